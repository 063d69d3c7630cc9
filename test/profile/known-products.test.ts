import { describe, expect, test } from 'vitest';
import { makers } from '../../src/checker/words/makers.ts';
import { tickersOf } from '../../src/checker/words/tickers.ts';
import { knownProducts } from '../../src/profile/known-products.ts';
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

test('every ticker belongs to a maker of the table', () => {
  const traded = makers().filter((maker) => tickersOf(maker).length > 0);
  expect(traded.length).toBeGreaterThanOrEqual(150);
  const letters = traded.flatMap(tickersOf);
  // Makers of one owner may share its letters; few do.
  expect(letters.length - new Set(letters).size).toBeLessThanOrEqual(6);
});
