/** Words that place a patient in the last hours or days: the time stamp of the post then dates the visit. */

import type { Span } from '../rule.ts';
import type { TimeMention } from './dates.ts';
import type { Placed, Reading } from './reading.ts';
import type { Sentence } from './sentence.ts';

/** What the time word belongs to, where it is not the patient: a day of the calendar, a meeting, the writer's own plans. */
const elsewhere =
  /\b(?:today is|tonight is|is (?:today|tonight)|day is|awareness|conference|meeting|congress|symposium|keynote|lecture|talk|webinar|grand rounds|journal club|poster|course|workshop|podcast|episode|paper|published|study|trial|guideline|announced|approved|hearing|vote|election|bill|open(?:s|ed)? (?:at|until)|closed|clos(?:e|es|ing)|hours|book|spots?|slots?|schedule|join us|sign up|register|tickets?|game|match|dinner|recipe|flight|vacation|wheels up|these days|nowadays|as of|until|till|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|every|most|some (?:days|nights)|next|tomorrow|upcoming|see you|come (?:at|on|by))\b/i;
/** The writer's work at that time: a patient told of beside it was seen in it. */
const atWork =
  /\b(?:clinic|rounds|shift|call|on call|OR|cases?|trauma|ED|ER|ICU|unit|ward|office|bedside|consult|deliver\w*|admi\w+|surgery|scope|visits?|patient|pts?|code[ds]?|list|night(?: shift)?|sick visit|physicals?|add-on|explant|implant|splint|cast|physicals|two hours|hours|spent|taking out|took out)\b/i;
const still =
  /\b(?:(?:is |are |'s |still |probably |already )+(?:in|on) (?:the|my|our|her|his) (?:OR|table|unit|ICU|waiting room|parking (?:lot|garage)|lobby|elevator|PACU|recovery|way (?:home|out|up))|still (?:hunting|looking|waiting|crying|sleeping|asleep|here|in (?:the|my|our)|on (?:the|my))\b(?:\s\S+){0,8}|as (?:I|we) (?:type|write|speak|post)(?: this)?|my (?:\d{1,2}(?::\d\d)?\s?(?:am|pm|o'?clock)|noon|next|last (?:one|visit|patient) of the day)(?: today)?|clinic day (?:one|1|two|\d+)|(?:on |from )?(?:this|last|yesterday'?s?|today'?s|tonight'?s) (?:morning|afternoon|evening|night)?'?s? ?(?:rounds|clinic|shift|call)|(?:first|second|third|fourth|\d(?:st|nd|rd|th)) time this (?:week|month|shift)|just (?:now|hung up|walked out|rolled|wheeled|stepped out)|(?:hour|minute|hr|min)s? ago)\b/gi;

/** The places, in order, at most two: each is one word or phrase of time. Spans of `reading.text`. */
export function encounterTimes(reading: Reading): readonly Span[] {
  const found: Span[] = [];
  const people = reading.people.filter(
    (person) => person.reality === 'real' && person.kind === 'patient' && person.likelihood >= 0.5,
  );
  if (people.length === 0) return found;
  const tells = (sentence: Sentence | undefined): boolean =>
    sentence !== undefined && people.some((person) => person.sentences.includes(sentence.index));
  for (const time of reading.times) if (belongs(reading, time, tells)) found.push({ start: time.start, end: time.end });
  if (found.length === 0) {
    for (const match of reading.find(still))
      if (tells(match.sentence)) found.push({ start: match.start, end: match.end });
  }
  return found.slice(0, 2);
}

/** "had just told": long ago, told from then. */
const pastPerfect = /\bhad just\b/i;

function belongs(reading: Reading, time: Placed<TimeMention>, tells: (one: Sentence | undefined) => boolean): boolean {
  const { sentence } = time;
  if (/^(?:recently|just now|right now)$/i.test(time.text) && time.text.toLowerCase() === 'recently') return false;
  if (/^(?:next|until|till|since)\b/i.test(time.text)) return false;
  const near = sentence.text.slice(
    Math.max(0, time.start - sentence.start - 45),
    Math.min(sentence.text.length, time.end - sentence.start + 45),
  );
  if (elsewhere.test(near)) return false;
  const { hypothetical, question } = reading.modality(time);
  if (hypothetical || (question && !reading.addressee.one)) return false;
  if (pastPerfect.test(sentence.text.slice(Math.max(0, time.start - sentence.start - 6), time.end - sentence.start)))
    return false;
  if (tells(sentence)) return true;
  // "Long clinic today. My last patient …": the time stands by itself, the patient beside it.
  const beside = tells(reading.sentences[sentence.index + 1]) || tells(reading.sentences[sentence.index - 1]);
  return beside && (atWork.test(sentence.text) || sentence.tokens.length <= 4);
}
