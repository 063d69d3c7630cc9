/**
 * `npm run bench:browser`: what the extension costs in a page, in Chromium (Firefox gives no trace to its drivers). All
 * figures are of one run; those in milliseconds are of the tasks that are ours in the page's main thread, told by the
 * script's address in the trace, or differences to the chosen delay.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import { buildReplicas } from '../../test/replicas/build.ts';
import { launch } from './browsers/launch.ts';
import type { TestBrowser } from './browsers/test-browser.ts';
import { type Call, ownCalls } from './browsers/trace.ts';
import { until } from './browsers/until.ts';
import { buildBoth, root } from './run.ts';

interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly most: number;
}

const profile: unknown = JSON.parse(readFileSync(join(root, 'test/drafts/profiles.json'), 'utf8')).pain;
const quarter = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A page that changes all the time and in which nobody writes. */
async function idle(browser: TestBrowser): Promise<readonly Row[]> {
  const page = await browser.open('x-post');
  await page.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const calls = await ownCalls(page, async () => {
    await page.page.evaluate(async () => {
      const box = document.createElement('div');
      document.body.append(box);
      const end = performance.now() + 2000;
      while (performance.now() < end) {
        for (let at = 0; at < 50; at += 1) {
          const line = document.createElement('p');
          line.textContent = String(at);
          box.append(line);
          if (box.childElementCount > 200) box.firstElementChild?.remove();
        }
        await new Promise((done) => setTimeout(done, 10));
      }
      box.remove();
    });
  });
  await page.close();
  return [
    {
      name: 'tasks of ours while a page changes 5,000 times a second and nobody writes',
      value: calls.length,
      unit: '',
      most: 0,
    },
  ];
}

/** 3,000 characters, and then key after key at the end of them. */
async function typing(browser: TestBrowser): Promise<readonly Row[]> {
  const page = await browser.open('linkedin-post');
  await page.focus();
  const sentence = 'Clinic ran late today and nobody minded, because my patient walked again after her surgery. ';
  await page.paste(sentence.repeat(Math.ceil(3000 / sentence.length)));
  await until(async () => (await page.modelText()).length >= 3000, { what: 'a draft of 3,000 characters' });
  await pause(2500);
  await page.press('Control+End');
  const keys = 60;
  const pressed: number[] = [];
  const calls = await ownCalls(page, async (now) => {
    for (let at = 0; at < keys; at += 1) {
      pressed.push(await now());
      await page.page.keyboard.press('x');
      await pause(60);
    }
  });
  const shares = pressed.map((start, at) => {
    const end = pressed[at + 1] ?? start + 60;
    return calls
      .filter((call) => call.start >= start && call.start < end)
      .reduce((sum: number, call: Call) => sum + call.duration, 0);
  });
  await page.close();
  return [
    { name: 'our share of a key in 3,000 characters, median', value: quarter(shares, 0.5), unit: 'ms', most: 1 },
    {
      name: 'our share of a key in 3,000 characters, 95th percentile',
      value: quarter(shares, 0.95),
      unit: 'ms',
      most: 4,
    },
  ];
}

/** From the last key to the mark, beyond the delay of the settings. */
async function toTheMark(browser: TestBrowser): Promise<readonly Row[]> {
  const delay = 300;
  const page = await browser.open('x-post');
  await page.focus();
  await page.type('My patient John Miller');
  await pause(2500);
  const beyond: number[] = [];
  for (let at = 0; at < 15; at += 1) {
    await page.press('Control+a');
    await page.press('Backspace');
    await pause(500);
    await page.page.evaluate(() => {
      const times = { key: 0, mark: 0 };
      Object.assign(window, { benchTimes: times });
      addEventListener(
        'input',
        () => {
          times.key = performance.now();
        },
        { capture: true },
      );
      // A method: what tsx wraps around a named function is not there in the page.
      const watcher = {
        look() {
          if (times.key > 0 && (CSS.highlights.get('chaperone-error')?.size ?? 0) > 0) times.mark = performance.now();
          else requestAnimationFrame(() => watcher.look());
        },
      };
      watcher.look();
    });
    await page.type(`My patient John Miller, ${at}`);
    await until(
      () => page.page.evaluate(() => (window as unknown as { benchTimes: { mark: number } }).benchTimes.mark > 0),
      { what: 'a mark' },
    );
    const times = await page.page.evaluate(
      () => (window as unknown as { benchTimes: { key: number; mark: number } }).benchTimes,
    );
    // What was typed before the pause was over may be marked while the last words are still coming.
    if (times.mark > times.key) beyond.push(times.mark - times.key - delay);
  }
  await page.close();
  return [
    { name: `from the pause of ${delay} ms to the mark, median`, value: quarter(beyond, 0.5), unit: 'ms', most: 50 },
  ];
}

