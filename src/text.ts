/**
 * The words that a person reads on a page or in the card, by key, in the browser's language.
 * The English file is the list of keys: a key that is not in it does not compile.
 */

import browser from 'webextension-polyfill';
import type english from './static/_locales/en/messages.json';

export type TextKey = keyof typeof english;

/** The text under `key`, with `$1`, `$2` … filled in from `substitutions`. */
export function text(key: TextKey, ...substitutions: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String));
}

/**
 * The language for numbers and dates beside these texts, with the browser's region: a browser in a language that we do
 * not have gets English texts, and dates that fit them.
 */
export function textLanguage(): string {
  const browserLanguage = browser.i18n.getUILanguage();
  const language = text('options_language');
  return browserLanguage.split('-')[0] === language ? browserLanguage : language;
}
