/**
 * How likely each rule's fault is in a draft, weighed from all that was read of it: what the reading found, the words, the
 * pairs of words, the words of the text being answered. One logistic regression a rule, learned by
 * `src/development/train-weighing.ts`; nothing here knows what a rule is about.
 */

import type { Sentence } from '../reading/sentence.ts';
import type { RuleContext, Span } from '../rule.ts';
import { draftSigns } from './draft-signs.ts';
import type { Weights } from './weights.ts';
import { answeredSignsOf, wordSignsOf } from './word-signs.ts';

/** A sign of a draft and how much it counts in it: many signs of a kind share their kind's say. */
export type Counted = readonly (readonly [sign: string, value: number])[];

const draftShare = 1 / 7;
const answeredShare = 0.55;

/** The signs of a draft by kind, each once. */
export interface Signs {
  readonly found: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  readonly answered: ReadonlySet<string>;
}

export function signsOf(context: RuleContext): Signs {
  const { reading } = context;
  const words = new Set<string>();
  const pairs = new Set<string>();
  for (const sentence of reading.sentences)
    for (const { sign } of sentence.derive(wordSignsOf)) (sign[0] === 'w' ? words : pairs).add(sign);
  const answered = new Set<string>();
  for (const sentence of reading.context?.sentences ?? [])
    for (const sign of sentence.derive(answeredSignsOf)) answered.add(sign);
  return { found: draftSigns(context), words, pairs, answered };
}

/** The signs that are known, counted. */
export function counted(signs: Signs, isKnown: (sign: string) => boolean): Counted {
  const kind = (all: ReadonlySet<string>, share: number, least: number): Counted => {
    const known = [...all].filter(isKnown);
    const value = share / Math.sqrt(Math.max(least, known.length));
    return known.map((sign) => [sign, value] as const);
  };
  return [
    ...[...signs.found].filter(isKnown).map((sign) => [sign, draftShare] as const),
    ...kind(signs.words, 1, 1),
    ...kind(signs.pairs, 1, 1),
    ...kind(signs.answered, answeredShare, 9),
  ];
}

/** The likelihood of each rule's fault, 0 to 1. */
export function likelihoods(context: RuleContext, weights: Weights): ReadonlyMap<string, number> {
  const sums = Float64Array.from(weights.bias);
  for (const [sign, value] of counted(signsOf(context), (name) => weights.rows.has(name))) {
    const row = weights.rows.get(sign);
    if (row) for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + value * (row[at] ?? 0);
  }
  return new Map(weights.rules.map((rule, at) => [rule, 1 / (1 + Math.exp(-(sums[at] ?? 0)))]));
}

const longestPlace = 140;
const clauseEnd = /[,;:—]\s|\s[-–(]\s?|[)]\s/g;

/** The sentence whose words speak most for the rule, or the clause of it where it is long: a span of `reading.text`. */
export function placeOf(rule: string, { reading }: RuleContext, weights: Weights): Span {
  const at = weights.rules.indexOf(rule);
  const weightOf = (sentence: Sentence, from: number, to: number): number => {
    let sum = 0;
    for (const { sign, start, end } of sentence.derive(wordSignsOf))
      if (start >= from && end <= to) sum += (sign[0] === 'w' ? 1 : 0.7) * (weights.rows.get(sign)?.[at] ?? 0);
    return sum;
  };
  let best: { readonly sentence: Sentence; readonly sum: number } | undefined;
  for (const sentence of reading.sentences) {
    if (sentence.tokens.length === 0) continue;
    const sum = weightOf(sentence, 0, sentence.text.length);
    if (!best || sum > best.sum) best = { sentence, sum };
  }
  if (!best) return { start: 0, end: 0 };
  const { sentence } = best;
  let inside = trimmed(sentence.text, 0, sentence.text.length);
  if (inside.end - inside.start > longestPlace) {
    let most = Number.NEGATIVE_INFINITY;
    let from = 0;
    const ends = [...sentence.text.matchAll(clauseEnd)].map((match) => match.index + match[0].length);
    for (const to of [...ends, sentence.text.length]) {
      const sum = weightOf(sentence, from, to);
      const clause = trimmed(sentence.text, from, to);
      if (sum > most && clause.end - clause.start >= 12) {
        most = sum;
        inside = clause;
      }
      from = to;
    }
  }
  return sentence.at(inside);
}

const blank = /[\s,;:—–()"'-]/;
const lastTag = /\s#\w{1,60}$/;

/** Without the blanks, commas and hashtags at its ends. */
function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && blank.test(text[from] ?? '')) from += 1;
  for (let tags = 0; tags < 20; tags += 1) {
    while (to > from && blank.test(text[to - 1] ?? '')) to -= 1;
    const tag = lastTag.exec(text.slice(Math.max(from, to - 62), to));
    if (!tag) break;
    to -= tag[0].length;
  }
  return from < to ? { start: from, end: to } : { start, end };
}
