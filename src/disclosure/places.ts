/**
 * How much a platform takes, and how much of it shows before "more". Measurements by third parties; they age.
 * Read in November 2026: lengths from the platforms' help pages and the tools that schedule posts; folds on a phone
 * and on a wide screen.
 */

import type { Platform, Surface } from '../checker/draft.ts';
import { weightedLength } from './weighted-length.ts';

export interface Place {
  readonly platform: Platform;
  readonly surface: Surface;
}

interface Measures {
  /** The longest text, in the platform's own count. */
  readonly limit: number;
  /** What shows before "more" on a phone, in UTF-16 units; absent where all of it shows. */
  readonly fold?: number;
  /** The same on a wide screen, where it differs. */
  readonly wideFold?: number;
}

const measures = {
  x: {
    // A post of a subscriber may be longer, and is then folded at the old length.
    post: { limit: 280, fold: 280 },
    reply: { limit: 280, fold: 280 },
    message: { limit: 10_000 },
    article: { limit: 100_000, fold: 600 },
    'review-reply': { limit: 280, fold: 280 },
    profile: { limit: 160 },
  },
  linkedin: {
    post: { limit: 3000, fold: 140, wideFold: 210 },
    reply: { limit: 1250, fold: 140, wideFold: 210 },
    message: { limit: 8000 },
    article: { limit: 110_000, fold: 600 },
    'review-reply': { limit: 1250, fold: 140, wideFold: 210 },
    profile: { limit: 2600 },
  },
  instagram: {
    post: { limit: 2200, fold: 125 },
    reply: { limit: 2200, fold: 125 },
    message: { limit: 1000 },
    article: { limit: 2200, fold: 125 },
    'review-reply': { limit: 2200, fold: 125 },
    profile: { limit: 150 },
  },
  facebook: {
    post: { limit: 63_206, fold: 110, wideFold: 480 },
    reply: { limit: 8000, fold: 110, wideFold: 480 },
    message: { limit: 20_000 },
    article: { limit: 63_206, fold: 110, wideFold: 480 },
    'review-reply': { limit: 8000, fold: 110, wideFold: 480 },
    profile: { limit: 101 },
  },
} as const satisfies Record<Platform, Record<Surface, Measures>>;

/** What X takes from a subscriber, weighted. */
const longPost = 25_000;

/** The length of `text` as `place` counts it. */
export function lengthAt(place: Place, text: string): number {
  return place.platform === 'x' ? weightedLength(text) : text.length;
}

/**
 * The longest text that `place` takes. Whether an author on X pays for long posts cannot be seen from outside, but a
 * draft that is already longer than the free length tells.
 */
export function limitAt(place: Place, draft: string): number {
  const { limit } = measures[place.platform][place.surface];
  const canBeLong = place.platform === 'x' && (place.surface === 'post' || place.surface === 'reply');
  return canBeLong && lengthAt(place, draft) > limit ? longPost : limit;
}

/** How many UTF-16 units of a text show before "more" on a phone, and on a wide screen; `Infinity` where all of it does. */
export function foldsAt(place: Place): { readonly phone: number; readonly wide: number } {
  const { fold = Number.POSITIVE_INFINITY, wideFold = fold }: Measures = measures[place.platform][place.surface];
  return { phone: fold, wide: wideFold };
}

/** By how many characters, in the platform's count, `text` in front of `draft` is too long for `place`: 0 where it fits. */
export function excessAt(place: Place, text: string, draft: string): number {
  return Math.max(0, lengthAt(place, text + draft) - limitAt(place, draft));
}
