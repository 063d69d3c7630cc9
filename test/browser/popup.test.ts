import type { Page } from 'puppeteer-core';
import { it } from 'vitest';
import type { ComposePage } from '../../src/development/browsers/compose-page.ts';
import { until } from '../../src/development/browsers/until.ts';
import { faulty, marked, pain, typeLines, unmarked } from './draft.ts';
import { inBrowsers } from './in-browsers.ts';

/** Between two loads there is nothing to read. */
const textOf = (popup: Page) => popup.evaluate(() => document.body.textContent ?? '').catch(() => '');
/** Puppeteer cannot send Firefox to a page of an extension, nor wait for one to load: the page does it itself. */
const reload = (popup: Page) => popup.evaluate(() => setTimeout(() => location.reload(), 0));
const says = (popup: Page, words: RegExp) =>
  until(async () => words.test(await textOf(popup)), { what: `${words} in the popup` });
/** By the page itself: the tab stays in the background, as a popup leaves the tab under it where it is. */
const press = (popup: Page, name: string) =>
  popup.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button, [role="switch"]')];
    const named = (each: HTMLElement) => each.getAttribute('aria-label') ?? each.textContent ?? '';
    const button = buttons.find((each) => named(each).startsWith(wanted));
    if (!button) throw new Error(`no button ${wanted} among ${buttons.map(named).join(', ')}`);
    button.click();
  }, name);

inBrowsers({ storage: { profile: pain } }, (running) => {
  /** The popup's page in a tab of its own, with the compose page as the active tab. */
  async function over(page: ComposePage, use: (popup: Page) => Promise<void>): Promise<void> {
    const popup = await running.browser().openExtensionPage('src/popup/index.html');
    await page.page.bringToFront();
    await reload(popup);
    try {
      await use(popup);
    } finally {
      await popup.close().catch(() => undefined);
      await running.browser().setStorage({ settings: {} });
    }
  }

  it('tells what is found in the draft under it, and leads there', () =>
    running.with('x-post', async (page) => {
      await typeLines(page, [faulty]);
      await marked(page, 'John Miller');
      await over(page, async (popup) => {
        await says(popup, /Reading along in your post on X/);
        await says(popup, /John Miller/);
        await press(popup, 'A patient is named');
        await until(async () => (await page.chaperone.buttons()).some(({ expanded }) => expanded), {
          what: 'the card to open',
        });
      });
    }));

  it('pauses, switches off and on again, at once', () =>
    running.with('x-post', async (page) => {
      await typeLines(page, [faulty]);
      await marked(page, 'John Miller');
      await over(page, async (popup) => {
        await says(popup, /Reading along/);
        await press(popup, 'Pause for an hour');
        await says(popup, /Paused until/);
        await unmarked(page);
        await press(popup, 'Switch on again');
        await marked(page, 'John Miller');
        await press(popup, 'Switch off');
        await says(popup, /Switched off everywhere/);
        await unmarked(page);
        await press(popup, 'Switch on again');
        await marked(page, 'John Miller');
        await press(popup, 'X');
        await says(popup, /Switched off on X/);
        await unmarked(page);
      });
    }));

  it('says where there is no box, and where nobody of ours is', () =>
    running.with('x-post', async (page) => {
      await over(page, async (popup) => {
        await says(popup, /No box found on X/);
        await popup.bringToFront();
        await reload(popup);
        await says(popup, /Nothing to read here/);
      });
    }));
});
