/** Bundles the replica pages, with the real editors in them, into a folder that git ignores. */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type Replica, replicas } from './replicas.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const builds = join(root, '.work', 'replicas');

const entries = [
  ...new Set(Object.values(replicas).flatMap(({ entry, frame }: Replica) => (frame ? [entry, frame.entry] : [entry]))),
];

/** What a page needs, as paths below the built folder. */
export interface BuiltPage {
  readonly script: string;
  readonly styles: readonly string[];
}

interface ManifestChunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

/** Builds once, and again only when a source or a package has changed. @returns the folder and its pages by entry. */
export async function buildReplicas(): Promise<{ folder: string; pages: ReadonlyMap<string, BuiltPage> }> {
  const folder = join(builds, stampOfSources());
  if (!existsSync(folder)) await bundle(folder);
  const manifest: Record<string, ManifestChunk> = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const pages = new Map(
    entries.map((entry) => {
      const key = `test/replicas/${entry}`;
      const chunk = manifest[key];
      if (!chunk) throw new Error(`the bundle has no page ${entry}`);
      return [entry, { script: chunk.file, styles: stylesOf(manifest, key) }];
    }),
  );
  return { folder, pages };
}

/** Beside its place and then into it at once: two test files may be building. */
async function bundle(folder: string): Promise<void> {
  mkdirSync(builds, { recursive: true });
  const draft = `${folder}-${process.pid}`;
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    css: { modules: { generateScopedName: 'x[hash:base64:6]' } },
    build: {
      outDir: draft,
      emptyOutDir: true,
      manifest: 'manifest.json',
      modulePreload: false,
      minify: false,
      // Files are asked for, never inlined: `data:` has no place in the pages' policy.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      rollupOptions: { input: entries.map((entry) => join(here, entry)) },
    },
  });
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/** A chunk's styles, after those of the chunks it imports. */
function stylesOf(manifest: Record<string, ManifestChunk>, key: string): readonly string[] {
  const chunk = manifest[key];
  if (!chunk) return [];
  const inherited = (chunk.imports ?? []).flatMap((imported) => stylesOf(manifest, imported));
  return [...new Set([...inherited, ...(chunk.css ?? [])])];
}

function stampOfSources(): string {
  const hash = createHash('sha256');
  const files = readdirSync(here, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of [...files, join(root, 'package-lock.json')]) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
