/**
 * Who each stretch of a statement speaks of. A stretch begins where people are named and something is said of them, or
 * where a sentence turns to all authors, or to nobody (the study, its funders).
 */

import type { Cue } from './cues.ts';
import { headAt, type Opening } from './people-at-head.ts';
import { type PersonMention, personAt as personMentionAt } from './person-mentions.ts';
import type { StatementToken } from './tokens.ts';

/** Of certain people; of all authors; of nobody; or of whoever the statement is of, where none is named before. */
export type Owners = readonly PersonMention[] | 'everyone' | 'nobody' | 'unnamed';

export interface Segment {
  readonly owners: Owners;
  /** First token and the one after the last. */
  readonly from: number;
  readonly to: number;
}

const everyone =
  /^(?:(?:all|both|the|these|each of the|each|two|three)(?: (?:of the|the|two|three|four|listed|study|present|of))?(?: authors?| co-?authors?| investigators| writers)|authors?|we|i|my)\b/i;
const others =
  /^(?:(?:all|the|no|none of the|neither of the|any|each|these|both)(?: of)?(?: the)? )?(?:other|remaining|rest of the|rest|further)\b(?= (?:\w+ ){0,2}(?:co-?)?(?:authors?|investigators|writers|contributors|members|panel|participants|persons|individuals)\b)|^(?:no|none|neither|nobody|nil|some|several)\b(?! (?:has|have|is|was)\b)|^(?:the )?authors? (?:have |has |declares? |reports? )?(?:no|nothing|none)\b/i;
const impersonal =
  /^(?:(?:this|the|our|these|present|current)(?: \p{L}+){0,2} (?:study|studies|work|research|article|manuscript|trial|review|project|analysis|analyses|funders?|sponsors?|funding|funding sources?|views|content|contents|opinions|findings|company|companies|publication|paper|report|survey|registry|guideline|conclusions|role|data|statements?|organi[sz]ations?|center|centre|department|institutions?|university)|(?:this|the) (?:study|work|research|article|manuscript|trial|review|project|analysis|funders?|sponsors?|funding|views|content|opinions|findings|publication|paper|report|survey|registry)|funding(?! from)|financial support(?: for)|role of|medical writing|editorial (?:assistance|support)|writing assistance|support for (?:this|the)|acknowledge?ments?|data (?:availability|sharing)|ethic\p{L}*|there (?:is|are|were|was)|(?:it|that) (?:is|was)|publication of|open access|supported by|sponsored by|author contributions?|correspondence|received (?:for publication|\d)|references|copyright|published|trial registration|supplement\p{L}*|abbreviations|to view|see|for (?:full|a full|further)|go to|editor(?:'s|ial) note|peer review|neither the)\b/iu;
const pronoun = /^(?:he|she|they|his|her|their|both)\b(?! (?:the )?authors?)/i;

/** Where the tokens of a statement change whom they speak of; the segments cover all tokens, in order. */
export function segmentsOf(
  text: string,
  tokens: readonly StatementToken[],
  cues: readonly Cue[],
  isWantedSurname: (word: string) => boolean,
): readonly Segment[] {
  const cueAt = new Map(cues.map((cue) => [cue.from, cue]));
  const starts: { at: number; body?: number; owners: Owners }[] = [{ at: 0, owners: 'unnamed' }];
  let people: Owners = 'unnamed';
  let inTable = false;
  const known = new Map<number, PersonMention | undefined>();
  const personAt = (at: number, afterTitle = false): PersonMention | undefined => {
    const key = at * 2 + (afterTitle ? 1 : 0);
    if (!known.has(key))
      known.set(
        key,
        personMentionAt(tokens, at, text, (one) => cueAt.has(one), afterTitle),
      );
    return known.get(key);
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const opening = openingAt(tokens, at);
    const head = headAt({ text, tokens, cueAt, isWantedSurname, personAt, inTable }, at, opening);
    if (head) {
      inTable ||= head.follows === 'label';
      people = head.people;
      // What the names are is known: reading goes on behind them.
      starts.push({ at, body: head.to, owners: head.people });
      at = head.to - 1;
      continue;
    }
    if (opening !== 'sentence' && opening !== 'part') continue;
    const ahead = text.slice(token.start, token.start + 90).replaceAll('\n', ' ');
    if (others.test(ahead)) starts.push({ at, owners: 'nobody' });
    else if (everyone.test(ahead)) {
      starts.push({ at, owners: 'everyone' });
      people = 'everyone';
    } else if (opening === 'sentence') {
      if (pronoun.test(ahead)) starts.push({ at, owners: people });
      else if (impersonal.test(ahead)) starts.push({ at, owners: 'nobody' });
    }
  }
  return starts.map(({ at, body, owners }, index) => ({
    owners,
    from: body ?? at,
    to: starts[index + 1]?.at ?? tokens.length,
  }));
}

/** What the token begins, by what stands before it. */
function openingAt(tokens: readonly StatementToken[], at: number): Opening {
  let index = at - 1;
  while (index >= 0 && /^["'*•·▪–—#>|-]$/u.test(tokens[index]?.text ?? '')) index -= 1;
  if (/^The$/.test(tokens[index]?.text ?? '') && (index === 0 || /^[.\n:;]$/.test(tokens[index - 1]?.text ?? '')))
    index -= 1;
  const before = tokens[index];
  if (!before || before.kind === 'line') return 'sentence';
  if (/^[.!?]$/.test(before.text)) return 'sentence';
  if (before.text === ';' || before.text === ':') return 'part';
  if (before.kind === 'word' && before.text.endsWith('.')) return 'part';
  if (before.text === ',' || before.text === ')' || before.text === ']') return 'list';
  if (/^(?:and|while|whereas|that|whilst|&)$/i.test(before.text)) {
    const earlier = tokens[index - 1]?.text ?? '';
    return earlier === ';' || earlier === '.' ? 'part' : 'list';
  }
  if (/^(?:interests?|statements?|disclosures?|declarations?|conflicts?|information|cois)$/i.test(before.text))
    return 'sentence';
  // A title or initials may begin a sentence that lost its stop; not after a word that wants a name.
  return before.kind === 'word' &&
    !/^(?:with|by|for|to|of|from|or|the|at|in|on|as|author|spouse|husband|wife|than|via|through|per|between|both|if|when)$/i.test(
      before.text,
    )
    ? 'loose'
    : 'none';
}
