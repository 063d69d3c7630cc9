/**
 * `npm run package`: both builds, and in `packages/` what the stores take: a zip for Chrome and Edge, one for Firefox, and
 * the archive of the sources that Firefox's reviewers build from. The same sources give the same bytes.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, zip } from './archive.ts';
import { buildBoth, root } from './run.ts';

export const packagesFolder = join(root, 'packages');

/** The three archives, by file name. The builds must stand in `dist` and `dist-firefox`. */
export function archives(): ReadonlyMap<string, Uint8Array> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return new Map([
    [`chaperone-${version}-chrome.zip`, zip(filesUnder(join(root, 'dist')))],
    [`chaperone-${version}-firefox.zip`, zip(filesUnder(join(root, 'dist-firefox')))],
    [`chaperone-${version}-sources.zip`, zip(sources())],
  ]);
}

/** What is in the repository, no more: a reviewer gets what everyone gets. */
function sources(): ReadonlyMap<string, Uint8Array> {
  const listed = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (listed.status !== 0) throw new Error('the source archive is made from a git checkout: clone the repository');
  const paths = listed.stdout.split('\0').filter((path) => path !== '');
  return new Map(paths.map((path) => [path, readFileSync(join(root, path))]));
}

if (process.argv[1]?.endsWith('package.ts')) {
  if (!(await buildBoth())) throw new Error('the builds failed: see above');
  mkdirSync(packagesFolder, { recursive: true });
  for (const [name, bytes] of archives()) {
    writeFileSync(join(packagesFolder, name), bytes);
    const digest = createHash('sha256').update(bytes).digest('hex');
    console.log(`packages/${name}  ${(bytes.length / 1024).toFixed(0)} KB  sha256 ${digest}`);
  }
}
