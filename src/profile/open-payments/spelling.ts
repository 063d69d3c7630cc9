/** Names as a person would write them, where a file shouts: `MEDTRONIC USA, INC.` is "Medtronic USA, Inc.". */

import { makerOf } from '../../checker/words/makers.ts';
import { formsOf, keyOf } from '../names.ts';

/** Written in their own way, whatever else is. */
const fixed: Readonly<Record<string, string>> = {
  inc: 'Inc',
  incorporated: 'Incorporated',
  corp: 'Corp',
  co: 'Co',
  ltd: 'Ltd',
  gmbh: 'GmbH',
  and: 'and',
  of: 'of',
  for: 'for',
  the: 'the',
  in: 'in',
  with: 'with',
  de: 'de',
};

/** A name that is all capitals in sentence letters, abbreviations kept; any other name as it is, in one line. */
export function spelled(name: string): string {
  const line = name.replace(/[\s\p{C}]+/gu, ' ').trim();
  if (/\p{Ll}/u.test(line) || !/\p{Lu}/u.test(line)) return line;
  const known = knownSpelling(line);
  let first = true;
  const words = line.replace(/[\p{L}\p{N}']+/gu, (word, at: number) => {
    const begins = first;
    first = false;
    return at < known.length ? word : wordOf(word, begins);
  });
  return known.text + words.slice(known.length);
}

function wordOf(word: string, first: boolean): string {
  const lower = word.toLowerCase();
  const own = Object.hasOwn(fixed, lower) ? fixed[lower] : undefined;
  if (own !== undefined && !first) return own;
  // No vowel, or very short, or with digits: an abbreviation.
  if (word.length <= 3 || !/[AEIOUYÀ-Ý]/.test(word) || /\d/.test(word)) return word;
  return word.charAt(0) + lower.slice(1);
}

/** What the table of makers writes for the beginning of a name: "AbbVie" for `ABBVIE INC.`. */
function knownSpelling(line: string): { readonly text: string; readonly length: number } {
  for (const form of formsOf(line).toReversed()) {
    if (!line.startsWith(form)) continue;
    const name = makerOf(keyOf(form))?.names.find(({ text }) => keyOf(text) === keyOf(form));
    if (name) return { text: name.text, length: form.length };
  }
  return { text: '', length: 0 };
}
