/**
 * Dates and times. Absolute ones (a day, a month, a holiday, a season of none) by pattern and, for the rarer forms, by
 * `chrono-node/en`; relative ones ("tonight", "last Tuesday", "an hour ago"), which date a post by its own time, apart.
 */

import * as chrono from 'chrono-node/en';
import type { Span } from '../rule.ts';
import type { SentenceText } from './sentence.ts';

export interface DateMention extends Span {
  readonly text: string;
  /** `day`: 14 March, 3/14; `month`: in March; `holiday`: on Halloween; `ordinal`: the 19th; `year`: 2019 alone. */
  readonly kind: 'day' | 'month' | 'holiday' | 'ordinal' | 'year';
  /** Four digits, where the date gives its year. */
  readonly year?: number;
}

export interface TimeMention extends Span {
  readonly text: string;
  /** `hours`: tonight, today, this morning, an hour ago, now; `days`: yesterday, Tuesday, last week, this weekend. */
  readonly kind: 'hours' | 'days';
}

const month =
  '(?:Jan(?:uary)?|Feb(?:r?uary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const dayNumber = '(?:0?[1-9]|[12]\\d|3[01])';
const year = "(?:(?:19|20)\\d{2}|'\\d{2})";
const monthDay = new RegExp(
  `\\b${month}\\.?\\s+${dayNumber}(?:st|nd|rd|th)?(?!\\d|:|\\s?(?:mg|ml|am|pm|%|\\/))(?:(?:,|\\s)\\s*${year})?\\b|\\b(?:the\\s+)?${dayNumber}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}\\b\\.?(?:,?\\s+${year})?`,
  'gi',
);
const monthAlone =
  /\b(?:January|Jan\.|Febr?uary|Feb\.|March|April|May|June|July|August|Aug\.|September|Sept\.|October|Oct\.|November|Nov\.|December|Dec\.)(?![a-z])(?:,?\s+(?:of\s+)?(?:(?:19|20)\d{2}))?(?!\s+\d{1,2}\b)/g;
/** A month is one after these; alone, "May" and "March" are too often words. */
const monthLead =
  /(?:\b(?:in|since|by|until|till|before|after|during|of|from|early|late|mid|last|this|next|on|for|a|every|through|to|between|and|around|back in|one|that)[\s-]*|[(,:;—]\s*|^)$/i;
const numeric =
  /(?<![\d/.$-])(?:(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])(?:\/(?:19|20)?\d{2})?|(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\d|3[01])-(?:19|20)?\d{2}|(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:19|20)\d{2})(?![\d/%]|\.\d|-\d)/g;
/** Scores and fractions that look like dates: "8/10 pain", "24/7", "20/20", "1/2 tsp", "4/5 strength", "9/10 patients". */
const scoreAfter =
  /^\s*(?:strength|pain|people|patients|stars?|on the|of (?:the|my|our|all|us)|tsp|cups?|tbsp|teaspoon|inch|in(?:ch)?es|mile|moms|doctors|dentists|times|would|rating|kids|adults|women|men|points?|cm|hours?|the |full|call|days a|ratio|split|mix)/i;
const scoreBefore =
  /\b(?:pain(?: (?:is|was|of|at|went|from))?|score[ds]?|rat(?:ed|ing)|strength|motor|vision|GCS|apgars?|murmur|grade|like a|solid|about|from|to|only|was|is a|BP)\s*$/i;
const holiday =
  /\b(?:(?:on|by|before|after|since|for|around|this|last|until|every|come|day after|morning of|night of|the|past|over)\s+)?(?:Christmas(?: (?:Eve|Day|morning))?|Xmas|Thanksgiving|Halloween|Easter(?: Sunday| Monday)?|New Year'?s(?: (?:Eve|Day))?|Valentine'?s(?: Day)?|Mother'?s Day|Father'?s Day|Memorial Day|Labor Day|Presidents'? Day|Veterans Day|Columbus Day|Indigenous Peoples'? Day|Juneteenth|MLK Day|Martin Luther King(?: Jr\.?)? Day|Independence Day|(?:the )?Fourth of July|(?:the )?4th of July|July 4th|St\.? Patrick'?s Day|Groundhog Day|April Fools'?(?: Day)?|Cinco de Mayo|Ash Wednesday|Good Friday|Palm Sunday|Mardi Gras|Passover|Rosh Hashanah|Yom Kippur|Hanukkah|Chanukah|Kwanzaa|Diwali|Eid(?: al-\w+)?|Ramadan|Lunar New Year|Chinese New Year|(?:the )?Super Bowl(?: Sunday| weekend| night)?|Black Friday|Boxing Day|Canada Day|Election Day|Epiphany|leap day|the (?:summer|winter) solstice|the night the clocks (?:went|go|fell) (?:back|forward)|the (?:longest|shortest) day of the year)/g;
