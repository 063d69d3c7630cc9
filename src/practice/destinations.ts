/**
 * Where a text may go that is not posted on a page we watch, as data: how the checker judges it, and how long it may be.
 * Our four platforms are themselves. Any other is judged as the one of the four that is most like it in length and in
 * how much shows before "more", so that a disclosure stands where readers see it.
 *
 * Read in November 2026: Threads from its API's pages (500, emoji by their bytes), Bluesky from its public lexicons
 * (300 and 256 graphemes), YouTube and Google reviews from their API's pages (bytes), TikTok and bios from the tools
 * that schedule posts. Doximity publishes none.
 */

import type { Platform, Surface } from '../checker/draft.ts';
import { lengthAt, limitAt } from '../disclosure/places.ts';
import type { TextKey } from '../text.ts';

/** What one character of the limit is: a UTF-16 unit, what a reader sees as one, a byte, or Threads' mixture. */
type Counting = 'units' | 'graphemes' | 'bytes' | 'threads';

/** The longest text and what it is counted in; absent where nothing is known. */
type Limit = readonly [limit: number, counting?: Counting];

export interface Destination {
  readonly id: string;
  /** A brand, the same in every language, or the key of a description. */
  readonly name: { readonly brand: string } | { readonly key: TextKey };
  readonly judgedAs: Platform;
  /** What is written there, the likeliest first, with the name that it has there if it is not the usual one. */
  readonly kinds: readonly Kind[];
}

export interface Kind {
  readonly surface: Surface;
  readonly name: TextKey;
  /** `own`: the platform's own, of `places.ts`. */
  readonly limit: Limit | 'own' | undefined;
}

const names = {
  post: 'practice_kind_post',
  reply: 'practice_kind_reply',
  message: 'practice_kind_message',
  article: 'practice_kind_article',
  'review-reply': 'practice_kind_review',
  profile: 'practice_kind_profile',
} as const satisfies Record<Surface, TextKey>;

const kind = (surface: Surface, limit?: Limit | 'own', name: TextKey = names[surface]): Kind => ({
  surface,
  name,
  limit,
});
const own = (...surfaces: readonly Surface[]): readonly Kind[] => surfaces.map((surface) => kind(surface, 'own'));

export const destinations = [
  { id: 'x', name: { brand: 'X' }, judgedAs: 'x', kinds: own('post', 'reply', 'message', 'article', 'profile') },
  {
    id: 'linkedin',
    name: { brand: 'LinkedIn' },
    judgedAs: 'linkedin',
    kinds: own('post', 'reply', 'message', 'article', 'profile'),
  },
  {
    id: 'facebook',
    name: { brand: 'Facebook' },
    judgedAs: 'facebook',
    kinds: own('post', 'reply', 'message', 'review-reply', 'profile'),
  },
  {
    id: 'instagram',
    name: { brand: 'Instagram' },
    judgedAs: 'instagram',
    kinds: own('post', 'reply', 'message', 'profile'),
  },
  {
    id: 'threads',
    name: { brand: 'Threads' },
    judgedAs: 'x',
    kinds: [kind('post', [500, 'threads']), kind('reply', [500, 'threads']), kind('profile', [150])],
  },
  {
    id: 'bluesky',
    name: { brand: 'Bluesky' },
    judgedAs: 'x',
    kinds: [
      kind('post', [300, 'graphemes']),
      kind('reply', [300, 'graphemes']),
      kind('message', [1000, 'graphemes']),
      kind('profile', [256, 'graphemes']),
    ],
  },
  {
    id: 'tiktok',
    name: { brand: 'TikTok' },
    judgedAs: 'facebook',
    kinds: [
      kind('post', [4000], 'practice_kind_caption'),
      kind('article', undefined, 'practice_kind_script'),
      kind('reply', [150]),
      kind('profile', [80]),
    ],
  },
  {
    id: 'youtube',
    name: { brand: 'YouTube' },
    judgedAs: 'facebook',
    kinds: [
      kind('post', [5000, 'bytes'], 'practice_kind_description'),
      kind('article', undefined, 'practice_kind_script'),
      kind('reply', [10_000]),
      kind('profile', [1000]),
    ],
  },
  {
    id: 'doximity',
    name: { brand: 'Doximity' },
    judgedAs: 'linkedin',
    kinds: [kind('post'), kind('reply'), kind('message'), kind('article'), kind('profile')],
  },
  {
    id: 'newsletter',
    name: { key: 'practice_newsletter' },
    judgedAs: 'linkedin',
    kinds: [kind('article'), kind('message', undefined, 'practice_kind_email')],
  },
  {
    id: 'reviews',
    name: { key: 'practice_review_site' },
    judgedAs: 'facebook',
    kinds: [kind('review-reply', [4096, 'bytes']), kind('profile')],
  },
  {
    id: 'elsewhere',
    name: { key: 'practice_elsewhere' },
    judgedAs: 'linkedin',
    kinds: [kind('post'), kind('reply'), kind('message'), kind('article'), kind('review-reply'), kind('profile')],
  },
] as const satisfies readonly Destination[];

export type DestinationId = (typeof destinations)[number]['id'];

/** The destination of that id. */
export function destinationOf(id: DestinationId): Destination {
  return destinations.find((each) => each.id === id) ?? destinations[0];
}

/** The kind with that surface, or what is likeliest at a place that has none such. */
export function kindAt(destination: Destination, surface: Surface): Kind {
  return destination.kinds.find((each) => each.surface === surface) ?? (destination.kinds[0] as Kind);
}

/** How long the text is there, in the place's own count, and how long it may be; no limit where none is known. */
export function roomAt(
  destination: Destination,
  kind: Kind,
  text: string,
): { readonly used: number; readonly limit: number | undefined } {
  const { limit, surface } = kind;
  if (limit === undefined) return { used: counted(text, 'units'), limit: undefined };
  if (limit === 'own') {
    const place = { platform: destination.judgedAs, surface };
    return { used: lengthAt(place, text), limit: limitAt(place, text) };
  }
  const [most, counting = 'units'] = limit;
  return { used: counted(text, counting), limit: most };
}

const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

function counted(text: string, counting: Counting): number {
  switch (counting) {
    case 'units':
      return text.length;
    case 'bytes':
      return bytesOf(text);
    case 'graphemes':
      return graphemesOf(text).length;
    case 'threads':
      return graphemesOf(text).reduce(
        (sum, grapheme) => sum + (emoji.test(grapheme) ? bytesOf(grapheme) : grapheme.length),
        0,
      );
  }
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

function graphemesOf(text: string): readonly string[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
