import { describe, expect, it } from 'vitest';
import type { ComposePage } from '../../src/development/browsers/compose-page.ts';
import { settled } from '../../src/development/browsers/until.ts';
import { allMarks, marked, pain, typeLines } from './draft.ts';
import { inBrowsers } from './in-browsers.ts';

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Composes words as an input method does and leaves them uncommitted. Firefox has no such command: there its events are made. */
async function compose(page: ComposePage, words: string, browser: string): Promise<() => Promise<void>> {
  if (browser === 'chromium') {
    const session = await page.page.createCDPSession();
    for (let end = 1; end <= words.length; end += 1) {
      const text = words.slice(0, end);
      await session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
    }
    return async () => {
      await session.send('Input.insertText', { text: words });
      await session.detach();
    };
  }
  const tell = (type: string) =>
    page.page.evaluate((name) => {
      window.__replica.field().dispatchEvent(new CompositionEvent(name, { bubbles: true, composed: true }));
    }, type);
  await tell('compositionstart');
  await page.type(words);
  return () => tell('compositionend');
}

inBrowsers({ storage: { profile: pain } }, (running) => {
  // Draft.js and Lexical rewrite a composition that consists of events alone; there Chromium's own one is the test.
  const composing =
    running.name === 'chromium'
      ? (['x-post', 'facebook-post', 'linkedin-post', 'instagram-comment'] as const)
      : (['linkedin-post', 'instagram-comment'] as const);
  it.each(composing)('waits while an input method composes, and judges what was committed (%s)', (name) =>
    running.with(name, async (page) => {
      await typeLines(page, ['My patient ']);
      const commit = await compose(page, 'John Miller came', running.name);
      await wait(1200);
      expect(await allMarks(page)).toEqual([]);
      await commit();
      await page.type(' back.');
      const text = 'My patient John Miller came back.';
      expect(await settled(() => page.modelText(), text)).toBe(text);
      expect(await page.domText()).toBe(text);
      expect(await marked(page, 'John Miller')).toContain('John Miller');
    }),
  );

  describe.each(['facebook-post', 'linkedin-post', 'instagram-comment'] as const)('%s', (name) => {
    it('takes a paste of 20,000 characters as it is, and marks what stands at its end', () =>
      running.with(name, async (page) => {
        const line = 'The clinic is open on weekdays and the coffee is good. ';
        const text = `${line.repeat(Math.floor(20_000 / line.length))}My patient John Miller came back.`;
        await page.focus();
        await page.paste(text);
        expect(await settled(() => page.modelText(), text, 20_000)).toBe(text);
        expect(await marked(page, 'John Miller')).toContain('John Miller');
        expect(await page.domText()).toBe(text);
      }));
  });

  it.each(['linkedin-post', 'instagram-comment'] as const)('follows a replacement by the spelling check (%s)', (name) =>
    running.with(name, async (page) => {
      const text = await typeLines(page, ['My patient John Miler came back.']);
      await marked(page, 'John Miler');
      for (let step = 0; step < ' came back.'.length; step += 1) await page.press('ArrowLeft');
      for (let step = 0; step < 'Miler'.length; step += 1) await page.press('Shift+ArrowLeft');
      // What browsers do when a suggestion is picked: one replacement of the selected word.
      await page.page.evaluate(() => document.execCommand('insertText', false, 'Miller'));
      const mended = text.replace('Miler', 'Miller');
      expect(await settled(() => page.modelText(), mended)).toBe(mended);
      expect(await marked(page, 'John Miller')).toContain('John Miller');
      expect(await page.domText()).toBe(mended);
    }),
  );
});
