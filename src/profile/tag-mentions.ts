/** Handles and tags that hold a brand. */

import { otherMeanings, tagBeginnings, tagEndings } from '../checker/words/brand-words.ts';
import type { Entry, NameIndex } from './name-index.ts';
import { capitalsOf, keyOf, type Name, tickerKey } from './names.ts';

/** A handle that is the brand's: "@Abbott", "@galdermausa", "@Medtronic_Pain"; not "@abbottmd". */
export function handleHit(handle: string, index: NameIndex): readonly Entry[] {
  const words = handle.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+/gu) ?? [];
  const letters = keyOf(handle);
  for (let length = letters.length; length >= 3; length -= 1) {
    const entries = index.byKey.get(letters.slice(0, length));
    if (!entries) continue;
    const rest = letters.slice(length);
    const usable = entries.filter(({ name }) => {
      if (name.caution === 'handle') return rest === '';
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
export function hashtagHit(tag: string, index: NameIndex, sentence: string): readonly Entry[] {
  const words = tag.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+/gu) ?? [tag];
  const letters = keyOf(tag);
  const cuts = new Set([0, ...boundaries(words)]);
  for (const beginning of tagBeginnings) if (letters.startsWith(beginning)) cuts.add(beginning.length);
  for (const from of cuts) {
    for (let length = letters.length - from; length >= 3; length -= 1) {
      const entries = index.byKey.get(letters.slice(from, from + length));
      if (!entries) continue;
      const rest = letters.slice(from + length);
      const whole = isBoundary(words, from + length);
      const expected = rest === '' || tagEndings.has(rest) || (whole && tagEndings.has(keyOf(words.at(-1) ?? '')));
      const usable = entries.filter(({ name }) => isBrandTag(name, { tag, rest, whole, expected, sentence }));
      if (usable.length > 0) return usable;
    }
  }
  return [];
}

/** "$ABT" at the head of the text; not "$ABTX", not "$5". */
export function tickerHit(text: string, index: NameIndex): readonly Entry[] {
  const letters = /^[A-Za-z]{1,5}(?:\.[A-Za-z])?(?![\p{L}\p{N}_])/u.exec(text)?.[0];
  return letters === undefined ? [] : (index.byKey.get(tickerKey(letters)) ?? []);
}

interface TagParts {
  readonly tag: string;
  /** What follows the name in the tag, as letters. */
  readonly rest: string;
  /** The name ends where a word of the tag does: "#MedtronicLeads". */
  readonly whole: boolean;
  /** Nothing follows, or what a brand's tags end with. */
  readonly expected: boolean;
  readonly sentence: string;
}

function isBrandTag(name: Name, { tag, rest, whole, expected, sentence }: TagParts): boolean {
  switch (name.caution) {
    case 'none':
    case 'capital':
      return expected || whole;
    case 'handle':
      return false;
    case 'exact':
      return tag.includes(capitalsOf(name.text)) && (expected || whole);
    // "#abbott" is the company's tag; "#AbbottElementary" is not.
    case 'surname':
      return expected;
    // "#Mako" is the robot's where nothing speaks of the shark; "#sprint" is nobody's.
    case 'word':
      if (!expected || otherMeanings[name.key]?.test(sentence) === true) return false;
      return tag.includes(name.text) || (rest !== '' && !/^\p{Lu}{2}/u.test(name.text) && /^\p{Lu}/u.test(tag));
  }
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
