/**
 * `webextension-polyfill` for a page that is no extension's: storage over `localStorage`, so that two pages of one
 * browser share it, and the English texts. Vite puts it in the real one's place.
 */

import english from '../../src/static/_locales/en/messages.json';
import spanish from '../../src/static/_locales/es/messages.json';
import { fakeStorage } from '../settings/fake-storage.ts';

const storage = fakeStorage({
  get: (key) => localStorage.getItem(key) ?? undefined,
  set: (key, value) => localStorage.setItem(key, value),
  remove: (key) => localStorage.removeItem(key),
  keys: () => Object.keys(localStorage),
});
// The browser tells the other pages only, never the one that wrote.
addEventListener('storage', (event) => event.key !== null && storage.tell(event.key));
Object.assign(globalThis, { fakeStorage: storage, optionsOpened: 0 });

type Messages = Readonly<Record<string, { readonly message: string }>>;
const inSpanish = navigator.language.startsWith('es');
// As in a browser: what a language lacks comes from the default one.
const messages: Messages = inSpanish ? { ...english, ...spanish } : english;

export default {
  storage,
  // No tab answers: as over a page of another site.
  tabs: {
    query: async () => [{ id: 1 }],
    sendMessage: async () => {
      throw new Error('Could not establish connection. Receiving end does not exist.');
    },
  },
  runtime: {
    getManifest: () => ({ version: '0.1.0' }),
    openOptionsPage: async () => {
      (globalThis as unknown as { optionsOpened: number }).optionsOpened += 1;
    },
  },
  i18n: {
    getUILanguage: () => (inSpanish ? 'es' : 'en-US'),
    getMessage: (key: string, substitutions: readonly string[] = []) =>
      (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? ''),
  },
};
