import type { Checklist } from '../../settings/checklist.ts';
import { monthsBefore } from '../../settings/decision-record.ts';

/** A year after it was ticked an item is due another look: staff, devices and policies change. `today` is `YYYY-MM-DD`. */
export const isDue = (ticked: string, today: string): boolean => ticked <= monthsBefore(today, 12);

/** How many of these items are ticked, and how many of those are due another look. Items of other versions do not count. */
export function progressOf(checklist: Checklist, items: readonly { readonly id: string }[], today: string) {
  const days = items.flatMap(({ id }) => checklist.ticked[id] ?? []);
  return { ticked: days.length, due: days.filter((day) => isDue(day, today)).length, of: items.length };
}
