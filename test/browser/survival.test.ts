/**
 * The background may be ended at any moment, and ten tabs may ask at once: every draft is answered, and no finding is
 * stale. `SURVIVAL` is how many drafts are judged while it is ended at random (20; 1,000 in `npm run test:long`).
 */

import { expect, it } from 'vitest';
import type { ComposePage } from '../../src/development/browsers/compose-page.ts';
import { until } from '../../src/development/browsers/until.ts';
import { allMarks, marked, pain, typeLines } from './draft.ts';
import { inBrowsers } from './in-browsers.ts';
import { randomNumbers } from './random-numbers.ts';

const drafts = Number(process.env.SURVIVAL ?? 20);
const hasMark = async (page: ComposePage, word: string) => (await allMarks(page)).some((mark) => mark.includes(word));

inBrowsers({ storage: { profile: pain } }, (running) => {
  it(
    `${drafts} drafts, the background ended at random moments: each is answered, none with what was said of another`,
    () =>
      running.with('x-post', async (page) => {
        const random = randomNumbers(20_261_125);
        const named = 'My patient John Miller is walking again.';
        await typeLines(page, [named]);
        await marked(page, 'John Miller');
        for (let at = 0; at < drafts; at += 1) {
          const harmless = at % 2 === 0;
          const stopping = new Promise((done) => setTimeout(done, random() * 700)).then(() =>
            random() < 0.7 ? running.browser().stopBackground() : undefined,
          );
          await page.press('Control+A');
          await page.type(harmless ? `Clinic ran ${at} minutes late.` : named);
          await stopping;
          await until(async () => (await hasMark(page, 'John Miller')) !== harmless, {
            what: `draft ${at} to be ${harmless ? 'left alone' : 'marked'}`,
            timeout: 10_000,
          });
          expect(await page.modelText()).toBe(harmless ? `Clinic ran ${at} minutes late.` : named);
        }
      }),
    60_000 + drafts * 12_000,
  );

  it('ten tabs at once are each answered about their own draft', async () => {
    const pages: ComposePage[] = [];
    try {
      for (let at = 0; at < 10; at += 1) {
        const page = await running.browser().open('instagram-comment');
        pages.push(page);
        await page.page.bringToFront();
        await typeLines(page, [at % 2 === 0 ? `My patient John Miller, room ${at}.` : `Clinic opens at ${at}.`]);
      }
      for (const [at, page] of pages.entries()) {
        // A tab in the background draws nothing: each is looked at in front.
        await page.page.bringToFront();
        if (at % 2 === 0) await marked(page, 'John Miller');
        else expect(await hasMark(page, 'John Miller')).toBe(false);
      }
    } finally {
      for (const page of pages) await page.close();
    }
  }, 120_000);
});
