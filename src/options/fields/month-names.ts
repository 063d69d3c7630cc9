import { textLanguage } from '../../text.ts';

/** The twelve months in the language of the texts. */
export function monthNames(length: 'long' | 'short'): readonly string[] {
  const format = new Intl.DateTimeFormat(textLanguage(), { month: length, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month, 15)));
}

/** `2024-03` as `Mar 2024`. */
export function monthAndYear(value: string): string {
  const format = new Intl.DateTimeFormat(textLanguage(), {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5)) - 1, 15));
}
