/** What an organisation is known to make, for the profile's editor to offer. */

import { makerOfInterest } from './names.ts';
import type { Interest } from './profile.ts';

/** The brands of the interest's maker in the table, in its order; empty where the table does not know it. */
export function knownProducts(interest: Interest): readonly string[] {
  const maker = makerOfInterest(interest);
  const products = [maker, ...(maker?.owned ?? [])].flatMap((one) => one?.products.map(({ text }) => text) ?? []);
  return [...new Set(products)];
}
