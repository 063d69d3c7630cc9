/**
 * The one table of what is stored, in `browser.storage.local`: read, write, watch, migrate.
 * For the background and the extension's own pages only: a content script must never import it, so that the profile
 * never enters a page.
 */

import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { platforms } from './checker/draft.ts';
import type { CheckSettings } from './checker/rule.ts';
import { type Profile, profileSchema } from './profile/profile.ts';
import { type Checklist, checklistSchema } from './settings/checklist.ts';
import { type DecisionRecord, recordSchema } from './settings/decision-record.ts';
import { open, type Shape, type Stored, versionOf } from './settings/opening.ts';
import { noPolicy, type OpenedPolicy, openPolicy } from './settings/policy.ts';
import { type WelcomeProgress, welcomeSchema } from './settings/welcome-progress.ts';

export type { Checklist } from './settings/checklist.ts';
export type { DecisionRecord } from './settings/decision-record.ts';
export type { Stored, StoredProblem } from './settings/opening.ts';

const settingsSchema = v.object({
  /** By rule id, only what differs from the rule's own level. */
  levels: v.optional(v.record(v.string(), v.picklist(['error', 'warning', 'suggestion', 'off'])), {}),
  /** Colleagues' names, the practice's places: never identifiers. */
  words: v.optional(v.array(v.pipe(v.string(), v.maxLength(200))), []),
  /** False: Chaperone stays silent there. */
  sites: v.optional(v.object(v.entriesFromList(platforms, v.optional(v.boolean(), true))), {}),
  /** Hold the first press of Post while an error stands. */
  hold: v.optional(v.boolean(), true),
  /** Which findings hold it: errors alone, or warnings too. */
  holdFor: v.optional(v.picklist(['error', 'warning']), 'error'),
  /** How long the typing must rest before a draft is judged, in milliseconds. */
  pause: v.optional(v.pipe(v.number(), v.minValue(150), v.maxValue(5_000)), 300),
  /** Suggestions are underlined too; otherwise they stand in the card alone. */
  markSuggestions: v.optional(v.boolean(), false),
  /** A click on an underlined phrase opens the card. */
  cardOnMark: v.optional(v.boolean(), true),
  /** Silent everywhere until then, in milliseconds since 1970; 0 while nothing is paused. */
  pausedUntil: v.optional(v.pipe(v.number(), v.minValue(0)), 0),
  /** How many months after its end an interest still counts. */
  monthsAfterEnd: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120)), 24),
  /** The school grade that posts for the public should not read above; absent: the checker's own measure. */
  grade: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(16))),
});

/** What the physician has set; `levels` and `words` are what the checker takes. */
export type Settings = v.InferOutput<typeof settingsSchema> & CheckSettings;

/** Every key, with its form and its migrations. A changed form is a new migration here, and its test. */
export const shapes: Shapes = {
  profile: { schema: profileSchema, migrations: [] },
  settings: { schema: settingsSchema, migrations: [] },
  checklist: { schema: checklistSchema, migrations: [] },
  record: { schema: recordSchema, migrations: [] },
};

/** All that is stored, by key. */
export interface Values {
  readonly profile: Profile;
  readonly settings: Settings;
  readonly checklist: Checklist;
  readonly record: DecisionRecord;
}
export type StoredKey = keyof Values;
export type Shapes = { readonly [Key in StoredKey]: Shape<Values[Key]> };

/** What a fresh install has. */
export const defaultSettings: Settings = v.parse(settingsSchema, {});
export const defaultValues: Values = {
  profile: v.parse(profileSchema, {}),
  settings: defaultSettings,
  checklist: v.parse(checklistSchema, {}),
  record: v.parse(recordSchema, {}),
};

/** `pausedUntil` where everything is off until the user switches it on again. */
export const untilResumed = 8_640_000_000_000_000;

/** How many unreadable originals are kept, the latest last. */
const originalsKept = 5;

/** The write was refused: what is stored belongs to a later version of the extension. */
export class NewerVersionError extends Error {
  override readonly name = 'NewerVersionError';
}

/** The physician's profile. Never fails on what is stored: `problem` says what could not be read. */
export const readProfile = (): Promise<Stored<Profile>> => read('profile');

/** What the physician has set. Never fails on what is stored: `problem` says what could not be read. */
export const readSettings = (): Promise<Stored<Settings>> => read('settings');

/** Which items of the account checklist are ticked. Never fails, as `readProfile`. */
export const readChecklist = (): Promise<Stored<Checklist>> => read('checklist');

/** The record of what was decided. Never fails, as `readProfile`. */
export const readRecord = (): Promise<Stored<DecisionRecord>> => read('record');

/** What an organization has set in this browser; nothing where there is no policy. Never fails. */
export async function readPolicy(): Promise<OpenedPolicy> {
  try {
    const raw: unknown = await browser.storage.managed.get();
    return raw === undefined || Object.keys(raw as object).length === 0 ? noPolicy : openPolicy(raw);
  } catch {
    // Firefox refuses where there is no policy at all.
    return noPolicy;
  }
}

/** Beside the table: where the page was left is nothing to take along to another browser. */
const welcomeShape: Shape<WelcomeProgress> = { schema: welcomeSchema, migrations: [] };

/** How far the welcome page has been gone through. Never fails, as `readProfile`. */
export async function readWelcome(): Promise<Stored<WelcomeProgress>> {
  return open(welcomeShape, (await browser.storage.local.get('welcome')).welcome);
}

