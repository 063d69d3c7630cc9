/**
 * Where a sentence makes people small: insulted, mocked, called incapable. Of people only; a study, a law, an insurer or the
 * weather may be as stupid as it likes. Evidence is graded: `2` shows by itself, `1` wants company.
 */

import type { Span } from '../rule.ts';
import { demeaning, insultAdjectives, insultNouns, peopleNouns, sneers } from '../words/insults.ts';
import type { SentenceText } from './sentence.ts';

export interface Scorn extends Span {
  readonly weight: 1 | 2;
}

const gap = "(?:[\\w'-]+ ){0,2}?";
/** "entitled patients", "some of the laziest nurses". */
const attributive = new RegExp(`\\b${insultAdjectives}(?:,? (?:and |ass )?[\\w'-]+){0,2}? ${peopleNouns}\\b`, 'gi');
/** "the nurses over there are lazy", "she was very rude". */
const predicative = new RegExp(
  `\\b(?:${peopleNouns}|he|she|they|you|those|these|that guy|anyone who)(?: [\\w'-]+){0,5}? (?:is|are|was|were|being|acting|(?:is|are) being|seems?|gets?|sounds?)(?: (?:so|very|just|really|all|quite|pretty|such|too|always|absolutely|completely|incredibly|extremely|downright|fucking|freaking|often|mostly|usually|honestly|literally|truly|young and|old and|also|the|kind of|a bit)){0,3} ${insultAdjectives}\\b(?! (?:news|luck|day|time|situation|disease|mistake|outcome|pain|weather|shift|enough))`,
  'gi',
);
const contracted = new RegExp(
  `\\b(?:he|she|they|you|who)'(?:s|re) (?:${gap})?${insultAdjectives}\\b(?! (?:news|luck|day|time))`,
  'gi',
);
/** Weak adjectives and nouns of care: said of people they may be a diagnosis or a plain remark. */
const mild =
  /\b(?:dangerous|hostile|demanding|dramatic|irrational|unreasonable|careless|reckless|mean|helpless|hopeless|dense|dim|slow|miserable|terrible|awful|horrible|worst|dirty|filthy|gross|fat|obese|bitter|fake|annoying|unpleasant|needy|crap|toxic|insane|negligent)\b/i;
/** About oneself, one's children, one's animals; about things. */
const ownKind =
  /\b(?:my|our|the) (?:\w+ )?(?:toddler|dog|puppy|cat|kitten|printer|pager|phone|computer|laptop|car|coffee|goldfish|chicken|hens?|baby|four-year-old|three-year-old|\d-?year-?old)\b|\b(?:am|I'm|I was|I've been|I feel|I felt|made me|call(?:ed|s) me|told me I|makes me|make me|myself|I must|we were|we are|we're) (?:[\w'-]+ ){0,4}?$/i;
const softened =
  /\b(?:not|never|isn'?t|aren'?t|wasn'?t|weren'?t|ain'?t|don'?t|doesn'?t|nobody(?: is)?|no one(?: is)?|without being|stop (?:calling|being|saying)|quit calling|(?:rude|wrong|unfair|cruel) to (?:call|say|assume)|don'?t call|called|calling|labeled|labelled|being called|accused of being|made to feel|feel|felt|feeling|treated (?:like|as)|seen as|assume|afraid of (?:looking|being|seeming)|worried (?:about )?(?:looking|being|seeming)|sound(?:ing)?|look(?:ing)? (?:like|as)?|myth|stereotype|trope)\b[^,.;:]{0,40}$/i;
/** Whom a phrase may be about. */
const someone = new RegExp(
  `\\b(?:${peopleNouns}|he|she|they|him|her|them|his|their|you|your|who(?:ever)?|guy|those|these|everyone|anyone|nobody|somebody|PM&R|chair(?:man)?|dean|Dr\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|sir|ma'am|doctor|it)\\b`,
  'i',
);
const things =
  /\b(?:insur(?:er|ers|ance)|prior auth\w*|EHRs?|EMRs?|epic|system|polic(?:y|ies)|stud(?:y|ies)|trial|paper|guidelines?|laws?|bills?|regulations?|congress|medicare|medicaid|schedule|shift|weather|parking|printer|software|website|app|portal|algorithm|virus|disease|cancer|drug|device)\b/i;

/** The scorn in a sentence, in order; use as `sentence.derive(scornOf)`. */
export function scornOf(sentence: SentenceText): readonly Scorn[] {
  const { text } = sentence;
  const found: Scorn[] = [];
  const add = (span: Span, weight: 1 | 2): void => {
    const before = text.slice(Math.max(0, span.start - 60), span.start);
    if (softened.test(before) || ownKind.test(before) || ownKind.test(text.slice(span.start, span.end))) return;
    if (found.some((one) => one.start < span.end && span.start < one.end)) return;
    found.push({ start: span.start, end: span.end, weight });
  };
  for (const match of sentence.find(insultNouns)) add(match, 2);
  for (const pattern of demeaning) {
    for (const match of sentence.find(pattern)) {
      const thing = things.test(text) && !new RegExp(peopleNouns, 'i').test(text);
      if (someone.test(text) && !thing) add(match, 2);
    }
  }
  for (const pattern of [attributive, predicative, contracted]) {
    for (const match of sentence.find(pattern)) {
      const words = text.slice(match.start, match.end);
      if (things.test(words)) continue;
      add(match, mild.test(words) ? 1 : 2);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Rolled eyes, false surprise, laughter at someone. */
export const sneersIn = (sentence: SentenceText): boolean => sentence.has(sneers);
