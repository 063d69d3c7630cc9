/** `npm run pictures`: the README's pictures, from the built extension on the replicas. Run `npm run build` first. */

import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ReplicaName } from '../../test/replicas/replicas.ts';
import { launch } from './browsers/launch.ts';
import { until } from './browsers/until.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${top}.github/pictures`;
const draft = 'My patient John Miller is pain free since his Proclaim implant in March. I recommend it to everyone.';
const pictures: readonly { readonly file: string; readonly replica: ReplicaName; readonly theme: 'light' | 'dark' }[] =
  [
    { file: 'x-light', replica: 'x-post', theme: 'light' },
    { file: 'x-dark', replica: 'x-reply', theme: 'dark' },
    { file: 'linkedin-light', replica: 'linkedin-post', theme: 'light' },
    { file: 'facebook-light', replica: 'facebook-comment', theme: 'light' },
    { file: 'instagram-dark', replica: 'instagram-caption', theme: 'dark' },
  ];

mkdirSync(folder, { recursive: true });
const browser = await launch('chromium', { extension: `${top}dist` });
try {
  const profiles = JSON.parse(readFileSync(`${top}test/drafts/profiles.json`, 'utf8'));
  await browser.setStorage({ profile: profiles.pain });
  for (const { file, replica, theme } of pictures) {
    const page = await browser.open(replica, { theme });
    await page.focus();
    await page.type(draft);
    await until(() => page.chaperone.badge(), { what: `a finding on ${replica}`, timeout: 10_000 });
    await page.chaperone.openCard();
    await page.chaperone.atRest();
    await page.screenshot(`${folder}/${file}.png`);
    await page.close();
  }
  const options = await browser.openExtensionPage('src/options/index.html');
  await options.setViewport({ width: 1280, height: 900 });
  await options.waitForSelector('h1');
  await options.screenshot({ path: `${folder}/options.png` });
} finally {
  await browser.close();
}
