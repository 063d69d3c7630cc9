import type { Span } from '../checker/rule.ts';

/**
 * Where spans stand after the text has changed under them: the change is what lies between the longest common beginning
 * and end of both texts. A span that the change touches is dropped: hidden is better than misplaced.
 */
export function moveSpans<Found extends Span>(found: readonly Found[], before: string, after: string): Found[] {
  if (before === after) return [...found];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  let tail = 0;
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  const changedTo = before.length - tail;
  const shift = after.length - before.length;
  return found.flatMap((each) => {
    // A finding about the whole draft stays until the next answer.
    if (each.start === 0 && each.end === 0) return [each];
    if (each.end <= head) return each.end === head && isWithinWord(after, head) ? [] : [each];
    if (each.start < changedTo) return [];
    const start = each.start + shift;
    return each.start === changedTo && isWithinWord(after, start) ? [] : [{ ...each, start, end: each.end + shift }];
  });
}

/** The change touches the finding's own first or last word ("John" becoming "Johnson"): it may be another word now. */
function isWithinWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at] ?? '');
}
