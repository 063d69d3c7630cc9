/**
 * Of whom the draft speaks: each person once, through "she", "his" and "Mom", with what tells whether it is one real
 * patient. Evidence is summed over the sentences in which the person stands; nothing here is certain, `likelihood` says how far.
 */

import type { Draft } from '../draft.ts';
import type { Span } from '../rule.ts';
import { isClinical } from './clinical.ts';
import { modalityAt } from './modality.ts';
import type { NameMention } from './names.ts';
import { type PersonMention, personMentionsOf } from './person-mentions.ts';
import { type Reality, realityMarks } from './reality.ts';
import type { Sentence, SentenceText } from './sentence.ts';

export type PersonKind =
  | 'patient'
  | 'relative-of-patient'
  | 'own-family'
  | 'colleague'
  | 'author'
  | 'public-figure'
  | 'group'
  | 'generic'
  | 'other';

export interface Person {
  readonly kind: PersonKind;
  /** Where the draft speaks of this person, in order: spans of `reading.text`, and the sentence's index. */
  readonly mentions: readonly (Span & { readonly sentence: number; readonly by: PersonMention['kind'] })[];
  /** The indices of those sentences, each once. */
  readonly sentences: readonly number[];
  readonly names: readonly (Span & { readonly text: string; readonly mention: NameMention })[];
  readonly sex?: 'female' | 'male';
  readonly years?: number;
  /** 0 to 1: how likely it is a patient, the writer's or another clinician's. */
  readonly likelihood: number;
  readonly reality: Reality;
  /** The words that first named the person: "patient", "roofer", "she". */
  readonly head: string;
}

/** The writer, or the writer's team, does or did something clinical to someone. */
const writersCare =
  /\b(?:I|we|our team|my team|the team|our residents?|my (?:resident|intern|fellow|partner))(?:'ve|'d)?\s+(?:\w+\s+){0,3}?(?:saw|see|treated|treat|operat(?:ed|e) on|admitted|intubated|extubated|deliver(?:ed)?|diagnosed|discharged|stented|coded|lost|examined|rounded on|scoped|fixed|caught|cared for|took care of|taking care of|ran|sent (?:him|her|them|home)|implant(?:ed)?|explanted|took out|put in|placed|removed|pulled|pronounced|resuscitated|consented|injected|numbed|blocked|fused|transfused|biopsied|repaired|replaced|reimplanted|followed|manage[ds]?|prescribed|started|stopped the|switched|tapered|dialy[sz]ed|met|told|counsel+ed|sat with|held (?:his|her|their) hand|visited|got (?:him|her|them)|have (?:him|her|them|a (?:patient|pt|kid|guy|lady|woman|man))|had (?:a|an|this|him|her|the|one|\w+\.\w+\.?)|closed|opened|sutured|swabbed|listened to|did (?:his|her|a|an|the)|gave (?:him|her|them|the (?:patient|pt))|wait(?:ed)? for|decompressed|reviewed (?:his|her)|changed (?:his|her))\b|\bin my (?:chair|clinic|office|OR|unit|exam room|ED|ER|practice|panel|care)\b|\bon my (?:table|panel|service|list|schedule)\b|\b(?:our|my) (?:clinic|unit|OR|ICU|ED|ER|ward|floor|trauma bay|office|waiting room|practice|cath lab|NICU|PICU|front desk)\b/i;
/** What patients do. */
const patientActs =
  /\b(?:came (?:in|to (?:us|me|clinic|the (?:ER|ED|office))|back|off|out)|comes? (?:in|back)|presented|presents|walked (?:in|into|out)|brought in|(?:was|were|is|been|got|being) (?:\w+ )?(?:admitted|discharged|intubated|transferred|diagnosed|treated|referred|decompressed|coded|shipped|flown|crashing|stable|declining|airlifted|scoped|seen|on (?:dialysis|chemo|a vent)|in (?:remission|labor|pain|tears|the ICU))|went home|going home|rang the bell|arrested|coded|died|passed(?: away)?|survived|recovered|follow-?up|check-?up|appointment|visit|asked (?:me|us|if|whether|to|for|about)|told (?:me|us|the)|thanked|hugged (?:me|us)|shook my hand|cried|refused|declined|signed out|left AMA|no-?showed|texted me|sent me|brought (?:me|us)|hobbled|limped|waited|got (?:his|her|their) \w+ (?:out|in|off)|turned \d+|needs? (?:a|another)|failed (?:\w+ ){0,3}|responded|complain(?:ed|s) of|stopped breathing|(?:can|could) (?:finally )?(?:walk|breathe|sleep|hear|see|eat|lift|run)(?: again)?|back (?:to|on|in) (?:his|her|work|the)|is (?:on|off|allergic|diabetic|pregnant|septic))\b/i;
