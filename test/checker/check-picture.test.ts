import { describe, expect, it } from 'vitest';
import { type Picture, withPicture } from '../../src/checker/check-picture.ts';
import type { CheckSettings, Finding } from '../../src/checker/rule.ts';

const settings: CheckSettings = { levels: {}, words: [] };
const guessed: Finding = { rule: 'patient-image', level: 'error', start: 0, end: 5, message: '', fixes: [] };
const named: Finding = { ...guessed, rule: 'phi-name' };
const said = (picture: Picture, text = 'A word on knees.', findings: readonly Finding[] = [], set = settings) =>
  withPicture({ findings, notices: [] }, picture, text, set).findings.map(({ rule, level }) => `${level} ${rule}`);
const hidden = ['place', 'date', 'serial'] as const;

describe('what is found of a picture', () => {
  it.each<[string, Picture, readonly string[]]>([
    ['nothing, where nothing is known', { hidden: [] }, []],
    ['the place, before anyone has answered', { hidden }, ['warning phi-geography']],
    ['a suggestion where no patient is in it', { patient: false, hidden }, ['suggestion personal-security']],
    [
      'everything that is written in it, where a patient is',
      { patient: true, hidden },
      ['error phi-geography', 'error phi-date', 'warning phi-device'],
    ],
    [
      'the picture itself without permission',
      { patient: true, permitted: false, hidden: ['date'] },
      ['error patient-image', 'error phi-date'],
    ],
    ['the place alone with permission', { patient: true, permitted: true, hidden }, ['suggestion personal-security']],
    ['whose it is', { patient: false, own: false, hidden: [] }, ['suggestion missing-attribution']],
  ])('%s', (_what, picture, expected) => expect(said(picture)).toEqual(expected));

  it('not whose it is where the draft says so', () => {
    expect(said({ patient: false, own: false, hidden: [] }, 'Photo: Amara Osei')).toEqual([]);
  });

  it('trusts the answer over what the words suggest', () => {
    expect(said({ hidden: [] }, '', [guessed])).toEqual(['error patient-image']);
    expect(said({ patient: false, hidden: [] }, '', [guessed, named])).toEqual(['error phi-name']);
    expect(said({ patient: true, permitted: true, hidden: [] }, '', [guessed])).toEqual([]);
    expect(said({ patient: true, permitted: false, hidden: [] }, '', [guessed])).toEqual(['error patient-image']);
    expect(said({ patient: true, hidden: [] }, '', [guessed])).toEqual(['error patient-image']);
  });

  it('keeps to the levels that the user has set', () => {
    const levels = { 'phi-geography': 'off', 'phi-date': 'suggestion' } as const;
    expect(said({ patient: true, hidden }, '', [], { levels, words: [] })).toEqual([
      'suggestion phi-date',
      'warning phi-device',
    ]);
  });
});
