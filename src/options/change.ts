/**
 * One edit of what is stored, as data: it can be applied to whatever stands there by now (another tab may have written
 * meanwhile) and turned round for undo. Pure.
 */

import type { Platform } from '../checker/draft.ts';
import type { Level } from '../checker/rule.ts';
import type { Employer, Handle, Interest, Profile } from '../profile/profile.ts';
import type { RecordEntry } from '../settings/decision-record.ts';
import type { Checklist, DecisionRecord, Settings, StoredKey, Values } from '../settings.ts';
import { equal } from './equal.ts';
import { replaceValues } from './transfer/replace-values.ts';

export { equal } from './equal.ts';

export interface Entries {
  readonly handles: Handle;
  readonly employers: Employer;
  readonly interests: Interest;
}
export type EntryList = keyof Entries;

export type LinesField = 'practicePhones' | 'practiceAddresses' | 'practiceSites' | 'practiceEmails';

interface Edit<Kind extends string, Value> {
  readonly kind: Kind;
  readonly before: Value;
  readonly after: Value;
}

/** An entry added (`before` null), changed, or removed (`after` null); `index` is where it goes when it is new. */
type EntryChange<List extends EntryList> = Edit<'entry', Entries[List] | null> & {
  readonly list: List;
  readonly index: number;
};

export type ProfileChange =
  | (Edit<'text', string> & { readonly field: 'name' | 'specialty' })
  | (Edit<'optional-text', string | undefined> & { readonly field: 'credentials' })
  | (Edit<'optional-flag', boolean | undefined> & { readonly field: 'publicFacing' })
  | (Edit<'lines', readonly string[]> & { readonly field: LinesField })
  | { [List in EntryList]: EntryChange<List> }[EntryList];

export type SettingsChange =
  /** `undefined`: the rule's own level. */
  | (Edit<'level', Level | 'off' | undefined> & { readonly rule: string })
  | (Edit<'site', boolean> & { readonly platform: Platform })
  | { [Field in Behaviour]: Edit<'behaviour', Settings[Field]> & { readonly field: Field } }[Behaviour]
  | Edit<'words', readonly string[]>;

/** The settings that are one value each. */
export type Behaviour = 'hold' | 'holdFor' | 'pause' | 'cardOnMark' | 'markSuggestions' | 'grade' | 'monthsAfterEnd';

/** The day (`YYYY-MM-DD`) on which an item was ticked; `undefined`: it is not. */
export type ChecklistChange = Edit<'tick', string | undefined> & { readonly item: string };

export type RecordChange =
  | Edit<'record-on', boolean>
  | Edit<'record-months', DecisionRecord['months']>
  | Edit<'record-entries', readonly RecordEntry[]>;

/** A file taken in, or everything emptied. */
export type WholeChange = Edit<'whole', Values>;

export type Change = ProfileChange | SettingsChange | ChecklistChange | RecordChange | WholeChange;

/** The keys that a change writes to. */
export function keysOf(change: Change): readonly StoredKey[] {
  switch (change.kind) {
    case 'text':
    case 'optional-text':
    case 'optional-flag':
    case 'lines':
    case 'entry':
      return ['profile'];
    case 'level':
    case 'site':
    case 'behaviour':
    case 'words':
      return ['settings'];
    case 'tick':
      return ['checklist'];
    case 'record-on':
    case 'record-months':
    case 'record-entries':
      return ['record'];
    case 'whole':
      return (Object.keys(change.after) as StoredKey[]).filter((key) => !equal(change.before[key], change.after[key]));
  }
}

/** All that is stored, with the change made. */
export function apply(values: Values, change: Change): Values {
  switch (change.kind) {
    case 'text':
    case 'optional-text':
    case 'optional-flag':
    case 'lines':
    case 'entry':
      return { ...values, profile: applyToProfile(values.profile, change) };
    case 'level':
    case 'site':
    case 'behaviour':
    case 'words':
      return { ...values, settings: applyToSettings(values.settings, change) };
    case 'tick':
      return { ...values, checklist: applyToChecklist(values.checklist, change) };
    case 'record-on':
    case 'record-months':
    case 'record-entries':
      return { ...values, record: applyToRecord(values.record, change) };
    case 'whole':
      return replaceValues(values, change.before, change.after);
  }
}

