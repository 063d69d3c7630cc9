import type { RequestOf } from '../messages.ts';
import type { TextKey } from '../text.ts';
import { ask } from './ask.ts';
import { writeToClipboard } from './write-to-clipboard.ts';

/** What the user does with a draft that an employer reviews. */
export type ReviewStep = 'copy' | 'mail' | 'approve';

/**
 * Takes a step of the review.
 * @returns what to tell the user under the buttons, where there is something.
 */
export async function takeReviewStep(
  step: ReviewStep,
  request: RequestOf<'review-text'>,
): Promise<TextKey | undefined> {
  switch (step) {
    case 'copy': {
      const answer = await ask('review-text', request);
      if (answer?.text && (await writeToClipboard(answer.text))) return 'card_review_copied';
      // The page that opens the mail has the text to copy too, where the site's page bars the clipboard.
      return (await ask('open-review', request))?.done ? undefined : 'card_review_failed';
    }
    case 'mail':
      return (await ask('open-review', request))?.done ? undefined : 'card_review_failed';
    case 'approve':
      return (await ask('approve', request))?.done ? undefined : 'card_review_failed';
  }
}
