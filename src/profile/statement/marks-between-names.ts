/** What commas, brackets and other marks do to a list of names, and what stands in brackets behind a name. */

import { isKnown } from './name-words.ts';
import { isOrganization, isShortFor } from './organization-or-not.ts';
import { isPlaceName } from './place-words.ts';
import { negations, verbs } from './statement-words.ts';
import { tiesInBrackets } from './ties-beside.ts';
import { plain, type StatementToken, touches } from './tokens.ts';
import { freshState, type WalkInWords } from './walk-state.ts';

/** Reads the mark at which the walk stands; where it reads a bracket whole, it moves the walk behind it. */
export function readMark(walk: WalkInWords, token: StatementToken): void {
  const state = walk.state;
  const { text } = token;
  if (text === '.' || text === '!' || text === '?') {
    walk.state = freshState();
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
    separate(walk);
    return;
  }
  if (text === '&' || text === '/' || text === '+' || text === '|') {
    if (state.group.length > 0 && state.link === 'list') state.separated = true;
    state.ready = true;
    return;
  }
  if (text === ':' || text === '(' || text === '[' || /^[-–—]$/.test(text)) {
    if (/^[-–—]$/.test(text) && touches(walk.reach.token(walk.at - 1), token)) return;
    if (text === '(' || text === '[') {
      const close = walk.reach.closing(walk.at);
      // "(to her institution)", "(2019-2022)": nothing to read.
      if (close !== undefined && !hasNames(walk, walk.at + 1, close)) {
        const inside = tiesInBrackets(walk.reach, walk.at);
        const refused = walk.reach.ground.tokens.slice(walk.at, close).some((one) => negations.test(plain(one)));
        if (refused) {
          walk.at = close + 1;
          return;
        }
        if (inside && state.group.length === 0) state.cues.push(...inside.cues);
        else if (inside && !state.negated) for (const tie of state.group) tie.cues.push(...inside.cues);
        walk.at = close + 1;
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

/** What stands in brackets behind a name just taken: its tie, its other name, a place, a sum, whose it is. */
export function readBracket(walk: WalkInWords): void {
  const open = walk.reach.token(walk.at);
  if (open?.text !== '(' && open?.text !== '[') return;
  const close = walk.reach.closing(walk.at);
  const tie = walk.state.group.at(-1);
  if (close === undefined || !tie) return;
  const inside = tiesInBrackets(walk.reach, walk.at);
  if (inside) {
    // "Acme (grants), Beta (fees)": the bracket tells more than the words before the list did.
    if (!walk.state.negated) tie.cues = [...tie.cues.filter((cue) => !cue.weak), ...inside.cues];
    walk.at = close + 1;
    return;
  }
  // A cue and a name: read on inside.
  for (let index = walk.at + 1; index < close; index += 1) if (walk.reach.cue(index)) return;
  const words = walk.reach.ground.tokens.slice(walk.at + 1, close);
  const initials = words.filter((word) => word.kind === 'word' && plain(word) !== 'and');
  if (
    initials.length > 0 &&
    initials.every((word) => /^(?:\p{Lu}\.?-?){2,4}\p{Lu}?\.?$/u.test(word.text)) &&
    !isKnown(initials[0]?.text ?? '') &&
    !isShortFor(initials[0]?.text ?? '', walk.reach.nameText(tie.name))
  )
    for (const one of walk.state.batch)
      if (one.bearers.length === 0) one.bearers.push(...initials.map((word) => word.text));
  let index = walk.at + 1;
  while (index < close) {
    const span = walk.reach.nameSpan(index);
    if (span && span.to <= close) {
      const name = walk.reach.nameText(span);
      if (!isPlaceName(name) && isOrganization(walk.reach.ground, span, name, false)) tie.aliases.push(span);
      index = span.to;
    } else index += 1;
  }
  walk.at = close + 1;
}

function hasNames(walk: WalkInWords, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const span = walk.reach.nameSpan(index);
    if (span && isOrganization(walk.reach.ground, span, walk.reach.nameText(span), false)) return true;
  }
  return false;
}

function separate(walk: WalkInWords): void {
  const state = walk.state;
  state.separated = true;
  state.ready = true;
  const next = plain(walk.reach.token(walk.at + 1));
  const second = plain(walk.reach.token(walk.at + 2));
  if (state.negated && (verbs.test(next) || ((next === 'and' || next === 'but') && verbs.test(second))))
    state.negated = false;
  if (state.group.length > 0) state.link = 'list';
}
