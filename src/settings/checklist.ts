/** What of the account checklist is ticked, and when: the day tells when it is due another look. */

import * as v from 'valibot';

const day = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day looks like 2026-11-25'));

export const checklistSchema = v.object({
  /** By item id, the day (`YYYY-MM-DD`) on which it was ticked or last looked at. */
  ticked: v.optional(v.record(v.pipe(v.string(), v.maxLength(60)), day), {}),
});

export type Checklist = v.InferOutput<typeof checklistSchema>;
