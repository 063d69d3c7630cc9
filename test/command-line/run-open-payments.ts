/** The command line on payments that come through standard input, with the most memory that the process had. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly output: string;
  readonly complaints: string;
  /** In megabytes; undefined where the system does not tell. */
  readonly peak: number | undefined;
}

export async function runProfile(args: readonly string[], pieces: Iterable<string | Uint8Array>): Promise<Ran> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(root, 'src/command-line/chaperone.ts'), 'profile', '--open-payments', '-', ...args],
    { cwd: root },
  );
  let output = '';
  let complaints = '';
  let peak: number | undefined;
  child.stdout.on('data', (piece) => {
    output += String(piece);
  });
  child.stderr.on('data', (piece) => {
    complaints += String(piece);
  });
  // One that has refused the file reads no further.
  child.stdin.on('error', () => undefined);
  const closed = once(child, 'close');
  let at = 0;
  for (const piece of pieces) {
    if (child.stdin.destroyed || child.exitCode !== null) break;
    if (!child.stdin.write(piece)) await Promise.race([once(child.stdin, 'drain').catch(() => undefined), closed]);
    at += 1;
    if (at % 20 === 0) peak = peakOf(child.pid) ?? peak;
  }
  peak = peakOf(child.pid) ?? peak;
  child.stdin.end();
  const [status] = (await closed) as [number | null];
  return { status, output, complaints, peak };
}

/** What Linux says of a process’s largest resident size so far. */
function peakOf(id: number | undefined): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
