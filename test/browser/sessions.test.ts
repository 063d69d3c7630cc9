/**
 * Long sessions at random: a twin without the extension gets the same keys, and after every step the editor's model, its
 * DOM and the twin hold the same text. What is inserted on purpose is taken out again by undo, and then they must be the
 * same once more. `SESSION_STEPS` is how many steps each engine gets (25; 2,000 in `npm run test:long`), `SESSION_SEED`
 * which; both are printed. Input methods: in Chromium the browser's own composition, in Firefox, whose driver has none,
 * the events alone,
 * and for Lexical not even these.
 */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ComposePage } from '../../src/development/browsers/compose-page.ts';
import { launch } from '../../src/development/browsers/launch.ts';
import { type BrowserName, browserNames, type TestBrowser } from '../../src/development/browsers/test-browser.ts';
import { until } from '../../src/development/browsers/until.ts';
import type { ReplicaName } from '../replicas/replicas.ts';
import { allMarks, lineBreak, marked, pain, typeLines } from './draft.ts';
import { builds } from './in-browsers.ts';
import { randomNumbers } from './random-numbers.ts';

const steps = Number(process.env.SESSION_STEPS ?? 25);
const seed = Number(process.env.SESSION_SEED ?? 20_261_125);

/** One box for each engine; Quill 1 in a shadow root cannot be typed into in Firefox by itself. */
const engines: Readonly<Record<BrowserName, readonly ReplicaName[]>> = {
  chromium: ['x-post', 'linkedin-classic', 'linkedin-post', 'linkedin-message', 'facebook-post', 'instagram-comment'],
  firefox: ['x-post', 'linkedin-post', 'linkedin-message', 'facebook-post', 'instagram-comment'],
};

const words = [
  'clinic',
  'My patient',
  'John Miller',
  'cures',
  'the Proclaim',
  '90210',
  '😀',
  'überall',
  'a',
  '#pain',
  'MRN 8830217',
];

/** Input methods compose in steps; each replaces the one before. */
async function compose(page: ComposePage, name: BrowserName): Promise<void> {
  // Lexical takes made-up events for a composition that never comes, and then keeps a letter of it or not, extension or none.
  if (name === 'firefox' && page.replica.engine === 'lexical') return;
  if (name === 'firefox') {
    await page.page.evaluate(() => {
      const field = window.__replica.field();
      for (const type of ['compositionstart', 'compositionupdate', 'compositionend'])
        field.dispatchEvent(new CompositionEvent(type, { data: '', bubbles: true, composed: true }));
    });
    return;
  }
  const session = await page.page.createCDPSession();
  for (const text of ['に', 'にほ', 'にほん'])
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await session.send('Input.insertText', { text: '日本' });
  await session.detach();
}

type Step = (page: ComposePage) => Promise<void>;

/** The next step, chosen by the numbers alone, so that both pages get the same. */
function nextStep(random: () => number, name: BrowserName): readonly [string, Step] {
  const word = words[Math.floor(random() * words.length)] as string;
  const times = 1 + Math.floor(random() * 4);
  const kind = Math.floor(random() * 11);
  const press =
    (keys: string): Step =>
    async (page) => {
      for (let at = 0; at < times; at += 1) await page.press(keys);
    };
  if (kind <= 3) return [`type "${word} "`, (page) => page.type(`${word} `)];
  if (kind === 4) return ['a new line', async (page) => page.press(lineBreak(page))];
  if (kind === 5) return [`${times} × Backspace`, press('Backspace')];
  if (kind === 6) return [`${times} × left`, press('ArrowLeft')];
  if (kind === 7) return ['to the end', press('Control+End')];
  if (kind === 8) return [`paste "${word}"`, (page) => page.paste(word)];
  if (kind === 9) return ['an input method', (page) => compose(page, name)];
  return [
    `select ${times} and type over`,
    async (page) => {
      for (let at = 0; at < times; at += 1) await page.press('Shift+ArrowLeft');
      await page.type('over ');
    },
  ];
}

/** The text, once the editor's model and its DOM agree on it. */
async function textOf(page: ComposePage, what: string): Promise<string> {
  let seen = ['', ''];
  await until(
    async () => {
      seen = [await page.modelText(), await page.domText()];
      return seen[0] === seen[1];
    },
    { what: 'model and DOM to agree' },
  ).catch(() => expect(seen[1], what).toBe(seen[0]));
  return seen[0] as string;
}

/** Inserts the disclosure by the card's button, and takes it out by undo: the text is then what it was. */
async function discloseAndUndo(page: ComposePage, before: string, what: string): Promise<void> {
  await page.chaperone.openCard();
  await page.chaperone.click('Insert');
  await until(async () => (await page.modelText()) !== before, { what: `${what}: the disclosure` });
  const after = await textOf(page, what);
  expect(after.endsWith(before), `${what}: ${after}`).toBe(true);
  await page.chaperone.closeCard();
  await page.press('Control+z');
  await until(async () => (await page.modelText()) === before, { what: `${what}: undo to give back the draft` });
}

describe.each(browserNames)('%s', (name) => {
  let bare: TestBrowser;
  let extended: TestBrowser;
  beforeAll(async () => {
    bare = await launch(name);
    extended = await launch(name, { extension: builds[name] });
    await extended.setStorage({ profile: pain });
    console.info(`sessions in ${name}: SESSION_STEPS=${steps} SESSION_SEED=${seed}`);
  });
  afterAll(async () => {
    await bare?.close();
    await extended?.close();
  });

  it.each(engines[name])(
    `%s: ${steps} steps, the same as its twin's`,
    async (replica) => {
      const page = await extended.open(replica);
      const twin = await bare.open(replica);
      const done: string[] = [];
      const random = randomNumbers(seed);
      try {
        for (const each of [page, twin]) await typeLines(each, ['My patient John Miller has a Proclaim.']);
        for (let at = 0; at < steps; at += 1) {
          const [what, step] = nextStep(random, name);
          done.push(what);
          const so = `step ${at}: ${done.slice(-6).join('; ')}`;
          for (const each of [page, twin]) await step(each);
          const text = await textOf(page, so);
          expect(text, so).toBe(await textOf(twin, so));
          if (at % 12 !== 11) continue;
          // Both begin again from one draft, so that the next dozen steps do not hang on how the last ones were grouped.
          for (const each of [page, twin]) {
            await each.press('Control+A');
            await each.press('Backspace');
            await typeLines(each, ['My patient John Miller has a Proclaim.']);
          }
          for (const mark of await marked(page, 'John Miller')) expect(await page.modelText()).toContain(mark);
          await discloseAndUndo(page, 'My patient John Miller has a Proclaim.', so);
          await page.press('Control+End');
          await twin.press('Control+End');
        }
        const text = await page.modelText();
        await until(async () => (await allMarks(page)).every((mark) => text.includes(mark)), {
          what: 'marks under words that stand there',
        });
      } finally {
        await page.close();
        await twin.close();
      }
    },
    60_000 + steps * 4000,
  );
});
