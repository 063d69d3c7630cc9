/** What SECURITY.md claims of pages and of storage, tried from a page's own script. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ComposePage } from '../../src/development/browsers/compose-page.ts';
import { launch } from '../../src/development/browsers/launch.ts';
import { browserNames, type TestBrowser } from '../../src/development/browsers/test-browser.ts';
import { settled } from '../../src/development/browsers/until.ts';
import { faulty, harmless, marked, pain, typeLines } from './draft.ts';
import { builds, inBrowsers } from './in-browsers.ts';

/** Everything by which a page's script could tell that somebody else is at work in its page. */
const traces = (page: ComposePage) =>
  page.page.evaluate(() => {
    const names = Object.getOwnPropertyNames(window).sort();
    const children = [...document.querySelectorAll('html, html > *, body > *')].map(
      ({ tagName, attributes }) => `${tagName} ${[...attributes].map(({ name, value }) => `${name}=${value}`).sort()}`,
    );
    return {
      names,
      children,
      elements: document.querySelectorAll('*').length,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      highlights: [...CSS.highlights.keys()],
      scripts: document.scripts.length,
    };
  });

describe.each(browserNames)('%s: before a word is written', (name) => {
  let bare: TestBrowser;
  let extended: TestBrowser;
  beforeAll(async () => {
    bare = await launch(name);
    extended = await launch(name, { extension: builds[name] });
  });
  afterAll(async () => {
    await bare?.close();
    await extended?.close();
  });

  it.each(['x-post', 'facebook-post', 'instagram-comment'] as const)(
    'the page of %s is as without the extension, also with the caret in its box',
    async (replica) => {
      const pages = [await bare.open(replica), await extended.open(replica)] as const;
      for (const page of pages) await page.focus();
      // A content script that did something at focus would have done it by the time that a draft is judged.
      for (const page of pages) await page.page.evaluate(() => new Promise((done) => setTimeout(done, 800)));
      const [without, withIt] = [await traces(pages[0]), await traces(pages[1])];
      expect(withIt).toEqual(without);
      for (const page of pages) await page.close();
    },
  );
});

inBrowsers({ storage: { profile: pain } }, (running) => {
  it('a page that searches everything it can reach finds neither the profile nor what was said of the draft', () =>
    running.with('x-post', async (page) => {
      await typeLines(page, [faulty]);
      await marked(page, 'John Miller', 'cures');
      await page.chaperone.openCard();
      const reached = await page.page.evaluate(() => {
        const texts: string[] = [document.documentElement.outerHTML];
        for (const element of document.querySelectorAll('*')) {
          texts.push(element.shadowRoot?.innerHTML ?? '');
          for (const value of Object.values(element)) if (typeof value === 'string') texts.push(value);
        }
        for (const frame of Object.getOwnPropertyNames(window)) {
          const value = (window as unknown as Record<string, unknown>)[frame];
          if (typeof value === 'string') texts.push(value);
        }
        texts.push(
          document.body.textContent,
          JSON.stringify(localStorage),
          JSON.stringify(sessionStorage),
          document.cookie,
        );
        return texts.join('\n');
      });
      // The draft itself is the page's own.
      expect(reached).toContain('John Miller');
      for (const secret of [
        'Abbott',
        'paid consultant',
        'names a patient',
        'privacy',
        'HIPAA',
        'undisclosed-interest',
      ]) {
        expect([secret, reached.includes(secret)]).toEqual([secret, false]);
      }
    }));

  it('clicks and keys that a page makes up neither open, insert nor hold anything', () =>
    running.with('x-post', async (page) => {
      const text = await typeLines(page, [faulty]);
      await marked(page, 'John Miller', 'cures');
      await page.page.evaluate(() => {
        const everything = [document.documentElement, document.body, ...document.querySelectorAll('body *, html > *')];
        const middle = { clientX: 640, clientY: 450, bubbles: true, composed: true, cancelable: true } as const;
        for (const element of everything) {
          if (element.closest('[data-testid="tweetButton"], [data-testid="tweetButtonInline"], button, a')) continue;
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'])
            element.dispatchEvent(new MouseEvent(type, middle));
          for (const key of ['Enter', 'c', 'Escape', 'ArrowDown'])
            element.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true }));
        }
        for (const name of ['check', 'switch-off-rule', 'open-options', 'settings-changed'])
          window.postMessage({ name, rule: 'phi-name', draft: { text: 'x' } }, '*');
      });
      await page.page.evaluate(() => new Promise((done) => setTimeout(done, 600)));
      expect(await page.modelText()).toBe(text);
      expect((await page.chaperone.buttons()).some(({ expanded }) => expanded)).toBe(false);
      const stored = JSON.stringify(await running.browser().getStorage());
      expect(stored).not.toContain('"phi-name":"off"');
    }));

  it('nothing of a draft is in the storage after it was judged, mended and sent', () =>
    running.with('facebook-comment', async (page) => {
      const before = JSON.stringify(await running.browser().getStorage());
      await typeLines(page, [`${faulty} Zyzzyva`]);
      await marked(page, 'John Miller', 'cures');
      await page.chaperone.openCard();
      await page.press('Escape');
      await page.focus();
      await page.press('Enter');
      await page.focus();
      await page.press('Enter');
      await settled(() => page.modelText(), '');
      await typeLines(page, [harmless]);
      const after = JSON.stringify(await running.browser().getStorage());
      for (const word of ['John', 'Miller', 'Zyzzyva', 'cures', 'Saturdays']) {
        expect([word, after.includes(word) && !before.includes(word)]).toEqual([word, false]);
      }
    }));
});
