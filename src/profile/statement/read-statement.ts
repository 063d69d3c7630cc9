/**
 * A disclosure statement as printed in a paper, read for one of the people in it: which organisations, what they are to
 * that person, and where it says so. Nothing here is stored: the physician looks it over first.
 */

import type { Relationship } from '../profile.ts';
import { cleanText } from './clean-text.ts';

/** A place in the cleaned text: UTF-16 offsets, the end excluded. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface FoundInterest {
  /** As printed. */
  readonly organization: string;
  /** Each once, in the order found; never empty. */
  readonly relationship: readonly Relationship[];
  /** Where its name stands. */
  readonly places: readonly Place[];
}

export type StatementReading =
  /** What was found; perhaps nothing, where the person declares nothing. `text` is what the places are offsets of. */
  | {
      readonly outcome: 'read';
      readonly text: string;
      readonly people: readonly string[];
      readonly interests: readonly FoundInterest[];
    }
  /** It speaks of other people only: `people`, as they are called there. */
  | { readonly outcome: 'name-not-found'; readonly text: string; readonly people: readonly string[] }
  | { readonly outcome: 'no-text' }
  | { readonly outcome: 'no-name' };

/**
 * Reads a statement for one person.
 * @param text as copied from the paper: line breaks, hyphenation and ligatures of a PDF are mended
 * @param name "First Last", with or without middle names, title or degrees
 */
export function readStatement(text: string, name: string): StatementReading {
  const clean = cleanText(text);
  if (clean === '') return { outcome: 'no-text' };
  if (!/\p{L}/u.test(name)) return { outcome: 'no-name' };
  return { outcome: 'read', text: clean, people: [], interests: [] };
}
