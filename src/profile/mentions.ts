/**
 * Where a text names an interest: the organisation, an alias, a product, a handle or a tag. Never inside another word,
 * a link or an address, and not where the letters mean something else: a surname, a shark, a verb, a trial.
 */

import { namesOf as personsOf } from '../checker/reading/names.ts';
import type { Reading } from '../checker/reading/reading.ts';
import type { Sentence } from '../checker/reading/sentence.ts';
import type { Token } from '../checker/reading/tokens.ts';
import type { Span } from '../checker/rule.ts';
import {
  credentials,
  otherMeanings,
  personTitle,
  tagBeginnings,
  tagEndings,
  tradeWords,
} from '../checker/words/brand-words.ts';
import type { CountingInterest } from './interests.ts';
import { keyOf, type Name, namesOf } from './names.ts';
import type { Interest } from './profile.ts';

export interface Mention extends Span {
  readonly interest: CountingInterest;
  readonly kind: 'organization' | 'product';
  /** The listed name: "SPR Therapeutics" where the text says "#SPRtherapeutics". */
  readonly name: string;
  readonly sentence: Sentence;
  readonly as: 'word' | 'handle' | 'hashtag';
}

interface Entry {
  readonly name: Name;
  readonly interest: Interest;
}

/** Names by their letters, and the first letters of all of them, so that most words are passed over at once. */
interface Index {
  readonly byKey: ReadonlyMap<string, readonly Entry[]>;
  readonly beginnings: ReadonlySet<string>;
  readonly longest: number;
}

const indexes = new WeakMap<Interest, { readonly names: readonly Name[] }>();
function namesKnown(interest: Interest): readonly Name[] {
  const known = indexes.get(interest);
  if (known) return known.names;
  const names = namesOf(interest);
  indexes.set(interest, { names });
  return names;
}

function indexOf(interests: readonly CountingInterest[]): Index {
  const byKey = new Map<string, Entry[]>();
  const beginnings = new Set<string>();
  let longest = 1;
  for (const { interest } of interests) {
    for (const name of namesKnown(interest)) {
      const entries = byKey.get(name.key);
      if (entries) entries.push({ name, interest });
      else byKey.set(name.key, [{ name, interest }]);
      beginnings.add(name.key.slice(0, 2));
      longest = Math.max(longest, name.text.split(/[^\p{L}\p{N}]+/u).length + 1);
    }
  }
  return { byKey, beginnings, longest: Math.min(longest, 7) };
}

/** Every mention of the given interests, in reading order, offsets in `reading.text`. */
export function mentionsOf(reading: Reading, interests: readonly CountingInterest[]): readonly Mention[] {
  if (interests.length === 0) return [];
  const index = indexOf(interests);
  const byInterest = new Map(interests.map((one) => [one.interest, one]));
  const found: Mention[] = [];
  const persons = new Set<string>();
  for (const sentence of reading.sentences) {
    for (const hit of inSentence(sentence, index, reading)) {
      const interest = byInterest.get(hit.interest);
      if (interest)
        found.push({ ...sentence.at(hit), interest, kind: hit.name.kind, name: hit.name.text, sentence, as: hit.as });
    }
    for (const person of surnamesIn(sentence, index)) persons.add(person);
  }
  // A surname once told of a person is that person's further on: "Dr. Grace Abbott … Abbott's slides".
  return found.filter(
    (one) => one.as !== 'word' || !persons.has(keyOf(one.name)) || tradeWords.test(one.sentence.text),
  );
}

interface Hit extends Span {
  readonly name: Name;
  readonly interest: Interest;
  readonly as: Mention['as'];
}

