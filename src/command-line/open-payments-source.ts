/** Interests out of CMS Open Payments files, or why there are none. */

import { createReadStream } from 'node:fs';
import {
  type OpenPayments,
  type PayingOrganization,
  type Refusal,
  readOpenPayments,
  type Whose,
} from '../profile/open-payments/read-open-payments.ts';
import type { Relationship } from '../profile/profile.ts';
import { fromHere } from './from-here.ts';

/** Bytes read at a time: large enough to be fast, small enough for the memory not to show. */
const pieceLength = 1 << 16;

/** An organisation as it is printed; sums are in dollars. */
export interface PrintedPayer {
  readonly organization: string;
  readonly relationship: readonly Relationship[];
  readonly products: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly total: number;
  readonly payments: number;
  readonly natures: readonly { readonly nature: string; readonly total: number; readonly payments: number }[];
  /** How the file spells it. */
  readonly names: readonly string[];
}

export interface PrintedOpenPayments {
  readonly interests: readonly PrintedPayer[];
  /** Organisations that paid for food and drink and for nothing else. */
  readonly mealsOnly: readonly PrintedPayer[];
  /** Whose payments these are. */
  readonly people: readonly {
    readonly npi?: string;
    readonly name: string;
    readonly specialty: string;
    readonly place: string;
    readonly payments: number;
  }[];
  readonly rows: number;
  readonly matched: number;
  readonly broken: OpenPayments['broken'];
}

/**
 * Reads a file (`-`: standard input); `note` gets what the reader should know besides.
 * @throws {Error} saying what is wrong with the file or the call, and what to do.
 */
export async function interestsOfOpenPayments(
  file: string,
  whose: Whose,
  note: (words: string) => void,
): Promise<PrintedOpenPayments> {
  const stream = file === '-' ? process.stdin : createReadStream(fromHere(file), { highWaterMark: pieceLength });
  const answer = await readOpenPayments(stream as AsyncIterable<Uint8Array>, whose);
  if (answer.kind === 'refused') throw new Error(wordsFor(answer));
  for (const words of notesOn(answer, whose)) note(words);
  const { rows, matched, broken, people, organizations } = answer;
  return {
    interests: organizations.filter(({ mealsOnly }) => !mealsOnly).map(printed),
    mealsOnly: organizations.filter(({ mealsOnly }) => mealsOnly).map(printed),
    people: people.map(({ organizations: _, ...person }) => person),
    rows,
    matched,
    broken,
  };
}

function printed(paying: PayingOrganization): PrintedPayer {
  const { organization, relationship, products, from, to, payments, names } = paying;
  return {
    organization,
    relationship,
    products,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    total: paying.cents / 100,
    payments,
    natures: paying.natures.map(({ nature, cents, payments: count }) => ({
      nature,
      total: cents / 100,
      payments: count,
    })),
    names,
  };
}

const brokenWords = {
  quotes: 'its quotation marks do not match',
  cells: 'it has too few or too many cells',
  organization: 'it does not say who paid',
} as const satisfies Record<OpenPayments['broken']['first'][number]['reason'], string>;

function notesOn({ rows, matched, broken, people, absent }: OpenPayments, whose: Whose): readonly string[] {
  const notes = broken.first.map(({ line, reason }) => `line ${line}: passed over, ${brokenWords[reason]}`);
  const more = broken.count - broken.first.length;
  if (more > 0) notes.push(`${more} more lines passed over`);
  for (const heading of absent) notes.push(`it has no column ${heading}`);
  if (matched === 0)
    notes.push(
      rows === 0
        ? 'there are no payments in it'
        : `none of its ${rows} payments is ${whose.kind === 'npi' ? `to NPI ${whose.npi}` : `to ${whose.kind === 'name' ? `“${whose.name}”` : 'anyone'}`}`,
    );
  if (whose.kind === 'name' && people.length > 1) {
    const each = people.map(({ npi, name, place, payments }) =>
      [npi === undefined ? name : `${name}, NPI ${npi}`, place, `${payments} payments`]
        .filter((part) => part !== '')
        .join(', '),
    );
    notes.push(
      `${people.length} people have that name, and their payments stand together; use --npi for one: ${each.join('; ')}`,
    );
  }
  return notes;
}

/** What is wrong, and what to do. */
function wordsFor(refusal: Refusal): string {
  switch (refusal.reason) {
    case 'npi':
      return refusal.problem === 'digits'
        ? '--npi must have ten digits'
        : '--npi is not a valid NPI: its last digit does not check the others; look it up at npiregistry.cms.hhs.gov';
    case 'name':
      return '--name wants a first and a last name, such as "Maria Keller"';
    case 'empty':
      return 'the file is empty';
    case 'packed':
      return 'the file is packed; unpack it and give the CSV file in it';
    case 'workbook':
      return 'the file is a spreadsheet; save it as CSV (comma-separated values) and give that';
    case 'web-page':
      return 'the file is a web page; download the CSV file itself from openpaymentsdata.cms.gov';
    case 'pdf':
      return 'the file is a PDF; give the CSV file from openpaymentsdata.cms.gov';
    case 'not-text':
      return 'the file is not text; give the CSV file from openpaymentsdata.cms.gov';
    case 'columns':
      return `the file is no Open Payments file: it has no column ${refusal.missing.join(' and no column ')}; its first line begins: ${refusal.found.join(', ')}`;
    case 'title':
      return `the headings stand in line ${refusal.line}; take the lines before them out of the file`;
    case 'no-npi':
      return 'no column has an NPI (files up to 2020 have none); use --name "First Last"';
    case 'no-names':
      return 'no columns have names; use --npi';
    case 'no-recipient':
      return 'no column says whose payments these are; if all of them are yours, use --all-rows';
  }
}
