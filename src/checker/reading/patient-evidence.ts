/**
 * What in a draft tells that a person spoken of is one real patient: each sign by name, 0 or 1. How much each weighs was
 * learned from the labelled drafts (`src/development/train-patients.ts`); the signs are ours, read for structure.
 */

import type { Draft } from '../draft.ts';
import type { Span } from '../rule.ts';
import { clinicalOf, isClinical } from './clinical.ts';
import { datesOf, timesOf } from './dates.ts';
import { modalityAt } from './modality.ts';
import { patientWeights } from './patient-weights.generated.ts';
import { personMentionsOf } from './person-mentions.ts';
import { promotionOf } from './promotion.ts';
import type { Sentence, SentenceText } from './sentence.ts';
import { isOnce, tellingAt } from './telling.ts';

/** The writer, or the writer's team, does or did something clinical to someone. */
const writersCare =
  /\b(?:I|we|our team|my team|the team|our residents?|my (?:resident|intern|fellow|partner))(?:'ve|'d)?\s+(?:\w+\s+){0,3}?(?:saw|see|treated|treat|operat(?:ed|e) on|admitted|intubated|extubated|deliver(?:ed)?|diagnosed|discharged|stented|coded|lost|examined|rounded on|scoped|fixed|caught|cared for|took care of|taking care of|ran|sent (?:him|her|them|home)|implant(?:ed)?|explanted|took out|put in|placed|removed|pulled|pronounced|resuscitated|consented|injected|numbed|blocked|fused|transfused|biopsied|repaired|replaced|reimplanted|followed|manage[ds]?|prescribed|started|stopped the|switched|tapered|dialy[sz]ed|counsel+ed|sat with|visited|got (?:him|her|them)|have (?:him|her|them|a (?:patient|pt|kid|guy|lady|woman|man))|had (?:a|an|this|him|her|one|\w+\.\w+\.?)|closed|opened|sutured|swabbed|listened to|did (?:his|her)|gave (?:him|her|them|the (?:patient|pt))|decompressed|took (?:a|an|the|this) \w+)\b|\b(?:took|taking|pulled) (?:a|an|this|that|the) (?:\w+ ){0,3}?(?:\(.{0,20}\) )?out of\b|^(?:Saw|Treated|Delivered|Caught|Took|Told|Had|Admitted|Discharged|Intubated|Coded|Lost|Met|Operated|Just (?:saw|had|told|met|finished|discharged|delivered))\b/im;
const writersPlace =
  /\bin my (?:chair|clinic|office|OR|unit|exam room|ED|ER|practice|panel|care)\b|\bon my (?:table|panel|service|list|schedule)\b|\b(?:our|my) (?:clinic|unit|OR|ICU|ED|ER|ward|floor|trauma bay|office|waiting room|practice|cath lab|NICU|PICU|front desk|break room|fridge)\b|\b(?:to|by|with|for) us\b|\bin (?:room |rm |bed |bay )?\d{3}(?=[.,;!?]|$| (?:is|was|who|with|had|asked)\b)/i;
const told =
  /\b(?:I|we)(?:'d|'ve)?\s+(?:\w+\s+)?(?:told|asked|met|talked (?:to|with)|spoke (?:to|with)|promised|said to|hugged|sat)\b|\b(?:asked|told|tells|thanked|hugged|texted|sent|brought|gave|showed|paid|calls?|informed|handed) (?:me|us|our|my)\b|\bshook my hand|held (?:my|our) hands?\b/i;
const patientActs =
  /\b(?:came (?:in|to (?:us|me|clinic|the (?:ER|ED|office))|back|off|out)|comes? (?:in|back)|presented|presents|walked (?:in|into|out)|brought in|(?:was|were|is|been|got|being) (?:\w+ )?(?:admitted|discharged|intubated|transferred|diagnosed|treated|referred|decompressed|coded|shipped|flown|crashing|stable|declining|airlifted|scoped|seen)|in (?:remission|labor|pain|tears|the ICU)|on (?:dialysis|chemo|a vent|the table)|went home|going home|rang the bell|arrested|coded|died|dying|passed(?: away)?|survived|recovered|signed out|left AMA|no-?showed|hobbled|limped|got (?:his|her|their) \w+ (?:out|in|off)|responded|complain(?:ed|s) of|stopped breathing|(?:can|could) (?:finally |not )?(?:walk|breathe|sleep|hear|see|eat|lift|run)|back (?:to|on|in) (?:his|her|work|the)|is (?:on|off|allergic|diabetic|pregnant|septic)|down \d+ (?:lbs?|pounds)|lost \d+|turned \d+)\b/i;
