/**
 * What a file brings, put together with what is here. Added: nothing that is here is lost or overruled, the file fills
 * in what is missing. Replaced: the file's parts stand in place of ours. Either way the record's switch and a running
 * pause stay as they are here: no file switches the record on. Pure.
 */

import { mostEntries, type RecordEntry } from '../../settings/decision-record.ts';
import type { Checklist, DecisionRecord, Settings, Values } from '../../settings.ts';
import { equal } from '../equal.ts';

export type Manner = 'add' | 'replace';

export function combine(here: Values, parts: Partial<Values>, manner: Manner, defaults: Values): Values {
  const { profile = here.profile, settings = here.settings, checklist = here.checklist, record = here.record } = parts;
  if (manner === 'replace') {
    return {
      profile,
      settings: { ...settings, pausedUntil: here.settings.pausedUntil },
      checklist,
      record: { ...record, on: here.record.on, entries: record.entries.slice(-mostEntries) },
    };
  }
  return {
    profile: addFields(here.profile, profile),
    settings: addSettings(here.settings, settings, defaults.settings),
    checklist: addChecklist(here.checklist, checklist),
    record: addRecord(here.record, record),
  };
}

/** An entry's own name: what tells whether two of them are about the same. */
const names = ['organization', 'name', 'handle'] as const;

/** Texts and switches that are set here stay; lists become longer; entries of one name are filled in. */
function addFields<Value extends object>(here: Value, other: Value): Value {
  const added = Object.entries(other).map(([field, theirs]) => {
    const ours: unknown = here[field as keyof Value];
    if (Array.isArray(ours) && Array.isArray(theirs)) return [field, addList(ours, theirs)];
    return [field, ours === undefined || ours === '' ? theirs : ours];
  });
  return { ...here, ...Object.fromEntries(added) };
}

function addList(here: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  const fresh = other.filter(
    (entry, index) =>
      !here.some((ours) => equal(ours, entry)) && other.findIndex((each) => equal(each, entry)) === index,
  );
  const sameName = (list: readonly unknown[], name: string | undefined) =>
    name === undefined ? [] : list.filter((each) => nameOf(each) === name);
  const filled = here.map((ours) => {
    // With two of a name on either side (a tie that ended and began anew) nobody can say which is which.
    const name = nameOf(ours);
    const [theirs, ...more] = sameName(other, name);
    return theirs !== undefined && more.length === 0 && sameName(here, name).length === 1
      ? addFields(ours as object, theirs as object)
      : ours;
  });
  const taken = (entry: unknown): boolean => {
    const name = nameOf(entry);
    return sameName(other, name).length === 1 && sameName(here, name).length === 1;
  };
  return [...filled, ...fresh.filter((entry) => !taken(entry))];
}

function nameOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  for (const key of names) {
    const name = (entry as Record<string, unknown>)[key];
    // One handle on two sites is two accounts.
    if (typeof name === 'string') return `${name.trim().toLowerCase()} ${String(Reflect.get(entry, 'platform') ?? '')}`;
  }
  return undefined;
}

/** What has been set here, that is, differs from what a fresh install has, stays. */
function addSettings(here: Settings, other: Settings, defaults: Settings): Settings {
  const untouched = Object.entries(other).filter(([field]) =>
    equal(here[field as keyof Settings], defaults[field as keyof Settings]),
  );
  const sites = Object.entries(here.sites).map(([site, on]) => [
    site,
    on && other.sites[site as keyof Settings['sites']],
  ]);
  return {
    ...here,
    ...Object.fromEntries(untouched),
    levels: { ...other.levels, ...here.levels },
    words: [...new Set([...here.words, ...other.words])],
    sites: Object.fromEntries(sites),
    pausedUntil: here.pausedUntil,
  };
}

/** The later look counts. */
function addChecklist(here: Checklist, other: Checklist): Checklist {
  const later = Object.entries(other.ticked).filter(([item, day]) => day > (here.ticked[item] ?? ''));
  return { ...here, ticked: { ...here.ticked, ...Object.fromEntries(later) } };
}

/** A decision that is in both was the same decision: the same file taken in twice adds nothing. */
function addRecord(here: DecisionRecord, other: DecisionRecord): DecisionRecord {
  const keyOf = ({ day, platform, rule, decision }: RecordEntry): string => [day, platform, rule, decision].join(' ');
  const counts = new Map<string, number>();
  for (const entry of here.entries) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1);
  const added = other.entries.filter((entry) => {
    const left = counts.get(keyOf(entry)) ?? 0;
    if (left > 0) counts.set(keyOf(entry), left - 1);
    return left === 0;
  });
  if (added.length === 0) return here;
  const entries = [...here.entries, ...added].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return { ...here, entries: entries.slice(-mostEntries) };
}
