/** How a disclosure that is there already is mended: moved to the start, made plain, put right. Offsets in the reading's text. */

import type { Reading } from '../checker/reading/reading.ts';
import type { Edit, Span } from '../checker/rule.ts';
import { isBeforeFold } from './recognise.ts';
import { isInTagRun } from './tag-runs.ts';

/** The longest sentence that is carried to the start as it is, in UTF-16 units. */
const carried = 200;

/** What discloses, taken out where it stands and put first: its sentence, or its tag. Undefined where it is neither by itself. */
export function moveToStart(reading: Reading, span: Span): readonly Edit[] | undefined {
  if (reading.text.charAt(span.start) === '#') return tagFirst(reading, span, reading.text.slice(span.start, span.end));
  const sentence = reading.sentenceAt(span.start);
  if (!sentence || sentence.index === 0 || sentence.text.length > carried) return undefined;
  const words = sentence.text.replace(/^[([]\s*/, '').replace(/\s*[)\]]$/, '');
  const [first] = /^[^\p{L}\p{N}#@]*/u.exec(words) ?? [''];
  const closed = /[.!?:]$/.test(words) ? words.slice(first.length) : `${words.slice(first.length)}.`;
  // What follows on the same line keeps its space.
  return [
    { start: 0, end: 0, insert: `${closed} ` },
    { start: spaceBefore(reading, sentence.start), end: sentence.end, insert: '' },
  ];
}

/** "#ad" in place of a tag that readers do not understand: where that stands if it is seen there, else at the start. */
export function adInstead(reading: Reading, tag: Span): readonly Edit[] {
  const seen = isBeforeFold(reading, tag) && !isInTagRun(reading, tag);
  return seen ? [{ start: tag.start, end: tag.end, insert: '#ad' }] : tagFirst(reading, tag, '#ad');
}

function tagFirst(reading: Reading, tag: Span, word: string): readonly Edit[] {
  return [
    { start: 0, end: 0, insert: `${word} ` },
    { start: spaceBefore(reading, tag.start), end: tag.end, insert: '' },
  ];
}

/** Where the white space before an offset begins. */
function spaceBefore(reading: Reading, offset: number): number {
  let start = offset;
  while (start > 0 && /\s/.test(reading.text.charAt(start - 1))) start -= 1;
  return start;
}

const around =
  /^(?:[^\p{L}\p{N}]|\b(?:full|disclosures?|disclosure|coi|conflicts? of interest|disclaimer|i|i'm|i've|i am|i was|i have|i own|i hold|i receive|i received|been|also|an?|and|the|in|from|of|for|with|so|paid|as|currently|proud|proudly)\b)*$/iu;

/**
 * The sentence of a disclosure that names another tie than the profile, put right.
 * @param right the true sentence, with its full stop.
 * @returns undefined where the sentence says more than the tie, which must not be lost.
 */
export function putRight(reading: Reading, span: Span, right: string): readonly Edit[] | undefined {
  const sentence = reading.sentenceAt(span.start);
  if (!sentence || span.end > sentence.end) return undefined;
  const inside = sentence.inside(span);
  const rest = `${sentence.text.slice(0, inside.start)} ${sentence.text.slice(inside.end)}`.replace(/[‘’]/g, "'");
  return around.test(rest) ? [{ start: sentence.start, end: sentence.end, insert: right.trim() }] : undefined;
}
