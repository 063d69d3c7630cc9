import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/decision.ts';
import { cell, csvOf } from '../../src/options/record/csv.ts';
import { summarize } from '../../src/options/record/summary.ts';

const entry = (day: string, rule: string, decision: Decision) => ({ day, platform: 'x', rule, decision }) as const;
const entries = [
  entry('2026-09-30', 'anecdote', 'shown'),
  entry('2026-11-02', 'phi-name', 'shown'),
  entry('2026-11-02', 'phi-name', 'fixed'),
  entry('2026-11-03', 'phi-name', 'shown'),
  entry('2026-11-03', 'phi-name', 'posted'),
  entry('2026-11-04', 'undisclosed-interest', 'shown'),
  entry('2026-11-04', 'undisclosed-interest', 'disclosed'),
  entry('2026-11-05', 'anecdote', 'ignored'),
];

describe('the summary', () => {
  test('counts by rule and month, an empty month among them, and what became of it', () => {
    const summary = summarize(entries);
    expect(summary).toMatchObject({
      months: ['2026-09', '2026-10', '2026-11'],
      all: { shown: 4, mended: 2 },
      ignored: 1,
      posted: 1,
    });
    expect(summary.rules.map(({ rule }) => rule)).toEqual(['phi-name', 'anecdote', 'undisclosed-interest']);
    expect(summary.rules[0]?.byMonth).toEqual([
      { shown: 0, mended: 0 },
      { shown: 0, mended: 0 },
      { shown: 2, mended: 1 },
    ]);
  });
  test('of nothing is nothing', () => {
    expect(summarize([])).toEqual({ months: [], rules: [], all: { shown: 0, mended: 0 }, ignored: 0, posted: 0 });
  });
  test('runs over the turn of a year', () => {
    const turn = [entry('2025-12-31', 'anecdote', 'shown'), entry('2026-01-01', 'anecdote', 'shown')];
    expect(summarize(turn).months).toEqual(['2025-12', '2026-01']);
  });
});

describe('CSV', () => {
  test('has a heading and a line each', () => {
    expect(csvOf(entries.slice(0, 2))).toBe(
      'date,platform,rule,decision\r\n2026-09-30,x,anecdote,shown\r\n2026-11-02,x,phi-name,shown\r\n',
    );
  });
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', "'  =1"],
    ['\t=1', "'\t=1"],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['=HYPERLINK("http://a","b")', `"'=HYPERLINK(""http://a"",""b"")"`],
    ['2026-11-25', '2026-11-25'],
  ])('%j becomes %j', (text, written) => {
    expect(cell(text)).toBe(written);
  });
  test('no cell is ever a formula', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const written = cell(text).replace(/^"([\s\S]*)"$/, '$1');
        expect(written).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});
