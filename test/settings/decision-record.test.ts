import { describe, expect, test } from 'vitest';
import { type DecisionRecord, decided, monthsBefore, mostEntries, pruned } from '../../src/settings/decision-record.ts';

const today = '2026-11-25';
const record = (more: Partial<DecisionRecord> = {}): DecisionRecord => ({ on: true, months: 3, entries: [], ...more });
const entry = (day: string) => ({ day, platform: 'x', rule: 'phi-name', decision: 'shown' }) as const;

describe('a decision', () => {
  test('is a line for each rule', () => {
    expect(decided(record(), ['phi-name', 'anecdote'], 'ignored', 'linkedin', today).entries).toEqual([
      { day: today, platform: 'linkedin', rule: 'phi-name', decision: 'ignored' },
      { day: today, platform: 'linkedin', rule: 'anecdote', decision: 'ignored' },
    ]);
  });
  test('is not written while the record is off', () => {
    const off = record({ on: false, entries: [entry('2020-01-01')] });
    expect(decided(off, ['phi-name'], 'shown', 'x', today)).toBe(off);
  });
  test('takes out what has outlived its time', () => {
    const kept = record({ entries: [entry('2026-08-24'), entry('2026-08-25')] });
    expect(decided(kept, ['phi-name'], 'shown', 'x', today).entries.map(({ day }) => day)).toEqual([
      '2026-08-25',
      today,
    ]);
  });
});

test('the oldest go first where there are too many; nothing to take out is the same record', () => {
  const full = record({ entries: Array.from({ length: mostEntries + 2 }, () => entry(today)) });
  expect(pruned(full, today).entries).toHaveLength(mostEntries);
  const small = record({ entries: [entry(today)] });
  expect(pruned(small, today)).toBe(small);
});

test.each([
  ['2026-11-25', 12, '2025-11-25'],
  ['2026-03-31', 1, '2026-02-28'],
  ['2024-03-31', 1, '2024-02-29'],
  ['2026-01-15', 1, '2025-12-15'],
  ['2026-01-15', 36, '2023-01-15'],
])('%s, %i months before, is %s', (day, months, before) => {
  expect(monthsBefore(day, months)).toBe(before);
});