function inSentence(sentence: Sentence, index: Index, reading: Reading): readonly Hit[] {
  const { tokens, text } = sentence;
  const hits: Hit[] = [];
  let links: readonly Span[] | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const sign = text.charAt(token.start - 1);
    if ((sign === '@' || sign === '#') && !/[\p{L}\p{N}]/u.test(text.charAt(token.start - 2))) {
      const tag = /^[\p{L}\p{N}_.]*[\p{L}\p{N}_]/u.exec(text.slice(token.start))?.[0] ?? token.text;
      const end = token.start + tag.length;
      const hit = sign === '@' ? handleHit(tag, index) : hashtagHit(tag, index);
      for (const one of hit)
        hits.push({ ...one, start: token.start - 1, end, as: sign === '@' ? 'handle' : 'hashtag' });
      while ((tokens[at + 1]?.start ?? Number.POSITIVE_INFINITY) < end) at += 1;
      continue;
    }
    if (!index.beginnings.has(keyOf(token.text.slice(0, 4)).slice(0, 2))) continue;
    const run = longestRun(tokens, at, index, sentence);
    if (!run) continue;
    links ??= reading.links.filter((link) => link.sentence === sentence).map((link) => sentence.inside(link));
    const last = tokens[at + run.words - 1] ?? token;
    if (!links.some((link) => link.start < last.end && token.start < link.end)) {
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

/** The longest run of words from `at` that is one of the names and means it. */
function longestRun(tokens: readonly Token[], at: number, index: Index, sentence: Sentence): Run | undefined {
  let best: Run | undefined;
  let letters = '';
  let hyphened = false;
  for (let words = 1; words <= index.longest; words += 1) {
    const token = tokens[at + words - 1];
    if (!token) break;
    if (words > 1 && !/^(?: ?[-&+./—]? ?|, |\. )$/.test(token.before)) break;
    if (words > 1 && /[-&+./]/.test(token.before)) hyphened = true;
    const possessive = /'s?$/i.exec(token.text)?.[0].length ?? 0;
    const bare = keyOf(possessive > 0 ? token.text.slice(0, -possessive) : token.text);
    for (const [key, ending] of [
      [letters + keyOf(token.text), 0],
      [letters + bare, possessive],
      [letters + bare.replace(/(?<=\p{L}{3})s$/u, ''), possessive],
    ] as const) {
      const entries = index.byKey.get(key);
      const parts = tokens.slice(at, at + words);
      const meant = entries?.filter((entry) => isMeant(entry.name, parts, sentence, hyphened));
      if (meant && meant.length > 0) {
        best = { entries: meant, words, ending };
        break;
      }
    }
    letters += keyOf(token.text);
  }
  return best;
}

/** Whether the words are the name and not something else spelled the same. */
function isMeant(name: Name, parts: readonly Token[], sentence: Sentence, hyphened: boolean): boolean {
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
  const other = otherMeanings[keyOf(first.text)] ?? otherMeanings[name.key];
  if (name.caution !== 'none' && other?.test(text)) return false;
  switch (name.caution) {
    case 'none':
      return true;
    case 'exact':
      return (
        capitalsOf(written) === capitalsOf(name.text) || (/\p{Ll}/u.test(name.text) === false && written === name.text)
      );
    case 'surname':
      return isCompany(name, first, last, sentence);
    case 'word':
      return isBrand(name, written, first, last, sentence);
  }
}

/** "ExcelsiusGPS" where it is listed as "Excelsius GPS": nobody writes the two as one word by chance. */
function oneWord(name: Name, parts: readonly Token[]): boolean {
  return parts.length === 1 && name.key.length >= 5;
}

function capitalsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}&]/gu, '');
}

function isAllCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 12 && letters.replace(/\p{Lu}/gu, '').length <= letters.length / 10;
}

/** A surname that is a company here: capital, no title and no given name before it, no credentials after. */
function isCompany(name: Name, first: Token, last: Token, sentence: Sentence): boolean {
  const { text } = sentence;
  if (!/^\p{Lu}/u.test(first.text)) {
    // "abbott's proclaim", "love my lilly rep": in lower case only beside the words of the trade.
    return name.key.length >= 5 && tradeWords.test(text) && !personTitle.test(text.slice(0, first.start));
  }
  return !isPersonAt(first, last, sentence);
}

