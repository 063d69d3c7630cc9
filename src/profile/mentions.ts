/**
 * Where a text names an interest: the organisation, an alias, a product, a handle or a tag. Never inside another word,
 * a link or an address, and not where the letters mean something else: a surname, a shark, a verb, a trial.
 */

import { clinicalOf } from '../checker/reading/clinical.ts';
import { linksOf } from '../checker/reading/links.ts';
import { namesOf as personsOf } from '../checker/reading/names.ts';
import type { Reading } from '../checker/reading/reading.ts';
import type { Sentence, SentenceText } from '../checker/reading/sentence.ts';
import { dictionaryTags } from '../checker/reading/tags.ts';
import type { Token } from '../checker/reading/tokens.ts';
import type { Span } from '../checker/rule.ts';
import {
  companyWords,
  credentials,
  otherMeanings,
  personTitle,
  petOrKin,
  tieWords,
  tradeWords,
} from '../checker/words/brand-words.ts';
import { givenNames } from '../checker/words/given-names.ts';
import type { CountingInterest } from './interests.ts';
import { type Entry, indexOf, longestBeginning, type NameIndex } from './name-index.ts';
import { capitalsOf, keyOf, type Name } from './names.ts';
import type { Interest } from './profile.ts';
import { handleHit, hashtagHit, tickerHit } from './tag-mentions.ts';

export interface Mention extends Span {
  readonly interest: CountingInterest;
  readonly kind: 'organization' | 'product';
  /** The listed name: "SPR Therapeutics" where the text says "#SPRtherapeutics". */
  readonly name: string;
  readonly sentence: Sentence;
  readonly as: 'word' | 'handle' | 'hashtag' | 'ticker';
}

const found = new WeakMap<Reading, Map<readonly CountingInterest[], readonly Mention[]>>();

/** Every mention of the given interests, in reading order, offsets in `reading.text`; looked for once a reading. */
export function mentionsOf(reading: Reading, interests: readonly CountingInterest[]): readonly Mention[] {
  const known = found.get(reading) ?? new Map<readonly CountingInterest[], readonly Mention[]>();
  found.set(reading, known);
  const mentions = known.get(interests) ?? findMentions(reading, interests);
  known.set(interests, mentions);
  return mentions;
}

/** A text that names one interest more often is no draft; the rest of its mentions would cost time and tell nothing. */
const mostMentions = 100;

function findMentions(reading: Reading, interests: readonly CountingInterest[]): readonly Mention[] {
  if (interests.length === 0) return [];
  const index = indexOf(interests);
  const byInterest = new Map(interests.map((one) => [one.interest, one]));
  const mentions: Mention[] = [];
  const counts = new Map<CountingInterest, number>();
  const persons = new Set<string>();
  for (const sentence of reading.sentences) {
    const { hits, surnames } = inSentence(sentence.words, index);
    for (const hit of hits) {
      const interest = byInterest.get(hit.interest);
      const count = interest ? (counts.get(interest) ?? 0) : mostMentions;
      if (!interest || count >= mostMentions) continue;
      counts.set(interest, count + 1);
      mentions.push({ ...sentence.at(hit), interest, kind: hit.name.kind, name: hit.name.text, sentence, as: hit.as });
    }
    for (const person of surnames) persons.add(person);
  }
  const toldAsName = /\b(?:surname|last name|maiden name|no relation to)\b/i.test(reading.text);
  // A surname once told of a person is that person's further on: "Dr. Grace Abbott … Abbott's slides".
  return mentions.filter(
    (one) =>
      one.as !== 'word' ||
      !(persons.has(keyOf(one.name)) || (toldAsName && mayBeSurname(one))) ||
      tradeWords.test(one.sentence.text),
  );
}

/** Whether a mention is one word that a person may bear. */
function mayBeSurname(mention: Mention): boolean {
  return mention.kind === 'organization' && /^\p{Lu}\p{L}+$/u.test(mention.name);
}

