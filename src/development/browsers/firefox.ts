import puppeteer, { type Browser, type ElementHandle, type Frame, type Page } from 'puppeteer-core';
import { pagePaths } from '../../page-paths.ts';
import type { LaunchOptions } from './chromium.ts';
import { type BrowserPort, closedOf } from './test-browser.ts';
import { until } from './until.ts';

/** The first whose highlights reach into shadow roots; the extension's manifest asks for it too. */
const oldest = 149;

/**
 * Firefox, over WebDriver BiDi. `--remote-allow-system-access` opens the browser's own scope, from which the
 * extension's storage can be written and its pages opened: BiDi refuses to go to `moz-extension:` addresses itself.
 */
export async function launchFirefox(options: LaunchOptions): Promise<BrowserPort> {
  const { server, extension, headless } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': server.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': server.port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.failover_direct': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'browser.search.update': false,
      'browser.newtabpage.enabled': false,
      'dom.events.asyncClipboard.readText': true,
      'layout.spellcheckDefault': 0,
    },
  });
  const version = await browser.version();
  if (Number.parseInt(version.replace(/\D+/, ''), 10) < oldest) {
    await browser.close();
    throw new Error(`${options.executablePath} is ${version}; ${oldest} or later is needed.`);
  }
  const id = extension ? await browser.installExtension(extension) : undefined;
  const system = systemScope(browser, id);
  /** Puppeteer does not learn the address of a tab that it has not sent there: the page itself is asked. */
  const openedExtensionPage = async (path: string, but: readonly Page[] = []): Promise<Page> => {
    const address = await system<string>(addressOf, path);
    return until(
      async () => {
        for (const page of await browser.pages()) {
          if (but.includes(page)) continue;
          const at = await page.evaluate(() => location.href).catch(() => '');
          if (at.startsWith(address)) return page;
        }
        return undefined;
      },
      { what: address },
    );
  };
  // It opens when it likes, and would take the keyboard from what a test has opened by then.
  if (id && !options.welcome) await (await openedExtensionPage(pagePaths.welcome)).close();
  return {
    name: 'firefox',
    version,
    processId: browser.process()?.pid,
    // Never the tab that it starts with: there the address bar keeps the focus.
    newPage: () => browser.newPage(),
    openExtensionPage: async (path) => {
      const before = await browser.pages();
      await system(openTab, path);
      return openedExtensionPage(path, before);
    },
    openedExtensionPage: (path) => openedExtensionPage(path),
    regions: async (page, name) =>
      (await Promise.all(page.frames().map((frame) => regions(browser, frame, name)))).flat(),
    setStorage: async (items) => {
      await system(writeStorage, items);
    },
    stopBackground: async () => {
      await system(terminateBackground, null);
    },
    reloadExtension: async () => {
      if (extension) await browser.installExtension(extension);
    },
    getStorage: () => system<Record<string, unknown>>(readStorage, null),
    writeClipboard: (page, text) => page.evaluate((written) => navigator.clipboard.writeText(written), text),
    pasteKeys: async (page) => {
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
    },
    closed: closedOf(browser),
    close: () => browser.close(),
  };
}

/** The BiDi connection under puppeteer's browser, which its types do not name. */
interface Connection {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
}
const connectionOf = (browser: Browser) => (browser as unknown as { readonly connection: Connection }).connection;
const contextOf = (frame: Frame) => (frame as unknown as { readonly _id: string })._id;

type ScriptResult =
  | { readonly type: 'success'; readonly result: { readonly value?: unknown } & RemoteNode }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

interface RemoteNode {
  readonly sharedId?: string;
  readonly value?: unknown;
}

interface NodeValue {
  readonly nodeType: number;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly localName?: string;
  readonly children?: readonly RemoteNode[];
  readonly shadowRoot?: RemoteNode | null;
}

// The functions below run in the browser's own scope, where these names are known.
declare const WebExtensionPolicy: {
  getByID(id: string): {
    readonly mozExtensionHostname: string;
    readonly extension: { terminateBackground(options: object): Promise<void> };
  };
};
declare const ChromeUtils: { importESModule(path: string): { readonly ExtensionStorageIDB: Storage } };
declare const Services: { readonly scriptSecurityManager: { getSystemPrincipal(): unknown } };
declare const gBrowser: { addTab(address: string, options: object): unknown };

