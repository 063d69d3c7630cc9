/**
 * A sentence, and what has been read of it. What depends on its words alone is worked out once per text and kept
 * while memory lasts: an edit of a long draft pays for the sentences that it changed, not for the others.
 */

import type { Span } from '../rule.ts';
import { Expression } from './expression.ts';
import { type Letters, lettersOf } from './gate.ts';
import { Lexicon, type LexiconMatch } from './lexicon.ts';
import { type Token, tokensOf } from './tokens.ts';

export type Pattern = RegExp | Lexicon;

/** A place where a pattern was found. */
export interface Match extends Span {
  readonly text: string;
  readonly sentence: Sentence;
  /** A lexicon's list name; `''` for an expression. */
  readonly kind: string;
  /** An expression's groups (`groups[1]` …), empty for a lexicon. */
  readonly groups: readonly (string | undefined)[];
}

interface Relative extends Span {
  readonly kind: string;
  readonly groups: readonly (string | undefined)[];
}

const nothing: readonly Relative[] = [];

/** The words of a sentence, apart from where it stands. One object per distinct text while it is remembered. */
export class SentenceText {
  readonly text: string;
  #tokens: readonly Token[] | undefined;
  #letters: Letters | undefined;
  readonly #known = new Map<unknown, unknown>();

  constructor(text: string) {
    this.text = text;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokensOf(this.text);
    return this.#tokens;
  }

  /** What `read` says of this text, worked out once: `read` must be a function of the module, pure in its argument. */
  derive<T>(read: (sentence: SentenceText) => T): T {
    if (this.#known.has(read)) return this.#known.get(read) as T;
    const value = read(this);
    this.#known.set(read, value);
    return value;
  }

  /** Where the pattern is found, offsets in this text. The pattern must be a constant of the module: results are kept by it. */
  find(pattern: Pattern): readonly Relative[] {
    const known = this.#known.get(pattern);
    if (known) return known as readonly Relative[];
    const found = pattern instanceof Lexicon ? pattern.matches(this.tokens).map(ofLexicon) : this.#expression(pattern);
    this.#known.set(pattern, found);
    return found;
  }

  #expression(pattern: RegExp): readonly Relative[] {
    this.#letters ??= lettersOf(this.text);
    const matches = expressionOf(pattern).matches(this.text, this.#letters);
    // Most searches find nothing: they share one answer.
    if (matches.length === 0) return nothing;
    return matches.map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: '',
      groups: match,
    }));
  }

  has(pattern: Pattern): boolean {
    return this.find(pattern).length > 0;
  }
}

function ofLexicon(match: LexiconMatch): Relative {
  return { start: match.start, end: match.end, kind: match.kind, groups: [] };
}

const expressions = new WeakMap<RegExp, Expression>();
function expressionOf(pattern: RegExp): Expression {
  const known = expressions.get(pattern);
  if (known) return known;
  const made = new Expression(pattern);
  expressions.set(pattern, made);
  return made;
}

/** A sentence in its draft: the same words, at a place. All offsets count in `reading.text`. */
export class Sentence implements Span {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  /** The line it stands on: sentences with the same number share one. */
  readonly paragraph: number;
  readonly words: SentenceText;

  constructor(words: SentenceText, start: number, index: number, paragraph: number) {
    this.words = words;
    this.start = start;
    this.end = start + words.text.length;
    this.index = index;
    this.paragraph = paragraph;
  }

  get text(): string {
    return this.words.text;
  }

  /** The words, with offsets in the sentence's own text: `at` moves them into the draft. */
  get tokens(): readonly Token[] {
    return this.words.tokens;
  }

  derive<T>(read: (sentence: SentenceText) => T): T {
    return this.words.derive(read);
  }

  find(pattern: Pattern): readonly Match[] {
    return this.words.find(pattern).map((found) => ({
      ...this.at(found),
      kind: found.kind,
      groups: found.groups,
      text: this.text.slice(found.start, found.end),
      sentence: this,
    }));
  }

  has(pattern: Pattern): boolean {
    return this.words.has(pattern);
  }

  /** A span of the sentence's own text, as a span of the draft's. */
  at(span: Span): Span {
    return { start: this.start + span.start, end: this.start + span.end };
  }

  /** A span of the draft's text, as a span of the sentence's own. */
  inside(span: Span): Span {
    return { start: span.start - this.start, end: span.end - this.start };
  }
}

/** Sentences that are remembered: two generations, so that a full memory forgets the longest unused half at no cost. */
const generation = 1500;
const longestKept = 2000;
let young = new Map<string, SentenceText>();
let old = new Map<string, SentenceText>();

/** The one object for these words. */
export function sentenceText(text: string): SentenceText {
  const known = young.get(text) ?? old.get(text);
  const sentence = known ?? new SentenceText(text);
  if (text.length > longestKept || young.has(text)) return sentence;
  if (young.size >= generation) {
    old = young;
    young = new Map();
  }
  young.set(text, sentence);
  return sentence;
}

/** Forget every sentence: for benchmarks and tests of the first check. */
export function forgetSentences(): void {
  young = new Map();
  old = new Map();
}
