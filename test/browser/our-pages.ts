/** What is asked of every page of ours, in a real browser with the extension. */

import type axe from 'axe-core';
import type { KeyInput, Page } from 'puppeteer-core';
import type { BrowserName } from '../../src/development/browsers/test-browser.ts';

/** What axe finds. @param source of axe-core itself */
export async function violations(page: Page, source: string): Promise<readonly string[]> {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const result = await run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
    );
  });
}

/** Elements whose words do not fit them, and the page itself where it scrolls sideways. */
export async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [...document.querySelectorAll('button, label, h1, h2, h3, p, li, td, th, dd')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && !element.matches('.unseen, .unseen *'))
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .map((element) => element.outerHTML);
    return scrollWidth > clientWidth ? [`the page: ${scrollWidth} in ${clientWidth}`, ...cut] : cut;
  });
}

/** Controls on which the keyboard's place cannot be seen, going once round the page. */
export async function withoutFocusRing(page: Page): Promise<readonly string[]> {
  const count = await page.evaluate(
    () => document.querySelectorAll('a, button, input, select, summary, textarea').length,
  );
  const bare: string[] = [];
  for (let index = 0; index < count; index += 1) {
    await page.keyboard.press('Tab');
    const shown = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      // The badge of the practice box wears its ring in a closed root, where `card-access.test.ts` looks for it.
      if (element.matches('[data-chaperone]')) return null;
      // A pill and a box of words wear the ring of the control inside them.
      const wearers = [element, element.closest('.choice'), element.closest('.token-input')];
      const ringed = wearers.some((wearer) => wearer !== null && getComputedStyle(wearer).outlineStyle !== 'none');
      return ringed ? null : element.outerHTML;
    });
    if (shown !== null) bare.push(shown);
  }
  return bare;
}

/**
 * Looks at a page in light and in dark. Firefox's driver cannot set it: there it is looked at as it is.
 * @param look is told which it is
 */
export async function inLightAndDark(
  page: Page,
  browser: BrowserName,
  look: (theme: 'light' | 'dark') => Promise<void>,
): Promise<void> {
  if (browser === 'firefox') return look('light');
  // Without motion: a colour on its way from one theme to the other belongs to neither.
  const still = { name: 'prefers-reduced-motion', value: 'reduce' };
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMediaFeatures([still, { name: 'prefers-color-scheme', value: theme }]);
    await look(theme);
  }
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
}

/** A key with others held: `Alt+Shift+KeyC`. */
export async function withKeys(page: Page, keys: string): Promise<void> {
  const held = keys.split('+') as KeyInput[];
  const key = held.pop() as KeyInput;
  for (const each of held) await page.keyboard.down(each);
  await page.keyboard.press(key);
  for (const each of held.reverse()) await page.keyboard.up(each);
}
