import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseProfile } from '../../src/profile/profile.ts';
import { hasPolicy, isLevelLocked, noPolicy, openPolicy, underPolicy } from '../../src/settings/policy.ts';
import schema from '../../src/static/managed-schema.json';

const employers = [
  { name: 'St. Brendan Health', reviewsPosts: true, reviewer: 'press@example.org', disclaimer: 'Mine.' },
];
const full = {
  organization: 'St. Brendan Health',
  contact: 'press@example.org',
  employers,
  levels: { 'employer-review': 'warning', 'phi-name': 'error' },
  locked: ['employers', 'levels'],
};
const profile = parseProfile({
  employers: [{ name: 'st. brendan health', disclaimer: 'My own.' }, { name: 'Bray Clinic' }],
  interests: [{ organization: 'Abbott' }],
});
const settings = { levels: { 'phi-name': 'off', anecdote: 'off' } } as const;

describe('a policy', () => {
  test('is read whole where it is sound', () => {
    const { policy, ignored } = openPolicy(full);
    expect(ignored).toEqual([]);
    expect(policy).toMatchObject({ organization: 'St. Brendan Health', locked: ['employers', 'levels'] });
    expect(hasPolicy(openPolicy(full))).toBe(true);
    expect(hasPolicy(noPolicy)).toBe(false);
  });

  test('has only what the browser is told of it, and the browser is told all of it', () => {
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(full).sort());
    expect(openPolicy(Object.fromEntries(Object.keys(schema.properties).map((key) => [key, 1]))).ignored).toHaveLength(
      5,
    );
    expect(schema.properties.employers.items.properties).toHaveProperty('reviewer');
  });

  test('what is misshapen or beyond it is ignored and named; the rest holds', () => {
    const { policy, ignored } = openPolicy({
      ...full,
      employers: [...employers, { name: 5 }],
      levels: { ...full.levels, 'phi-date': 'loud' },
      locked: ['levels', 'record'],
      record: { on: true },
      interests: [],
    });
    expect(policy).toMatchObject({
      employers: [{ name: 'St. Brendan Health' }],
      levels: full.levels,
      locked: ['levels'],
    });
    for (const part of ['employers.1', 'levels.phi-date', 'locked.1', 'record', 'interests'])
      expect(ignored).toContainEqual(expect.stringContaining(part));
  });

  test.each([['a text'], [7], [null], [[]]])('%j is none', (raw) => {
    expect(openPolicy(raw).policy).toEqual(noPolicy.policy);
    expect(openPolicy(raw).ignored).toHaveLength(1);
  });

  test('never throws, whatever it is, and never names the record or an interest', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        const own = parseProfile({ interests: [{ organization: 'Abbott' }] });
        const under = underPolicy(own, { levels: {} }, openPolicy(raw));
        expect(under.profile.interests).toEqual(own.interests);
        expect(Object.keys(under.settings)).toEqual(['levels']);
      }),
    );
  });
});

describe('under a policy', () => {
  test('what is preset gives way to what the physician has set', () => {
    const under = underPolicy(profile, settings, openPolicy({ ...full, locked: [] }));
    expect(under.profile.employers.map(({ name, disclaimer }) => [name, disclaimer])).toEqual([
      ['st. brendan health', 'My own.'],
      ['Bray Clinic', undefined],
    ]);
    expect(under.settings.levels).toEqual({ 'employer-review': 'warning', 'phi-name': 'off', anecdote: 'off' });
  });

  test('what is locked does not, and the rest stays the physician’s', () => {
    const under = underPolicy(profile, settings, openPolicy(full));
    expect(under.profile.employers.map(({ name, disclaimer }) => [name, disclaimer])).toEqual([
      ['St. Brendan Health', 'Mine.'],
      ['Bray Clinic', undefined],
    ]);
    expect(under.settings.levels).toEqual({ 'employer-review': 'warning', 'phi-name': 'error', anecdote: 'off' });
    expect(isLevelLocked(openPolicy(full), 'phi-name')).toBe(true);
    expect(isLevelLocked(openPolicy(full), 'anecdote')).toBe(false);
    expect(isLevelLocked(openPolicy({ ...full, locked: ['employers'] }), 'phi-name')).toBe(false);
  });
});