interface Held {
  readonly listeners: number;
  readonly nodes: number;
  readonly heap: number;
}

async function held(session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
  return { listeners: of('JSEventListeners'), nodes: of('Nodes'), heap: of('JSHeapUsedSize') / 1024 };
}

/** A composer that opens, is written in and goes, again and again. */
async function openings(browser: TestBrowser): Promise<readonly Row[]> {
  const page = await browser.open('instagram-comment');
  const session = await page.page.createCDPSession();
  await session.send('Performance.enable');
  const open = async (times: number): Promise<void> => {
    for (let at = 0; at < times; at += 1) {
      await page.page.evaluate(() => {
        const form = document.createElement('form');
        form.className = 'bench';
        form.append(document.createElement('textarea'));
        form.style.cssText = 'position: fixed; inset: 0 auto auto 0; background: white;';
        document.body.append(form);
        form.querySelector('textarea')?.focus();
      });
      await page.page.keyboard.type('My patient John');
      await page.page.evaluate(() => document.querySelector('form.bench')?.remove());
    }
    await pause(1500);
  };
  await open(60);
  const before = await held(session);
  await open(500);
  const after = await held(session);
  await page.close();
  return [
    { name: 'listeners more after 500 composers', value: after.listeners - before.listeners, unit: '', most: 20 },
    { name: 'nodes more after 500 composers', value: after.nodes - before.nodes, unit: '', most: 200 },
    { name: 'heap more after 500 composers', value: after.heap - before.heap, unit: 'KB', most: 1500 },
  ];
}

/** The first answer of a background that sleeps, against one that is awake. */
async function waking(browser: TestBrowser): Promise<readonly Row[]> {
  const page = await browser.open('x-post');
  const markedAfter = async (text: string): Promise<number> => {
    await page.focus();
    await page.press('Control+a');
    await page.press('Backspace');
    await until(() => page.page.evaluate(() => (CSS.highlights.get('chaperone-error')?.size ?? 0) === 0), {
      what: 'no mark',
    });
    await page.paste(text);
    const start = performance.now();
    await until(() => page.page.evaluate(() => (CSS.highlights.get('chaperone-error')?.size ?? 0) > 0), {
      what: 'a mark',
      timeout: 15_000,
    });
    return performance.now() - start;
  };
  const [asleep, awake]: [number[], number[]] = [[], []];
  for (let at = 0; at < 5; at += 1) {
    awake.push(await markedAfter(`My patient John Miller, room ${at}.`));
    await browser.stopBackground();
    asleep.push(await markedAfter(`My patient Jane Miller, room ${at}.`));
  }
  await page.close();
  const ratio = quarter(asleep, 0.5) / quarter(awake, 0.5);
  return [
    {
      name: `pasted to marked, background asleep (${quarter(asleep, 0.5).toFixed(0)} ms) / awake`,
      value: ratio,
      unit: '×',
      most: 4,
    },
  ];
}

if (!((await buildBoth()) && (await buildReplicas()))) throw new Error('the builds failed: see above');
const browser = await launch('chromium', { extension: join(root, 'dist') });
let bad = 0;
try {
  await browser.setStorage({ profile });
  for (const measure of [idle, typing, toTheMark, openings, waking]) {
    for (const { name, value, unit, most } of await measure(browser)) {
      const late = value > most;
      if (late) bad += 1;
      console.log(
        `${name.padEnd(76)} ${value.toFixed(2).padStart(8)} ${unit.padEnd(2)}${most < Number.POSITIVE_INFINITY ? `  at most ${most}` : ''}${late ? '   TOO MUCH' : ''}`,
      );
    }
  }
} finally {
  await browser.close();
}
if (bad > 0) process.exitCode = 1;
