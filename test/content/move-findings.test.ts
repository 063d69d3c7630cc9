import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveSpans } from '../../src/content/move-findings.ts';

const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const wordsOf = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('moving findings with the text', () => {
  const before = 'My patient John came back.';
  const john = [spanOf(before, 'John')];

  it.each([
    ['typing before it', 'Today: My patient John came back.', ['John']],
    ['typing after it', 'My patient John came back again.', ['John']],
    ['the word beginning otherwise', 'My patient XJohn came back.', []],
    ['a change within it', 'My patient Johan came back.', []],
    ['the word going on', 'My patient Johnson came back.', []],
    ['its deletion', 'My patient came back.', []],
    ['everything gone', '', []],
  ])('%s', (_what, after, words) => {
    expect(wordsOf(after, moveSpans(john, before, after))).toEqual(words);
  });

  it('keeps a finding about the whole draft', () => {
    expect(moveSpans([{ start: 0, end: 0 }], 'abc', 'abcd')).toEqual([{ start: 0, end: 0 }]);
  });

  it('never shows other words than were found', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }),
        fc.string({ maxLength: 30 }),
        fc.nat(29),
        fc.nat(29),
        (from, to, a, b) => {
          const [start, end] = [Math.min(a, b, from.length), Math.min(Math.max(a, b), from.length)];
          fc.pre(end > start);
          for (const moved of moveSpans([{ start, end }], from, to)) {
            expect(to.slice(moved.start, moved.end)).toBe(from.slice(start, end));
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
