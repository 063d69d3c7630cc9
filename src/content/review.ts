import type { RequestOf } from '../messages.ts';
import type { TextKey } from '../text.ts';
import { ask } from './ask.ts';
import { writeToClipboard } from './write-to-clipboard.ts';

/** What the user does with a draft that an employer reviews. */
export type ReviewStep = 'copy' | 'mail' | 'approve';

export interface Review {
  /** Fetches the text to copy while the card is open: the clipboard takes it only right after the press. */
  readonly prepare: () => Promise<void>;
  /** Takes a step. @returns what to tell the user under the buttons, where there is something. */
  readonly take: (step: ReviewStep) => Promise<TextKey | undefined>;
}

/** The review of one box's draft. @param request the draft as it stands now, with its thread. */
export function createReview(request: () => RequestOf<'review-text'>): Review {
  let prepared: { readonly about: string; readonly text: string } | undefined;

  async function fetchText(): Promise<string> {
    const asked = request();
    const about = JSON.stringify(asked);
    if (prepared?.about !== about) prepared = { about, text: (await ask('review-text', asked))?.text ?? '' };
    return prepared.text;
  }

  async function copy(): Promise<TextKey | undefined> {
    const ready = prepared?.about === JSON.stringify(request()) ? prepared.text : await fetchText();
    if (ready !== '' && (await writeToClipboard(ready))) return 'card_review_copied';
    // The page that opens the mail has the text to copy too, where the site's page bars the clipboard.
    return openLetter();
  }

  async function openLetter(): Promise<TextKey | undefined> {
    return (await ask('open-review', request()))?.done ? undefined : 'card_review_failed';
  }

  return {
    prepare: async () => {
      await fetchText();
    },
    take: async (step) => {
      if (step === 'copy') return copy();
      if (step === 'mail') return openLetter();
      return (await ask('approve', request()))?.done ? undefined : 'card_review_failed';
    },
  };
}