const holidayWord =
  /(?:Christmas|Xmas|Thanksgiving|Halloween|Easter|New Year|Valentine|Mother|Father|Memorial|Labor|Presidents|Veterans|Columbus|Indigenous|Juneteenth|MLK|Martin|Independence|(?:the )?Fourth|(?:the )?4th|July|St\.?|Groundhog|April|Cinco|Ash|Good|Palm|Mardi|Passover|Rosh|Yom|Hanukkah|Chanukah|Kwanzaa|Diwali|Eid|Ramadan|Lunar|Chinese|(?:the )?Super|Black|Boxing|Canada|Election|Epiphany|leap|the (?:summer|winter|night|longest|shortest))/;
const ofHoliday =
  /^\s(?:cards?|party|parties|trees?|cookies?|gifts?|presents?|lights|sweaters?|carols?|music|decorations?|potluck|candy|costumes?|basket|eggs?|shopping|pajamas|wreath|ornament|ham|turkey|playlist|movies?)\b/i;
const ordinalDay =
  /\b(?:on|by|until|till|before|since|from|after|through)\s+(the\s+(?:\d{1,2}(?:st|nd|rd|th)))\b(?!\s+(?:floor|street|st|ave|grade|percentile|century|birthday|time|day|week|patient|cranial|of (?:his|her|their|its|my|our)|\w+s\b))/gi;
/** Months in lower case, those that are no other word: "back in november". */
const lowerMonth =
  /\b(?:in|since|last|this|until|till|by|early|late|mid|every|during|before|after|around|of)[\s-](january|february|april|june|july|september|october|november|december)\b/g;
/** "Admit date 2-11", "discharge 2-14": a day only beside such a word. */
const labelledDay =
  /\b(?:admit|admitted|admission|discharged?|d\/c|surgery|procedure|DOS|DOB|implant(?:ed)?|died|delivered)(?: date| on)?:?\s(\d{1,2}-\d{1,2})(?![-\d])/gi;
const careDay =
  /\b(?:surgery|procedure|admission|admit|scan|DOB|birthday|visit|appointment|delivery|discharge|transplant|due date|implant|biopsy|operation|fusion|stroke|accident)(?: date)?(?: was| is)?(?: on)?\s*$/i;
const yearAlone = /\b(?:19|20)\d{2}\b(?![-/]\d|,\d{3})/g;

/** The absolute dates of a sentence, in order, never overlapping; use as `sentence.derive(datesOf)`. */
export function datesOf(sentence: SentenceText): readonly DateMention[] {
  const { text } = sentence;
  const found: DateMention[] = [];
  const add = (start: number, end: number, kind: DateMention['kind']): void => {
    if (found.some((one) => one.start < end && start < one.end)) return;
    const words = text.slice(start, end);
    const given = /(?:19|20)\d{2}/.exec(words)?.[0];
    found.push({ start, end, text: words, kind, ...(given === undefined ? {} : { year: Number(given) }) });
  };
  for (const { start, end } of sentence.find(holiday)) {
    // "a Christmas card", "Halloween candy": a thing, not a day.
    if (ofHoliday.test(text.slice(end))) continue;
    const inner = holidayWord.exec(text.slice(start, end));
    add(start + (inner?.index ?? 0), end, 'holiday');
  }
  if (!/\d/.test(text) && !monthish.test(text)) return found;
  for (const { start, end } of sentence.find(monthDay)) {
    const words = text.slice(start, end);
    // "may 3 of you", "march 4 blocks": a month has its capital, or a year.
    if (/^(?:may|mar(?:ch)?|jun|dec|sep|mar)\b/.test(words) && !/(?:19|20)\d{2}/.test(words)) continue;
    add(start, end, 'day');
  }
  for (const { start, end } of sentence.find(numeric)) {
    const words = text.slice(start, end);
    if (isScore(words, text.slice(0, start), text.slice(end))) continue;
    add(start, end, 'day');
  }
  for (const { start, end } of sentence.find(monthAlone)) {
    const words = text.slice(start, end);
    const sure = !/^(?:May|March|August|April|June)$/.test(words);
    if (sure || monthLead.test(text.slice(0, start))) {
      if (
        /^(?:May|March)$/.test(words) &&
        /^\s*(?:I|we|you|it|the|this|your|for|of|on|as|with|madness)\b/i.test(text.slice(end)) &&
        start === 0
      )
        continue;
      add(start, end, 'month');
    }
  }
  for (const pattern of [lowerMonth, labelledDay]) {
    for (const { end, groups } of sentence.find(pattern))
      add(end - (groups[1]?.length ?? 0), end, pattern === lowerMonth ? 'month' : 'day');
  }
  for (const { start, end, groups } of sentence.find(ordinalDay))
    add(end - (groups[1]?.length ?? end - start), end, 'ordinal');
  if (/\d/.test(text) && monthish.test(text)) {
    for (const result of chrono.strict.parse(text, new Date(Date.UTC(2020, 0, 15)))) {
      const { start } = result;
      if (!start.isCertain('month') || !start.isCertain('day') || start.isCertain('weekday')) continue;
      // "Six weeks after", "in two days" count from something; they are no date of the calendar.
      if (/\b(?:ago|for|within|in|(?:minute|hour|day|week|month|year)s?)\b/i.test(result.text)) continue;
      if (isScore(result.text, text.slice(0, result.index), text.slice(result.index + result.text.length))) continue;
      add(result.index, result.index + result.text.length, 'day');
    }
  }
  for (const { start, end } of sentence.find(yearAlone)) add(start, end, 'year');
  return found.sort((a, b) => a.start - b.start);
}

