/**
 * `npm start`: builds the extension and starts a browser with it, on the replicas of the four sites' compose boxes under
 * the sites' own addresses. Where there is no display, a tour: it types into each, and tells what was found and inserted.
 */

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { replicas } from '../../test/replicas/replicas.ts';
import { ensureBrowser } from './browsers/ensure-browser.ts';
import { findInstalled } from './browsers/find-browser.ts';
import { launch } from './browsers/launch.ts';
import type { BrowserName, TestBrowser } from './browsers/test-browser.ts';
import { buildBoth, root } from './run.ts';
import { stops, visit } from './tour.ts';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = Boolean(process.env.CI) || !hasDisplay;

async function start(): Promise<void> {
  const name: BrowserName = !findInstalled('chromium') && findInstalled('firefox') ? 'firefox' : 'chromium';
  const executablePath = ensureBrowser(name);
  console.log('Building …');
  if (!(await buildBoth())) throw new Error('The build failed; what it said stands above.');
  const extension = join(root, name === 'firefox' ? 'dist-firefox' : 'dist');
  const browser = await launch(name, { extension, headless, executablePath, welcome: !headless });
  try {
    await browser.setStorage({ profile: sampleProfile() });
    await (headless ? tour(browser) : stay(browser));
  } finally {
    await browser.close().catch(() => {});
  }
}

/** Without a profile nothing could be said of interests: the sample is a pain physician whom three companies pay. */
function sampleProfile(): unknown {
  return JSON.parse(readFileSync(join(root, 'test/drafts/profiles.json'), 'utf8')).pain;
}

async function stay(browser: TestBrowser): Promise<void> {
  const [first, ...rest] = stops;
  for (const { replica } of [...rest, first]) await browser.open(replica);
  console.log(`
${browser.version} is open with Chaperone in it, and a replica of a compose box for each of the four sites.
Nothing you type there leaves this machine. The profile is a sample: Lena Hartwell, a pain physician with interests in
Medtronic, Abbott (Proclaim) and SPR Therapeutics. Try, for one:

  ${first.lines.join(' ')}

This ends when you close the browser.`);
  await browser.closed;
}

async function tour(browser: TestBrowser): Promise<void> {
  const pictures = join(root, '.work', 'tour');
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  console.log(`${browser.version}, without a display: a tour of the four sites' compose boxes.\n`);
  for (const stop of stops) {
    const { draft, findings, badge, inserted } = await visit(browser, stop, pictures);
    console.log(`${stop.site}  ${replicas[stop.replica].url}`);
    console.log(indent('typed', draft));
    console.log(indent('found', badge));
    for (const { title, words, message } of findings) {
      console.log(indent('', `• ${title}${words ? `: “${words}”` : ''}`));
      console.log(indent('', `  ${message}`));
    }
    console.log(indent('inserted', `“${inserted.trim()}”, at the start; Ctrl+Z took it out again`));
    console.log('');
  }
  console.log(`Pictures: ${pictures}`);
}

function indent(label: string, text: string): string {
  return text
    .split('\n')
    .map((line, at) => `  ${(at === 0 ? label : '').padEnd(10)}${line}`.trimEnd())
    .join('\n');
}

start().catch((error: unknown) => {
  console.error(`\nnpm start: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
});
