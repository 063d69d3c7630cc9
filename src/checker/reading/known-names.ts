/** What a word says of itself: a given name, an ordinary word, the first of its sentence. */

import { givenNames } from '../words/given-names.ts';
import { dictionaryTags } from './tags.ts';

/** A given name, by the lists; the word in lower case. */
export function isGiven(lower: string): boolean {
  return givenNames.has(lower) || dictionaryTags(lower).some((tag) => /^(?:Male|Female|First)Name$/.test(tag));
}

/** A word that the dictionary knows, and for no name; in lower case. */
export function ordinary(lower: string): boolean {
  const tags = dictionaryTags(lower);
  return tags.length > 0 && !tags.some((tag) => /Name$/.test(tag));
}

/** Nothing but marks stands before: the sentence begins here. */
export const opens = (before: string): boolean => /^[\s"'(•*-]*$/.test(before);
