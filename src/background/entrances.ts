/** The ways into our own pages that are not ours to draw: the first install, the context menu, the keyboard. */

import browser, { type Tabs } from 'webextension-polyfill';
import { pagePaths } from '../page-paths.ts';
import { handOver } from '../practice/handed-text.ts';
import { text } from '../text.ts';

/** The command's name in the manifest; the menu entry bears it too. */
const practice = 'practice';

/** Call at the top of the background: a stopped one is woken only for listeners that are there at once. */
export function listenAtEntrances(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await open(pagePaths.welcome);
    // The browser keeps the entry over its restarts; an update may have changed the words.
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: practice, title: text('menu_practice'), contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener(async ({ menuItemId, selectionText }, tab) => {
    if (menuItemId !== practice || selectionText === undefined) return;
    // Beside the page that it was taken from. In a private window the browser itself chooses where our page may open.
    const place = tab?.windowId !== undefined && !tab.incognito ? { windowId: tab.windowId, index: tab.index + 1 } : {};
    await open(pagePaths.practice + (await handOver(selectionText)), place);
  });
  browser.commands.onCommand.addListener(async (command) => {
    if (command === practice) await open(pagePaths.practice);
  });
}

async function open(path: string, place: Tabs.CreateCreatePropertiesType = {}): Promise<void> {
  await browser.tabs.create({ ...place, url: browser.runtime.getURL(path) });
}
