/** The background: answers the messages of the table. It may be stopped at any moment and remembers nothing it needs. */

import browser, { type Runtime } from 'webextension-polyfill';
import { settingsChanged } from '../messages.ts';
import { watch } from '../settings.ts';
import { answer } from './answer.ts';
import { listenAtEntrances } from './entrances.ts';
import { forgetRecorded } from './recording.ts';
import { forget } from './stored.ts';

browser.runtime.onMessage.addListener(answer as Runtime.OnMessageListenerAsync);
listenAtEntrances();

// Content scripts get findings, never the profile: keep the storage out of their reach where the browser can (Chromium).
const { local } = browser.storage as unknown as {
  local: { setAccessLevel?: (level: { accessLevel: string }) => Promise<void> };
};
local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);

watch((changed) => {
  if (changed.includes('record')) forgetRecorded();
  // The checklist and the record say nothing about how a draft is judged.
  if (!changed.some((key) => key === 'profile' || key === 'settings' || key === 'policy')) return;
  forget();
  tellComposers();
}, new AbortController().signal);

/** Open composers ask again. Tabs without us refuse the message, which is as good as an answer. */
async function tellComposers(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined) browser.tabs.sendMessage(id, settingsChanged).catch(() => undefined);
  }
}
