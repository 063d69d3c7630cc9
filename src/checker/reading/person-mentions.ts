/** The words of a sentence that stand for a person or people, with what each says of whom. */

import type { Span } from '../rule.ts';
import {
  clinicianNouns,
  femaleNouns,
  groupNouns,
  kinNouns,
  maleNouns,
  patientNouns,
  personNouns,
} from '../words/people.ts';
import { type NameMention, namesOf } from './names.ts';
import { agesOf } from './numbers.ts';
import type { SentenceText } from './sentence.ts';
import { stemsOf, type Token, withoutPossessive } from './tokens.ts';

/** `own`: my, our; `theirs`: his, her, their; `yours`: your; `one`: a, an, one, another; `definite`: the, this, that; `generic`: any, every, each, no, some; `none`. */
export type Determiner = 'own' | 'theirs' | 'yours' | 'one' | 'definite' | 'generic' | 'none';

export interface PersonMention extends Span {
  /**
   * `patient`: "my patient"; `shorthand`: "58F", "a 45M"; `bed`: "bed 4", "my 2 pm"; `case`: told without a noun ("POD 2", "one of mine");
   * `person`: "a roofer"; `kin`: "her son"; `clinician`; `group`: plural; `pronoun`: he, she; `name`.
   */
  readonly kind:
    | 'patient'
    | 'shorthand'
    | 'bed'
    | 'case'
    | 'person'
    | 'kin'
    | 'clinician'
    | 'group'
    | 'pronoun'
    | 'name';
  /** The word that says it, in lower case and singular: "patient", "roofer", "she". */
  readonly head: string;
  readonly determiner: Determiner;
  readonly sex?: 'female' | 'male';
  readonly years?: number;
  readonly name?: NameMention;
}

const determiners: Readonly<Record<string, Determiner>> = {
  my: 'own',
  our: 'own',
  his: 'theirs',
  her: 'theirs',
  their: 'theirs',
  your: 'yours',
  a: 'one',
  an: 'one',
  one: 'one',
  another: 'one',
  the: 'definite',
  this: 'definite',
  that: 'definite',
  these: 'definite',
  those: 'definite',
  any: 'generic',
  every: 'generic',
  each: 'generic',
  no: 'generic',
  some: 'generic',
  which: 'generic',
  whose: 'generic',
  whatever: 'generic',
  most: 'generic',
  certain: 'one',
};
const pronouns: Readonly<Record<string, 'female' | 'male'>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  "he's": 'male',
  "he'd": 'male',
  "he'll": 'male',
  hes: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
  "she's": 'female',
  "she'd": 'female',
  "she'll": 'female',
  shes: 'female',
};
/** "my last patient", "a very sweet elderly lady": how many words may stand between. */
const widest = 6;

const bed =
  /\b(?:bed|bay|room|rm|chair|pod|slot)\s?#?\d{1,3}[A-Z]?\b(?!\s?(?:am|pm|at|on the|in (?:the )?(?:convention|hotel)))|\bmy (?:favou?rite |sweet |own |next |last |first )?(?:\d{1,2}(?::\d\d)?\s?(?:am|pm|o'?clock|a\.m\.?|p\.m\.?)|(?:first|last|next|final) (?:case|appointment|add-on|scope|consult|delivery|admit|admission)|(?:noon|morning|afternoon) (?:case|add-on|appointment))\b/gi;
const cases =
  /\bPOD ?#?\d+\b|\b(?:post|pre|intra)-?\s?op (?:day \d+|x-?rays?|films?|CT|MRI|imaging|pics?|photos?)\b|\b[Oo]ne of (?:mine|ours)\b|\b[Ss]ome of ours\b|\b(?:my|our|this) (?:\w+ ){0,3}(?:case|consult|save|code)\b(?! (?:report|series|study|status|manager|for|law|mix|load|control|against|of the|status|number|conference))|\b(?:my|our|this|an?|one) (?:\w+ ){0,3}(?:explant|admit|admission|trauma|delivery|transfer)\b(?! (?:report|series|study|status|manager|for|law|mix|load|control|against|of the|that (?:we|you) should|status|number|conference))|\bcaught (?:a baby|twins|triplets)\b|\brang the bell\b|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:days|weeks|months|years) (?:out from|post-?op|status post|s\/p) (?!my\b|our\b)(?:an? |the |his |her )?\w+|\b(?:explanted|decannulated|extubated) (?:today|yesterday|last|this|after|at|a|an)\b|\b(?:DOB|MRN|member ID)\b(?=\W*(?:is |was |number |no\.? )?[\dA-Z]*\d)/g;
