import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relationships } from '../../../src/profile/profile.ts';
import { readStatement } from '../../../src/profile/statement/read-statement.ts';
import { printedStatements } from './printed-styles.ts';

function interestsOf(text: string, name: string): Readonly<Record<string, readonly string[]>> {
  const reading = readStatement(text, name);
  if (reading.outcome !== 'read') throw new Error(`${name}: ${JSON.stringify(reading)}`);
  return Object.fromEntries(
    reading.interests.map(({ organization, relationship }) => [organization, [...relationship].sort()]),
  );
}

describe('a printed statement, read for one person', () => {
  const cases = printedStatements.flatMap(({ style, text, of }) =>
    Object.entries(of).map(([name, wanted]) => ({ style, name, text, wanted })),
  );
  it.each(cases)('$style: $name', ({ text, name, wanted }) => {
    expect(interestsOf(text, name)).toEqual(
      Object.fromEntries(Object.entries(wanted).map(([organization, ties]) => [organization, [...ties].sort()])),
    );
  });

  it('reads forty organisations out of one sentence', () => {
    const makers =
      'AbbVie, Abbott, Alkermes, Allergan, Amgen, Arena, AstraZeneca, Averitas Pharma, Bayer, Biogen, Biotronik, Boehringer Ingelheim, Boston Scientific, Bristol Myers Squibb, Celgene, Eisai, Eli Lilly, Ferring, Galapagos, Genentech, Gilead, GSK, Grünenthal, Heron Therapeutics, Immunocore, Janssen, Lundbeck, Mainstay Medical, Medtronic, Merck, Nalu Medical, Nevro, Novartis, Pacira, Pfizer, Roche, Saluda Medical, SPR Therapeutics, Takeda';
    const found = interestsOf(
      `Dr Keller reports personal fees from ${makers}, and Vertex, outside the submitted work.`,
      'Maria Keller',
    );
    expect(Object.keys(found)).toEqual([...makers.split(', '), 'Vertex']);
    expect(new Set(Object.values(found).flat())).toEqual(new Set(['consulting']));
  });

  it('makes one entry of an organisation that stands there by several names and ties', () => {
    const reading = readStatement(
      'Dr Keller reports grants from the National Institutes of Health (NIH) and AbbVie Inc.; fees for lectures from AbbVie; and travel support from NIH.',
      'Maria Keller',
    );
    expect(reading).toMatchObject({
      interests: [
        {
          organization: 'National Institutes of Health',
          aliases: ['NIH'],
          relationship: ['research', 'travel'],
          places: [{}, {}],
        },
        { organization: 'AbbVie Inc.', relationship: ['research', 'speaking'], places: [{}, {}] },
      ],
    });
  });
});

describe('whose interests', () => {
  const twoKellers =
    'M. J. Keller has received grants from Pfizer. T. Keller has received grants from Bayer. Dr. Thomas van der Berg is an employee of Roche. JPM-S is an employee of Sanofi. Dr. O’Brien owns shares in Amgen.';
  it.each([
    ['Maria J. Keller', ['Pfizer']],
    ['Dr. Maria Keller, MD, PhD', ['Pfizer']],
    ['Keller, Maria', ['Pfizer']],
    ['Tina Keller', ['Bayer']],
    ['Thomas van der Berg', ['Roche']],
    ['Tom van der Berg', ['Roche']],
    ['Juan Pedro Martinez-Soto', ['Sanofi']],
    ["Sean O'Brien", ['Amgen']],
  ])('%s', (name, organizations) => {
    expect(Object.keys(interestsOf(twoKellers, name))).toEqual(organizations);
  });

  it.each([
    [
      'a verb left out',
      'SRD has received support from Pfizer; TM from Bayer; and MK has received fees from Novartis.',
      'Susan R. Doyle',
      ['Pfizer'],
    ],
    [
      'a person named inside another’s sentence',
      'Dr. Moss has grants from Bayer and, with Dr. Doyle, holds a patent licensed to Acme Corp. Dr. Doyle’s spouse is employed by Merck.',
      'Susan Doyle',
      ['Merck'],
    ],
    [
      'nobody of two',
      'Neither Dr. Doyle nor Dr. Moss has received fees from Pfizer. Dr. Doyle has no stock in Abbott, and has received grants from the CDC.',
      'Susan Doyle',
      ['CDC'],
    ],
    [
      'a consultant for a product',
      'Dr. Doyle is a consultant for Dupixent from Sanofi and received free drug (Botox) from Allergan.',
      'Susan Doyle',
      ['Sanofi', 'Allergan'],
    ],
    [
      'a bracket behind the person',
      'S.R.D. (or her institution) has acted as consultant to Astellas. R.B. is an employee of Bayer.',
      'Susan Doyle',
      ['Astellas'],
    ],
  ])('no other’s ties leak in: %s', (_, text, name, organizations) => {
    expect(Object.keys(interestsOf(text, name))).toEqual(organizations);
  });

  it('prefers the initials that fit exactly', () => {
    const text = 'SRD reports grants from Pfizer. SD reports grants from Bayer.';
    expect(Object.keys(interestsOf(text, 'Susan R. Doyle'))).toContain('Pfizer');
    expect(Object.keys(interestsOf(text, 'Susan Doyle'))).toEqual(['Bayer']);
    expect(Object.keys(interestsOf('SRD reports grants from Pfizer.', 'Susan Doyle'))).toEqual(['Pfizer']);
  });

  it('names the people it speaks of where the wanted one is not among them', () => {
    expect(readStatement(twoKellers, 'Ada Quill')).toEqual({
      outcome: 'name-not-found',
      text: expect.any(String),
      people: ['M. J. Keller', 'T. Keller', 'Dr. Thomas van der Berg', 'JPM-S', "Dr. O'Brien"],
    });
  });

  it('finds nothing for someone who declares nothing', () => {
    expect(
      interestsOf('MK and TM declare no competing interests. LC has received fees from Bayer.', 'Tom Moss'),
    ).toEqual({});
  });

  it.each(['', '   ', '\n\u00a0'])('has no text: %j', (text) => {
    expect(readStatement(text, 'Maria Keller')).toEqual({ outcome: 'no-text' });
  });

  it.each(['', ' ', '123', '--'])('has no name: %j', (name) => {
    expect(readStatement('I consult for Pfizer.', name)).toEqual({ outcome: 'no-name' });
  });
});

