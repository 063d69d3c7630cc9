import type { RecordEntry } from '../../settings/decision-record.ts';

/** The record as CSV (RFC 4180), a line each, under English headings that a program can rely on. Pure. */
export function csvOf(entries: readonly RecordEntry[]): string {
  const lines = entries.map(({ day, platform, rule, decision }) => [day, platform, rule, decision]);
  return [['date', 'platform', 'rule', 'decision'], ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

/** A cell as text: what a spreadsheet would run as a formula gets an apostrophe before it. */
export function cell(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r|]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
