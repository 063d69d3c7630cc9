/** Whether a plain disclosure names another tie than the profile does. */

import type { Relationship } from '../profile/profile.ts';

/** Ties that go by each other's names: who holds shares owns a part, and honoraria are what speakers and advisers get. */
const alike: readonly ReadonlySet<Relationship>[] = [
  new Set(['stock', 'ownership']),
  new Set(['honoraria', 'speaking']),
  new Set(['honoraria', 'advisory-board']),
  new Set(['honoraria', 'consulting']),
  new Set(['consulting', 'advisory-board']),
  new Set(['royalties', 'patent']),
];

/**
 * Whether what is `told` leaves out everything that is `listed`. A disclosure that says only that there is a tie
 * ("paid by"), and a tie that the profile gives no name, contradict nothing.
 */
export function isAnotherTie(told: readonly Relationship[], listed: readonly Relationship[]): boolean {
  if (told.length === 0 || listed.length === 0) return false;
  if (told.includes('other') || listed.includes('other')) return false;
  return !told.some((one) =>
    listed.some((other) => one === other || alike.some((pair) => pair.has(one) && pair.has(other))),
  );
}
