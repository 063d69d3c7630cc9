import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './test-browser.ts';

/** Names of programs, and where installers put them outside of the path. In the order in which they are taken. */
const programs: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'microsoft-edge',
    'microsoft-edge-stable',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** What to type to get one, for the message. */
export const installHint: Readonly<Record<BrowserName, string>> = {
  chromium: 'Chromium, Edge or Chrome (on Debian: apt-get install chromium)',
  firefox: 'Firefox 149 or later, or Firefox ESR 153 (on Debian: apt-get install firefox-esr)',
};

/** @returns the path of an installed browser of the family, or `undefined` */
export function findInstalled(name: BrowserName): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const program of programs[name]) {
    const candidates = /[\\/]/.test(program) ? [program] : folders.map((folder) => join(folder, program));
    const found = candidates.find(isExecutable);
    if (found) return found;
  }
  return undefined;
}

/** @throws {Error} saying what to install */
export function findBrowser(name: BrowserName): string {
  const found = findInstalled(name);
  if (!found) throw new Error(`No ${name} was found. Install ${installHint[name]}.`);
  return found;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
