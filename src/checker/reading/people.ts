/**
 * Of whom the draft speaks: each person once, through "she", "his" and "Mom", with what tells whether it is one real
 * patient. Evidence is summed over the sentences in which the person stands; nothing here is certain, `likelihood` says how far.
 */

import type { Draft } from '../draft.ts';
import type { Span } from '../rule.ts';
import { tradeNouns } from '../words/people.ts';
import type { Addressee } from './addressee.ts';
import { inCare } from './name-role.ts';
import type { NameMention } from './names.ts';
import { type Candidate, patientLikelihood, patientSigns } from './patient-evidence.ts';
import { type PersonMention, personMentionsOf } from './person-mentions.ts';
import { type Reality, realityMarks } from './reality.ts';
import type { Sentence } from './sentence.ts';

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

interface Growing {
  kind: PersonKind;
  readonly head: string;
  readonly mentions: (Span & { readonly sentence: number; readonly by: PersonMention['kind'] })[];
  readonly names: (Span & { readonly text: string; readonly mention: NameMention })[];
  sex: 'female' | 'male' | undefined;
  years: number | undefined;
  introduced: string;
  last: number;
}

const isPerson = (kind: PersonKind): boolean => kind !== 'group' && kind !== 'generic';

/** Everyone of whom the draft speaks, in the order in which each first stands in it. Linear in the number of sentences. */
export function peopleOf(
  draft: Draft,
  sentences: readonly Sentence[],
  addressee: Addressee['kind'],
): readonly Person[] {
  const people = placed(draft, sentences);
  const askers = addressee === 'asker';
  const marks = realityMarks(sentences);
  const composite = marks.some((mark) => mark.reality === 'composite');
  return people.map((person): Person => {
    const touched = sentencesOf(person);
    const judged = person.kind === 'patient' || person.kind === 'other';
    const likelihood = judged ? patientLikelihood(patientSigns(candidateOf(person, askers), draft, sentences)) : 0;
    return {
      kind: judged ? (likelihood >= 0.5 ? 'patient' : 'other') : person.kind,
      mentions: person.mentions,
      sentences: touched,
      names: person.names,
      ...(person.sex ? { sex: person.sex } : {}),
      ...(person.years === undefined ? {} : { years: person.years }),
      likelihood: person.kind === 'relative-of-patient' ? 0.5 : likelihood,
      reality: composite ? 'composite' : realityOf(person, marks, sentences),
      head: person.head,
    };
  });
}

/** Those of whom it is open whether they are a patient, with their signs: what the weighing is trained on. */
export function candidatesOf(
  draft: Draft,
  sentences: readonly Sentence[],
  addressee: Addressee['kind'],
): readonly (readonly string[])[] {
  const askers = addressee === 'asker';
  return placed(draft, sentences)
    .filter((person) => person.kind === 'patient' || person.kind === 'other')
    .map((person) => patientSigns(candidateOf(person, askers), draft, sentences));
}

const sentencesOf = (person: Growing): readonly number[] => [
  ...new Set(person.mentions.map((mention) => mention.sentence)),
];

function candidateOf(person: Growing, askers: boolean): Candidate {
  return {
    introduced: person.introduced,
    sentences: sentencesOf(person),
    mentions: person.mentions.length,
    years: person.years,
    named: person.names.length > 0,
    places: person.mentions,
    askers,
  };
}

/** Each mention with the person it is of. */
function placed(draft: Draft, sentences: readonly Sentence[]): readonly Growing[] {
  const people: Growing[] = [];
  const contextPatient = draft.surface !== 'post' && draft.context !== undefined && contextual.test(draft.context);
  for (const sentence of sentences) {
    let before: { readonly mention: PersonMention; readonly person: Growing } | undefined;
    for (const mention of sentence.derive(personMentionsOf)) {
      // The last few, for pronouns: looking further back costs more and finds less.
      const person = place(mention, before, sentence, people.slice(-8), people, contextPatient);
      if (!person) continue;
      const span = sentence.at(mention);
      person.mentions.push({ ...span, sentence: sentence.index, by: mention.kind });
      if (mention.name) person.names.push({ ...span, text: mention.name.text, mention: mention.name });
      person.sex ??= mention.sex;
      person.years ??= mention.years;
      person.last = sentence.index;
      before = { mention, person };
    }
  }
  return people;
}

const contextual =
  /\b(?:your patient|the patient|your pt|him|her|he|she|what do you have on|who is it|that kid|the kid|that case|stuck on|referral|late message about)\b/i;

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

