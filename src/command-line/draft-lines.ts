/** Drafts out of lines of JSON. What is wrong with a line is said in words that name the field. */

import * as v from 'valibot';
import { type Draft, mediaKinds, platforms, surfaces } from '../checker/draft.ts';

/** A draft of a file, with the names that it gives. */
export interface DraftLine {
  readonly id: string;
  /** The profile's name; `none` where the line names none. */
  readonly profile: string;
  readonly draft: Draft;
}

const optionalText = v.optional(v.nullable(v.string('must be text')), null);

const lineSchema = v.object(
  {
    id: v.pipe(v.string('must be text'), v.nonEmpty('must not be empty')),
    platform: v.picklist(platforms, `must be one of ${platforms.join(', ')}`),
    surface: v.picklist(surfaces, `must be one of ${surfaces.join(', ')}`),
    text: v.string('must be text'),
    media: v.optional(v.array(v.picklist(mediaKinds, `must be ${mediaKinds.join(' or ')}`), 'must be a list'), []),
    context: optionalText,
    account: optionalText,
    profile: optionalText,
  },
  'is not a draft: one JSON object a line',
);

/**
 * The draft in one line of JSON. Fields that are not a draft's (labels, notes) are passed over.
 * @throws {Error} saying what is wrong: "platform must be one of x, …".
 */
export function draftIn(line: string): DraftLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('is not JSON');
  }
  const result = v.safeParse(lineSchema, value);
  if (!result.success) throw new Error([...new Set(result.issues.map(wordsOf))].join('; '));
  const { id, platform, surface, text, media, context, account, profile } = result.output;
  const draft: Draft = {
    platform,
    surface,
    text,
    media,
    ...(context === null ? {} : { context }),
    ...(account === null ? {} : { account }),
  };
  return { id, profile: profile ?? 'none', draft };
}

function wordsOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  if (path === null) return issue.message;
  return issue.input === undefined && !path.includes('.') ? `has no ${path}` : `${path} ${issue.message}`;
}
