/** What stands in the cells: sums of money, days, kinds of payment. Nothing here throws; what cannot be read is undefined. */

import type { Relationship } from '../profile.ts';

/**
 * A sum in dollars as cents, exactly: `$1,234.50`, `1234.5`, `(12.00)`; with a comma for the decimals where the file
 * was saved so (`1.234,50`). `commas`: the file's cells are not divided by commas, so a comma may be the decimal sign.
 */
export function centsIn(cell: string, commas: boolean): number | undefined {
  const plain = cell.replace(/[\s\u00a0\u202f$']|USD/gi, '');
  const parts = /^(\(|-)?([\d.,]*\d[\d.,]*)\)?$/.exec(plain);
  const digits = parts?.[2];
  if (digits === undefined) return undefined;
  const point = decimalSignIn(digits, commas);
  const whole = (point < 0 ? digits : digits.slice(0, point)).replace(/[.,]/g, '');
  const decimals = point < 0 ? '' : digits.slice(point + 1);
  if (whole.length > 12 || !/^\d*$/.test(decimals)) return undefined;
  const cents = Number(whole || '0') * 100 + Math.round(Number(`0.${decimals || '0'}`) * 100);
  return parts?.[1] === undefined ? cents : -cents;
}

/** Where the decimal sign is: the last of two kinds; else a comma only with fewer or more than three digits after it. */
function decimalSignIn(digits: string, commas: boolean): number {
  const dot = digits.lastIndexOf('.');
  const comma = digits.lastIndexOf(',');
  if (dot >= 0 && comma >= 0) return Math.max(dot, comma);
  const at = Math.max(dot, comma);
  if (at < 0) return -1;
  const sign = digits.charAt(at);
  if (digits.indexOf(sign) !== at) return -1;
  const three = digits.length - at - 1 === 3;
  return (sign === ',' ? three : three && commas) ? -1 : at;
}

const earliest = 2000;
const latest = 2099;

/** The month of a day, `YYYY-MM`: `03/14/2023` as CMS writes it, `2023-03-14`, `14.03.2023`, `3/14/23 0:00`. */
export function monthIn(cell: string): string | undefined {
  const text = cell.trim();
  const iso = /^(\d{4})[-/](\d{1,2})[-/]\d{1,2}(?!\d)/.exec(text);
  if (iso) return monthOf(Number(iso[1]), Number(iso[2]));
  const local = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(text);
  if (!local) return undefined;
  const year = Number(local[4]) + (local[4]?.length === 2 ? 2000 : 0);
  const [first, second] = [Number(local[1]), Number(local[3])];
  // With points the day comes first, as nobody writes an American date; so it does where it can be no month.
  const month = local[2] === '.' || first > 12 ? second : first;
  return monthOf(year, month);
}

function monthOf(year: number, month: number): string | undefined {
  if (year < earliest || year > latest || month < 1 || month > 12) return undefined;
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** A year of four digits; spreadsheets may have made `2023.0` of it. */
export function yearIn(cell: string): string | undefined {
  const year = /^\s*(\d{4})(?:\.0+)?\s*$/.exec(cell)?.[1];
  return year !== undefined && Number(year) >= earliest && Number(year) <= latest ? year : undefined;
}

/** The kinds of payment as CMS names them, with what each makes of the two; the first that fits. */
const natures: readonly (readonly [RegExp, Relationship])[] = [
  [/food|beverage|meal/, 'meals'],
  [/consulting fee/, 'consulting'],
  [/serving as faculty|as a speaker|speaker|services other than consulting/, 'speaking'],
  [/honorari/, 'honoraria'],
  [/travel|lodging/, 'travel'],
  [/gift|entertainment/, 'gifts'],
  [/royalt|licen[sc]e/, 'royalties'],
  [/ownership|investment interest/, 'ownership'],
  [/research|\bgrant/, 'research'],
  [/consult/, 'consulting'],
];

/** The tie that a kind of payment makes; `other` for education, charity, debts, rents, loans and what is unknown. */
export function relationshipOf(nature: string): Relationship {
  const text = nature.toLowerCase();
  return natures.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';
}

/** What an ownership file's terms, or a payment in shares, make of the two. */
export function holdingIn(terms: string): Relationship {
  const text = terms.toLowerCase();
  if (/any other ownership/.test(text) && /stock/.test(text)) return 'ownership';
  if (/\boptions?\b|warrant/.test(text)) return 'stock-options';
  return /\bstocks?\b|\bshares?\b/.test(text) ? 'stock' : 'ownership';
}
