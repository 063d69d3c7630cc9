import fc from 'fast-check';
// X's own counting library: the reference, for all but emoji newer than itself.
import extractUrlsWithIndices from 'twitter-text/dist/extractUrlsWithIndices.js';
import parseTweet from 'twitter-text/dist/parseTweet.js';
import { describe, expect, test, vi } from 'vitest';
import { weightedLength } from '../../src/disclosure/weighted-length.ts';
import { xLinks } from '../../src/disclosure/x-links.ts';

vi.setConfig({ testTimeout: 60_000 });

const referenceLinks = (text: string): readonly string[] =>
  extractUrlsWithIndices(text).map(({ indices }) => text.slice(...indices));
const referenceLength = (text: string): number => parseTweet(text).weightedLength;
const links = (text: string): readonly string[] => xLinks(text).map(({ start, end }) => text.slice(start, end));

describe('links', () => {
  test.each([
    'see cdc.gov/flu/highrisk/children.htm.',
    'https://doi.org/10.1016/j.spinee.2026.02.014',
    'Fact sheet: cdc.gov/rsv 👶',
    'mail me@clinic.org or drop by',
    'Dr.House is not a link you want, e.g. here',
    '(see https://en.wikipedia.org/wiki/Pain_(philosophy)) or https://a.com/x?y=1&z=2!',
    'http://a.b.c no, https://sub_domain.example.com/_x_ yes',
    'version 1.2.3, 5.5mm, 8.am',
    '@handle.com #tag.com $cash.com /path.com -dash.com',
    'https://t.co/abc123 https://x.com/@user/status/1',
    'word.com日本 https://日本語.jp/あ http://müller.de/ü',
    'a.com,b.com;c.net/d,e',
    'http://example.com:8080/a(b(c)d)e).',
    'HTTPS://ABC.COM/A',
    'é.md éa.org',
    'see x.org:80/a and x.org:80 and http://x.org:80?a',
    'a_b.com x.y_z.org -a.com/b.c',
  ])('as X finds them: %s', (text) => {
    expect(links(text)).toEqual(referenceLinks(text));
  });

  test('of any text in the characters that addresses are made of', () => {
    const piece = fc.constantFrom(
      ...[
        'http://',
        'https://',
        'a',
        'b-c',
        'x_y',
        'com',
        '.com',
        '.org',
        '.md',
        '.',
        '/',
        '?',
        '=',
        '(',
        ')',
        ' ',
        ',',
        '!',
        '-',
        '_',
        '@',
        '#',
        '1',
        'www.',
        '\n',
        "'",
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        expect(links(text)).toEqual(referenceLinks(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('in time proportional to the text', () => {
    for (const hostile of ['a.', 'a-', 'http://', 'a.com/((', '.com', 'a.com?']) {
      const text = hostile.repeat(Math.ceil(25_000 / hostile.length));
      const began = performance.now();
      xLinks(text);
      expect(performance.now() - began).toBeLessThan(1000);
    }
  });
});

describe('length', () => {
  test.each([
    ['', 0],
    ['Coffee, then screws.', 20],
    ['Café über naïve', 15],
    ['痛み', 4],
    ['https://www.cdc.gov/mmwr/volumes/71/rr/rr7103a1.htm', 23],
    ['Easiest recharge out there 🙌🏽', 29],
    ['👩🏾‍⚕️', 2],
    ['🇺🇸', 2],
    ['1️⃣', 2],
    ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', 2],
    ['🫩🫆', 4],
    ['“curly” – dashes…', 18],
  ])('%s is %i', (text, expected) => {
    expect(weightedLength(text)).toBe(expected);
  });

  test('agrees with the reference on text without emoji', () => {
    const words = fc.array(
      fc.oneof(
        fc.string({ maxLength: 12 }),
        fc.constantFrom('Абв', '日本', 'http://a.com/b', 'see cdc.gov', '—', '…', '™', '©'),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(words, (pieces) => {
        const text = pieces.join(' ');
        expect(weightedLength(text)).toBe(referenceLength(text));
      }),
      { numRuns: 1500 },
    );
  });
});
