import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

const top = resolve(import.meta.dirname, '../..');
const kilobyte = 1024;

describe.each(['dist', 'dist-firefox'])('%s', (folder) => {
  const built = join(top, folder);
  const read = (file: string) => readFileSync(join(built, file));
  let manifest: { content_scripts: { js: string[]; css?: string[] }[]; web_accessible_resources?: unknown[] };
  let files: string[];

  beforeAll(() => {
    if (!existsSync(join(built, 'manifest.json'))) throw new Error(`${folder} is not there: run npm run build first`);
    manifest = JSON.parse(read('manifest.json').toString());
    files = readdirSync(built, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(built.length + 1));
  });

  /** A page, its styles, its script, and what that imports before it runs. */
  const loadedBy = (html: string): readonly string[] => {
    const loaded = new Set([html]);
    const load = (file: string) => {
      if (loaded.has(file)) return;
      loaded.add(file);
      if (!file.endsWith('.js')) return;
      const script = read(file).toString();
      for (const [, from] of script.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)) load(`assets/${from}`);
    };
    for (const [, file] of read(html)
      .toString()
      .matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g))
      load(file as string);
    return [...loaded];
  };

  it('has one stand-alone content script that loads nothing', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0]?.js).toHaveLength(1);
    expect(manifest.content_scripts[0]?.css ?? []).toEqual([]);
    const script = read(manifest.content_scripts[0]?.js[0] as string).toString();
    expect(script).not.toMatch(/\bimport\s*\(|^\s*import\b|\bgetURL\(/m);
  });

  it('shows no file to pages, so that none can probe for it', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it('has a content script of at most 30 KB, gzipped', () => {
    expect(gzipSync(read(manifest.content_scripts[0]?.js[0] as string)).length).toBeLessThanOrEqual(30 * kilobyte);
  });

  it.each(['practice', 'welcome'])('loads at most 60 KB, gzipped, for the %s page', (page) => {
    const loaded = loadedBy(`src/${page}/index.html`);
    expect(loaded.length).toBeGreaterThan(2);
    const size = loaded.reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
    expect(size).toBeLessThanOrEqual(60 * kilobyte);
  });

  it('ships no rule and no profile into pages', () => {
    const script = read(manifest.content_scripts[0]?.js[0] as string).toString();
    for (const word of ['undisclosed-interest', 'phi-name', 'practicePhones', 'TRUSTED_CONTEXTS'])
      expect(script).not.toContain(word);
  });

  it('has no network call and no remote address in its styles', () => {
    for (const file of files.filter((each) => each.endsWith('.js'))) {
      const text = read(file).toString();
      const calls = text.match(
        /\bfetch\(|\bXMLHttpRequest\b|\bnew WebSocket\b|\bEventSource\b|\bsendBeacon\b|\bimportScripts\(/g,
      );
      expect([file, calls]).toEqual([file, null]);
      expect([file, /\beval\(|new Function\(/.test(text)]).toEqual([file, false]);
    }
    for (const file of files.filter((each) => each.endsWith('.css'))) {
      expect([file, /url\(\s*["']?https?:/.test(read(file).toString())]).toEqual([file, false]);
    }
  });

  it('has pages whose first load is at most 60 KB, gzipped; what is loaded later is not counted', () => {
    const pages = files.filter((file) => /^src[\\/].*\.html$/.test(file));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      const loaded = new Set<string>();
      const load = (file: string): void => {
        if (loaded.has(file)) return;
        loaded.add(file);
        const text = read(file).toString();
        const asked = file.endsWith('.html')
          ? [...text.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)]
          : // Static imports alone: `import()` is what comes later.
            [...text.matchAll(/(?:\bfrom|\bimport)\s*"([^"]+\.js)"/g)];
        for (const [, path] of asked)
          load(file.endsWith('.html') ? (path as string) : join(dirname(file), path as string));
      };
      load(page);
      expect(loaded.size).toBeGreaterThan(2);
      const size = [...loaded].reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
      console.info(`${folder} ${page}: ${(size / kilobyte).toFixed(1)} KB in ${loaded.size} files`);
      expect([page, size <= 60 * kilobyte, size]).toEqual([page, true, size]);
    }
  });

  it('has its icons at every size', () => {
    for (const size of [16, 32, 48, 128]) {
      const png = read(`icons/icon-${size}.png`);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
  });
});