describe('whatever it is given', () => {
  const pieces = fc.constantFrom(
    'Dr Keller ',
    'M.J.K. ',
    'reports ',
    'personal fees ',
    'from ',
    'Acme, Inc.',
    ', ',
    ' and ',
    '; ',
    'grants',
    ' (',
    ') ',
    'no ',
    'University of ',
    'a patent licensed to ',
    '\n',
    ': ',
    ' - ',
    '__proto__',
    ' constructor ',
    '<b>Pfizer</b>',
    '\u202eABC\u202c',
    '&',
    '/',
    '"',
    '\ud83d',
    'ﬁ',
    ' 2019–2022 ',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  );

  it('does not fail, and every organisation stands where it says', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('Maria J. Keller', '__proto__ constructor', 'Ж'), (text, name) => {
        const reading = readStatement(text, name);
        if (reading.outcome !== 'read') return;
        for (const { organization, relationship, places } of reading.interests) {
          expect(organization).not.toBe('');
          expect(relationship.length).toBeGreaterThan(0);
          expect(new Set(relationship).size).toBe(relationship.length);
          for (const one of relationship) expect(relationships).toContain(one);
          expect(places.length).toBeGreaterThan(0);
          for (const { start, end } of places) expect(reading.text.slice(start, end)).not.toBe('');
          expect(reading.text.slice(places[0]?.start, places[0]?.end)).toBe(organization);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps names that objects have of their own apart', () => {
    const text = 'Dr Keller reports grants from Constructor, Valueof Ltd, and Hasown Property Inc.';
    expect(Object.keys(interestsOf(text, 'Maria Keller'))).toEqual([
      'Constructor',
      'Valueof Ltd',
      'Hasown Property Inc.',
    ]);
    expect(readStatement('__proto__ reports grants from Pfizer', 'Maria Keller').outcome).toBe('read');
  });

  it.each([
    ['a list', 'Acme, '],
    ['people', 'Dr Keller and '],
    ['brackets', '(((['],
    ['ampersands', 'Smith & '],
    ['cues', 'clinical research support and '],
    ['initials', 'A.B. '],
    ['patents', 'patent for '],
    ['names', 'Acme Beta '],
    ['labels', 'Acme: Honoraria, '],
    ['hyphens', 'foo-\n'],
    ['dots', '. . '],
    ['universities', 'University of California, '],
  ])(
    'takes time in proportion to the text: %s',
    (_, piece) => {
      const time = (length: number): number => {
        const text = `Dr Keller reports grants from ${piece.repeat(Math.ceil(length / piece.length))}`.slice(0, length);
        const start = performance.now();
        readStatement(text, 'Maria Keller');
        return performance.now() - start;
      };
      time(20_000);
      // Four times the text at a generous seven times the time: a square would be sixteen.
      const ratios = [1, 2, 3].map(() => time(200_000) / Math.max(25, time(50_000)));
      expect(Math.min(...ratios)).toBeLessThan(7);
    },
    60_000,
  );
});
