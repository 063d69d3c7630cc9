import type { Profile } from '../profile/profile.ts';
import { readProfile, readSettings, type Settings } from '../settings.ts';

interface Stored {
  readonly profile: Profile;
  readonly settings: Settings;
}

let kept: Promise<Stored> | undefined;

/** The profile and settings, read once while the worker lives and nothing changes. Never fails: what cannot be read has defaults. */
export function stored(): Promise<Stored> {
  kept ??= Promise.all([readProfile(), readSettings()]).then(([profile, settings]) => ({
    profile: profile.value,
    settings: settings.value,
  }));
  // A storage that fails once must be asked again, not remembered as failed.
  kept.catch(forget);
  return kept;
}

export function forget(): void {
  kept = undefined;
}
