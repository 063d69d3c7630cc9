import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checkInThread } from '../../src/checker/check-thread.ts';
import type { Draft } from '../../src/checker/draft.ts';
import { emptyProfile, profileSchema } from '../../src/profile/profile.ts';

const settings = { levels: {}, words: [] };
const speaker = v.parse(profileSchema, {
  interests: [{ organization: 'Abbott', relationship: 'speaking', products: ['Proclaim'] }],
});
const draft = (text: string): Draft => ({ platform: 'x', surface: 'post', text, media: [] });

/** The findings of the box at `at` of a thread, as `rule: words`. */
function found(texts: readonly string[], at: number, profile = emptyProfile): readonly string[] {
  const text = texts[at] as string;
  const thread = { before: texts.slice(0, at), after: texts.slice(at + 1) };
  return checkInThread(draft(text), thread, profile, settings, '2026-11-25').findings.map(
    ({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`,
  );
}
const rulesOf = (findings: readonly string[]) => findings.map((each) => each.split(':')[0]);

const claim = 'Proclaim changed my practice. I recommend it to every pain physician.';
const disclosure = 'I am a paid speaker for Abbott.';

describe('a box of a thread', () => {
  it('shows its own findings and no other box’s', () => {
    const texts = ['My patient John Miller is doing well.', 'Our clinic opens at nine on Saturdays.'];
    expect(found(texts, 0)).toContain('phi-name: John Miller');
    expect(found(texts, 1)).toEqual([]);
  });

  it('counts offsets in its own text, fixes included', () => {
    const second = 'Then my patient Mary Walsh, seen on March 3, went home.';
    const texts = ['A thread on discharge.', second, 'Thanks for reading.'];
    expect(found(texts, 1)).toContain('phi-name: Mary Walsh');
    const thread = { before: [texts[0] as string], after: [texts[2] as string] };
    const { findings } = checkInThread(draft(second), thread, emptyProfile, settings, '2026-11-25');
    const edits = findings.flatMap(({ fixes }) => fixes.flatMap((fix) => (fix.kind === 'edit' ? fix.edits : [])));
    expect(edits.length).toBeGreaterThan(0);
    for (const { start, end } of edits) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(second.length);
    }
  });

  it('knows the patient of the box before', () => {
    const texts = ['My patient with chronic pain came back to clinic.', 'The surgery was on March 3.'];
    expect(rulesOf(found(texts, 1))).toContain('phi-date');
    expect(rulesOf(found([texts[1] as string], 0))).not.toContain('phi-date');
  });

  it('wants a disclosure in the box that makes the claim', () => {
    expect(rulesOf(found([`${disclosure} ${claim}`], 0, speaker))).not.toContain('undisclosed-interest');
    expect(rulesOf(found([claim, 'More soon.', disclosure], 0, speaker))).toContain('undisclosed-interest');
    expect(rulesOf(found([disclosure, claim], 1, speaker))).toContain('undisclosed-interest');
    expect(rulesOf(found([`${disclosure} ${claim}`, 'More soon.'], 0, speaker))).not.toContain('undisclosed-interest');
  });

  it('says that the disclosure stands elsewhere, where it does', () => {
    const messageOf = (after: readonly string[]) =>
      checkInThread(draft(claim), { before: [], after }, speaker, settings, '2026-11-25').findings.find(
        ({ rule }) => rule === 'undisclosed-interest',
      )?.message;
    expect(messageOf([disclosure])).toMatch(/another post of this thread/);
    expect(messageOf(['More soon.'])).not.toMatch(/another post/);
  });

  it('gives what is about the whole thread to its first written box only', () => {
    const reviewed = v.parse(profileSchema, { employers: [{ name: 'Lakeside Clinic', reviewsPosts: true }] });
    const texts = [
      '',
      'Spinal cord stimulation helps selected patients with back pain.',
      'Ask your doctor about risks.',
    ];
    const whole = (at: number) => found(texts, at, reviewed).filter((each) => /: $/.test(each));
    expect(whole(1)).toContain('employer-review: ');
    expect(whole(2)).toEqual([]);
    expect(whole(0)).toEqual([]);
  });

  it('is judged as a draft of its own where nothing else is written', () => {
    expect(found(['', claim, '  '], 1, speaker)).toEqual(found([claim], 0, speaker));
  });
});
