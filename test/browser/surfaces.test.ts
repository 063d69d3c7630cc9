import { expect, it } from 'vitest';
import type { PageDescription } from '../../src/content/describe-page.ts';
import type { ComposePage } from '../../src/development/browsers/compose-page.ts';
import { settled, until } from '../../src/development/browsers/until.ts';
import { type Replica, type ReplicaName, replicaNames, replicas } from '../replicas/replicas.ts';
import { faulty, marked, pain, typeLines } from './draft.ts';
import { inBrowsers } from './in-browsers.ts';

declare const chrome: {
  readonly tabs: {
    query(all: object): Promise<readonly { readonly id: number }[]>;
    sendMessage(tab: number, message: unknown): Promise<unknown>;
  };
};

/**
 * The boxes whose engine and structure another box shares that gets every test of its own (marks, fixes, disclosure,
 * posting): here each is gone through once, in one tab. The answered text and the account are looked at in `found.test.ts`.
 */
const short = replicaNames.filter((name) => (replicas[name] as Replica).short);

const isOpen = async (page: ComposePage) => (await page.chaperone.buttons()).some(({ expanded }) => expanded);
const badges = async (page: ComposePage) =>
  (await page.chaperone.buttons()).filter(({ name }) => /^\d/.test(name)).length;

/** Opens the card, inserts the disclosure and waits until it is no longer asked for. */
async function disclose(page: ComposePage): Promise<void> {
  await page.chaperone.openCard();
  await page.chaperone.click('Insert disclosure');
  await until(async () => (await page.modelText()).includes('Abbott'), { what: 'the disclosure' });
  await until(async () => !(await page.chaperone.buttons()).some(({ name }) => name.startsWith('Insert disclosure')), {
    what: 'the disclosure to be seen',
  });
}

/** Presses until the draft has gone: some boxes have a step between. */
async function pressUntilSent(page: ComposePage, send: () => Promise<void>): Promise<void> {
  for (let times = 0; times < 3 && (await page.sent()).length === 0; times += 1) {
    await send();
    await settled(async () => (await page.sent()).length > 0, true, 300);
  }
}

inBrowsers({ storage: { profile: pain } }, (running) => {
  it.each(short)('%s: read, marked, disclosed and undone, held and sent as it was shown', (name: ReplicaName) =>
    running.with(name, async (page) => {
      const replica: Replica = replicas[name];
      const text = await typeLines(page, ['Glad 😀 to share #pain', '', faulty]);
      await marked(page, 'John Miller', 'Proclaim', 'cures');
      // One frame and one script are at work, however many the page has.
      expect(await badges(page)).toBe(1);

      await disclose(page);
      const disclosed = await page.modelText();
      expect(disclosed.match(/Abbott/g)).toHaveLength(1);
      expect(disclosed.endsWith(text)).toBe(true);
      expect(await settled(() => page.domText(), disclosed)).toBe(disclosed);
      await page.press('Control+Z');
      expect(await settled(() => page.modelText(), text)).toBe(text);
      expect(await settled(() => page.domText(), text)).toBe(text);
      await page.chaperone.closeCard();

      if (replica.neverHeld) return;
      await marked(page, 'John Miller', 'Proclaim', 'cures');
      const send = () => (replica.sendKeys ? page.press(replica.sendKeys) : page.post());
      if (replica.sendKeys) await page.focus();
      await send();
      await until(() => isOpen(page), { what: 'the card to open' });
      expect(await page.sent()).toEqual([]);
      expect(await page.modelText()).toBe(text);
      if (replica.sendKeys) await page.focus();
      await pressUntilSent(page, send);
      expect(await page.sent()).toEqual([text]);
      expect(await page.modelText()).toBe('');
    }),
  );

  it('keeps several boxes of one page apart, and holds each for its own words only', () =>
    running.with('facebook-chats', async (page) => {
      for (const box of page.replica.boxes) await typeLines(page, [faulty], box);
      const errors = async () => (await page.marks('error')).filter((mark) => mark === 'John Miller');
      expect(await settled(errors, ['John Miller', 'John Miller', 'John Miller'])).toHaveLength(3);
      await page.focus('second');
      await page.press('Control+A');
      await page.press('Backspace');
      await page.type('See you there.');
      expect(await settled(errors, ['John Miller', 'John Miller'])).toHaveLength(2);
      await page.press('Enter');
      // The replica sends every box's text, and did: Enter in the box without a fault was not held.
      expect(await settled(async () => (await page.sent()).length, 3)).toBe(3);
      expect(await page.sent()).toContain('See you there.');
    }));

  it('reads on where the editor mounts anew under it', () =>
    running.with('linkedin-post-light', async (page) => {
      await typeLines(page, [faulty]);
      await marked(page, 'John Miller');
      await page.remount();
      await page.focus();
      await marked(page, 'John Miller', 'Proclaim');
      expect(await badges(page)).toBe(1);
      await page.type(' Truly.');
      expect(await page.modelText()).toBe(`${faulty} Truly.`);
    }));

  it('describes a page to the popup, with the box in its frame and not a word of it', () =>
    running.with('linkedin-frame', async (page) => {
      await page.focus();
      await page.type(faulty);
      await marked(page, 'John Miller');
      const own = await running.browser().openExtensionPage('src/popup/index.html');
      try {
        const described = await own.evaluate(async () => {
          const answers = (await chrome.tabs.query({})).map(({ id }) =>
            chrome.tabs.sendMessage(id, { name: 'describe' }).catch(() => undefined),
          );
          return (await Promise.all(answers)).filter((answer) => answer);
        });
        expect(described).toHaveLength(1);
        const [{ boxes, platform }] = described as [PageDescription];
        expect(platform).toBe('linkedin');
        expect(boxes.filter(({ shown }) => shown)).toMatchObject([
          {
            composer: 'post',
            engine: 'quill',
            fallback: false,
            framed: true,
            tree: 'light',
            length: faulty.length,
            lines: 1,
            buttons: 1,
          },
        ]);
        expect(JSON.stringify(described)).not.toMatch(/Miller|Proclaim|patient/);
      } finally {
        await own.close();
      }
    }));

  if (running.name === 'firefox') {
    it('reads and marks a box that its own editor garbles, writes nothing and offers the text', () =>
      running.with('linkedin-classic', async (page) => {
        await page.set(faulty);
        await page.focus();
        await marked(page, 'John Miller', 'Proclaim');
        await page.chaperone.openCard();
        await page.chaperone.click('Insert disclosure');
        await until(async () => (await page.chaperone.buttons()).some(({ name }) => name === 'Copy this text'), {
          what: 'the offer',
        });
        expect((await page.chaperone.buttons()).map(({ name }) => name)).not.toContain('Copy my former draft');
        expect(await page.modelText()).toBe(faulty);
        expect(await page.domText()).toBe(faulty);
      }));
  }
});
