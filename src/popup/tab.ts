/** The tab under the popup, as its content scripts tell of it. `storage` alone does not let us see its address. */

import browser from 'webextension-polyfill';
import type { Report, Telling } from '../messages.ts';

/** `silent`: nobody of ours is there. It is another site, or was open before Chaperone came. */
export type TabState = 'asking' | 'silent' | Report;

/** Asks the active tab. Whatever goes wrong, nobody of ours is there. */
export async function reportOfTab(): Promise<Exclude<TabState, 'asking'>> {
  const report = await tell({ name: 'report' });
  return isReport(report) ? report : 'silent';
}

/** Opens the card in the page at a finding. */
export async function showFinding({ rule, start }: Report['findings'][number]): Promise<void> {
  await tell({ name: 'show-finding', finding: { rule, start } });
}

/** What is recognised in the page, as JSON for a report: structure only, no word that anyone wrote. */
export async function descriptionOfTab(): Promise<string> {
  const page = await tell({ name: 'describe' });
  const { version } = browser.runtime.getManifest();
  return JSON.stringify({ chaperone: version, browser: navigator.userAgent, page: page ?? 'no answer' }, null, 2);
}

async function tell(telling: Telling): Promise<unknown> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id === undefined ? undefined : await browser.tabs.sendMessage(tab.id, telling);
  } catch {
    return undefined;
  }
}

function isReport(answer: unknown): answer is Report {
  return typeof answer === 'object' && answer !== null && 'platform' in answer && 'findings' in answer;
}
