/** The words that say what an organisation is to someone: "consulting fees", "speakers bureau", "holds stock". */

import { type CueEntry, cueEntries } from './cue-words.ts';
import type { StatementToken } from './tokens.ts';

export interface Cue extends Pick<CueEntry, 'relationship' | 'family'> {
  readonly weak: boolean;
  /** First token and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Written with a capital, as labels and names are. */
  readonly capital: boolean;
}

const anyCue = new RegExp(
  cueEntries.map(({ words }) => `(?<![\\p{L}\\p{N}-])((?:${words}))(?![\\p{L}\\p{N}])`).join('|'),
  'giu',
);

/** The cues of a text in order, none over another. */
export function cuesIn(text: string, tokens: readonly StatementToken[]): readonly Cue[] {
  const cues: Cue[] = [];
  let at = 0;
  for (const match of text.replaceAll('\n', ' ').matchAll(anyCue)) {
    const entry = cueEntries[match.findIndex((part, index) => index > 0 && part !== undefined) - 1];
    const [found] = match;
    if (!entry || found === '' || (entry.small && /\p{Lu}/u.test(found))) continue;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= match.index) at += 1;
    let to = at;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < match.index + found.length) to += 1;
    const { relationship, family, weak } = entry;
    if (to > at)
      cues.push({ relationship, family, weak: weak === true, from: at, to, capital: /^\p{Lu}/u.test(found) });
  }
  return cues;
}
