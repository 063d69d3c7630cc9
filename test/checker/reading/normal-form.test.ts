import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalForm } from '../../../src/checker/reading/normal-form.ts';

describe('the normal form', () => {
  test.each([
    ['𝗖𝗼𝗻𝗴𝗿𝗮𝘁𝘀 𝗧𝗮𝗺𝗶𝗸𝗮', 'Congrats Tamika'],
    ['ＤＯＢ ０３／１２／１９３１', 'DOB 03/12/1931'],
    ['“don’t”', '"don\'t"'],
    ['M\u200bR\u200bN 123', 'MRN 123'],
    ['SPRINT™ works', 'SPRINT works'],
    ['call 555\u20130142', 'call 555-0142'],
    ['555-O142', '555-0142'],
    ['\u0421ures pain', 'Cures pain'],
    ['e\u0301tude', 'étude'],
    ['ᴘᴀᴛɪᴇɴᴛ', 'patient'],
  ])('%s reads %s', (written, read) => {
    expect(normalForm(written).text).toBe(read);
  });

  test('a span goes back to the letters it was read from', () => {
    const written = 'So: 𝗧𝗮𝗺𝗶𝗸𝗮 is “here” 😂 now';
    const { text, toOriginal } = normalForm(written);
    const start = text.indexOf('Tamika');
    const span = toOriginal({ start, end: start + 6 });
    expect(written.slice(span.start, span.end)).toBe('𝗧𝗮𝗺𝗶𝗸𝗮');
  });

  test('plain text is its own normal form', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z ,.;:!?\n]*$/), (text) => {
        expect(normalForm(text).text).toBe(text);
        expect(normalForm(text).toOriginal({ start: 0, end: text.length })).toEqual({ start: 0, end: text.length });
      }),
    );
  });

  test('any span of any text goes back whole, and the order of places is kept', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.nat(100), fc.nat(100), (written, a, b) => {
        const { text, toOriginal } = normalForm(written);
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const span = toOriginal({ start, end });
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(written.length);
        expect(span.start).toBeLessThanOrEqual(span.end);
        for (const at of [span.start, span.end]) {
          expect(/[\ud800-\udbff]/.test(written[at - 1] ?? '') && /[\udc00-\udfff]/.test(written[at] ?? '')).toBe(
            false,
          );
        }
        if (start < end && end <= text.length) expect(toOriginal({ start, end: start + 1 }).start).toBe(span.start);
      }),
    );
  });
});
