import { expect, test } from 'vitest';
import { matchesSearch } from '../../src/options/matches-search.ts';

const rule = 'phi-name A patient is named Privacy 45 CFR 164.514(b)(2)(i)(A)';

test.each(['', '  ', 'name', 'NAM', 'patient priv', 'phi name', '164.514', 'priv patient'])('%j is found', (wanted) => {
  expect(matchesSearch(wanted, rule)).toBe(true);
});

test.each(['ame', 'nurse', 'patient nurse', '164.515'])('%j is not', (wanted) => {
  expect(matchesSearch(wanted, rule)).toBe(false);
});

test('accents and case do not count, on either side', () => {
  expect(matchesSearch('perdida', 'Pérdida de peso')).toBe(true);
  expect(matchesSearch('PÉRDIDA', 'perdida de peso')).toBe(true);
});
