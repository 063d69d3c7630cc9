/**
 * Ages over 89 told without a figure: born the year of an event that everyone can date, grown up before it, or by its side.
 * An event counts where whoever was born with it, or served in it, is 90 or older now.
 */

import type { Span } from '../rule.ts';
import type { SentenceText } from './sentence.ts';

/** Up to 1936: what people who were children then tell of, and what almanacs put beside a year of birth. */
const births =
  '(?:Titanic|Lusitania|Hindenburg|Great War|First World War|World War (?:I|One)\\b|WW ?(?:I|1)\\b|the Armistice|armistice|Spanish (?:flu|influenza)|1918 flu|Prohibition|[Ss]tock market (?:crash|crashed)|[Ww]all [Ss]treet [Cc]rash(?:ed)?|Great Depression|Dust Bowl|Lindbergh|Wilson|Harding|Coolidge|Hoover|Babe Ruth|women (?:got|won) the vote|suffrage|talkies|penicillin|insulin was|Amelia Earhart|Tutankhamun|King Tut|Empire State Building|Hoover Dam|Golden Gate|Model T|silent (?:films?|movies?|pictures?)|George V|abdication)';
const bornThen = new RegExp(
  `\\b(?:[Bb]orn|[Aa]rrived|[Cc]ame into the world)\\s(?:in\\s|on\\s|during\\s)?(?:the\\s)?(?:same\\s)?(?:year|week|day|month|summer|winter|spring|fall|autumn|night|morning|weekend|before|during|under|when|while|as|with)?[^.,;!?]{0,24}?${births}(?:[^.,;!?\\s]|\\s(?:went|sank|burned|fell|opened|crashed|ended|began|came|was|blew|down|up)\\b){0,24}`,
  'gu',
);
/** Grown up when it happened: served, married, worked before 1945. */
const grownThen =
  /\b(?:(?:was|served|fought|enlisted|flew|sailed|drove|nursed|married|welded|riveted|parachuted|landed|marched|stormed)\s)(?:\w+\s){0,4}?(?:before|at|in|on|during|through|after|to)\s(?:the\s)?(?:Pearl Harbor|D-?Day|Normandy|Omaha Beach|Utah Beach|Juno Beach|Iwo Jima|Guadalcanal|Midway|Anzio|Arnhem|Dunkirk|the Blitz|Blitz|Battle of (?:the Bulge|Britain)|Bulge|Second World War|World War (?:II|Two)|WW ?(?:II|2)|V-?E Day|V-?J Day|Korean War)\b/g;
const trip =
  /\b(?:[Bb]orn|arrived|came into|Harbor|D-?Day|Normandy|Beach|Iwo|Guadalcanal|Midway|Anzio|Arnhem|Dunkirk|Blitz|Bulge|Britain|World War|WW|V-?[EJ] Day|Korean)/;

/** The allusions of a sentence, in order; use as `sentence.derive(ageAllusionsOf)`. */
export function ageAllusionsOf(sentence: SentenceText): readonly Span[] {
  if (!trip.test(sentence.text)) return [];
  return [...sentence.find(bornThen), ...sentence.find(grownThen)]
    .map(({ start, end }) => ({ start, end: start + sentence.text.slice(start, end).trimEnd().length }))
    .sort((a, b) => a.start - b.start);
}
