import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { findInstalled, installHint } from './find-browser.ts';
import type { BrowserName } from './test-browser.ts';

const packages: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * An installed browser of the family; where there is none, Debian's package of it, if this user may install one.
 * @returns its path
 * @throws {Error} saying what to install
 */
export function ensureBrowser(name: BrowserName): string {
  const found = findInstalled(name) ?? (mayInstall() ? install(name) : undefined);
  if (!found) throw new Error(`No ${name} was found. Install ${installHint[name]}, and run this again.`);
  return found;
}

function mayInstall(): boolean {
  const isRoot = process.getuid?.() === 0;
  return isRoot && process.platform === 'linux' && spawnSync('apt-get', ['--version']).status === 0;
}

function install(name: BrowserName): string | undefined {
  console.error(`No ${name} was found: installing Debian's package ${packages[name]}.`);
  const options: SpawnSyncOptions = {
    stdio: ['ignore', 'ignore', 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '--quiet'], options);
  spawnSync('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', packages[name]], options);
  return findInstalled(name);
}
