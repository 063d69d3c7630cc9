/** What is known at a word of a statement of the ones to come. */

import type { Cue } from './cues.ts';
import type { NameSpan } from './name-words.ts';
import type { Reach } from './reach.ts';

/** A tie that may still learn more. */
export interface OpenTie {
  name: NameSpan;
  aliases: NameSpan[];
  cues: Cue[];
  bearers: string[];
}

/** What may follow: a list of names; the purpose of a payment; whom it was paid to; other words. */
export type Link = 'start' | 'cue' | 'list' | 'purpose' | 'recipient' | 'words';

/** What the words so far say of those to come. */
export interface State {
  /** The cues that hold for the names to come. */
  cues: Cue[];
  /** The names taken since the first of those cues. */
  group: OpenTie[];
  /** Of these, the ones that a purpose told behind them is meant for. */
  batch: OpenTie[];
  /** A purpose has been told: the next names are others. */
  told: boolean;
  link: Link;
  /** The word that opened the list: a list may go on with it ("for A and for B"). */
  opener: string;
  negated: boolean;
  /** A name may come: the list has just been opened, or a mark parts it from the last name. */
  ready: boolean;
  /** A comma, semicolon or "and" stands right before. */
  separated: boolean;
  /** The last two words passed over, nearest last. */
  passed: string[];
}

/** Where the walk stands: what reads a word or a mark moves it on, and may begin a new state. */
export interface WalkInWords {
  readonly reach: Reach;
  /** The token to be read. */
  at: number;
  state: State;
}

/** Nothing said yet: at the head of a sentence. */
export function freshState(): State {
  return {
    cues: [],
    group: [],
    batch: [],
    told: false,
    link: 'start',
    opener: '',
    negated: false,
    ready: true,
    separated: false,
    passed: [],
  };
}
