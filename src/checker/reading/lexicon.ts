/**
 * A list of words and phrases that is looked up by word, not by trying each: ten thousand entries cost no more than ten.
 * An entry in lower case matches any case and its plural and possessive; an entry with a capital matches exactly so
 * ("MILD" the procedure, not mild pain).
 */

import { stemsOf, type Token, tokensOf } from './tokens.ts';

interface Entry {
  readonly words: readonly string[];
  readonly exact: boolean;
  readonly kind: string;
  readonly phrase: string;
}

export interface LexiconMatch {
  readonly start: number;
  readonly end: number;
  /** The list it stands in; `''` where the lexicon is one list. */
  readonly kind: string;
  /** The entry as listed. */
  readonly phrase: string;
}

export class Lexicon {
  readonly #entries = new Map<string, Entry[]>();

  constructor(lists: Readonly<Record<string, readonly string[]>>) {
    for (const [kind, phrases] of Object.entries(lists)) for (const phrase of phrases) this.#add(kind, phrase);
    // Longest first, so that "spinal cord stimulator" wins over "spinal cord".
    for (const entries of this.#entries.values()) entries.sort((a, b) => b.words.length - a.words.length);
  }

  #add(kind: string, phrase: string): void {
    const exact = phrase !== phrase.toLowerCase();
    const words = tokensOf(phrase).map((token) => (exact ? token.text : token.lower));
    const first = words[0];
    if (first === undefined) return;
    const key = first.toLowerCase();
    const list = this.#entries.get(key);
    if (list) list.push({ words, exact, kind, phrase });
    else this.#entries.set(key, [{ words, exact, kind, phrase }]);
  }

  /** The entries found in the words of a text, left to right, never overlapping; linear in the number of words. */
  matches(tokens: readonly Token[]): readonly LexiconMatch[] {
    const found: LexiconMatch[] = [];
    for (let index = 0; index < tokens.length; index += 1) {
      const hit = this.#at(tokens, index);
      if (!hit) continue;
      const last = tokens[index + hit.words.length - 1];
      const first = tokens[index];
      if (!first || !last) continue;
      found.push({ start: first.start, end: last.end, kind: hit.kind, phrase: hit.phrase });
      index += hit.words.length - 1;
    }
    return found;
  }

  #at(tokens: readonly Token[], index: number): Entry | undefined {
    const first = tokens[index];
    if (!first) return undefined;
    for (const stem of stemsOf(first.lower)) {
      for (const entry of this.#entries.get(stem) ?? []) if (fits(entry, tokens, index)) return entry;
    }
    return undefined;
  }

  /** Whether one word (or phrase) is an entry. */
  has(phrase: string): boolean {
    const tokens = tokensOf(phrase);
    return this.#at(tokens, 0)?.words.length === tokens.length;
  }
}

function fits(entry: Entry, tokens: readonly Token[], index: number): boolean {
  const length = entry.words.length;
  for (let offset = 0; offset < length; offset += 1) {
    const token = tokens[index + offset];
    const wanted = entry.words[offset];
    if (!token || wanted === undefined) return false;
    if (offset > 0 && token.before.length > 0 && !/^(?: |-|\/|\.|\. |, |—|\n)$/.test(token.before)) return false;
    if (entry.exact) {
      const bare = token.text.replace(/'?s$/, '');
      if (token.text !== wanted && bare !== wanted) return false;
    } else if (token.lower !== wanted && !stemsOf(token.lower).includes(wanted)) return false;
  }
  return true;
}

/** A lexicon of one list, or of several by name (`match.kind` then says which). */
export function lexicon(lists: readonly string[] | Readonly<Record<string, readonly string[]>>): Lexicon {
  return new Lexicon(
    Array.isArray(lists) ? { '': lists as readonly string[] } : (lists as Readonly<Record<string, readonly string[]>>),
  );
}

/** The phrases of a text that lists them by comma or by line: how the files in `words/` are written. */
export function list(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase.length > 0);
}
