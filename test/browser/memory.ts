/** How much memory a browser's processes hold, as Linux tells it. */

import { readdirSync, readFileSync } from 'node:fs';

interface Process {
  readonly id: number;
  readonly parent: number;
  /** Resident and not shared with others, in megabytes. */
  readonly own: number;
}

/** All processes below `id`, itself included, together; undefined where the system does not tell. */
export function memoryBelow(id: number): number | undefined {
  const all = processes();
  if (all === undefined) return undefined;
  const family = new Set([id]);
  for (let before = 0; before !== family.size; ) {
    before = family.size;
    for (const one of all) if (family.has(one.parent)) family.add(one.id);
  }
  return all.filter((one) => family.has(one.id)).reduce((sum, one) => sum + one.own, 0);
}

function processes(): readonly Process[] | undefined {
  let names: readonly string[];
  try {
    names = readdirSync('/proc');
  } catch {
    return undefined;
  }
  return names
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        const value = (field: string): number => Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0);
        return { id: Number(name), parent: value('PPid'), own: value('RssAnon') / 1024 };
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
}
