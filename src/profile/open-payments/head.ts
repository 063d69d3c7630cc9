/** The beginning of a file: what kind of file it is, how its cells are divided, and where its headings are. */

import { type Columns, columnsOf } from './columns.ts';
import { firstRows, type RowForm } from './rows.ts';

/** Why a file cannot be read, or not in this way. */
export type WrongFile = { readonly kind: 'refused' } & (
  | { readonly reason: 'empty' }
  /** Another kind of file. */
  | { readonly reason: 'packed' | 'workbook' | 'web-page' | 'pdf' | 'not-text' }
  /** Headings that the file must have, as CMS writes them; `found` are the first that it has. */
  | { readonly reason: 'columns'; readonly missing: readonly string[]; readonly found: readonly string[] }
  /** The headings stand in `line`, and something else before them. */
  | { readonly reason: 'title'; readonly line: number }
  /** No column has an NPI; there are names. */
  | { readonly reason: 'no-npi' }
  /** No columns have names; there are NPIs. */
  | { readonly reason: 'no-names' }
  /** Nothing says whose payments these are: all rows may be taken where the file is the physician's own. */
  | { readonly reason: 'no-recipient' }
);

export interface Head {
  readonly form: RowForm;
  readonly columns: Columns;
  /** The line of the headings, from 1. */
  readonly line: number;
}

/** As much of the beginning (UTF-16 units) as is looked at. */
export const headLength = 1 << 18;

/** So many of the first rows are looked at for the headings. */
const mostRows = 30;
const delimiters = [',', ';', '\t', '|'] as const;

/** The head of a file that begins with `text`, for a search by NPI, by name or for everyone. */
export function headOf(text: string, search: 'npi' | 'name' | 'everyone'): Head | WrongFile {
  const other = otherKind(text);
  if (other !== undefined) return { kind: 'refused', reason: other };
  const newline = text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
  let best: { readonly missing: readonly string[]; readonly row: readonly string[] } | undefined;
  for (const delimiter of delimiters) {
    const form: RowForm = { delimiter, newline };
    let line = 1;
    let titles = 0;
    for (const [at, row] of firstRows(text, form, mostRows).entries()) {
      const columns = columnsOf(row);
      if ('kind' in columns) {
        if (titles > 0) return { kind: 'refused', reason: 'title', line };
        return searchable(columns, search) ?? { form, columns, line };
      }
      const blank = row.every((cell) => cell.trim() === '');
      // A spreadsheet's note to itself about the delimiter is no title.
      const note = row.length <= 2 && /^sep=/i.test(row[0] ?? '');
      if (!blank && !note) titles += 1;
      if (at === 0 && (best === undefined || row.length > best.row.length)) best = { missing: columns.missing, row };
      line += 1 + row.reduce((sum, cell) => sum + cell.split(newline).length - 1, 0);
    }
  }
  const found = (best?.row ?? []).map((cell) =>
    cell
      .replace(/[\s\p{C}]+/gu, ' ')
      .trim()
      .slice(0, 60),
  );
  return {
    kind: 'refused',
    reason: 'columns',
    missing: best?.missing ?? [],
    found: found.filter((heading) => heading !== '').slice(0, 4),
  };
}

function searchable({ recipients }: Columns, search: 'npi' | 'name' | 'everyone'): WrongFile | undefined {
  if (search === 'everyone') return undefined;
  const npi = recipients.some((one) => one.npi >= 0);
  const names = recipients.some((one) => one.first >= 0 && one.last >= 0);
  if (!npi && !names) return { kind: 'refused', reason: 'no-recipient' };
  if (search === 'npi') return npi ? undefined : { kind: 'refused', reason: 'no-npi' };
  return names ? undefined : { kind: 'refused', reason: 'no-names' };
}

/** How packed files begin: zip, gzip, 7-Zip, RAR; as text, which bytes that are no UTF-8 have become by windows-1252. */
const packedSigns = ['PK\u0003\u0004', 'PK\u0005\u0006', '\u001f‹', '7z¼¯', 'Rar!\u001a'] as const;
/** A workbook of before 2007. */
const oldWorkbookSign = 'ÐÏ\u0011à';

/** What the file is instead, by how files of that kind begin. */
function otherKind(text: string): 'empty' | 'packed' | 'workbook' | 'web-page' | 'pdf' | 'not-text' | undefined {
  const start = text.slice(0, 4096);
  // A workbook of today is a zip too: it names its parts at once.
  if (packedSigns.some((sign) => start.startsWith(sign)))
    return /\[Content_Types\]|_rels\/|xl\/|mimetypeapplication/.test(start) ? 'workbook' : 'packed';
  if (start.startsWith(oldWorkbookSign)) return 'workbook';
  if (start.startsWith('%PDF')) return 'pdf';
  if (start.includes('\u0000')) return 'not-text';
  if (text.trim() === '') return 'empty';
  if (/^\s*<(?:!doctype|html|head|body|\?xml|!--|meta|script|div)/i.test(start)) return 'web-page';
  return undefined;
}
