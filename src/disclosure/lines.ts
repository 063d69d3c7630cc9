/**
 * The other lines that a card may put into a draft, in one place: whose views these are, that it is general, that there
 * is another side, a neutral answer to a review, a picture's credit, a patient's permission. Each claims no more than
 * its button says; what only the physician can know is asked before.
 */

import type { Employer } from '../profile/profile.ts';

/** "Views are my own …", longest first, the employer's own sentence before ours where it says so; without a space at the end. */
export function viewsAreMyOwn(employer: Employer | undefined): readonly string[] {
  const own = employer?.disclaimer?.replace(/\s+/g, ' ').trim();
  const name = employer?.name.replace(/[\s\p{C}]+/gu, ' ').trim();
  return [
    ...(own && saysOwnViews(own) ? [/[.!:]$/.test(own) ? own : `${own}.`] : []),
    ...(name ? [`Views are my own, not those of ${name.replace(/[.\s]+$/, '')}.`] : []),
    'Views are my own.',
  ];
}

const ownViews =
  /\b(?:views?|opinions?|thoughts|tweets|posts|words|takes?)\b[^.!?\n]{0,40}?\b(?:my own|mine|personal|own)\b|\b(?:not|never|n't) (?:necessarily )?(?:speak(?:ing)? (?:for|on behalf)|reflect|represent|(?:those|the views?|the opinions?|that) of|(?:\w+ )?(?:hospital|employer|institution)'s)|\bspeaking (?:only )?(?:for myself|as (?:myself|a private|an individual))|\bmy (?:own|personal) (?:views?|opinions?|take)\b|\b(?:views?|opinions?) (?:are )?(?:mine|my own)\b/i;

/** Whether a text says that its views are the writer's own. */
export function saysOwnViews(text: string): boolean {
  return ownViews.test(text);
}

export const notAdvice = 'This is general information, not advice for you: please see your own clinician.';

/** In answer to one who asks about their own trouble. */
export const sendOn =
  'I’m sorry you’re dealing with this. I can’t assess anyone online, so please have it looked at in person by your own clinician.';

export const balance =
  'It has risks and does not help everyone: ask your own doctor about them, and about the alternatives.';

/** To a reviewer: it neither says nor denies that they were ever a patient. */
export const neutralReviewAnswer =
  'Thank you for taking the time to write. We never discuss anyone’s care online, but our office would like to hear from anybody who has a concern. Please give us a call.';

/** To one who writes in a thread as if they were a patient: the same. */
export const neutralReply =
  'Thank you for writing! I never talk about anyone’s care online. Please call the office and ask for the team.';

/** Only once the physician has said so. */
export const patientPermission = 'Shared with the patient’s written permission.';

/** The name is the physician's to fill in; a placeholder that is left is found as one. */
export const pictureCredit = 'Credit: [name of the artist or source], used with permission.';
