import type { Policy } from '../settings/policy.ts';
import { text } from '../text.ts';

/** Who has set a policy, by name where it gives one. */
export const organizationName = ({ organization }: Pick<Policy, 'organization'>): string =>
  organization.trim() === '' ? text('options_policy_unnamed') : organization;
