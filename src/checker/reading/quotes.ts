/** What stands in quotation marks: a word discussed as a word, or someone's speech. Paragraph by paragraph. */

import type { Span } from '../rule.ts';

export interface Quote extends Span {
  /** `words`: up to four words and no sentence of its own, held up with tweezers. `speech`: someone's sentence. */
  readonly kind: 'words' | 'speech';
}

const single = /(?<=^|[\s(])'(?=\S)[^'\n]{1,60}?(?:'(?:s|t|re|ve|ll|d|m)\b[^'\n]{0,60}?){0,4}'(?=[\s.,;:!?)]|$)/g;

/** The quotations of a normal text (straight quotes), in order; linear in its length. */
export function quotesOf(text: string): readonly Quote[] {
  const quotes: Quote[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at];
    if (unit === '\n' && text[at + 1] === '\n') open = -1;
    if (unit !== '"') continue;
    // Inches: 5" and 6'2".
    if (open < 0 && /\d/.test(text[at - 1] ?? '')) continue;
    if (open < 0) open = at;
    else {
      quotes.push({ start: open + 1, end: at, kind: kindOf(text.slice(open + 1, at)) });
      open = -1;
    }
  }
  for (const match of text.matchAll(single)) {
    const span = { start: match.index + 1, end: match.index + match[0].length - 1 };
    if (!quotes.some((quote) => quote.start < span.end && span.start < quote.end)) {
      quotes.push({ ...span, kind: kindOf(match[0].slice(1, -1)) });
    }
  }
  return quotes.sort((a, b) => a.start - b.start);
}

function kindOf(inside: string): 'words' | 'speech' {
  return inside.trim().split(/\s+/).length <= 4 && !/[.!?]$/.test(inside.trim().slice(0, -1)) ? 'words' : 'speech';
}