interface Hit extends Span {
  readonly name: Name;
  readonly interest: Interest;
  readonly as: Mention['as'];
}

interface SentenceHits {
  readonly hits: readonly Hit[];
  /** The keys of the surnames that the sentence tells of a person. */
  readonly surnames: readonly string[];
}

/** What a sentence names hangs on its words alone: kept with them, so that an edit pays for what it changed. */
const kept = new WeakMap<NameIndex, WeakMap<SentenceText, SentenceHits>>();

function inSentence(sentence: SentenceText, index: NameIndex): SentenceHits {
  const ofIndex = kept.get(index) ?? new WeakMap<SentenceText, SentenceHits>();
  kept.set(index, ofIndex);
  const found = ofIndex.get(sentence) ?? { hits: hitsIn(sentence, index), surnames: surnamesIn(sentence, index) };
  ofIndex.set(sentence, found);
  return found;
}

function hitsIn(sentence: SentenceText, index: NameIndex): readonly Hit[] {
  const { tokens, text } = sentence;
  const letters = sentence.derive(lettersOf);
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const sign = text.charAt(token.start - 1);
    if ((sign === '@' || sign === '#') && !/[\p{L}\p{N}]/u.test(text.charAt(token.start - 2))) {
      const tag = /^[\p{L}\p{N}_.]*[\p{L}\p{N}_]/u.exec(text.slice(token.start))?.[0] ?? token.text;
      const end = token.start + tag.length;
      const hit = sign === '@' ? handleHit(tag, index) : hashtagHit(tag, index, text);
      for (const one of hit)
        hits.push({ ...one, start: token.start - 1, end, as: sign === '@' ? 'handle' : 'hashtag' });
      while ((tokens[at + 1]?.start ?? Number.POSITIVE_INFINITY) < end) at += 1;
      continue;
    }
    if (sign === '$' && !/[\p{L}\p{N}]/u.test(text.charAt(token.start - 2))) {
      for (const entry of tickerHit(text.slice(token.start), index))
        hits.push({ ...entry, start: token.start - 1, end: token.start + entry.name.text.length - 1, as: 'ticker' });
      continue;
    }
    const letter = letters[at];
    if (!letter || !index.beginnings.has(letter.bare.slice(0, longestBeginning))) continue;
    const run = longestRun(tokens, letters, at, index, sentence);
    if (!run) continue;
    const last = tokens[at + run.words - 1] ?? token;
    if (!sentence.derive(linksOf).some((link) => link.start < last.end && token.start < link.end)) {
      for (const entry of run.entries)
        hits.push({ ...entry, start: token.start, end: last.end - run.ending, as: 'word' });
    }
    at += run.words - 1;
  }
  return hits;
}

interface Run {
  readonly entries: readonly Entry[];
  readonly words: number;
  /** Letters of a possessive at the end, which belong to no name. */
  readonly ending: number;
}

/** The words of a sentence as letters: whole, and without a possessive ending (with how long that is). */
interface Letters {
  readonly whole: string;
  readonly bare: string;
  readonly ending: number;
}

function lettersOf(sentence: SentenceText): readonly Letters[] {
  return sentence.tokens.map(({ text }) => {
    const ending = /'s?$/i.exec(text)?.[0].length ?? 0;
    return { whole: keyOf(text), bare: keyOf(ending > 0 ? text.slice(0, -ending) : text), ending };
  });
}

