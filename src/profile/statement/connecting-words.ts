/** "from", "for", "to" and their like: after some ties they lead to an organisation, after others to a purpose. */

import { isKnown } from './name-words.ts';
import type { Reach } from './reach.ts';
import { plain } from './tokens.ts';
import type { Link, State } from './walk-state.ts';

/** What a connecting word makes of what follows it. */
export function linkAfter(word: string, state: State, reach: Reach, at: number): Link | undefined {
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
        reach.token(at - 1)?.text.toLowerCase() === 'to'
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
      return !had && fromFollows(reach, at) ? 'recipient' : 'list';
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
      return roles && state.link === 'cue' ? 'list' : givesNamesFor(reach, at) ? 'list' : 'purpose';
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
function fromFollows(reach: Reach, at: number): boolean {
  for (let index = at + 1; index < Math.min(reach.to, at + 30); index += 1) {
    const token = reach.token(index);
    if (!token || /^[;.]$/.test(token.text)) return false;
    if (plain(token) === 'from') return true;
  }
  return false;
}

/** "speaker fees for Acme": the giver, where the sentence has no "from" and the name is one of those who give. */
function givesNamesFor(reach: Reach, at: number): boolean {
  const span = reach.nameSpan(plain(reach.token(at + 1)) === 'the' ? at + 2 : at + 1);
  if (!span) return false;
  const name = reach.nameText(span);
  for (let index = span.to; index < Math.min(reach.to, span.to + 40); index += 1) {
    const token = reach.token(index);
    if (!token || /^[;.]$/.test(token.text)) break;
    if (/^(?:from|by)$/.test(plain(token))) return false;
    if (reach.cue(index)) break;
  }
  return (
    isKnown(name) ||
    /\b(?:Pharma\w*|Therapeutics|Inc|Ltd|GmbH|Biosciences?|Medical|University|Society|Foundation|Institutes?)\b/.test(
      name,
    )
  );
}
