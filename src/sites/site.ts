/**
 * What is known of a platform's pages, as data: where its compose boxes are, how a draft is sent, whom it answers.
 * Markers age; each says when it was seen, and several are tried in order. To repair a site, edit its file only.
 */

import type { Platform, Surface } from '../checker/draft.ts';

export interface Marker {
  /** CSS selector that the field itself or one of its ancestors matches, through open shadow roots. */
  readonly inside: string;
  /** No ancestor may match this one. */
  readonly notInside?: string;
  /** The page's path must match. */
  readonly path?: RegExp;
  /** `YYYY-MM` when it was last seen on the site or in public code. */
  readonly seen: string;
}

/** A button that sends: by selector, or the first or last button that bears words and no icon within a part of the page. */
export type SubmitButton = { readonly selector: string } | { readonly within: string; readonly pick: 'first' | 'last' };

export interface Composer {
  readonly name: string;
  readonly surface: Surface;
  readonly markers: readonly Marker[];
  readonly submit: {
    readonly buttons: readonly SubmitButton[];
    /** `mod+enter`: Ctrl or Cmd with Enter; `enter`: Enter alone, without Shift. */
    readonly keys: readonly ('mod+enter' | 'enter')[];
  };
  /** Where the text being answered stands: within the nearest ancestor `within` of the field (default: the document), the element `text`. */
  readonly answers?: { readonly within?: string; readonly text: string };
}

export interface Site {
  readonly platform: Platform;
  /** Exact host names; `manifest.json` lists the same, and a test holds them together. */
  readonly hosts: readonly string[];
  /** In the order in which they are tried: the narrower before the wider. */
  readonly composers: readonly Composer[];
  /** A link of the page whose address ends in the writer's own handle. */
  readonly ownHandle?: string;
}
