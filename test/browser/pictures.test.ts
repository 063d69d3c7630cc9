import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ComposePage } from '../../src/development/browsers/compose-page.ts';
import { settled, until } from '../../src/development/browsers/until.ts';
import { jpeg, webp } from '../content/picture-file.ts';
import { harmless, pain, typeLines } from './draft.ts';
import { inBrowsers } from './in-browsers.ts';

let folder = '';
const file = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chaperone-pictures-'));
  const phone = { date: '2026:03:04 14:05:06', serial: 'C39XQ1', place: [46, 92] } as const;
  writeFileSync(file('phone.jpg'), jpeg(phone));
  writeFileSync(file('phone.webp'), webp(phone, 400_000));
  writeFileSync(file('bare.jpg'), jpeg());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const question = (page: ComposePage) =>
  until(async () => (await page.chaperone.badge()) !== undefined, { what: 'the question' });
const reads = (page: ComposePage, words: RegExp) =>
  until(async () => words.test(await page.chaperone.text()), { what: `${words} in the card` });

inBrowsers({ storage: { profile: pain } }, (running) => {
  describe.each(['x-post', 'facebook-post', 'linkedin-post', 'instagram-caption'] as const)('%s', (name) => {
    it('asks about a picture, finds what its file says, and holds it without permission', () =>
      running.with(name, async (page) => {
        const text = await typeLines(page, [harmless]);
        await page.attach(file('phone.jpg'));
        await question(page);
        await page.chaperone.openCard();
        await reads(page, /where it was taken, when it was taken, the camera/);
        await page.chaperone.click('Yes');
        await page.chaperone.click('No, or not yet');
        await reads(page, /not permitted it in writing/);
        await page.post();
        await reads(page, /Not posted yet/);
        expect(await page.sent()).toEqual([]);
        expect(await page.modelText()).toBe(text);
        await page.post();
        expect(await settled(async () => page.sent(), [text])).toEqual([text]);
      }));
  });

  it('asks whose it is where no patient is in it, remembers the answer, and then is silent', () =>
    running.with('x-post', async (page) => {
      await typeLines(page, [harmless]);
      await page.attach(file('bare.jpg'));
      await question(page);
      await page.chaperone.openCard();
      await page.chaperone.click('No');
      await page.chaperone.click('Mine, or licensed');
      expect(await settled(() => page.chaperone.badge(), undefined)).toBeUndefined();
      await page.focus();
      await page.type(' Come by.');
      await new Promise((resolve) => setTimeout(resolve, 900));
      expect(await page.chaperone.badge()).toBeUndefined();
    }));

  it('reads the end of a long file, and forgets a picture that is taken out', () =>
    running.with('x-post', async (page) => {
      await page.focus();
      await page.attach(file('phone.webp'));
      await question(page);
      await page.chaperone.openCard();
      await reads(page, /where it was taken/);
      // The page has shown it for a moment before anybody takes it out.
      await new Promise((resolve) => setTimeout(resolve, 400));
      await page.page.evaluate(() => {
        for (const preview of document.querySelectorAll('img[src^="blob:"]')) preview.remove();
      });
      await page.focus();
      expect(await settled(() => page.chaperone.badge(), undefined)).toBeUndefined();
    }));

  it('notices a picture that the site’s own picker has put there', () =>
    running.with('x-post', async (page) => {
      await typeLines(page, [harmless]);
      await page.page.evaluate(() => {
        const preview = document.createElement('img');
        preview.src = URL.createObjectURL(new Blob(['x']));
        document.querySelector('[data-testid="toolBar"]')?.before(preview);
      });
      await page.focus();
      await question(page);
    }));
});
