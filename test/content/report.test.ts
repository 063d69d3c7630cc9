import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createReport } from '../../src/content/report.ts';
import type { ShownFinding } from '../../src/messages.ts';

const told: unknown[] = [];
vi.mock('webextension-polyfill', () => ({
  default: { runtime: { sendMessage: async (message: unknown) => void told.push(message) } },
}));

const finding = (rule: string): ShownFinding => ({
  rule,
  level: 'error',
  start: 0,
  end: 4,
  message: 'John Miller is named.',
  fixes: [],
  title: '',
  source: '',
  sourceUrl: '',
  locked: false,
});
const name = finding('phi-name');
const tie = finding('undisclosed-interest');
const on = { recorded: true };
const lines = () => told.map((message) => message as { decision: string; rules: readonly string[] });
const brief = () => lines().flatMap(({ decision, rules }) => rules.map((rule) => `${decision} ${rule}`));

beforeEach(() => {
  told.length = 0;
});

describe('what is told', () => {
  test('a rule is shown once a draft, and told without a word of it', () => {
    const report = createReport('linkedin');
    report.judged(on, [name, name, tie]);
    report.judged(on, [name]);
    expect(told).toEqual([
      { name: 'decided', platform: 'linkedin', decision: 'shown', rules: ['phi-name', 'undisclosed-interest'] },
    ]);
    report.forget();
    report.judged(on, [name]);
    expect(brief()).toEqual(['shown phi-name', 'shown undisclosed-interest', 'shown phi-name']);
  });

  test('a fix counts once the verdict no longer has the rule', () => {
    const report = createReport('x');
    report.judged(on, [name, tie]);
    report.mended(name, 'fixed');
    report.mended(tie, 'disclosed');
    report.judged(on, [name]);
    expect(brief().slice(2)).toEqual(['disclosed undisclosed-interest']);
    report.mended(name, 'fixed');
    report.judged(on, []);
    expect(brief().slice(3)).toEqual(['fixed phi-name']);
  });

  test('what still stands at Post is posted, what was mended by hand is fixed, what was ignored is neither', () => {
    const report = createReport('x');
    report.judged(on, [name, tie, finding('anecdote')]);
    report.ignored(tie);
    report.sent([name]);
    report.sent([name]);
    expect(brief().slice(3)).toEqual(['ignored undisclosed-interest', 'posted phi-name', 'fixed anecdote']);
  });

  test('nothing is told while no record is kept, nor of what happened before it was', () => {
    const report = createReport('x');
    report.judged({ recorded: false }, [name]);
    report.mended(name, 'fixed');
    report.judged({ recorded: false }, []);
    report.sent([name]);
    expect(told).toEqual([]);
  });
});
