/**
 * `npm test`: types, lint, unit tests, both builds, and the browser tests in Chromium and in Firefox. All of them run,
 * whatever one of them says. Standard output gets the closing line alone; everything else goes to standard error.
 */

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildReplicas } from '../../test/replicas/build.ts';
import { ensureBrowser } from './browsers/ensure-browser.ts';
import { browserNames } from './browsers/test-browser.ts';
import { buildBoth, root, run } from './run.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** What of vitest's report in JSON is counted. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

async function test(): Promise<void> {
  const counts = [
    await step('types', () => run('typescript', ['-p', '.'])),
    await step('lint', () => run('@biomejs/biome', ['check', '.'])),
    await tests('unit'),
  ];
  const ready = [
    await step('build', buildBoth),
    ...(await Promise.all(browserNames.map((name) => step(name, async () => Boolean(ensureBrowser(name)))))),
    await step('replicas', async () => Boolean(await buildReplicas())),
  ];
  counts.push(...ready);
  // Against an old build, or in one browser only, the browser tests would say nothing: they count as one failure.
  counts.push(ready.every(({ failed }) => failed === 0) ? await tests('browser') : { passed: 0, failed: 1 });
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  process.exitCode = failed === 0 ? 0 : 1;
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
}

async function step(name: string, work: () => Promise<boolean>): Promise<Count> {
  console.error(`\n── ${name}`);
  const good = await work().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return false;
  });
  console.error(good ? `${name}: good` : `${name}: FAILED`);
  return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs one of vitest's projects and counts its tests. */
async function tests(project: string): Promise<Count> {
  console.error(`\n── ${project} tests`);
  const folder = join(root, '.work');
  const file = join(folder, `${project}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  const parameters = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const good = await run('vitest', parameters);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report: Report = JSON.parse(readFileSync(file, 'utf8'));
  // A file that fell over as a whole has no failed test to show for it.
  const fallen = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + fallen;
  return { passed: report.numPassedTests, failed: good ? failed : Math.max(1, failed) };
}

await test();
