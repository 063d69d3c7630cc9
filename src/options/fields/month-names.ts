import browser from 'webextension-polyfill';

/** The twelve months in the browser's language. */
export function monthNames(length: 'long' | 'short'): readonly string[] {
  const format = new Intl.DateTimeFormat(browser.i18n.getUILanguage(), { month: length, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month, 15)));
}

/** `2024-03` as `Mar 2024`. */
export function monthAndYear(value: string): string {
  const format = new Intl.DateTimeFormat(browser.i18n.getUILanguage(), {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5)) - 1, 15));
}
