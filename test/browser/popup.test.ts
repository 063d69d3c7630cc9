import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { ComposePage } from '../../src/development/browsers/compose-page.ts';
import { until } from '../../src/development/browsers/until.ts';
import { faulty, marked, pain, typeLines, unmarked } from './draft.ts';
import { inBrowsers } from './in-browsers.ts';
import { cutOff, inLightAndDark, violations, withoutFocusRing } from './our-pages.ts';

/** Between two loads there is nothing to read. */
const textOf = (popup: Page) => popup.evaluate(() => document.body.textContent ?? '').catch(() => '');
/** Puppeteer cannot send Firefox to a page of an extension, nor wait for one to load: the page does it itself. */
async function reload(popup: Page): Promise<void> {
  await popup.evaluate(() => {
    document.documentElement.dataset.old = '';
    setTimeout(() => location.reload(), 0);
  });
  const isNew = () => popup.evaluate(() => document.documentElement.dataset.old === undefined).catch(() => false);
  await until(isNew, { what: 'the popup to load anew' });
}
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

  it(
    'pleases axe in every state, light and dark, and nothing is cut off at 320 pixels',
    () =>
      running.with('x-post', async (page) => {
        /** Firefox's driver cannot set the colours of a page: it is looked at in the one that it has. */
        const pleases = async (popup: Page, state: string) =>
          inLightAndDark(popup, running.name, async (theme) => {
            expect([state, theme, await violations(popup, axe.source)]).toEqual([state, theme, []]);
            await popup.setViewport({ width: 320, height: 600 });
            expect([state, theme, await cutOff(popup)]).toEqual([state, theme, []]);
            await popup.setViewport({ width: 400, height: 600 });
          });
        await over(page, async (popup) => {
          await says(popup, /No box found on X/);
          await pleases(popup, 'no box');
        });
        await typeLines(page, [faulty]);
        await marked(page, 'John Miller');
        await over(page, async (popup) => {
          await says(popup, /John Miller/);
          await pleases(popup, 'findings');
          await press(popup, 'Pause for an hour');
          await says(popup, /Paused until/);
          await pleases(popup, 'paused');
          await press(popup, 'Switch on again');
          await says(popup, /Reading along/);
          await press(popup, 'Switch off');
          await says(popup, /Switched off everywhere/);
          await pleases(popup, 'off everywhere');
          await press(popup, 'Switch on again');
          await press(popup, 'X');
          await says(popup, /Switched off on X/);
          await pleases(popup, 'off on X');
          await popup.bringToFront();
          await reload(popup);
          await says(popup, /Nothing to read here/);
          await pleases(popup, 'silent');
          // A tab that Firefox's driver opens leaves the focus in the address bar, and no element looks focused.
          if (running.name === 'chromium') expect(await withoutFocusRing(popup)).toEqual([]);
        });
      }),
    120_000,
  );
});
