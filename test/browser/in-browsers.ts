/** Runs a file's tests in Chromium and in Firefox, over the replicas that each of them bears. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { ComposePage } from '../../src/development/browsers/compose-page.ts';
import { launch } from '../../src/development/browsers/launch.ts';
import { type BrowserName, browserNames, type TestBrowser } from '../../src/development/browsers/test-browser.ts';
import { type Replica, type ReplicaName, replicaNames, replicas } from '../replicas/replicas.ts';
import { strangers } from './strangers.ts';

const root = process.env.CHAPERONE_BUILDS ?? fileURLToPath(new URL('../..', import.meta.url));
/** Where each browser's build stands. */
export const builds: Readonly<Record<BrowserName, string>> = {
  chromium: join(root, 'dist'),
  firefox: join(root, 'dist-firefox'),
};

export interface Running {
  readonly name: BrowserName;
  /** Those that get every test; Quill 1 in a shadow root is not among them in Firefox, where it cannot be typed into. */
  readonly replicas: readonly ReplicaName[];
  /** Opens a replica, lets `use` work on it and closes it again. */
  with(replica: ReplicaName, use: (page: ComposePage) => Promise<void>): Promise<void>;
  browser(): TestBrowser;
}

export interface BrowserSetup {
  /** A bare browser, for the replicas' own tests. */
  readonly bare?: boolean;
  /** What the extension's storage holds from the start. */
  readonly storage?: Readonly<Record<string, unknown>>;
  /** The page that the extension opens at its installation stays open. */
  readonly welcome?: boolean;
}

/** One browser of each kind for all tests of a file; it ends by asking whether anything was sent past the replicas. */
export function inBrowsers(setup: BrowserSetup, define: (running: Running) => void): void {
  describe.each(browserNames)('%s', (name) => {
    let browser: TestBrowser | undefined;
    const running = () => {
      if (!browser) throw new Error('the browser has not started');
      return browser;
    };
    beforeAll(async () => {
      if (!setup.bare && !existsSync(builds[name])) throw new Error(`${builds[name]} is not there: npm run build`);
      browser = await launch(name, setup.bare ? {} : { extension: builds[name], welcome: setup.welcome ?? false });
      if (setup.storage) await browser.setStorage(setup.storage);
    });
    afterAll(async () => {
      const asked = strangers(browser?.requests() ?? []);
      await browser?.close();
      expect(asked, 'requests that left the replicas').toEqual([]);
    });
    define({
      name,
      replicas: replicaNames.filter((each) => {
        const replica: Replica = replicas[each];
        return !replica.short && !(name === 'firefox' && replica.readOnlyInFirefox);
      }),
      browser: running,
      with: async (replica, use) => {
        const page = await running().open(replica);
        try {
          await use(page);
        } finally {
          await page.close();
        }
      },
    });
  });
}
