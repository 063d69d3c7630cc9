import axe from 'axe-core';
import { expect, it } from 'vitest';
import type { ComposePage } from '../../src/development/browsers/compose-page.ts';
import { settled, until } from '../../src/development/browsers/until.ts';
import { typeLines } from './draft.ts';
import { inBrowsers } from './in-browsers.ts';
import { cutOff, inLightAndDark, violations, withoutFocusRing } from './our-pages.ts';

const profile = {
  name: 'Lena Hartwell',
  credentials: 'MD',
  employers: [{ name: 'Mercy General', reviewsPosts: true, reviewer: 'Press office, press@mercy.example' }],
  interests: [{ organization: 'Abbott', relationship: 'speaking', products: ['Proclaim'] }],
};
const draft = 'Proclaim recharges fast, and we placed one today. #collab';
const story = 'My patient with the new hip walked the whole hallway this morning and cried.';

const names = async (page: ComposePage) => (await page.chaperone.buttons()).map(({ name }) => name);

inBrowsers({ storage: { profile } }, (running) => {
  it('says “Ad” where the user says that the post is paid for, and the other wordings by turns', () =>
    running.with('x-post', async (page) => {
      const text = await typeLines(page, [draft]);
      await until(() => page.chaperone.badge(), { what: 'a badge', timeout: 8000 });
      await page.chaperone.openCard();
      const first = (await names(page)).find((name) => name.startsWith('Insert disclosure'));
      expect(first).toBe("Insert disclosure: “I'm a paid speaker for Abbott, which makes Proclaim.”");
      await page.chaperone.click('Other wording');
      await until(async () => (await names(page)).includes("Insert disclosure: “I'm a paid speaker for Abbott.”"), {
        what: 'the next wording',
      });
      expect(await names(page)).not.toContain('Replace “#collab” with “#ad”');
      await page.chaperone.click('This post itself is paid for');
      await until(async () => (await names(page)).includes('Replace “#collab” with “#ad”'), { what: 'the paid fixes' });
      const form = await page.chaperone.click('Insert disclosure: “Ad');
      const sentence = `${/“(.*)”/.exec(form)?.[1]} `;
      expect(sentence).toMatch(/^Ad: .*Abbott/);
      expect(await settled(() => page.modelText(), sentence + text)).toBe(sentence + text);
      expect(await settled(() => page.domText(), sentence + text)).toBe(sentence + text);
      await until(async () => !(await names(page)).some((name) => name.startsWith('Insert disclosure')), {
        what: 'the disclosure to be seen',
      });
      await page.press('Control+Z');
      expect(await settled(() => page.modelText(), text)).toBe(text);
    }));

  it('adds what only the user can know when they have said that it is so, and not before', () =>
    running.with('facebook-post', async (page) => {
      const text = await typeLines(page, [story]);
      await until(() => page.chaperone.badge(), { what: 'a badge', timeout: 8000 });
      await page.chaperone.openCard();
      await page.chaperone.click('Say that the patient agreed in writing');
      await until(async () => (await names(page)).includes('No, leave it'), { what: 'the question' });
      expect(await page.modelText()).toBe(text);
      await page.chaperone.click('No, leave it');
      await until(async () => !(await names(page)).includes('No, leave it'), { what: 'the question to go' });
      expect(await page.modelText()).toBe(text);
      await page.chaperone.click('Say that the patient agreed in writing');
      await page.chaperone.click('I have this patient’s written permission');
      const after = `${text} Shared with the patient’s written permission.`;
      expect(await settled(() => page.modelText(), after)).toBe(after);
      expect(await settled(() => page.domText(), after)).toBe(after);
    }));

  it('opens a letter to the reviewer on a page of our own, which the site learns nothing of', () =>
    running.with('x-post', async (page) => {
      await typeLines(page, [story]);
      await until(() => page.chaperone.badge(), { what: 'a badge', timeout: 8000 });
      await page.chaperone.openCard();
      await page.chaperone.click('Write a mail');
      const letter = await until(
        async () => {
          for (const each of await page.page.browser().pages()) {
            const shown = await each
              .evaluate(() => [location.href, document.querySelector('a.button')?.getAttribute('href') ?? ''])
              .catch(() => ['', '']);
            if (/src\/review\/index\.html$/.test(shown[0] ?? '') && shown[1] !== '') return { each, mail: shown[1] };
          }
          return undefined;
        },
        { what: 'the letter', timeout: 8000 },
      );
      const mail = new URL(letter.mail ?? '');
      expect([mail.protocol, mail.pathname]).toEqual(['mailto:', 'press@mercy.example']);
      expect(decodeURIComponent(mail.search)).toContain(story);
      await inLightAndDark(letter.each, running.name, async (theme) => {
        expect([theme, await violations(letter.each, axe.source)]).toEqual([theme, []]);
      });
      // At 640 pixels as in a window of 1280 at 200%.
      for (const width of [640, 320]) {
        await letter.each.setViewport({ width, height: 800 });
        expect([width, await cutOff(letter.each)]).toEqual([width, []]);
      }
      if (running.name === 'chromium') {
        await letter.each.bringToFront();
        expect(await withoutFocusRing(letter.each)).toEqual([]);
      }
      await letter.each.close();
      expect(await page.modelText()).toBe(story);
    }));

  it('an approval holds for exactly the words that were approved', () =>
    running.with('x-post', async (page) => {
      await typeLines(page, [story]);
      const asked = async () => (await names(page)).includes('Mark as approved');
      await until(() => page.chaperone.badge(), { what: 'a badge', timeout: 8000 });
      await page.chaperone.openCard();
      await page.chaperone.click('Send for review: copy');
      await until(async () => (await page.chaperone.text()).includes('Copied. Paste it'), { what: 'the copy' });
      await page.chaperone.click('Mark as approved');
      await until(async () => !(await asked()), { what: 'the review to be done' });
      await page.focus();
      await page.type(' More.');
      await until(asked, { what: 'the review to be asked for again', timeout: 8000 });
      for (let times = 0; times < ' More.'.length; times += 1) await page.press('Backspace');
      await until(async () => !(await asked()), { what: 'the approval to hold again', timeout: 8000 });
    }));
});
