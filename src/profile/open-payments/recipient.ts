/** Whose payments are looked for, and whether a row is theirs. */

import type { RecipientColumns } from './columns.ts';

export type Whose =
  | { readonly kind: 'npi'; readonly npi: string }
  /** First and last name; what stands between, titles and degrees do not count. */
  | { readonly kind: 'name'; readonly name: string }
  /** All rows: for a file that holds one physician's payments only. */
  | { readonly kind: 'everyone' };

/** What is wrong with an NPI: not ten digits, or its last digit does not check the others. */
export function npiProblem(text: string): 'digits' | 'check' | undefined {
  const npi = npiDigits(text);
  if (npi === undefined) return 'digits';
  // The Luhn sum over the number with its card prefix 80840, which adds 24 (45 CFR 162.406).
  let sum = 24;
  for (const [at, digit] of [...npi].entries()) {
    const doubled = at % 2 === 0 ? Number(digit) * 2 : Number(digit);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 ? undefined : 'check';
}

/** The ten digits of an NPI as people and spreadsheets write it: `1234-567-893`, `1234567893.0`. */
export function npiDigits(text: string): string | undefined {
  const digits = text.replace(/\.0+\s*$/, '').replace(/[\s-]/g, '');
  return /^\d{10}$/.test(digits) ? digits : undefined;
}

const credential =
  /^(?:md|do|mbbs|mbchb|phd|dphil|dnp|np|aprn|crna|pac|pa|rn|dpm|dds|dmd|od|dc|pharmd|mph|mba|msc|ms|ma|facs|facp|facc|fasam|fipp|esq|jr|sr|ii|iii|iv)$/;
const title = /^(?:dr|prof|professor|doctor|mr|mrs|ms|miss)$/;

/** A name's letters alone, as CMS has them: no accents, no case, `O’Brien-Núñez` is `obriennunez`. */
function lettersOf(name: string): string {
  if (/^[a-z]+$/i.test(name)) return name.toLowerCase();
  return name
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[đĐ]/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[œŒ]/g, 'oe')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The words of a name as letters, without titles, degrees and "Jr.". */
function wordsOf(name: string): readonly string[] {
  const all = name.split(/[\s,]+/).flatMap((word) => {
    const letters = lettersOf(word.replace(/\./g, ''));
    return letters === '' ? [] : [letters];
  });
  const words = all.length > 2 && title.test(all[0] ?? '') ? all.slice(1) : all;
  // Of two words neither is a degree: "Wei Ma", "Linh Do". Nor is one after an initial: "Lee A. Do".
  let end = words.length;
  while (end > 2 && credential.test(words[end - 1] ?? '') && (words[end - 2]?.length ?? 0) > 1) end -= 1;
  return words.slice(0, end);
}

export interface NameMatcher {
  readonly matches: (first: string, last: string) => boolean;
}

/**
 * A matcher for `First Last`, `Last, First` or a name with middle names, titles and degrees; undefined where there are
 * not two names. Family names of several words are found by their end: "Maria de la Cruz" is `CRUZ` and `DE LA CRUZ`.
 */
export function nameMatcher(name: string): NameMatcher | undefined {
  const comma = /^([^,]+),\s*([^,]+)/.exec(name);
  const turned =
    comma?.[1] !== undefined && comma[2] !== undefined && !isSuffix(comma[2]) ? `${comma[2]} ${comma[1]}` : name;
  const words = wordsOf(turned);
  const [first] = words;
  if (first === undefined || words.length < 2) return undefined;
  const lasts = new Set(words.slice(1).map((_, at) => words.slice(at + 1).join('')));
  const firsts = new Set(words.slice(0, -1).map((_, at) => words.slice(0, at + 1).join('')));
  return {
    matches(givenCell, familyCell) {
      const family = lettersOf(familyCell);
      if (!lasts.has(family)) {
        if (!/[\s,]/.test(familyCell) || !lasts.has(wordsOf(`x ${familyCell}`).slice(1).join(''))) return false;
      }
      if (firsts.has(lettersOf(givenCell))) return true;
      // The file may have a middle name or initial in the same cell.
      return lettersOf(givenCell.trim().split(/\s+/)[0] ?? '') === first;
    },
  };
}

function isSuffix(text: string): boolean {
  return text
    .split(/[\s,]+/)
    .map((word) => lettersOf(word))
    .every((word) => word === '' || credential.test(word));
}

/** Whom a matched row is about, as far as the row says. */
export interface RowPerson {
  readonly npi: string | undefined;
  readonly profile: string | undefined;
  readonly name: string;
  readonly specialty: string;
  readonly place: string;
}

/** The same, made ready for looking at rows. */
export type Wanted =
  | { readonly kind: 'npi'; readonly npi: string }
  | { readonly kind: 'name'; readonly matcher: NameMatcher }
  | { readonly kind: 'everyone' };

/** The place among `columns` of the person looked for in this row, or -1. */
export function recipientIn(
  cells: readonly string[],
  columns: readonly RecipientColumns[],
  wanted: Exclude<Wanted, { kind: 'everyone' }>,
): number {
  return columns.findIndex((column) => {
    if (wanted.kind === 'npi') {
      const cell = cells[column.npi];
      return cell !== undefined && (cell === wanted.npi || (cell.length > 10 && npiDigits(cell) === wanted.npi));
    }
    const last = cells[column.last] ?? '';
    return last !== '' && wanted.matcher.matches(cells[column.first] ?? '', last);
  });
}

export function personIn(cells: readonly string[], column: RecipientColumns): RowPerson {
  const cell = (at: number): string => (cells[at] ?? '').trim();
  return {
    npi: npiDigits(cell(column.npi)),
    profile: cell(column.profile) || undefined,
    name: [cell(column.first), cell(column.last)].filter((part) => part !== '').join(' '),
    // "Allopathic & Osteopathic Physicians|Pain Medicine|Interventional Pain Medicine": the last says most.
    specialty: cell(column.specialty).split('|').at(-1)?.trim() ?? '',
    place: [cell(column.city), cell(column.state)].filter((part) => part !== '').join(', '),
  };
}
