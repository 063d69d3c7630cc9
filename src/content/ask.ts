import browser from 'webextension-polyfill';
import type { Answers, RequestName, RequestOf } from '../messages.ts';

/**
 * Asks the background. `undefined` when nobody answers: the extension was updated, reloaded or removed under us, and
 * the caller must go quietly.
 */
export async function ask<Name extends RequestName>(
  name: Name,
  request: RequestOf<Name>,
): Promise<Answers[Name] | undefined> {
  try {
    return (await browser.runtime.sendMessage({ name, ...request })) as Answers[Name] | undefined;
  } catch {
    return undefined;
  }
}

/** False once the extension that this script came with is gone. */
export function isOrphaned(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}