/** The longest run of words from `at` that is one of the names and means it. */
function longestRun(
  tokens: readonly Token[],
  letters: readonly Letters[],
  at: number,
  index: NameIndex,
  sentence: SentenceText,
): Run | undefined {
  let best: Run | undefined;
  let before = '';
  let hyphened = false;
  for (let words = 1; words <= index.longest; words += 1) {
    const token = tokens[at + words - 1];
    const own = letters[at + words - 1];
    if (!token || !own) break;
    if (words > 1 && !/^(?: ?[-&+./—]? ?|, |\. )$/.test(token.before)) break;
    if (words > 1 && /[-&+./]/.test(token.before)) hyphened = true;
    const { whole, bare, ending } = own;
    // A plural may stand for the name: "two Makos".
    const singular = bare.length > 3 && bare.endsWith('s') ? bare.slice(0, -1) : bare;
    for (const key of whole === bare && bare === singular
      ? [before + whole]
      : [before + whole, before + bare, before + singular]) {
      const entries = index.byKey.get(key);
      if (!entries) continue;
      const parts = tokens.slice(at, at + words);
      const meant = entries.filter((entry) => isMeant(entry.name, parts, sentence, hyphened));
      if (meant.length === 0) continue;
      best = { entries: meant, words, ending: key === before + whole ? 0 : ending };
      break;
    }
    before += whole;
    // No name begins with these letters: reading on is of no use.
    if (!index.beginnings.has(before.slice(0, longestBeginning))) break;
  }
  return best;
}

