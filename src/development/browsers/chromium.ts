import puppeteer, {
  type Browser,
  type ElementHandle,
  type Page,
  type SerializedAXNode,
  type Target,
} from 'puppeteer-core';
import type { ReplicaServer } from '../../../test/replicas/server.ts';
import { pagePaths } from '../../page-paths.ts';
import { type BrowserPort, closedOf } from './test-browser.ts';
import { until } from './until.ts';

export interface LaunchOptions {
  readonly server: ReplicaServer;
  readonly executablePath: string;
  /** Absolute path of an unpacked build. */
  readonly extension?: string | undefined;
  readonly headless: boolean;
  /** Leaves the page open that the extension opens when it is installed. */
  readonly welcome: boolean;
}

/** What the browser does of its own accord on the network, switched off: the tests look at what remains. */
const quietFeatures = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'Translate',
  'WebAuthenticationRemoteDesktopSupport',
  'ComponentUpdater',
  'SpellcheckServiceMultilingual',
];

/** Chromium, Chrome or Edge. The extension comes in over the debugging pipe, which branded Chrome allows too. */
export async function launchChromium(options: LaunchOptions): Promise<BrowserPort> {
  const { server, extension, headless } = options;
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: options.executablePath,
    headless,
    pipe: true,
    enableExtensions: extension !== undefined,
    acceptInsecureCerts: true,
    ignoreDefaultArgs: ['--enable-automation'],
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      `--proxy-server=http://127.0.0.1:${server.port}`,
      '--proxy-bypass-list=<-loopback>',
      `--ignore-certificate-errors-spki-list=${server.fingerprint}`,
      '--disable-component-update',
      '--disable-domain-reliability',
      '--disable-quic',
      '--no-first-run',
      '--test-type',
      `--disable-features=${quietFeatures.join(',')}`,
      // The sandbox wants an ordinary user; containers and CI run as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const id = extension ? await browser.installExtension(extension) : undefined;
  const address = (path: string) => `chrome-extension://${id}/${path}`;
  const openedExtensionPage = async (path: string): Promise<Page> => {
    const target = await browser.waitForTarget((each) => each.url().startsWith(address(path)), { timeout: 10_000 });
    return until(async () => (await target.page()) ?? undefined, { what: path });
  };
  // It opens when it likes, and would take the keyboard from what a test has opened by then.
  if (id && !options.welcome) await (await openedExtensionPage(pagePaths.welcome)).close();
  return {
    name: 'chromium',
    version: await browser.version(),
    processId: browser.process()?.pid,
    newPage: async () => (await blankPage(browser)) ?? browser.newPage(),
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(address(path));
      return page;
    },
    openedExtensionPage,
    regions,
    setStorage: async (items) => {
      const worker = await serviceWorker(browser, id);
      await worker.evaluate((written) => chrome.storage.local.set(written), items);
    },
    getStorage: async () => (await serviceWorker(browser, id)).evaluate(() => chrome.storage.local.get(null)),
    stopBackground: async () => {
      const url = `chrome-extension://${id}/`;
      const isWorker = (each: Target) => each.type() === 'service_worker' && each.url().startsWith(url);
      for (const target of browser.targets().filter(isWorker)) {
        const worker = await target.worker();
        await worker?.close();
      }
      await until(() => !browser.targets().some(isWorker), { what: 'the service worker to end' });
    },
    reloadExtension: async () => {
      if (extension) await browser.installExtension(extension);
    },
    writeClipboard: async (page, text) => {
      await page.browserContext().overridePermissions(new URL(page.url()).origin, ['clipboard-sanitized-write']);
      await page.evaluate((written) => navigator.clipboard.writeText(written), text);
    },
    pasteKeys: async (page) => {
      await page.keyboard.down('Control');
      // Synthetic keys run no editing command of their own accord in every build: the command is named.
      await page.keyboard.down('v', { commands: ['Paste'] });
      await page.keyboard.up('v');
      await page.keyboard.up('Control');
    },
    closed: closedOf(browser),
    close: () => browser.close(),
  };
}

declare const chrome: {
  readonly storage: {
    readonly local: {
      set(items: Readonly<Record<string, unknown>>): Promise<void>;
      get(keys: null): Promise<Readonly<Record<string, unknown>>>;
    };
  };
};

/** The tab that the browser starts with, while it is empty. */
async function blankPage(browser: Browser): Promise<Page | undefined> {
  const [first, ...rest] = await browser.pages();
  return rest.length === 0 && first?.url() === 'about:blank' ? first : undefined;
}

async function serviceWorker(browser: Browser, id: string | undefined) {
  if (!id) throw new Error('no extension is loaded');
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(`chrome-extension://${id}/`),
    { timeout: 10_000 },
  );
  // A worker can be reached before it has its names.
  return until(
    async () => {
      const worker = await target.worker();
      const ready = await worker?.evaluate(() => typeof chrome === 'object' && 'storage' in chrome);
      return ready ? worker : undefined;
    },
    { what: 'the service worker' },
  );
}

/** By the browser's own accessibility tree: closed shadow roots are open to it. */
async function regions(page: Page, name: string): Promise<readonly ElementHandle[]> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false, includeIframes: true });
  const found: ElementHandle[] = [];
  const walk = async (node: SerializedAXNode): Promise<void> => {
    if (node.role === 'region' && node.name === name) {
      const handle = await node.elementHandle();
      if (handle) found.push(handle);
    }
    for (const child of node.children ?? []) await walk(child);
  };
  if (tree) await walk(tree);
  return found;
}
