/**
 * The one table of messages between the extension's parts. Both ends infer their types from it, and the
 * background refuses whatever does not fit it. A content script learns findings and texts to insert, never the profile.
 */

import * as v from 'valibot';
import { mediaKinds, platforms, surfaces } from './checker/draft.ts';
import type { Finding, Notice } from './checker/rule.ts';

/** The longest draft that is taken, in UTF-16 units; the checker reads less of it and says so. */
const longestText = 200_000;

const draftSchema = v.object({
  platform: v.picklist(platforms),
  surface: v.picklist(surfaces),
  text: v.pipe(v.string(), v.maxLength(longestText)),
  media: v.array(v.picklist(mediaKinds)),
  context: v.exactOptional(v.pipe(v.string(), v.maxLength(longestText))),
  account: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
});

/** What content scripts and pages may ask of the background, by name: the shape of the request. */
export const requests = {
  /** Judge a draft. */
  check: v.object({ draft: draftSchema }),
  /** Switch a rule off, from the card. */
  'switch-off-rule': v.object({ rule: v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/)) }),
  /** Open the options page, from the card. */
  'open-options': v.object({}),
} as const;

/** A finding as the card shows it: with its rule's heading and source, and nothing of the profile. */
export interface ShownFinding extends Finding {
  readonly title: string;
  readonly source: string;
  readonly sourceUrl: string;
}

export interface Answers {
  readonly check: {
    readonly findings: readonly ShownFinding[];
    readonly notices: readonly Notice[];
    /** Hold the first press of Post while an error stands. */
    readonly hold: boolean;
    /** False where the user switched this site off: the content script then shows nothing. */
    readonly on: boolean;
  };
  readonly 'switch-off-rule': { readonly done: boolean };
  readonly 'open-options': { readonly done: boolean };
}

export type RequestName = keyof typeof requests;
export type RequestOf<Name extends RequestName> = v.InferInput<(typeof requests)[Name]>;
export type Message = { [Name in RequestName]: { readonly name: Name } & RequestOf<Name> }[RequestName];

/** What the background tells every open composer: something stored has changed, ask again. */
export const settingsChanged = { name: 'settings-changed' } as const;
export type SettingsChanged = typeof settingsChanged;