const monthish = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

function isScore(words: string, before: string, after: string): boolean {
  const slash = /^(\d{1,2})\/(\d{1,2})$/.exec(words);
  if (!slash) return false;
  if (careDay.test(before)) return false;
  const [top, bottom] = [Number(slash[1]), Number(slash[2])];
  if (scoreAfter.test(after) || scoreBefore.test(before)) return true;
  if (bottom === 10 && top <= 10) return true;
  if (bottom === 5 && top <= 5 && !/\bon\s*$/i.test(before)) return true;
  return (
    words === '24/7' ||
    words === '9/11' ||
    (top < bottom && bottom <= 4 && !/\bon\s*$/i.test(before)) ||
    words === '10/10'
  );
}

const weekday =
  '(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:r(?:s(?:day)?)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)';
const hours =
  /\b(?:tonight(?:'s)?|today(?:'s)?|this (?:very )?(?:morning|afternoon|evening|shift|minute|hour|am)(?:'s)?|(?:just|right) now|just (?:saw|finished|met|left|delivered|told|lost|had|got|walked|admitted|pronounced|coded|discharged|wrapped|intubated|came)|(?:an|a few|a couple of|two|three|four|five|six|\d+|several|couple) (?:hours?|hrs?|minutes?|mins?) ago|earlier today|as (?:I|we) (?:type|write|speak)|still (?:in|on) the (?:OR|table|unit|ICU|room)|last night(?:'s)?|overnight|(?:in|at) clinic (?:today|right now)|(?:since|at|over) (?:lunch|dinner|breakfast|midnight)|the past hour|(?:on )?(?:rounds|call) (?:this|today|tonight))\b/gi;
const days = new RegExp(
  `\\b(?:yesterday(?:'s)?|(?:on |last |this past |this |past |next |since |until |till )?${weekday}(?:'s)?(?: (?:morning|afternoon|evening|night)(?:'s)?)?\\b|(?:earlier )?this (?:week|weekend|past week|past weekend)(?:'s)?|(?:last|past) (?:week|weekend)(?:'s)?|the other (?:day|night|week)|(?:a few|a couple of|couple|two|three|four|five|six|\\d) (?:days|nights) ago|(?:in|over) the (?:last|past) (?:few |couple of |two |three )?(?:days|week|weekend)|recently|a week ago|clinic day one)`,
  'gi',
);
const notWeekday = /^(?:on |last |this |past |next |since |until |till )?(?:sun|sat|mon|wed|fri|thu|tue)$/;

/** The relative times of a sentence, in order, never overlapping; use as `sentence.derive(timesOf)`. */
export function timesOf(sentence: SentenceText): readonly TimeMention[] {
  const found: TimeMention[] = [];
  for (const [pattern, kind] of [
    [hours, 'hours'],
    [days, 'days'],
  ] as const) {
    for (const { start, end } of sentence.find(pattern)) {
      const text = sentence.text.slice(start, end);
      // "the sun", "he sat": short weekdays want their capital.
      if (notWeekday.test(text)) continue;
      if (found.some((one) => one.start < end && start < one.end)) continue;
      found.push({ start, end, text, kind });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
