import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Draft, platforms, surfaces } from '../../src/checker/draft.ts';
import { read } from '../../src/checker/reading/reading.ts';
import { excessAt, lengthAt } from '../../src/disclosure/places.ts';
import { recognise } from '../../src/disclosure/recognise.ts';
import { disclosuresFor } from '../../src/disclosure/sentence.ts';
import { type CountingInterest, countingInterests } from '../../src/profile/interests.ts';
import { mentionsOf } from '../../src/profile/mentions.ts';
import { parseProfile, type Relationship, relationships } from '../../src/profile/profile.ts';

vi.setConfig({ testTimeout: 60_000 });

const today = '2026-11-24';
const draft = (text: string, more: Partial<Draft> = {}): Draft => ({
  platform: 'x',
  surface: 'post',
  media: [],
  text,
  ...more,
});
const ties = (...interests: readonly object[]): readonly CountingInterest[] =>
  countingInterests(parseProfile({ interests }), today);
const tie = (
  relationship: Relationship | readonly Relationship[],
  organization = 'Abbott',
  more: object = {},
): readonly CountingInterest[] => ties({ organization, relationship, ...more });

/** What the recogniser says of each interest once `form` stands in front of `text`. */
function kindsAfter(
  form: string,
  text: string,
  interests: readonly CountingInterest[],
  place: Partial<Draft> = {},
): readonly string[] {
  const reading = read(draft(form + text, place), parseProfile({}));
  const mentions = mentionsOf(reading, interests);
  return interests.map((interest) => recognise(reading, mentions, interest).kind);
}

