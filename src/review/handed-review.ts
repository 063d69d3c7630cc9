/** The draft that the background put down for this page, in the session's storage: memory only, out of any site's reach. */

import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Review } from '../disclosure/review.ts';

const schema = v.object({ subject: v.string(), text: v.string(), to: v.optional(v.string()) });

/** Takes it, once: it is gone then. Undefined where none waits. */
export async function takeReview(): Promise<Review | undefined> {
  const found = v.safeParse(schema, (await browser.storage.session.get('review')).review);
  await browser.storage.session.remove('review');
  return found.success ? { ...found.output, to: found.output.to } : undefined;
}
