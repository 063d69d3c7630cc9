/**
 * What the options page shows and how it saves: at once, change by change, so that two open pages do not tread on each
 * other. What is shown is what is stored with the unsaved changes on top; a refused write keeps them there.
 */

import type { Profile } from '../profile/profile.ts';
import type { OpenedPolicy } from '../settings/policy.ts';
import {
  type Checklist,
  type DecisionRecord,
  forgetOriginals,
  forgetTheRest,
  NewerVersionError,
  readChecklist,
  readOriginals,
  readPolicy,
  readProfile,
  readRecord,
  readSettings,
  type Settings,
  type Stored,
  storedKeys,
  updateValues,
  type Values,
  watch,
} from '../settings.ts';
import { apply, type Change, equal, invert, keysOf, merge } from './change.ts';

export type SaveStatus =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'undone' }
  | { readonly kind: 'failed'; readonly reason: 'newer' | 'full' | 'other' };

export interface OptionsState {
  readonly profile: Stored<Profile>;
  readonly settings: Stored<Settings>;
  readonly checklist: Stored<Checklist>;
  readonly record: Stored<DecisionRecord>;
  readonly policy: OpenedPolicy;
  readonly status: SaveStatus;
  readonly canUndo: boolean;
  /** What once could not be read and was written over, kept. */
  readonly originals: readonly unknown[];
  /** Counts the undos and the files taken in: an open editor starts again from what is there after one. */
  readonly undone: number;
}

export interface OptionsStore {
  readonly state: () => OptionsState;
  readonly subscribe: (listener: () => void, signal: AbortSignal) => void;
  readonly commit: (change: Change) => void;
  readonly undo: () => void;
  /** Tries again to write what was refused. */
  readonly retry: () => void;
  /** Lets what could not be read go for good. */
  readonly forgetOriginals: () => Promise<void>;
  /** Lets everything else go that is stored: only where all of it is to be emptied. */
  readonly forgetTheRest: () => Promise<void>;
  /** Resolves when nothing is being written. */
  readonly settled: () => Promise<void>;
}

/** Reads what is stored and follows it until the signal aborts. */
export async function openStore(signal: AbortSignal): Promise<OptionsStore> {
  let stored = await readAll();
  const listeners = new Set<() => void>();
  let unsaved: readonly Change[] = [];
  let history: readonly Change[] = [];
  let status: SaveStatus = { kind: 'nothing' };
  let outcome: SaveStatus = status;
  let undone = 0;
  let missed = false;
  let writing: Promise<void> | undefined;
  let state: OptionsState;

  const show = (): void => {
    const values = unsaved.reduce(apply, valuesIn(stored));
    state = {
      profile: { ...stored.profile, value: values.profile },
      settings: { ...stored.settings, value: values.settings },
      checklist: { ...stored.checklist, value: values.checklist },
      record: { ...stored.record, value: values.record },
      policy: stored.policy,
      status,
      canUndo: history.length > 0,
      originals: stored.originals,
      undone,
    };
    for (const listener of listeners) listener();
  };

  const write = async (): Promise<void> => {
    status = { kind: 'saving' };
    show();
    while (unsaved.length > 0) {
      const batch = firstBatch(unsaved);
      try {
        await updateValues(keysOfAll(batch), (values) => batch.reduce(apply, values));
      } catch (error) {
        status = { kind: 'failed', reason: reasonOf(error) };
        show();
        return;
      }
      stored = await readAll();
      unsaved = unsaved.slice(batch.length);
    }
    status = outcome;
    show();
  };

  const save = (change: Change | undefined, wanted: SaveStatus): void => {
    outcome = wanted;
    if (change !== undefined) unsaved = [...unsaved, change];
    if (writing !== undefined) {
      show();
      return;
    }
    writing = write().finally(() => {
      writing = undefined;
      if (missed) void refresh();
    });
  };

  const refresh = async (): Promise<void> => {
    const read = await readAll();
    // A write under way shows its own result; what is read in the middle of one would flicker.
    missed = writing !== undefined;
    if (missed) return;
    stored = read;
    show();
  };

  watch(() => void refresh(), signal);
  show();

  return {
    state: () => state,
    subscribe(listener, until) {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
    commit(change) {
      const last = history.at(-1);
      const merged = last === undefined ? null : merge(last, change);
      history = merged === null ? [...history, change] : [...history.slice(0, -1), merged];
      if (change.kind === 'whole') undone += 1;
      save(change, { kind: change.kind === 'entry' && change.after === null ? 'removed' : 'saved' });
    },
    undo() {
      const last = history.at(-1);
      if (last === undefined) return;
      history = history.slice(0, -1);
      undone += 1;
      save(invert(last), { kind: 'undone' });
    },
    retry: () => save(undefined, { kind: 'saved' }),
    async forgetTheRest() {
      await forgetTheRest();
      await refresh();
    },
    async forgetOriginals() {
      await forgetOriginals();
      await refresh();
    },
    async settled() {
      while (writing !== undefined) await writing;
    },
  };
}

interface StoredAll {
  readonly profile: Stored<Profile>;
  readonly settings: Stored<Settings>;
  readonly checklist: Stored<Checklist>;
  readonly record: Stored<DecisionRecord>;
  readonly policy: OpenedPolicy;
  readonly originals: readonly unknown[];
}

async function readAll(): Promise<StoredAll> {
  const [profile, settings, checklist, record, policy, ...originals] = await Promise.all([
    readProfile(),
    readSettings(),
    readChecklist(),
    readRecord(),
    readPolicy(),
    ...storedKeys.map(readOriginals),
  ]);
  return { profile, settings, checklist, record, policy, originals: originals.flat() };
}

const valuesIn = ({ profile, settings, checklist, record }: Omit<StoredAll, 'originals' | 'policy'>): Values => ({
  profile: profile.value,
  settings: settings.value,
  checklist: checklist.value,
  record: record.value,
});

/** All that the state holds of what is stored. */
export const valuesOf = (state: OptionsState): Values => valuesIn(state);

const keysOfAll = (changes: readonly Change[]) => [...new Set(changes.flatMap(keysOf))];

/**
 * The changes at the front that go into the same keys: one write, which is made whole or not at all. One that is
 * refused (a later version's settings) must not hold up what goes elsewhere before it.
 */
function firstBatch(changes: readonly Change[]): readonly Change[] {
  const [first] = changes;
  if (first === undefined) return changes;
  const end = changes.findIndex((change) => !equal(keysOf(change), keysOf(first)));
  return end < 0 ? changes : changes.slice(0, end);
}

function reasonOf(error: unknown): 'newer' | 'full' | 'other' {
  if (error instanceof NewerVersionError) return 'newer';
  return /quota/i.test(String(error)) ? 'full' : 'other';
}
