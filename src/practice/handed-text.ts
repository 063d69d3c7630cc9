/**
 * A text on its way from another page to the practice page: selected there, picked from the context menu. It waits in
 * `storage.session`, which is memory only and out of content scripts' reach, because the background may be stopped
 * at any moment; only a ticket travels in the address. It is taken once and is gone then.
 */

import browser from 'webextension-polyfill';

const prefix = 'handed-';
const ticketForm = /^#handed-[0-9a-f-]{36}$/;

/** Puts the text down and gives the fragment for the page's address. Whatever was left behind by a page that never opened goes. */
export async function handOver(text: string): Promise<string> {
  await browser.storage.session.remove(await waiting());
  const ticket = `${prefix}${crypto.randomUUID()}`;
  await browser.storage.session.set({ [ticket]: text });
  return `#${ticket}`;
}

/** The text that the fragment stands for, once; `undefined` for any other fragment. */
export async function takeOver(fragment: string): Promise<string | undefined> {
  if (!ticketForm.test(fragment)) return undefined;
  const ticket = fragment.slice(1);
  const found = (await browser.storage.session.get(ticket))[ticket];
  await browser.storage.session.remove(ticket);
  return typeof found === 'string' ? found : undefined;
}

async function waiting(): Promise<string[]> {
  return Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(prefix));
}
