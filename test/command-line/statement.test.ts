import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'chaperone-statement-'));
writeFileSync(
  join(folder, 'paper.txt'),
  'Dr Keller reports personal fees from Nevro and grants from Hyhte Holdings, Inc. Dr Moss has nothing to disclose.\n',
);

/** Runs the command line as npm does: from the package's folder, with the caller's in INIT_CWD. */
function run(
  args: readonly string[],
  input = '',
): Promise<{ status: number | null; output: string; complaints: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', join(root, 'src/command-line/chaperone.ts'), 'profile', ...args],
      { cwd: root, env: { ...process.env, INIT_CWD: folder } },
    );
    let output = '';
    let complaints = '';
    child.stdout.on('data', (piece) => {
      output += String(piece);
    });
    child.stderr.on('data', (piece) => {
      complaints += String(piece);
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output, complaints }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

describe.concurrent('profile --statement', () => {
  test('prints the interests of the one who is named, as JSON and nothing else', async () => {
    const { status, output, complaints } = await run(['--statement', 'paper.txt', '--name', 'Maria Keller']);
    expect({ status, complaints }).toEqual({ status: 0, complaints: '' });
    expect(JSON.parse(output)).toEqual({
      interests: [
        { organization: 'Nevro', relationship: ['consulting'] },
        { organization: 'Hyhte Holdings, Inc.', relationship: ['research'] },
      ],
    });
  });

  test('reads standard input; someone who declares nothing has none', async () => {
    const text = 'MK has received fees from Bayer for lectures. TM declares no competing interests.';
    expect(JSON.parse((await run(['--statement', '-', '--name', 'Maria Keller'], text)).output)).toEqual({
      interests: [{ organization: 'Bayer', relationship: ['speaking'] }],
    });
    expect(await run(['--statement', '-', '--name', 'Tom Moss'], text)).toEqual({
      status: 0,
      output: '{"interests":[]}\n',
      complaints: '',
    });
  });

  test.each([
    [
      'a name that is not there',
      ['--statement', 'paper.txt', '--name', 'Ada Quill'],
      /“Ada Quill”.*Dr Keller, Dr Moss/,
    ],
    ['no name', ['--statement', 'paper.txt'], /--statement wants --name/],
    ['an empty name', ['--statement', 'paper.txt', '--name', ' '], /--name is empty/],
    ['no such file', ['--statement', 'none.txt', '--name', 'Maria Keller'], /none\.txt: .*ENOENT/],
    ['an empty text', ['--statement', '-', '--name', 'Maria Keller'], /standard input: there is no text in it/],
    ['nothing to read', ['--name', 'Maria Keller'], /say what to read/],
  ])('%s: says what to do, and prints nothing', async (_, args, complaint) => {
    const { status, output, complaints } = await run(args);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(complaints).toMatch(complaint);
  });
});
