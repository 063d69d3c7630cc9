/** Where a draft says that its facts come from: a link that informs, an identifier, a journal, a health body, a trial, a person's paper. */

import { attribution, bodies, citation, journals, trials } from '../words/sources.ts';
import { informs } from './balance.ts';
import { linksOf } from './links.ts';
import type { SentenceText } from './sentence.ts';

export type SourceKind = 'link' | 'citation' | 'journal' | 'body' | 'trial' | 'attribution';

/** The kinds of source that a sentence names; use as `sentence.derive(sourcesOf)`. */
export function sourcesOf(sentence: SentenceText): readonly SourceKind[] {
  const kinds: SourceKind[] = [];
  if (sentence.derive(linksOf).some((link) => informs(link, sentence.text))) kinds.push('link');
  if (sentence.has(citation)) kinds.push('citation');
  if (sentence.has(journals)) kinds.push('journal');
  if (sentence.has(bodies)) kinds.push('body');
  if (sentence.has(trials)) kinds.push('trial');
  if (sentence.has(attribution)) kinds.push('attribution');
  return kinds;
}
