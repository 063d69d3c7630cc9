/** The edit that takes a span out of a draft and leaves no hole: the white space that held it goes with it. */

import type { Edit, Span } from './rule.ts';

/** Offsets in `text` (the normal form), `span` inside it. At the very start or end of the draft nothing blank is left. */
export function takeOut(text: string, span: Span): Edit {
  let { start, end } = span;
  const opens = start === 0 || text[start - 1] === '\n';
  while (end < text.length && (text[end] === ' ' || (opens && /\s/.test(text.charAt(end))))) end += 1;
  const closes = end >= text.length || text[end] === '\n';
  while (closes && start > 0 && (text[start - 1] === ' ' || (end >= text.length && /\s/.test(text.charAt(start - 1)))))
    start -= 1;
  return { start, end, insert: '' };
}
