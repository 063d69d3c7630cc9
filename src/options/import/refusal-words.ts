import type { Refusal } from '../../profile/open-payments/read-open-payments.ts';
import { type TextKey, text } from '../../text.ts';
import { formatNumber } from '../format.ts';

const keys = {
  empty: 'options_import_file_empty',
  packed: 'options_import_file_packed',
  workbook: 'options_import_file_workbook',
  'web-page': 'options_import_file_web_page',
  pdf: 'options_import_file_pdf',
  'not-text': 'options_import_file_not_text',
  'no-npi': 'options_import_file_no_npi',
  'no-names': 'options_import_file_no_names',
  'no-recipient': 'options_import_file_no_recipient',
  name: 'options_import_who_name',
} as const satisfies Partial<Record<Refusal['reason'], TextKey>>;

/** What is wrong, and what to do. */
export function refusalWords(refusal: Refusal): string {
  switch (refusal.reason) {
    case 'npi':
      return refusal.problem === 'digits' ? text('options_import_who_digits') : text('options_import_who_check');
    case 'columns':
      return text('options_import_file_columns', refusal.missing.join(', '), refusal.found.join(', '));
    case 'title':
      return text('options_import_file_title', formatNumber(refusal.line));
    default:
      return text(keys[refusal.reason]);
  }
}

/** Whether it is about whom to look for, and not about the file. */
export const isAboutWho = ({ reason }: Refusal): boolean =>
  reason === 'npi' || reason === 'name' || reason === 'no-npi' || reason === 'no-names';
