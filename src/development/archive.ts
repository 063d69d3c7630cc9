/** Zip archives that are the same byte for byte whenever their content is: sorted, without times, owners or modes. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** Zip's own beginning of time, as local time: what is written is the clock's face, so no time zone shows. */
const noTime = new Date(1980, 0, 1, 0, 0, 0);

/** A zip of files by their path in it, `/` between folders. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort()) {
    entries[path] = [files.get(path) as Uint8Array, { mtime: noTime, level: 9, os: 3, attrs: 0o644 << 16 }];
  }
  return zipSync(entries);
}

/** Every file under a folder, by its path from there, unless its top-level name is among the `left`. */
export function filesUnder(folder: string, left: ReadonlySet<string> = new Set()): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, '');
    if (!left.has(path.split('/')[0] as string)) files.set(path, readFileSync(join(folder, path)));
  }
  return files;
}
