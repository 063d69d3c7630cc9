/**
 * How long a post is in X's count. The weights are the published configuration, version 3: most alphabets count one
 * a character, the rest two, any link 23. An emoji counts two however many code points it is made of; the published
 * library knows only the emoji of 2018, X's own box knows all, so graphemes are asked here.
 */

import { xLinks } from './x-links.ts';

const linkLength = 23;
/** Code points that count one; every other counts two. */
const light: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];
const emoji =
  /\p{Emoji_Presentation}|\p{Regional_Indicator}|\p{Emoji}\ufe0f|\p{Emoji_Modifier}|\p{Extended_Pictographic}.*\u200d/su;
const plain = /^\p{ASCII}*$/u;
let segmenter: Intl.Segmenter | undefined;

/** The length of `text` in X's weighted count. */
export function weightedLength(text: string): number {
  const normal = text.normalize('NFC');
  let total = 0;
  let at = 0;
  for (const link of xLinks(normal)) {
    total += weigh(normal.slice(at, link.start)) + linkLength;
    at = link.end;
  }
  return total + weigh(normal.slice(at));
}

function weigh(text: string): number {
  if (plain.test(text)) return text.length;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let total = 0;
  for (const { segment } of segmenter.segment(text)) {
    if (emoji.test(segment)) total += 2;
    else for (const character of segment) total += isLight(character.codePointAt(0) ?? 0) ? 1 : 2;
  }
  return total;
}

function isLight(code: number): boolean {
  return light.some(([from, to]) => code >= from && code <= to);
}
