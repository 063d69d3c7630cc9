/**
 * Ages over 89, and the years of birth that give one away (45 CFR 164.514(b)(2)(i)(C)): in figures, in words, as a birthday.
 * "In her nineties", "90 or older" and "over 90" are the forms that the rule allows, and are not found.
 */

import type { Span } from '../rule.ts';
import type { SentenceText } from './sentence.ts';

export interface GreatAge extends Span {
  /** `age`, or `birth`: the year of birth, four digits. */
  readonly kind: 'age' | 'birth';
  readonly value: number;
  /** Said of a person by its own form ("94-year-old", "turned 93"), rather than a bare number that only may be. */
  readonly sure: boolean;
}

const figures = '(?:9\\d|1[01]\\d)';
const words =
  '(?:ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:one|a)[- ]hundred(?:[- ](?:and[- ])?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))?)';
const ordinals =
  '(?:9\\d(?:st|nd|rd|th)|1[01]\\d(?:st|nd|rd|th)|ninetieth|ninety-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|(?:one[- ])?hundredth)';
/** Not of a person: a share, a dose, a pulse, a price, a time, a count. */
const measure =
  '(?!\\s?(?:%|percent|percentile|mg|mcg|ml|mL|cc|kg|lbs?|pounds|kilos|am|pm|a\\.m|p\\.m|minutes?|mins?|hours?|hrs?|days?|weeks?|wks|months?|mos|seconds?|miles?|km|mm|cm|m\\b|inches|feet|ft|degrees|°|dollars|bucks|k\\b|x\\b|beds|points?|patients?|people|cases|procedures|pages|slides|on (?:room|\\d)|over \\d|bpm|systolic|diastolic|beats|per|of (?:the|my|our|them|us|all|these|every)|F\\b(?=\\s(?:fever|degrees|outside))|or (?:older|over|above|more)|and (?:older|over|above|up)|\\+|to \\d))(?!-\\d|/|:\\d|,\\d|\\.\\d|\\w|\\s?%)';
const aged = new RegExp(
  `\\b(${figures}|${words})[- ]?(?:yo|y\\/o|y\\.o\\.|yrs?[- ]?old|years?[- ]old|years?[- ]young|yr[- ]old|years? of age)\\b`,
  'gi',
);
const ward = new RegExp(
  `(?<![\\w.$:/%-])(${figures})\\s?[MF](?![\\w'°/.]|\\s?(?:outside|degrees))|\\b[MF]\\s?\\/?\\s?(${figures})(?![\\w.%/])`,
  'g',
);
const verb = new RegExp(
  `\\b(?:turn(?:ed|s|ing)|aged?|age of|at (?:the )?age(?: of)?|at(?= \\S+(?: \\S+){0,3},? (?:she|he|my|our|the|his|her|this)\\b)|celebrat\\w+|just hit|hit|made it to|lived to(?: be)?|reached|saw|would(?:'ve| have)? (?:be|been)|will be|'ll be|(?<=["'(]\\s?)I(?:'m| am)|about to (?:be|turn)|(?:he|she|who|mom|dad|patient|lady|man|woman|gentleman)(?:'s| is| was| turned| just turned)(?: (?:now|only|all of|about to be|almost|nearly|already))?|(?:my|our) (?:oldest|eldest)(?: (?:ever|new|current))?(?: \\w+){0,3}? (?:is|was|turned)|patient (?:is|was|,)|is(?: now)?|was) (${figures}|${words})\\b${measure}`,
  'gi',
);
const ladyOf = new RegExp(
  `\\b(?:lady|woman|man|gentleman|gent|patient|chap|bloke|fellow|soul|widow|widower) of (${figures}|${words})\\b${measure}`,
  'gi',
);
/** "Your license says 1926", "the wristband read 1930": a year of birth where one stands. */
const onCard =
  /\b(?:licen[cs]e|ID|chart|wristband|bracelet|passport|card|certificate|birth ?year|birthday|baptized|birthdate)\b[^.!?]{0,25}?\b(?:says?|said|reads?|read|is|was|in|of|from|:)\s(?:\w+\s){0,2}?((?:18|19)\d{2})(?![\d-])/gi;
/** "the 8/14/1931 lady": known by the day of birth. */
const dayOfBirth =
  /\b\d{1,2}[/.-]\d{1,2}[/.-]((?:18|19)\d{2})(?=\s(?:lady|woman|man|gentleman|gent|guy|chap|bloke|patient|pt|M\b|F\b))/gi;
