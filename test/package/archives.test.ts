import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { filesUnder, zip } from '../../src/development/archive.ts';
import { noticeFile, packageFolder } from '../../src/development/licences.ts';
import { archives } from '../../src/development/package.ts';
import { root, run } from '../../src/development/run.ts';

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const made = archives();
const packageOf = (end: string) => {
  const name = [...made.keys()].find((each) => each.endsWith(end)) as string;
  return unzipSync(made.get(name) as Uint8Array);
};
const again = mkdtempSync(join(tmpdir(), 'chaperone-build-'));
afterAll(() => rmSync(again, { recursive: true, force: true }));

describe('archives', () => {
  it('are the same for the same files, whatever their order and times', () => {
    const files: [string, Uint8Array][] = [
      ['b/2.txt', new Uint8Array([1, 2])],
      ['a.txt', new Uint8Array([3])],
    ];
    expect(zip(new Map(files))).toEqual(zip(new Map(files.reverse())));
  });

  it.each([
    ['chrome', [], 'dist'],
    ['firefox', ['--mode', 'firefox'], 'dist-firefox'],
  ] as const)('a second build of %s gives the same bytes', async (_, mode, folder) => {
    const outDir = join(again, folder);
    expect(await run('vite', ['build', ...mode, '--outDir', outDir], true)).toBe(true);
    expect(digest(zip(filesUnder(outDir)))).toBe(digest(zip(filesUnder(join(root, folder)))));
  });

  it.each(['-chrome.zip', '-firefox.zip'])(
    '%s has its manifest at the top, the version of the package, no maps and no sources',
    (end) => {
      const files = packageOf(end);
      const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      expect(JSON.parse(text(files['manifest.json'])).version).toBe(version);
      expect(Object.keys(files).filter((name) => /\.map$|\.tsx?$|node_modules/.test(name))).toEqual([]);
    },
  );

  it('at most 1 MB each for the stores', () => {
    for (const end of ['-chrome.zip', '-firefox.zip']) {
      const name = [...made.keys()].find((each) => each.endsWith(end)) as string;
      expect((made.get(name) as Uint8Array).length).toBeLessThanOrEqual(1024 * 1024);
    }
  });

  it('the sources are all that a reviewer builds from, and nothing that is built', () => {
    const names = Object.keys(packageOf('-sources.zip'));
    for (const name of ['package.json', 'package-lock.json', 'vite.config.ts', 'manifest.json', 'README.md'])
      expect(names).toContain(name);
    expect(names.filter((name) => /^(?:node_modules|dist|dist-firefox|packages)\//.test(name))).toEqual([]);
  });
});

describe('the notice of licences', () => {
  it('names every package that is bundled, with its text', () => {
    const notice = text(packageOf('-chrome.zip')[noticeFile]);
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const missing = Object.keys(dependencies).filter((name) => !new RegExp(`^${name} \\d`, 'm').test(notice));
    // A dependency that nothing bundles does not belong among the dependencies.
    expect(missing).toEqual([]);
    expect(notice).toContain('Permission is hereby granted');
    expect(notice).not.toMatch(/\b[A-Z]:\\|\/(?:home|root|tmp|Users)\//);
  });

  it.each([
    ['/x/node_modules/preact/dist/preact.mjs', '/x/node_modules/preact'],
    ['/x/node_modules/@a/b/node_modules/c/i.js', '/x/node_modules/@a/b/node_modules/c'],
    ['/x/src/check.ts', undefined],
  ])('%s is of the package in %s', (id, folder) => {
    expect(packageFolder(id)).toBe(folder);
  });
});
