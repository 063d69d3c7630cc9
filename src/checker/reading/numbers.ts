/**
 * Numbers with what they count or are called: phones (`libphonenumber-js/min` and a North American pattern for those it
 * rejects), record numbers by their label, social security numbers by their ranges, ages, amounts.
 */

import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import type { Span } from '../rule.ts';
import type { SentenceText } from './sentence.ts';
import { spelledNumber } from './tokens.ts';

export interface PhoneNumber extends Span {
  readonly text: string;
  /** Digits alone, a leading US 1 dropped. */
  readonly digits: string;
  /** Toll-free or a short public line: nobody's own. */
  readonly publicLine: boolean;
  readonly fax: boolean;
}

export interface LabelledNumber extends Span {
  readonly text: string;
  readonly label: 'ssn' | 'record' | 'plan' | 'account' | 'licence' | 'plate' | 'other' | 'told';
  /** Of label and number together. */
  readonly whole: Span;
}

export interface AgeMention extends Span {
  readonly text: string;
  /** In years; 0 for weeks and months. */
  readonly years: number;
  readonly sex?: 'female' | 'male';
  /** "a 45M", "91F": the shorthand of the ward, which stands for a patient by itself. */
  readonly shorthand: boolean;
}

const enoughDigits = /(?:\d[^\d\n]{0,3}){6}\d/;
const northAmerican =
  /(?<![\w.$#/-])(?:\+?1[-.\s•·]{0,2})?(?:\(\d{3}\)\s?|\d{3}[-.\s•·/]{1,2})\d{3}[-.\s•·]{1,2}\d{4}(?![\w%]|-\d)|(?<![\w.$#/-])(?:\+?1)?[2-9]\d{2}[2-9]\d{6}(?!\w)(?=.{0,20}(?:call|text|cell|phone|fax)|)/g;
const local = /(?<![\w.$#/()-])[2-9]\d{2}[-.\s•·]\d{4}(?![\w%]|[-.]\d)/g;
const spoken =
  /\b(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)[\s-]+){2,}(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b|\d{2,4})(?:[\s-]+(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|\d{2,4}))*\b/gi;
const tollFree = /^(?:800|888|877|866|855|844|833|822)/;
const phoneWord = /\b(?:call|text|phone|cell|mobile|fax|number|dial|ring|landline|reach|tel|line|voicemail)\b/i;

const digitWords: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};

/** Phones and faxes of a sentence; use as `sentence.derive(phonesOf)`. */
export function phonesOf(sentence: SentenceText): readonly PhoneNumber[] {
  const { text } = sentence;
  const found: PhoneNumber[] = [];
  const add = (start: number, end: number, digits: string): void => {
    if (found.some((one) => one.start < end && start < one.end)) return;
    const bare = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
    found.push({
      start,
      end,
      text: text.slice(start, end),
      digits: bare,
      publicLine: (bare.length === 10 && tollFree.test(bare)) || /^(?:911|988|211|311|411|511|711|811)$/.test(bare),
      fax: /\bfax\w*\W{0,12}(?:\w+\W{1,3}){0,2}$/i.test(text.slice(0, start)),
    });
  };
  if (enoughDigits.test(text)) {
    for (const { start, end } of sentence.find(northAmerican))
      add(start, end, text.slice(start, end).replace(/\D/g, ''));
    for (const match of findPhoneNumbersInText(text.slice(0, 800), { defaultCountry: 'US' })) {
      // Ten digits run together are as often an order number: punctuation or a plus tells.
      const raw = text.slice(match.startsAt, match.endsAt);
      if (/[-.() +]/.test(raw) || phoneWord.test(text)) add(match.startsAt, match.endsAt, match.number.nationalNumber);
    }
    for (const { start, end } of sentence.find(local)) {
      const words = text.slice(start, end);
      if (/[-.•·]/.test(words) || phoneWord.test(text)) add(start, end, words.replace(/\D/g, ''));
    }
  }
  for (const { start, end } of sentence.find(spoken)) {
    const digits = text
      .slice(start, end)
      .toLowerCase()
      .split(/[\s-]+/)
      .map((one) => digitWords[one] ?? one)
      .join('');
    if (digits.length === 7 || digits.length === 10) add(start, end, digits);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A code with at least one digit: "8830217", "XQR5520931", "XJK 4471 902 80", "W88-203-417". */
const code = '((?=[\\w -]*\\d)[A-Z]{0,5}[- ]?\\d[\\dA-Z]*(?:[- ][\\dA-Z]*\\d[\\dA-Z]*)*(?:-[A-Z])?)';
const between =
  "(?:\\s*(?:number|no\\.?|num|#|ID|id))?(?:\\s*(?:is|was|are|:|=|#|,|ends in|ending(?: in)?|of|it's))?\\s*(?:it's\\s+|also\\s+)?";
const labels: readonly (readonly [LabelledNumber['label'], string])[] = [
  ['ssn', '(?:SSN|social security(?: number| card| no\\.?)?|soc(?:ial)? sec|last four)'],
  [
    'record',
    '(?:MRN|MR#|medical record(?: number| no\\.?)?|record number|chart(?: number| no\\.?| #)?|patient (?:ID|number|no\\.?)|FIN|CSN|accession(?: number)?|encounter(?: number)?|case (?:number|no\\.?)|visit (?:number|no\\.?|ID)|hospital (?:number|no\\.?)|NHS (?:number|no\\.?)|CHI(?: number)?|URN|specimen(?: number| ID)?)',
  ],
  [
    'plan',
    '(?:member (?:ID|number|no\\.?)|policy(?: number| no\\.?| #| ID)?|group (?:number|no\\.?)|subscriber(?: ID| number)?|beneficiary(?: ID| number)?|insurance (?:ID|number|no\\.?)|Medicare (?:ID|number|no\\.?)|Medicaid (?:ID|number|no\\.?)|MBI|HICN|claim(?: number| no\\.?| #| ID)?|(?:prior )?auth(?:orization)? (?:number|no\\.?|#)|(?:reference|ref)(?: number| no\\.?| #|\\.)?)',
  ],
  [
    'account',
    '(?:account(?: number| no\\.?| #)?|acct\\.?(?: number| no\\.?| #)?|invoice(?: number| no\\.?| #)?|credit card|card number|bank account)',
  ],
  [
    'licence',
    "(?:driver'?s licen[cs]e(?: number| no\\.?)?|licen[cs]e (?:number|no\\.?|#)|passport(?: number| no\\.?)?|DL#?|certificate (?:number|no\\.?)|student ID|badge (?:number|no\\.?))",
  ],
  ['plate', '(?:(?:licen[cs]e )?plates?(?: number| no\\.?)?|tags? number|VIN)'],
  ['other', '(?:Rx(?: number| no\\.?| #)|prescription (?:number|no\\.?))'],
];
const labelled = labels.map(([label, words]) => ({
  label,
  pattern: new RegExp(`\\b${words}${between}${code}(?![\\w%])`, 'g'),
  loose: new RegExp(`\\b${words}${between}${code}(?![\\w%])`, 'gi'),
}));
/** "The claim that bounced is 2025-118832-B": words between the label and what it is called. */
const labelApart =
  /\b(?:claims?|policy|account|auth(?:orization)?|chart|record|file|case|reference|member|referral|order)\b(?:\s[\w']+){1,5}?\s(?:is|was|:|=|no\.?|number|#)\s?#?((?=[\w-]*\d[\w-]*\d[\w-]*\d[\w-]*\d)[A-Z\d]{2,}(?:-[A-Z\d]+){0,3})(?![\w/%]|-\d|\.\d)/g;
/** "Her insurance is Humana, ID H77120934 00": a plan's number after the payer's name. */
const payerId =
  /\b(?:Humana|Aetna|Cigna|Anthem|BCBS\w*|Blue Cross|Blue Shield|United ?Healthcare|UHC|UnitedHealth|Kaiser|Medicare|Medicaid|Medi-Cal|Tricare|Molina|Centene|Ambetter|Oscar|Highmark|WellCare|insurance|plan|health card|OHIP|Medicare card)(?:\s[\w']+){0,3}?,?\s(?:ID|id|no\.?|number|#|card(?: says| said| reads)?|card no\.?)(?:\s?(?:is|was|:|#|number))?\s?((?=[A-Z]{0,5}\d)[A-Z\d]{5,14}(?:[ -](?=[A-Z]{0,4}\d)[A-Z\d]{2,6}){0,3})(?![\w%])/g;
/** A payment card's number, in groups of four (ISO/IEC 7812; its check digit by Luhn). */
const cardForm = /(?<![\w-])(?:\d{4}[ -]){3}\d{4}(?![\w-])|(?<![\w-])3[47]\d{2}[ -]\d{6}[ -]\d{5}(?![\w-])/g;
const codeFirst =
  /\b((?=[\w-]*\d)[A-Z]{0,4}\d[\dA-Z-]{3,})\s+(?:is|was|are|being)\s+(?:the|his|her|their|my)\s+(MRN|chart|account|member ID|policy|SSN|record number)/g;
/** A social security number by its form alone; ranges never issued are no person's (SSA POMS RM 10201.035). */
const ssnForm = /(?<![\w-])(?!000|666|9\d\d)(\d{3})[- ](?!00)(\d{2})[- ](?!0000)(\d{4})(?![\w-])/g;
const plateForm =
  /\b(?:plates?|tag)\b[\s:,]*(?:is |was |reads? |number |ending (?:in )?|starting (?:with )?|with )?([A-Z\d]{2,4}[- ]?[A-Z\d]{2,4})\b/g;
/** "The grey Corolla, KJM 418", "license plate in the drop-off lane: BXR 4471". */
const carPlate =
  /\b(?:(?:car|truck|van|SUV|pick-?up|sedan|minivan|hatchback|motorcycle|Corolla|Camry|Toyota|Honda|Civic|Ford|Chevy|Subaru|Nissan|BMW|Tesla|Jeep|Prius|Kia|Hyundai|Mazda|Volvo|Audi|(?:silver|gr[ae]y|black|white|red|blue|green|tan|gold|maroon|beige|brown|orange|yellow) [A-Z][\w-]+),?\s(?:with )?(?:reg(?:istration)?|plates?|rego|tags?)?\s?|(?:plates?|registration|rego)\b[^.:\d]{1,30}:\s)([A-Z]{2,3}[ -]?\d{3,4}|\d{1,3}[ -]?[A-Z]{3})\b/g;
/** A number in the groups that records, accounts and specimens have, without its label: "00-417-7729", "4471-B". */
const bareCode =
  /(?<![\w.$#/+-])(?:\d{2,3}-\d{2,4}-\d{3,5}(?:-\d{1,4})?|\d{4,8}-[A-Z]|[A-Z]{1,3}-?\d{2}-\d{4,7})(?![\w/%]|-\d|\.\d)/g;
/** What is said where a record is looked up: at the desk, in the portal, in the lab. */
const recordTalk =
  /\b(?:you(?:'re| are)\s\d|accounts?|records?|charts?|portal|(?:old|new) system|in the system|slides|path(?:ology)?|specimen|cassette|blocks?|pull (?:her|him|you|it|them|that)\s?(?:up)?|look (?:her|him|you|it|them) up|guarantor|billed|balance|claims?|calling about|filed? under|under|quote|give (?:them|the desk)|ending|wristband|sticker|front desk|the desk|requisition|referral|booked|listed|logged)\b/i;
/** Medicare's beneficiary identifier (CMS, 11 places, no S L O I B Z). */
const mbi =
  /\b[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}\b/g;

/** Numbers that carry a label of a person's record, plan, account, licence or plate; use as `sentence.derive(labelledNumbersOf)`. */
export function labelledNumbersOf(sentence: SentenceText): readonly LabelledNumber[] {
  const { text } = sentence;
  const found: LabelledNumber[] = [];
  if (!/\d/.test(text)) return found;
  const add = (start: number, end: number, label: LabelledNumber['label'], whole: Span): void => {
    if (found.some((one) => one.start < end && start < one.end)) return;
    found.push({ start, end, text: text.slice(start, end), label, whole: { start: whole.start, end: whole.end } });
  };
  for (const match of sentence.find(ssnForm)) add(match.start, match.end, 'ssn', match);
  for (const { label, loose } of labelled) {
    for (const match of sentence.find(loose)) {
      const value = match.groups[1]?.trimEnd() ?? '';
      if (value.replace(/[^\dA-Z]/gi, '').length < 4 && !(label === 'ssn')) continue;
      if (!longEnough(value, text.slice(match.start, match.end))) continue;
      const end = match.start + text.slice(match.start, match.end).lastIndexOf(value) + value.length;
      add(end - value.length, end, label, match);
    }
  }
  for (const match of sentence.find(cardForm))
    if (isLuhn(text.slice(match.start, match.end).replace(/\D/g, ''))) add(match.start, match.end, 'account', match);
  for (const [label, pattern] of [
    ['plan', payerId],
    ['record', labelApart],
  ] as const) {
    for (const match of sentence.find(pattern)) {
      const value = match.groups[1] ?? '';
      if (/^(?:19|20)\d{2}$/.test(value)) continue;
      add(match.end - value.length, match.end, label, { start: match.end - value.length, end: match.end });
    }
  }
  for (const match of sentence.find(codeFirst))
    add(match.start, match.start + (match.groups[1]?.length ?? 0), 'record', match);
  for (const pattern of [plateForm, carPlate]) {
    for (const match of sentence.find(pattern)) {
      const value = match.groups[1] ?? '';
      if (/\d/.test(value)) add(match.end - value.length, match.end, 'plate', match);
    }
  }
  if (sentence.has(recordTalk)) {
    for (const match of sentence.find(bareCode)) {
      // A day, a telephone: those have readers of their own.
      if (/^(?:\d{1,2}-\d{1,2}-(?:19|20)\d\d|\d{3}-\d{4})$/.test(text.slice(match.start, match.end))) continue;
      add(match.start, match.end, 'told', match);
    }
  }
  for (const match of sentence.find(mbi)) add(match.start, match.end, 'plan', match);
  return found.sort((a, b) => a.start - b.start);
}

/** The check digit of cards and of the National Provider Identifier (ISO/IEC 7812-1, annex B). */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, doubled = false; at >= 0; at -= 1, doubled = !doubled) {
    const digit = Number(digits[at]) * (doubled ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** "chart 2 of 3", "policy in 2019", "claim 95%", "group 4": a number of its own is longer, or its label says "number". */
function longEnough(value: string, whole: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  if (/^(?:19|20)\d{2}$/.test(value) && !/(?:number|no\.?|#|MRN|ID)/i.test(whole)) return false;
  return digits >= 4 || /(?:number|no\.|#|\bID\b|MRN|SSN)/.test(whole);
}

const ageWords =
  '(?:(?:one-hundred(?:-and)?-)?(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|one-hundred(?:-and-\\w+)?)';
const ageYears = new RegExp(
  `\\b(\\d{1,3}|${ageWords})(?:\\s?|-)(?:yo|y\\/o|y\\.o\\.|yrs?[- ]old(?!er)|year(?:s)?[- ]old(?!er)|years young(?!er)|yr)(?:\\s?(M|F|male|female|man|woman|boy|girl|gentleman|lady)\\b)?`,
  'gi',
);
const ageMonths =
  /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven)[- ]?(?:mo|m\/o|months?[- ]old|wks?[- ]old|weeks?[- ]old|days?[- ]old)\b/gi;
const ageSex = /(?<![\w.$:/-])(\d{1,3})\s?([MF])(?![\w'°/.]|\s?(?:to|-)\s?\d|\s+\d)|\b([MF])\s?\/\s?(\d{1,3})\b/g;
const ageVerb =
  /\b(?:turn(?:ed|s|ing)?|aged?|age of|is(?: now)?|at|was|who'?s|she'?s|he'?s|celebrat\w+ (?:her|his|their))\s+(\d{2,3})(?:(?:st|nd|rd|th)(?: birthday)?)?\b(?!\s?(?:%|percent|mg|ml|am|pm|a\.m|p\.m|minutes?|hours?|days?|weeks?|months?|miles?|pounds?|lbs?|years (?:of|in|ago|later|after|with)|of\b|patients|people|cases|mm|cm|degrees|°|dollars|x\b|points|beds|in\b|out\b|\/|:|-|,\d|\.\d))/gi;
const ageComma =
  /(?<=[A-Z][\w'.-]+(?: [A-Z][\w'.-]+)?,\s|[🌱🎉❤💛💙]\ufe0f?\s?|[:;—]\s)(\d{2,3})(?=[,.!;]|\s(?:and|with|years)\b)/gu;

/** The ages of a sentence; use as `sentence.derive(agesOf)`. */
export function agesOf(sentence: SentenceText): readonly AgeMention[] {
  const { text } = sentence;
  const found: AgeMention[] = [];
  const add = (span: Span, value: string, sex: string | undefined, shorthand: boolean, months = false): void => {
    if (found.some((one) => one.start < span.end && span.start < one.end)) return;
    const years = months ? 0 : ageOf(value);
    if (years === undefined || years > 120) return;
    found.push({
      start: span.start,
      end: span.end,
      text: text.slice(span.start, span.end),
      years,
      shorthand,
      ...sexOf(sex),
    });
  };
  for (const match of sentence.find(ageYears)) {
    add(match, match.groups[1] ?? '', match.groups[2], /yo|y\/o|y\.o/i.test(text.slice(match.start, match.end)));
  }
  for (const match of sentence.find(ageMonths))
    add(match, '', undefined, /mo\b|m\/o/i.test(text.slice(match.start, match.end)), true);
  for (const match of sentence.find(ageSex))
    add(match, match.groups[1] ?? match.groups[4] ?? '', match.groups[2] ?? match.groups[3], true);
  for (const match of sentence.find(ageVerb)) {
    const value = match.groups[1] ?? '';
    if (Number(value) >= 18) add(match, value, undefined, false);
  }
  for (const match of sentence.find(ageComma)) add(match, match.groups[1] ?? '', undefined, false);
  return found.sort((a, b) => a.start - b.start);
}

function sexOf(word: string | undefined): { readonly sex?: 'female' | 'male' } {
  if (word === undefined) return {};
  return { sex: /^(?:f|female|woman|girl|lady)$/i.test(word) ? 'female' : 'male' };
}

function ageOf(value: string): number | undefined {
  if (/^\d+$/.test(value)) return Number(value);
  return spelledNumber(value.toLowerCase().split(/[- ]+/));
}
