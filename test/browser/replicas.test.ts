import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { settled, until } from '../../src/development/browsers/until.ts';
import { type Replica, replicas } from '../replicas/replicas.ts';
import { lineBreak, typeLines } from './draft.ts';
import { inBrowsers } from './in-browsers.ts';

const picture = fileURLToPath(new URL('../../src/static/icons/icon-128.png', import.meta.url));

/** The compose boxes by themselves: what later tests find must be the extension's doing. */
inBrowsers({ bare: true }, (running) => {
  describe.each(running.replicas)('%s', (name) => {
    const replica: Replica = replicas[name];

    it('takes what is typed, in model and DOM, and sends it', () =>
      running.with(name, async (page) => {
        expect(await page.postIsEnabled()).toBe(false);
        const text = await typeLines(page, ['A 😀 #pain @amara 👩‍⚕️ https://x.com/a', '', 'two words']);
        expect(await page.postIsEnabled()).toBe(true);
        await page.post();
        expect(await page.sent()).toEqual([text]);
        expect(await page.modelText()).toBe('');
        expect(await page.postIsEnabled()).toBe(false);
      }));

    it('takes what is pasted, and Ctrl+Z takes it out', () =>
      running.with(name, async (page) => {
        await typeLines(page, ['Before.']);
        // Editors join what is done within a second of another into one undo step.
        await new Promise((resolve) => setTimeout(resolve, 1100));
        await page.paste(' After 😀.');
        expect(await settled(() => page.modelText(), 'Before. After 😀.')).toBe('Before. After 😀.');
        expect(await page.domText()).toBe('Before. After 😀.');
        await page.press('Control+Z');
        expect(await settled(() => page.modelText(), 'Before.')).toBe('Before.');
        expect(await settled(() => page.domText(), 'Before.')).toBe('Before.');
      }));

    it('undoes typing', () =>
      running.with(name, async (page) => {
        await typeLines(page, ['one']);
        // Some editors take back a letter at a time.
        for (let times = 0; times < 3 && (await page.modelText()) !== ''; times += 1) {
          const before = await page.modelText();
          await page.press('Control+Z');
          await until(async () => (await page.modelText()) !== before, { what: 'the undo' });
        }
        expect(await page.modelText()).toBe('');
        expect(await settled(() => page.domText(), '')).toBe('');
      }));

    if (replica.sendKeys) {
      it('sends with its keys', () =>
        running.with(name, async (page) => {
          const text = await typeLines(page, ['one', 'two']);
          await page.press(replica.sendKeys as string);
          expect(await settled(async () => page.sent(), [text])).toEqual([text]);
          expect(await page.modelText()).toBe('');
        }));
    }

    if (replica.pictures) {
      it('takes a picture', () =>
        running.with(name, async (page) => {
          await page.attach(picture);
          const shown = () => page.page.$('>>> img[src^="blob:"]');
          expect(await until(shown, { what: 'the picture' })).toBeTruthy();
        }));
    }

    if (replica.mentions) {
      it('takes a mention', () =>
        running.with(name, async (page) => {
          await typeLines(page, ['With ']);
          await page.mention('Amara Osei');
          await page.type('today.');
          await page.press(lineBreak(page));
          await page.type('Good.');
          expect(await page.modelText()).toBe('With Amara Osei today.\nGood.');
          expect(await page.domText()).toBe('With Amara Osei today.\nGood.');
        }));
    }

    if (replica.boxes.length > 1) {
      it('keeps its boxes apart', () =>
        running.with(name, async (page) => {
          for (const box of replica.boxes) await typeLines(page, [`This is ${box}.`], box);
          await page.post();
          expect(await page.sent()).toEqual(replica.boxes.map((box) => `This is ${box}.`));
        }));
    }
  });
});
