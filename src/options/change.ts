/**
 * One edit of what is stored, as data: it can be applied to whatever stands there by now (another tab may have written
 * meanwhile) and turned round for undo. Pure.
 */

import type { Platform } from '../checker/draft.ts';
import type { Level } from '../checker/rule.ts';
import type { Employer, Handle, Interest, Profile } from '../profile/profile.ts';
import type { Settings } from '../settings.ts';

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
  | (Edit<'lines', readonly string[]> & { readonly field: LinesField })
  | { [List in EntryList]: EntryChange<List> }[EntryList];

export type SettingsChange =
  /** `undefined`: the rule's own level. */
  | (Edit<'level', Level | 'off' | undefined> & { readonly rule: string })
  | (Edit<'site', boolean> & { readonly platform: Platform })
  | Edit<'hold', boolean>
  | Edit<'words', readonly string[]>;

export type Change = ProfileChange | SettingsChange;

export function isProfileChange(change: Change): change is ProfileChange {
  return change.kind === 'text' || change.kind === 'lines' || change.kind === 'entry';
}

export function applyToProfile(profile: Profile, change: ProfileChange): Profile {
  switch (change.kind) {
    case 'text':
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
    case 'hold':
      return { ...settings, hold: change.after };
    case 'words':
      return { ...settings, words: mergeLines(settings.words, change) };
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
  if (first.kind === 'lines' || first.kind === 'words') return null;
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

/** Equal in all that JSON would keep: a field that is absent equals one that is undefined. */
export function equal(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const left = one as Record<string, unknown>;
  const right = other as Record<string, unknown>;
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) => equal(left[key], right[key]));
}