const possessedCare =
  /\b(?:his|her|their|'s|s') (?:\w+[ -]){0,2}?(?:pump|chart|scan|stim(?:ulator)?|lead|battery|MRI|CT|labs?|x-?rays?|echo|EKG|pain|knees?|hips?|back|spine|neck|heart|lungs?|kidneys?|liver|brain|eyes?|ears?|skin|face|scars?|wound|incision|surgery|operation|procedure|fusion|biopsy|tumou?r|cancer|chemo|blood pressure|pressure|sugars?|A1c|creatinine|insulin|meds|medications?|prescriptions?|script|statin|dose|diagnosis|symptoms|seizures?|stroke|delivery|labor|C-section|baby|rash|acne|voice|hearing|implant|device|visit|follow-?up|appointment|physical|checkup|discharge|recovery|rehab|chest film|film|wallet card|results?|curve|brace|cast|trach|tubes|port|fistula|vitals|fever|breathing|saturation|code status|surgeon|doctor|oncologist|cardiologist|nurse|path|cultures?|temperature|last tablet|cells)\b/i;
const clinicianActs =
  /\b(?:residents?|interns?|fellows?|nurses?|attendings?|colleagues?|matched|joining|graduat\w+|faculty|board(?:s| certified)|keynote|poster|talk|lecture|shift|fellowship|residency|grand rounds|rotation|scrub|preceptor|hired|promotion|retir(?:ed|ing|ement)|paper|published)\b/i;
const animals =
  /\b(?:dogs?|cats?|pupp(?:y|ies)|kittens?|pup|horses?|goats?|chickens?|hamster|rabbit|parrot|fish|vet|squirrels?)\b|[🐶🐕🐱🐈🐾🐴🐹🐰]/u;

interface Evidence {
  readonly care: boolean;
  readonly acts: boolean;
  readonly possessed: boolean;
  readonly clinical: boolean;
  readonly trade: boolean;
  readonly animal: boolean;
}

function evidenceOf(sentence: SentenceText): Evidence {
  return {
    care: sentence.has(writersCare),
    acts: sentence.has(patientActs),
    possessed: sentence.has(possessedCare),
    clinical: isClinical(sentence),
    trade: sentence.has(clinicianActs),
    animal: sentence.has(animals),
  };
}

interface Growing {
  kind: PersonKind;
  score: number;
  readonly head: string;
  readonly mentions: (Span & { readonly sentence: number; readonly by: PersonMention['kind'] })[];
  readonly names: (Span & { readonly text: string; readonly mention: NameMention })[];
  sex: 'female' | 'male' | undefined;
  years: number | undefined;
  /** How it came to be a patient, where it did so by its own words. */
  readonly base: number;
  last: number;
}

const isPerson = (kind: PersonKind): boolean => kind !== 'group' && kind !== 'generic';