export function applyToProfile(profile: Profile, change: ProfileChange): Profile {
  switch (change.kind) {
    case 'text':
    case 'optional-text':
    case 'optional-flag':
      return { ...profile, [change.field]: change.after };
    case 'lines':
      return { ...profile, [change.field]: mergeLines(profile[change.field], change) };
    case 'entry':
      // One list's entries with that same list's change: a tie that a union of lists cannot express.
      return { ...profile, [change.list]: mergeEntry<unknown>(profile[change.list], change) };
  }
}

export function applyToSettings(settings: Settings, change: SettingsChange): Settings {
  switch (change.kind) {
    case 'level': {
      const { [change.rule]: _, ...others } = settings.levels;
      return { ...settings, levels: change.after === undefined ? others : { ...others, [change.rule]: change.after } };
    }
    case 'site':
      return { ...settings, sites: { ...settings.sites, [change.platform]: change.after } };
    case 'behaviour': {
      const { [change.field]: _, ...others } = settings;
      return change.after === undefined ? (others as Settings) : { ...settings, [change.field]: change.after };
    }
    case 'words':
      return { ...settings, words: mergeLines(settings.words, change) };
  }
}

function applyToChecklist(checklist: Checklist, { item, after }: ChecklistChange): Checklist {
  const { [item]: _, ...others } = checklist.ticked;
  return { ...checklist, ticked: after === undefined ? others : { ...others, [item]: after } };
}

function applyToRecord(record: DecisionRecord, change: RecordChange): DecisionRecord {
  switch (change.kind) {
    case 'record-on':
      return { ...record, on: change.after };
    case 'record-months':
      return { ...record, months: change.after };
    case 'record-entries': {
      // What was decided meanwhile, on another page, came after what was there before.
      const since = record.entries.slice(change.before.length);
      return { ...record, entries: [...change.after, ...since] };
    }
  }
}

/** The change that takes this one back. */
export function invert(change: Change): Change {
  return { ...change, before: change.after, after: change.before } as Change;
}

/**
 * Two changes as one where the second goes on editing what the first left (a name typed in two goes), so that one undo
 * takes both back; null where they have nothing to do with each other.
 */
export function merge(first: Change, second: Change): Change | null {
  if (!sameTarget(first, second) || !equal(first.after, second.before)) return null;
  // Emptying a field or removing an entry is a step of its own: undo must bring back what was there.
  if (first.before !== '' && first.kind === 'text' && second.after === '') return null;
  if (first.kind === 'entry' && (first.after === null || second.after === null)) return null;
  if (first.kind === 'lines' || first.kind === 'words' || first.kind === 'whole') return null;
  if (first.kind === 'record-entries' || first.kind === 'tick') return null;
  return { ...second, before: first.before } as Change;
}

function sameTarget(first: Change, second: Change): boolean {
  const { before: _b, after: _a, ...target } = first;
  const { before: _c, after: _d, ...other } = second;
  return equal({ ...target, index: 0 }, { ...other, index: 0 });
}

function mergeLines(current: readonly string[], { before, after }: Edit<string, readonly string[]>): string[] {
  const kept = current.filter((line) => after.includes(line) || !before.includes(line));
  const added = after.filter((line) => !kept.includes(line));
  const merged = [...kept, ...added];
  // Where nobody else has been at it, the order is the one that was asked for.
  return merged.length === after.length ? [...after] : merged;
}

function mergeEntry<Entry>(
  current: readonly Entry[],
  { before, after, index }: Edit<'entry', Entry | null> & { readonly index: number },
): Entry[] {
  const at = before === null ? -1 : current.findIndex((entry) => equal(entry, before));
  if (at >= 0) return after === null ? current.toSpliced(at, 1) : current.with(at, after);
  // What was to be changed is no longer there as it was: what the physician wrote still counts, as an entry of its own.
  return after === null ? [...current] : current.toSpliced(Math.min(index, current.length), 0, after);
}
