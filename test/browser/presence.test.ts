import { describe, expect, it } from 'vitest';
import type { ComposePage } from '../../src/development/browsers/compose-page.ts';
import { settled, until } from '../../src/development/browsers/until.ts';
import { allMarks, faulty, marked, pain, typeLines, unmarked } from './draft.ts';
import { inBrowsers } from './in-browsers.ts';

/** Elements that are not the page's own: our hosts stand at the end of the document or of a dialog. */
const hosts = (page: ComposePage) =>
  page.page.evaluate(
    () =>
      [...document.querySelectorAll('html > div, dialog > div')].filter((each) =>
        /z-index: 2147483647/.test(each.getAttribute('style') ?? ''),
      ).length,
  );
const registered = (page: ComposePage) =>
  page.page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('chaperone')));

inBrowsers({ storage: { profile: pain } }, (running) => {
  describe.each(['x-post', 'linkedin-post', 'instagram-comment'] as const)('%s', (name) => {
    it('goes at once when the site is switched off, and is back when it is switched on', () =>
      running.with(name, async (page) => {
        const browser = running.browser();
        const { platform } = page.replica;
        await typeLines(page, [faulty]);
        await marked(page, 'John Miller');
        await browser.setStorage({ settings: { sites: { [platform]: false } } });
        await unmarked(page);
        await until(async () => (await hosts(page)) === 0, { what: 'the host to go' });
        expect(await registered(page)).toEqual([]);
        await page.type(' And on.');
        await page.press('Control+End');
        expect(await hosts(page)).toBe(0);
        expect(await page.modelText()).toBe(`${faulty} And on.`);

        await browser.setStorage({ settings: {} });
        await marked(page, 'John Miller', 'cures');
        expect(await page.modelText()).toBe(`${faulty} And on.`);
      }));
  });

  it('is paused everywhere, and comes back by itself', () =>
    running.with('x-post', async (page) => {
      await typeLines(page, [faulty]);
      await marked(page, 'John Miller');
      await running.browser().setStorage({ settings: { pausedUntil: Date.now() + 2500 } });
      await unmarked(page);
      await until(async () => (await hosts(page)) === 0, { what: 'the host to go' });
      await marked(page, 'John Miller');
      await running.browser().setStorage({ settings: {} });
    }));

  it('shows nothing at all where it was off from the start, and lets Post pass', () =>
    running.with('x-post', async (page) => {
      await running.browser().setStorage({ settings: { sites: { x: false } } });
      const text = await typeLines(page, [faulty]);
      expect(await hosts(page)).toBe(0);
      await page.post();
      expect(await settled(async () => page.sent(), [text])).toEqual([text]);
      await running.browser().setStorage({ settings: {} });
    }));

  it('removes itself wholly when the extension is loaded anew, and leaves no error', () =>
    running.with('x-post', async (page) => {
      const errors: string[] = [];
      page.page.on('pageerror', (error) => errors.push(`${error}`));
      page.page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await typeLines(page, [faulty]);
      await marked(page, 'John Miller');
      await running.browser().reloadExtension();
      await page.press('End');
      await page.type(' And on.');
      if (running.name === 'chromium') {
        // Chromium does not put the new content script into pages that are open.
        await until(async () => (await hosts(page)) === 0, { what: 'the host to go' });
        expect(await registered(page)).toEqual([]);
        expect(await allMarks(page)).toEqual([]);
        const text = `${faulty} And on.`;
        expect(await page.modelText()).toBe(text);
        await page.post();
        expect(await settled(async () => page.sent(), [text])).toEqual([text]);
      } else {
        // Firefox does: the new one has the page to itself.
        await marked(page, 'John Miller', 'cures');
        expect(await hosts(page)).toBe(1);
        expect((await page.marks('error')).filter((words) => words === 'John Miller')).toHaveLength(1);
      }
      expect(errors).toEqual([]);
    }));
});
