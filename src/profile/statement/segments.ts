/**
 * Who each stretch of a statement speaks of. A stretch begins where people are named and something is said of them, or
 * where a sentence turns to all authors, or to nobody (the study, its funders).
 */

import { dictionaryTags } from '../../checker/reading/tags.ts';
import { givenNames } from '../../checker/words/given-names.ts';
import type { Cue } from './cues.ts';
import { isKnown } from './name-words.ts';
import {
  afterDegrees,
  isTitle,
  looksLikeCompany,
  type PersonMention,
  personAt as personMentionAt,
} from './person-mentions.ts';
import { isTieCode } from './tie-codes.ts';
import { isCapital, plain, type StatementToken } from './tokens.ts';

/** Of certain people; of all authors; of nobody; or of whoever the statement is of, where none is named before. */
export type Owners = readonly PersonMention[] | 'everyone' | 'nobody' | 'unnamed';

export interface Segment {
  readonly owners: Owners;
  /** First token and the one after the last. */
  readonly from: number;
  readonly to: number;
}

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

type Opening = 'sentence' | 'part' | 'list' | 'loose' | 'none';

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

interface Ground {
  readonly text: string;
  readonly tokens: readonly StatementToken[];
  readonly cueAt: ReadonlyMap<number, Cue>;
  readonly isWantedSurname: (word: string) => boolean;
  /** The person that a token begins to name; remembered, for lists of people are tried at each of their names. */
  readonly personAt: (at: number, afterTitle?: boolean) => PersonMention | undefined;
  /** Somebody's name stood before a label already: so will the others'. */
  readonly inTable: boolean;
}

interface Head {
  readonly people: readonly PersonMention[];
  readonly to: number;
  readonly follows: Follow;
}

/** The people that begin a stretch at `at`: a list of names and then something said of them. */
function headAt(ground: Ground, at: number, opening: Opening): Head | undefined {
  const { tokens, cueAt, personAt } = ground;
  if (cueAt.has(at) && !isTitle(tokens[at])) return undefined;
  const people: PersonMention[] = [];
  let index = at;
  let afterTitle = false;
  let afterLast = at;
  while (people.length < 60) {
    const person = personAt(index, afterTitle);
    if (!person || (person.titled && person.surname.length === 0 && person.initials === '')) break;
    // A single word after a full name is a company's: "M.J. Keller, Acme (C)".
    if (people.length > 0 && !afterTitle && person.given.length === 0 && person.initials === '' && !person.titled) {
      index = afterLast;
      break;
    }
    afterTitle ||= /^(?:drs|profs|professors|doctors)$/.test(plain(tokens[person.from]));
    people.push(person);
    index = afterDegrees(tokens, person.to);
    if (tokens[index]?.text === '(' && tokens[index + 2]?.text === ')' && personAt(index + 1)) index += 3;
    afterLast = index;
    const gap = separatorsAt(tokens, index);
    if (gap === index) break;
    if (!personAt(gap, afterTitle) || cueAt.has(gap)) break;
    index = gap;
  }
  const [first] = people;
  if (!first) return undefined;
  let follows = followAt(ground, index);
  // What looked like a further person may be the first company: "M.J. Keller, Alcon Vision (C)".
  while (follows === 'no' && people.length > 1) {
    people.pop();
    index = afterDegrees(tokens, people.at(-1)?.to ?? at);
    follows = followAt(ground, index);
  }
  // "MK has received fees from Pfizer; TM from Bayer"
  if (follows === 'no' && opening === 'part' && plain(tokens[index]) === 'from') follows = 'verb';
  if (follows === 'no') return undefined;
  const strong = people.every((person) => person.titled) || people.every((person) => person.initials !== '');
  const dotted = first.initials !== '' && tokens[first.from]?.text.includes('.') === true;
  if (opening === 'loose' && follows === 'verb' && strong && (first.titled || dotted))
    return { people, to: index, follows };
  if (opening === 'none' || opening === 'loose') {
    // Tables that lost their lines: "… Roche (Inst) Maria Keller Honoraria: …".
    return follows === 'label' &&
      (!isCapital(tokens[at - 1]) || isGivenName(first.given[0] ?? '')) &&
      !first.titled &&
      first.given.length > 0 &&
      !people.some(looksLikeCompany) &&
      people.length === 1
      ? { people, to: index, follows }
      : undefined;
  }
  if (people.some((person) => looksLikeCompany(person) && !isAlone(ground, person, opening, index))) return undefined;
  // "Honoraria: Acme Beta" and the next label: only who has a given name is a person here.
  if (follows === 'label' && opening !== 'sentence' && !strong && !isGivenName(first.given[0] ?? '')) {
    const inTable = ground.inTable && opening === 'list' && people.length === 1 && first.given.length > 0;
    if (!inTable || [...first.given, ...first.surname].some((word) => isKnown(word))) return undefined;
  }
  if (follows === 'noun' && !(strong && (dotted || first.titled) && (opening === 'sentence' || opening === 'part')))
    return undefined;
  if (
    opening === 'list' &&
    follows !== 'verb' &&
    follows !== 'label' &&
    !(follows === 'colon' && (strong || declaresNothing(ground, index)))
  )
    return undefined;
  return { people, to: index, follows };
}

/** ": None declared" */
function declaresNothing({ tokens }: Ground, colon: number): boolean {
  return /^(?:none|nothing|no|nil)$/.test(plain(tokens[colon + 1]));
}

function isGivenName(word: string): boolean {
  const key = word.toLowerCase();
  return givenNames.has(key) || dictionaryTags(key).some((tag) => /^(?:FirstName|MaleName|FemaleName)$/.test(tag));
}

/** Whether a single word is someone's surname: the wanted one's, or at the head of its own line of entries. */
function isAlone(
  { tokens, isWantedSurname, text }: Ground,
  person: PersonMention,
  opening: Opening,
  follow: number,
): boolean {
  if (person.given.length > 0 || person.surname.length !== 1) return false;
  if (isWantedSurname(person.surname[0] ?? '')) return opening !== 'list';
  if (opening !== 'sentence' || tokens[follow]?.text !== ':') return false;
  // "Keller: Novartis: Honoraria" or "Keller: No relevant conflicts".
  const rest = text.slice(tokens[follow]?.end ?? 0, (tokens[follow]?.end ?? 0) + 80);
  return /^\s*(?:\p{Lu}[^:;.]{1,60}:|(?:no|none|nothing)\b)/iu.test(rest);
}

function separatorsAt(tokens: readonly StatementToken[], at: number): number {
  let index = at;
  while (index < at + 3 && /^(?:,|and|&|or|as|well)$/.test(tokens[index]?.text ?? '')) index += 1;
  return index;
}

type Follow = 'verb' | 'colon' | 'label' | 'noun' | 'no';

/** What is said of the people whose names end before `at`. */
function followAt({ tokens, text, cueAt }: Ground, at: number): Follow {
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
