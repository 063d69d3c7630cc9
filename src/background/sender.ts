import browser, { type Runtime } from 'webextension-polyfill';
import type { RequestName } from '../messages.ts';
import { siteOf } from '../sites/index.ts';

/** What a content script may ask; the rest is for the extension's own pages. */
const forContent: ReadonlySet<RequestName> = new Set<RequestName>([
  'check',
  'switch-off-rule',
  'open-options',
  'wake',
  'decided',
  'review-text',
  'open-review',
  'approve',
]);

/** Is the sender a page of the extension itself? The browser fills the sender in; a page cannot forge it. */
export function isOurPage(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('')) === true;
}

/**
 * May this sender ask for that? Only our own pages, and our content scripts in a frame of a known site. The browser
 * fills the sender in; a page cannot forge it.
 */
export function isAllowed(sender: Runtime.MessageSender, name: RequestName): boolean {
  if (sender.id !== browser.runtime.id || !sender.url) return false;
  if (isOurPage(sender)) return true;
  if (!sender.tab || !forContent.has(name)) return false;
  const { protocol, hostname } = new URL(sender.url);
  return protocol === 'https:' && siteOf(hostname) !== undefined;
}
