/** A draft made ready for whoever reviews posts for an employer: what it is, where it goes, what was found. Pure. */

import { type Draft, platformNames, type Surface } from '../checker/draft.ts';
import type { Employer, Profile } from '../profile/profile.ts';

export interface Review {
  readonly subject: string;
  readonly text: string;
  /** The reviewer's address, where the profile gives one. */
  readonly to: string | undefined;
}

/** What was found, as the card shows it. */
export interface Found {
  readonly title: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

const surfaceNames = {
  post: 'post',
  reply: 'reply',
  message: 'message',
  article: 'article',
  'review-reply': 'answer to a review',
  profile: 'profile text',
} as const satisfies Record<Surface, string>;

/** The first employer that reviews posts; undefined where none does. */
export function reviewingEmployer(profile: Profile): Employer | undefined {
  return profile.employers.find((one) => one.reviewsPosts);
}

/** The mail address in what the profile says of a reviewer ("Press office, press@example.org"); undefined where none is. */
export function reviewerAddress(employer: Employer | undefined): string | undefined {
  return /(?<![\w.%+-])[\w.%+-]{1,64}@(?:[a-z0-9-]{1,63}\.)+[a-z]{2,24}(?![\w@])/i.exec(employer?.reviewer ?? '')?.[0];
}

/** The draft with platform, account, author and findings, as plain text; undefined where no employer reviews posts. */
export function reviewOf(draft: Draft, profile: Profile, found: readonly Found[]): Review | undefined {
  const employer = reviewingEmployer(profile);
  if (!employer) return undefined;
  const place = `${platformNames[draft.platform]} ${surfaceNames[draft.surface]}`;
  const author = oneLine([profile.name, missingFrom(profile.name, profile.credentials)].filter(Boolean).join(', '));
  const about = [
    `Where: ${place}`,
    draft.account ? `Account: ${oneLine(draft.account)}` : '',
    author ? `Author: ${author}` : '',
    profile.specialty ? `Specialty: ${oneLine(profile.specialty)}` : '',
    profile.publicFacing === true ? 'The author speaks to the public in a medical role.' : '',
    draft.media.length > 0 ? `Attached: ${draft.media.join(', ')} (not included here)` : '',
  ];
  const parts = [
    'Please review this draft before it is posted.',
    about.filter((line) => line !== '').join('\n'),
    ...(draft.context ? [`In answer to:\n${draft.context}`] : []),
    `The draft:\n${draft.text}`,
    found.length === 0
      ? 'Chaperone found nothing else to look at.'
      : `To look at:\n${found.map((one) => `- ${lineOf(one, draft.text)}`).join('\n')}`,
  ];
  return { subject: `For review: ${place}`, text: `${parts.join('\n\n')}\n`, to: reviewerAddress(employer) };
}

function lineOf({ title, message, start, end }: Found, text: string): string {
  const words = oneLine(text.slice(start, end));
  const quote = words === '' ? '' : ` (“${words.length > 80 ? `${words.slice(0, 79)}…` : words}”)`;
  return `${title}${quote}: ${message}`;
}

/** Credentials that the name does not already carry. */
function missingFrom(name: string, credentials: string | undefined): string {
  return credentials !== undefined && !name.includes(credentials) ? credentials : '';
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{C}]+/gu, ' ').trim();
}

/** Longer links are cut or refused by mail programs on some systems. */
const longestLink = 1900;

/**
 * A link that opens the user's mail program. Every part is encoded, so that no text can add a recipient or a header.
 * @returns with `whole` false where the text is too long for a link and is to be pasted instead.
 */
export function mailLink({ subject, text, to }: Review): { readonly href: string; readonly whole: boolean } {
  const address = encodeURIComponent(to ?? '').replace('%40', '@');
  const head = `mailto:${address}?subject=${encodeURIComponent(subject)}`;
  const whole = `${head}&body=${encodeURIComponent(text.replace(/\r?\n/g, '\r\n'))}`;
  return whole.length <= longestLink ? { href: whole, whole: true } : { href: head, whole: false };
}
