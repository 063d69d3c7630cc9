import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { ComposePage } from '../../src/development/browsers/compose-page.ts';
import type * as Probe from './reading-probe.ts';

let script: Promise<string> | undefined;

/** Calls one of the probe's functions in the page, which gets the probe first if it has not yet. */
export async function probe<Name extends keyof typeof Probe>(
  { page }: ComposePage,
  name: Name,
  ...parameters: Parameters<(typeof Probe)[Name]>
): Promise<ReturnType<(typeof Probe)[Name]>> {
  if (!(await page.evaluate(() => 'readingProbe' in globalThis))) {
    script ??= bundle();
    await page.evaluate(`${await script}; globalThis.readingProbe = readingProbe; undefined`);
  }
  return page.evaluate(
    (called, given) => {
      const { readingProbe } = globalThis as unknown as {
        readingProbe: Record<string, (...all: unknown[]) => unknown>;
      };
      return readingProbe[called]?.(...given);
    },
    name as string,
    parameters as unknown[],
  ) as Promise<ReturnType<(typeof Probe)[Name]>>;
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('reading-probe.ts', import.meta.url)),
        formats: ['iife'],
        name: 'readingProbe',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the probe has no code');
  return chunk.code;
}
