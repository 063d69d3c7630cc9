/**
 * Material connections that a text itself shows, and whether it says plainly what they are. For writers whose profile
 * does not know of the company: the code, the trip and the goody box tell on their own.
 */

import type { Reading } from '../checker/reading/reading.ts';
import type { Sentence } from '../checker/reading/sentence.ts';
import type { Span } from '../checker/rule.ts';
import {
  codes,
  gifts,
  namedRole,
  notCommercial,
  paidLinks,
  partnerships,
  plainGift,
  plainPay,
  trips,
  unnamedCompany,
} from '../checker/words/connection-words.ts';
import { makersIn } from '../profile/maker-mentions.ts';
import { isBeforeFold, labelledAsAd } from './recognise.ts';
import { isInTagRun } from './tag-runs.ts';

export interface Connection extends Span {
  readonly kind: 'code' | 'link' | 'gift' | 'trip' | 'partnership';
  /** The company, as the text names it, where it does. */
  readonly company: string | undefined;
}

/** The connections shown, in reading order. */
export function connectionsIn(reading: Reading): readonly Connection[] {
  const found: Connection[] = [];
  for (const sentence of reading.sentences) {
    const add = (kind: Connection['kind'], span: Span, company?: string): void => {
      found.push({ kind, start: span.start, end: span.end, company });
    };
    for (const pattern of codes) {
      for (const match of sentence.find(pattern))
        if (isCode(match.groups[1] ?? '', sentence, match, reading)) add('code', match, companyNear(sentence, reading));
    }
    for (const match of sentence.find(paidLinks))
      if (!isDenied(sentence, match)) add('link', match, companyNear(sentence, reading));
    for (const [kind, pattern] of [
      ['gift', gifts],
      ['trip', trips],
      ['partnership', partnerships],
    ] as const) {
      for (const match of sentence.find(pattern)) {
        if (isDenied(sentence, match) || !isCommercial(kind, sentence, match, reading)) continue;
        add(kind, match, companyNear(sentence, reading));
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether the text says plainly, before the fold, what the connection is. */
export function isDisclosed(connection: Connection, reading: Reading): boolean {
  if (labelledAsAd(reading) === 'clear') return true;
  if (
    reading.hashtags.some((tag) => brandTag.test(tag.text) && !isInTagRun(reading, tag) && isBeforeFold(reading, tag))
  )
    return true;
  const plain =
    connection.kind === 'gift' || connection.kind === 'trip' ? [plainPay, namedRole, plainGift] : [plainPay, namedRole];
  return plain.some((pattern) =>
    reading.find(pattern).some((match) => isBeforeFold(reading, match) && !isNotAtAll(reading, match)),
  );
}

/** "#AcmePartner": a brand joined with the word; "#partner" alone names nobody. */
const brandTag =
  /^#(?!brand|proud|official|our|your|my|life|study|running|workout|gym|exercise)[\p{L}\p{N}_]{3,}(?:partner|ambassador|sponsored|ad)$/iu;

function isNotAtAll(reading: Reading, match: Span & { readonly sentence: Sentence }): boolean {
  return /\b(?:not|never|nobody|no one|isn'?t|wasn'?t|don'?t|didn'?t)\s+(?:\w+\s+){0,2}$/i.test(
    reading.text.slice(match.sentence.start, match.start),
  );
}

function isDenied(sentence: Sentence, match: Span): boolean {
  const before = sentence.text.slice(0, sentence.inside(match).start);
  return /\b(?:no|not|never|without|nobody|isn'?t|don'?t|didn'?t|zero|nor)\s+(?:\w+,?\s+){0,2}$/i.test(before);
}

/** Codes of the ward and the office, not of a shop. */
const otherCodes =
  /\b(?:icd|cpt|hcpcs|billing|zip|area|dress|door|gate|source|qr|bar|building|penal|ethics|ama|blue|stroke|stemi|trauma|red|silver|white|status|brown|access|pass|morse|hot|error|moral|tax|color)[ -]?code|code (?:blue|stroke|stemi|trauma|red|silver|white|status|sepsis|brown|team|of|for (?:the (?:door|gate)|this (?:visit|procedure)))\b|\bno code\b/i;
/** A practice's own offer is advertising, not a connection that readers would not expect. */
const ownOffer =
  /\b(?:our (?:clinic|office|practice|spa|medspa|website|online store|shop)|when you book|to book|book (?:your|a|now|online|with us)|at check-?in|your (?:next|first) (?:visit|appointment|session|treatment))\b/i;

const shouted = new Set(
  'PLEASE EVERYONE EVERYBODY ANYONE ALWAYS NOTHING SPRING SUMMER WINTER TODAY TONIGHT MONDAY TUESDAY FRIDAY SATURDAY SUNDAY MEMBERS PATIENTS TEACHERS VETERANS DISCOUNT SPECIAL SAVINGS LIMITED INCLUDES'.split(
    ' ',
  ),
);

function isCode(code: string, sentence: Sentence, match: Span, reading: Reading): boolean {
  if (isDenied(sentence, match) || otherCodes.test(sentence.text) || ownOffer.test(sentence.text)) return false;
  // A word in capitals is a code only if it is nobody's shout: "you BOTH get $50 off".
  if (code !== '' && !/[\d%]/.test(code) && (code.length < 6 || shouted.has(code))) return false;
  // Without a code or the words "my code" it is somebody else's.
  return (
    code !== '' ||
    /\bmy (?:\w+ )?(?:code|name|discount)\b|\bsent (?:you|ya)\b|\bme for\b/i.test(
      reading.text.slice(match.start, match.end),
    )
  );
}

/** Whether gift, trip or partnership come of a company: it is named, tagged or spoken of, or a product stands beside. */
function isCommercial(kind: Connection['kind'], sentence: Sentence, match: Span, reading: Reading): boolean {
  const near = reading.sentences.slice(Math.max(0, sentence.index - 2), sentence.index + 3);
  const clause = reading.text.slice(Math.max(sentence.start, match.start - 60), Math.min(sentence.end, match.end + 60));
  const tagged = (one: Sentence): boolean =>
    reading.handles.some((handle) => handle.sentence === one && !personHandle.test(handle.text));
  const made = (one: Sentence): boolean => makersIn(reading).some((mention) => mention.sentence === one);
  const company = (one: Sentence): boolean => tagged(one) || made(one) || unnamedCompany.test(one.text);
  switch (kind) {
    case 'partnership': {
      // Whom they work with stands right behind: "collab with @brand", "partnering with Nevro".
      const partner = reading.text.slice(match.end, Math.min(sentence.end, match.end + 50));
      return /^\s*@\w/.test(partner) && !personHandle.test(partner.trim())
        ? true
        : makersIn(reading).some(
            (mention) =>
              mention.start >= match.end && mention.start - match.end < 40 && mention.kind === 'organization',
          );
    }
    case 'gift':
      if (notCommercial.test(clause)) return false;
      if (
        /^(?:they|company|brand|makers?|team)\b/i.test(reading.text.slice(match.start, match.end)) &&
        near.some(company)
      )
        return true;
      return (
        company(sentence) ||
        (near.some(tagged) && near.some((one) => thanksOrLove.test(one.text))) ||
        (near.some(made) && near.some((one) => thanksOrLove.test(one.text) && company(one)))
      );
    case 'trip':
      if (notCommercial.test(clause) && !made(sentence)) return false;
      return company(sentence) || near.some(company) || luxurious(reading);
    default:
      return true;
  }
}

const personHandle = /^@?(?:dr|doc|md|prof|nurse)|(?:md|do|rn|phd|np|dds|dpt)\d*$/i;
const thanksOrLove =
  /\b(?:thanks?|thank you|thx|love|obsessed|spoiled|favou?rite|can'?t wait|excited)\b|[😍🥰🎁💛💜🙌]/u;
/** A factory, a launch, a product in hand: what companies invite to. */
function luxurious(reading: Reading): boolean {
  return (
    makersIn(reading).length > 0 &&
    reading.has(
      /\b(?:factory|headquarters|HQ|put together|product line|launch|hands[- ]on|new (?:device|system|catheter|implant)|cadaver lab|innovation center|plant tour)\b/i,
    )
  );
}

/** The company as the sentence names it; a handle without its @, with which a post on X would become a reply. */
function companyNear(sentence: Sentence, reading: Reading): string | undefined {
  const maker =
    makersIn(reading).find((mention) => mention.sentence === sentence && mention.kind === 'organization') ??
    makersIn(reading).find((mention) => mention.sentence === sentence);
  if (maker) return maker.interest.interest.organization;
  return reading.handles
    .find((handle) => handle.sentence === sentence && !personHandle.test(handle.text))
    ?.text.slice(1);
}
