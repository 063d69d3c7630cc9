/**
 * `npm run bench`: what a check costs, as ratios within one run, since machines are shared and noisy. Each text is made
 * anew for each round, so that no cache of an earlier round answers; medians are quoted.
 */

import nlp from 'compromise/two';
import { check } from '../checker/check.ts';
import type { Draft } from '../checker/draft.ts';
import { emptyProfile } from '../profile/profile.ts';

const settings = { levels: {}, words: [] };
const rounds = 41;
let serial = 0;

/** Ordinary clinical prose; the numbers make every text a new one. */
const sentences = [
  (n: number) => `Clinic ran ${n} minutes late today and nobody minded, because the coffee was good.`,
  (n: number) => `A registry of ${n} adults found no difference between early and late physical therapy.`,
  () => 'Dr. Amara Osei presented her work on spinal cord stimulation in Chicago last spring.',
  (n: number) => `If your back pain wakes you at night, please see someone who can examine you, says page ${n}.`,
  () => 'We are hiring a nurse practitioner, and new graduates are welcome to apply.',
  (n: number) => `My patient walked ${n} steps after her surgery, and her daughter cried in the hallway.`,
];

/** A text of about `length` UTF-16 units that was never seen before. */
function textOf(length: number): string {
  let text = '';
  while (text.length < length) {
    serial += 1;
    text += `${sentences[serial % sentences.length]?.(serial + 1000)} `;
  }
  return text.slice(0, length).trimEnd();
}

const draftOf = (text: string): Draft => ({ platform: 'linkedin', surface: 'post', text, media: [] });
const judge = (text: string) => check(draftOf(text), emptyProfile, settings, '2026-11-24');
const tag = (text: string) => nlp(text).json();

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1] as number;

function medianOf(make: () => () => unknown, count = rounds): number {
  return median(Array.from({ length: count }, () => time(make())));
}

/** The two in turn, so that a slow moment of the machine falls on both. */
function ratio(a: () => () => unknown, b: () => () => unknown, count = rounds): number {
  const pairs = Array.from({ length: count }, () => [time(a()), time(b())] as const);
  return median(pairs.map(([first]) => first)) / median(pairs.map(([, second]) => second));
}

const hostile: readonly ((length: number) => string)[] = [
  (length) => 'a'.repeat(length),
  (length) => '1 '.repeat(length / 2),
  (length) => '"'.repeat(length),
  (length) => '“'.repeat(length / 2) + '”'.repeat(length / 2),
  (length) => '(('.repeat(length / 2),
  (length) => `e${'\u0301'.repeat(length)}`,
  (length) => '@a #b '.repeat(length / 6),
  (length) => 'my patient '.repeat(length / 11),
  (length) => '555-0142 '.repeat(length / 9),
  (length) => 'https://a.b/c '.repeat(length / 14),
  (length) => 'A. B. C. '.repeat(length / 9),
  (length) => '👩‍⚕️'.repeat(length / 5),
  (length) => 'not '.repeat(length / 4),
  (length) => 'Aaaa Bbbb '.repeat(length / 10),
  (length) => '\n'.repeat(length),
  (length) => '12/12/2012 '.repeat(length / 11),
  (length) => 'she said "no" '.repeat(length / 14),
  (length) => 'x@y.z '.repeat(length / 6),
];

/** A hostile text by number: every kind, at several lengths, with its own seam. */
function hostileText(at: number): string {
  const make = hostile[at % hostile.length] as (length: number) => string;
  const length = 200 + ((at * 37) % 1800);
  return `${at} ${make(length)}`;
}

function worstHostile(count: number): { readonly ratio: number; readonly kind: number } {
  let worst = { ratio: 0, kind: -1 };
  const ordinary = new Map<number, number>();
  for (let at = 0; at < count; at += 1) {
    const text = hostileText(at);
    const size = Math.ceil(text.length / 250) * 250;
    if (!ordinary.has(size))
      ordinary.set(
        size,
        medianOf(() => () => judge(textOf(size)), 21),
      );
    const usual = ordinary.get(size) as number;
    let share = time(() => judge(text)) / usual;
    // A single slow moment of the machine is no property of the text: what is slow must be slow again.
    if (share > worst.ratio)
      share = Math.min(share, time(() => judge(` ${text}`)) / usual, time(() => judge(`${text} `)) / usual);
    if (share > worst.ratio) worst = { ratio: share, kind: at % hostile.length };
  }
  return worst;
}

function fresh(length: number) {
  const text = textOf(length);
  return () => judge(text);
}
function tagged(length: number) {
  const text = textOf(length);
  return () => tag(text);
}
function oneMore(length: number) {
  const text = textOf(length);
  judge(text);
  return () => judge(`${text}x`);
}

const cold = time(() => judge(textOf(280)));
for (let at = 0; at < 60; at += 1) {
  judge(textOf(600));
  tag(textOf(600));
}
const hostileCount = Number(process.env.BENCH_HOSTILE ?? 10_000);
const worst = worstHostile(hostileCount);
const rows: readonly (readonly [string, number, number])[] = [
  [
    'first check of 280 characters / compromise alone',
    ratio(
      () => fresh(280),
      () => tagged(280),
    ),
    2,
  ],
  [
    'first check of 3,000 characters / compromise alone',
    ratio(
      () => fresh(3000),
      () => tagged(3000),
    ),
    2,
  ],
  [
    'one more character in 3,000 / its first check',
    ratio(
      () => oneMore(3000),
      () => fresh(3000),
    ),
    0.25,
  ],
  [
    '6,000 characters / 3,000',
    ratio(
      () => fresh(6000),
      () => fresh(3000),
      21,
    ),
    2.3,
  ],
  [
    '12,500 characters / 6,250',
    ratio(
      () => fresh(12_500),
      () => fresh(6250),
      11,
    ),
    2.3,
  ],
  [
    '25,000 characters / 12,500',
    ratio(
      () => fresh(25_000),
      () => fresh(12_500),
      9,
    ),
    2.3,
  ],
  [`worst of ${hostileCount} hostile inputs (kind ${worst.kind}) / ordinary text`, worst.ratio, 5],
];
console.log(
  `the very first check of the process: ${cold.toFixed(0)} ms; a warm one of 280 characters: ${medianOf(() => fresh(280)).toFixed(2)} ms\n`,
);
for (const [name, value, most] of rows) {
  console.log(
    `${name.padEnd(68)} ${value.toFixed(2).padStart(6)}   at most ${most}${value > most ? '   TOO MUCH' : ''}`,
  );
}
if (rows.some(([, value, most]) => value > most)) process.exitCode = 1;
