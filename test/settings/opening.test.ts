import * as v from 'valibot';
import { expect, test } from 'vitest';
import { open, type Shape, versionOf } from '../../src/settings/opening.ts';

/** Version 1 had one text, version 2 a list, version 3 calls it otherwise. */
const shape: Shape<{ towns: string[] }> = {
  schema: v.object({ towns: v.optional(v.array(v.string()), []) }),
  migrations: [
    ({ place, ...rest }) => ({ ...rest, places: place === undefined ? [] : [place] }),
    ({ places, ...rest }) => {
      if (places === 'impossible') throw new Error('no list');
      return { ...rest, towns: places };
    },
  ],
};

test('the version written today follows from the migrations', () => {
  expect(versionOf(shape)).toBe(3);
  expect(versionOf({ migrations: [] })).toBe(1);
});

test.each([
  [{ place: 'Ashford' }, ['Ashford']],
  [{ version: 1, place: 'Ashford' }, ['Ashford']],
  [{ version: 2, places: ['Ashford', 'Bray'] }, ['Ashford', 'Bray']],
  [{ version: 3, towns: ['Ashford'] }, ['Ashford']],
])('%j is brought up to date', (raw, towns) => {
  const before = structuredClone(raw);
  expect(open(shape, raw)).toEqual({ value: { towns } });
  expect(raw).toEqual(before);
});

test('a later version is read as far as it goes', () => {
  expect(open(shape, { version: 4, towns: ['Ashford', 5] })).toEqual({
    value: { towns: ['Ashford'] },
    problem: { kind: 'newer', version: 4 },
  });
});

test('a migration that fails is a problem, not a throw', () => {
  const { value, problem } = open(shape, { version: 2, places: 'impossible' });
  expect(value).toEqual({ towns: [] });
  expect(problem).toMatchObject({ kind: 'unreadable', detail: expect.stringContaining('no list') });
});

test.each([['2'], [0], [1.5], [{}]])('version %j is none', (version) => {
  const { value, problem } = open(shape, { version, towns: ['Ashford'] });
  expect(value).toEqual({ towns: ['Ashford'] });
  expect(problem?.kind).toBe('unreadable');
});

test('a schema that nothing can satisfy but its defaults still ends', () => {
  const strict: Shape<{ a: string }> = {
    schema: v.pipe(
      v.object({ a: v.optional(v.string(), 'x') }),
      v.check(({ a }) => a === 'x'),
    ),
    migrations: [],
  };
  expect(open(strict, { a: 'y' })).toMatchObject({ value: { a: 'x' }, problem: { kind: 'unreadable' } });
});
