import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/checker/check.ts';
import { type Draft, mediaKinds, platforms, surfaces } from '../../src/checker/draft.ts';
import { longestRead } from '../../src/checker/reading/reading.ts';
import type { Finding } from '../../src/checker/rule.ts';
import { emptyProfile, type Profile, relationships } from '../../src/profile/profile.ts';

const post = (text: string, more: Partial<Draft> = {}): Draft => ({
  platform: 'x',
  surface: 'post',
  media: [],
  text,
  ...more,
});
const settings = { levels: {}, words: [] };

/** Whether a span stands in the text and cuts no surrogate pair. */
function isWhole(text: string, { start, end }: Pick<Finding, 'start' | 'end'>): boolean {
  const cuts = (at: number): boolean =>
    /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start <= end &&
    end <= text.length &&
    !cuts(start) &&
    !cuts(end)
  );
}

const seeds = [
  'My patient Stan Kowalczyk, 91F, MRN 8830217, DOB 3/14/61, cured 100% 😂 @handle #TeamStan',
  '𝗖𝗼𝗻𝗴𝗿𝗮𝘁𝘂𝗹𝗮𝘁𝗶𝗼𝗻𝘀 𝗧𝗮𝗺𝗶𝗸𝗮',
  "O'Brien's \u200b“quoted” 555‑O142 Dr. e.g. ... ?!\n\n",
  'Ａ１２３ ＤＯＢ ０３／１２／１９３１',
  'a\u0301\u0301\u0301 ＠ № ™ \ud83d \udc00 ',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.constantFrom(...seeds, ' ', '\n', '"', '(', '1', '.', "'"), { maxLength: 12 })
    .map((parts) => parts.join('')),
);
const hostile = fc.record({
  name: text,
  specialty: text,
  handles: fc.array(fc.record({ handle: text, kind: fc.constantFrom('professional' as const, 'personal' as const) }), {
    maxLength: 2,
  }),
  employers: fc.array(
    fc.record({ name: text, aliases: fc.array(text, { maxLength: 2 }), reviewsPosts: fc.boolean() }),
    { maxLength: 2 },
  ),
  practicePhones: fc.array(text, { maxLength: 2 }),
  practiceAddresses: fc.array(text, { maxLength: 2 }),
  practiceSites: fc.array(text, { maxLength: 2 }),
  practiceEmails: fc.array(text, { maxLength: 2 }),
  interests: fc.array(
    fc.record({
      organization: text,
      relationship: fc.constantFrom(...relationships).map((one) => [one]),
      products: fc.array(text, { maxLength: 2 }),
      aliases: fc.array(text, { maxLength: 2 }),
      topics: fc.array(text, { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
}) satisfies fc.Arbitrary<Profile>;

describe('any input', () => {
  test('never throws, and every span and edit stands whole in the text', () => {
    fc.assert(
      fc.property(
        text,
        hostile,
        fc.constantFrom(...platforms),
        fc.constantFrom(...surfaces),
        fc.subarray([...mediaKinds]),
        fc.option(text, { nil: undefined }),
        fc.array(text, { maxLength: 2 }),
        (written, profile, platform, surface, media, context, words) => {
          const draft: Draft = {
            platform,
            surface,
            media,
            text: written,
            ...(context === undefined ? {} : { context }),
          };
          for (const finding of check(draft, profile, { levels: {}, words }, '2026-11-24').findings) {
            expect(isWhole(written, finding)).toBe(true);
            for (const fix of finding.fixes)
              if (fix.kind === 'edit') for (const edit of fix.edits) expect(isWhole(written, edit)).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);

  test('findings come in reading order, each once, and the same each time', () => {
    const draft = post(
      'RIP Mr. Vartanian. My patient came in on March 3, MRN 8830217, after eleven years of dialysis.',
    );
    const { findings } = check(draft, emptyProfile, settings, '2026-11-24');
    expect(findings.length).toBeGreaterThan(1);
    expect(findings.map((one) => one.start)).toEqual([...findings.map((one) => one.start)].sort((a, b) => a - b));
    expect(check(draft, emptyProfile, settings, '2026-11-24').findings).toEqual(findings);
  });
});

describe('what is not read is said', () => {
  test('a draft past the limit is read up to it', () => {
    const long = `${'Word and word. '.repeat(14_000)}MRN 8830217`;
    expect(long.length).toBeGreaterThan(longestRead);
    expect(check(post(long), emptyProfile, settings).notices).toContain('length');
    expect(check(post(long.slice(0, 2000)), emptyProfile, settings).notices).toEqual([]);
  });

  test('another language is read for formatted identifiers alone', () => {
    const spanish =
      'Aviso: la paciente de la cama cuatro llegó el 3 de marzo con dolor. MRN 8830217, para que lo vean en la oficina de los residentes.';
    const result = check(post(spanish), emptyProfile, settings);
    expect(result.notices).toEqual(['language']);
    expect(result.findings.map((one) => one.rule)).toEqual(['phi-number']);
  });
});

describe('settings', () => {
  const draft = post('My patient Stan Kowalczyk got two new hips, MRN 8830217.');
  test('a level can be changed and a rule switched off', () => {
    const levels = { 'phi-number': 'suggestion', 'phi-name': 'off' } as const;
    const { findings } = check(draft, emptyProfile, { levels, words: [] });
    expect(findings.find((one) => one.rule === 'phi-number')?.level).toBe('suggestion');
    expect(findings.some((one) => one.rule === 'phi-name')).toBe(false);
  });
  test('the user’s own words are never identifiers', () => {
    expect(
      check(draft, emptyProfile, { levels: {}, words: ['Stan Kowalczyk'] }).findings.some(
        (one) => one.rule === 'phi-name',
      ),
    ).toBe(false);
  });
});