const generic =
  /\b(?:I(?:'m| am| was|'ve been)|you(?:'re| are| were)|if|when|whenever|should|would|could|how (?:do|would|should|can) (?:you|we|i)|what (?:do|would|if)|imagine|as|being|like|than|every time)\s+(?:\w+\s+){0,2}$/i;

/** The mentions of persons in a sentence, in order; use as `sentence.derive(personMentionsOf)`. */
export function personMentionsOf(sentence: SentenceText): readonly PersonMention[] {
  const found: PersonMention[] = [];
  const { tokens, text } = sentence;
  const taken = (span: Span): boolean => found.some((one) => one.start < span.end && span.start < one.end);
  const names = sentence.derive(namesOf);
  for (const name of names) {
    if (name.role === 'eponym') continue;
    found.push({
      start: name.start,
      end: name.end,
      kind: 'name',
      head: name.text.toLowerCase(),
      determiner: 'none',
      name,
      ...(name.sex ? { sex: name.sex } : {}),
    });
  }
  for (const age of sentence.derive(agesOf)) {
    const before = text.slice(0, age.start);
    const noun = /^\s*[,;]?\s*(?:\w+[\s-]){0,3}?/.exec(text.slice(age.end));
    if (taken(age) || noun === null) continue;
    const determiner = /\b(my|our|his|her|your)\s+(?:\w+\s+){0,2}$/i.exec(before)?.[1]?.toLowerCase();
    // "my six-year-old" is a child of the writer's; "a 45M" and "58F, lupus" are patients.
    if (
      determiner !== undefined &&
      /^(?:my|our|your)$/.test(determiner) &&
      age.years < 60 &&
      /old|mo\b|yo\b/i.test(age.text)
    ) {
      found.push({
        start: age.start,
        end: age.end,
        kind: 'kin',
        head: 'child',
        determiner: determiner === 'your' ? 'yours' : 'own',
        years: age.years,
      });
    } else if (age.shorthand || /old$/i.test(age.text)) {
      const followed =
        /^\s+(?:\w+\s+){0,2}?(?:study|data|drug|building|debate|tradition|whisky|house|car|rule|scar|habit|company|paper|trial|practice|technology|clinic|problem|message|question|dog|cat|puppy|horse|daughter|son)s?\b/i.test(
          text.slice(age.end),
        );
      if (!followed && !generic.test(before)) {
        found.push({
          start: age.start,
          end: age.end,
          kind: age.shorthand ? 'shorthand' : 'person',
          head: 'person',
          determiner: determiner === 'my' || determiner === 'our' ? 'own' : 'one',
          years: age.years,
          ...(age.sex ? { sex: age.sex } : {}),
        });
      }
    }
  }
  for (const [pattern, kind] of [
    [bed, 'bed'],
    [cases, 'case'],
  ] as const) {
    for (const { start, end } of sentence.find(pattern)) {
      if (!taken({ start, end }) && !generic.test(text.slice(0, start)))
        found.push({ start, end, kind, head: kind, determiner: 'own' });
    }
  }
  for (const [index, token] of tokens.entries()) {
    if (taken(token)) continue;
    const sex = Object.hasOwn(pronouns, token.lower) ? pronouns[token.lower] : undefined;
    if (sex !== undefined) {
      found.push({ start: token.start, end: token.end, kind: 'pronoun', head: token.lower, determiner: 'none', sex });
      continue;
    }
    const mention = nounAt(tokens, index, text);
    if (mention) found.push(mention);
  }
  return found.sort((a, b) => a.start - b.start);
}

function nounAt(tokens: readonly Token[], index: number, text: string): PersonMention | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  const lower = withoutPossessive(token.lower);
  const next = tokens[index + 1];
  // "PT" in capitals is physical therapy; "diabetic patients" are patients.
  if (token.text === 'PT') return undefined;
  if (next?.before === ' ' && patientNouns.has(lower) && (patientNouns.has(next.lower) || groupNouns.has(next.lower)))
    return undefined;
  // "patient care", "patient safety", "kid gloves": the word only describes what follows.
  if (next?.before === ' ' && patientNouns.has(lower) && describing.test(next.lower)) return undefined;
  if (next?.before === '-' && /^(?:facing|centered|centred|reported|friendly|old)$/.test(next.lower)) return undefined;
  const plural = groupNouns.has(lower);
  const singular = stemsOf(lower).at(-1) ?? lower;
  const common = { start: token.start, end: token.end, ...sexOf(lower, singular) };
  const determiner = determinerBefore(tokens, index, text);
  if (plural) return { ...common, kind: 'group', head: lower, determiner };
  if (patientNouns.has(lower))
    return {
      ...common,
      kind: 'patient',
      head: lower,
      determiner: generic.test(text.slice(0, startOf(tokens, index))) && determiner !== 'own' ? 'generic' : determiner,
    };
  // "a retired fire chief", "the bank manager": of a trade, not of the house.
  if (determiner !== 'generic' && layHeads.test(lower) && layTrades.test(tokens[index - 1]?.lower ?? ''))
    return { ...common, kind: 'person', head: lower, determiner };
  if (clinicianNouns.has(lower) || (lower !== singular && clinicianNouns.has(singular)))
    return { ...common, kind: 'clinician', head: singular, determiner };
  if (kinNouns.has(lower) && (determiner === 'own' || determiner === 'theirs' || determiner === 'yours'))
    return { ...common, kind: 'kin', head: lower, determiner };
  if (personNouns.has(lower)) {
    if (determiner === 'none' && kinNouns.has(lower)) {
      // "Mom says", "dad at bedside": a relative without a word before.
      return { ...common, kind: 'kin', head: lower, determiner: 'none' };
    }
    const supposed = generic.test(text.slice(0, startOf(tokens, index))) && determiner !== 'own';
    return { ...common, kind: 'person', head: lower, determiner: supposed ? 'generic' : determiner };
  }
  return undefined;
}

const layHeads =
  /^(?:chief|officer|manager|supervisor|president|editor|boss|captain|assistant|technician|director|coordinator|inspector)$/;
const layTrades =
  /^(?:fire|police|tribal|village|bank|store|shop|union|farm|plant|petty|warrant|factory|mill|mine|port|harbo[u]?r|ferry|scout|crew|bakery|hotel|restaurant|grocery|school|teaching|choir|band|museum|theat(?:er|re)|newspaper|magazine|building|site|customs|probation|parole|postal|hvac|auto|elevator|computer)$/;
const describing =
  /^(?:care|safety|satisfaction|experience|education|outcomes?|portal|information|privacy|access|population|volume|load|visits?|history|assessment|advocate|advocacy|forms?|records?|chart|charts|handouts?|materials?|stories|story|communication|engagement|reported|centered|facing|encounters?|interactions?|flow|throughput|room|rooms|selection|level|data|registry|support|testimonials?|reviews?|with (?:me|us)|enough|until)$/;

function startOf(tokens: readonly Token[], index: number): number {
  for (let back = index - 1; back >= 0 && index - back <= widest; back -= 1) {
    const token = tokens[back];
    if (!token || /[,.;:!?]/.test(tokens[back + 1]?.before ?? '')) break;
    if (Object.hasOwn(determiners, token.lower)) return token.start;
  }
  return tokens[index]?.start ?? 0;
}

function determinerBefore(tokens: readonly Token[], index: number, text: string): Determiner {
  for (let back = index - 1; back >= 0 && index - back <= widest; back -= 1) {
    const gap = tokens[back + 1]?.before ?? '';
    if (/[.;:!?\n()]/.test(gap)) break;
    const token = tokens[back];
    if (!token) break;
    // "one of my patients", "some of our kids".
    if (Object.hasOwn(determiners, token.lower)) return determiners[token.lower] ?? 'none';
    if (/'s$/.test(token.lower) && token.lower.length > 3) return 'theirs';
    if (
      /^(?:is|was|are|were|has|had|have|and|or|but|to|of|in|on|at|for|with|from|by|as|if|that|who|i|we|you|he|she|they|it)$/.test(
        token.lower,
      )
    )
      break;
  }
  const ahead = text.slice(tokens[index]?.end ?? 0);
  return /^\s+of (?:mine|ours)\b/.test(ahead) ? 'own' : 'none';
}

function sexOf(lower: string, singular: string): { readonly sex?: 'female' | 'male' } {
  if (femaleNouns.has(lower) || femaleNouns.has(singular)) return { sex: 'female' };
  if (maleNouns.has(lower) || maleNouns.has(singular)) return { sex: 'male' };
  return {};
}