interface Storage {
  getStoragePrincipal(extension: object): unknown;
  open(
    principal: unknown,
    persisted: boolean,
  ): Promise<{ get(keys: null): unknown; set(items: object): Promise<unknown> }>;
  notifyListeners(id: string, changes: unknown): void;
}

async function writeStorage(id: string, items: object): Promise<null> {
  const { extension } = WebExtensionPolicy.getByID(id);
  const { ExtensionStorageIDB } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorageIDB.sys.mjs');
  const database = await ExtensionStorageIDB.open(ExtensionStorageIDB.getStoragePrincipal(extension), false);
  const changes = await database.set(items);
  if (changes) ExtensionStorageIDB.notifyListeners(id, changes);
  return null;
}

async function readStorage(id: string): Promise<unknown> {
  const { extension } = WebExtensionPolicy.getByID(id);
  const { ExtensionStorageIDB } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorageIDB.sys.mjs');
  const database = await ExtensionStorageIDB.open(ExtensionStorageIDB.getStoragePrincipal(extension), false);
  return database.get(null);
}

async function terminateBackground(id: string): Promise<null> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
  return null;
}

async function addressOf(id: string, path: string): Promise<string> {
  return `moz-extension://${WebExtensionPolicy.getByID(id).mozExtensionHostname}/${path}`;
}

async function openTab(id: string, path: string): Promise<null> {
  gBrowser.addTab(`moz-extension://${WebExtensionPolicy.getByID(id).mozExtensionHostname}/${path}`, {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
    inBackground: false,
  });
  return null;
}

function systemScope(browser: Browser, id: string | undefined) {
  return async <Answer>(run: (id: string, argument: never) => Promise<unknown>, argument: unknown): Promise<Answer> => {
    if (!id) throw new Error('no extension is loaded');
    const connection = connectionOf(browser);
    const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
      readonly contexts: readonly { readonly context: string; readonly url: string }[];
    };
    const context = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
    if (!context) throw new Error('no browser window');
    const answer = await call(
      browser,
      context,
      `async (input) => { const [id, argument] = JSON.parse(input); return JSON.stringify(await (${run})(id, argument)); }`,
      [{ type: 'string', value: JSON.stringify([id, argument]) }],
    );
    return JSON.parse(`${answer}`);
  };
}

async function call(browser: Browser, context: string, run: string, parameters: readonly object[]): Promise<unknown> {
  const { result } = await connectionOf(browser).send('script.callFunction', {
    functionDeclaration: run,
    target: { context },
    awaitPromise: true,
    arguments: parameters,
  });
  const answer = result as ScriptResult;
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result.value;
}

/** BiDi serializes closed shadow roots too; the nodes found there are handed over to puppeteer by way of the page. */
async function regions(browser: Browser, frame: Frame, name: string): Promise<readonly ElementHandle[]> {
  const { result } = await connectionOf(browser).send('script.evaluate', {
    expression: 'document',
    target: { context: contextOf(frame) },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
  });
  const answer = result as ScriptResult;
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  const found: string[] = [];
  const walk = ({ sharedId, value }: RemoteNode) => {
    const node = value as NodeValue | undefined;
    if (!node) return;
    const named = node.attributes?.['aria-label'] === name;
    if (sharedId && named && (node.localName === 'section' || node.attributes?.role === 'region')) found.push(sharedId);
    for (const child of node.children ?? []) walk(child);
    if (node.shadowRoot) walk(node.shadowRoot);
  };
  walk(answer.result);
  return Promise.all(
    found.map(async (sharedId) => {
      const key = `element-${sharedId}`;
      await call(browser, contextOf(frame), '(key, element) => { window[key] = element; }', [
        { type: 'string', value: key },
        { sharedId },
      ]);
      const handle = await frame.evaluateHandle((taken) => {
        const held = window as unknown as Record<string, Element>;
        const element = held[taken] as Element;
        delete held[taken];
        return element;
      }, key);
      return handle as ElementHandle;
    }),
  );
}
