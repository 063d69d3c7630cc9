import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { ChaperoneInterface } from '../../src/development/browsers/chaperone-interface.ts';
import { settled, until } from '../../src/development/browsers/until.ts';
import { pain } from './draft.ts';
import { inBrowsers, type Running } from './in-browsers.ts';
import { cutOff, inLightAndDark, violations, withKeys } from './our-pages.ts';

const path = 'src/practice/index.html';
const box = '#practice-draft';
const named = 'My patient John Miller is doing well.';

declare const chrome: {
  readonly storage: {
    readonly session: {
      set(items: Readonly<Record<string, unknown>>): Promise<void>;
      get(keys: null): Promise<Readonly<Record<string, unknown>>>;
    };
  };
  readonly commands: { getAll(): Promise<readonly { readonly name: string }[]> };
};

const draftOf = (page: Page) => page.$eval(box, (field) => (field as HTMLTextAreaElement).value);
const textOf = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent ?? '');

async function write(page: Page, words: string): Promise<void> {
  await page.focus(box);
  await page.keyboard.type(words, { delay: 4 });
  expect(await draftOf(page)).toBe(words);
}

async function marks(ours: ChaperoneInterface): Promise<readonly string[]> {
  return [...(await ours.mirrorMarks('error')), ...(await ours.mirrorMarks('warning'))];
}

async function marked(ours: ChaperoneInterface, words: string): Promise<void> {
  await until(async () => (await marks(ours)).some((each) => each.includes(words)), { what: `a mark under ${words}` });
}

async function opened(running: Running, use: (page: Page, ours: ChaperoneInterface) => Promise<void>): Promise<void> {
  const page = await running.browser().openExtensionPage(path);
  try {
    await page.bringToFront();
    await page.waitForSelector(box);
    await use(page, running.browser().interfaceOn(page));
  } finally {
    await page.close();
  }
}

