import type { Profile } from '../profile/profile.ts';
import { type OpenedPolicy, underPolicy } from '../settings/policy.ts';
import { readPolicy, readProfile, readSettings, type Settings } from '../settings.ts';

interface Stored {
  readonly profile: Profile;
  readonly settings: Settings;
  readonly policy: OpenedPolicy;
}

let kept: Promise<Stored> | undefined;

/** The profile and settings as they count under an organization's policy, read once while the worker lives and nothing changes. Never fails: what cannot be read has defaults. */
export function stored(): Promise<Stored> {
  kept ??= Promise.all([readProfile(), readSettings(), readPolicy()]).then(([profile, settings, policy]) => ({
    ...underPolicy(profile.value, settings.value, policy),
    policy,
  }));
  // A storage that fails once must be asked again, not remembered as failed.
  kept.catch(forget);
  return kept;
}

export function forget(): void {
  kept = undefined;
}
