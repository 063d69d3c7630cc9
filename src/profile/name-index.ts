/** The names of several interests by their letters, so that each word of a text is looked up once however many there are. */

import type { CountingInterest } from './interests.ts';
import { type Name, namesOf } from './names.ts';
import type { Interest } from './profile.ts';

export interface Entry {
  readonly name: Name;
  readonly interest: Interest;
}

/** Names by their letters, and the first letters of all of them, so that most words are passed over at once. */
/** How many first letters of each name are kept for passing over words. */
export const longestBeginning = 4;

export interface NameIndex {
  readonly byKey: ReadonlyMap<string, readonly Entry[]>;
  readonly beginnings: ReadonlySet<string>;
  readonly longest: number;
}

const known = new WeakMap<Interest, readonly Name[]>();
function namesKnown(interest: Interest): readonly Name[] {
  const names = known.get(interest) ?? namesOf(interest);
  known.set(interest, names);
  return names;
}

const made = new WeakMap<readonly CountingInterest[], NameIndex>();

/** The index of these interests; the same array gets the same one. */
export function indexOf(interests: readonly CountingInterest[]): NameIndex {
  const index = made.get(interests) ?? indexNamesOf(interests);
  made.set(interests, index);
  return index;
}

function indexNamesOf(interests: readonly CountingInterest[]): NameIndex {
  const byKey = new Map<string, Entry[]>();
  const beginnings = new Set<string>();
  let longest = 1;
  for (const { interest } of interests) {
    for (const name of namesKnown(interest)) {
      const entries = byKey.get(name.key);
      if (entries) entries.push({ name, interest });
      else byKey.set(name.key, [{ name, interest }]);
      for (let length = 1; length <= longestBeginning; length += 1) beginnings.add(name.key.slice(0, length));
      longest = Math.max(longest, name.text.split(/[^\p{L}\p{N}]+/u).length + 1);
    }
  }
  return { byKey, beginnings, longest: Math.min(longest, 7) };
}
