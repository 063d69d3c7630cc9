/** What a statement says of people right behind their names: that they report, are, own something; or a label, or a colon. */

import type { Cue } from './cues.ts';
import { isTieCode } from './tie-codes.ts';
import { plain, type StatementToken } from './tokens.ts';

const verbs = new Set(
  (
    'reports reported report has have had having is are was were be been receives received receive serves served serve declares declared declare discloses disclosed disclose ' +
    'holds held hold owns owned own states stated state acknowledges acknowledged acknowledge consults consulted consult works worked work participated participates participate ' +
    'acted acts act provided provides provide gave gives lectures lectured lecture speaks speak sits sit sat advises advise advised chairs chaired founded co-founded cofounded confirms confirmed certifies certified ' +
    'indicates indicated does did do wishes would may also currently previously formerly recently additionally nothing none no not leads led participating receiving reporting serving ' +
    'disclosures advisory consultant consulting speaker grants grant honoraria employee employment advisor personal stock speakers took takes obtained accepted benefits benefited ' +
    'joined became directs spoke attended attends earns earned licensed invented co-invented coinvented co-owns conducts conducted performed performs contributed contributes mentions notes claims activities ' +
    'or has/had declare/s report/s declare(s)'
  ).split(' '),
);

export type Follow = 'verb' | 'colon' | 'label' | 'noun' | 'no';

interface Ground {
  readonly text: string;
  readonly tokens: readonly StatementToken[];
  readonly cueAt: ReadonlyMap<number, Cue>;
}

/** What is said of the people whose names end before `at`. */
export function followAt({ tokens, text, cueAt }: Ground, at: number): Follow {
  const token = tokens[at];
  if (!token) return 'no';
  // "Maria Keller", a line by itself, and the first label of the table under it.
  const cueIndex = token.kind === 'line' ? at + 1 : at;
  const cue = cueAt.get(cueIndex);
  if (cue?.capital && labelFollows(tokens, cueAt, cueIndex)) return 'label';
  if (token.text === ':') return 'colon';
  if (/^[-–—|]$/.test(token.text) && cueAt.has(at + 1)) return 'colon';
  if (token.kind === 'word') {
    const word = plain(token);
    // "The MJK laboratory has received"
    if (
      /^(?:laborator(?:y|ies)|labs?|institutions?|group|employer|team|department|spouse|wife|husband|hospital|university)$/.test(
        word,
      ) &&
      verbs.has(plain(tokens[at + 1]))
    )
      return 'verb';
    if (cue && token.text === word && !/(?:ed|^consults?|^owns?|^works?|^advises?|^lectures?)$/.test(word))
      return 'noun';
    if (verbs.has(word) || /^(?:in|from|for|within|over|as|during|since)$/.test(word)) {
      if (/^(?:in|from|for|within|over|as|during|since)$/.test(word))
        return /^.{2,70}?(?:,|\b20\d\d) ?(?:has|have|was|is|received|served|reports?)\b/s.test(
          text.slice(token.start, token.start + 100),
        )
          ? 'verb'
          : 'no';
      return 'verb';
    }
    if (/(?:ly)$/.test(word) && verbs.has(plain(tokens[at + 1]))) return 'verb';
    if (cue) return 'noun';
    return /^(?:no|none|nothing|n\/a|nil)$/.test(word) ? 'noun' : 'no';
  }
  // "Dr Keller's institution", "Dr Keller (or her institution)".
  if (token.text === "'" || token.text === "'s") return 'verb';
  // "M.J.K. (or her institution) has received"
  if (token.text === '(') {
    let close = at + 1;
    while (close < at + 12 && tokens[close] && tokens[close]?.text !== ')') close += 1;
    return tokens[close]?.text === ')' && verbs.has(plain(tokens[close + 1])) ? 'verb' : 'no';
  }
  if (token.text === ',') {
    const next = plain(tokens[at + 1]);
    // "M.J. Keller, Acme (C), Beta (F, P)" and "T. Moss, None"
    if (
      /^, ?(?:during|in|over|within|outside|for|since|as)\b[^.;]{2,80}, ?(?:has|have|reports?|reported|received|is|was|declares?)\b/.test(
        text.slice(token.start, token.start + 120),
      )
    )
      return 'verb';
    if (next === 'none' || codesFollow(tokens, at + 1)) return 'verb';
    return /^(?:has|is|was|reports|reported|received|declares|serves|who|being|receiving|serving|holding|owning|having|reporting)$/.test(
      next,
    )
      ? 'verb'
      : 'no';
  }
  return 'no';
}

/** Whether a name and letters in brackets follow, which stand for ties. */
function codesFollow(tokens: readonly StatementToken[], at: number): boolean {
  let index = at;
  while (index < at + 8 && tokens[index]?.kind === 'word') index += tokens[index + 1]?.text === '/' ? 2 : 1;
  return (
    index > at &&
    tokens[index]?.text === '(' &&
    isTieCode(tokens[index + 1]) &&
    /^[,)]$/.test(tokens[index + 2]?.text ?? '')
  );
}

/** Whether a run of cues ends in a colon: "Stock and Other Ownership Interests:". */
function labelFollows(tokens: readonly StatementToken[], cueAt: ReadonlyMap<number, Cue>, at: number): boolean {
  let index = at;
  while (index < at + 14) {
    const cue = cueAt.get(index);
    if (cue) index = cue.to;
    else if (tokens[index]?.text === ':') return true;
    else if (/^(?:,|or|and|of|other|\/|&|paid|fees?)$/i.test(tokens[index]?.text ?? '')) index += 1;
    else return false;
  }
  return false;
}
