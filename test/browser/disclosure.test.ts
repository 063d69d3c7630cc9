import { describe, expect, it } from 'vitest';
import type { ComposePage } from '../../src/development/browsers/compose-page.ts';
import { settled, until } from '../../src/development/browsers/until.ts';
import { faulty, marked, pain, typeLines } from './draft.ts';
import { inBrowsers } from './in-browsers.ts';

/** Opens the card, inserts the disclosure and waits until it is done. @returns the sentence with the space after it */
async function insert(page: ComposePage, text: string): Promise<string> {
  await marked(page, 'Proclaim');
  await page.chaperone.openCard();
  await page.chaperone.click('Insert disclosure');
  await until(async () => (await page.modelText()).includes('Abbott'), { what: 'the disclosure' });
  // What was disclosed is no longer found, and so nothing offers to put it in a second time.
  await until(
    async () => !(await page.chaperone.buttons()).some((button) => button.name.startsWith('Insert disclosure')),
    { what: 'the disclosure to be seen' },
  );
  const model = await page.modelText();
  expect(model.endsWith(text)).toBe(true);
  return model.slice(0, model.length - text.length);
}

inBrowsers({ storage: { profile: pain } }, (running) => {
  describe.each(running.replicas)('%s', (name) => {
    it('puts the disclosure in once, at the start, and Ctrl+Z takes it out', () =>
      running.with(name, async (page) => {
        const text = await typeLines(page, ['Glad 😀 to share #pain @amara', '', faulty, 'More soon.']);
        const sentence = await insert(page, text);
        expect(sentence).toMatch(/^\S.*\bAbbott\b.*\s$/s);
        expect(sentence.match(/Abbott/g)).toHaveLength(1);
        expect(await settled(() => page.domText(), sentence + text)).toBe(sentence + text);
        expect(await page.modelText()).toBe(sentence + text);
        await page.press('Control+Z');
        expect(await settled(() => page.modelText(), text)).toBe(text);
        expect(await settled(() => page.domText(), text)).toBe(text);
      }));

    it('lets typing go on at the end, and Post sends what the box shows', () =>
      running.with(name, async (page) => {
        const text = await typeLines(page, [faulty]);
        const sentence = await insert(page, text);
        await page.type(' Truly.');
        const whole = `${sentence}${text} Truly.`;
        expect(await settled(() => page.modelText(), whole)).toBe(whole);
        expect(await settled(() => page.domText(), whole)).toBe(whole);
        if ((await page.chaperone.badge()) !== undefined) await page.chaperone.closeCard();
        // Errors still stand, so that the first press may be held.
        await page.post();
        if ((await page.sent()).length === 0) await page.post();
        expect(await settled(async () => page.sent(), [whole])).toEqual([whole]);
        expect(await page.modelText()).toBe('');
      }));
  });
});
