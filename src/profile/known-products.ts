/** What an organisation is known to make, for the profile's editor to offer. */

import { makerOfInterest } from './names.ts';
import type { Interest } from './profile.ts';

/** The brands of the interest's maker in the table, in its order; empty where the table does not know it. */
export function knownProducts(interest: Interest): readonly string[] {
  return makerOfInterest(interest)?.products.map(({ text }) => text) ?? [];
}
