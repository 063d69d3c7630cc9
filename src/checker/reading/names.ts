/**
 * Names of persons in a sentence, with what stands beside each that tells whose they are. Whether a name is a patient's
 * is settled in `people.ts`, with the whole draft in view.
 */

import type { Span } from '../rule.ts';
import { eponyms } from '../words/conditions.ts';
import { drugs } from '../words/drugs.ts';
import { givenNames, wordNames } from '../words/given-names.ts';
import { cities, states } from '../words/places.ts';
import { towns } from '../words/places-small.ts';
import { publicFigures, publicTitles, titledFigures } from '../words/public-figures.ts';
import { datesOf } from './dates.ts';
import { type NameRole, roleOf } from './name-role.ts';
import type { SentenceText } from './sentence.ts';
import { dictionaryTags } from './tags.ts';
import { type Token, withoutPossessive } from './tokens.ts';

export interface NameMention extends Span {
  readonly text: string;
  /** `courtesy`: Mr., Mrs., Ms., Miss before it: how patients and laymen are named. */
  readonly role: NameRole;
  /** `full`: given name and surname; `given`; `surname` (after a title); `initials`; `handle`; `moniker`. */
  readonly form: 'full' | 'given' | 'surname' | 'initials';
  readonly sex?: 'female' | 'male';
  /** 0 to 1: how sure that it is a person's name at all. */
  readonly certainty: number;
  /** Called out to: "Linda!! So good", "Thanks, Bill." */
  readonly vocative: boolean;
}

/** A word with a capital; "We're" and "She'd" have theirs from the sentence. */
const capital = /^(?!I'|\p{L}+'(?:re|ve|ll|d|m|t)$)\p{Lu}[\p{L}\p{M}]*(?:'\p{Lu}?\p{L}+)?$/u;
const initial = /^\p{Lu}$/u;
const particles = new Set([
  'de',
  'la',
  'del',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'al',
  'el',
  'da',
  'dos',
  'di',
  'st',
  'mac',
  'le',
]);
const courtesy = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'mister',
  'madam',
  "ma'am",
  'señora',
  'señor',
  'sra',
  'grandma',
  'grandpa',
  'uncle',
  'auntie',
]);
const doctoral = new Set([
  'dr',
  'drs',
  'doctor',
  'prof',
  'professor',
  'nurse',
  'coach',
  'pastor',
  'rabbi',
  'father',
  'sister',
  'chief',
  'dean',
  'officer',
  'sergeant',
  'captain',
  'chaplain',
]);
const places = new Set([...cities, ...states].flatMap((place) => place.toLowerCase().split(/[ -]/)));
const wholePlaces = new Set([...cities, ...towns].map((place) => place.toLowerCase()));
const stopNames = new Set(
  (
    'i the a an and or but if so we my our your his her their this that these those it he she they you when what why how who where which there here as at in on for to of ' +
    'no not yes all some any each every one two three four five six seven eight nine ten first second third new old happy thank thanks congrats congratulations welcome meet ' +
    'please dear hi hello hey monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'day night morning evening week month year today tonight yesterday tomorrow christmas halloween easter thanksgiving clinic hospital university college school center centre ' +
    'medical medicine health care institute foundation association society academy department division team group office street road avenue drive lane north south east west ' +
    'american national international board facebook instagram twitter linkedin google youtube tiktok fda cdc who nih cms aspn nans nass hipaa covid medicare medicaid english spanish ' +
    'bloke chap lad lass dude fella kid kiddo mum mom dad grandad granddad grandma grandpa nana fellow lady gentleman guy man woman boy girl baby patient nobody somebody someone everyone anybody ' +
    'french german match residency fellowship grand rounds views opinions dm link bio swipe sound breaking disclosure photo pictured teaser case post op pre'
  ).split(' '),
);

