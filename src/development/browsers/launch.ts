import { type ReplicaName, replicas } from '../../../test/replicas/replicas.ts';
import { type ReplicaServer, serveReplicas } from '../../../test/replicas/server.ts';
import { ChaperoneInterface } from './chaperone-interface.ts';
import { launchChromium } from './chromium.ts';
import { ComposePage } from './compose-page.ts';
import { findBrowser } from './find-browser.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName, OpenOptions, TestBrowser } from './test-browser.ts';
import { until } from './until.ts';

export interface Launch {
  /** Absolute path of the unpacked build to load; none: a bare browser. */
  readonly extension?: string;
  /** Default: true. */
  readonly headless?: boolean;
  /** Default: the first that is installed. */
  readonly executablePath?: string;
  /** Leaves the extension's welcome page open. Default: it is closed as soon as it opens. */
  readonly welcome?: boolean;
}

/**
 * Starts a browser whose whole network is the replicas' server.
 * @throws {Error} saying what to install, where no such browser is found.
 */
export async function launch(name: BrowserName, options: Launch = {}): Promise<TestBrowser> {
  const executablePath = options.executablePath ?? findBrowser(name);
  const server = await serveReplicas();
  const start = name === 'firefox' ? launchFirefox : launchChromium;
  const port = await start({
    server,
    executablePath,
    extension: options.extension,
    headless: options.headless ?? true,
    welcome: options.welcome ?? false,
  }).catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  return {
    name,
    version: port.version,
    processId: port.processId,
    open: async (replica: ReplicaName, { theme = 'light', scale = 1 }: OpenOptions = {}) => {
      const page = await port.newPage();
      if (scale !== 1) await page.setViewport({ width: 1280, height: 900, deviceScaleFactor: scale });
      const url = new URL(replicas[replica].url);
      if (theme === 'dark') url.searchParams.set('theme', 'dark');
      await page.goto(url.href);
      const opened = new ComposePage(port, page, replica);
      await until(() => page.evaluate(() => window.__replica?.ready()), { what: `the boxes of ${replica}` });
      return opened;
    },
    openExtensionPage: port.openExtensionPage,
    openedExtensionPage: port.openedExtensionPage,
    interfaceOn: (page) => new ChaperoneInterface(port, page),
    pasteKeys: port.pasteKeys,
    setStorage: port.setStorage,
    getStorage: port.getStorage,
    stopBackground: port.stopBackground,
    reloadExtension: port.reloadExtension,
    requests: server.requests,
    closed: port.closed,
    close: () => closeBoth(port.close, server),
  };
}

async function closeBoth(closeBrowser: () => Promise<void>, server: ReplicaServer): Promise<void> {
  try {
    await closeBrowser();
  } finally {
    await server.close();
  }
}
