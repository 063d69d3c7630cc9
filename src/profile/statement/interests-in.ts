/**
 * The organisations that a stretch of a statement ties somebody to. It is walked once, word by word: a cue says which
 * tie is meant, a connecting word ("from", "for") opens a list of names, other words close it again, and a name counts
 * where a list is open, or where its tie stands right behind it ("Acme advisory board", "Acme: Honoraria").
 */

import type { Relationship } from '../profile.ts';
import type { Cue } from './cues.ts';
import { endsName, isKnown, isNameLike, isOfGrants, isOrdinary, type NameSpan, nameAt } from './organization-names.ts';
import { isLargePlace, isPlaceName } from './place-words.ts';
import { relationshipOfCode } from './tie-codes.ts';
import { isCapital, plain, type StatementToken, touches } from './tokens.ts';

export interface Tie {
  readonly name: NameSpan;
  /** Other names in brackets beside it. */
  readonly aliases: readonly NameSpan[];
  readonly relationship: readonly Relationship[];
  /** Initials in brackets behind it, where the statement lists people by tie: "Acme (MJK, AB)". */
  readonly bearers: readonly string[];
}

export interface Ground {
  readonly text: string;
  readonly tokens: readonly StatementToken[];
  /** By their first token. */
  readonly cueAt: ReadonlyMap<number, Cue>;
}

interface OpenTie {
  name: NameSpan;
  aliases: NameSpan[];
  cues: Cue[];
  bearers: string[];
}

/** What may follow: a list of names; the purpose of a payment; whom it was paid to; other words. */
type Link = 'start' | 'cue' | 'list' | 'purpose' | 'recipient' | 'words' | 'title';

interface State {
  /** The cues that hold for the names to come. */
  cues: Cue[];
  /** The names taken since the first of those cues. */
  group: OpenTie[];
  /** Of these, the ones that a purpose told behind them is meant for. */
  batch: OpenTie[];
  /** A purpose has been told: the next names are others. */
  told: boolean;
  link: Link;
  /** The word that opened the list: a list may go on with it ("for A and for B"). */
  opener: string;
  negated: boolean;
  /** A name may come: the list has just been opened, or a mark parts it from the last name. */
  ready: boolean;
  /** A comma, semicolon or "and" stands right before. */
  separated: boolean;
  /** The last two words passed over, nearest last. */
  passed: string[];
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

const negations =
  /^(?:no|not|none|nothing|never|neither|nor|without|declined|declines|refused|refuses|waived|denies|denied|nil)$/;
const verbs =
  /^(?:has|have|had|is|are|was|were|receives?|received|reports?|reported|serves?|served|holds?|held|owns?|owned|consults?|acts?|acted|works|worked|participates?|participated|declares?|declared|discloses?|disclosed|gave|gives|sits|provides|provided|having|receiving|holding|owning|serving|being)$/;
const listFillers = new Set(
  'the companies company following including namely both either e.g i.e eg ie such as like entities organizations organisations industry pharmaceutical firms sponsors sponsor manufacturer funder sources and or well'.split(
    ' ',
  ),
);

/** What money is paid for; a salary or a device in that place is only what it was spent on. */
const purposes: ReadonlySet<Relationship> = new Set([
  'consulting',
  'speaking',
  'advisory-board',
  'research',
  'travel',
  'honoraria',
  'royalties',
]);

class Walk {
  readonly ties: OpenTie[] = [];
  readonly #ground: Ground;
  readonly #to: number;
  #at: number;
  #state: State = freshState();

  constructor(ground: Ground, from: number, to: number) {
    this.#ground = ground;
    this.#at = from;
    this.#to = to;
  }

  run(): void {
    while (this.#at < this.#to) {
      const before = this.#at;
      this.#step();
      if (this.#at === before) this.#at += 1;
    }
  }

  #token(at: number): StatementToken | undefined {
    return at < this.#to ? this.#ground.tokens[at] : undefined;
  }

  #cue(at: number): Cue | undefined {
    return at < this.#to ? this.#ground.cueAt.get(at) : undefined;
  }

