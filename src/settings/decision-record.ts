/**
 * The record of what was decided about findings: off until the physician switches it on, never a word of a draft, kept
 * for the time chosen and no longer. Pure.
 */

import * as v from 'valibot';
import { type Platform, platforms } from '../checker/draft.ts';
import { type Decision, decisions } from '../decision.ts';

/** For how many months entries may be kept. */
export const keptMonths = [1, 3, 6, 12, 24, 36] as const;

/** No more entries than this are kept, the oldest go first: a few years of several posts a day. */
export const mostEntries = 10_000;

const entrySchema = v.object({
  day: v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day looks like 2026-11-25')),
  platform: v.picklist(platforms),
  rule: v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,39}$/, 'a rule’s id has small letters and hyphens')),
  decision: v.picklist(decisions),
});

export const recordSchema = v.object({
  on: v.optional(v.boolean(), false),
  months: v.optional(v.picklist(keptMonths), 12),
  /** In the order in which they were decided. */
  entries: v.optional(v.array(entrySchema), []),
});

export type RecordEntry = v.InferOutput<typeof entrySchema>;
export type DecisionRecord = v.InferOutput<typeof recordSchema>;

/**
 * The record with a decision about these rules added, and what is older than the chosen time gone; unchanged while it
 * is off.
 * @param day the day of the decision, `YYYY-MM-DD`.
 */
export function decided(
  record: DecisionRecord,
  rules: readonly string[],
  decision: Decision,
  platform: Platform,
  day: string,
): DecisionRecord {
  if (!record.on) return record;
  const added = rules.map((rule): RecordEntry => ({ day, platform, rule, decision }));
  return pruned({ ...record, entries: [...record.entries, ...added] }, day);
}

/** The record without what is older than its time. `today` is `YYYY-MM-DD`. */
export function pruned(record: DecisionRecord, today: string): DecisionRecord {
  const oldest = monthsBefore(today, record.months);
  const entries = record.entries.filter((entry) => entry.day >= oldest).slice(-mostEntries);
  return entries.length === record.entries.length ? record : { ...record, entries };
}

/** The same day so many months earlier, or the month's last day where it has no such day; `YYYY-MM-DD` throughout. */
export function monthsBefore(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(Math.min(Number(day.slice(8)), last))}`;
}
