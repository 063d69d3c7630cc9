/** Which known makers a text names, whether or not the profile has anything to do with them. */

import type { Reading } from '../checker/reading/reading.ts';
import { makers } from '../checker/words/makers.ts';
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
  const mentions = known.get(reading) ?? mentionsOf(reading, makerInterests());
  known.set(reading, mentions);
  return mentions;
}
