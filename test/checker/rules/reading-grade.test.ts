import { expect, test } from 'vitest';
import { check, defaultSettings } from '../../../src/checker/check.ts';
import { emptyProfile } from '../../../src/profile/profile.ts';

const draft = (text: string) => ({ platform: 'instagram', surface: 'post', text, media: [] }) as const;
const at = (text: string, grade?: number) =>
  check(draft(text), emptyProfile, { ...defaultSettings, grade }).findings.filter(
    ({ rule }) => rule === 'plain-language',
  );

const middling =
  'Patients often ask us about recovery. Physical activity helps the body to recover after an operation, above all when the family takes part. Remember that everybody heals at a different speed, and that a certain discomfort is ordinary.';
const plain =
  'Patients often ask how long it takes to heal. Walk a bit each day. Ask your family to walk with you. It is fine to be sore. Rest when you are tired, and call us if you have a fever.';

test('a grade that the physician has set is held, and the message tells both figures', () => {
  expect(at(middling)).toEqual([]);
  const [finding] = at(middling, 6);
  expect(finding?.message).toMatch(/grade \d+; you aim for 6\b/);
  expect(middling.slice(finding?.start, finding?.end)).toContain('Physical activity');
});

test('easy words stay silent at the same grade, and so does the middling text at a grade that it keeps', () => {
  expect(at(plain, 6)).toEqual([]);
  expect(at(middling, 14)).toEqual([]);
});
