/** How hard a text is to read: syllables, Flesch-Kincaid grade, and how dense it is with unexplained terms. */

import { familiar, jargon, knownAbbreviations, termShape } from '../words/plain-words.ts';
import type { SentenceText } from './sentence.ts';
import { dictionaryTags } from './tags.ts';

/** The syllables of a lower-case English word, by its vowel groups; at least 1. */
export function syllablesOf(word: string): number {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '');
  if (bare.length <= 3) return 1;
  const groups = bare
    .replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, '')
    .replace(/^y/, '')
    .match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 1);
}

export interface Density {
  readonly words: number;
  readonly syllables: number;
  /** Terms and abbreviations that a lay reader does not know, each once. */
  readonly hard: ReadonlySet<string>;
  /** How often such stand there. */
  readonly count: number;
  /** Those that nobody could take for everyday English: by shape or as letters. */
  readonly opaque: number;
}

/** Use as `sentence.derive(densityOf)`. */
export function densityOf(sentence: SentenceText): Density {
  let words = 0;
  let syllables = 0;
  let count = 0;
  let opaque = 0;
  const hard = new Set<string>();
  const shouting = sentence.text.length > 12 && sentence.text === sentence.text.toUpperCase();
  for (const { text, lower, before } of sentence.tokens) {
    if (/[#@]$|\S\.$/.test(before) || /\d/.test(text[0] ?? '')) continue;
    words += 1;
    syllables += syllablesOf(lower);
    const letters =
      /^\p{Lu}[\p{Lu}\d]{1,6}s?$|^\p{Lu}{1,3}\p{Ll}{1,2}\p{Lu}[\p{L}\d]*$|^\p{Ll}[\p{Lu}\d]{2,5}$|^q(?:wk|hs|d|AM|PM)$/u.test(
        text,
      );
    if (letters && !shouting) {
      if (knownAbbreviations.has(text.replace(/s$/, '')) || knownAbbreviations.has(text.toUpperCase())) continue;
      // A word that is shouted is a word still.
      if (text.length > 3 && text === text.toUpperCase() && dictionaryTags(lower).length > 0) continue;
      hard.add(text);
      count += 1;
      opaque += 1;
      continue;
    }
    if (familiar.has(lower) || familiar.has(lower.replace(/s$/, ''))) continue;
    const known = jargon.has(lower) || jargon.has(lower.replace(/s$/, ''));
    const shaped = lower.length >= 8 && termShape.test(lower);
    if (!known && !shaped) continue;
    hard.add(lower);
    count += 1;
    if (shaped || lower.length >= 9) opaque += 1;
  }
  return { words, syllables, hard, count, opaque };
}

/** The Flesch-Kincaid grade of sentences of at least four words each; 0 for less than 30 words together. */
export function gradeOf(densities: readonly Density[]): number {
  const full = densities.filter((one) => one.words >= 4);
  const words = full.reduce((sum, one) => sum + one.words, 0);
  if (words < 30) return 0;
  const syllables = full.reduce((sum, one) => sum + one.syllables, 0);
  return 0.39 * (words / full.length) + 11.8 * (syllables / words) - 15.59;
}
