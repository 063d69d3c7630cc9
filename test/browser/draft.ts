import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { ComposePage } from '../../src/development/browsers/compose-page.ts';
import { until } from '../../src/development/browsers/until.ts';

const file = new URL('../drafts/profiles.json', import.meta.url);

/** A pain physician who speaks for Abbott, the maker of Proclaim. */
export const pain: unknown = JSON.parse(readFileSync(file, 'utf8')).pain;

/** A name of a patient, an interest of the profile's, and a promise. */
export const faulty = 'My patient John Miller came back after his Proclaim implant. It cures back pain.';
export const harmless = 'Our clinic opens at nine on Saturdays.';

/** The key that breaks a line without sending. */
export function lineBreak(page: ComposePage): string {
  return page.replica.sendKeys === 'Enter' ? 'Shift+Enter' : 'Enter';
}

/** Types lines into a box, the first by default, and checks that the site's editor took them exactly. */
export async function typeLines(page: ComposePage, lines: readonly string[], box?: string): Promise<string> {
  await page.focus(box);
  for (const [at, line] of lines.entries()) {
    if (at > 0) await page.press(lineBreak(page));
    await page.type(line);
  }
  const text = lines.join('\n');
  expect(await page.modelText(box)).toBe(text);
  expect(await page.domText(box)).toBe(text);
  return text;
}

/** Errors and warnings together. */
export async function allMarks(page: ComposePage): Promise<readonly string[]> {
  return [...(await page.marks('error')), ...(await page.marks('warning'))];
}

/** Waits until some mark holds each of the words. */
export async function marked(page: ComposePage, ...words: readonly string[]): Promise<readonly string[]> {
  let marks: readonly string[] = [];
  await until(
    async () => {
      marks = await allMarks(page);
      return words.every((word) => marks.some((mark) => mark.includes(word)));
    },
    { what: `marks under ${words.join(', ')}`, timeout: 8000 },
  ).catch((error: unknown) => {
    throw new Error(`${error}; marks: ${JSON.stringify(marks)}`);
  });
  return marks;
}

export async function unmarked(page: ComposePage): Promise<void> {
  await until(async () => (await allMarks(page)).length === 0, { what: 'no marks', timeout: 8000 });
}
