/** One file being read: its rows looked at one by one, those of the physician gathered. */

import { type Relationship, relationships } from '../profile.ts';
import type { Columns, FileKind } from './columns.ts';
import type { Head } from './head.ts';
import { type Gathering, gathering, type PayingOrganization, type Payment, united } from './organizations.ts';
import { personIn, type RowPerson, recipientIn, type Wanted } from './recipient.ts';
import { type BrokenRow, rowReader } from './rows.ts';
import { spelled } from './spelling.ts';
import { centsIn, holdingIn, monthIn, relationshipOf, yearIn } from './values.ts';

export interface BrokenRows {
  readonly count: number;
  /** The first of them; lines count from 1, in lines of the file. `organization`: theirs, but nobody paid. */
  readonly first: readonly { readonly line: number; readonly reason: BrokenRow | 'organization' }[];
}

/** Somebody with the name or NPI that was looked for. */
export interface PaidPerson {
  readonly npi?: string;
  readonly name: string;
  readonly specialty: string;
  /** City and state. */
  readonly place: string;
  readonly payments: number;
  readonly organizations: readonly PayingOrganization[];
}

export interface OpenPayments {
  readonly kind: 'read';
  readonly file: FileKind;
  readonly rows: number;
  /** How many of them are theirs. */
  readonly matched: number;
  readonly broken: BrokenRows;
  /** Columns that would have helped (sums, days, products) and are not there, as CMS writes them. */
  readonly absent: readonly string[];
  /** Everyone with that name or NPI, the most paid first; empty where all rows were taken. */
  readonly people: readonly PaidPerson[];
  /** Of all of them together. */
  readonly organizations: readonly PayingOrganization[];
}

export interface FileReading {
  readonly read: (text: string, last: boolean) => void;
  readonly progress: () => { readonly rows: number; readonly matched: number };
  readonly answer: () => OpenPayments;
}

const mostBrokenShown = 20;
/** More people of one name than this are counted as one. */
const mostPeople = 200;

interface Gathered {
  person: RowPerson | undefined;
  readonly payments: Gathering;
  count: number;
}

export function fileReading({ form, columns, line: headLine }: Head, wanted: Wanted): FileReading {
  let rows = 0;
  let matched = 0;
  let brokenCount = 0;
  const broken: BrokenRows['first'][number][] = [];
  const people = new Map<string, Gathered>();
  /** The NPI of a profile number, learned from rows that have both. */
  const npiOfProfile = new Map<string, string>();

  const noteBroken = (line: number, reason: BrokenRows['first'][number]['reason']): void => {
    brokenCount += 1;
    if (broken.length < mostBrokenShown) broken.push({ line, reason });
  };

  const gatheredFor = (cells: readonly string[], at: number): Gathered => {
    const columnsOfPerson = columns.recipients[at];
    const person =
      wanted.kind === 'everyone' || columnsOfPerson === undefined ? undefined : personIn(cells, columnsOfPerson);
    if (person?.npi !== undefined && person.profile !== undefined && npiOfProfile.size < mostPeople)
      npiOfProfile.set(person.profile, person.npi);
    const key = person === undefined ? '' : (person.npi ?? person.profile ?? '');
    const known = people.get(key) ?? (people.size >= mostPeople ? people.get('') : undefined);
    if (known !== undefined) return known;
    const made: Gathered = { person, payments: gathering(), count: 0 };
    people.set(people.size >= mostPeople ? '' : key, made);
    return made;
  };

  const reader = rowReader(form, columns.count, {
    row(cells, line) {
      if (line <= headLine) return;
      rows += 1;
      const at = wanted.kind === 'everyone' ? -1 : recipientIn(cells, columns.recipients, wanted);
      if (at < 0 && wanted.kind !== 'everyone') return;
      const payment = paymentIn(cells, columns, form.delimiter !== ',');
      if (payment === undefined) {
        noteBroken(line, 'organization');
        return;
      }
      matched += 1;
      const gathered = gatheredFor(cells, at);
      gathered.count += 1;
      gathered.payments.add(payment);
    },
    broken(line, reason) {
      if (line > headLine) noteBroken(line, reason);
    },
  });

  return {
    read: reader.read,
    progress: () => ({ rows, matched }),
    answer() {
      const found = wanted.kind === 'everyone' ? [] : peopleIn(people, npiOfProfile);
      const [only] = found;
      return {
        kind: 'read',
        file: columns.kind,
        rows,
        matched,
        broken: { count: brokenCount, first: broken },
        absent: columns.absent,
        people: found,
        organizations:
          found.length === 1 && only !== undefined
            ? only.organizations
            : united([...people.values()].map(({ payments }) => payments.organizations())),
      };
    },
  };
}

