/** @handles and #hashtags, the latter also as the words they are run together from (#MyPatientJohn). */

import type { Span } from '../rule.ts';
import type { SentenceText } from './sentence.ts';

export interface Handle extends Span {
  /** With its @. */
  readonly text: string;
}

export interface Hashtag extends Span {
  /** With its #. */
  readonly text: string;
  /** Its words, as they are cased in it: `My`, `Patient`, `John`. */
  readonly words: readonly string[];
}

const handle = /(?<![\w@.])@[\w](?:[\w.]{0,48}\w)?/g;
const hashtag = /(?<![\w&])#([\p{L}\p{N}_]{1,100})/gu;
const parts = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+/gu;

export function handlesOf(sentence: SentenceText): readonly Handle[] {
  return sentence.find(handle).map(({ start, end }) => ({ start, end, text: sentence.text.slice(start, end) }));
}

export function hashtagsOf(sentence: SentenceText): readonly Hashtag[] {
  return sentence.find(hashtag).map(({ start, end, groups }) => ({
    start,
    end,
    text: sentence.text.slice(start, end),
    words: (groups[1] ?? '').match(parts) ?? [],
  }));
}