  /** Whether a noun or a word of law that ends names follows: "… Partners", "…, LLC". */
  #nameGoesOn(at: number): boolean {
    if (this.#token(at)?.text === ',') return /^(?:LLC|Inc\.?|Ltd\.?|GmbH|LP)$/.test(this.#token(at + 1)?.text ?? '');
    return endsName(this.#token(at));
  }

  /** A cue ends a name, unless it is a part of it: "Global Clinical Trial Partners". */
  readonly #isCue = (at: number): boolean => {
    const cue = this.#cue(at);
    return cue !== undefined && !(cue.capital && this.#nameGoesOn(cue.to));
  };

  #step(): void {
    const at = this.#at;
    const token = this.#token(at);
    if (!token) return;
    const state = this.#state;
    if (token.kind === 'line') {
      this.#line();
      return;
    }
    const cue = this.#cue(at);
    const span = cue && !this.#nameGoesOn(cue.to) ? undefined : this.#nameSpan(at);
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

  #nameSpan(at: number): NameSpan | undefined {
    return nameAt(this.#ground.tokens, at, this.#to, this.#isCue);
  }

  /** A line's end parts as a semicolon does where the next line begins with a label, else it is a space. */
  #line(): void {
    const next = this.#at + 1;
    const cue = this.#cue(next);
    if (cue?.capital || /^[•·▪*–-]$/.test(this.#token(next)?.text ?? '')) this.#reset();
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
    if (isLabel(this.#ground, cue, this.#to)) state.negated = false;
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
    state.link = cue.family === 'patent' && plain(this.#token(cue.to - 1)) === 'to' ? 'list' : 'cue';
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
    const next = plain(this.#token(cue.to));
    if (!/^(?:for|from|to|of|with|by|at|in|on)$/.test(next)) return false;
    const after = this.#token(cue.to + 1);
    return isNameLike(after) || (plain(after) === 'the' && isNameLike(this.#token(cue.to + 2)));
  }

  /** Whether another cue and then a connecting word follow: "lectures and grants from Acme". */
  #startsNewList(cue: Cue): boolean {
    let index = cue.to;
    for (let steps = 0; steps < 6; steps += 1) {
      const next = this.#cue(index);
      if (next) {
        if (this.#opensList(next)) return true;
        index = next.to;
      } else if (/^(?:,|and|or|\/|&)$/.test(this.#token(index)?.text ?? '')) index += 1;
      else return false;
    }
    return false;
  }

  #takeName(span: NameSpan): void {
    const state = this.#state;
    const name = nameText(this.#ground, span);
    this.#at = span.to;
    const behind = this.#cueBehind(span);
    if (!isOrganization(this.#ground, span, name, state.group.length > 0 && state.separated)) {
      if (state.link === 'list' && !state.separated) state.link = 'words';
      state.separated = false;
      return;
    }
    const orgFirst = this.#tiesBehindColon(span);
    if (orgFirst) {
      if (!state.negated) this.#add(span, orgFirst.cues);
      this.#at = orgFirst.to;
      this.#reset();
      return;
    }
    const follows = plain(this.#token(span.to));
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
    const opening = this.#token(this.#at);
    if (opening?.text === '(' && state.link !== 'purpose') {
      const inside = this.#bracketCues(this.#at, true);
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

  /** The cue right behind a name: "Acme advisory board", "Acme's speakers bureau", "Acme-sponsored research". */
  #cueBehind(span: NameSpan): Cue | undefined {
    let index = span.to;
    for (let steps = 0; steps < 4; steps += 1) {
      const cue = this.#cue(index);
      if (cue) {
        // "Acme Consulting: Beta" is the next label of a table.
        if (cue.capital && isLabel(this.#ground, cue, this.#to)) return undefined;
        // "the REDUCE steering committee" is a trial's.
        if (
          /^(?:steering|executive|adjudication|dsmb|data)$/.test(plain(this.#token(index))) &&
          !isKnown(nameText(this.#ground, span))
        )
          return undefined;
        return cue.family === 'patent' || /^(?:licen[sc]|invest)/i.test(this.#token(index)?.text ?? '')
          ? undefined
          : cue;
      }
      const token = this.#token(index);
      if (isOfGrants(token)) {
        index += 1;
        continue;
      }
      if (
        !token ||
        !/^(?:scientific|global|clinical|medical|national|international|sponsored|funded|initiated|supported|related|research|multinational|us|european|\(?inst\)?|'s?|-|corporate|product|annual)$/i.test(
          token.text,
        )
      )
        return undefined;
      index += 1;
    }
    return undefined;
  }

  /** "Acme: Honoraria, Research Funding; Beta: …" or "Acme - consultant; …": the ties behind a colon or a dash. */
  #tiesBehindColon(span: NameSpan): { readonly cues: readonly Cue[]; readonly to: number } | undefined {
    const mark = this.#token(span.to);
    const isDash = mark !== undefined && /^[-–—]$/.test(mark.text) && !touches(mark, this.#token(span.to + 1));
    if (mark?.text === ',') return this.#tiesBehindComma(span);
    if (mark?.text !== ':' && !isDash) return undefined;
    const cues: Cue[] = [];
    let index = span.to + 1;
    while (index < this.#to) {
      const cue = this.#cue(index);
      const token = this.#token(index);
      if (cue) {
        cues.push(cue);
        index = cue.to;
        continue;
      }
      if (!token || /^[;.]$/.test(token.text) || token.kind === 'line') break;
      if (isNameLike(token) && !isOrdinary(token)) {
        // "… Membership on an entity's Board of Directors": capitals in a label are no names; a connecting word says else.
        if (/^(?:for|from|with|to|by)$/.test(plain(this.#token(index - 1)))) return undefined;
        if (cues.length > 0 && this.#token(index - 1)?.text === ',') {
          const other = this.#nameSpan(index);
          if (other && (this.#token(other.to)?.text === ':' || /^[-–—]$/.test(this.#token(other.to)?.text ?? '')))
            break;
          if (isDash) return undefined;
        }
      }
      if (index - span.to > 60) break;
      index += 1;
    }
    return cues.length > 0 && this.#cue(span.to + 1) ? { cues, to: index } : undefined;
  }

  /** "Keller: Acme, Honoraria, Travel; Beta, Research Funding": ties and nothing else up to the semicolon. */
  #tiesBehindComma(span: NameSpan): { readonly cues: readonly Cue[]; readonly to: number } | undefined {
    if (this.#state.cues.length > 0) return undefined;
    const cues: Cue[] = [];
    let index = span.to + 1;
    while (index < Math.min(this.#to, span.to + 40)) {
      const cue = this.#cue(index);
      const token = this.#token(index);
      if (cue) {
        cues.push(cue);
        index = cue.to;
      } else if (!token || token.kind === 'line' || /^[;.]$/.test(token.text)) break;
      else if (/^(?:,|and|&|\/|fees?|committees?)$/i.test(token.text)) index += 1;
      else return undefined;
    }
    return cues.length > 0 ? { cues, to: index } : undefined;
  }

  /** Cues and nothing else in brackets. */
  #bracketCues(at: number, coded = false): { readonly cues: readonly Cue[]; readonly to: number } | undefined {
    const close = this.#closing(at);
    if (close === undefined) return undefined;
    const letters = coded ? this.#codes(at + 1, close) : [];
    if (letters.length > 0) return { cues: letters, to: close + 1 };
    const cues: Cue[] = [];
    for (let index = at + 1; index < close; ) {
      const cue = this.#cue(index);
      if (cue) {
        cues.push(cue);
        index = cue.to;
        continue;
      }
      const span = this.#nameSpan(index);
      if (
        span &&
        !isPlaceName(nameText(this.#ground, span)) &&
        !/^[A-Z]{1,2}$/.test(this.#token(index)?.text ?? '') &&
        isOrganization(this.#ground, span, nameText(this.#ground, span), false)
      )
        return undefined;
      index += 1;
    }
    return cues.length > 0 ? { cues, to: close + 1 } : undefined;
  }

  /** "(F, C)": letters that stand for ties, and nothing else. */
  #codes(from: number, to: number): readonly Cue[] {
    const cues: Cue[] = [];
    for (let index = from; index < to; index += 1) {
      const token = this.#token(index);
      if (token === undefined || token.text === ',' || token.text === ';') continue;
      const relationship = relationshipOfCode(token);
      if (relationship === undefined) return [];
      cues.push({ relationship, family: 'role', weak: false, from: index, to: index + 1, capital: true });
    }
    return cues;
  }

  #closing(at: number): number | undefined {
    const open = this.#token(at)?.text;
    const close = open === '[' ? ']' : ')';
    let depth = 0;
    for (let index = at; index < Math.min(this.#to, at + 60); index += 1) {
      const { text } = this.#token(index) ?? { text: '' };
      if (text === open) depth += 1;
      else if (text === close) {
        depth -= 1;
        if (depth === 0) return index;
      }
    }
    return undefined;
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
    const open = this.#token(this.#at);
    if (open?.text !== '(' && open?.text !== '[') return;
    const close = this.#closing(this.#at);
    const tie = this.#state.group.at(-1);
    if (close === undefined || !tie) return;
    const inside = this.#bracketCues(this.#at);
    if (inside) {
      // "Acme (grants), Beta (fees)": the bracket tells more than the words before the list did.
      if (!this.#state.negated) tie.cues = [...tie.cues.filter((cue) => !cue.weak), ...inside.cues];
      this.#at = close + 1;
      return;
    }
    // A cue and a name: read on inside.
    for (let index = this.#at + 1; index < close; index += 1) if (this.#cue(index)) return;
    const words = this.#ground.tokens.slice(this.#at + 1, close);
    const initials = words.filter((word) => word.kind === 'word' && plain(word) !== 'and');
    if (
      initials.length > 0 &&
      initials.every((word) => /^(?:\p{Lu}\.?-?){2,4}\p{Lu}?\.?$/u.test(word.text)) &&
      !isKnown(initials[0]?.text ?? '') &&
      !isShortFor(initials[0]?.text ?? '', nameText(this.#ground, tie.name))
    )
      for (const one of this.#state.batch)
        if (one.bearers.length === 0) one.bearers.push(...initials.map((word) => word.text));
    let index = this.#at + 1;
    while (index < close) {
      const span = this.#nameSpan(index);
      if (span && span.to <= close) {
        const name = nameText(this.#ground, span);
        if (!isPlaceName(name) && isOrganization(this.#ground, span, name, false)) tie.aliases.push(span);
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
      if (/^[-–—]$/.test(text) && touches(this.#token(this.#at - 1), token)) return;
      if (text === '(' || text === '[') {
        const close = this.#closing(this.#at);
        // "(to her institution)", "(2019-2022)": nothing to read.
        if (close !== undefined && !this.#hasNames(this.#at + 1, close)) {
          const inside = this.#bracketCues(this.#at);
          const refused = this.#ground.tokens.slice(this.#at, close).some((one) => negations.test(plain(one)));
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
      const span = this.#nameSpan(index);
      if (span && isOrganization(this.#ground, span, nameText(this.#ground, span), false)) return true;
    }
    return false;
  }

  #separate(): void {
    const state = this.#state;
    state.separated = true;
    state.ready = true;
    const next = plain(this.#token(this.#at + 1));
    const second = plain(this.#token(this.#at + 2));
    if (state.negated && (verbs.test(next) || ((next === 'and' || next === 'but') && verbs.test(second))))
      state.negated = false;
    if (state.group.length > 0) state.link = 'list';
  }

  #word(token: StatementToken, state: State): void {
    const word = plain(token);
    if (negations.test(word) && !(word === 'no' && /^\d/.test(this.#token(this.#at + 1)?.text ?? ''))) {
      if (!(word === 'not' && /^(?:only|limited|for)$/.test(plain(this.#token(this.#at + 1))))) {
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
      const next = plain(this.#token(this.#at + 1));
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
        ? /^(?:well|such)$/.test(`${plain(this.#token(this.#at + 1))}`) ||
          /^(?:well|such)$/.test(plain(this.#token(this.#at - 1)))
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
    const opens = this.#connects(word, state);
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

  /** What a connecting word makes of what follows it. */
  #connects(word: string, state: State): Link | undefined {
    const last = state.cues.at(-1);
    if (!last) return undefined;
    const passed = state.passed.at(-1) ?? '';
    const had = state.group.length > 0;
    const family = last.family;
    const roles = state.cues.some((cue) => cue.family === 'role');
    if (family === 'patent') {
      if (/^(?:by|from|through|with)$/.test(word))
        return /^(?:licensed|owned|held|filed|issued|assigned|agreement|submitted|pending|agreements?)$/.test(passed) ||
          state.link === 'cue'
          ? 'list'
          : undefined;
      if (word === 'to')
        return /^(?:licensed|assigned|issued|transferred|sold|sublicensed|pending)$/.test(passed) ||
          this.#token(this.#at - 1)?.text.toLowerCase() === 'to'
          ? 'list'
          : 'words';
      return word === 'for' || word === 'on' || word === 'in' ? 'purpose' : undefined;
    }
    switch (word) {
      case 'from':
      case 'by':
        return 'list';
      case 'via':
      case 'through':
        return !had && this.#fromFollows() ? 'recipient' : 'list';
      case 'with':
        return /^(?:patients|people|associated|compared|those|individuals|persons|adults|children)$/.test(passed)
          ? 'words'
          : 'list';
      case 'of':
        if (had) return state.separated ? 'list' : undefined;
        return state.link === 'cue' ? 'list' : undefined;
      case 'for':
        if (had) return state.separated && state.opener === 'for' ? 'list' : state.separated ? undefined : 'purpose';
        if (last.family === 'role' || last.family === 'equity') return 'list';
        return roles && state.link === 'cue' ? 'list' : this.#givesNamesFor() ? 'list' : 'purpose';
      case 'to':
        if (
          /^(?:related|unrelated|pertaining|according|relevant|due|relating|prior|similar|limited|addition|attributed|respect)$/.test(
            passed,
          )
        )
          return had ? 'purpose' : 'words';
        if (had) return state.separated && state.opener === 'to' ? 'list' : state.separated ? undefined : 'recipient';
        return last.family === 'role' ? 'list' : 'recipient';
      case 'in':
        if (had) return state.separated && state.opener === 'in' ? 'list' : 'purpose';
        if (family === 'equity' || /^(?:ownership|other)$/.test(last.relationship))
          return state.link === 'cue' || family === 'equity' ? 'list' : undefined;
        return last.relationship === 'advisory-board' ? 'list' : 'purpose';
      case 'at':
        if (had) return state.separated && state.opener === 'at' ? 'list' : 'purpose';
        return last.relationship === 'speaking' || last.relationship === 'travel' ? 'purpose' : 'list';
      case 'on':
        if (had) return 'purpose';
        return state.link === 'cue' &&
          last.family === 'role' &&
          last.relationship !== 'speaking' &&
          last.relationship !== 'research'
          ? 'cue'
          : 'purpose';
      case 'as':
        return had && !state.separated ? 'purpose' : undefined;
      case 'about':
      case 'regarding':
      case 'concerning':
      case 'during':
      case 'related':
      case 'towards':
      case 'toward':
        return had ? 'purpose' : undefined;
      default:
        return undefined;
    }
  }

  /** Whether the giver is still to be named: "through her university from Acme". */
  #fromFollows(): boolean {
    for (let index = this.#at + 1; index < Math.min(this.#to, this.#at + 30); index += 1) {
      const token = this.#token(index);
      if (!token || /^[;.]$/.test(token.text)) return false;
      if (plain(token) === 'from') return true;
    }
    return false;
  }

  /** "speaker fees for Acme": the giver, where the sentence has no "from" and the name is one of those who give. */
  #givesNamesFor(): boolean {
    const span = this.#nameSpan(plain(this.#token(this.#at + 1)) === 'the' ? this.#at + 2 : this.#at + 1);
    if (!span) return false;
    const name = nameText(this.#ground, span);
    for (let index = span.to; index < Math.min(this.#to, span.to + 40); index += 1) {
      const token = this.#token(index);
      if (!token || /^[;.]$/.test(token.text)) break;
      if (/^(?:from|by)$/.test(plain(token))) return false;
      if (this.#cue(index)) break;
    }
    return (
      isKnown(name) ||
      /\b(?:Pharma\w*|Therapeutics|Inc|Ltd|GmbH|Biosciences?|Medical|University|Society|Foundation|Institutes?)\b/.test(
        name,
      )
    );
  }
}

function freshState(): State {
  return {
    cues: [],
    group: [],
    batch: [],
    told: false,
    link: 'start',
    opener: '',
    negated: false,
    ready: true,
    separated: false,
    passed: [],
  };
}

/** Whether a cue, alone or with others, ends in a colon. */
function isLabel({ tokens, cueAt }: Ground, cue: Cue, to: number): boolean {
  let index = cue.to;
  while (index < Math.min(to, cue.to + 14)) {
    const next = cueAt.get(index);
    if (next) index = next.to;
    else if (tokens[index]?.text === ':') return true;
    else if (
      /^(?:,|or|and|of|other|\/|&|paid|an|entity's|intellectual|property|role|for|to|from)$/i.test(
        tokens[index]?.text ?? '',
      )
    )
      index += 1;
    else return false;
  }
  return false;
}

export function nameText({ text, tokens }: Pick<Ground, 'text' | 'tokens'>, span: NameSpan): string {
  return text.slice(tokens[span.from]?.start ?? 0, tokens[span.to - 1]?.end ?? 0);
}

const wordOfLaw =
  /^(?:ag|inc|gmbh|llc|ltd|limited|corp|corporation|kg|kgaa|sa|s\.a|bv|b\.v|nv|n\.v|ab|a\/s|s|plc|spa|s\.p\.a)$/i;

/** A town beside an organisation's name: "Acme AG, Basel", "Acme, Austin, Texas". In a list of names it is one of them. */
function isPlaceHere({ tokens }: Ground, span: NameSpan, name: string, afterName: boolean): boolean {
  const beside = tokens[span.from - 1]?.text === ',' && wordOfLaw.test(plain(tokens[span.from - 2]));
  // "Acme A/S, Ballerup, Denmark", however small the town.
  if (
    beside &&
    span.to - span.from === 1 &&
    tokens[span.to]?.text === ',' &&
    isLargePlace(tokens[span.to + 1]?.text ?? '')
  )
    return true;
  if (!isPlaceName(name)) return false;
  if (!afterName) return span.to - span.from === 1 && /^(?:in|at|near)$/.test(plain(tokens[span.from - 1]));
  if (tokens[span.from - 1]?.text !== ',') return false;
  const next = tokens[span.to];
  if ((next?.text === ',' || next?.text === ')') && isLargePlace(tokens[span.to + 1]?.text ?? '')) return true;
  return beside;
}

const bareHead =
  /^(?:(?:the )?(?:institutes?|university|society|foundation|company|department|hospital|center|centre|ministry|association|academy|college|school|group|network|government|committee|council|board|journal|agency|division|national|american|european|international|global|scientific|medical|clinical|research|federal|public|health|state|scheme|programme|program|award|fellowship|scholarship|professorship|grants?|bursary|stipend|member|company|inc))$/i;

/** Whether letters are an organisation's abbreviation: "NIH" of "National Institutes of Health". */
function isShortFor(letters: string, name: string): boolean {
  const capitals = name.replace(/[^\p{Lu}]/gu, '');
  return !letters.includes('.') && [...letters].every((letter) => capitals.includes(letter));
}

/** What has capitals and is none: people, places in the wake of a name, grant numbers, titles. */
function isOrganization(ground: Ground, span: NameSpan, name: string, afterName: boolean): boolean {
  const { tokens } = ground;
  const first = tokens[span.from];
  if (bareHead.test(name)) return false;
  if (/^[RKUPTFM]\d{2}\b|^[A-Z]{2}\d{2}$/.test(name)) return false;
  if (/^(?:[\p{L}]{0,4}[-/]?\d{3,}[\p{L}\d-]*)$/u.test(name)) return false;
  if (/^(?:Drs?|Prof|Professor|Mr|Mrs|Ms)\.?$/.test(tokens[span.from - 1]?.text ?? '')) return false;
  if (/^\p{Lu}\.?$/u.test(name) || (/^(?:[A-Z]\.){2,4}$/.test(name) && !/^(?:U\.S\.)/.test(name))) return false;
  if (!isKnown(name) && (isLargePlace(name) || isPlaceHere(ground, span, name, afterName))) return false;
  const before = tokens[span.from - 1];
  if (/^["]$/.test(before?.text ?? '') && isCapital(first) && !isKnown(name)) return false;
  return true;
}