const boundaryVerb =
  /^(?:'s\b|,\s(?:\d|who\b|an?\s|my\s|our\s)|\s+(?:is|was|has|had|does|turned|came|got|went|said|told|asked|walked|rang|canceled|cancelled|informed|texted|read|loves|hit|left|died|drove|brought|wanted|wants|calls?|played|plays|made|makes|still|and his|and her|,))/;

/** The names of a sentence, in order; use as `sentence.derive(namesOf)`. */
export function namesOf(sentence: SentenceText): readonly NameMention[] {
  const { tokens, text } = sentence;
  const found: NameMention[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const run = runAt(tokens, index);
    if (!run) continue;
    const mention = judge(sentence, tokens, run.from, run.to);
    // "Valentine's Day", "April 3": a date's words are no one's name.
    if (mention && !sentence.derive(datesOf).some((date) => date.start < mention.end && mention.start < date.end))
      found.push(mention);
    index = run.to;
  }
  for (const match of sentence.find(dotted)) {
    if (found.some((one) => one.start < match.end && match.start < one.end)) continue;
    const before = text.slice(0, match.start);
    if (/\b(?:Dr|Prof)\.?\s*$/.test(before) || notInitials.test(text.slice(match.start, match.end))) continue;
    // "J. Med", "R. Okafor": initials that lead into a word belong to that name.
    found.push({
      start: match.start,
      end: match.end,
      text: text.slice(match.start, match.end),
      role: 'unknown',
      form: 'initials',
      certainty: 0.7,
      vocative: false,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

const dotted = /(?<![\p{L}.\d])(?:\p{Lu}\.\s?){2,3}(?=['\s,;:!?)]|$)(?!\s*\p{Lu}\p{Ll})/gu;
const notInitials =
  /^(?:U\.?S\.?A?|U\.K\.|M\.?D\.?|D\.?O\.?|R\.?N\.?|A\.?M\.?|P\.?M\.?|P\.?S\.?|N\.?P\.?|P\.?A\.?|E\.?R\.?|O\.?R\.?|I\.?V\.?|D\.?C\.?|L\.?A\.?|B\.?S\.?|P\.?T\.?|E\.?U\.?)\s*$/;

interface Run {
  readonly from: number;
  readonly to: number;
}

/** A run of capitalised words from `index`: "Mr. Vartanian", "Stan Wojciechowski", "Theo W.", "Ana de la Cruz". */
function runAt(tokens: readonly Token[], index: number): Run | undefined {
  const first = tokens[index];
  if (!first || !capital.test(first.text)) return undefined;
  let to = index;
  for (let next = index + 1; next < tokens.length && next - index < 5; next += 1) {
    const token = tokens[next];
    if (!token) break;
    const gap = token.before;
    const afterTitle = to === index && (courtesy.has(first.lower) || doctoral.has(first.lower));
    const afterInitial = initial.test(tokens[to]?.text ?? '');
    if (!(gap === ' ' || (gap === '. ' && (afterTitle || afterInitial)) || gap === '-')) break;
    if (/'s$/.test(tokens[to]?.text ?? '')) break;
    // "Call Mr. Adeyemi": a title begins a name of its own.
    if (courtesy.has(token.lower) || doctoral.has(token.lower)) break;
    if (
      capital.test(token.text) ||
      (gap === '-' && /^\p{Ll}+$/u.test(token.text) && givenNames.has(`${tokens[to]?.lower}-${token.lower}`))
    )
      to = next;
    else if (particles.has(token.lower) && capital.test(tokens[next + 1]?.text ?? tokens[next + 2]?.text ?? '')) {
      if (!capital.test(tokens[next + 1]?.text ?? '') && !particles.has(tokens[next + 1]?.lower ?? '')) break;
    } else break;
  }
  return { from: index, to };
}

/** Given names borne by women and men alike: "Sam Ferrante, RN, worked her last shift". */
const eitherSex = new Set(
  'sam alex chris jordan pat taylor terry terri robin casey jamie morgan riley lee kim dana drew jesse jess charlie frankie max mel ronnie bobbie jackie billie stacy tracy shannon kelly leslie ashley avery quinn reese rowan sage skyler cameron blake parker hayden kai ari nico sasha micah remy noel angel marion carol jean gene aubrey whitney courtney lindsay kerry brook dale lynn jody joey ollie andy nicky steph val vic bo lou frances francis jan jo toni tony gale gail guy'.split(
    ' ',
  ),
);

function isGiven(lower: string): 'female' | 'male' | 'given' | undefined {
  if (eitherSex.has(lower)) return 'given';
  const tags = dictionaryTags(lower);
  if (tags.includes('FemaleName')) return 'female';
  if (tags.includes('MaleName')) return 'male';
  if (tags.includes('FirstName') || givenNames.has(lower)) return 'given';
  return undefined;
}

/** Words that the dictionary knows as something else than a name. */
function isOrdinary(lower: string): boolean {
  if (stopNames.has(lower) || drugs.has(lower)) return true;
  const tags = dictionaryTags(lower);
  return tags.length > 0 && !tags.some((tag) => /Name$|^Person$|^ProperNoun$/.test(tag));
}

/** "RIP Walter", "Nurse said Junie": what stands before a given name in a run and is no name itself. */
function leadsOn(tokens: readonly Token[], at: number, to: number): boolean {
  const [one, next] = [tokens[at], tokens[at + 1]];
  if (!one || !next || next.before !== ' ' || at >= to) return false;
  const lower = withoutPossessive(one.lower);
  if (isGiven(lower) || initial.test(one.text)) return false;
  const shouted = one.text.length > 1 && one.text === one.text.toUpperCase();
  return (shouted || isOrdinary(lower)) && isGiven(withoutPossessive(next.lower)) !== undefined;
}

function judge(sentence: SentenceText, tokens: readonly Token[], from: number, to: number): NameMention | undefined {
  const { text } = sentence;
  const first = tokens[from];
  if (!first) return undefined;
  const titled = courtesy.has(first.lower) || doctoral.has(first.lower) ? first.lower : undefined;
  let start = titled && to > from ? from + 1 : from;
  if (titled && to === from) return undefined;
  // A sentence's first word has its capital from the sentence.
  while (start < to && (stopNames.has(tokens[start]?.lower ?? '') || leadsOn(tokens, start, to))) start += 1;
  let last = to;
  while (last > start && stopNames.has(withoutPossessive(tokens[last]?.lower ?? ''))) last -= 1;
  const head = tokens[start];
  const tail = tokens[last];
  if (!head || !tail) return undefined;
  const lower = withoutPossessive(head.lower);
  const given = isGiven(lower);
  const hyphened =
    tokens[start + 1] && tokens[start + 1]?.before === '-' ? `${head.lower}-${tokens[start + 1]?.lower}` : '';
  const parts = last - start + 1;
  const opensSentence =
    start === 0 || /[.!?:—"(\n]\s*$/.test(head.before) || /^[\s"'(•*-]*$/.test(text.slice(0, head.start));
  const end = tail.end - (/'s$/i.test(tail.text) ? 2 : 0);
  const span = { start: head.start, end };
  const words = text.slice(span.start, span.end);
  const bare = words.toLowerCase();
  const before = text.slice(0, first.start);
  const after = text.slice(span.end);
  const common = { ...span, text: words, vocative: isVocative(text.slice(0, span.start), after, opensSentence) };
  const sex =
    titled === 'mr'
      ? 'male'
      : titled && /^(?:mrs|ms|miss|madam)$/.test(titled)
        ? 'female'
        : given === 'female' || given === 'male'
          ? given
          : undefined;
  const sexed = sex ? { sex } : {};

  // "Ann Arbor": a town that is made of names.
  if (parts > 1 && wholePlaces.has(bare)) return undefined;
  if (
    publicFigures.has(bare) ||
    publicTitles.test(before) ||
    titledFigures.test(text.slice(first.start, first.start + 40))
  )
    return { ...common, ...sexed, role: 'public', form: 'full', certainty: 1 };
  if (titled && doctoral.has(titled)) return { ...common, ...sexed, role: 'clinician', form: 'surname', certainty: 1 };
  if (titled && courtesy.has(titled)) {
    if (isOrdinary(lower) && !given) return undefined;
    return {
      ...common,
      ...sexed,
      role: roleOf(before, after, 'courtesy', text),
      form: parts > 1 ? 'full' : 'surname',
      certainty: 0.95,
    };
  }
  // "our peds ED", "SHOUTED": no name's form.
  if (words.length < 2 || (words === words.toUpperCase() && (words.length > 3 || /^\p{Lu}{2,3}$/u.test(words))))
    return undefined;
  if (placeholder.test(words)) return undefined;
  const surnameLike =
    parts > 1 && !isOrdinary(withoutPossessive(tail.lower)) && !places.has(withoutPossessive(tail.lower));
  const tailInitial = parts === 2 && initial.test(tail.text);
  const headInitial = parts > 1 && initial.test(head.text) && /^\.\s/.test(tokens[start + 1]?.before ?? '');

  let certainty = 0;
  let form: NameMention['form'] = parts > 1 ? 'full' : 'given';
  if (headInitial && surnameLike) {
    certainty = 0.75;
  } else if (given || givenNames.has(hyphened)) {
    certainty = wordNames.has(lower) ? 0.35 : 0.85;
    if (surnameLike || tailInitial) certainty = Math.max(certainty, 0.9);
    else if (parts > 1 && !tailInitial && !givenNames.has(hyphened))
      certainty = isOrdinary(withoutPossessive(tail.lower)) ? 0.3 : certainty;
    if (parts === 1 && wordNames.has(lower)) certainty = opensSentence ? (boundaryVerb.test(after) ? 0.5 : 0.15) : 0.5;
    if (places.has(lower) && parts === 1) certainty = Math.min(certainty, 0.3);
    if (tailInitial) form = 'full';
  } else if (/^\p{Lu}{2}$/u.test(words)) {
    return undefined;
  } else if (named.test(before)) {
    certainty = 0.85;
  } else if (
    parts === 1 &&
    isOrdinary(lower) === false &&
    dictionaryTags(lower).length === 0 &&
    boundaryVerb.test(after) &&
    !eponyms.has(lower)
  ) {
    // An unknown word with a capital that does what persons do.
    certainty = opensSentence ? 0.3 : 0.4;
  }
  // "from Harlan County", "in Gastonia": a place, unless the name is known for one.
  if (!given && /\b(?:from|in|at|near|to|through|outside|around|over)\s+$/.test(before)) return undefined;
  if (certainty < 0.3) return undefined;
  if (
    parts === 1 &&
    eponyms.has(lower) &&
    /^(?:'s)?\s+(?:disease|syndrome|sign|test|palsy|classification|criteria|score|scale|procedure|fracture|has|dementia|lymphoma|clamp|retractor|forceps|catheter|thyroiditis|phenomenon)/i.test(
      after,
    )
  ) {
    return { ...common, ...sexed, role: 'eponym', form, certainty };
  }
  return { ...common, ...sexed, role: roleOf(before, after, 'unknown', text), form, certainty };
}

const named =
  /\b(?:named|name is|name's|call(?:ed|s|ing)? (?:him|her|me)|nicknamed|known as|goes by|meet|RIP|this is|that's|that is|shout-?out to|one|say hi to|happy birthday,?|congratulations,?|congrats,?|for|little|sweet|baby|miss)\s+$/i;

/** Nobody's names, for examples. */
const placeholder =
  /^(?:J(?:ohn|ane) (?:Q\.? )?(?:Doe|Public|Smith)|Joe (?:Schmoe?|Bloggs|Public|Sixpack)|Patient (?:X|Zero|A|B))$/i;

function isVocative(before: string, after: string, opens: boolean): boolean {
  if (opens && /^(?:[!,]|\s+(?:you|u)\b|\s*\p{Extended_Pictographic})/u.test(after)) return true;
  return (
    /(?:\b(?:hi|hey|hello|thanks?(?: you)?(?: so much)?|dear|oh no,?(?: poor)?|yes|congrats|congratulations|sorry|lot|welcome back|ugh|good (?:job|work)|aww?)[, ]+)$/i.test(
      before,
    ) && /^\s*(?:[,!.?]|$|\p{Extended_Pictographic}|and\b)/u.test(after)
  );
}
