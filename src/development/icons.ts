/**
 * Draws the toolbar and store icons from `src/static/icons/mark.svg`, in the sizes that the manifest names.
 * Run it after a change of the mark: `npx tsx src/development/icons.ts`. The pictures are committed.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const sizes = [16, 32, 48, 128];
const folder = new URL('../static/icons/', import.meta.url);
const mark = readFileSync(new URL('mark.svg', folder), 'utf8');

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${mark}`,
    );
    const file = new URL(`icon-${size}.png`, folder);
    writeFileSync(file, await page.screenshot({ omitBackground: true }));
    console.log(`drew ${size} × ${size}`);
  }
} finally {
  await browser.close();
}
