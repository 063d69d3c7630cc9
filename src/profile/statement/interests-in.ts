/**
 * The organisations that a stretch of a statement ties somebody to. It is walked once, word by word: a cue says which
 * tie is meant, a connecting word ("from", "for") opens a list of names, other words close it again, and a name counts
 * where a list is open, or where its tie stands right behind it ("Acme advisory board", "Acme: Honoraria").
 */

import type { Relationship } from '../profile.ts';
import type { Cue } from './cues.ts';
import { opensList, startsNewList } from './lists-ahead.ts';
import { readBracket, readMark } from './marks-between-names.ts';
import { isKnown, type NameSpan } from './name-words.ts';
import { isOrganization } from './organization-or-not.ts';
import { type Ground, Reach } from './reach.ts';
import { purposes } from './statement-words.ts';
import { cueBehind, tiesBehind, tiesInBrackets } from './ties-beside.ts';
import { plain } from './tokens.ts';
import { freshState, type OpenTie, type State, type WalkInWords } from './walk-state.ts';
import { readWord } from './words-between-names.ts';

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

class Walk implements WalkInWords {
  readonly ties: OpenTie[] = [];
  readonly reach: Reach;
  at: number;
  state: State = freshState();

  constructor(ground: Ground, from: number, to: number) {
    this.reach = new Reach(ground, to);
    this.at = from;
  }

  run(): void {
    while (this.at < this.reach.to) {
      const before = this.at;
      this.#step();
      if (this.at === before) this.at += 1;
    }
  }

  #step(): void {
    const at = this.at;
    const token = this.reach.token(at);
    if (!token) return;
    const state = this.state;
    if (token.kind === 'line') {
      this.#line();
      return;
    }
    const cue = this.reach.cue(at);
    const span = cue && !this.reach.nameGoesOn(cue.to) ? undefined : this.reach.nameSpan(at);
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
      readMark(this, token);
      return;
    }
    readWord(this, token, state);
  }

  /** A line's end parts as a semicolon does where the next line begins with a label, else it is a space. */
  #line(): void {
    const next = this.at + 1;
    const cue = this.reach.cue(next);
    if (cue?.capital || /^[•·▪*–-]$/.test(this.reach.token(next)?.text ?? '')) this.state = freshState();
  }

  #takeCue(cue: Cue): void {
    const state = this.state;
    const last = state.group.at(-1);
    const { link, opener } = state;
    const before = state.group.length;
    this.at = cue.to;
    const opens = opensList(this.reach, cue);
    // "from Acme for lectures and consulting": what was paid for, told behind the name.
    if (last && state.link === 'purpose' && !opens && !startsNewList(this.reach, cue)) {
      if (!state.negated && purposes.has(cue.relationship)) {
        for (const tie of state.batch) tie.cues = [...tie.cues.filter((one) => !one.weak), cue];
        state.told = true;
      }
      return;
    }
    if (this.reach.isLabel(cue)) state.negated = false;
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
    state.link = cue.family === 'patent' && plain(this.reach.token(cue.to - 1)) === 'to' ? 'list' : 'cue';
    // "fees from committee membership, Acme, and Beta"
    if (link === 'list' && opener === 'from' && before === 0) {
      state.link = 'list';
      state.opener = opener;
    }
    state.ready = true;
    state.separated = false;
    state.passed = [];
  }

  #takeName(span: NameSpan): void {
    const state = this.state;
    const name = this.reach.nameText(span);
    this.at = span.to;
    const behind = cueBehind(this.reach, span);
    if (!isOrganization(this.reach.ground, span, name, state.group.length > 0 && state.separated)) {
      if (state.link === 'list' && !state.separated) state.link = 'words';
      state.separated = false;
      return;
    }
    const orgFirst = tiesBehind(this.reach, span, state.cues.length === 0);
    if (orgFirst) {
      if (!state.negated) this.#add(span, orgFirst.cues);
      this.at = orgFirst.to;
      this.state = freshState();
      return;
    }
    const follows = plain(this.reach.token(span.to));
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
      this.at = behind.to;
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
        this.at = behind.to;
        state.separated = false;
        return;
      }
      if (behind) this.at = behind.to;
      if (!state.negated) this.#add(span, cues);
      else state.group.push({ name: span, aliases: [], cues: [], bearers: [] });
      state.link = 'list';
      state.ready = false;
      state.separated = false;
      state.passed = [];
      readBracket(this);
      return;
    }
    // Nothing says what it is to anybody, unless a bracket does: "Acme (consultant), Beta (grants)".
    const opening = this.reach.token(this.at);
    if (opening?.text === '(' && state.link !== 'purpose') {
      const inside = tiesInBrackets(this.reach, this.at, true);
      if (inside && !state.negated) {
        this.#add(span, inside.cues);
        this.at = inside.to;
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
    const last = this.state.cues.at(-1);
    return last !== undefined && last.family !== 'patent' && this.state.passed.length === 0;
  }

  #add(span: NameSpan, cues: readonly Cue[]): void {
    const tie: OpenTie = { name: span, aliases: [], cues: [...cues], bearers: [] };
    this.ties.push(tie);
    if (this.state.told) this.state.batch = [];
    this.state.told = false;
    this.state.group.push(tie);
    this.state.batch.push(tie);
  }
}
