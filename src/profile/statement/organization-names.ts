/**
 * Where an organisation's name begins and ends in running text: commas, "and" and "of" that belong to it ("Johnson &
 * Johnson", "Acme Holdings, Inc.", "Society of Pain and Palliative Medicine") told from those of the list it stands in.
 */

import { dictionaryTags } from '../../checker/reading/tags.ts';
import { makerOf } from '../../checker/words/makers.ts';
import { keyOf } from '../names.ts';
import { afterComma, ampersandJoins, andJoins } from './name-joins.ts';
import {
  adjective,
  initial,
  isKnown,
  isKnownPair,
  isNameLike,
  isOrdinary,
  legal,
  type NameSpan,
  ofGiving,
  ofGrants,
  openHead,
} from './name-words.ts';
import { isPlaceName } from './place-words.ts';
import { isCapital, plain, type StatementToken, touches } from './tokens.ts';

const linkers = new Set(
  'of for on in de du la le des del der für fur van von to the di da dos against dem do e en et und zur af och for y den'.split(
    ' ',
  ),
);

const foreignLinkers = new Set(
  'en de du la le des del der für fur van von di da dos dem do zur af och und et y'.split(' '),
);

/**
 * The name that begins at `from`, up to `limit`.
 * @param isCue whether a phrase that names a tie begins at a token: it ends a name ("Acme Advisory Board")
 */
export function nameAt(
  tokens: readonly StatementToken[],
  from: number,
  limit: number,
  isCue: (at: number) => boolean,
): NameSpan | undefined {
  const first = tokens[from];
  // "415 Capital"
  if (
    /^\d{1,4}$/.test(first?.text ?? '') &&
    /^(?:,|;|and|from|for|of|by|with|to)$/.test(tokens[from - 1]?.text ?? '') &&
    isCapital(tokens[from + 1]) &&
    !isOrdinary(tokens[from + 1]) &&
    !isCue(from + 1) &&
    from + 1 < limit
  ) {
    const rest = nameAt(tokens, from + 1, limit, isCue);
    return rest === undefined ? undefined : { from, to: rest.to };
  }
  if (!isNameLike(first)) {
    if (isSmallMaker(tokens, from)) return { from, to: from + 1 };
    const to = afterSmallName(tokens, from, limit, isCue);
    return to === from ? undefined : { from, to };
  }
  const isDoctor =
    /^Dr\.?$/.test(first?.text ?? '') &&
    /^(?:Reddy's|Reddys|Falk|Willmar|Wolff|Pfleger|August|Schär|Schumacher)$/.test(tokens[from + 1]?.text ?? '');
  if (isOrdinary(first) && !isDoctor && !isKnownPair(tokens, from)) return undefined;
  // "German health insurers"
  if (adjective.test(first?.text ?? '') && !isNameLike(tokens[from + 1])) return undefined;
  // "Dr Reddy's", "Dr. Falk Pharma": makers, whatever they look like.
  let to = /^Dr\.?$/.test(first?.text ?? '') ? from + 2 : from + 1;
  for (;;) {
    const next = goOn(tokens, from, to, limit, isCue);
    if (next === to) break;
    to = next;
  }
  // "Acme Early Career Researcher Grant" is Acme's.
  if (
    isCue(to) &&
    (isCapital(tokens[to]) || /^(?:awards?|fellowships?|grants?|scholarships?)$/.test(tokens[to]?.text ?? ''))
  )
    while (to > from && ofGrants.test(tokens[to - 1]?.text ?? '')) to -= 1;
  else if (ofGiving.test(tokens[to - 1]?.text ?? '')) {
    to -= 1;
    while (to > from && ofGrants.test(tokens[to - 1]?.text ?? '')) to -= 1;
  }
  return to === from ? undefined : { from, to };
}

function isSmallMaker(tokens: readonly StatementToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.text.length < 4) return false;
  const key = keyOf(token.text);
  if (/^(?:argenx|medac|ratiopharm|betapharm|bluebird|uniqure|ultragenyx|emergent)$/.test(key)) return true;
  return dictionaryTags(key).length === 0 && makerOf(key) !== undefined && !/^(?:eko|zoll|merit|sprint)$/.test(key);
}

