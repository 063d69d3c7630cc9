/** Taking a phrase out of a text so that what is left still reads: the comma, bracket or space that held it goes with it. */

import type { Edit, Span } from '../rule.ts';

/** The edit that removes what stands at the span, with the punctuation that only led up to it. */
export function withoutPhrase(text: string, span: Span): Edit {
  let { start, end } = span;
  const opened = /[([]\s*$/.exec(text.slice(Math.max(0, start - 3), start));
  const closed = /^\s*[)\]]/.exec(text.slice(end, end + 3));
  if (opened && closed) {
    start -= opened[0].length;
    end += closed[0].length;
  }
  const closes = /^\s*[.,;:!?)\]]|^\s*$/.test(text.slice(end, end + 3));
  const lead = /(?:\s*[,;:]\s*|\s+)$/.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? '';
  // Between two words one space stays; before punctuation none does.
  if (closes) start -= lead.includes('\n') ? 0 : lead.length;
  else {
    const space = /^[ \t]+/.exec(text.slice(end, end + 4))?.[0].length ?? 0;
    end += space;
  }
  // ", MRN 123, " leaves one comma, not two.
  if (closes && /^\s*,/.test(text.slice(end, end + 3)) && start === 0) end += 1;
  return { start, end, insert: '' };
}

/** Whether the place opens a sentence: what is put there takes a capital. */
export function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?\n]["')\]]*\s*|^[\s"'(]+)$/.test(text.slice(Math.max(0, at - 6), at)) || at === 0;
}
