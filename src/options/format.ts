/** Numbers, spans of time and days as the language of the texts writes them. */

import { textLanguage as language } from '../text.ts';

export const formatNumber = (value: number): string => new Intl.NumberFormat(language()).format(value);

export const formatPercent = (share: number): string =>
  new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** `0.3 seconds`, `12 months`, `2 years`. */
export const formatSpan = (value: number, unit: 'second' | 'month' | 'year'): string =>
  new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay: 'long' }).format(value);

/** `2026-11-25` as `November 25, 2026`. */
export const formatDay = (day: string): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** `2026-11` as `November 2026`. */
export const formatMonth = (month: string, length: 'long' | 'short' = 'long'): string =>
  new Intl.DateTimeFormat(language(), { month: length, year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-15T00:00:00Z`),
  );