/** The people apart: rows with a profile number alone go to its NPI, rows with neither to whoever else it may be. */
function peopleIn(
  people: ReadonlyMap<string, Gathered>,
  npiOfProfile: ReadonlyMap<string, string>,
): readonly PaidPerson[] {
  const known = [...people.keys()].filter((key) => key !== '');
  const identities = new Set(known.map((key) => npiOfProfile.get(key) ?? key));
  const parts = new Map<string, Gathered[]>();
  for (const [key, gathered] of people) {
    const [only] = identities;
    const identity = key === '' && identities.size === 1 && only !== undefined ? only : (npiOfProfile.get(key) ?? key);
    parts.set(identity, [...(parts.get(identity) ?? []), gathered]);
  }
  return [...parts.values()]
    .map((gathered): PaidPerson => {
      const persons = gathered.flatMap(({ person }) => person ?? []);
      const npi = persons.find((person) => person.npi !== undefined)?.npi;
      const longest = (of: 'name' | 'specialty' | 'place'): string =>
        persons.reduce((best, person) => (person[of].length > best.length ? person[of] : best), '');
      return {
        ...(npi !== undefined && { npi }),
        name: spelled(longest('name')),
        specialty: longest('specialty'),
        place: spelled(longest('place')),
        payments: gathered.reduce((sum, { count }) => sum + count, 0),
        organizations: united(gathered.map(({ payments }) => payments.organizations())),
      };
    })
    .sort((one, other) => other.payments - one.payments);
}

/** A row as a payment; undefined where it does not say who paid. */
function paymentIn(cells: readonly string[], columns: Columns, commas: boolean): Payment | undefined {
  const cell = (at: number): string => (at < 0 ? '' : (cells[at] ?? '').trim());
  const organization = cell(columns.organization) || cell(columns.submitting);
  if (organization === '') return undefined;
  const month = monthIn(cell(columns.date));
  const year = month === undefined ? yearIn(cell(columns.year)) : undefined;
  const products: string[] = [];
  for (const at of columns.products) {
    const product = cell(at);
    if (product !== '') products.push(product);
  }
  return {
    organization,
    ...natureIn(cell, columns),
    cents: columns.amount < 0 ? undefined : centsIn(cell(columns.amount), commas),
    from: month ?? (year && `${year}-01`),
    to: month ?? (year && `${year}-12`),
    products,
  };
}

function natureIn(
  cell: (at: number) => string,
  columns: Columns,
): { readonly nature: string; readonly ties: readonly Relationship[] } {
  if (columns.kind === 'research') return { nature: 'Research', ties: ['research'] };
  if (columns.kind === 'ownership') {
    const terms = cell(columns.terms);
    return { nature: 'Ownership or investment interest', ties: [holdingIn(terms)] };
  }
  const nature = cell(columns.nature);
  const ties = new Set<Relationship>([relationshipOf(nature)]);
  if (/^y(?:es)?$/i.test(cell(columns.owner))) ties.add('ownership');
  // Paid in shares: the physician holds them.
  const form = cell(columns.form);
  if (/stock|ownership interest/i.test(form)) ties.add(holdingIn(form));
  return { nature, ties: relationships.filter((one) => ties.has(one)) };
}