inBrowsers({ storage: { profile: pain } }, (running) => {
  describe('the practice page', () => {
    it('marks, explains and mends as on a site, and Ctrl+Z takes a fix back', () =>
      opened(running, async (page, ours) => {
        await write(page, named);
        await marked(ours, 'John Miller');
        await withKeys(page, 'Alt+Shift+KeyC');
        await until(async () => (await ours.findings()).length > 0, { what: 'the card' });
        await ours.click('Leave the name out');
        await until(async () => !(await draftOf(page)).includes('John'), { what: 'the name to go' });
        expect(await draftOf(page)).toBe('My patient is doing well.');
        await page.focus(box);
        await withKeys(page, 'Control+KeyZ');
        expect(await settled(() => draftOf(page), named)).toBe(named);
      }));

    it('puts the disclosure first, for the place that the text goes to', () =>
      opened(running, async (page, ours) => {
        await page.select('select', 'threads');
        await write(page, 'Proclaim gave our clinic its quietest month.');
        await marked(ours, 'Proclaim');
        await ours.openCard();
        await ours.click('Insert disclosure');
        await until(async () => /^.*Abbott.*Proclaim gave/s.test(await draftOf(page)), { what: 'the disclosure' });
        await until(async () => !(await marks(ours)).some((each) => each.includes('Proclaim')), { what: 'silence' });
      }));

    it('copies at once what has no error, and asks once where one stands', () =>
      opened(running, async (page, ours) => {
        await write(page, named);
        await marked(ours, 'John Miller');
        await page.click('#practice-copy');
        await until(async () => (await ours.text()).includes('Not copied yet'), { what: 'the card to say why' });
        expect(await textOf(page, '.copied')).toBe('');
        await page.click('#practice-copy');
        await until(async () => (await textOf(page, '.copied')).includes('Copied'), { what: 'the copy' });
        await page.focus(box);
        await withKeys(page, 'Control+KeyA');
        await page.keyboard.press('Delete');
        expect(await draftOf(page)).toBe('');
        await running.browser().pasteKeys(page);
        expect(await settled(() => draftOf(page), named)).toBe(named);
        // The keyboard's way, on a draft with nothing to say about it.
        await withKeys(page, 'Control+KeyA');
        await page.keyboard.type('Our clinic opens at nine.', { delay: 4 });
        await until(async () => (await textOf(page, '.verdict')).includes('Nothing found'), { what: 'a clean draft' });
        await withKeys(page, 'Control+Enter');
        await until(async () => (await textOf(page, '.copied')).includes('Copied'), { what: 'the copy' });
        expect(await draftOf(page)).toBe('Our clinic opens at nine.');
      }));

    it('counts as the place counts, and says by how much it is too long', () =>
      opened(running, async (page) => {
        await write(page, 'See https://example.org/a/very/long/address/that/counts/little');
        expect(await textOf(page, '.room')).toContain(`Characters left: ${280 - 'See '.length - 23}`);
        await page.select('select', 'tiktok');
        const [, what] = await page.$$('select');
        await what?.select('profile');
        await until(async () => (await textOf(page, '.room')).includes('Characters left: 18'), {
          what: 'TikTok’s count',
        });
        await page.focus(box);
        await page.keyboard.type(' and a little more of it', { delay: 4 });
        expect(await textOf(page, '.room')).toContain('Characters too many: 6');
      }));

    it('reads an answer together with what it answers', () =>
      opened(running, async (page, ours) => {
        const [, what] = await page.$$('select');
        await what?.select('reply');
        await write(page, 'Start valacyclovir today.');
        await until(async () => (await textOf(page, '.verdict')).includes('Nothing found'), { what: 'a clean draft' });
        await page.focus('#practice-answered');
        await page.keyboard.type('I have had a rash for two days and take prednisone. What should I do?', { delay: 4 });
        await marked(ours, 'Start valacyclovir');
      }));

    it('takes over what was selected elsewhere, once, from memory', () =>
      opened(running, async (page, ours) => {
        const ticket = 'handed-01234567-89ab-cdef-0123-456789abcdef';
        await page.evaluate((key, text) => chrome.storage.session.set({ [key]: text }), ticket, named);
        await page.evaluate((fragment) => {
          location.hash = fragment;
          location.reload();
        }, ticket);
        await until(async () => (await draftOf(page).catch(() => '')) === named, { what: 'the selected text' });
        await marked(ours, 'John Miller');
        expect(await page.evaluate(() => location.hash)).toBe('');
        expect(await page.evaluate(() => chrome.storage.session.get(null))).toEqual({});
        expect(JSON.stringify(await running.browser().getStorage())).not.toContain('John Miller');
        await page.evaluate(() => location.reload());
        await page.waitForSelector(box);
        expect(await draftOf(page)).toBe('');
      }));

    it('stays awake for a site that is switched off, and judges anew when the settings change', () =>
      opened(running, async (page, ours) => {
        await running.browser().setStorage({ settings: { sites: { x: false } } });
        await write(page, named);
        await marked(ours, 'John Miller');
        await running.browser().setStorage({ settings: { levels: { 'phi-name': 'off' } } });
        await until(async () => !(await marks(ours)).some((each) => each.includes('John Miller')), { what: 'silence' });
        await running.browser().setStorage({ settings: {} });
        await marked(ours, 'John Miller');
      }));

    it('has its command in the browser', () =>
      opened(running, async (page) => {
        expect(await page.evaluate(async () => (await chrome.commands.getAll()).map(({ name }) => name))).toContain(
          'practice',
        );
      }));

    it('pleases axe, and nothing is cut off in a narrow window or at 200%', () =>
      opened(running, async (page, ours) => {
        const [, what] = await page.$$('select');
        await what?.select('reply');
        await write(page, named);
        await marked(ours, 'John Miller');
        await inLightAndDark(page, running.name, async (theme) => {
          expect([theme, await violations(page, axe.source)]).toEqual([theme, []]);
        });
        for (const width of [640, 400, 320]) {
          await page.setViewport({ width, height: 800 });
          expect([width, await cutOff(page)]).toEqual([width, []]);
        }
      }));
  });
});
