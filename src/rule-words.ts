/**
 * What the rules say, in the browser's language. The rules speak English; another language has their words under keys
 * of its own texts, and whatever it lacks stays English.
 */

import browser from 'webextension-polyfill';
import type { Rule } from './checker/rule.ts';

type Part = 'title' | 'message' | 'why';

/** A rule's own words: its heading, its default message, its reason. */
export const ruleWords = (rule: Pick<Rule, 'id' | Part>, part: Part): string =>
  browser.i18n.getMessage(`rule_${rule.id.replaceAll('-', '_')}_${part}`) || rule[part];

/** A finding's message. One that depends on what was found stays as the rule has made it. */
export const messageWords = (message: string, rule: Pick<Rule, 'id' | Part>): string =>
  message === rule.message ? ruleWords(rule, 'message') : message;

/** The label of a fix. What stands in quotes is the draft's or for the draft, and stays as it is. */
export function labelWords(label: string): string {
  const quoted = [...label.matchAll(quotes)].map(([, inner]) => inner ?? '');
  return browser.i18n.getMessage(labelKey(label), quoted) || label;
}

const quotes = /“([^”]*)”/g;

/** The key of a label: its own words without what is quoted, at most 60 characters of them. */
export const labelKey = (label: string): string =>
  `said_${label
    .replace(quotes, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .slice(0, 60)}`;
