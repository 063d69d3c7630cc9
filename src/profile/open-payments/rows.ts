/**
 * CSV, row by row, out of text that comes in pieces. The parsing itself is Papa Parse's; what is added here is memory
 * that does not grow with the file, the line each row stands in, and a way on after a row that is broken: a quotation
 * mark too many costs the line it stands in, not everything up to the next one.
 */

import papa from 'papaparse';

export interface RowListener {
  /** The cells of a row; `line` counts from 1, in lines of the file. */
  readonly row: (cells: readonly string[], line: number) => void;
  /** A row that could not be read: its quotation marks do not match, or it has too few or too many cells. */
  readonly broken: (line: number, reason: BrokenRow) => void;
}

export type BrokenRow = 'quotes' | 'cells';

export interface RowForm {
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
}

/** No row of these files is longer (UTF-16 units): whatever seems to be is a quotation mark that never closes. */
const longestRow = 1 << 16;

interface Parsed {
  readonly data: readonly string[][];
  readonly errors: readonly { readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

/** The first rows of a text, at most `most`. */
export function firstRows(text: string, form: RowForm, most: number): readonly string[][] {
  const parser = new papa.Parser({ delimiter: form.delimiter, newline: form.newline, preview: most });
  const { data } = parser.parse(text, 0, false) as Parsed;
  for (const cells of data) dropReturn(cells, form);
  return data;
}

/**
 * A reader of rows with `columns` cells, from line `line` on. Pieces of text go into `read`, the last with `last`.
 * Empty lines are passed over; cells too many that are empty do no harm.
 */
export function rowReader(form: RowForm, columns: number, listener: RowListener) {
  let rest = '';
  let line = 1;
  const { newline } = form;

  /** Whether a row cannot be what its writer meant, and if so whether it has swallowed lines after its own. */
  const flawOf = (cells: readonly string[], quotesWrong: boolean): 'whole' | 'none' | BrokenRow => {
    const fits = cells.length === columns || (cells.length > columns && cells.slice(columns).every(isBlank));
    if (!fits) {
      if (cells.length === 1 && isBlank(cells[0] ?? '')) return 'none';
      return quotesWrong ? 'quotes' : 'cells';
    }
    return quotesWrong && cells.some((cell) => cell.includes(newline)) ? 'quotes' : 'whole';
  };

  const take = (cells: string[], quotesWrong: boolean, at: number): void => {
    const flaw = flawOf(cells, quotesWrong);
    if (flaw === 'whole') {
      dropReturn(cells, form);
      if (!cells.every(isBlank)) listener.row(cells, at);
    } else if (flaw !== 'none') listener.broken(at, flaw);
  };

  /** Row by row where one of them is broken; gives how much of the text was used. */
  const readCarefully = (text: string, last: boolean): number => {
    let from = 0;
    for (;;) {
      let before = 0;
      let stop: { readonly at: number } | undefined;
      const parser = new papa.Parser({
        delimiter: form.delimiter,
        newline,
        step: (result: unknown) => {
          if (stop !== undefined) return;
          const { data, errors, meta } = result as Parsed;
          const cells = data[0] ?? [];
          const lines = 1 + breaksIn(cells, newline);
          const flaw = flawOf(cells, errors.length > 0);
          if (lines > 1 && flaw !== 'whole' && flaw !== 'none') {
            // It has run over the ends of lines: only its own line is lost, the next begins anew.
            listener.broken(line, flaw);
            stop = { at: from + before };
            parser.abort();
            return;
          }
          take(cells, errors.length > 0, line);
          line += lines;
          before = meta.cursor;
        },
      });
      const piece = from === 0 ? text : text.slice(from);
      parser.parse(piece, 0, !last);
      if (stop === undefined) return from + before;
      const end = text.indexOf(newline, stop.at);
      line += 1;
      from = end < 0 ? text.length : end + 1;
      if (from >= text.length) return text.length;
    }
  };

  const readPiece = (text: string, last: boolean): number => {
    const parser = new papa.Parser({ delimiter: form.delimiter, newline });
    const { data, errors, meta } = parser.parse(text, 0, !last) as Parsed;
    if (errors.length > 0) return readCarefully(text, last);
    for (const cells of data) if (cells.length !== columns) return readCarefully(text, last);
    const used = last ? text.length : meta.cursor;
    const oneLineEach = countOf(newline, text, used) === data.length - (last ? 1 : 0);
    for (const cells of data) {
      take(cells, false, line);
      line += 1 + (oneLineEach ? 0 : breaksIn(cells, newline));
    }
    return used;
  };

  return {
    read(piece: string, last: boolean): void {
      let text = rest === '' ? piece : rest + piece;
      for (;;) {
        const used = text === '' ? 0 : readPiece(text, last);
        text = used === 0 ? text : text.slice(used);
        if (text.length <= longestRow || last) break;
        listener.broken(line, 'quotes');
        line += 1;
        const end = text.indexOf(newline);
        text = end < 0 ? '' : text.slice(end + 1);
      }
      rest = last ? '' : text;
    },
  };
}

function isBlank(cell: string): boolean {
  return cell === '' || cell.trim() === '';
}

/** With CRLF the row ends in a carriage return, since the parser is told of the line feed alone: files mix them. */
function dropReturn(cells: string[], { newline }: RowForm): void {
  const last = cells.at(-1);
  if (newline === '\n' && last?.endsWith('\r')) cells[cells.length - 1] = last.slice(0, -1);
}

function breaksIn(cells: readonly string[], newline: string): number {
  let count = 0;
  for (const cell of cells) if (cell.includes(newline)) count += countOf(newline, cell, cell.length);
  return count;
}

function countOf(sign: string, text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0 && at < end; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}
