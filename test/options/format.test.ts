import { beforeEach, expect, test, vi } from 'vitest';
import { formatDay, formatMonth, formatPercent, formatSpan } from '../../src/options/format.ts';

const { i18n } = vi.hoisted(() => ({ i18n: { browser: 'en-US', texts: 'en' } }));
vi.mock('webextension-polyfill', () => ({
  default: { i18n: { getUILanguage: () => i18n.browser, getMessage: () => i18n.texts } },
}));
const speak = (browser: string, texts: string) => Object.assign(i18n, { browser, texts });
beforeEach(() => void speak('en-US', 'en'));

test('numbers and days are written as the browser’s language and region write them', () => {
  expect(formatDay('2026-11-05')).toBe('November 5, 2026');
  expect(formatSpan(1.5, 'second')).toBe('1.5 seconds');
  speak('en-GB', 'en');
  expect(formatDay('2026-11-05')).toBe('5 November 2026');
  speak('es-MX', 'es');
  expect(formatDay('2026-11-05')).toBe('5 de noviembre de 2026');
});

test('beside texts in another language than the browser’s they follow the texts', () => {
  speak('de-DE', 'en');
  expect(formatMonth('2026-11')).toBe('November 2026');
  expect(formatPercent(0.5)).toBe('50%');
  speak('en-US', 'es');
  expect(formatSpan(1.5, 'second')).toBe('1,5 segundos');
});
