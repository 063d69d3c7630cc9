/**
 * The physician's profile: who they are, whom they work for, whose money they take.
 * The stored form, the file form and the command line's form are one: an entry of `test/drafts/profiles.json`.
 * Everything that comes from outside (storage, an import, a file) goes through `parseProfile`.
 */

import * as v from 'valibot';
import { platforms } from '../checker/draft.ts';

export const relationships = [
  'consulting',
  'speaking',
  'advisory-board',
  'research',
  'royalties',
  'patent',
  'stock',
  'stock-options',
  'ownership',
  'employment',
  'travel',
  'gifts',
  'meals',
  'honoraria',
  'other',
] as const;
export type Relationship = (typeof relationships)[number];

const line = v.pipe(v.string(), v.maxLength(500));
const lines = v.optional(v.array(line), []);
const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month looks like 2026-11'));

const handleSchema = v.object({
  handle: line,
  kind: v.optional(v.picklist(['professional', 'personal']), 'professional'),
  platform: v.optional(v.picklist(platforms)),
});

export const employerSchema = v.object({
  name: line,
  aliases: lines,
  reviewsPosts: v.optional(v.boolean(), false),
  reviewer: v.optional(line),
  disclaimer: v.optional(line),
});

const relationshipSchema = v.picklist(relationships);

/** What a year of the tie is worth, where the user wants to note it; as coarse as journals' forms ask. */
export const amountBands = ['under-1000', '1000-10000', '10000-100000', 'over-100000'] as const;
export type AmountBand = (typeof amountBands)[number];

const interestSchema = v.object({
  organization: line,
  /** One or several; always an array once parsed. */
  relationship: v.optional(
    v.pipe(
      v.union([relationshipSchema, v.array(relationshipSchema)]),
      v.transform((value): readonly Relationship[] => (typeof value === 'string' ? [value] : value)),
    ),
    'other',
  ),
  products: lines,
  aliases: lines,
  /** Accounts of the organisation and its brands, with or without the @. */
  handles: v.optional(v.array(line)),
  /** Where its shares are traded under, with or without the $: "ABT". */
  tickers: v.optional(v.array(line)),
  /** Procedures or subjects that the user wants a suggestion for. */
  topics: lines,
  from: v.optional(month),
  to: v.optional(month),
  amount: v.optional(v.picklist(amountBands)),
  note: v.optional(line),
  /** The user's own disclosure sentence; used where it plainly names the organisation and the tie. */
  wording: v.optional(line),
});

export const profileSchema = v.object({
  name: v.optional(line, ''),
  /** Letters after the name: "MD, FACS". */
  credentials: v.optional(line),
  specialty: v.optional(line, ''),
  /** Whether the user speaks to the public in a medical role, as a spokesperson or teacher does. */
  publicFacing: v.optional(v.boolean()),
  handles: v.optional(v.array(handleSchema), []),
  employers: v.optional(v.array(employerSchema), []),
  practicePhones: lines,
  practiceAddresses: lines,
  practiceSites: lines,
  practiceEmails: lines,
  interests: v.optional(v.array(interestSchema), []),
});

export type Profile = v.InferOutput<typeof profileSchema>;
export type Interest = Profile['interests'][number];
export type Employer = Profile['employers'][number];
export type Handle = Profile['handles'][number];

/** A profile with nothing in it: what a fresh install has, and what `--profile none` means. */
export const emptyProfile: Profile = v.parse(profileSchema, {});

/**
 * A profile out of anything. Missing fields take their defaults, unknown ones are dropped.
 * @throws {Error} naming each field that is wrong, with its path (`interests.0.from: a month looks like 2026-11`).
 */
export function parseProfile(value: unknown): Profile {
  const result = v.safeParse(profileSchema, value);
  if (result.success) return result.output;
  throw new Error(result.issues.map((issue) => `${v.getDotPath(issue) ?? 'profile'}: ${issue.message}`).join('; '));
}
