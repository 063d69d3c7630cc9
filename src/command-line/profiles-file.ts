/** Profiles by name, out of a file: `{ "pain": { "name": …, "interests": […] }, … }`. */

import { readFile } from 'node:fs/promises';
import { emptyProfile, type Profile, parseProfile } from '../profile/profile.ts';

/** What a name stands for: a profile, or why it cannot be used. */
export type ProfileLookup = (name: string) => Profile | { readonly wrong: string };

/** The profile of whoever names none: nothing known. */
const none = 'none';

/**
 * The profiles of a file; without a file only `none` is known. A profile with an error in it spoils only the drafts
 * that name it.
 * @throws {Error} where the file cannot be read or is not an object of profiles.
 */
export async function profilesIn(path: string | undefined): Promise<ProfileLookup> {
  const raw: Readonly<Record<string, unknown>> = path === undefined ? {} : objectIn(await readFile(path, 'utf8'));
  const known = new Map<string, Profile | { readonly wrong: string }>();
  return (name) => {
    const seen = known.get(name);
    if (seen) return seen;
    const found = lookUp(raw, name);
    known.set(name, found);
    return found;
  };
}

function lookUp(raw: Readonly<Record<string, unknown>>, name: string): Profile | { readonly wrong: string } {
  if (!Object.hasOwn(raw, name)) return name === none ? emptyProfile : { wrong: `there is no profile “${name}”` };
  try {
    return parseProfile(raw[name]);
  } catch (error) {
    return { wrong: `profile “${name}” has an error: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('not an object of profiles by name');
  return value as Readonly<Record<string, unknown>>;
}
