/** What stands around a name, whoever's it is: care, the house's own people, thanks, animals, numbers of a record. */

import type { Span } from '../rule.ts';
import { bodyAndCare } from '../words/body-and-care.ts';
import { clinicalOf } from './clinical.ts';
import { deviceNumbersOf } from './device-numbers.ts';
import { lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';
import type { Sentence } from './sentence.ts';

export const bodyWords = lexicon(bodyAndCare);
export const patientBefore =
  /\b(?:patients?|pts?|kiddo|client)(?:,| is| was| named| called|:)?(?: (?:is|was|named|called))?,?\s+$/i;
export const trade =
  /\b(?:fellows?|colleagues?|co-?workers?|matched|matching|graduat\w+|faculty|keynote|poster|lecture|fellowship|residency|grand rounds|scrub|preceptor|hired|promot\w+|retire[sd]?|retiring|joined|joins|joining|front desk|our own (?:Dr|nurse)|housekeep\w*|founder|donor|donated|troop|council(?:woman|man|member)|commissioner|runs (?:that|the|our|a|her|his) (?:\w+ )?(?:clinic|practice|unit|department|lab|program|office|desk)|took over|credentialing|unit clerk|(?:unit )?secretary|receptionist|transporter|scribe|our (?:new |own |amazing |wonderful )?(?:team|staff|crew|office manager|manager|receptionist|scheduler|coordinator|MA|PA|NP|scribe|tech|hygienist)|meet the team|welcome|volunteer|mentor|professor|co-?authors?|authors?|paper|podcast|episode|book|essay|novel|interview\w*|night shift|day shift|nurses week|pharmacy|in the county|best \w+ (?:nurse|tech|MA)|album|song|concert|movie|film|actor|actress|athlete|quarterback|president|senator|congress\w*|governor)\b/i;
/** Who stands at every bedside: beside a name they say little of whose it is. */
const atBedside = /\b(?:residents?|interns?|nurses?|attendings?|staff)\b/i;
export const thanks =
  /\b(?:(?:big |huge |many |special )?thank(?:s| you)(?: so much| again)? (?:to|for)|shout-?out to|kudos to|props to|grateful (?:to|for)|hats off to|big ups to|credit to)\b/i;
const hereAsStaff =
  /\b(?:in|from|at) (?:scheduling|billing|radiology|pharmacy|the lab|housekeeping|transport|reception|the front)\b/i;
const animal =
  /\b(?:dogs?|cats?|pupp(?:y|ies)|kittens?|horses?|goats?|hamster|rabbit|parrot|robots?|roomba|skeleton|mannequin|plant|printer|forklift)\b|[🐶🐕🐱🐈🐾🐴🐹🐰]/u;

/** How much what stands around a place speaks for a patient being named there, whoever's name it is. */
export function around(reading: Reading, sentence: Sentence, span: Span): number {
  let sum = 0;
  if (sentence.derive(clinicalOf).length > 0) sum += 0.5;
  else if (reading.isClinicalSentence(sentence)) sum += 0.3;
  else if (sentence.has(bodyWords)) sum += 0.3;
  else if (!reading.isClinical && !reading.has(bodyWords)) sum -= 1;
  const from = Math.max(0, span.start - sentence.start - 45);
  const near = sentence.text.slice(from, span.end - sentence.start + 45);
  if (trade.test(near) || hereAsStaff.test(near)) sum -= 1.9;
  else if (sentence.has(trade) || sentence.has(hereAsStaff)) sum -= 0.8;
  else if (atBedside.test(near)) sum -= reading.isClinicalSentence(sentence) || sentence.has(bodyWords) ? 0.4 : 0.9;
  if (sentence.has(thanks)) sum -= 1;
  if (animal.test(near)) sum -= 1.6;
  if (besideIdentifiers(reading, sentence, span)) sum += 2.4;
  return sum;
}

/** A record's number, a phone of the family or a serial stands close by. */
export function besideIdentifiers(reading: Reading, sentence: Sentence, span: Span): boolean {
  const near = (one: Span): boolean => Math.min(Math.abs(one.start - span.end), Math.abs(span.start - one.end)) < 90;
  return (
    reading.labelledNumbers.some((number) => number.sentence === sentence && near(number)) ||
    reading.phones.some(
      (phone) => phone.sentence === sentence && !phone.publicLine && near(phone) && sentence.has(someones),
    ) ||
    sentence.derive(deviceNumbersOf).length > 0 ||
    sentence.has(recordLabel)
  );
}

const someones = /\b(?:cell|his|her|mom|dad|home|chart|daughter|son|wife|husband)\b/i;
const recordLabel = /\b(?:DOB|date of birth|MRN)\b/i;
