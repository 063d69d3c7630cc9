/** Words that are neither ties nor names but steer how these are read. */

import type { Relationship } from '../profile.ts';

/** Words that deny what follows. */
export const negations =
  /^(?:no|not|none|nothing|never|neither|nor|without|declined|declines|refused|refuses|waived|denies|denied|nil)$/;
/** What begins another statement about the same person. */
export const verbs =
  /^(?:has|have|had|is|are|was|were|receives?|received|reports?|reported|serves?|served|holds?|held|owns?|owned|consults?|acts?|acted|works|worked|participates?|participated|declares?|declared|discloses?|disclosed|gave|gives|sits|provides|provided|having|receiving|holding|owning|serving|being)$/;
/** What may stand between a list's opening and its first name, or between its names. */
export const listFillers = new Set(
  'the companies company following including namely both either e.g i.e eg ie such as like entities organizations organisations industry pharmaceutical firms sponsors sponsor manufacturer funder sources and or well'.split(
    ' ',
  ),
);

/** What money is paid for; a salary or a device in that place is only what it was spent on. */
export const purposes: ReadonlySet<Relationship> = new Set([
  'consulting',
  'speaking',
  'advisory-board',
  'research',
  'travel',
  'honoraria',
  'royalties',
]);