const encounter =
  /\b(?:visit|appointment|follow-?up|check-?up|physical|session|rounds|consult|exam|scan|biopsy|surgery|clinic|bedside|chart|discharge|admission|office|waiting room|last (?:patient|case)|first (?:patient|case|scope|visit))\b/i;
const possessedCare =
  /\b(?:his|her|their|'s|s'|whose) (?:\w+[ -]){0,2}?(?:pump|chart|scan|stim(?:ulator)?|lead|battery|MRI|CT|labs?|x-?rays?|echo|EKG|pain|knees?|hips?|back|spine|neck|heart|lungs?|kidneys?|liver|brain|eyes?|ears?|skin|face|scars?|wound|incision|surgery|operation|procedure|fusion|biopsy|tumou?r|cancer|chemo|blood pressure|pressure|sugars?|A1c|creatinine|insulin|meds|medications?|prescriptions?|script|statin|dose|diagnosis|symptoms|seizures?|stroke|delivery|labor|C-section|baby|rash|acne|voice|hearing|implant|device|visit|follow-?up|appointment|physical|checkup|discharge|recovery|rehab|chest film|film|wallet card|results?|curve|brace|cast|trach|tubes|port|fistula|vitals|fever|breathing|saturation|code status|surgeon|doctor|oncologist|cardiologist|nurse|path|cultures?|temperature|last tablet|cells|foot|feet|legs?|arms?|hands?|shoulders?|disc|laugh|smile|Dilaudid|epidural|cataract|trouble|complaint)\b/i;
const trade =
  /\b(?:residents?|interns?|fellows?|nurses?|attendings?|colleagues?|matched|joining|graduat\w+|faculty|board(?:s| certified)|keynote|poster|talk|lecture|shift|fellowship|residency|grand rounds|rotation|scrub|preceptor|hired|promotion|retir(?:ed|ing|ement)|paper|published|course|conference|meeting|congrat\w*|welcome|thank(?:s| you)|joined|joins|joining|front desk|our (?:new|team)|staff|crew)\b/i;
const animal =
  /\b(?:dogs?|cats?|pupp(?:y|ies)|kittens?|pup|horses?|goats?|chickens?|hamster|rabbit|parrot|squirrels?)\b|[🐶🐕🐱🐈🐾🐴🐹🐰]/u;
