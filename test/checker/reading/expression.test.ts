import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { check } from '../../../src/checker/check.ts';
import type { Draft } from '../../../src/checker/draft.ts';
import { Expression } from '../../../src/checker/reading/expression.ts';
import { gateOf, lettersOf, mayHold } from '../../../src/checker/reading/gate.ts';
import { forgetSentences } from '../../../src/checker/reading/sentence.ts';

/** What the browser's own search finds, empty matches left out. */
const plainly = (pattern: RegExp, text: string) =>
  [...text.matchAll(new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`))]
    .filter(([match]) => match !== '')
    .map((match) => `${match.index} ${match[0]}`);
const apart = (pattern: RegExp, text: string) =>
  new Expression(pattern).matches(text, lettersOf(text)).map((match) => `${match.index} ${match[0]}`);

const long = (parts: string) =>
  new RegExp(`\\b(?:${parts}|${Array.from({ length: 40 }, (_, n) => `filler${n}`).join('|')})\\b`, 'gi');

test.each([
  [long('cat|cats|catalog(?:ue)?s?'), 'Cats, a cat and two catalogues; concatenate.'],
  [long('an? (?:old|very old) (?:man|woman)|old man'), 'An old man met a very old woman and an OLD MAN.'],
  [long('(?:no|never) (?=pain)|pain'), 'No pain, never pain, pain'],
  [long('(?<!not )sure|not sure'), 'not sure, sure, surely not sure'],
  [long("(?:don'?t|can[’']t) stop|stop(?:ped)?"), "Dont stop, can't stop, stopped."],
  [long('\\d{2,3} ?%|\\bIV\\b|x{0,2}y'), 'IV at 50 % and 7%; xxy, y, xy'],
  [long('[a-c]at|(?:b|c)at(?:s|ted)?'), 'bat cat dat cats batted'],
])('%s finds the same taken apart', (pattern, text) => {
  expect(apart(pattern, text)).toEqual(plainly(pattern, text));
});

test('whatever every alternative must have closes the gate where it is missing, and never where it stands', () => {
  const gate = gateOf('\\b(?:idiots?|mor(?:on|ons)|(?:big )?fools?)\\b');
  expect(mayHold(gate, lettersOf('The quick brown fox.'))).toBe(false);
  for (const text of ['IDIOT', 'Such morons!', 'a fool']) expect(mayHold(gate, lettersOf(text))).toBe(true);
});

test('any list of words, in any text', () => {
  const word = fc.stringMatching(/^[a-d]{1,4}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 30, maxLength: 60 }), fc.array(word, { maxLength: 12 }), (words, text) => {
      for (const pattern of [
        new RegExp(`(?:${words.join('|')})`, 'gi'),
        new RegExp(`\\b(?:${words.join('|')})\\b`, 'gi'),
      ]) {
        expect(apart(pattern, text.join(' '))).toEqual(plainly(pattern, text.join(' ')));
      }
    }),
  );
});

test('every expression of the rules finds the same taken apart, in the labelled drafts', () => {
  const folder = new URL('../../drafts/', import.meta.url);
  const drafts = readdirSync(folder)
    .filter((name) => /^drafts-[adh]\.jsonl$/.test(name))
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as Draft);
  const patterns = new WeakMap<Expression, RegExp>();
  const seen = new Set<string>();
  let compared = 0;
  const { matches } = Expression.prototype;
  const spy = vi.spyOn(Expression.prototype, 'matches').mockImplementation(function (this: Expression, text, letters) {
    const found = matches.call(this, text, letters);
    const { source, flags } = this.pattern;
    if (compared % 7 === 0 || found.length > 0) {
      seen.add(source);
      const as = patterns.get(this) ?? new RegExp(source, flags);
      patterns.set(this, as);
      expect(found.map((match) => `${match.index} ${match[0]}`)).toEqual(plainly(as, text));
    }
    compared += 1;
    return found;
  });
  forgetSentences();
  for (const draft of drafts) check(draft);
  spy.mockRestore();
  expect(drafts.length).toBeGreaterThan(200);
  expect(seen.size).toBeGreaterThan(300);
}, 60_000);
