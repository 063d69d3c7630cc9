import { describe, expect, it } from 'vitest';
import type { ComposePage } from '../../src/development/browsers/compose-page.ts';
import { settled, until } from '../../src/development/browsers/until.ts';
import { faulty, marked, pain, typeLines } from './draft.ts';
import { inBrowsers } from './in-browsers.ts';

const isOpen = async (page: ComposePage) => (await page.chaperone.buttons()).some(({ expanded }) => expanded);
const opened = (page: ComposePage) => until(() => isOpen(page), { what: 'the card to open' });
const shut = (page: ComposePage) => until(async () => !(await isOpen(page)), { what: 'the card to close' });

/** Where the first letters of a marked phrase stand, in CSS pixels of the viewport. */
async function placeOfMark(page: ComposePage, words: string): Promise<{ x: number; y: number }> {
  const place = await page.page.evaluate((wanted) => {
    for (const level of ['error', 'warning']) {
      for (const range of (CSS.highlights.get(`chaperone-${level}`) ?? []) as Iterable<Range>) {
        if (range.toString() !== wanted) continue;
        const { left, top, height } = range.getBoundingClientRect();
        return { x: left + 12, y: top + height / 2 };
      }
    }
    return undefined;
  }, words);
  if (!place) throw new Error(`no mark under ${words}`);
  return place;
}

inBrowsers({ storage: { profile: pain } }, (running) => {
  describe.each(['x-post', 'linkedin-post', 'facebook-comment'] as const)('%s', (name) => {
    it('opens at the finding whose mark is pressed, and the press stays the page’s', () =>
      running.with(name, async (page) => {
        const text = await typeLines(page, [faulty]);
        await marked(page, 'John Miller');
        const { x, y } = await placeOfMark(page, 'John Miller');
        await page.page.mouse.click(x, y);
        await opened(page);
        await page.type('Z');
        const withLetter = await page.modelText();
        // The caret went where the press was, and the letter with it.
        expect(withLetter.length).toBe(text.length + 1);
        expect(withLetter.indexOf('Z')).toBeGreaterThanOrEqual(text.indexOf('John Miller'));
        expect(withLetter.indexOf('Z')).toBeLessThanOrEqual(text.indexOf('John Miller') + 'John Miller'.length);
      }));
  });

  describe.each(['x-post', 'linkedin-post', 'facebook-comment', 'instagram-comment'] as const)('%s', (name) => {
    it('is steered by the keyboard alone, and Escape puts the caret back', () =>
      running.with(name, async (page) => {
        const text = await typeLines(page, [faulty]);
        await marked(page, 'John Miller', 'cures');
        for (let step = 0; step < 6; step += 1) await page.press('ArrowLeft');
        await page.press('Alt+Shift+C');
        await opened(page);
        await page.press('ArrowDown');
        await page.press('ArrowUp');
        await page.press('Escape');
        await shut(page);
        await page.page.waitForFunction(() => document.hasFocus());
        await page.type('Q');
        const at = text.length - 6;
        const wanted = `${text.slice(0, at)}Q${text.slice(at)}`;
        expect(await settled(() => page.modelText(), wanted)).toBe(wanted);
      }));
  });

  it('is left unopened by a press where the user wants that', () =>
    running.with('x-post', async (page) => {
      await running.browser().setStorage({ settings: { cardOnMark: false } });
      await typeLines(page, [faulty]);
      await marked(page, 'John Miller');
      const { x, y } = await placeOfMark(page, 'John Miller');
      await page.page.mouse.click(x, y);
      await page.type('Z');
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(await isOpen(page)).toBe(false);
      await running.browser().setStorage({ settings: {} });
    }));

  it('keeps the focus against a page that pulls it back into its dialog', () =>
    running.with('x-reply', async (page) => {
      await page.page.evaluate(() => {
        const dialog = document.querySelector('[role="dialog"]') as HTMLElement;
        const pull = (event: FocusEvent) => {
          if (event.target instanceof Node && !dialog.contains(event.target)) window.__replica.field().focus();
        };
        document.addEventListener('focusin', pull);
        dialog.addEventListener('focusout', () => setTimeout(() => window.__replica.field().focus(), 0));
      });
      await typeLines(page, [faulty]);
      await marked(page, 'John Miller');
      await page.press('Alt+Shift+C');
      await opened(page);
      await new Promise((resolve) => setTimeout(resolve, 200));
      const before = await page.modelText();
      await page.press('ArrowDown');
      await page.press('Escape');
      await shut(page);
      expect(await page.modelText()).toBe(before);
    }));

  it('underlines suggestions only where the user wants it', () =>
    running.with('x-post', async (page) => {
      await running.browser().setStorage({ settings: { levels: { 'phi-name': 'suggestion' } } });
      await typeLines(page, [faulty]);
      await marked(page, 'cures');
      expect(await page.marks('suggestion')).toEqual([]);
      await running.browser().setStorage({
        settings: { levels: { 'phi-name': 'suggestion' }, markSuggestions: true },
      });
      await until(async () => (await page.marks('suggestion')).includes('John Miller'), { what: 'the mark' });
      await running.browser().setStorage({ settings: {} });
    }));
});

inBrowsers({ storage: { profile: pain } }, (running) => {
  it('holds for warnings too where the user wants that, once', () =>
    running.with('x-post', async (page) => {
      const warned = 'That lady is such a drug seeker, honestly.';
      await running.browser().setStorage({ settings: { holdFor: 'warning' } });
      const text = await typeLines(page, [warned]);
      await marked(page, 'drug seeker');
      await page.post();
      await opened(page);
      expect(await page.sent()).toEqual([]);
      await page.post();
      expect(await settled(async () => page.sent(), [text])).toEqual([text]);
      await running.browser().setStorage({ settings: {} });
    }));

  it('holds a thread once for all its boxes', () =>
    running.with('x-thread', async (page) => {
      await typeLines(page, ['Some thoughts on pain.'], 'first');
      await typeLines(page, ['My patient John Miller is doing well.'], 'second');
      await marked(page, 'John Miller');
      await page.focus('first');
      await page.post();
      await opened(page);
      expect(await page.sent()).toEqual([]);
      await page.post();
      const all = ['Some thoughts on pain.', 'My patient John Miller is doing well.'];
      expect(await settled(async () => page.sent(), all)).toEqual(all);
    }));

  it('wants the disclosure in the box of a thread that makes the claim', () =>
    running.with('x-thread', async (page) => {
      await typeLines(page, ['I recommend Proclaim to everyone with back pain.'], 'first');
      await typeLines(page, ['I am a paid speaker for Abbott.'], 'second');
      await marked(page, 'Proclaim');
      await page.focus('first');
      await page.press('Alt+Shift+C');
      await opened(page);
      expect(await page.chaperone.text()).toMatch(/another post of this thread/);
    }));
});
