import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);

/**
 * Runs a package's own program with this Node, in the project's root. What it says goes to standard error: standard
 * output is for the answer.
 *
 * @param quiet what it says is shown only where it fails
 * @returns whether it ended well
 */
export function run(program: string, parameters: readonly string[], quiet = false): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [programFile(program), ...parameters], {
      cwd: root,
      // A test runner's environment must not make the build another one.
      env: { ...process.env, NODE_ENV: undefined },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2],
    });
    const said: Buffer[] = [];
    child.stdout?.on('data', (piece: Buffer) => said.push(piece));
    child.stderr?.on('data', (piece: Buffer) => said.push(piece));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

function programFile(program: string): string {
  const file = join(root, 'node_modules', program, 'package.json');
  const { bin } = require(file);
  const path = typeof bin === 'string' ? bin : Object.values<string>(bin)[0];
  if (!path) throw new Error(`${program} has no program`);
  return join(dirname(file), path);
}

/** Both builds: `dist` for Chromium's family, `dist-firefox`. */
export async function buildBoth(): Promise<boolean> {
  return (await run('vite', ['build'], true)) && run('vite', ['build', '--mode', 'firefox'], true);
}
