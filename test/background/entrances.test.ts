import { beforeEach, describe, expect, it, vi } from 'vitest';

const heard: Record<string, (...event: never[]) => Promise<void>> = {};
const event = (name: string) => ({
  addListener: (listener: (...event: never[]) => Promise<void>) => {
    heard[name] = listener;
  },
});
const happens = async (name: string, ...details: unknown[]) => heard[name]?.(...(details as never[]));
const create = vi.fn(async (_tab: { url: string }) => ({ id: 7 }));
const entry = vi.fn();
const session = new Map<string, unknown>();
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { onInstalled: event('installed'), getURL: (path: string) => `chrome-extension://ours/${path}` },
    contextMenus: { removeAll: async () => undefined, create: entry, onClicked: event('menu') },
    commands: { onCommand: event('command') },
    tabs: { create },
    i18n: { getMessage: (key: string) => key },
    storage: {
      session: {
        get: async () => Object.fromEntries(session),
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) session.set(key, value);
        },
        remove: async () => undefined,
      },
    },
  },
}));

const { listenAtEntrances } = await import('../../src/background/entrances.ts');
listenAtEntrances();

beforeEach(() => {
  create.mockClear();
  entry.mockClear();
  session.clear();
});

describe('the context menu', () => {
  it('has one entry, on selected text only, put there anew by every install and update', async () => {
    for (const reason of ['install', 'update']) await happens('installed', { reason });
    expect(entry.mock.calls.map(([{ contexts }]) => contexts)).toEqual([['selection'], ['selection']]);
  });

  it('hands the selection over in memory, beside the page it is from, and never in the address', async () => {
    const selectionText = 'My patient John Miller';
    const tab = { windowId: 3, index: 4, incognito: false };
    await happens('menu', { menuItemId: 'practice', selectionText }, tab);
    const [[opened]] = create.mock.calls as [[{ url: string }]];
    expect(opened).toMatchObject({ windowId: 3, index: 5 });
    expect(opened.url).toMatch(/^chrome-extension:\/\/ours\/src\/practice\/index\.html#handed-[0-9a-f-]{36}$/);
    expect([...session]).toEqual([[new URL(opened.url).hash.slice(1), selectionText]]);
  });

  it('leaves the place to the browser for a private window, where our pages may not open', async () => {
    const tab = { windowId: 3, index: 4, incognito: true };
    await happens('menu', { menuItemId: 'practice', selectionText: 'x' }, tab);
    expect(create.mock.calls[0]?.[0]).not.toHaveProperty('windowId');
  });

  it('does nothing for another entry', async () => {
    await happens('menu', { menuItemId: 'another', selectionText: 'x' }, undefined);
    expect(create).not.toHaveBeenCalled();
  });
});

describe('the keyboard command', () => {
  it('opens an empty practice page', async () => {
    await happens('command', 'practice');
    expect(create.mock.calls).toEqual([[{ url: 'chrome-extension://ours/src/practice/index.html' }]]);
  });

  it('does nothing for another command', async () => {
    await happens('command', 'another');
    expect(create).not.toHaveBeenCalled();
  });
});
