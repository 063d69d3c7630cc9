import { expect, test } from 'vitest';
import { guidelines } from '../../src/checker/guidelines.ts';
import { rules } from '../../src/checker/rules/index.ts';
import { isDue, progressOf } from '../../src/options/checklist/due.ts';
import { checklistItems } from '../../src/options/checklist/items.ts';

test('every item has an id of its own and clauses that are cited', () => {
  expect(new Set(checklistItems.map(({ id }) => id)).size).toBe(checklistItems.length);
  for (const { guidelines: keys } of checklistItems) for (const key of keys) expect(guidelines).toHaveProperty([key]);
});

test('every clause is answered by a rule or by an item', () => {
  const answered = new Set<string>([...rules, ...checklistItems].flatMap((one) => [...one.guidelines]));
  expect(Object.keys(guidelines).filter((key) => !answered.has(key))).toEqual([]);
});

test.each([
  ['2025-11-25', '2026-11-25', true],
  ['2025-11-26', '2026-11-25', false],
  ['2024-02-29', '2025-02-28', false],
  ['2024-02-28', '2025-02-28', true],
  ['2027-01-01', '2026-11-25', false],
])('ticked on %s is due another look on %s: %s', (ticked, today, due) => {
  expect(isDue(ticked, today)).toBe(due);
});

test('items of another version are kept and do not count', () => {
  const checklist = { ticked: { device: '2026-11-01', 'two-factor': '2024-01-01', hologram: '2020-01-01' } };
  expect(progressOf(checklist, checklistItems, '2026-11-25')).toEqual({ ticked: 2, due: 1, of: checklistItems.length });
});
