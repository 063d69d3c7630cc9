/** Which form goes where: platform × surface × relationship × room, over every one of them. */

import { describe, expect, test, vi } from 'vitest';
import { check, defaultSettings } from '../../src/checker/check.ts';
import { type Draft, platforms, type Surface, surfaces } from '../../src/checker/draft.ts';
import { excessAt, foldsAt, lengthAt, limitAt } from '../../src/disclosure/places.ts';
import { disclosuresFor } from '../../src/disclosure/sentence.ts';
import { countingInterests } from '../../src/profile/interests.ts';
import { type Profile, parseProfile, relationships } from '../../src/profile/profile.ts';

vi.setConfig({ testTimeout: 120_000 });

const today = '2026-11-25';
const profileWith = (relationship: Profile['interests'][number]['relationship'], more: object = {}) =>
  parseProfile({ interests: [{ organization: 'Nevro', relationship, products: ['Senza'], ...more }] });
const at = (platform: Draft['platform'], surface: Surface, text: string): Draft => ({
  platform,
  surface,
  media: [],
  text,
});

describe.each(platforms)('%s', (platform) => {
  test.each(surfaces)(
    '%s: every tie has a form that fits, shows before the fold and is one of that place',
    (surface) => {
      for (const relationship of relationships) {
        const interests = countingInterests(profileWith([relationship]), today);
        const draft = at(platform, surface, 'Senza did well here.');
        const { forms } = disclosuresFor(interests, draft);
        expect(forms.length).toBeGreaterThan(0);
        for (const form of forms) {
          expect(form).toMatch(/^(?=[A-Z]).*Nevro.* $/);
          expect(excessAt(draft, form, draft.text)).toBe(0);
          expect(form.trimEnd().length).toBeLessThanOrEqual(foldsAt(draft).phone);
          // Headings lead on to a text: not in a bio, and to a person nobody writes one.
          if (surface === 'profile' || surface === 'message') expect(form).toMatch(/\. $/);
          if (surface === 'profile') expect(form).not.toMatch(/^I\b/);
        }
      }
    },
  );

  test('each room has the longest form that fits it, and where none does the card says by how much', () => {
    for (const relationship of relationships) {
      const interests = countingInterests(profileWith([relationship]), today);
      const all = disclosuresFor(interests, at(platform, 'reply', '')).forms;
      const limit = limitAt(at(platform, 'reply', ''), '');
      for (const room of [...new Set(all.flatMap((form) => [form.length - 1, form.length]))]) {
        const draft = at(platform, 'reply', 'x'.repeat(limit - room));
        const { forms, shortBy, shortest, passedOver } = disclosuresFor(interests, draft);
        expect(forms).toEqual(all.filter((form) => form.length <= room));
        if (forms.length === 0) expect(shortBy).toBe(shortest.length - room);
        if (forms.length > 0 && forms.length < all.length) {
          expect(passedOver?.by).toBe((passedOver?.form.length ?? 0) - room);
          expect(passedOver?.by).toBeGreaterThan(0);
        }
      }
    }
  });
});

test('on X every emoji counts two, however many code points it is made of', () => {
  const interests = countingInterests(profileWith(['consulting']), today);
  for (const emoji of ['😀', '👩🏽‍⚕️', '🏳️‍🌈', '🫨', '🇺🇸', '❤️']) {
    for (let count = 100; count <= 140; count += 1) {
      const draft = at('x', 'post', emoji.repeat(count));
      for (const form of disclosuresFor(interests, draft).forms)
        expect(lengthAt(draft, form + draft.text)).toBeLessThanOrEqual(280);
    }
  }
});

describe('a disclosure and a disclaimer, both due', () => {
  const profile = parseProfile({
    employers: [{ name: 'Mercy General' }],
    interests: [{ organization: 'Nevro', relationship: 'consulting', products: ['Senza'] }],
  });
  const text = 'At Mercy General we believe Senza is the best first device for every patient.';
  const due = (draft: Draft) => {
    const { findings } = check(draft, profile, defaultSettings, today);
    return findings.filter(({ rule }) => rule === 'undisclosed-interest' || rule === 'employer-voice');
  };

  test.each(platforms)('one button on %s puts in both, the tie first, and nothing more is due', (platform) => {
    const draft = at(platform, 'post', text);
    const [fix, alone] = due(draft).find(({ rule }) => rule === 'undisclosed-interest')?.fixes ?? [];
    if (fix?.kind !== 'disclosure' || alone?.kind !== 'disclosure') throw new Error('nothing to insert');
    expect(fix.forms[0]).toBe(
      "I'm a paid consultant for Nevro, which makes Senza. Views are my own, not those of Mercy General. ",
    );
    expect(alone.forms[0]).toBe("I'm a paid consultant for Nevro, which makes Senza. ");
    for (const form of [...fix.forms, ...(fix.paid?.forms ?? [])])
      expect([form, due({ ...draft, text: form + text }).map(({ rule }) => rule)]).toEqual([form, []]);
  });

  test('never more than there is room for', () => {
    for (let filled = 100; filled <= 280; filled += 1) {
      const draft = at('x', 'post', `${text} ${'x'.repeat(Math.max(0, filled - text.length - 1))}`);
      for (const { fixes } of due(draft)) {
        for (const fix of fixes) {
          if (fix.kind !== 'disclosure') continue;
          for (const form of [...fix.forms, ...(fix.paid?.forms ?? [])])
            expect(lengthAt(draft, form + draft.text)).toBeLessThanOrEqual(280);
        }
      }
    }
  });
});