const lived = new RegExp(`\\b(?:his|her|their) (${figures}|${words})(?= years\\b)`, 'gi');
const birthday = new RegExp(
  `\\b(${ordinals})(?: birthday| bday| year)?\\b(?! (?:percentile|anniversary|street|st\\b|ave|floor|century|congress|annual|meeting|time|patient|case|day|procedure|implant|\\w+ (?:meeting|conference)))`,
  'gi',
);
const lone = new RegExp(
  `(?<=[,:;.!?—–-]\\s|[(—–]|\\p{Extended_Pictographic}\\ufe0f?\\s?|\\b(?:at|is|was)\\s)(${figures}|${words})(?=\\s?[,;.!)—-]|\\s(?:and|with|years|but|when|now)\\b|\\s?\\p{Extended_Pictographic}|$)`,
  'giu',
);
const opening = new RegExp(`^["'(\\s]*(${figures}|${words})(?=[,.!;:]|\\s(?:and|years|candles|with)\\b)`, 'i');
const born =
  /\b(?:born(?: \w+){0,3}?(?: in| back in)?|birth year|year of birth|DOB|D\.O\.B\.?|date of birth|b\.|vintage|made in|class of)[\s:]{1,3}(?:\S{1,10}[ /-])?(?:\w+ )?((?:18|19)\d{2})(?!\d)/gi;
const bornOn =
  /\b(?:DOB|D\.O\.B\.?|date of birth|born(?: on)?|birthday)[\s:]{0,3}(?:is |was )?[\w.,/ -]{2,18}?((?:18|19)\d{2})(?!\d)/gi;

/** The great ages of a sentence, in order; use as `sentence.derive(greatAgesOf)`. */
export function greatAgesOf(sentence: SentenceText): readonly GreatAge[] {
  const { text } = sentence;
  const found: GreatAge[] = [];
  const add = (start: number, length: number, kind: GreatAge['kind'], value: number, sure: boolean): void => {
    const end = start + length;
    if (found.some((one) => one.start < end && start < one.end)) return;
    found.push({ start, end, kind, value, sure });
  };
  if (/\b(?:18|19)\d\d/.test(text)) {
    for (const pattern of [bornOn, born, dayOfBirth, onCard]) {
      for (const match of sentence.find(pattern)) add(match.end - 4, 4, 'birth', Number(match.groups[1]), true);
    }
  }
  if (!possible.test(text)) return found.sort((a, b) => a.start - b.start);
  const vague = (start: number, end: number): boolean =>
    /\b(?:over|above|past|than|least|under|below|nearly|almost|about|around|approximately|to|ages?|between|early|mid|late)\s+$/i.test(
      text.slice(0, start),
    ) && !/\b(?:age|aged|ages)\s+$/i.test(text.slice(0, start))
      ? true
      : /^\s?(?:\+|or (?:older|over|above)|and (?:older|over|above|up)|plus\b)/i.test(text.slice(end));
  for (const [pattern, sure] of [
    [aged, true],
    [ward, true],
    [verb, true],
    [birthday, true],
    [lived, true],
    [ladyOf, true],
    [lone, false],
  ] as const) {
    for (const match of sentence.find(pattern)) {
      const value = match.groups[1] ?? match.groups[2] ?? '';
      const start = match.start + text.slice(match.start, match.end).lastIndexOf(value);
      if (vague(start, start + value.length)) continue;
      add(start, value.length, 'age', yearsOf(value), sure);
    }
  }
  const first = opening.exec(text);
  if (first?.[1]) add(first[0].length - first[1].length, first[1].length, 'age', yearsOf(first[1]), false);
  return found
    .filter((one) => one.kind === 'birth' || (one.value >= 90 && one.value < 120))
    .sort((a, b) => a.start - b.start);
}

const possible = /\b(?:9\d|1[01]\d)(?!\d)|ninet|hundred/i;

const units: Readonly<Record<string, number>> = Object.fromEntries(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, index) => [word, index + 1]),
);
const ordinalUnits: Readonly<Record<string, number>> = Object.fromEntries(
  'first second third fourth fifth sixth seventh eighth ninth'.split(' ').map((word, index) => [word, index + 1]),
);

function yearsOf(value: string): number {
  const figure = /^\d+/.exec(value)?.[0];
  if (figure) return Number(figure);
  const lower = value.toLowerCase().split(/[- ]+/);
  const base = lower[0]?.startsWith('ninet') ? 90 : 100;
  const last = lower.at(-1) ?? '';
  if (last === 'hundred' || last === 'hundredth' || lower.length === 1) return base;
  return base + (units[last] ?? ordinalUnits[last] ?? 0);
}
