/** Ties that stand beside a name and hold for it alone: "Acme advisory board", "Acme: Honoraria", "Acme (grants)". */

import type { Cue } from './cues.ts';
import { isKnown, isNameLike, isOfGrants, isOrdinary, type NameSpan } from './name-words.ts';
import { isOrganization } from './organization-or-not.ts';
import { isPlaceName } from './place-words.ts';
import type { Reach } from './reach.ts';
import { relationshipOfCode } from './tie-codes.ts';
import { plain, touches } from './tokens.ts';

export interface TiesBeside {
  readonly cues: readonly Cue[];
  /** The token after the last of them. */
  readonly to: number;
}

/** The cue right behind a name: "Acme advisory board", "Acme's speakers bureau", "Acme-sponsored research". */
export function cueBehind(reach: Reach, span: NameSpan): Cue | undefined {
  let index = span.to;
  for (let steps = 0; steps < 4; steps += 1) {
    const cue = reach.cue(index);
    if (cue) {
      // "Acme Consulting: Beta" is the next label of a table.
      if (cue.capital && reach.isLabel(cue)) return undefined;
      // "the REDUCE steering committee" is a trial's.
      if (
        /^(?:steering|executive|adjudication|dsmb|data)$/.test(plain(reach.token(index))) &&
        !isKnown(reach.nameText(span))
      )
        return undefined;
      return cue.family === 'patent' || /^(?:licen[sc]|invest)/i.test(reach.token(index)?.text ?? '') ? undefined : cue;
    }
    const token = reach.token(index);
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
export function tiesBehind(reach: Reach, span: NameSpan, nothingOpen: boolean): TiesBeside | undefined {
  const mark = reach.token(span.to);
  const isDash = mark !== undefined && /^[-–—]$/.test(mark.text) && !touches(mark, reach.token(span.to + 1));
  if (mark?.text === ',') return nothingOpen ? tiesBehindComma(reach, span) : undefined;
  if (mark?.text !== ':' && !isDash) return undefined;
  const cues: Cue[] = [];
  let index = span.to + 1;
  while (index < reach.to) {
    const cue = reach.cue(index);
    const token = reach.token(index);
    if (cue) {
      cues.push(cue);
      index = cue.to;
      continue;
    }
    if (!token || /^[;.]$/.test(token.text) || token.kind === 'line') break;
    if (isNameLike(token) && !isOrdinary(token)) {
      // "… Membership on an entity's Board of Directors": capitals in a label are no names; a connecting word says else.
      if (/^(?:for|from|with|to|by)$/.test(plain(reach.token(index - 1)))) return undefined;
      if (cues.length > 0 && reach.token(index - 1)?.text === ',') {
        const other = reach.nameSpan(index);
        if (other && (reach.token(other.to)?.text === ':' || /^[-–—]$/.test(reach.token(other.to)?.text ?? ''))) break;
        if (isDash) return undefined;
      }
    }
    if (index - span.to > 60) break;
    index += 1;
  }
  return cues.length > 0 && reach.cue(span.to + 1) ? { cues, to: index } : undefined;
}

/** "Keller: Acme, Honoraria, Travel; Beta, Research Funding": ties and nothing else up to the semicolon. */
function tiesBehindComma(reach: Reach, span: NameSpan): TiesBeside | undefined {
  const cues: Cue[] = [];
  let index = span.to + 1;
  while (index < Math.min(reach.to, span.to + 40)) {
    const cue = reach.cue(index);
    const token = reach.token(index);
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
export function tiesInBrackets(reach: Reach, at: number, coded = false): TiesBeside | undefined {
  const close = reach.closing(at);
  if (close === undefined) return undefined;
  const letters = coded ? codesIn(reach, at + 1, close) : [];
  if (letters.length > 0) return { cues: letters, to: close + 1 };
  const cues: Cue[] = [];
  for (let index = at + 1; index < close; ) {
    const cue = reach.cue(index);
    if (cue) {
      cues.push(cue);
      index = cue.to;
      continue;
    }
    const span = reach.nameSpan(index);
    if (
      span &&
      !isPlaceName(reach.nameText(span)) &&
      !/^[A-Z]{1,2}$/.test(reach.token(index)?.text ?? '') &&
      isOrganization(reach.ground, span, reach.nameText(span), false)
    )
      return undefined;
    index += 1;
  }
  return cues.length > 0 ? { cues, to: close + 1 } : undefined;
}

/** "(F, C)": letters that stand for ties, and nothing else. */
function codesIn(reach: Reach, from: number, to: number): readonly Cue[] {
  const cues: Cue[] = [];
  for (let index = from; index < to; index += 1) {
    const token = reach.token(index);
    if (token === undefined || token.text === ',' || token.text === ';') continue;
    const relationship = relationshipOfCode(token);
    if (relationship === undefined) return [];
    cues.push({ relationship, family: 'role', weak: false, from: index, to: index + 1, capital: true });
  }
  return cues;
}
