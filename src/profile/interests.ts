/** Which of a profile's interests count on a day. Months are inclusive: an interest that ended in 2024-11 still counts in 2026-11. */

import type { Interest, Profile } from './profile.ts';

/** How long a tie counts after it has ended, unless the user says otherwise: as continuing education asks (ACCME). */
export const monthsAfterEnd = 24;

export interface CountingInterest {
  readonly interest: Interest;
  /** Its place in the profile. */
  readonly index: number;
  /** The tie is over and counts only because it ended not long ago. */
  readonly ended: boolean;
}

const known = new WeakMap<Profile, Map<string, readonly CountingInterest[]>>();

/**
 * The interests that count on `today` (`YYYY-MM-DD` or `YYYY-MM`), in the profile's order. One without a start has
 * always been, one without an end still is; one that begins later does not count yet. The same question about the
 * same profile gets the same array, so that what is worked out from it can be kept.
 */
export function countingInterests(
  profile: Profile,
  today: string,
  months = monthsAfterEnd,
): readonly CountingInterest[] {
  const answers = known.get(profile) ?? new Map<string, readonly CountingInterest[]>();
  known.set(profile, answers);
  const question = `${today.slice(0, 7)} ${months}`;
  const answer = answers.get(question) ?? countOn(profile, today, months);
  answers.set(question, answer);
  return answer;
}

function countOn(profile: Profile, today: string, months: number): readonly CountingInterest[] {
  const now = monthNumber(today);
  const counting: CountingInterest[] = [];
  for (const [index, interest] of profile.interests.entries()) {
    if (interest.organization.trim() === '') continue;
    if (interest.from !== undefined && monthNumber(interest.from) > now) continue;
    const end = interest.to === undefined ? Number.POSITIVE_INFINITY : monthNumber(interest.to);
    if (end + months < now) continue;
    counting.push({ interest, index, ended: end < now });
  }
  return counting;
}

/** Months since year 0, of `YYYY-MM` with whatever follows. */
function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}