/** Everyone of whom the draft speaks, in the order in which each first stands in it. Linear in the number of sentences. */
export function peopleOf(draft: Draft, sentences: readonly Sentence[]): readonly Person[] {
  const people: Growing[] = [];
  /** The last few, for pronouns: looking further back costs more and finds less. */
  const recent = (): readonly Growing[] => people.slice(-8);
  const contextPatient = draft.surface !== 'post' && draft.context !== undefined && contextual.test(draft.context);
  for (const sentence of sentences) {
    const mentions = sentence.derive(personMentionsOf);
    const evidence = sentence.derive(evidenceOf);
    const touched = new Set<Growing>();
    let before: { readonly mention: PersonMention; readonly person: Growing } | undefined;
    for (const mention of mentions) {
      const person = place(mention, before, sentence, recent(), people, contextPatient);
      if (!person) continue;
      const place_ = sentence.at(mention);
      person.mentions.push({ ...place_, sentence: sentence.index, by: mention.kind });
      if (mention.name) person.names.push({ ...place_, text: mention.name.text, mention: mention.name });
      person.sex ??= mention.sex;
      person.years ??= mention.years;
      person.last = sentence.index;
      touched.add(person);
      before = { mention, person };
    }
    const humans = [...touched].filter((person) => isPerson(person.kind));
    const others = humans.some((person) => person.kind === 'colleague' || person.kind === 'own-family');
    const modality = modalityAt(sentence.words, { start: sentence.text.length, end: sentence.text.length });
    for (const person of touched) {
      if (person.kind !== 'other' && person.kind !== 'patient') continue;
      const share = others ? 0.6 : 1;
      const supposed = modality.hypothetical && !evidence.care ? 0.4 : 1;
      person.score +=
        share *
        supposed *
        ((evidence.care ? 1.3 : 0) +
          (evidence.acts ? 0.9 : 0) +
          (evidence.possessed ? 1.1 : 0) +
          (evidence.clinical ? 0.9 : 0));
      if (evidence.trade && person.kind === 'other') person.score -= 1.2;
      if (evidence.animal && person.kind === 'other') person.score -= 1.5;
    }
  }
  const marks = realityMarks(sentences);
  const composite = marks.some((mark) => mark.reality === 'composite');
  return people.map((person): Person => {
    const likelihood = likelihoodOf(person);
    const kind = person.kind === 'other' && likelihood >= 0.5 ? 'patient' : person.kind;
    return {
      kind,
      mentions: person.mentions,
      sentences: [...new Set(person.mentions.map((mention) => mention.sentence))],
      names: person.names,
      ...(person.sex ? { sex: person.sex } : {}),
      ...(person.years === undefined ? {} : { years: person.years }),
      likelihood: kind === 'patient' || kind === 'other' ? likelihood : kind === 'relative-of-patient' ? 0.5 : 0,
      reality: composite ? 'composite' : realityOf(person, marks, sentences),
      head: person.head,
    };
  });
}

const contextual =
  /\b(?:your patient|the patient|your pt|him|her|he|she|what do you have on|who is it|that kid|the kid|that case|stuck on|referral|late message about)\b/i;

function likelihoodOf(person: Growing): number {
  if (person.kind === 'patient') return 1 / (1 + Math.exp(-(person.base + 0.7 * person.score - 0.6)));
  if (person.kind === 'other') return 1 / (1 + Math.exp(-1.4 * (person.base + person.score - 2)));
  return 0;
}

function realityOf(person: Growing, marks: ReturnType<typeof realityMarks>, sentences: readonly Sentence[]): Reality {
  const first = person.mentions[0]?.sentence ?? 0;
  for (const mark of marks) {
    const at = sentences.findIndex((sentence) => mark.start < sentence.end);
    if (mark.reality === 'fiction' || mark.reality === 'published') {
      if (Math.abs(at - first) <= 2) return mark.reality;
    } else if (mark.reality === 'hypothetical' && at <= first + 1 && first - at <= 3) return mark.reality;
  }
  return 'real';
}

function fresh(kind: PersonKind, mention: PersonMention, base: number): Growing {
  return {
    kind,
    score: 0,
    head: mention.head,
    mentions: [],
    names: [],
    sex: mention.sex,
    years: mention.years,
    base,
    last: -1,
  };
}

