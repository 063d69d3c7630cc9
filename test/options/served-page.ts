/**
 * The pages as a browser shows them, without the extension around them: built by vite with `fake-browser.ts` in place
 * of the polyfill, served to Chromium from memory under the policy of the manifest. Nothing else is answered.
 */

import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import { build, type PluginOption, type Rolldown } from 'vite';
import { leftOut } from '../../src/development/left-out.ts';

export const origin = 'https://pages.chaperone.test';
const root = fileURLToPath(new URL('../../', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface ServedPages {
  /** Answers the pages' requests in this context; gives the list of everything else that was asked for. */
  readonly serve: (context: BrowserContext) => Promise<string[]>;
}

const ownPages = { options: 'src/options/index.html', popup: 'src/popup/index.html' } as const;

/** @param input the pages to build, by name: their files from the root of the repository */
export async function buildPages(
  plugins: PluginOption[] = [],
  input: Readonly<Record<string, string>> = ownPages,
): Promise<ServedPages> {
  const built = (await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    plugins,
    define: leftOut,
    resolve: { alias: { 'webextension-polyfill': resolve(root, 'test/options/fake-browser.ts') } },
    build: {
      write: false,
      target: 'chrome120',
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(input).map(([name, file]) => [name, resolve(root, file)])),
      },
    },
  })) as Rolldown.RolldownOutput;
  const files = new Map<string, string | Uint8Array>(
    built.output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]),
  );
  const manifest = JSON.parse(readFileSync(resolve(root, 'manifest.json'), 'utf8'));
  const policy: string = manifest.content_security_policy.extension_pages;

  return {
    async serve(context) {
      const strangers: string[] = [];
      await context.route('**/*', async (route) => {
        const url = new URL(route.request().url());
        const file = url.origin === origin ? (files.get(url.pathname) ?? icon(url.pathname)) : undefined;
        if (file === undefined) {
          strangers.push(url.href);
          await route.abort();
          return;
        }
        await route.fulfill({
          body: typeof file === 'string' ? file : Buffer.from(file),
          headers: {
            'content-type': types[extname(url.pathname)] ?? 'application/octet-stream',
            'content-security-policy': policy,
          },
        });
      });
      return strangers;
    },
  };
}

function icon(path: string): Uint8Array | undefined {
  return /^\/icons\/[a-z0-9-]+\.(svg|png)$/.test(path) ? readFileSync(resolve(root, `src/static${path}`)) : undefined;
}
