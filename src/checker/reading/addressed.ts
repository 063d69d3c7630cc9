import type { Reading } from './reading.ts';

/** The one spoken to in a reply, message or answer to a review is or was treated here. */
export function addressedAsPatient(reading: Reading): boolean {
  const { addressee } = reading;
  if (!addressee.one || addressee.kind === 'colleague') return false;
  return addressee.kind === 'reviewer' || addressee.treated;
}
