/**
 * A disclosure statement as printed in a paper, read for one of the people in it: which organisations, what they are to
 * that person, and where it says so. Nothing here is stored: the physician looks it over first.
 */

import type { Relationship } from '../profile.ts';
import { cleanText } from './clean-text.ts';
import { type Cue, cuesIn } from './cues.ts';
import { type Tie, tiesIn } from './interests-in.ts';
import { mergeTies } from './merge-ties.ts';
import type { PersonMention } from './person-mentions.ts';
import type { Ground } from './reach.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { tokensOfStatement } from './tokens.ts';
import { fitOf, fitOfInitials, type WantedPerson, wantedPerson } from './wanted-person.ts';

/** A place in the cleaned text: UTF-16 offsets, the end excluded. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface FoundInterest {
  /** As printed. */
  readonly organization: string;
  /** Other names that the statement gives it in brackets. */
  readonly aliases: readonly string[];
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
  const wanted = wantedPerson(name);
  const tokens = tokensOfStatement(clean);
  const cues = cuesIn(clean, tokens);
  const ground: Ground = { text: clean, tokens, cueAt: new Map(cues.map((cue): [number, Cue] => [cue.from, cue])) };
  const segments = segmentsOf(clean, tokens, cues, (word) => wanted.surname.includes(word.toLowerCase()));
  const mentions = segments.flatMap(({ owners }) => (typeof owners === 'string' ? [] : owners));
  const people = [...new Set(mentions.map((mention) => mention.text.replace(/'s$/, '')))];
  const isWanted = picker(mentions, wanted);
  const read = segments
    .filter(({ owners }) => typeof owners === 'string' || owners.some(isWanted))
    .map((segment) => ({ segment, ties: tiesIn(ground, segment.from, segment.to) }));
  // Listed by tie, with whose it is in brackets: "Consultancy: Acme (MJK, AB)".
  const known = new Set(mentions.map((mention) => mention.initials));
  // Without stops they may as well be an organisation's, unless someone is called so.
  const isInitials = (letters: string): boolean => letters.includes('.') || mentions.length === 0 || known.has(letters);
  const bearersOf = (tie: Tie): readonly string[] => tie.bearers.filter(isInitials);
  const bearers = [...new Set(read.flatMap(({ ties }) => ties.flatMap(bearersOf)))];
  const isBearer = (initials: string): boolean => fitOfInitials(initials, wanted) !== 'none';
  const nobodyNamed = mentions.length === 0 && bearers.length === 0;
  if (!nobodyNamed && !mentions.some(isWanted) && !bearers.some(isBearer))
    return { outcome: 'name-not-found', text: clean, people: [...people, ...bearers] };
  const own = read.flatMap(({ segment, ties }) =>
    ties.filter((tie) =>
      bearersOf(tie).length > 0 ? bearersOf(tie).some(isBearer) : speaksOf(segment, isWanted, nobodyNamed),
    ),
  );
  return { outcome: 'read', text: clean, people: [...people, ...bearers], interests: mergeTies(ground, own) };
}

/** Initials with a middle one that the wanted name lacks count only where nothing fits better. */
function picker(mentions: readonly PersonMention[], wanted: WantedPerson): (mention: PersonMention) => boolean {
  const fits = new Map(mentions.map((mention) => [mention, fitOf(mention, wanted)]));
  const exactInitials = mentions.some((mention) => mention.initials !== '' && fits.get(mention) === 'exact');
  return (mention) => {
    const fit = fits.get(mention) ?? 'none';
    return fit === 'exact' || (fit === 'loose' && !exactInitials);
  };
}

function speaksOf({ owners }: Segment, isWanted: (mention: PersonMention) => boolean, nobodyNamed: boolean): boolean {
  if (owners === 'everyone') return true;
  if (owners === 'nobody') return false;
  if (owners === 'unnamed') return nobodyNamed;
  return owners.some(isWanted);
}
