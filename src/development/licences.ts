/** Collects the licences of every package of which something is bundled into one notice in the build. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export const noticeFile = 'third-party-licences.txt';

interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** The licence's text as the package ships it; empty where it ships none. */
  readonly text: string;
}

const rule = '-'.repeat(78);

/** Writes the notice into the build. Fails the build on a package without a licence: it must not be shipped. */
export function licences(): Plugin {
  return {
    name: 'licences',
    generateBundle(_options, bundle) {
      const folders = new Set<string>();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const folder = packageFolder(id);
          if (folder && renderedLength > 0) folders.add(folder);
        }
      }
      const packages = [...folders].map(bundledPackage).sort((a, b) => (a.name < b.name ? -1 : 1));
      this.emitFile({ type: 'asset', fileName: noticeFile, source: notice(packages) });
    },
  };
}

/** The folder of the package that a module belongs to: the innermost `node_modules`, since packages bring packages. */
export function packageFolder(id: string): string | undefined {
  return /^(?:\0[^/]*)?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];
}

function bundledPackage(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string') throw new Error(`${name} states no licence: it cannot be bundled`);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$|^copying/i.test(entry));
  const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return { name, version, license, text };
}

function notice(packages: readonly BundledPackage[]): string {
  const parts = packages.map(
    ({ name, version, license, text }) => `${rule}\n${name} ${version} (${license})\n${rule}\n\n${text}\n`,
  );
  return `Chaperone is built with the packages below. Each is used under its own licence.\n\n${parts.join('\n')}`;
}
