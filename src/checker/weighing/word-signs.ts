/** The words of a sentence as signs for the weighing: each in a blunt stem, and each pair of neighbours. */

import type { SentenceText } from '../reading/sentence.ts';

const endings: readonly (readonly [string, string])[] = [
  ['ies', 'y'],
  ['ing', ''],
  ['edly', ''],
  ['ed', ''],
  ['ly', ''],
  ['es', ''],
  ['s', ''],
];

/** A blunt stem: forms of one word should meet, no dictionary is asked. Every number is `#`. */
export function stemOf(lower: string): string {
  if (/^\d/.test(lower)) return '#';
  let word = lower.replace(/'s$/, '');
  for (const [ending, instead] of endings) {
    if (word.endsWith(ending) && word.length - ending.length >= 3 && !word.endsWith('ss')) {
      word = word.slice(0, -ending.length) + instead;
      break;
    }
  }
  const last = word.at(-1);
  if (word.length > 3 && last === word.at(-2) && last !== 's' && last !== 'e') word = word.slice(0, -1);
  return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
}

/** A sign and where in the sentence it stands, UTF-16 offsets. */
export interface WordSign {
  readonly sign: string;
  readonly start: number;
  readonly end: number;
}

/** `w` for a word, `b` for a pair (`^` and `$` stand for the sentence's ends); use as `sentence.derive(wordSignsOf)`. */
export function wordSignsOf(sentence: SentenceText): readonly WordSign[] {
  const { tokens } = sentence;
  const signs: WordSign[] = [];
  let before = '^';
  let from = 0;
  for (const token of tokens) {
    const stem = stemOf(token.lower);
    signs.push({ sign: `w${stem}`, start: token.start, end: token.end });
    signs.push({ sign: `b${before} ${stem}`, start: before === '^' ? token.start : from, end: token.end });
    before = stem;
    from = token.start;
  }
  const last = tokens.at(-1);
  if (last) signs.push({ sign: `b${before} $`, start: last.start, end: last.end });
  return signs;
}

/** The words of the text being answered; use as `sentence.derive(answeredSignsOf)`. */
export function answeredSignsOf(sentence: SentenceText): readonly string[] {
  return sentence.tokens.map((token) => `c${stemOf(token.lower)}`);
}
