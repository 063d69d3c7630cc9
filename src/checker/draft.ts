/**
 * A draft as it stands in a compose box, with what is known of the place it stands in.
 * The same shape is read by the command line (one JSON object a line) and sent by the content script.
 */

/** The platforms by their own names, the same in every language, in the order in which the pages show them. */
export const platformNames = { x: 'X', linkedin: 'LinkedIn', facebook: 'Facebook', instagram: 'Instagram' } as const;
export type Platform = keyof typeof platformNames;
export const platforms = Object.keys(platformNames) as readonly Platform[];

/** `review-reply` answers a recommendation or review of one's own page; `profile` is a bio, headline or About box. */
export const surfaces = ['post', 'reply', 'message', 'article', 'review-reply', 'profile'] as const;
export type Surface = (typeof surfaces)[number];

export const mediaKinds = ['image', 'video'] as const;
export type MediaKind = (typeof mediaKinds)[number];

/** What a picture's file may give away beside the picture. */
export const hiddenKinds = ['place', 'date', 'serial'] as const;
export type HiddenKind = (typeof hiddenKinds)[number];

export interface Draft {
  readonly platform: Platform;
  readonly surface: Surface;
  /** Exactly as it stands in the box; every offset of a finding counts UTF-16 code units of this string. */
  readonly text: string;
  readonly media: readonly MediaKind[];
  /** The text being answered, where the page shows it. */
  readonly context?: string;
  /** The handle it is composed on, where the page shows it. */
  readonly account?: string;
}