/** "e-derm consult GmbH": a name in small letters, told by the word of law at its end; `from` where there is none. */
function afterSmallName(
  tokens: readonly StatementToken[],
  from: number,
  limit: number,
  isCue: (at: number) => boolean,
): number {
  const before = tokens[from - 1];
  if (!before || !(/^[,;(]$/.test(before.text) || /^(?:and|of|from|for|to|by|with|in|at)$/.test(before.text)))
    return from;
  for (let index = from; index < Math.min(limit, from + 4); index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word') return from;
    if (
      index > from &&
      /^(?:GmbH|Inc\.?|LLC|Ltd\.?|AG|BV|B\.V\.|SA|S\.A\.|AB|AS|BVBA|NV|SE|Limited|Pharma|Therapeutics|BioSciences)$/.test(
        token.text,
      )
    )
      return index + 1;
    if (
      isCue(index) ||
      isNameLike(token) ||
      /^(?:and|or|the|a|an|of|from|for|to|by|with|in|at|his|her|as|is|has)$/.test(token.text)
    )
      return from;
  }
  return from;
}

/** Where the name goes on to from `to`, or `to` where it ends. */
function goOn(
  tokens: readonly StatementToken[],
  from: number,
  to: number,
  limit: number,
  isCue: (at: number) => boolean,
): number {
  const token = tokens[to];
  if (!token || to >= limit || to - from > 24) return to;
  const before = tokens[to - 1];
  const ended = legal.test(plain(before)) && before?.text.endsWith('.') === true;
  const name = tokens.slice(from, to);
  if (/^[®™©]$/.test(token.text)) return to + 1;
  if (token.text === 'A' && tokens[to + 1]?.text === '/' && tokens[to + 2]?.text === 'S' && to + 2 < limit)
    return to + 3;
  // "Physicians' Education Resource"
  if (
    token.text === "'" &&
    touches(before, token) &&
    /s$/.test(before?.text ?? '') &&
    isNameLike(tokens[to + 1]) &&
    !isCue(to + 1) &&
    to + 1 < limit
  )
    return to + 2;
  if (
    token.text === '/' &&
    (touches(before, token) || touches(token, tokens[to + 1])) &&
    isNameLike(tokens[to + 1]) &&
    !isCue(to + 1) &&
    to + 1 < limit
  )
    return to + 2;
  // "Acme Holdings, Inc.", "Acme Inc., Ltd."
  if (token.text === ',' && to + 1 < limit) return afterComma(tokens, from, to, limit, isCue);
  if (token.text === '&' || token.text === '+') {
    if (/^co\.?$/i.test(tokens[to + 1]?.text ?? '')) return to + 2;
    if (ended || !isNameLike(tokens[to + 1]) || isCue(to + 1)) return to;
    return ampersandJoins(tokens, from, to, isCue) ? to + 2 : to;
  }
  if (token.kind === 'mark') {
    // "Abbott - Diabetes"? A dash with spaces parts; a dash that touches joins.
    if (
      /^[-–]$/.test(token.text) &&
      touches(before, token) &&
      touches(token, tokens[to + 1]) &&
      isNameLike(tokens[to + 1])
    )
      return to + 2;
    return to;
  }
  if (token.kind !== 'word') return to;
  if (before && /'s$/i.test(before.text) && isCue(to)) return to;
  if (isLinkedCue(tokens, to)) return to + 1;
  if (isCue(to)) return to;
  const word = plain(token);
  if (word === 'and') return andJoins(tokens, from, to, limit, isCue);
  if (ended && !(/^(?:KG|KGaA)$/.test(token.text) && /^Co\.$/.test(before?.text ?? ''))) return to;
  if (
    /^(?:AS|AG|SE|SA|AB|NV|BV|LP|SpA|KG|ApS|PLC|plc|Oy|Oyj|A\/S|GmbH|LLC|Inc\.?|Ltd\.?|Limited|Corp\.?|Co\.?)$/.test(
      token.text,
    )
  )
    return to + 1;
  // "University of Alabama at Birmingham"
  if (
    word === 'at' &&
    /^(?:university|school|college)$/i.test(tokens[from]?.text ?? '') &&
    isNameLike(tokens[to + 1]) &&
    to + 1 < limit
  )
    return to + 2;
  if (linkers.has(word) && !isCapital(token)) {
    const next = tokens[to + 1];
    // "Women in Medicine", not "Acme in Germany".
    if (word === 'in' && (isPlaceName(next?.text ?? '') || isKnown(name.map((one) => one.text).join(' ')))) return to;
    const isOpen = name.some((one) => openHead.test(one.text)) || foreignLinkers.has(word) || word === 'in';
    if (!isOpen) return to;
    if (
      next &&
      to + 1 < limit &&
      isNameLike(next) &&
      (!isOrdinary(next) || isKnownPair(tokens, to + 1)) &&
      !isTitleWord(next)
    )
      return to + 2;
    if (next && linkers.has(plain(next)) && isNameLike(tokens[to + 2]) && to + 2 < limit && !isOrdinary(tokens[to + 2]))
      return to + 3;
    return to;
  }
  if (
    isNameLike(token) &&
    !(isOrdinary(token) && !/^(?:scientific|medical|clinical|financial|open|institutional|us|part)$/i.test(token.text))
  ) {
    if (isTitleWord(token)) return to;
    return to + 1;
  }
  // "4D pharma", "bluebird bio", "Acme pharma".
  if (
    /^(?:clinical|health|medical|pharmaceutical)$/.test(token.text) &&
    /^[,;.)]$|^and$/.test(tokens[to + 1]?.text ?? '')
  )
    return to + 1;
  if (
    /^(?:pharma|bio|pharmaceuticals|therapeutics|medical|biotech|gmbh|spa|foundation|biosciences|technology)$/.test(
      token.text,
    ) &&
    !/[.,]/.test(before?.text ?? '')
  )
    return to + 1;
  // "Acme 3, LLC"
  if (
    /^\d{1,2}$/.test(token.text) &&
    tokens[to + 1]?.text === ',' &&
    /^(?:LLC|Inc\.?|Ltd\.?|LP)$/.test(tokens[to + 2]?.text ?? '')
  )
    return to + 1;
  // "River 2 Renal"
  if (
    /^\d{1,2}$/.test(token.text) &&
    isCapital(tokens[to + 1]) &&
    !isOrdinary(tokens[to + 1]) &&
    !isCue(to + 1) &&
    to + 1 < limit
  )
    return to + 2;
  // "Cure 2000", "Horizon 2020"
  if (/^\d+$/.test(token.text) && /^(?:horizon|cure|h|interreg)$/i.test(before?.text ?? '')) return to + 1;
  if (initial.test(token.text)) return to + 1;
  return to;
}

function isTitleWord(token: StatementToken | undefined): boolean {
  return /^(?:Drs?|Prof|Professor|Mr|Mrs|Ms)\.?$/.test(token?.text ?? '');
}

/** A cue that stands inside a name: "Journal of Travel Medicine", "Faculty of Pain Medicine". */
function isLinkedCue(tokens: readonly StatementToken[], at: number): boolean {
  const before = plain(tokens[at - 1]);
  return (
    isCapital(tokens[at]) &&
    (before === 'of' || before === 'for' || before === 'on') &&
    openHead.test(tokens[at - 2]?.text ?? '')
  );
}