function fresh(kind: PersonKind, mention: PersonMention, introduced: string): Growing {
  return {
    kind,
    head: mention.head,
    mentions: [],
    names: [],
    sex: mention.sex,
    years: mention.years,
    introduced,
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
  const add = (kind: PersonKind, how: string = mention.determiner): Growing => {
    const person = fresh(kind, mention, `${mention.kind}:${how}`);
    people.push(person);
    return person;
  };
  const compatible = (person: Growing): boolean =>
    person.sex === undefined || mention.sex === undefined || person.sex === mention.sex;
  const latest = (fits: (person: Growing) => boolean): Growing | undefined =>
    recent.findLast((person) => sentence.index - person.last <= 4 && fits(person));
  const gap = before ? sentence.text.slice(before.mention.end, mention.start) : '';
  const apposed =
    before !== undefined && (besides.test(gap) || (before.mention.kind === 'name' && isWhat.test(gap)))
      ? before.person
      : undefined;
  switch (mention.kind) {
    case 'name':
      return named(mention, apposed, recent, add);
    case 'pronoun': {
      const likely = latest(
        (person) =>
          isPerson(person.kind) &&
          person.kind !== 'author' &&
          person.kind !== 'relative-of-patient' &&
          compatible(person),
      );
      // "Ms. Boone was joking with our triage nurse at 9 … She was thirty-one": not the nurse, who only stood there.
      const passing = likely?.kind === 'colleague' && likely.names.length === 0 && likely.mentions.length === 1;
      const told = passing
        ? latest(
            (person) =>
              (person.kind === 'patient' || person.kind === 'other') &&
              person.last === likely.last &&
              (person.mentions[0]?.start ?? 0) < (likely.mentions[0]?.start ?? 0) &&
              compatible(person),
          )
        : undefined;
      return (
        told ??
        likely ??
        latest((person) => isPerson(person.kind) && compatible(person)) ??
        latest((person) => person.kind === 'generic' && compatible(person)) ??
        add('other', contextPatient ? 'context' : 'none')
      );
    }
    case 'shorthand':
      return apposed && isPerson(apposed.kind) ? apposed : add('patient');
    case 'bed':
      return add('other');
    case 'case':
      return latest((person) => person.kind === 'patient') ?? add('other');
    case 'clinician': {
      // "He is a charge nurse now": what one is, said of the one just spoken of.
      const named = isOne.test(sentence.text.slice(Math.max(0, mention.start - 50), mention.start))
        ? latest((person) => person.kind === 'other' && compatible(person))
        : undefined;
      if (named) return Object.assign(named, { kind: 'colleague' as const });
      return apposed && apposed.names.length > 0
        ? Object.assign(apposed, { kind: 'colleague' as const })
        : add('colleague');
    }
    case 'group':
      return add('group');
    case 'kin':
      // "Our neighbor Walt, he's in our unit": those next door fall ill too.
      if (mention.determiner === 'own')
        return add(nextDoor.test(mention.head) && inCare.test(sentence.text) ? 'other' : 'own-family');
      if (mention.determiner === 'yours') return add('generic');
      if (mention.determiner === 'theirs') {
        // "Ms. Boone was joking with our nurse … her husband": a nurse who is only named in passing has no husband here.
        const near = latest((person) => isPerson(person.kind));
        const told = latest(
          (person) => (person.kind === 'patient' || person.kind === 'other') && person.mentions.length > 1,
        );
        return add(relatives(near?.kind === 'colleague' && near.mentions.length < 2 ? (told ?? near) : near));
      }
      return latest((person) => person.kind === 'patient' || person.kind === 'other')
        ? add('relative-of-patient')
        : add('other');
    case 'patient': {
      if (mention.determiner === 'generic' || mention.determiner === 'yours') return add('generic');
      const known =
        mention.determiner === 'definite' || mention.determiner === 'none'
          ? latest((person) => person.kind === 'patient')
          : undefined;
      if (known) return known;
      // "Explant last Thursday … this patient": the case has its patient now.
      const ofCase = latest((person) => person.kind === 'other' && /^(?:case|bed|shorthand)/.test(person.introduced));
      if (ofCase && mention.determiner === 'definite') return Object.assign(ofCase, { kind: 'patient' as const });
      // "My 94-year-old patient": the noun, with its own word before it, says more than the age did.
      if (apposed && (apposed.kind === 'other' || apposed.kind === 'patient')) {
        if (mention.determiner !== 'none' && apposed.introduced.startsWith('person:'))
          apposed.introduced = `patient:${mention.determiner}`;
        return Object.assign(apposed, { kind: 'patient' as const });
      }
      return add('patient');
    }
    case 'person': {
      if (/^(?:someone|somebody|human|soul|individual)$/.test(mention.head)) return add('other', 'indefinite');
      const how = tradeNouns.has(mention.head) ? `trade-${mention.determiner}` : mention.determiner;
      if (mention.determiner === 'generic' || mention.determiner === 'yours') return add('generic');
      if (apposed && isPerson(apposed.kind)) return apposed;
      // "Saw Dr. Doyle in clinic today, she is a great teacher": what a colleague or one of the family is, is nobody else.
      if (before?.mention.kind === 'pronoun' && notPatients.has(before.person.kind) && isWhat.test(gap))
        return before.person;
      if (mention.determiner === 'definite') {
        const known = latest(
          (person) =>
            (person.kind === 'patient' || person.kind === 'other') && compatible(person) && person.names.length === 0,
        );
        if (known) return known;
      }
      return add('other', how);
    }
  }
}

const notPatients: ReadonlySet<PersonKind> = new Set(['colleague', 'own-family', 'author', 'public-figure']);
const nextDoor = /^(?:neighbor|friend|roommate|boss|teacher|pastor|coach)$/;
/** "Hal, a welder", "a welder (Hal". */
const besides = /^(?:,? |, (?:a|an|my|our|the) (?:\w+ ){0,2}|\s+\()$/;
/** "Hal is a retired welder": what is said of the one just named. */
const isWhat = /^(?: is| was|'s) (?:an?|my|our|the|one of (?:my|our)) (?:[\w-]+ ){0,3}$/;
const isOne = /\b(?:s?he|who)(?:'s| is| was| became)(?: \w+)? (?:an?|the|our|my) (?:\w+ ){0,2}$/i;

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
  add: (kind: PersonKind, how?: string) => Growing,
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
      return add('other', 'courtesy');
    default:
      return add('other', (name?.certainty ?? 0) > 0.6 ? name?.form : 'doubtful');
  }
}
