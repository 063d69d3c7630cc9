import { describe, expect, it } from 'vitest';
import { settled, until } from '../../src/development/browsers/until.ts';
import { faulty, marked, pain, typeLines } from './draft.ts';
import { inBrowsers } from './in-browsers.ts';

/** A name in the middle of a line, between lines and things that must survive. */
const lines = ['Glad 😀 to share #pain', '', 'My patient John Miller is doing well today.', 'More soon.'];
const nameButton = 'Leave the name out';

inBrowsers({ storage: { profile: pain } }, (running) => {
  describe.each(running.replicas)('%s', (name) => {
    it('replaces just the words of a fix, and Ctrl+Z brings them back', () =>
      running.with(name, async (page) => {
        const text = await typeLines(page, lines);
        await marked(page, 'John Miller');
        await page.chaperone.openCard();
        await page.chaperone.click(nameButton);
        await until(async () => !(await page.modelText()).includes('John Miller'), { what: 'the name to go' });
        const mended = await settled(() => page.domText(), await page.modelText());
        expect(mended).toBe(await page.modelText());
        const at = text.indexOf('My patient John Miller');
        expect(mended.startsWith(text.slice(0, at))).toBe(true);
        expect(mended.endsWith(text.slice(text.indexOf(' is doing well')))).toBe(true);
        expect(mended).toContain('patient is doing well');
        await page.press('Control+Z');
        expect(await settled(() => page.modelText(), text)).toBe(text);
        expect(await settled(() => page.domText(), text)).toBe(text);
      }));

    it('is steered by the keyboard alone, and Escape gives the caret back', () =>
      running.with(name, async (page) => {
        const text = await typeLines(page, [faulty]);
        await marked(page, 'John Miller', 'Proclaim');
        await page.press('Alt+Shift+C');
        const isOpen = async () => (await page.chaperone.buttons()).some(({ expanded }) => expanded);
        await until(isOpen, { what: 'the card to open' });
        await page.press('ArrowDown');
        await page.press('ArrowUp');
        await page.press('Escape');
        await until(async () => !(await isOpen()), { what: 'the card to close' });
        await page.type(' Truly.');
        expect(await settled(() => page.modelText(), `${text} Truly.`)).toBe(`${text} Truly.`);
        expect(await settled(() => page.domText(), `${text} Truly.`)).toBe(`${text} Truly.`);
      }));
  });

  it('writes once into a box that takes nothing, leaves the draft alone and offers the text for copying', () =>
    running.with('facebook-post', async (page) => {
      const text = await typeLines(page, [faulty]);
      await marked(page, 'Proclaim');
      await page.page.evaluate(() => {
        const counted = window as unknown as { pastes: number };
        counted.pastes = 0;
        const refuse = (event: Event) => {
          counted.pastes += 1;
          event.preventDefault();
          event.stopImmediatePropagation();
        };
        window.addEventListener('paste', refuse, true);
      });
      await page.chaperone.openCard();
      await page.chaperone.click('Insert disclosure');
      await until(async () => (await page.chaperone.text()).includes('did not take the text'), {
        what: 'the offer',
        timeout: 6000,
      });
      expect((await page.chaperone.buttons()).map((button) => button.name)).toContain('Copy this text');
      expect(await page.modelText()).toBe(text);
      expect(await page.domText()).toBe(text);
      expect(await page.page.evaluate(() => (window as unknown as { pastes: number }).pastes)).toBe(1);
    }));

  it('offers the former draft too where the box garbled it', () =>
    running.with('facebook-post', async (page) => {
      const text = await typeLines(page, [faulty]);
      await marked(page, 'Proclaim');
      await page.page.evaluate(() => {
        const garble = (event: Event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
          document.execCommand('insertText', false, 'ZZ');
        };
        window.addEventListener('paste', garble, true);
      });
      await page.chaperone.openCard();
      await page.chaperone.click('Insert disclosure');
      await until(
        async () => (await page.chaperone.buttons()).some((button) => button.name === 'Copy my former draft'),
        { what: 'the offer of the former draft', timeout: 6000 },
      );
      expect(await settled(() => page.modelText(), `ZZ${text}`)).toBe(`ZZ${text}`);
    }));

  it('does nothing at the bidding of the page', () =>
    running.with('x-post', async (page) => {
      const text = await typeLines(page, [faulty]);
      await marked(page, 'John Miller', 'Proclaim');
      await page.chaperone.openCard();
      await page.page.evaluate(() => {
        // Whatever a page can reach of ours: hosts at the end of the document and the words under the highlights.
        const hosts = [...document.documentElement.children].filter((each) => !['HEAD', 'BODY'].includes(each.tagName));
        for (const host of hosts) {
          const { left, top } = host.getBoundingClientRect();
          for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
            host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: left, clientY: top }));
          for (const key of ['Enter', ' ', 'ArrowDown'])
            host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
          (host as HTMLElement).click();
          if (host.shadowRoot !== null) throw new Error('the shadow root is open');
        }
        CSS.highlights.clear();
      });
      expect(await page.modelText()).toBe(text);
      await page.page.evaluate(() => {
        for (const each of [...document.documentElement.children]) {
          if (!['HEAD', 'BODY'].includes(each.tagName)) each.remove();
        }
      });
      await page.press('Escape');
      await page.focus();
      await page.type(' Again.');
      await marked(page, 'John Miller', 'Proclaim');
      await until(() => page.chaperone.isPresent(), { what: 'our interface to come back' });
      expect(await page.modelText()).toBe(`${text} Again.`);
    }));
});