/** Whether the words are the name and not something else spelled the same. */
function isMeant(name: Name, parts: readonly Token[], sentence: SentenceText, hyphened: boolean): boolean {
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return false;
  const { text } = sentence;
  const written = text.slice(first.start, last.end).replace(/'s?$/i, '');
  const listedWords = name.text.split(/[^\p{L}\p{N}']+/u).filter(Boolean).length;
  // "SI bone" for "SI-BONE", "excelsius gps": run together or apart otherwise than listed, each word needs a capital.
  if (
    parts.length !== listedWords &&
    !hyphened &&
    parts.some((part) => !/^[\p{Lu}\p{N}]/u.test(part.text)) &&
    !oneWord(name, parts)
  )
    return false;
  // A longer name ("SPRINT PNS") is told by its other words.
  const other = otherMeanings[name.key] ?? (name.caution === 'none' ? undefined : otherMeanings[keyOf(first.text)]);
  if (other?.test(text)) return false;
  switch (name.caution) {
    case 'none':
      return true;
    case 'handle':
      return false;
    case 'exact':
      return (
        capitalsOf(written) === capitalsOf(name.text) || (/\p{Ll}/u.test(name.text) === false && written === name.text)
      );
    case 'capital':
      return isAsListed(name, parts) && !address.test(text.slice(last.end));
    case 'surname':
      return isCompany(name, first, last, sentence);
    case 'word':
      return isBrand(name, written, first, last, sentence);
  }
}

/** Each word with a capital that is listed with one. */
function isAsListed(name: Name, parts: readonly Token[]): boolean {
  const listed = name.text.split(/[^\p{L}\p{N}']+/u).filter(Boolean);
  return parts.every((part, at) => !/^\p{Lu}/u.test(listed[at] ?? 'A') || /^\p{Lu}/u.test(part.text));
}

/** "ExcelsiusGPS" where it is listed as "Excelsius GPS": nobody writes the two as one word by chance. */
function oneWord(name: Name, parts: readonly Token[]): boolean {
  return parts.length === 1 && name.key.length >= 5;
}

function isAllCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 12 && letters.replace(/\p{Lu}/gu, '').length <= letters.length / 10;
}

/** A surname that is a company here: capital, no title and no given name before it, no credentials after. */
function isCompany(name: Name, first: Token, last: Token, sentence: SentenceText): boolean {
  const { text } = sentence;
  if (!/^\p{Lu}/u.test(first.text)) {
    // "abbott's proclaim", "love my lilly rep": in lower case only beside the words of the trade.
    return name.key.length >= 5 && tradeWords.test(text) && !personTitle.test(text.slice(0, first.start));
  }
  if (isPersonAt(first, last, sentence) || address.test(text.slice(last.end))) return false;
  // "Lilly" is a girl's name too: there must be talk of business or medicine beside it.
  if (!isGivenName(keyOf(first.text)) || first !== last) return true;
  const rest = text.slice(0, first.start) + text.slice(last.end);
  return (
    tradeWords.test(rest) || tieWords.test(rest) || companyWords.test(rest) || sentence.derive(clinicalOf).length > 0
  );
}

function isGivenName(lower: string): boolean {
  return givenNames.has(lower) || dictionaryTags(lower).some((tag) => /^(?:First|Female|Male)Name$/.test(tag));
}

/** A street, a school, a park of that name. */
const address =
  /^(?:\s+\p{Lu}\p{L}+){0,2}\s+(?:Road|Rd|Street|St|Avenue|Ave|Lane|Drive|Blvd|Boulevard|Hall|Park|Library|County|School|Elementary|University|College|Hospital|Stadium|Bay)\b/u;

function isPersonAt(first: Token, last: Token, sentence: SentenceText): boolean {
  const { text } = sentence;
  if (personTitle.test(text.slice(0, first.start)) || credentials.test(text.slice(last.end))) return true;
  if (petOrKin.before.test(text.slice(0, first.start)) || petOrKin.after.test(text.slice(last.end))) return true;
  if (/^\s+(?:(?:&|and) Costello|et al)\b/.test(text.slice(last.end))) return true;
  // "Miriam Abbott", "J. Abbott": the reading knows given names; a span of its own is a person.
  return sentence
    .derive(personsOf)
    .some(
      (person) =>
        person.start < first.start && person.end >= first.end && person.certainty >= 0.5 && !person.text.includes(','),
    );
}

/** The keys of the surnames that this sentence tells of a person. */
function surnamesIn(sentence: SentenceText, index: NameIndex): readonly string[] {
  const surnames: string[] = [];
  for (const [at, { bare }] of sentence.derive(lettersOf).entries()) {
    const token = sentence.tokens[at];
    if (!token || index.byKey.get(bare)?.[0]?.name.caution !== 'surname') continue;
    if (/^\p{Lu}/u.test(token.text) && isPersonAt(token, token, sentence)) surnames.push(bare);
  }
  return surnames;
}

/** An ordinary word that is a brand here: written as the brand is, and not because a sentence begins or shouts. */
function isBrand(name: Name, written: string, first: Token, last: Token, sentence: SentenceText): boolean {
  const { text } = sentence;
  const after = text.slice(last.end);
  const rest = text.slice(0, first.start) + after;
  const besides = tradeWords.test(rest) || (name.kind === 'organization' && tieWords.test(rest));
  // "Beacon of hope", "Freedom from pain": a brand is of nothing.
  if (first === last && /^\s+of\b/i.test(after)) return false;
  if (first === last && /^\s+from\b/i.test(after) && !/\bthe\s+$/i.test(text.slice(0, first.start))) return false;
  const verb = /^\s+(?:the|a|an|it|that|this|your|our|my|his|her|their|its|no|to)\b/i.test(after);
  if (!/^\p{Lu}/u.test(written)) {
    // "a mako knee", "our mako robot": right beside the words of the trade.
    return (
      new RegExp(`^(?:[- ]+(?:smart)?${tradeWords.source})`, 'i').test(after) &&
      !/\bto\s+$/i.test(text.slice(0, first.start))
    );
  }
  const brandCapitals = /^\p{Lu}{2}/u.test(name.text);
  const asListed = brandCapitals ? /^\p{Lu}+$/u.test(written.replace(/[^\p{L}]/gu, '')) : true;
  if (isAllCapitals(text)) return besides;
  if (brandCapitals && asListed) return true;
  if (brandCapitals) return besides && !verb;
  const opens =
    first.start === 0 || /(?:^|[.!?:\n"'(]|\p{Extended_Pictographic})\s*$/u.test(text.slice(0, first.start));
  // "Proclaim is …", "Proclaim gives …": a command ("Proclaim it!") has no verb of its own behind it.
  return opens ? subject.test(after) || (besides && !verb) : true;
}

const subject =
  /^(?:'s|’s)?\s+(?:is|isn't|was|wasn't|has|had|does|doesn't|did|can|can't|will|won't|would|gives?|gave|makes?|made|works?|worked|helps?|helped|changed|changes|lets|let|saved|keeps?|kept|beats?|offers?|vs)\b/i;
