/** What would become otherwise, part by part as the page shows them, so that it can be looked at before it is done. Pure. */

import type { Values } from '../../settings.ts';
import { equal } from '../equal.ts';

export type Part =
  | 'you'
  | 'interests'
  | 'accounts'
  | 'employers'
  | 'practice'
  | 'words'
  | 'rules'
  | 'sites'
  | 'behaviour'
  | 'checklist'
  | 'record';

export interface Difference {
  readonly part: Part;
  /** Names where there are any to show (organizations, handles, words), or else the keys; the count is their length. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

type Named = ReadonlyMap<string, unknown>;

/** In the order of the page; parts that stay as they are do not come up. */
export function differences(before: Values, after: Values): readonly Difference[] {
  const [was, becomes] = [partsOf(before), partsOf(after)];
  return (Object.keys(was) as Part[])
    .map((part) => difference(part, was[part], becomes[part]))
    .filter(({ added, changed, removed }) => added.length + changed.length + removed.length > 0);
}

function difference(part: Part, before: Named, after: Named): Difference {
  const gone = [...before.keys()].filter((key) => !after.has(key));
  const fresh = [...after.keys()].filter((key) => !before.has(key));
  const changed = [...before].filter(([key, value]) => after.has(key) && !equal(value, after.get(key)));
  return { part, added: fresh.map(shown), changed: changed.map(([key]) => shown(key)), removed: gone.map(shown) };
}

function partsOf({ profile, settings, checklist, record }: Values): Record<Part, Named> {
  const { interests, handles, employers, ...rest } = profile;
  const { levels, words, sites, pausedUntil: _, ...behaviour } = settings;
  const practice = Object.entries(rest).filter(([field]) => field.startsWith('practice'));
  const you = Object.entries(rest).filter(([field]) => !field.startsWith('practice'));
  return {
    you: fieldsOf(you),
    interests: listOf(interests.map((interest) => [interest.organization, interest])),
    accounts: listOf(handles.map((handle) => [handle.handle, handle])),
    employers: listOf(employers.map((employer) => [employer.name, employer])),
    practice: listOf(
      practice.flatMap(([, lines]) => (lines as readonly string[]).map((line) => [line, line] as const)),
    ),
    words: listOf(words.map((word) => [word, word])),
    rules: fieldsOf(Object.entries(levels)),
    sites: fieldsOf(Object.entries(sites)),
    behaviour: fieldsOf(Object.entries(behaviour)),
    checklist: fieldsOf(Object.entries(checklist.ticked)),
    record: new Map([
      ...listOf(record.entries.map((entry) => [Object.values(entry).join(' '), entry])),
      ...fieldsOf(Object.entries({ on: record.on, months: record.months })),
    ]),
  };
}

/** A field that is empty is not there. */
const fieldsOf = (fields: readonly (readonly [string, unknown])[]): Named =>
  new Map(fields.filter(([, value]) => value !== undefined && value !== ''));

/** Several of one name are told apart by their number, after a character that no name has. */
function listOf(entries: readonly (readonly [string, unknown])[]): Named {
  const seen = new Map<string, number>();
  return new Map(
    entries.map(([name, value]) => {
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return [`${name}\n${count}`, value];
    }),
  );
}

const shown = (key: string): string => key.split('\n')[0] ?? '';
