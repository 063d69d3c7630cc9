import type { Interest } from '../profile/profile.ts';
import { text } from '../text.ts';
import { monthAndYear } from './fields/month-names.ts';

/** When an interest holds, in words: `since Mar 2024`, `Mar 2024 to May 2025`; empty where nothing is said. */
export function period({ from, to }: Pick<Interest, 'from' | 'to'>): string {
  if (from !== undefined && from === to) return monthAndYear(from);
  if (from !== undefined && to !== undefined) return text('options_period', monthAndYear(from), monthAndYear(to));
  if (from !== undefined) return text('options_period_since', monthAndYear(from));
  if (to !== undefined) return text('options_period_until', monthAndYear(to));
  return '';
}
