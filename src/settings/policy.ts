/**
 * What an organization presets by the browser's managed storage, and what it locks. It may name employers with their
 * disclaimers and whom to ask, and set levels of rules; nothing else: no policy reaches a draft, the record or the
 * physician's interests. It comes from outside and is checked part by part. Pure.
 */

import * as v from 'valibot';
import { employerSchema, type Profile } from '../profile/profile.ts';
import { open } from './opening.ts';

/** What of it the physician cannot change. */
const lockable = ['employers', 'levels'] as const;
type Lockable = (typeof lockable)[number];

const mostEmployers = 100;

const policySchema = v.object({
  /** Who sets this: shown beside what is preset or locked. */
  organization: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
  /** Whom the physician may ask about it: a person, an office or an address. */
  contact: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
  employers: v.optional(v.array(employerSchema), []),
  levels: v.optional(
    v.record(
      v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,39}$/, 'a rule’s id has small letters and hyphens')),
      v.picklist(['error', 'warning', 'suggestion', 'off']),
    ),
    {},
  ),
  locked: v.optional(v.array(v.picklist(lockable)), []),
});

export type Policy = v.InferOutput<typeof policySchema>;

export interface OpenedPolicy {
  readonly policy: Policy;
  /** The parts that are ignored and why, in the words of the form; empty where all of it was understood. */
  readonly ignored: readonly string[];
}

export const noPolicy: OpenedPolicy = { policy: v.parse(policySchema, {}), ignored: [] };

/** The policy in what the managed storage holds; what is misshapen or not of the form is ignored and named. Never throws. */
export function openPolicy(raw: unknown): OpenedPolicy {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { ...noPolicy, ignored: ['it is no object'] };
  }
  const known = Object.entries(raw).filter(([key]) => Object.hasOwn(policySchema.entries, key));
  const unknown = Object.keys(raw).filter((key) => !Object.hasOwn(policySchema.entries, key));
  // `open` drops the smallest wrong part and keeps the rest, as it does for what we have stored ourselves.
  const { value, problem } = open<Policy>({ schema: policySchema, migrations: [] }, Object.fromEntries(known));
  return {
    policy: { ...value, employers: value.employers.slice(0, mostEmployers) },
    ignored: [
      ...(problem?.kind === 'unreadable' ? problem.detail.split('; ') : []),
      ...unknown.map((key) => `${key.slice(0, 60)}: not something that a policy can set`),
      ...(value.employers.length > mostEmployers ? [`employers: only the first ${mostEmployers} count`] : []),
    ],
  };
}

/** Does it say anything at all? */
export const hasPolicy = ({ policy, ignored }: OpenedPolicy): boolean =>
  ignored.length > 0 || policy.employers.length > 0 || Object.keys(policy.levels).length > 0;

export const isLocked = ({ policy }: OpenedPolicy, part: Lockable): boolean => policy.locked.includes(part);

/** The level that the organization has set for a rule, or undefined. */
export const presetLevel = ({ policy }: OpenedPolicy, rule: string): Policy['levels'][string] | undefined =>
  Object.hasOwn(policy.levels, rule) ? policy.levels[rule] : undefined;

/** Has the organization set this rule's level for good? */
export const isLevelLocked = (opened: OpenedPolicy, rule: string): boolean =>
  isLocked(opened, 'levels') && presetLevel(opened, rule) !== undefined;

/**
 * The profile and settings that count: the physician's own with the presets under them, or over them where they are
 * locked. An employer of the same name is the same employer.
 */
export function underPolicy<Settings extends { readonly levels: Policy['levels'] }>(
  profile: Profile,
  settings: Settings,
  opened: OpenedPolicy,
): { readonly profile: Profile; readonly settings: Settings } {
  const { employers, levels } = opened.policy;
  const [first, second] = isLocked(opened, 'employers')
    ? [employers, profile.employers]
    : [profile.employers, employers];
  const names = new Set(first.map(({ name }) => plain(name)));
  return {
    profile: { ...profile, employers: [...first, ...second.filter(({ name }) => !names.has(plain(name)))] },
    settings: {
      ...settings,
      levels: isLocked(opened, 'levels') ? { ...settings.levels, ...levels } : { ...levels, ...settings.levels },
    },
  };
}

const plain = (name: string): string => name.trim().toLowerCase();
