/** Whether a list of names follows a cue. */

import type { Cue } from './cues.ts';
import { isNameLike } from './name-words.ts';
import type { Reach } from './reach.ts';
import { plain } from './tokens.ts';

/** Whether a connecting word and a name follow the cue: "a consultant for Acme". */
export function opensList(reach: Reach, cue: Cue): boolean {
  const next = plain(reach.token(cue.to));
  if (!/^(?:for|from|to|of|with|by|at|in|on)$/.test(next)) return false;
  const after = reach.token(cue.to + 1);
  return isNameLike(after) || (plain(after) === 'the' && isNameLike(reach.token(cue.to + 2)));
}

/** Whether another cue and then a connecting word follow: "lectures and grants from Acme". */
export function startsNewList(reach: Reach, cue: Cue): boolean {
  let index = cue.to;
  for (let steps = 0; steps < 6; steps += 1) {
    const next = reach.cue(index);
    if (next) {
      if (opensList(reach, next)) return true;
      index = next.to;
    } else if (/^(?:,|and|or|\/|&)$/.test(reach.token(index)?.text ?? '')) index += 1;
    else return false;
  }
  return false;
}
