/**
 * The organisations that a stretch of a statement ties somebody to. It is walked once, word by word: a cue says which
 * tie is meant, a connecting word ("from", "for") opens a list of names, other words close it again, and a name counts
 * where a list is open, or where its tie stands right behind it ("Acme advisory board", "Acme: Honoraria").
 */

import type { Relationship } from '../profile.ts';
import { linkAfter } from './connecting-words.ts';
import type { Cue } from './cues.ts';
import { isKnown, isNameLike, type NameSpan } from './name-words.ts';
import { isOrganization, isShortFor } from './organization-or-not.ts';
import { isPlaceName } from './place-words.ts';
import { type Ground, Reach } from './reach.ts';
import { listFillers, negations, purposes, verbs } from './statement-words.ts';
import { cueBehind, tiesBehind, tiesInBrackets } from './ties-beside.ts';
import { plain, type StatementToken, touches } from './tokens.ts';
import { freshState, type OpenTie, type State } from './walk-state.ts';

export interface Tie {
  readonly name: NameSpan;
  /** Other names in brackets beside it. */
  readonly aliases: readonly NameSpan[];
  readonly relationship: readonly Relationship[];
  /** Initials in brackets behind it, where the statement lists people by tie: "Acme (MJK, AB)". */
  readonly bearers: readonly string[];
}

/** The ties in the tokens from `from` up to `to`, in reading order; one organisation may come several times. */
export function tiesIn(ground: Ground, from: number, to: number): readonly Tie[] {
  const walk = new Walk(ground, from, to);
  walk.run();
  return walk.ties
    .map((tie) => ({
      name: tie.name,
      aliases: tie.aliases,
      bearers: tie.bearers,
      relationship: relationshipsOf(tie.cues),
    }))
    .filter((tie) => tie.relationship.length > 0);
}

/** The relationships of some cues, each once; those that say little give way to the others. */
function relationshipsOf(cues: readonly Cue[]): readonly Relationship[] {
  const strong = cues.filter((cue) => !cue.weak);
  const fees = cues.filter((cue) => cue.weak && cue.relationship === 'consulting');
  const used = strong.length > 0 ? [...strong, ...fees] : fees.length > 0 ? fees : cues;
  return [...new Set(used.map((cue) => cue.relationship))];
}

class Walk {
  readonly ties: OpenTie[] = [];
  readonly #reach: Reach;
  #at: number;
  #state: State = freshState();

  constructor(ground: Ground, from: number, to: number) {
    this.#reach = new Reach(ground, to);
    this.#at = from;
  }

  run(): void {
    while (this.#at < this.#reach.to) {
      const before = this.#at;
      this.#step();
      if (this.#at === before) this.#at += 1;
    }
  }

  #step(): void {
    const at = this.#at;
    const token = this.#reach.token(at);
    if (!token) return;
    const state = this.#state;
    if (token.kind === 'line') {
      this.#line();
      return;
    }
    const cue = this.#reach.cue(at);
    const span = cue && !this.#reach.nameGoesOn(cue.to) ? undefined : this.#reach.nameSpan(at);
    // A capital may begin a label or a name: "Speakers Bureau: …", "Patent Medical". The longer one wins.
    if (cue && !(span && span.to > cue.to && !cue.capital)) {
      this.#takeCue(cue);
      return;
    }
    if (span) {
      this.#takeName(span);
      return;
    }
    if (token.kind === 'mark') {
      this.#mark(token);
      return;
    }
    this.#word(token, state);
  }

  /** A line's end parts as a semicolon does where the next line begins with a label, else it is a space. */
  #line(): void {
    const next = this.#at + 1;
    const cue = this.#reach.cue(next);
    if (cue?.capital || /^[•·▪*–-]$/.test(this.#reach.token(next)?.text ?? '')) this.#reset();
  }

  #reset(): void {
    this.#state = freshState();
  }

