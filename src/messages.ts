/**
 * The one table of messages between the extension's parts. Both ends infer their types from it, and the
 * background refuses whatever does not fit it. A content script learns findings and texts to insert, never the profile.
 */

import * as v from 'valibot';
import { hiddenKinds, mediaKinds, type Platform, platforms, type Surface, surfaces } from './checker/draft.ts';
import type { Finding, Notice } from './checker/rule.ts';
import { decisions } from './decision.ts';

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

/** More boxes than any site lets into one thread. */
const longestThread = 100;
const boxTexts = v.pipe(v.array(v.pipe(v.string(), v.maxLength(longestText))), v.maxLength(longestThread));
const threadSchema = v.object({ before: boxTexts, after: boxTexts });

/** What is known of the draft's pictures: the answers given, and what their files give away. */
const pictureSchema = v.object({
  patient: v.exactOptional(v.boolean()),
  permitted: v.exactOptional(v.boolean()),
  own: v.exactOptional(v.boolean()),
  hidden: v.pipe(v.array(v.picklist(hiddenKinds)), v.maxLength(hiddenKinds.length)),
});

/** Findings about words that were not touched since. Offsets into the draft's text. */
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(longestText));
const shownSchema = v.pipe(
  v.array(v.object({ rule: v.pipe(v.string(), v.maxLength(40)), start: offset, end: offset })),
  v.maxLength(200),
);

/** What content scripts and pages may ask of the background, by name: the shape of the request. */
export const requests = {
  /**
   * Judge a draft; where it is one box of a thread, with the texts of the others, and with what is known of its
   * pictures and what is shown of it now.
   */
  check: v.object({
    draft: draftSchema,
    thread: v.exactOptional(threadSchema),
    picture: v.exactOptional(pictureSchema),
    shown: v.exactOptional(shownSchema),
  }),
  /** Switch a rule off, from the card. */
  'switch-off-rule': v.object({ rule: v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/)) }),
  /** Open the options page, from the card. */
  'open-options': v.object({}),
  /** A compose box has the focus: may it be watched, and how? It wakes the background, and the checker with it. */
  wake: v.object({ platform: v.picklist(platforms) }),
  /** What was decided about findings of these rules; written down only where the user keeps a record. */
  decided: v.object({
    platform: v.picklist(platforms),
    decision: v.picklist(decisions),
    rules: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/))), v.minLength(1), v.maxLength(60)),
  }),
  /** The draft made ready for the employer's reviewer, for the user to copy. */
  'review-text': v.object({ draft: draftSchema, thread: v.exactOptional(threadSchema) }),
  /** Show it on a page of our own instead, with a link into the mail program. */
  'open-review': v.object({ draft: draftSchema, thread: v.exactOptional(threadSchema) }),
  /** The reviewer has approved exactly this draft. */
  approve: v.object({ draft: draftSchema, thread: v.exactOptional(threadSchema) }),
} as const;

/** A finding as the card shows it: with its rule's heading and source, and nothing of the profile. */
export interface ShownFinding extends Finding {
  readonly title: string;
  readonly source: string;
  readonly sourceUrl: string;
  /** An organization has set this rule's level for good: the card cannot switch it off. */
  readonly locked: boolean;
}

/** What the user has set of how Chaperone behaves in a page; nothing of the profile. */
export interface Behaviour {
  /** Hold the first press of Post while something stands that is worth it. */
  readonly hold: boolean;
  /** What is worth it: errors alone, or warnings too. */
  readonly holdFor: 'error' | 'warning';
  /** How long the typing must rest before a draft is judged, in milliseconds. */
  readonly pause: number;
  /** Suggestions are underlined too. */
  readonly markSuggestions: boolean;
  /** A click on an underlined phrase opens the card. */
  readonly cardOnMark: boolean;
}

/** Whether to be there at all, and how. */
export interface Standing extends Behaviour {
  /** False where the user has switched this site off, or everything for a while: the content script then goes. */
  readonly on: boolean;
  /** Milliseconds until a pause is over by itself; 0 where there is none. */
  readonly pausedFor: number;
}

export interface Answers {
  readonly check: Standing & {
    readonly findings: readonly ShownFinding[];
    readonly notices: readonly Notice[];
    /** The user keeps a record: what is decided is to be told with `decided`. */
    readonly recorded: boolean;
  };
  readonly wake: Standing;
  readonly 'switch-off-rule': { readonly done: boolean };
  readonly 'open-options': { readonly done: boolean };
  readonly decided: { readonly done: boolean };
  /** Empty where no employer of the profile reviews posts. */
  readonly 'review-text': { readonly text: string };
  readonly 'open-review': { readonly done: boolean };
  readonly approve: { readonly done: boolean };
}

export type RequestName = keyof typeof requests;
export type RequestOf<Name extends RequestName> = v.InferInput<(typeof requests)[Name]>;
export type Message = { [Name in RequestName]: { readonly name: Name } & RequestOf<Name> }[RequestName];

/** What the background tells every open composer: something stored has changed, ask again. */
export const settingsChanged = { name: 'settings-changed' } as const;

/** What the popup says to the content scripts of a tab. Only frames that have something to say answer. */
export type Telling =
  /** What is there to see? Answered by a `Report`. */
  | { readonly name: 'report' }
  /** Open the card at this finding. */
  | { readonly name: 'show-finding'; readonly finding: Pick<ListedFinding, 'rule' | 'start'> }
  /** What is recognised in the page, and by what? Structure only. */
  | { readonly name: 'describe' };

/** A finding as the popup lists it. */
export interface ListedFinding {
  readonly rule: string;
  readonly start: number;
  readonly level: ShownFinding['level'];
  readonly title: string;
  /** The draft's own words; empty where it is about the whole. */
  readonly words: string;
}

/** What a content script says of its page. */
export interface Report {
  readonly platform: Platform;
  /** The box that was last written in; absent where none is watched. */
  readonly box?: { readonly surface: Surface; readonly isEmpty: boolean; readonly isJudged: boolean };
  /** The gravest first. */
  readonly findings: readonly ListedFinding[];
}
