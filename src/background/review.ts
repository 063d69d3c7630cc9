/** A draft on its way to whoever reviews it: as text to copy, or on a page of our own that opens the mail program. */

import browser from 'webextension-polyfill';
import { check } from '../checker/check.ts';
import type { Draft } from '../checker/draft.ts';
import { type Review, reviewOf } from '../disclosure/review.ts';
import { pagePaths } from '../page-paths.ts';
import { shownFindings } from './shown.ts';
import { stored } from './stored.ts';
import { localDay } from './today.ts';

/** The rule that asks for the review needs no mention in it. */
const asking = 'employer-review';

/** The draft made ready; undefined where no employer of the profile reviews posts. */
export async function reviewFor(draft: Draft): Promise<Review | undefined> {
  const { profile, settings } = await stored();
  const { findings } = check(draft, profile, settings, localDay(new Date()));
  return reviewOf(
    draft,
    profile,
    shownFindings(findings).filter(({ rule }) => rule !== asking),
  );
}

/**
 * Shows the draft on a page of our own, with a link into the mail program that the user presses. It goes there through
 * the session's storage, which is in memory and out of every page's reach; an address would stay in the history.
 */
export async function openReview(review: Review): Promise<void> {
  await browser.storage.session.set({ review });
  await browser.tabs.create({ url: browser.runtime.getURL(pagePaths.review) });
}
