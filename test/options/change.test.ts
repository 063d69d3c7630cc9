import { describe, expect, test } from 'vitest';
import { platforms } from '../../src/checker/draft.ts';
import {
  applyToProfile,
  applyToSettings,
  type Change,
  equal,
  invert,
  keysOf,
  merge,
  type ProfileChange,
  type SettingsChange,
} from '../../src/options/change.ts';
import { emptyProfile, type Interest, type Profile, parseProfile } from '../../src/profile/profile.ts';
import type { Settings } from '../../src/settings.ts';

const interest = (organization: string, more: Partial<Interest> = {}): Interest => ({
  organization,
  relationship: ['consulting'],
  products: [],
  aliases: [],
  topics: [],
  ...more,
});
const profile = parseProfile({
  name: 'June Park, DO',
  practicePhones: ['555-0100', '555-0101'],
  interests: [interest('Abbott'), interest('Stryker')],
});
const everySite = Object.fromEntries(platforms.map((platform) => [platform, true])) as Settings['sites'];
const settings: Settings = {
  levels: { 'phi-name': 'off' },
  words: ['Bray'],
  sites: everySite,
  hold: true,
  holdFor: 'error',
  pause: 300,
  markSuggestions: false,
  cardOnMark: true,
  pausedUntil: 0,
  monthsAfterEnd: 24,
};

const onProfile: readonly ProfileChange[] = [
  { kind: 'text', field: 'name', before: 'June Park, DO', after: 'June Park' },
  { kind: 'lines', field: 'practicePhones', before: ['555-0100', '555-0101'], after: ['555-0101', '555-0102'] },
  { kind: 'entry', list: 'interests', index: 0, before: null, after: interest('Medtronic') },
  { kind: 'entry', list: 'interests', index: 0, before: interest('Abbott'), after: interest('AbbVie') },
  { kind: 'entry', list: 'handles', index: 0, before: null, after: { handle: '@drjunepark', kind: 'professional' } },
];
const onSettings: readonly SettingsChange[] = [
  { kind: 'level', rule: 'phi-name', before: 'off', after: undefined },
  { kind: 'level', rule: 'phi-date', before: undefined, after: 'warning' },
  { kind: 'site', platform: 'x', before: true, after: false },
  { kind: 'behaviour', field: 'hold', before: true, after: false },
  { kind: 'behaviour', field: 'grade', before: undefined, after: 8 },
  { kind: 'behaviour', field: 'pause', before: 300, after: 1000 },
  { kind: 'words', before: ['Bray'], after: ['Bray', 'Ashford'] },
];

test.each(onProfile)('undo of %j gives back what was there', (change) => {
  const changed = applyToProfile(profile, change);
  expect(changed).not.toEqual(profile);
  const back = applyToProfile(changed, invert(change) as ProfileChange);
  expect({ ...back, practicePhones: [...back.practicePhones].sort() }).toEqual(profile);
});

test.each(onSettings)('undo of %j gives back what was set', (change) => {
  const changed = applyToSettings(settings, change);
  expect(changed).not.toEqual(settings);
  expect(applyToSettings(changed, invert(change) as SettingsChange)).toEqual(settings);
});

test('an entry that was removed comes back with all it had', () => {
  const full = interest('Stryker', { products: ['Mako'], from: '2021-02', relationship: ['royalties', 'travel'] });
  const removal = { kind: 'entry', list: 'interests', index: 0, before: full, after: null } as const;
  const without = applyToProfile({ ...profile, interests: [interest('Abbott'), full] }, removal);
  expect(without.interests).toEqual([interest('Abbott')]);
  expect(applyToProfile(without, invert(removal) as ProfileChange).interests).toEqual([full, interest('Abbott')]);
});

describe('where another tab has written meanwhile', () => {
  const elsewhere: Profile = {
    ...profile,
    practicePhones: ['555-0100', '555-0101', '555-0199'],
    interests: [interest('SPR'), interest('Stryker', { products: ['Mako'] }), interest('Abbott')],
  };
  test('an edit finds its entry where it is now', () => {
    const change = {
      kind: 'entry',
      list: 'interests',
      index: 0,
      before: interest('Abbott'),
      after: interest('Abbott', { products: ['Proclaim'] }),
    } as const;
    expect(applyToProfile(elsewhere, change).interests).toEqual([
      interest('SPR'),
      interest('Stryker', { products: ['Mako'] }),
      interest('Abbott', { products: ['Proclaim'] }),
    ]);
  });
  test('an edit of an entry that was edited there too loses neither', () => {
    const after = interest('Stryker', { aliases: ['SYK'] });
    const change = { kind: 'entry', list: 'interests', index: 9, before: interest('Stryker'), after } as const;
    expect(applyToProfile(elsewhere, change).interests).toEqual([...elsewhere.interests, after]);
  });
  test('a removal of an entry that is gone or changed takes nothing else', () => {
    const change = {
      kind: 'entry',
      list: 'interests',
      index: 0,
      before: interest('Stryker'),
      after: null,
    } as const;
    expect(applyToProfile(elsewhere, change).interests).toEqual(elsewhere.interests);
  });
  test('lists of words are merged', () => {
    const change = {
      kind: 'lines',
      field: 'practicePhones',
      before: ['555-0100', '555-0101'],
      after: ['555-0101', '555-0102'],
    } as const;
    expect(applyToProfile(elsewhere, change).practicePhones).toEqual(['555-0101', '555-0199', '555-0102']);
  });
});

describe('one undo step', () => {
  const entry = (before: Interest | null, after: Interest | null): Change => ({
    kind: 'entry',
    list: 'interests',
    index: 0,
    before,
    after,
  });
  test('an entry filled in field by field is one', () => {
    const first = entry(null, interest('Abbott'));
    const second = entry(interest('Abbott'), interest('Abbott', { products: ['Proclaim'] }));
    expect(merge(first, second)).toEqual(entry(null, interest('Abbott', { products: ['Proclaim'] })));
  });
  test('a removal is another', () => {
    expect(merge(entry(null, interest('Abbott')), entry(interest('Abbott'), null))).toBeNull();
  });
  test('another entry is another', () => {
    expect(merge(entry(null, interest('Abbott')), entry(null, interest('Stryker')))).toBeNull();
  });
  test('a name typed in two goes is one, another field is another', () => {
    const first: Change = { kind: 'text', field: 'name', before: '', after: 'Jun' };
    expect(merge(first, { kind: 'text', field: 'name', before: 'Jun', after: 'June' })).toMatchObject({ before: '' });
    expect(merge(first, { kind: 'text', field: 'specialty', before: 'Jun', after: 'Pediatrics' })).toBeNull();
  });
  test('a rule switched off and another one are two', () => {
    const off = (rule: string): Change => ({ kind: 'level', rule, before: undefined, after: 'off' });
    expect(merge(off('phi-name'), off('phi-date'))).toBeNull();
  });
});

test('equal: absent and undefined are one, order of fields does not matter', () => {
  expect(equal({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(equal({ a: [1, { c: 2 }], b: 3 }, { b: 3, a: [1, { c: 2 }] })).toBe(true);
  expect(equal([1, 2], [2, 1])).toBe(false);
  expect(equal({ a: [] }, { a: {} })).toBe(false);
  expect(equal(null, {})).toBe(false);
  expect(equal(emptyProfile, { ...emptyProfile, name: 'x' })).toBe(false);
});

test('each change knows where it belongs', () => {
  for (const change of onProfile) expect(keysOf(change)).toEqual(['profile']);
  for (const change of onSettings) expect(keysOf(change)).toEqual(['settings']);
});
