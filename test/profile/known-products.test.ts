import { describe, expect, test } from 'vitest';
import { read } from '../../src/checker/reading/reading.ts';
import { makers } from '../../src/checker/words/makers.ts';
import { tickersOf } from '../../src/checker/words/tickers.ts';
import { countingInterests } from '../../src/profile/interests.ts';
import { knownProducts } from '../../src/profile/known-products.ts';
import { makersIn } from '../../src/profile/maker-mentions.ts';
import { mentionsOf } from '../../src/profile/mentions.ts';
import { parseProfile } from '../../src/profile/profile.ts';

const interestWith = (organization: string) => {
  const [interest] = parseProfile({ interests: [{ organization }] }).interests;
  if (!interest) throw new Error('no interest');
  return interest;
};

describe('what an organisation is known to make', () => {
  test.each([
    ['Medtronic', 'Intellis'],
    ['Abbott Laboratories', 'Proclaim'],
    ['Eli Lilly and Company', 'Mounjaro'],
    ['the makers of nothing', undefined],
  ])('%s', (organization, product) => {
    const products = knownProducts(interestWith(organization));
    if (product === undefined) expect(products).toEqual([]);
    else expect(products).toContain(product);
    // They are shown to the reader as they are written: the marks of the list are none of their business.
    expect(products.filter((one) => /[*~]$/.test(one))).toEqual([]);
  });
});

test('the table is as wide as it must be: makers, drugs and devices', () => {
  expect(makers().length).toBeGreaterThanOrEqual(150);
  const products = new Set(makers().flatMap((maker) => maker.products.map(({ text }) => text.toLowerCase())));
  expect(products.size).toBeGreaterThanOrEqual(800);
});

describe('a tie to an owner is one to what its daughters make, and not the other way round', () => {
  const named = (organization: string, text: string): readonly string[] => {
    const profile = parseProfile({ interests: [{ organization }] });
    const reading = read({ platform: 'x', surface: 'post', media: [], text }, profile);
    return mentionsOf(reading, countingInterests(profile, '2026-11-25')).map(({ name }) => name);
  };
  test.each<[string, string, readonly string[]]>([
    ['Globus Medical', 'Nevro HFX did well here.', ['Nevro', 'HFX']],
    ['Nevro', 'The ExcelsiusGPS arm is in room 2.', []],
    ['Johnson & Johnson', 'Tremfya, Impella and the ATTUNE knee.', ['Tremfya', 'Impella', 'ATTUNE Knee']],
    ['Janssen', 'The ATTUNE knee.', []],
    ['Sandoz', 'Cosentyx or a biosimilar?', []],
    ['Integra', 'TruDi in the sinus suite.', ['TruDi']],
  ])('%s: %s', (organization, text, expected) => {
    expect(named(organization, text)).toEqual(expected);
  });

  test('whoever has no tie is told of the daughter itself', () => {
    const reading = read({ platform: 'x', surface: 'post', media: [], text: 'Dinner with Nevro.' }, parseProfile({}));
    expect(makersIn(reading).map(({ interest }) => interest.interest.organization)).toEqual(['Nevro']);
  });
});

test('no maker stands in two rows', () => {
  const seen = new Map<string, number>();
  for (const maker of makers()) for (const { text } of maker.names) seen.set(text, (seen.get(text) ?? 0) + 1);
  expect([...seen].filter(([, times]) => times > 1).map(([name]) => name)).toEqual([]);
});

test('every ticker belongs to a maker of the table', () => {
  const traded = makers().filter((maker) => tickersOf(maker).length > 0);
  expect(traded.length).toBeGreaterThanOrEqual(150);
  const letters = traded.flatMap(tickersOf);
  // Makers of one owner may share its letters; few do.
  expect(letters.length - new Set(letters).size).toBeLessThanOrEqual(6);
});
