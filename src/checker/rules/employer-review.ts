import { connectionsIn } from '../../disclosure/connection.ts';
import { reviewerAddress, reviewingEmployer } from '../../disclosure/review.ts';
import { makersIn } from '../../profile/maker-mentions.ts';
import { clinicalContent } from '../reading/clinical-draft.ts';
import type { Detection, Fix, Rule } from '../rule.ts';

export const employerReview = {
  id: 'employer-review',
  title: 'Your employer reads this first',
  area: 'interests',
  level: 'suggestion',
  guidelines: ['aspn-profiles'],
  message: 'Your employer reviews posts with medical or promotional content before they go out. Send this one first.',
  why: 'Many institutions want to see what their clinicians say of medicine in public before it is public. The profile says that yours does; a post that was seen is also a post that somebody stands behind with you.',
  *detect({ reading, profile }): Iterable<Detection> {
    const employer = reviewingEmployer(profile);
    if (!employer) return;
    const place =
      clinicalContent(reading) ??
      connectionsIn(reading)[0] ??
      makersIn(reading)[0] ??
      (reading.promotes() >= 3 ? { start: 0, end: 0 } : undefined);
    if (!place) return;
    const reviewer = employer.reviewer?.trim();
    const review: Fix = {
      kind: 'review',
      label: 'Send for review',
      ...(reviewerAddress(employer) !== undefined && { mail: true }),
    };
    yield {
      start: 0,
      end: 0,
      message: `${employer.name.trim() || 'Your employer'} reviews posts with medical or promotional content before they go out. Send this one first.`,
      fixes: [
        review,
        {
          kind: 'prompt',
          label: reviewer
            ? `Send it to ${reviewer} before you post.`
            : 'Send it to whoever reviews posts before you post.',
        },
      ],
    };
  },
  examples: {
    found: [
      reviewed('«»Honey before the first birthday: no. Infant botulism is rare, and it is real.'),
      reviewed('«»Flu vaccines are here. Bring the whole family.'),
      reviewed('«»Obsessed with this monitor! My code DRPARK15 saves you 15%.'),
    ],
    silent: [
      reviewed('Un-jammed the workroom printer again. I accept payment in clementines.'),
      reviewed('Match Day! Welcome to our new interns.'),
      reviewed('Sourdough, attempt six: dense as a brick.'),
      'Flu vaccines are here. Bring the whole family.',
    ],
  },
} as const satisfies Rule;

function reviewed(text: string) {
  return { text, profile: { employers: [{ name: 'Mercy General', aliases: [], reviewsPosts: true }] } };
}
