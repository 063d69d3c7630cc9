/**
 * CMS Open Payments files: whose payments are in them, by whom, what for, from when to when. A file is read once, piece
 * by piece, in memory that does not grow with it, and everything wrong with it is an answer, not an exception.
 */

import { textOf } from './decode.ts';
import { type FileReading, fileReading, type OpenPayments } from './file-reading.ts';
import { headLength, headOf, type WrongFile } from './head.ts';
import { nameMatcher, npiDigits, npiProblem, type Wanted, type Whose } from './recipient.ts';

export type { OpenPayments, PaidPerson } from './file-reading.ts';
export type { PayingOrganization } from './organizations.ts';
export type { Whose } from './recipient.ts';

/** Why nothing can be read, or not yet. */
export type Refusal =
  | WrongFile
  | ({ readonly kind: 'refused' } & (
      | { readonly reason: 'npi'; readonly problem: 'digits' | 'check' }
      /** Not a first and a last name. */
      | { readonly reason: 'name' }
    ));

export interface Reading {
  /** Called after each piece of the file. */
  readonly onProgress?: (progress: { readonly rows: number; readonly matched: number }) => void;
  /** Aborts the reading: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads one file, given as its bytes.
 * @throws only what `bytes` throws, or the signal's reason.
 */
export async function readOpenPayments(
  bytes: AsyncIterable<Uint8Array>,
  whose: Whose,
  { onProgress, signal }: Reading = {},
): Promise<OpenPayments | Refusal> {
  const wanted = wantedOf(whose);
  if ('reason' in wanted) return wanted;
  let head = '';
  let reading: FileReading | undefined;
  const begin = (last: boolean): WrongFile | undefined => {
    const found = headOf(head, wanted.kind);
    if ('reason' in found) return found;
    reading = fileReading(found, wanted);
    reading.read(head, last);
    head = '';
    return undefined;
  };
  for await (const text of textOf(bytes)) {
    signal?.throwIfAborted();
    if (reading === undefined) {
      head += text;
      if (head.length < headLength) continue;
      const wrong = begin(false);
      if (wrong !== undefined) return wrong;
    } else (reading as FileReading).read(text, false);
    if (onProgress !== undefined && reading !== undefined) onProgress((reading as FileReading).progress());
  }
  signal?.throwIfAborted();
  if (reading === undefined) {
    const wrong = begin(true);
    if (wrong !== undefined) return wrong;
  } else (reading as FileReading).read('', true);
  return (reading as unknown as FileReading).answer();
}

function wantedOf(whose: Whose): Wanted | Refusal {
  if (whose.kind === 'npi') {
    const problem = npiProblem(whose.npi);
    if (problem !== undefined) return { kind: 'refused', reason: 'npi', problem };
    return { kind: 'npi', npi: npiDigits(whose.npi) ?? '' };
  }
  if (whose.kind === 'everyone') return whose;
  const matcher = nameMatcher(whose.name);
  return matcher === undefined ? { kind: 'refused', reason: 'name' } : { kind: 'name', matcher };
}
