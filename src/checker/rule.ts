/** What a rule, a finding, a span and a fix are. Types only: nothing here runs. */

import type { CountingInterest } from '../profile/interests.ts';
import type { Profile } from '../profile/profile.ts';
import type { Draft } from './draft.ts';
import type { GuidelineKey } from './guidelines.ts';
import type { Reading } from './reading/reading.ts';

/** `error`: likely breach of law or of a patient's trust; `warning`: against the guideline; `suggestion`: worth a thought. */
export type Level = 'error' | 'warning' | 'suggestion';

/** The catalogue's areas, in the order in which the options page and the rule book show them. */
export type Area = 'privacy' | 'advice' | 'interests' | 'claims' | 'conduct' | 'reviews' | 'clarity';

/** UTF-16 offsets into the draft's own text, `start` inclusive, `end` exclusive. A whole draft is `{ start: 0, end: 0 }`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replace what stands at the span with `insert`. */
export interface Edit extends Span {
  readonly insert: string;
}

/** What the card offers for a finding. Each is one button, one undo step. */
export type Fix =
  /** Edits of the draft: after them the same check no longer raises this finding. */
  | {
      readonly kind: 'edit';
      readonly label: string;
      readonly edits: readonly Edit[];
      /** What only the physician can know, in their words: offered once they have said that it is so. */
      readonly confirm?: string;
      /** Only where the physician says that this very post is paid for. */
      readonly whenPaid?: true;
    }
  /** A disclosure to put at the very start of the draft, with the forms that fit the room, longest first. */
  | {
      readonly kind: 'disclosure';
      readonly label: string;
      readonly forms: readonly string[];
      /** Why it is not a longer one: by how much that is too long here. */
      readonly note?: string;
      /** The same where the physician says that this very post is paid for: "Ad: …", "#ad". */
      readonly paid?: { readonly label: string; readonly forms: readonly string[] };
    }
  /** The draft goes to whoever reviews it for the employer: sent by the physician, never by us; `mail` where an address is known. */
  | { readonly kind: 'review'; readonly label: string; readonly mail?: true }
  /** A thing for the physician to think of or add; shown in the card, never inserted. */
  | { readonly kind: 'prompt'; readonly label: string };

/**
 * What a rule's `detect` yields: where, and what to say there. Its span and its fixes' edits count in `reading.text`, the normal
 * form of the draft; the engine takes them back to the draft's own text, so a `Finding` counts in that.
 */
export interface Detection extends Span {
  /** Overrides the rule's level where the catalogue gives two (`undisclosed-interest`). */
  readonly level?: Level;
  /** Overrides the rule's message where the words depend on what was found. */
  readonly message?: string;
  readonly fixes?: readonly Fix[];
}

export interface Finding extends Span {
  readonly rule: string;
  readonly level: Level;
  /** One or two plain sentences to the physician: what stands there and why it matters. */
  readonly message: string;
  readonly fixes: readonly Fix[];
}

/** Everything a rule may look at. All of it is input: no clock, no storage, no page. */
export interface RuleContext {
  readonly draft: Draft;
  readonly reading: Reading;
  readonly profile: Profile;
  /** The day of the check as `YYYY-MM-DD`: an input, so that the same draft gives the same findings. */
  readonly today: string;
  /** The school grade that the physician wants posts for the public not to read above; absent: the rule's own measure. */
  readonly grade?: number | undefined;
  /** The profile's interests that count on that day. */
  readonly interests: readonly CountingInterest[];
}

/** An example of a rule: a draft text whose finding is marked with «»; at once its test, its documentation and what the options page shows. */
export type Example =
  | string
  | {
      readonly text: string;
      readonly platform?: Draft['platform'];
      readonly surface?: Draft['surface'];
      readonly media?: Draft['media'];
      readonly context?: string;
      readonly account?: string;
      readonly profile?: Partial<Profile>;
    };

export interface Rule {
  /** The catalogue's id: a contract with labels, settings, documentation and the command line. Also the file's name. */
  readonly id: string;
  /** What the card shows as heading, in the physician's words. */
  readonly title: string;
  readonly area: Area;
  readonly level: Level;
  /** The clauses that it rests on, keys of `guidelines.ts`, the closest first. */
  readonly guidelines: readonly [GuidelineKey, ...GuidelineKey[]];
  /** The default message of a finding. */
  readonly message: string;
  /** Why the rule is there, in two or three sentences, for the options page and the rule book. */
  readonly why: string;
  /** Needs no English: it looks for formatted identifiers or for the profile's interests. */
  readonly anyLanguage?: boolean;
  readonly detect: (context: RuleContext) => Iterable<Detection>;
  readonly examples: {
    /** Each with one or more «marked» spans; a whole-draft finding starts with «». */
    readonly found: readonly Example[];
    /** The near misses: ordinary drafts that a careless pattern would catch. */
    readonly silent: readonly Example[];
  };
}

/** What the user has set: levels by rule id, and words that are never identifiers. */
export interface CheckSettings {
  readonly levels: Readonly<Record<string, Level | 'off'>>;
  /** Colleagues' names, the practice's places: never identifiers. */
  readonly words: readonly string[];
  /** The school grade (3 to 16) that posts for the public should not read above; absent: the rule's own measure. */
  readonly grade?: number | undefined;
  /** How many months after its end an interest still counts; 24 where nothing is set. */
  readonly monthsAfterEnd?: number;
}

export type Notice = 'language' | 'length';

export interface CheckResult {
  /** In reading order. */
  readonly findings: readonly Finding[];
  /** What was not read: `language` (not English: formatted identifiers and interests only), `length` (cut). */
  readonly notices: readonly Notice[];
}
