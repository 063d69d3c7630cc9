/** The words and marks of a cleaned statement, with their places. */

export interface StatementToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'mark' | 'line';
}

/** Short forms whose full stop belongs to them; whether it also ends the sentence is for what follows to say. */
const withStop = new Set(
  (
    'dr drs prof profs mr mrs ms st ste inc incorp ltd co corp llc vs no nos jr sr e.g i.e eg ie al cf approx assoc asst dept univ inst ' +
    'int med pharm pharma ph.d m.d ca dist pty gmb.h lab labs natl am soc intl ave bros mt ft gen rev hon'
  ).split(' '),
);

/**
 * A word may hold hyphens, apostrophes, inner stops and an ampersand without spaces ("AT&T", "Bristol-Myers",
 * "Medscape.com", "S.R.D."); a stop between a small and a capital letter is a sentence end that lost its space.
 */
const pattern =
  /(?:https?:\/\/|www\.)[^\s,;)]+|(?:\p{Lu}\.-?(?=\p{L}\b))+\p{L}\b\.?|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[-'+&_\u2013](?=[\p{L}\p{N}])|(?<!\p{Ll}\p{Ll})\.(?=[\p{L}\p{N}])|\.(?=\p{Ll}|\p{N}))*|\n|[^\s\p{L}\p{N}]/gu;

export function tokensOfStatement(text: string): readonly StatementToken[] {
  const tokens: StatementToken[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const [found] = match;
    if (found === '\n') tokens.push({ text: found, start, end: start + 1, kind: 'line' });
    else if (!/[\p{L}\p{N}]/u.test(found)) {
      const before = tokens.at(-1);
      // The stop of "Inc." and "J." belongs to the word.
      if (found === '.' && before?.kind === 'word' && before.end === start && takesStop(before.text))
        tokens[tokens.length - 1] = { ...before, text: `${before.text}.`, end: start + 1 };
      else tokens.push({ text: found, start, end: start + found.length, kind: 'mark' });
    } else tokens.push({ text: found, start, end: start + found.length, kind: 'word' });
  }
  return tokens;
}

function takesStop(word: string): boolean {
  return /^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.)+-?\p{Lu}$/u.test(word) || withStop.has(word.toLowerCase());
}

export function isCapital(token: StatementToken | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Whether anything but a space stands between two neighbours. */
export function touches(left: StatementToken | undefined, right: StatementToken | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

/** The token's text in lower case, without a stop at its end. */
export function plain(token: StatementToken | undefined): string {
  return token === undefined ? '' : token.text.toLowerCase().replace(/\.$/, '');
}