describe('forms', () => {
  test.each<[Relationship, readonly string[]]>([
    ['consulting', ["I'm a paid consultant for Abbott. ", 'Paid consultant for Abbott. ', 'Abbott consultant: ']],
    ['speaking', ["I'm a paid speaker for Abbott. ", 'Paid speaker for Abbott. ', 'Abbott speaker: ']],
    ['royalties', ['I receive royalties from Abbott. ', 'Royalties from Abbott. ', 'Abbott royalties: ']],
    ['stock-options', ['I hold stock options in Abbott. ', 'Stock options in Abbott. ', 'Abbott stock options: ']],
    ['employment', ["I'm an employee of Abbott. ", 'Employee of Abbott. ', 'Abbott employee: ']],
    [
      'other',
      [
        'I have a financial relationship with Abbott. ',
        'Financial relationship with Abbott. ',
        'Abbott financial ties: ',
      ],
    ],
  ])('%s', (relationship, forms) => {
    expect(disclosuresFor(tie(relationship), draft('Eterna recharges fast.')).forms).toEqual(forms);
  });

  test('joins several interests into one sentence', () => {
    const several = ties(
      { organization: 'Medtronic', relationship: 'consulting' },
      { organization: 'Abbott', relationship: 'speaking' },
      { organization: 'Globus Medical, Inc.', relationship: 'royalties' },
    );
    expect(disclosuresFor(several, draft('', { platform: 'linkedin' })).forms[0]).toBe(
      "I receive royalties from Globus Medical, I'm a paid consultant for Medtronic and a paid speaker for Abbott. ",
    );
  });

  test('joins the organisations of one kind of tie', () => {
    const several = ties(
      { organization: 'Medtronic', relationship: 'consulting' },
      { organization: 'AbbVie', relationship: 'consulting' },
    );
    expect(disclosuresFor(several, draft('')).forms[0]).toBe("I'm a paid consultant for Medtronic and AbbVie. ");
  });

  test('says that a tie has ended', () => {
    const ended = tie('consulting', 'Abbott', { to: '2025-06' });
    expect(disclosuresFor(ended, draft('')).forms).toEqual([
      'I was a paid consultant for Abbott until 2025. ',
      'Former paid consultant for Abbott. ',
      'Former Abbott consultant: ',
    ]);
  });

  test('names the maker of a product that stands alone', () => {
    expect(disclosuresFor(tie('consulting', 'AbbVie'), draft('Skyrizi works.'), { product: 'Skyrizi' }).forms[0]).toBe(
      "I'm a paid consultant for AbbVie, which makes Skyrizi. ",
    );
  });

  test('says "ad" only of a post that is paid for', () => {
    expect(disclosuresFor(tie('consulting'), draft(''), { paidPost: true }).forms.at(-1)).toBe('#ad ');
    for (const relationship of relationships)
      expect(disclosuresFor(tie(relationship), draft('')).forms.join()).not.toMatch(/#ad|sponsored|\bad:/i);
  });

  test("takes the user's own wording where it names the tie, and only there", () => {
    const wording = 'Abbott pays me to teach, so weigh this accordingly';
    expect(disclosuresFor(tie('speaking', 'Abbott', { wording }), draft('')).forms[0]).toBe(`${wording}. `);
    // It must name the organisation, and the tie that there is.
    for (const other of ['Views are my own', 'I own stock in Abbott', 'Nevro pays me to teach'])
      expect(disclosuresFor(tie('speaking', 'Abbott', { wording: other }), draft('')).forms[0]).toBe(
        "I'm a paid speaker for Abbott. ",
      );
  });

  test('never says more than shows before "more"', () => {
    const long = tie(
      'consulting',
      'The Extraordinarily Long-Named Institute for Neuromodulation Devices and Related Therapies',
    );
    const { forms } = disclosuresFor(long, draft('Text', { platform: 'facebook' }));
    expect(forms[0]?.length).toBeLessThanOrEqual(111);
  });

  test('on X, counts as X counts: the room decides the form', () => {
    const room = (free: number): string => 'x'.repeat(280 - free);
    const of = (free: number): readonly string[] => disclosuresFor(tie('consulting'), draft(room(free))).forms;
    expect(of(34)[0]).toBe("I'm a paid consultant for Abbott. ");
    expect(of(33)[0]).toBe('Paid consultant for Abbott. ');
    expect(of(27)).toEqual(['Abbott consultant: ']);
    expect(disclosuresFor(tie('consulting'), draft(room(12)))).toMatchObject({
      forms: [],
      shortBy: 7,
      shortest: 'Abbott consultant: ',
    });
    expect(disclosuresFor(tie('consulting'), draft('🙌🏽'.repeat(125))).forms).toEqual([
      'Paid consultant for Abbott. ',
      'Abbott consultant: ',
    ]);
  });
});

const word = fc.constantFrom('Acme', 'Nordvale', 'Zelphar', 'Ortholux', 'Brenwick', 'Kestrel', 'Vantrix');
const organization = fc.oneof(
  fc.constantFrom(
    'Abbott',
    'SI-BONE',
    'Johnson & Johnson',
    'SPR Therapeutics',
    'Bausch + Lomb',
    'Eli Lilly and Company',
    'Hyhte Holdings, Inc.',
    '3M',
    'BMS',
    "L'Oréal",
    'Smith+Nephew',
    'W. L. Gore',
    'Novo Nordisk A/S',
    'Boston Scientific',
    'St. Jude Medical',
    'Intuitive Surgical',
    'ZEISS',
    'Heron Therapeutics',
    'Vertex',
    'Compass Pathways',
    'Edwards Lifesciences',
  ),
  fc
    .tuple(word, fc.constantFrom('', ' Medical', ' Therapeutics, Inc.', ' GmbH', ' & Co', '-Vale', ' Pharma plc'))
    .map(([name, ending]) => name + ending),
);
const interest = fc.record({
  organization,
  relationship: fc.uniqueArray(fc.constantFrom(...relationships), { minLength: 1, maxLength: 4 }),
  to: fc.constantFrom(undefined, '2025-03', '2026-12'),
});
const place = fc.record({ platform: fc.constantFrom(...platforms), surface: fc.constantFrom(...surfaces) });
const text = fc.constantFrom(
  '',
  'Easiest recharge out there.',
  '🙌 so good #pain #scs #relief',
  'lower case start, and more',
  '@someone thanks for asking! I like it.',
  'https://example.com/paper is worth a look',
  '“Quoted” words first.\n\nThen a second paragraph.',
  'Is it any good? I think so.',
  "I don't use anything else.",
);

describe('the round trip: what is inserted is recognised', () => {
  test.each(
    relationships.flatMap((relationship) =>
      platforms.map((platform): [Relationship, Draft['platform']] => [relationship, platform]),
    ),
  )('%s on %s, every form', (relationship, platform) => {
    for (const ended of [undefined, '2025-06']) {
      const interests = tie(relationship, 'Nevro', ended ? { to: ended } : {});
      for (const wishes of [{}, { paidPost: true }, { product: 'Senza' }]) {
        const { forms } = disclosuresFor(interests, draft('Senza did well here.', { platform }), wishes);
        expect(forms.length).toBeGreaterThan(0);
        for (const form of forms)
          expect([form, kindsAfter(form, 'Senza did well here.', interests, { platform })]).toEqual([form, ['clear']]);
      }
    }
  });

  test('for any interests, place and draft', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(interest, { minLength: 1, maxLength: 4, selector: (one) => one.organization }),
        place,
        text,
        fc.boolean(),
        (wanted, where, words, paidPost) => {
          const interests = ties(...wanted.map(({ to, ...one }) => (to === undefined ? one : { ...one, to })));
          for (const form of disclosuresFor(interests, draft(words, where), { paidPost }).forms) {
            expect([form, kindsAfter(form, words, interests, where)]).toEqual([form, interests.map(() => 'clear')]);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });
});

test('what is inserted fits the room', () => {
  fc.assert(
    fc.property(interest, place, fc.string({ maxLength: 320, unit: 'grapheme' }), ({ to: _, ...one }, where, words) => {
      const at = draft(words, where);
      const interests = ties(one);
      const { forms, shortBy, shortest } = disclosuresFor(interests, at);
      for (const form of forms) expect(excessAt(at, form, words)).toBe(0);
      if (forms.length === 0) expect(shortBy).toBeGreaterThan(0);
      if (forms.length === 0) expect(excessAt(at, shortest, words)).toBe(shortBy);
      if (where.platform === 'x' && where.surface === 'post' && lengthAt(at, words) <= 280) {
        for (const form of forms) expect(lengthAt(at, form + words)).toBeLessThanOrEqual(280);
      }
    }),
    { numRuns: 500 },
  );
});
