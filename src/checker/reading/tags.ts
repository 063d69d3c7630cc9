/**
 * Parts of speech and what kind of thing a word names, by `compromise`, one sentence at a time and only when asked:
 * it is the dearest step of all. Its offsets count punctuation, so its words are laid against ours again here.
 */

import nlp from 'compromise/two';
import type { Span } from '../rule.ts';
import { conditionNames } from '../words/conditions.ts';
import { drugNames } from '../words/drugs.ts';
import { procedureNames } from '../words/procedures.ts';
import type { SentenceText } from './sentence.ts';

export interface TaggedWord extends Span {
  readonly text: string;
  /** compromise's tags: `Noun`, `Verb`, `PastTense`, `Person`, `FirstName`, `Place`, `City`, `Organization`, `Adjective` … */
  readonly tags: ReadonlySet<string>;
}

let taught = false;
function teach(): void {
  if (taught) return;
  taught = true;
  const words: Record<string, string> = {};
  for (const name of [...drugNames, ...procedureNames, ...conditionNames])
    if (!/\s/.test(name)) words[name.toLowerCase()] = 'Noun';
  nlp.addWords(words);
}

interface Term {
  readonly text: string;
  readonly tags?: readonly string[];
}

/** The tagged words of a sentence; use as `sentence.derive(tagsOf)`. */
export function tagsOf(sentence: SentenceText): readonly TaggedWord[] {
  teach();
  const words: TaggedWord[] = [];
  let at = 0;
  const json = nlp(sentence.text).json({ terms: { tags: true, text: true } }) as readonly {
    readonly terms: readonly Term[];
  }[];
  for (const term of json.flatMap((one) => one.terms)) {
    if (term.text === '') continue;
    const start = sentence.text.indexOf(term.text, at);
    // A word that the tagger rewrote (a contraction's second half) has no place of its own.
    if (start < 0 || start - at > 12) continue;
    at = start + term.text.length;
    words.push({ start, end: at, text: term.text, tags: new Set(term.tags ?? []) });
  }
  return words;
}

let known: Readonly<Record<string, string | readonly string[]>> | undefined;
/** The tags that the tagger's own dictionary gives a word by itself, without tagging a sentence. */
export function dictionaryTags(lower: string): readonly string[] {
  known ??= (nlp as unknown as { model: () => { one: { lexicon: Record<string, string | string[]> } } }).model().one
    .lexicon;
  const tags = Object.hasOwn(known, lower) ? known[lower] : undefined;
  return tags === undefined ? [] : typeof tags === 'string' ? [tags] : tags;
}
