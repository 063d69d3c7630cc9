/**
 * What is known of a platform's pages, as data: where its compose boxes are, how a draft is sent, whom it answers.
 * Markers age; each says when it was seen, and several are tried in order. To repair a site, edit its file only.
 */

import type { Platform, Surface } from '../checker/draft.ts';

export interface Marker {
  /** CSS selector that the field itself or one of its ancestors matches, through open shadow roots. */
  readonly inside: string;
  /** No ancestor, and not the field itself, may match this one. */
  readonly notInside?: string;
  /** The page's path with its query must match. */
  readonly path?: RegExp;
  /** `YYYY-MM` when it was last seen on the site or in public code. */
  readonly seen: string;
}

/**
 * A button that sends: by selector, or the first or last button that bears words and no icon. `within` is the nearest
 * ancestor of the field in which it must stand; without it, anywhere in the field's own tree.
 */
export type SubmitButton =
  | { readonly selector: string; readonly within?: string }
  | { readonly within: string; readonly pick: 'first' | 'last' };

/** Where the text being answered stands. */
export interface Answered {
  /** The nearest ancestor of the field to look in; default: the document. */
  readonly within?: string;
  readonly text: string;
  /** Which of several: the first (default), or the last that stands before the field, as in a conversation. */
  readonly pick?: 'last-before';
  readonly seen: string;
}

/** Where the page says on which account the draft is composed: the nearest match before the field, or the page's own path. */
export type AccountSource = {
  /** Only for fields inside this. */
  readonly inside?: string;
  /** Its first group is the account; default: the whole. */
  readonly pattern?: RegExp;
  /** A handle, as against a name: it gets its @. */
  readonly handle?: true;
  readonly seen: string;
} & (
  | {
      readonly element: string;
      /** Default: its text. */
      readonly attribute?: string;
    }
  | { readonly path: RegExp }
);

export interface Composer {
  /** Unique within its site. */
  readonly name: string;
  readonly surface: Surface;
  readonly markers: readonly Marker[];
  readonly submit: {
    readonly buttons: readonly SubmitButton[];
    /** `mod+enter`: Ctrl or Cmd with Enter; `enter`: Enter alone, without Shift. */
    readonly keys: readonly ('mod+enter' | 'enter')[];
    /** The button does not send: it puts the draft on the clipboard (our own practice page). */
    readonly copies?: boolean;
  };
  /** All such boxes within the nearest ancestor that matches are one draft. */
  readonly threadWithin?: string;
  /** Tried in order. */
  readonly answers?: readonly Answered[];
}

export interface Site {
  readonly platform: Platform;
  /** Exact host names; `manifest.json` lists the same, and a test holds them together. */
  readonly hosts: readonly string[];
  /** In the order in which they are tried: the narrower before the wider. */
  readonly composers: readonly Composer[];
  /** Tried in order. */
  readonly accounts: readonly AccountSource[];
}
