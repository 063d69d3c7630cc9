/** Where sentences begin and end in ordinary posts: full stops, line breaks, bullets, emoji; "Dr." and "e.g." do not end one. */

import type { Span } from '../rule.ts';

const abbreviations = new Set(
  (
    'dr mr mrs ms mx prof st rev hon sr jr vs v e.g eg i.e ie etc approx ca cf no nos fig figs vol pp al inc ltd co corp dept est ' +
    'min max hr hrs wk wks mo mos yr yrs pt pts pmid ph.d m.d d.o r.n a.m p.m u.s u.k ave blvd rd ste apt gen gov sen rep lt col sgt drs ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ext tel dx tx hx rx sx'
  ).split(' '),
);

/** A possible end: closing punctuation with what closes it, or an emoji, before white space; or a line break. */
const possibleEnd = /[.!?]+["')\]]*(?=\s|$)|\p{Extended_Pictographic}\ufe0f?["')\]]*(?=\s+["'(]?[A-Z\d])|\n+/gu;

/** The most that is read as one sentence, in UTF-16 units. */
const longest = 800;

/** The spans of the sentences of a normal text, in order, without surrounding white space; linear in its length. */
export function sentenceSpans(text: string): readonly (Span & { readonly paragraph: number })[] {
  const spans: (Span & { readonly paragraph: number })[] = [];
  let start = 0;
  let paragraph = 0;
  const close = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text.charAt(from))) from += 1;
    while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
    // A text without an end is cut at a word, so that no later step meets a sentence without bounds.
    while (to - from > longest) {
      const space = text.lastIndexOf(' ', from + longest);
      const cut = space > from ? space : from + longest;
      spans.push({ start: from, end: cut, paragraph });
      from = space > from ? cut + 1 : cut;
    }
    if (from < to) spans.push({ start: from, end: to, paragraph });
    start = end;
  };
  for (const match of text.matchAll(possibleEnd)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('\n')) {
      close(end);
      paragraph += 1;
    } else if (!match[0].startsWith('.') || endsSentence(text, match.index, end, start)) close(end);
  }
  close(text.length);
  return spans;
}

/** Whether the full stop at `at` ends a sentence. */
function endsSentence(text: string, at: number, end: number, start: number): boolean {
  if (text.startsWith('..', at)) return true;
  const before = /[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(start, at - 20), at))?.[0] ?? '';
  const lower = before.toLowerCase();
  const next = text.slice(end, end + 12).trimStart();
  // A bullet number ("1. Wash your hands") opens its sentence.
  if (/^\d{1,2}$/.test(before) && text.slice(start, at).trim() === before) return false;
  if (abbreviations.has(lower)) {
    // "at 3 p.m. Then …" ends; "Dr. Park" and "e.g. The" do not.
    return /^[ap]\.m$/.test(lower) && /^\p{Lu}/u.test(next);
  }
  // Initials: "R. Okafor", "M.J. from".
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(before) && before !== 'I') return !/^[\p{L}]/u.test(next) || next === '';
  return true;
}
