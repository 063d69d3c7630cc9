/**
 * An expression as it is searched for: taken apart into its alternatives, each behind its own gate.
 *
 * The rules' expressions are long lists of alternatives, of which a sentence can hold few or none. A browser compiles
 * and runs the whole of such an expression, which cost up to 50 ms at its first use; taken apart, only the alternatives
 * whose letters stand in the sentence are ever compiled. What is found is the same, to the character: at each place the
 * leftmost match, and of several there the one that stands first in the expression.
 */

import { type Gate, gateOf, type Letters, mayHold } from './gate.ts';

/** Shorter expressions are compiled faster than they are taken apart, in UTF-16 units of their source. */
const shortest = 160;
/** More pieces than that cost more than they save. */
const mostPieces = 400;

interface Piece {
  readonly source: string;
  readonly gate: Gate;
  compiled?: RegExp;
}

export class Expression {
  readonly pattern: RegExp;
  readonly #flags: string;
  readonly #pieces: readonly Piece[];

  constructor(pattern: RegExp) {
    this.pattern = pattern;
    this.#flags = pattern.global ? pattern.flags : `${pattern.flags}g`;
    this.#pieces = piecesOf(pattern.source).map((source) => ({ source, gate: gateOf(source) }));
  }

  /** Every match in the text, in order, none over another; empty ones are left out. `letters` are the text's own. */
  matches(text: string, letters: Letters): readonly RegExpExecArray[] {
    let live: Piece[] | undefined;
    for (const piece of this.#pieces) {
      if (!mayHold(piece.gate, letters)) continue;
      if (live) live.push(piece);
      else live = [piece];
    }
    if (!live) return nothing;
    const found: RegExpExecArray[] = [];
    const next = live.map((piece) => this.#search(piece, text, 0));
    for (;;) {
      let first: RegExpExecArray | null = null;
      for (const match of next) if (match && (!first || match.index < first.index)) first = match;
      if (!first) return found;
      const { index } = first;
      const [words] = first;
      if (words.length > 0) found.push(first);
      const end = index + Math.max(1, words.length);
      for (const [at, match] of next.entries()) {
        // One that begins later is still the first of its kind after this one.
        if (match && match.index < end) next[at] = this.#search(live[at] as Piece, text, end);
      }
    }
  }

  #search(piece: Piece, text: string, from: number): RegExpExecArray | null {
    piece.compiled ??= new RegExp(piece.source, this.#flags);
    piece.compiled.lastIndex = from;
    return piece.compiled.exec(text);
  }
}

const nothing: readonly RegExpExecArray[] = [];

/** The alternatives of which an expression is the list, in its order; itself where it is none that can be taken apart. */
function piecesOf(source: string): readonly string[] {
  // Groups are numbered over the whole expression: what asks for them must stay whole.
  if (source.length < shortest || /(?<!\\)\((?!\?)|\(\?<[a-z]|\\[1-9k]/i.test(source)) return [source];
  const pieces = split(source);
  return pieces.length > mostPieces ? [source] : pieces;
}

function split(source: string): readonly string[] {
  const alternatives = alternativesOf(source);
  if (alternatives.length > 1) return alternatives.flatMap(split);
  const group = source.length < shortest ? undefined : firstGroup(source);
  if (!group) return [source];
  return alternativesOf(group.inner).flatMap((inner) => split(`${group.before}${inner}${group.after}`));
}

/**
 * What may stand before a group that is taken apart: only what can match in one way. Were there a choice before it, the
 * order of the matches would no longer be the expression's.
 */
const oneWay = /^(?:\\b|\^|\(\?<?[=!][^()]*\)|[\w "'#@,:-])*$/;

/** The first group of an expression without alternatives, where it can be taken apart. */
function firstGroup(
  source: string,
): { readonly before: string; readonly inner: string; readonly after: string } | undefined {
  const start = /(?<!\\)\(\?:/.exec(source)?.index;
  if (start === undefined || !oneWay.test(source.slice(0, start))) return undefined;
  const end = endOfGroup(source, start);
  const after = source.slice(end + 1);
  if (/^[*+?{]/.test(after)) return undefined;
  return { before: source.slice(0, start), inner: source.slice(start + 3, end), after };
}

/** Where the group that begins at `start` has its closing bracket. */
function endOfGroup(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at = afterUnit(source, at)) {
    if (source[at] === '(') depth += 1;
    else if (source[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return source.length;
}

function alternativesOf(source: string): readonly string[] {
  const alternatives: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < source.length; at = afterUnit(source, at)) {
    if (source[at] === '(') depth += 1;
    else if (source[at] === ')') depth -= 1;
    else if (source[at] === '|' && depth === 0) {
      alternatives.push(source.slice(start, at));
      start = at + 1;
    }
  }
  return [...alternatives, source.slice(start)];
}

/** Steps over one unit of the syntax: a class, an escaped character, or a character. */
function afterUnit(source: string, at: number): number {
  if (source[at] === '\\') return at + 2;
  if (source[at] !== '[') return at + 1;
  let end = at + 1;
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  return end + 1;
}