const first = /\b(?:I|I'm|I've|I'd|me|my|mine|we|we've|our|us)\b/;
const second = /\b(?:you|your|you're|u|ur)\b/i;
const past =
  /\b(?:was|were|had|did|came|went|told|asked|took|got|saw|lost|left|said|sat|cried|died|found|gave|put|ran|kept|made|\w{3,}ed)\b/i;
const pictured =
  /\b(?:swipe|sound (?:on|up)|before (?:and|&|\/) after|before\/after|pictured|photo|selfie|video|watch|look at|x-?ray|film|scan|wait for)\b/i;
const persons =
  /\b(?:years? old|yo\b|y\/o|married|widow\w*|retired|works? (?:as|at|nights)|plays?|drives?|loves?|wife|husband|daughter|son|grand\w+|wedding|church|garden|job|taxes|town|neighbor\w*|birthday)\b/i;
const work =
  /\b(?:salary|contract|pay(?:s|ing|check)?|hiring|staffing|coverage|policy|lawsuit|administration|study|trial|data|guideline|recipe|game|race|marathon|half|movie|episode|vote|election|senat\w+|attorney|court|jury|indict\w+|plea|billboard|ad|podcast|customer|store|restaurant|flight|airport|coach|bakery|sourdough|garden)\b/i;

const worksHere =
  /\b(?:joined (?:us|our|the)|front desk|our team|team member|learned (?:\S+ ){0,8}from|taught me|trained (?:me|under|with)|mentor\w*|my (?:old |first )?(?:chief|attending|preceptor|boss)|years with us|employee|staff member|new hire|on our staff|roommate|classmates?|co-?workers?|called (?:out|in sick)|cohort|clock(?:ed|s)? (?:in|out)|my relief|new grads?|orientees?|travelers?|HR|union|NP|PA|provider|doctor|nurses?)\b/;
const studied =
  /\b(?:trials?|placebo|randomi[sz]ed|registry|cohort study|meta-analysis|study|studies|retrospective|enrolled|arm|survey|et al|per cent|percent of)\b/i;
const home =
  /\b(?:at dinner|at the gym|at (?:church|the airport|target|costco|a wedding|a party|the store|the bar)|bedtime|breakfast|homework|backseat|carpool|sleepover|bath ?time|pickup line|spring break|vacation|aquarium|beach|zoo|birthday party|soccer practice|minivan|school play|county fair|half marathon)\b/i;

/** What one has come through: told of someone in care, with or without a verb. */
const status =
  /\b(?:new (?:hips?|knees?|heart|kidney|liver|lungs?|hearing aids?|valve|stent|voice|smile|pacemaker)|(?:rounds?|years?|months?|weeks?|days?|nights?|cycles?|sessions?) (?:of|on|in|into|out from|out of|without|with|since) (?:\w+ ){0,3}?(?:chemo|dialysis|radiation|treatment|therapy|ICU|NICU|PICU|unit|ward|hospital|rehab|pill|drink|drop|surgery|fusion|transplant|stroke|pump|stimulator|diagnosis|injections?|laser|accutane|drug|infusions?)|(?:weeks?|months?|days?) sober|cancer[- ]free|in remission|(?:off|on) (?:the vent|oxygen|dialysis|insulin|ECMO)|hit \w+ pounds|rang the bell|(?:\w+ )?warrior|(?:stimulator|pump|walker|trach|pacemaker) and all|post-?op|(?:first|second|third|fourth|fifth) (?:revision|relapse|admission|surgery|round|script|transplant|stroke|visit|time this (?:week|month))|(?:her|his|their) (?:last|first|final) (?:chemo|treatment|session|visit|round|infusion|dose)|walked out|went home|going home|home (?:today|tomorrow|at last)|status post|s\/p|week \d+|day \d+|(?:1st|2nd|3rd) (?:relapse|revision)|POD ?#?\d)\b/i;

/** The signs of one sentence, whoever stands in it. */
function signsOf(sentence: SentenceText): readonly string[] {
  const clinical = sentence.derive(clinicalOf);
  const mentions = sentence.derive(personMentionsOf);
  const whole = modalityAt(sentence, { start: sentence.text.length, end: sentence.text.length });
  const signs: string[] = [];
  const sign = (name: string, holds: boolean): void => {
    if (holds) signs.push(name);
  };
  const has = (pattern: RegExp): boolean => sentence.has(pattern);
  sign('care', has(writersCare));
  sign('place', has(writersPlace));
  sign('told', has(told));
  sign('acts', has(patientActs));
  sign('encounter', has(encounter));
  sign('status', has(status));
  sign('works-here', has(worksHere));
  sign('home', has(home));
  sign('studied', has(studied));
  sign('possessed', has(possessedCare));
  sign('clinical', clinical.length > 0);
  sign('very-clinical', clinical.length > 2);
  sign('care-words', isClinical(sentence));
  sign('trade', has(trade));
  sign('animal', has(animal));
  sign('first-person', has(first));
  sign('second-person', has(second));
  sign('past', has(past));
  sign('pictured', has(pictured));
  sign('personal', has(persons));
  sign('work', has(work));
  sign(
    'hours',
    sentence.derive(timesOf).some((time) => time.kind === 'hours'),
  );
  sign(
    'days',
    sentence.derive(timesOf).some((time) => time.kind === 'days'),
  );
  sign(
    'date',
    sentence.derive(datesOf).some((date) => date.kind !== 'year'),
  );
  sign('question', whole.question);
  sign('hypothetical', whole.hypothetical);
  sign(
    'colleague',
    mentions.some((mention) => mention.kind === 'clinician'),
  );
  sign(
    'own-family',
    mentions.some((mention) => mention.kind === 'kin' && mention.determiner === 'own'),
  );
  sign(
    'relative',
    mentions.some(
      (mention) => mention.kind === 'kin' && (mention.determiner === 'theirs' || mention.determiner === 'none'),
    ),
  );
  sign(
    'group',
    mentions.some(
      (mention) =>
        mention.kind === 'group' && !/body$|one$|^(?:people|folks|guys|families|parents)$/.test(mention.head),
    ),
  );
  sign('sells', sentence.derive(promotionOf).length > 1);
  sign('short', sentence.tokens.length < 5);
  return signs;
}

export interface Candidate {
  /** Where the person stands: spans of the draft, with the sentence's index. */
  readonly places: readonly (Span & { readonly sentence: number; readonly by: string })[];
  /** Told in answer to the one who asked about them: theirs, not a case. */
  readonly askers: boolean;
  /** How the person comes into the draft: `patient:own`, `person:one`, `pronoun:none`, `name:courtesy` … */
  readonly introduced: string;
  /** The indices of the sentences that speak of them. */
  readonly sentences: readonly number[];
  readonly mentions: number;
  readonly years: number | undefined;
  readonly named: boolean;
}

/** The signs for one person of a draft, sorted, each once. */
export function patientSigns(candidate: Candidate, draft: Draft, sentences: readonly Sentence[]): readonly string[] {
  const signs = new Set<string>([`in:${candidate.introduced}`, `surface:${draft.surface}`]);
  const near = new Set<string>();
  const own = new Set(candidate.sentences);
  for (const index of candidate.sentences.slice(0, 12)) {
    for (const sign of sentences[index]?.derive(signsOf) ?? []) signs.add(sign);
    for (const beside of [index - 1, index + 1]) {
      if (!own.has(beside)) for (const sign of sentences[beside]?.derive(signsOf) ?? []) near.add(sign);
    }
  }
  for (const sign of [
    'status',
    'care',
    'acts',
    'possessed',
    'clinical',
    'trade',
    'animal',
    'hours',
    'days',
    'sells',
    'pictured',
    'work',
    'second-person',
    'place',
  ]) {
    if (near.has(sign)) signs.add(`near:${sign}`);
  }
  let told = 0;
  for (const place of candidate.places.slice(0, 12)) {
    const sentence = sentences[place.sentence];
    if (!sentence) continue;
    const telling = tellingAt(sentence.words, sentence.inside(place));
    if (telling.episode) told += 1;
    for (const [name, holds] of Object.entries(telling)) {
      // What comes later in an "if" or a "should" takes nothing from one who was told of as real before.
      if (holds && (place === candidate.places[0] || !lessening.has(name))) signs.add(`told:${name}`);
    }
    if (place === candidate.places[0] && (telling.supposed || telling.habitual)) signs.add('told:any');
    if (/\b(?:this|that) (?:\w+ ){0,2}$/i.test(sentence.text.slice(0, place.start - sentence.start))) signs.add('this');
    if (isOnce(sentence.words)) signs.add('once');
  }
  if (told > 1) signs.add('told:twice');
  if (told > 0) signs.delete('told:any');
  if (candidate.askers) signs.add(/^(?:pronoun|person|kin)/.test(candidate.introduced) ? 'askers' : 'askers:named');
  if (/^(?:patient|shorthand|bed|case):/.test(candidate.introduced)) {
    // Who is called a patient is one, whoever else stands in the sentence.
    for (const sign of ['trade', 'near:trade', 'colleague', 'works-here', 'work', 'near:work', 'home'])
      signs.delete(sign);
  } else if (!medical.some((name) => signs.has(name) || near.has(name))) signs.add('unmedical');
  if (
    candidate.years === undefined &&
    !candidate.named &&
    !/^(?:shorthand|bed)/.test(candidate.introduced) &&
    !specific.some((name) => signs.has(name))
  )
    signs.add('unspecific');
  if (candidate.mentions > 1) signs.add('again');
  if (candidate.mentions > 3) signs.add('often');
  if (candidate.years !== undefined) signs.add('aged');
  if (candidate.named) signs.add('named');
  if (draft.media.length > 0) signs.add('media');
  if (candidate.sentences[0] === 0) signs.add('first-sentence');
  if (sentences.length < 3) signs.add('brief');
  for (const [one, other] of pairs) if (signs.has(one) && signs.has(other)) signs.add(`${one}+${other}`);
  return [...signs].sort();
}

/** Any of these near by, and the talk is of care at all. */
const medical = ['care', 'possessed', 'clinical', 'care-words', 'status', 'place'];
/** Without one of these nothing says that it was this one, at one time. */
const specific = [
  'told:episode',
  'told:undergone',
  'told:described',
  'status',
  'hours',
  'days',
  'date',
  'this',
  'once',
  'possessed',
];
const lessening = new Set(['supposed', 'habitual', 'modal']);

/** Signs that say more together than each alone. */
const pairs = [
  ['care', 'clinical'],
  ['acts', 'clinical'],
  ['possessed', 'past'],
  ['first-person', 'clinical'],
  ['told', 'clinical'],
  ['past', 'clinical'],
  ['in:pronoun:none', 'clinical'],
  ['in:pronoun:none', 'possessed'],
  ['in:pronoun:none', 'acts'],
  ['named', 'clinical'],
  ['named', 'acts'],
  ['named', 'trade'],
  ['encounter', 'first-person'],
] as const;

/** The likelihood, 0 to 1, that the person is one real patient. */
export function patientLikelihood(signs: readonly string[]): number {
  let sum = patientWeights.bias;
  for (const sign of signs) sum += patientWeights.signs[sign] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
