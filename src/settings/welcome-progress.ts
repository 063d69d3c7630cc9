/** How far the physician has come on the welcome page: kept, so that it goes on where it was left. Nothing of what was written there. */

import * as v from 'valibot';

/** In the order in which they are shown. */
export const welcomeSteps = ['hello', 'you', 'interests', 'employers', 'try'] as const;
export type WelcomeStep = (typeof welcomeSteps)[number];

export const welcomeSchema = v.object({
  /** The one that is open. */
  step: v.optional(v.picklist(welcomeSteps), 'hello'),
  /** Those that were gone through, not skipped. */
  done: v.optional(v.array(v.picklist(welcomeSteps)), []),
});

export type WelcomeProgress = v.InferOutput<typeof welcomeSchema>;