/** Remembers how far it has been gone through, unless a later version keeps that. */
export async function writeWelcome(progress: WelcomeProgress): Promise<void> {
  if ((await readWelcome()).problem?.kind === 'newer') return;
  await browser.storage.local.set({ welcome: { version: versionOf(welcomeShape), ...progress } });
}

/** Puts a whole profile in place of the stored one, as an import does. Errors: as `updateProfile`. */
export const writeProfile = (profile: Profile): Promise<Profile> => update('profile', () => profile);

/**
 * Changes the stored profile: `change` gets what is stored now, also where another tab has just written, and must touch
 * only what it means to change.
 * @throws {NewerVersionError} and whatever storage itself refuses with (a full quota); nothing is written then.
 */
export const updateProfile = (change: (current: Profile) => Profile): Promise<Profile> => update('profile', change);

/** Changes the stored settings, as `updateProfile` does the profile. */
export const updateSettings = (change: (current: Settings) => Settings): Promise<Settings> =>
  update('settings', change);

/** Changes the record, as `updateProfile` does the profile. */
export const updateRecord = (change: (current: DecisionRecord) => DecisionRecord): Promise<DecisionRecord> =>
  update('record', change);

/**
 * Changes several keys in one write, which is made whole or not at all. `change` gets every key's value as it is now;
 * only those named in `keys` are written. Errors: as `updateProfile`.
 */
export async function updateValues(keys: readonly StoredKey[], change: (current: Values) => Values): Promise<void> {
  await alone(async () => {
    const raw = Object.fromEntries(
      await Promise.all(storedKeys.map(async (key) => [key, await readRaw(key)] as const)),
    );
    const opened = storedKeys.map((key) => [key, open<Values[StoredKey]>(shapeOf(key), raw[key])] as const);
    const next = change(Object.fromEntries(opened.map(([key, { value }]) => [key, value])) as unknown as Values);
    const write: Record<string, unknown> = {};
    for (const [key, { problem }] of opened) {
      if (!keys.includes(key)) continue;
      if (problem?.kind === 'newer') throw newerVersion(key, problem.version);
      write[key] = { version: versionOf(shapeOf(key)), ...v.parse(shapeOf(key).schema, next[key]) };
      // In the same write as what replaces it: there is no moment at which the original is nowhere.
      if (problem !== undefined) {
        write[originalsKey(key)] = [...(await readOriginals(key)), raw[key]].slice(-originalsKept);
      }
    }
    await browser.storage.local.set(write);
  });
}

/**
 * Calls back with the keys that changed, whoever changed them (this page included), until the signal aborts; `policy` is
 * what an organization has set.
 */
export function watch(callback: (changed: readonly (StoredKey | 'policy')[]) => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'managed') callback(['policy']);
    if (area !== 'local') return;
    const changed = storedKeys.filter((key) => Object.hasOwn(changes, key));
    if (changed.length > 0) callback(changed);
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

export const storedKeys = Object.keys(shapes) as readonly StoredKey[];

/** What could not be read when it was written over, the latest last: for the physician to copy out. */
export async function readOriginals(key: StoredKey): Promise<readonly unknown[]> {
  const name = originalsKey(key);
  const kept = (await browser.storage.local.get(name))[name];
  return Array.isArray(kept) ? kept : [];
}

/** Lets the kept originals go. */
export async function forgetOriginals(): Promise<void> {
  await browser.storage.local.remove(storedKeys.map(originalsKey));
}

/** Lets everything go that is no value of the table: originals, approvals, whatever a version before us has left. */
export async function forgetTheRest(): Promise<void> {
  const kept: ReadonlySet<string> = new Set(storedKeys);
  const others = Object.keys(await browser.storage.local.get(null)).filter((key) => !kept.has(key));
  await browser.storage.local.remove(others);
}

/** The value exactly as it is stored, for a copy of what could not be read. */
export async function readRaw(key: StoredKey): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

async function read<Key extends StoredKey>(key: Key): Promise<Stored<Values[Key]>> {
  return open(shapeOf(key), await readRaw(key));
}

async function update<Key extends StoredKey>(
  key: Key,
  change: (current: Values[Key]) => Values[Key],
): Promise<Values[Key]> {
  let written: Values[Key] | undefined;
  await updateValues([key], (current) => {
    written = v.parse(shapeOf(key).schema, change(current[key]));
    return { ...current, [key]: written };
  });
  return written as Values[Key];
}

function newerVersion(key: StoredKey, version: number): NewerVersionError {
  return new NewerVersionError(`${key} was written by a later version of Chaperone (form ${version})`);
}

/** TypeScript does not follow an index into the table to the value's type. */
function shapeOf<Key extends StoredKey>(key: Key): Shape<Values[Key]> {
  return shapes[key] as unknown as Shape<Values[Key]>;
}

function originalsKey(key: StoredKey): string {
  return `${key}-unreadable`;
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Runs reads that end in a write one after the other, over all tabs and the background: storage has no transactions.
 * A lock belongs to the extension's origin; where there are none, this page's own writes still queue.
 */
function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  if (typeof navigator !== 'undefined' && navigator.locks !== undefined) {
    return navigator.locks.request('chaperone-storage', work) as Promise<Result>;
  }
  const result = queue.then(work);
  queue = result.catch(() => undefined);
  return result;
}
