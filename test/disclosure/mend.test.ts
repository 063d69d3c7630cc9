/** What is there already: each kind with its own words and its own way out, and nothing put in twice. */

import { describe, expect, test, vi } from 'vitest';
import { shownFindings } from '../../src/background/shown.ts';
import { check, defaultSettings } from '../../src/checker/check.ts';
import type { Draft } from '../../src/checker/draft.ts';
import type { Edit, Fix } from '../../src/checker/rule.ts';
import { parseProfile, type Relationship, relationships } from '../../src/profile/profile.ts';

vi.mock('webextension-polyfill', () => ({ default: { i18n: { getMessage: () => '' } } }));

vi.setConfig({ testTimeout: 60_000 });

const profileWith = (relationship: Relationship | readonly Relationship[]) =>
  parseProfile({ interests: [{ organization: 'Abbott', relationship, products: ['Eterna'] }] });
const draft = (text: string, more: Partial<Draft> = {}): Draft => ({
  platform: 'x',
  surface: 'post',
  media: [],
  text,
  ...more,
});
const about = new Set(['undisclosed-interest', 'unclear-disclosure']);

function shown(one: Draft, profile = profileWith('consulting')) {
  const { findings } = check(one, profile, defaultSettings, '2026-11-24');
  return shownFindings(findings).filter(({ rule }) => about.has(rule));
}

function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((all, edit) => all.slice(0, edit.start) + edit.insert + all.slice(edit.end), text);
}

function pressed(text: string, fix: Fix | undefined): string {
  if (fix?.kind === 'edit') return applied(text, fix.edits);
  if (fix?.kind === 'disclosure') return `${fix.forms[0]}${text}`;
  throw new Error('nothing to press');
}

const long =
  'Nobody goes into medicine dreaming of lead migration, or of the slow and careful work after it, year by year.';

describe('hidden, vague or wrong', () => {
  test.each<[string, Partial<Draft>, RegExp, string, string]>([
    [
      `${long} ${long} Eterna helps.\n\nI'm a paid consultant for Abbott.`,
      { platform: 'linkedin' },
      /after “more”/,
      'Move it to the start',
      `I'm a paid consultant for Abbott. ${long} ${long} Eterna helps.`,
    ],
    [
      'Eterna day! #pain #scs #AbbottPartner #relief',
      {},
      /among the hashtags/,
      'Move it to the start',
      '#AbbottPartner Eterna day! #pain #scs #relief',
    ],
    ['Eterna day! #sp', {}, /tag means/, 'Replace “#sp” with “#ad”', 'Eterna day! #ad'],
    [
      'Eterna day! #pain #spon #scs #relief',
      {},
      /tag means/,
      'Replace “#spon” with “#ad”',
      '#ad Eterna day! #pain #scs #relief',
    ],
    ['Eterna day! #collab', {}, /tag means/, 'Replace “#collab” with “#ad”', 'Eterna day! #ad'],
    [
      'Eterna day! Paid partnership label is on.',
      {},
      /own label is not enough/,
      "Insert disclosure: “I'm a paid consultant for Abbott, which makes Eterna.”",
      "I'm a paid consultant for Abbott, which makes Eterna. Eterna day! Paid partnership label is on.",
    ],
    [
      'I own stock in Abbott. Eterna recharges fast.',
      {},
      /another tie than your profile/,
      "Put it right: “I'm a paid consultant for Abbott.”",
      "I'm a paid consultant for Abbott. Eterna recharges fast.",
    ],
  ])('%s', (text, place, message, label, after) => {
    const [only, ...more] = shown(draft(text, place));
    expect(more).toEqual([]);
    expect(only?.message).toMatch(message);
    const fix = only?.fixes.find((one) => one.label === label);
    expect(only?.fixes.map((one) => one.label)).toContain(label);
    expect(pressed(text, fix)).toBe(after);
    expect(shown(draft(after, place))).toEqual([]);
  });

  test('a tag that does not say “sponsored” becomes “#ad” only where the post is paid for', () => {
    const fixes = shown(draft('Eterna day! #collab'))[0]?.fixes ?? [];
    expect(fixes.filter((fix) => fix.kind === 'edit').map((fix) => fix.whenPaid)).toEqual([true]);
    const sponsored = shown(draft('Eterna day! #sp'))[0]?.fixes ?? [];
    expect(sponsored.filter((fix) => fix.kind === 'edit').map((fix) => fix.whenPaid)).toEqual([undefined]);
  });

  test('what says more than the tie is not overwritten', () => {
    const text = 'I own stock in Abbott and have done so since my grandmother left it to me. Eterna recharges fast.';
    const [only] = shown(draft(text));
    expect(only?.fixes.map((fix) => fix.kind)).toEqual(['prompt']);
  });

  test.each([
    'I do paid work for Abbott. Eterna recharges fast.',
    'Abbott pays me, so weigh this. Eterna recharges fast.',
    'I am a paid adviser to Abbott. Eterna recharges fast.',
    'I get honoraria from Abbott. Eterna recharges fast.',
    'I consult for Abbott and own some of its stock. Eterna recharges fast.',
    'Sponsored by Abbott. Eterna recharges fast.',
  ])('not wrong for a consultant: %s', (text) => {
    expect(shown(draft(text))).toEqual([]);
  });
});

test('after any button that is offered there is nothing more to put in, for every tie', () => {
  for (const relationship of relationships) {
    for (const text of ['Eterna recharges fast.', 'Eterna day! #sp', `${long} Eterna. Thanks to Abbott!`]) {
      const [finding] = shown(draft(text), profileWith(relationship));
      for (const fix of finding?.fixes ?? []) {
        if (fix.kind === 'prompt' || fix.kind === 'review') continue;
        const after = pressed(text, fix);
        expect([after, shown(draft(after), profileWith(relationship)).map(({ rule }) => rule)]).toEqual([after, []]);
      }
    }
  }
});

// A learned measure may tip over where a draft stands at its very edge: these do not.
test('what is put in brings no other finding with it', () => {
  const rulesIn = (text: string, profile: ReturnType<typeof profileWith>) =>
    new Set(check(draft(text), profile, defaultSettings, '2026-11-24').findings.map(({ rule }) => rule));
  for (const relationship of relationships) {
    const profile = profileWith(relationship);
    for (const text of [
      'We placed an Eterna today.',
      'Abbott is at the booth by the coffee.',
      'The Eterna trial had a sham arm.',
    ]) {
      const before = rulesIn(text, profile);
      for (const { fixes } of shown(draft(text), profile)) {
        for (const fix of fixes) {
          if (fix.kind !== 'disclosure') continue;
          for (const form of [...fix.forms, ...(fix.paid?.forms ?? [])]) {
            const more = [...rulesIn(form + text, profile)].filter((rule) => !before.has(rule));
            expect([form, more]).toEqual([form, []]);
          }
        }
      }
    }
  }
});
