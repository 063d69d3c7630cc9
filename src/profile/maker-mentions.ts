/** Which known makers a text names, whether or not the profile has anything to do with them. */

import type { Reading } from '../checker/reading/reading.ts';
import { type Maker, makers } from '../checker/words/makers.ts';
import type { CountingInterest } from './interests.ts';
import { type Mention, mentionsOf } from './mentions.ts';

let all: readonly CountingInterest[] | undefined;

/** Every maker of the table in the shape of an interest, so that one search serves both. */
function makerInterests(): readonly CountingInterest[] {
  all ??= makers().map((maker, index) => ({
    interest: {
      organization: maker.names[0]?.text ?? '',
      relationship: ['other'],
      products: [],
      aliases: [],
      topics: [],
    },
    index,
    ended: false,
  }));
  return all;
}

const known = new WeakMap<Reading, readonly Mention[]>();

/** The mentions of makers and their products in a draft, in reading order; worked out once a reading. */
export function makersIn(reading: Reading): readonly Mention[] {
  const mentions = known.get(reading) ?? mentionsOf(reading, makerInterests()).filter(isOwn);
  known.set(reading, mentions);
  return mentions;
}

/** What a daughter company is called and makes is the daughter's here: its owner is found by its own names. */
function isOwn({ interest, name }: Mention): boolean {
  const maker = makers()[interest.index];
  const bears = (one: Maker): boolean => [...one.names, ...one.products].some(({ text }) => text === name);
  return maker === undefined || bears(maker) || !maker.owned.some(bears);
}
