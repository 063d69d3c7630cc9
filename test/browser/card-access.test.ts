/** The card in an open shadow root: what axe finds there, the keyboard, and whether its words fit it. */

import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type StateName, stateNames } from '../content/card-page/state-names.ts';
import { buildPages, origin, type ServedPages } from '../options/served-page.ts';

const file = 'test/content/card-page/index.html';

vi.setConfig({ testTimeout: 60_000 });

let browser: Browser;
let pages: ServedPages;
let context: BrowserContext;
let strangers: string[];

beforeAll(async () => {
  pages = await buildPages([], { card: file });
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
}, 60_000);
afterAll(() => browser?.close());
afterEach(async () => {
  await context?.close();
  expect(strangers, 'requests to anywhere but the page’s own files, and errors').toEqual([]);
});

interface Opening {
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
  readonly forced?: boolean;
}

async function open(
  state: StateName,
  { dark = false, width = 900, height = 900, locale = 'en-US', forced = false }: Opening = {},
): Promise<Page> {
  context = await browser.newContext({
    viewport: { width, height },
    locale,
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: forced ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  strangers = await pages.serve(context);
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  page.on('pageerror', (error) => strangers.push(`error in the page: ${error.message}`));
  await show(page, state, dark);
  return page;
}

async function show(page: Page, state: StateName, dark = false): Promise<void> {
  await page.goto(`${origin}/${file}#${state}${dark ? ',dark' : ''}`);
  await page.locator(state === 'closed' ? '.badge[aria-expanded="false"]' : '.card').waitFor();
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const result = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
}

/** What of the card stands out of the window or of its own box. A quote is one line on purpose, with dots at its end. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const root = document.getElementById('place')?.shadowRoot;
    const card = root?.querySelector('.card')?.getBoundingClientRect();
    return [...(root?.querySelectorAll('.card :is(button, p, h3, li, pre, header)') ?? [])]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const isOut = card !== undefined && (left < card.left - 1 || right > card.right + 1);
        return (
          isOut || (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline')
        );
      })
      .map((element) => element.outerHTML);
  });

describe('the card', () => {
  test('is looked into: axe sees what is wrong in its root', async () => {
    const page = await open('many');
    await page.evaluate(() => {
      const root = document.getElementById('place')?.shadowRoot;
      root?.querySelector('.icon.close')?.removeAttribute('aria-label');
      root?.querySelector('.icon.close')?.removeAttribute('title');
      for (const each of root?.querySelectorAll<HTMLElement>('.source') ?? []) each.style.color = '#ddd';
    });
    const found = (await violations(page)).map((each) => each.split(':')[0]);
    expect(found).toContain('button-name');
    expect(found).toContain('color-contrast');
  });

  const openings: readonly (Opening & { readonly how: string })[] = [
    { how: 'light' },
    { how: 'dark', dark: true },
    { how: 'narrow', width: 400 },
    { how: 'narrow and dark', width: 400, dark: true },
    { how: 'at 200%', width: 450, height: 450 },
    { how: 'in Spanish', locale: 'es-ES' },
    { how: 'in Spanish, on the narrowest screen', locale: 'es-ES', width: 320, height: 640 },
    { how: 'in forced colours', forced: true },
  ];
  test.each(openings)('axe finds nothing in any state, and nothing is cut off: $how', async ({ how, ...opening }) => {
    const page = await open('closed', opening);
    const pictures = process.env.CHAPERONE_PICTURES;
    for (const state of stateNames) {
      await show(page, state, opening.dark);
      if (pictures) await page.screenshot({ path: `${pictures}/card-${state}-${how.replaceAll(/\W+/g, '-')}.png` });
      expect([state, await violations(page)]).toEqual([state, []]);
      expect([state, await cutOff(page)]).toEqual([state, []]);
    }
  });

  test('the keyboard alone reaches every control, shows where it is, and does what they do', async () => {
    const page = await open('paid');
    const controls = page.locator('#place button');
    const count = await controls.count();
    const reached: (string | null)[] = [];
    for (let index = 0; index < count; index += 1) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate(() => {
          const element = document.getElementById('place')?.shadowRoot?.activeElement;
          if (!element) return null;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const name = element.getAttribute('aria-label') ?? element.textContent;
          return outlineStyle === 'none' || outlineWidth === '0px' ? `no ring: ${name}` : name;
        }),
      );
    }
    const names = await controls.evaluateAll((all) =>
      all.map((each) => each.getAttribute('aria-label') ?? each.textContent),
    );
    expect(reached).toEqual(names);
    await page.getByRole('switch', { name: 'This post itself is paid for' }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => page.getByRole('switch').getAttribute('aria-checked')).toBe('true');
    await page.getByRole('button', { name: 'Insert disclosure: “Ad' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => (globalThis as unknown as { done: string[] }).done)).toEqual([
      expect.stringContaining('apply Insert disclosure: “Ad'),
    ]);
  });
});
