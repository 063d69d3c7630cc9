/** The words of a text, with their offsets. Hyphens part words ("non-compliant" is two), apostrophes do not. */

export interface Token {
  readonly text: string;
  readonly lower: string;
  /** UTF-16 offsets in the text that was read. */
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one. */
  readonly before: string;
}

const word = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:'[\p{L}]+)*/gu;

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(word)) {
    const start = match.index;
    const found = match[0];
    tokens.push({
      text: found,
      lower: found.toLowerCase(),
      start,
      end: start + found.length,
      before: text.slice(last, start),
    });
    last = start + found.length;
  }
  return tokens;
}

const irregular: Readonly<Record<string, string>> = {
  women: 'woman',
  men: 'man',
  children: 'child',
  babies: 'baby',
  wives: 'wife',
  diagnoses: 'diagnosis',
  metastases: 'metastasis',
  biopsies: 'biopsy',
  people: 'person',
  feet: 'foot',
  teeth: 'tooth',
  gentlemen: 'gentleman',
  ladies: 'lady',
  vertebrae: 'vertebra',
};

/** A word without its possessive ending: "patient's" is "patient"; "don't" stays. */
export function withoutPossessive(lower: string): string {
  return lower.endsWith("'s") ? lower.slice(0, -2) : lower.endsWith("s'") ? lower.slice(0, -1) : lower;
}

/** The dictionary forms that a lower-case word may be an inflection of, itself first. */
export function stemsOf(lower: string): readonly string[] {
  const base = withoutPossessive(lower);
  const stems = base === lower ? [lower] : [lower, base];
  const known = irregular[base];
  if (known) stems.push(known);
  if (base.length > 3 && base.endsWith('s') && !base.endsWith('ss')) {
    stems.push(base.slice(0, -1));
    if (base.endsWith('es')) stems.push(base.slice(0, -2));
    if (base.endsWith('ies')) stems.push(`${base.slice(0, -3)}y`);
  }
  return stems;
}

/** "nineteen-year-old", "one-hundred-and-one": the small numbers that people spell out, undefined for other words. */
export function spelledNumber(words: readonly string[]): number | undefined {
  let total = 0;
  let seen = false;
  for (const one of words) {
    if (one === 'and' && seen) continue;
    if (one === 'hundred') {
      total = Math.max(total, 1) * 100;
      seen = true;
      continue;
    }
    const value = numberWords[one];
    if (value === undefined) return undefined;
    total += value;
    seen = true;
  }
  return seen ? total : undefined;
}

const numberWords: Readonly<Record<string, number>> = {
  a: 0,
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