function isPersonAt(first: Token, last: Token, sentence: Sentence): boolean {
  const { text } = sentence;
  if (personTitle.test(text.slice(0, first.start)) || credentials.test(text.slice(last.end))) return true;
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
function surnamesIn(sentence: Sentence, index: Index): readonly string[] {
  const surnames: string[] = [];
  for (const token of sentence.tokens) {
    const key = keyOf(token.text.replace(/'s?$/, ''));
    const entry = index.byKey.get(key)?.[0];
    if (entry?.name.caution === 'surname' && /^\p{Lu}/u.test(token.text) && isPersonAt(token, token, sentence))
      surnames.push(key);
  }
  return surnames;
}

/** An ordinary word that is a brand here: written as the brand is, and not because a sentence begins or shouts. */
function isBrand(name: Name, written: string, first: Token, last: Token, sentence: Sentence): boolean {
  const { text } = sentence;
  const after = text.slice(last.end);
  const rest = text.slice(0, first.start) + after;
  const besides = tradeWords.test(rest);
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
  return opens ? besides && !verb : true;
}

/** A handle that is the brand's: "@Abbott", "@galdermausa", "@Medtronic_Pain"; not "@abbottmd". */
function handleHit(handle: string, index: Index): readonly Entry[] {
  const words = handle.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+/gu) ?? [];
  const letters = keyOf(handle);
  for (let length = letters.length; length >= 3; length -= 1) {
    const entries = index.byKey.get(letters.slice(0, length));
    if (!entries) continue;
    const rest = letters.slice(length);
    const usable = entries.filter(({ name }) => {
      if (rest === '')
        return name.caution === 'none' || name.key.length >= 5 || capitalsOf(handle) === capitalsOf(name.text);
      if (name.key.length < 4 && name.caution !== 'exact') return false;
      if (/^(?:md|do|phd|rn|np|pa|dds|dpt)\d*$/.test(rest)) return false;
      if (tagEndings.has(rest) || tagEndings.has(rest.replace(/^the|\d+$/g, ''))) return true;
      return name.caution === 'none' && isBoundary(words, length);
    });
    if (usable.length > 0) return usable;
  }
  return [];
}

/** A tag that holds the brand: "#Skyrizi", "#AcmePain", "#cetaphilpartner", "#TeamMedtronic". */
function hashtagHit(tag: string, index: Index): readonly Entry[] {
  const words = tag.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+/gu) ?? [tag];
  const letters = keyOf(tag);
  const cuts = new Set([0, ...boundaries(words)]);
  for (const beginning of tagBeginnings) if (letters.startsWith(beginning)) cuts.add(beginning.length);
  for (const from of cuts) {
    for (let length = letters.length - from; length >= 3; length -= 1) {
      const entries = index.byKey.get(letters.slice(from, from + length));
      if (!entries) continue;
      const rest = letters.slice(from + length);
      const usable = entries.filter(({ name }) => {
        const known =
          rest === '' ||
          tagEndings.has(rest) ||
          (isBoundary(words, from + length) && tagEndings.has(keyOf(words.at(-1) ?? '')));
        switch (name.caution) {
          case 'none':
            return rest === '' || known || isBoundary(words, from + length);
          case 'exact':
            return (
              tag.includes(name.text.replace(/[^\p{L}\p{N}]/gu, '')) && (known || isBoundary(words, from + length))
            );
          // "#abbott" is the company's tag; "#AbbottElementary" is not, and neither is "#sprint".
          case 'surname':
            return known;
          case 'word':
            return (
              known &&
              (rest !== '' || tag.includes(name.text) || /^\p{Lu}/u.test(tag)) &&
              !(rest === '' && /^\p{Lu}{2}/u.test(name.text) && !tag.includes(name.text))
            );
        }
      });
      if (usable.length > 0) return usable;
    }
  }
  return [];
}

function boundaries(words: readonly string[]): readonly number[] {
  let at = 0;
  return words.map((word) => {
    at += keyOf(word).length;
    return at;
  });
}

function isBoundary(words: readonly string[], length: number): boolean {
  return words.length > 1 && boundaries(words).includes(length);
}