function place(
  mention: PersonMention,
  before: { readonly mention: PersonMention; readonly person: Growing } | undefined,
  sentence: Sentence,
  recent: readonly Growing[],
  people: Growing[],
  contextPatient: boolean,
): Growing | undefined {
  const add = (kind: PersonKind, base = 0): Growing => {
    const person = fresh(kind, mention, base);
    people.push(person);
    return person;
  };
  const compatible = (person: Growing): boolean =>
    person.sex === undefined || mention.sex === undefined || person.sex === mention.sex;
  const latest = (fits: (person: Growing) => boolean): Growing | undefined =>
    recent.findLast((person) => sentence.index - person.last <= 4 && fits(person));
  const gap = before ? sentence.text.slice(before.mention.end, mention.start) : '';
  const apposed =
    before !== undefined && /^(?:,? |, (?:a|an|my|our|the) (?:\w+ ){0,2}|\s+\()$/.test(gap) ? before.person : undefined;
  switch (mention.kind) {
    case 'name':
      return named(mention, apposed, recent, add);
    case 'pronoun':
      return (
        latest(
          (person) =>
            isPerson(person.kind) &&
            person.kind !== 'author' &&
            person.kind !== 'relative-of-patient' &&
            compatible(person),
        ) ??
        latest((person) => isPerson(person.kind) && compatible(person)) ??
        latest((person) => person.kind === 'generic' && compatible(person)) ??
        add('other', contextPatient ? 1.4 : 0.5)
      );
    case 'shorthand':
      return apposed && isPerson(apposed.kind) ? apposed : add('patient', 1.6);
    case 'bed':
      return add('other', 1.4);
    case 'case':
      return (
        latest((person) => person.kind === 'patient' || (person.kind === 'other' && person.score + person.base > 1)) ??
        add('other', 1.5)
      );
    case 'clinician':
      return apposed && apposed.names.length > 0
        ? Object.assign(apposed, { kind: 'colleague' as const })
        : add('colleague');
    case 'group':
      return add('group');
    case 'kin':
      if (mention.determiner === 'own') return add('own-family');
      if (mention.determiner === 'yours') return add('generic');
      if (mention.determiner === 'theirs') return add(relatives(latest((person) => isPerson(person.kind))), 0);
      return latest((person) => person.kind === 'patient' || person.kind === 'other')
        ? add('relative-of-patient')
        : add('other', 0.3);
    case 'patient': {
      if (mention.determiner === 'generic' || mention.determiner === 'yours') return add('generic');
      const known =
        mention.determiner === 'definite' || mention.determiner === 'none'
          ? latest((person) => person.kind === 'patient')
          : undefined;
      if (known) return known;
      if (apposed && (apposed.kind === 'other' || apposed.kind === 'patient'))
        return Object.assign(apposed, { kind: 'patient' as const });
      return add(
        'patient',
        mention.determiner === 'own'
          ? 1
          : mention.determiner === 'one'
            ? 0
            : mention.determiner === 'definite'
              ? -0.6
              : -0.9,
      );
    }
    case 'person': {
      if (mention.determiner === 'generic' || mention.determiner === 'yours') return add('generic');
      if (apposed && isPerson(apposed.kind)) return apposed;
      if (mention.determiner === 'definite') {
        const known = latest(
          (person) =>
            (person.kind === 'patient' || person.kind === 'other') && compatible(person) && person.names.length === 0,
        );
        if (known) return known;
      }
      return add('other', mention.determiner === 'own' ? 0.3 : mention.determiner === 'none' ? -0.5 : 0);
    }
  }
}

function relatives(of: Growing | undefined): PersonKind {
  if (!of) return 'relative-of-patient';
  return of.kind === 'own-family'
    ? 'own-family'
    : of.kind === 'colleague' || of.kind === 'author' || of.kind === 'public-figure'
      ? 'colleague'
      : 'relative-of-patient';
}

function named(
  mention: PersonMention,
  apposed: Growing | undefined,
  recent: readonly Growing[],
  add: (kind: PersonKind, base?: number) => Growing,
): Growing {
  const { name } = mention;
  const known = recent.findLast((person) =>
    person.names.some((one) => one.text === name?.text || one.text.split(' ').includes(name?.text ?? '')),
  );
  if (known) return known;
  if (apposed && apposed.names.length === 0) return apposed;
  switch (name?.role) {
    case 'clinician':
    case 'staff':
      return add('colleague');
    case 'author':
      return add('author');
    case 'public':
      return add('public-figure');
    case 'own-family':
      return add('own-family');
    case 'courtesy':
      return add('other', 0.6);
    default:
      return add('other', (name?.certainty ?? 0) > 0.6 ? 0.1 : -0.4);
  }
}