  #takeCue(cue: Cue): void {
    const state = this.#state;
    const last = state.group.at(-1);
    const { link, opener } = state;
    const before = state.group.length;
    this.#at = cue.to;
    const opens = this.#opensList(cue);
    // "from Acme for lectures and consulting": what was paid for, told behind the name.
    if (last && state.link === 'purpose' && !opens && !this.#startsNewList(cue)) {
      if (!state.negated && purposes.has(cue.relationship)) {
        for (const tie of state.batch) tie.cues = [...tie.cues.filter((one) => !one.weak), cue];
        state.told = true;
      }
      return;
    }
    if (this.#reach.isLabel(cue)) state.negated = false;
    if (state.group.length > 0) {
      state.cues = [];
      state.group = [];
      state.batch = [];
      state.told = false;
    }
    // "fees for lectures": what they are for says more than that they are fees.
    if (link === 'purpose' && !cue.weak) state.cues = state.cues.filter((one) => !one.weak);
    // So many ties before a name are none: only the nearest are kept.
    if (state.cues.length > 24) state.cues.splice(0, 12);
    state.cues.push(cue);
    state.opener = '';
    // "licensed to Acme"
    state.link = cue.family === 'patent' && plain(this.#reach.token(cue.to - 1)) === 'to' ? 'list' : 'cue';
    // "fees from committee membership, Acme, and Beta"
    if (link === 'list' && opener === 'from' && before === 0) {
      state.link = 'list';
      state.opener = opener;
    }
    state.ready = true;
    state.separated = false;
    state.passed = [];
  }

  /** Whether a connecting word and a name follow the cue: "a consultant for Acme". */
  #opensList(cue: Cue): boolean {
    const next = plain(this.#reach.token(cue.to));
    if (!/^(?:for|from|to|of|with|by|at|in|on)$/.test(next)) return false;
    const after = this.#reach.token(cue.to + 1);
    return isNameLike(after) || (plain(after) === 'the' && isNameLike(this.#reach.token(cue.to + 2)));
  }

  /** Whether another cue and then a connecting word follow: "lectures and grants from Acme". */
  #startsNewList(cue: Cue): boolean {
    let index = cue.to;
    for (let steps = 0; steps < 6; steps += 1) {
      const next = this.#reach.cue(index);
      if (next) {
        if (this.#opensList(next)) return true;
        index = next.to;
      } else if (/^(?:,|and|or|\/|&)$/.test(this.#reach.token(index)?.text ?? '')) index += 1;
      else return false;
    }
    return false;
  }

  #takeName(span: NameSpan): void {
    const state = this.#state;
    const name = this.#reach.nameText(span);
    this.#at = span.to;
    const behind = cueBehind(this.#reach, span);
    if (!isOrganization(this.#reach.ground, span, name, state.group.length > 0 && state.separated)) {
      if (state.link === 'list' && !state.separated) state.link = 'words';
      state.separated = false;
      return;
    }
    const orgFirst = tiesBehind(this.#reach, span, state.cues.length === 0);
    if (orgFirst) {
      if (!state.negated) this.#add(span, orgFirst.cues);
      this.#at = orgFirst.to;
      this.#reset();
      return;
    }
    const follows = plain(this.#reach.token(span.to));
    if (
      /^(?:trials?|study|studies|registry|cohort|guidelines?|survey|meeting|congress|symposium|conference|steering)$/.test(
        follows,
      ) &&
      !isKnown(name)
    ) {
      state.link = 'words';
      return;
    }
    const listed = state.link === 'list' || (state.link === 'cue' && this.#mayFollowCue());
    if (behind && !listed) {
      if (!state.negated) this.#add(span, [behind]);
      state.cues = [behind];
      state.link = 'cue';
      this.#at = behind.to;
      state.separated = false;
      return;
    }
    if (listed && state.ready && state.cues.length > 0) {
      const cues = behind && !state.separated ? [...state.cues.filter((one) => !one.weak), behind] : [...state.cues];
      if (behind && state.separated && state.group.length > 0) {
        // "grants from A, B advisory board": a tie of its own.
        if (!state.negated) this.#add(span, [behind]);
        state.cues = [behind];
        state.link = 'cue';
        this.#at = behind.to;
        state.separated = false;
        return;
      }
      if (behind) this.#at = behind.to;
      if (!state.negated) this.#add(span, cues);
      else state.group.push({ name: span, aliases: [], cues: [], bearers: [] });
      state.link = 'list';
      state.ready = false;
      state.separated = false;
      state.passed = [];
      this.#bracket();
      return;
    }
    // Nothing says what it is to anybody, unless a bracket does: "Acme (consultant), Beta (grants)".
    const opening = this.#reach.token(this.#at);
    if (opening?.text === '(' && state.link !== 'purpose') {
      const inside = tiesInBrackets(this.#reach, this.#at, true);
      if (inside && !state.negated) {
        this.#add(span, inside.cues);
        this.#at = inside.to;
        state.cues = [];
        state.link = 'start';
        state.separated = false;
        return;
      }
    }
    if (state.link === 'start' || state.link === 'cue') state.link = 'words';
    state.separated = false;
  }

  /** A name may follow a cue without a word between: "Honoraria Acme", but not after words that want one. */
  #mayFollowCue(): boolean {
    const last = this.#state.cues.at(-1);
    return last !== undefined && last.family !== 'patent' && this.#state.passed.length === 0;
  }

  #add(span: NameSpan, cues: readonly Cue[]): void {
    const tie: OpenTie = { name: span, aliases: [], cues: [...cues], bearers: [] };
    this.ties.push(tie);
    if (this.#state.told) this.#state.batch = [];
    this.#state.told = false;
    this.#state.group.push(tie);
    this.#state.batch.push(tie);
  }

  /** What stands in brackets behind a name just taken: its tie, its other name, a place, a sum, whose it is. */
  #bracket(): void {
    const open = this.#reach.token(this.#at);
    if (open?.text !== '(' && open?.text !== '[') return;
    const close = this.#reach.closing(this.#at);
    const tie = this.#state.group.at(-1);
    if (close === undefined || !tie) return;
    const inside = tiesInBrackets(this.#reach, this.#at);
    if (inside) {
      // "Acme (grants), Beta (fees)": the bracket tells more than the words before the list did.
      if (!this.#state.negated) tie.cues = [...tie.cues.filter((cue) => !cue.weak), ...inside.cues];
      this.#at = close + 1;
      return;
    }
    // A cue and a name: read on inside.
    for (let index = this.#at + 1; index < close; index += 1) if (this.#reach.cue(index)) return;
    const words = this.#reach.ground.tokens.slice(this.#at + 1, close);
    const initials = words.filter((word) => word.kind === 'word' && plain(word) !== 'and');
    if (
      initials.length > 0 &&
      initials.every((word) => /^(?:\p{Lu}\.?-?){2,4}\p{Lu}?\.?$/u.test(word.text)) &&
      !isKnown(initials[0]?.text ?? '') &&
      !isShortFor(initials[0]?.text ?? '', this.#reach.nameText(tie.name))
    )
      for (const one of this.#state.batch)
        if (one.bearers.length === 0) one.bearers.push(...initials.map((word) => word.text));
    let index = this.#at + 1;
    while (index < close) {
      const span = this.#reach.nameSpan(index);
      if (span && span.to <= close) {
        const name = this.#reach.nameText(span);
        if (!isPlaceName(name) && isOrganization(this.#reach.ground, span, name, false)) tie.aliases.push(span);
        index = span.to;
      } else index += 1;
    }
    this.#at = close + 1;
  }

  #mark(token: StatementToken): void {
    const state = this.#state;
    const { text } = token;
    if (text === '.' || text === '!' || text === '?') {
      this.#reset();
      return;
    }
    if (text === ';') {
      state.negated = false;
      state.separated = true;
      state.ready = true;
      if (state.group.length === 0) state.cues = state.cues.filter((cue) => cue.family !== 'patent');
      state.link =
        state.group.length > 0 ? 'list' : state.link === 'purpose' || state.link === 'recipient' ? 'cue' : state.link;
      return;
    }
    if (text === ',') {
      this.#separate();
      return;
    }
    if (text === '&' || text === '/' || text === '+' || text === '|') {
      if (state.group.length > 0 && state.link === 'list') state.separated = true;
      state.ready = true;
      return;
    }
    if (text === ':' || text === '(' || text === '[' || /^[-–—]$/.test(text)) {
      if (/^[-–—]$/.test(text) && touches(this.#reach.token(this.#at - 1), token)) return;
      if (text === '(' || text === '[') {
        const close = this.#reach.closing(this.#at);
        // "(to her institution)", "(2019-2022)": nothing to read.
        if (close !== undefined && !this.#hasNames(this.#at + 1, close)) {
          const inside = tiesInBrackets(this.#reach, this.#at);
          const refused = this.#reach.ground.tokens.slice(this.#at, close).some((one) => negations.test(plain(one)));
          if (refused) {
            this.#at = close + 1;
            return;
          }
          if (inside && state.group.length === 0) state.cues.push(...inside.cues);
          else if (inside && !state.negated) for (const tie of state.group) tie.cues.push(...inside.cues);
          this.#at = close + 1;
          return;
        }
      }
      if (text === '(' && state.cues.length > 0 && state.link === 'words') {
        // "several companies (Acme, Beta)"
        state.link = 'list';
        return;
      }
      if (
        state.cues.length > 0 &&
        (state.link === 'cue' || state.link === 'words' || state.link === 'list') &&
        state.group.length === 0
      ) {
        state.link = 'list';
        state.opener = text;
      } else if (text === ':' && state.group.length === 0 && state.cues.length > 0) state.link = 'list';
      else if (/^[-–—]$/.test(text) && state.group.length > 0) state.link = 'words';
    }
  }

  #hasNames(from: number, to: number): boolean {
    for (let index = from; index < to; index += 1) {
      const span = this.#reach.nameSpan(index);
      if (span && isOrganization(this.#reach.ground, span, this.#reach.nameText(span), false)) return true;
    }
    return false;
  }

  #separate(): void {
    const state = this.#state;
    state.separated = true;
    state.ready = true;
    const next = plain(this.#reach.token(this.#at + 1));
    const second = plain(this.#reach.token(this.#at + 2));
    if (state.negated && (verbs.test(next) || ((next === 'and' || next === 'but') && verbs.test(second))))
      state.negated = false;
    if (state.group.length > 0) state.link = 'list';
  }

  #word(token: StatementToken, state: State): void {
    const word = plain(token);
    if (negations.test(word) && !(word === 'no' && /^\d/.test(this.#reach.token(this.#at + 1)?.text ?? ''))) {
      if (!(word === 'not' && /^(?:only|limited|for)$/.test(plain(this.#reach.token(this.#at + 1))))) {
        if (!(word === 'without' || word === 'none') || state.group.length === 0) {
          this.#clear();
          this.#state.negated = true;
          return;
        }
      }
      state.link = 'words';
      return;
    }
    if (
      /^(?:but|however|except|although|though)$/.test(word) ||
      (word === 'than' && state.passed.at(-1) === 'other') ||
      (word === 'from' && state.passed.at(-1) === 'apart')
    ) {
      state.negated = false;
      if (word !== 'but') state.group = [];
      state.passed.push(word);
      return;
    }
    if (word === 'and' || word === 'or' || word === 'and/or' || word === 'plus') {
      const next = plain(this.#reach.token(this.#at + 1));
      if (state.negated && verbs.test(next)) this.#clear();
      if (state.link === 'purpose' && state.group.length > 0 && verbs.test(next)) this.#clear();
      if (state.link === 'purpose' || state.link === 'recipient') return;
      if (state.group.length > 0 && (state.link === 'list' || state.link === 'words')) state.link = 'list';
      state.separated = true;
      state.ready = true;
      return;
    }
    if (verbs.test(word)) {
      state.passed.push(word);
      // A patent by itself is nobody's; what is said next is another thing.
      if (state.group.length === 0 && !/^(?:owned|held)$/.test(word))
        state.cues = state.cues.filter((cue) => cue.family !== 'patent');
      // A new statement about the same person; what was being listed is over.
      if (state.separated && (state.group.length > 0 || state.negated)) this.#clear();
      else state.link = state.link === 'list' ? 'words' : state.link;
      return;
    }
    const isFiller =
      word === 'as'
        ? /^(?:well|such)$/.test(`${plain(this.#reach.token(this.#at + 1))}`) ||
          /^(?:well|such)$/.test(plain(this.#reach.token(this.#at - 1)))
        : listFillers.has(word);
    if (state.link === 'list' && isFiller) {
      return;
    }
    if (
      state.link === 'list' &&
      (state.group.length === 0 || state.separated) &&
      /^(?:an?|his|her|their|its|our)$/.test(word)
    )
      return;
    if (/^(?:including|namely|incl)$/.test(word) || (word === 'as' && state.passed.at(-1) === 'such')) {
      if (state.cues.length > 0) state.link = 'list';
      return;
    }
    const opens = linkAfter(word, state, this.#reach, this.#at);
    if (opens) {
      state.link = opens;
      if (opens === 'list') {
        state.opener = word;
        state.ready = true;
      }
      state.separated = false;
      state.passed = [];
      return;
    }
    state.passed.push(word);
    if (state.passed.length > 3) state.passed.shift();
    if (state.link === 'list' || state.link === 'start') state.link = 'words';
    else if (
      state.link === 'cue' &&
      !/^(?:the|a|an|his|her|their|paid|member|fees?|work|also|other|as|an?|served|serving|on|in)$/.test(word)
    )
      state.link = 'words';
    state.separated = false;
  }

  /** A new statement: the cues go, the refusal too. */
  #clear(): void {
    this.#state = freshState();
  }
}
