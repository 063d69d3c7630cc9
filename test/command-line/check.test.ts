import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const root = fileURLToPath(new URL('../../', import.meta.url));
const runner = join(root, 'node_modules/tsx/dist/cli.mjs');
const program = join(root, 'src/command-line/chaperone.ts');

interface Ran {
  readonly status: number | null;
  readonly output: string;
  readonly complaints: string;
}

let folder = '';

/** Runs the command line as npm does: from the package's folder, with the caller's in INIT_CWD. */
function run(args: readonly string[], input = '', stopAfter?: number): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [runner, program, ...args], {
      cwd: root,
      env: { ...process.env, INIT_CWD: folder },
    });
    let output = '';
    let complaints = '';
    child.stdout.on('data', (piece) => {
      output += String(piece);
      if (stopAfter !== undefined && output.length > stopAfter) child.stdout.destroy();
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

const line = (more: object): string =>
  JSON.stringify({ id: 'one', platform: 'x', surface: 'post', text: 'Hello.', media: [], ...more });
const answers = (output: string): readonly Record<string, unknown>[] =>
  output
    .split('\n')
    .filter((one) => one !== '')
    .map((one) => JSON.parse(one) as Record<string, unknown>);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chaperone-'));
  writeFileSync(
    join(folder, 'profiles.json'),
    JSON.stringify({
      pain: {
        name: 'Lena Hartwell, MD',
        interests: [{ organization: 'Nevro', relationship: 'consulting', to: '2025-01' }],
      },
      broken: { interests: 'many' },
    }),
  );
  writeFileSync(
    join(folder, 'drafts.jsonl'),
    `\ufeff${[
      line({ id: 'tie', text: '🙂 HFX is the best thing I have implanted.', profile: 'pain' }),
      '',
      'no json at all',
      line({ id: 'clean', text: 'Coffee, then clinic.' }),
      line({ id: 'stranger', profile: 'nobody' }),
      line({ id: 'spoiled', profile: 'broken' }),
      line({ id: 'place', platform: 'mastodon' }),
      line({ id: 'last', text: 'This cream cures eczema. Book now!', labels: [], note: 'x' }),
    ].join('\r\n')}`,
  );
});

describe('check --format jsonl', () => {
  test('answers every good line in order and names every bad one by its number', async () => {
    const { status, output, complaints } = await run([
      'check',
      '--format',
      'jsonl',
      '--profiles',
      'profiles.json',
      '--today',
      '2026-11-24',
      'drafts.jsonl',
    ]);
    const found = answers(output);
    expect(found.map((one) => one.id)).toEqual(['tie', 'clean', 'last']);
    expect(found[0]).toEqual({
      id: 'tie',
      findings: expect.arrayContaining([
        { rule: 'undisclosed-interest', level: 'error', start: 3, end: 6, message: expect.any(String) },
      ]),
      notices: [],
    });
    expect(found[1]).toEqual({ id: 'clean', findings: [], notices: [] });
    expect(found[2]?.findings).toContainEqual(expect.objectContaining({ rule: 'absolute-claim', level: 'error' }));
    expect(status).toBe(2);
    expect(complaints.trim().split('\n')).toEqual([
      expect.stringMatching(/drafts\.jsonl: line 3: .*not JSON/),
      expect.stringMatching(/line 5: there is no profile “nobody”/),
      expect.stringMatching(/line 6: profile “broken” has an error/),
      expect.stringMatching(/line 7: platform must be one of/),
    ]);
  });

  test('reads standard input, and ends with 0 where all lines are good', async () => {
    const { status, output, complaints } = await run(['check', '--format', 'jsonl'], `${line({})}\n`);
    expect([status, answers(output), complaints]).toEqual([0, [{ id: 'one', findings: [], notices: [] }], '']);
  });

  test('the day decides whether an interest counts', async () => {
    const input = line({ text: 'Nevro day.', profile: 'pain' });
    const on = async (today: string, ...more: readonly string[]): Promise<unknown> => {
      const call = ['check', '--format', 'jsonl', '--profiles', 'profiles.json', '--today', today, ...more];
      return answers((await run(call, input)).output)[0]?.findings;
    };
    expect(await on('2027-01-31')).toHaveLength(1);
    expect(await on('2027-02-01')).toEqual([]);
    expect(await on('2027-02-01', '--months-after-end', '36')).toHaveLength(1);
    expect(await on('2027-01-31', '--months-after-end', '12')).toEqual([]);
  });

  test('a line separator inside a text ends no line', async () => {
    const { status, output } = await run(
      ['check', '--format', 'jsonl'],
      line({ text: 'One.\u2028Two.' }).replace('\\u2028', '\u2028'),
    );
    expect([status, answers(output).length]).toEqual([0, 1]);
  });

  test('says what was not read', async () => {
    const german =
      'Heute haben wir in der Sprechstunde über Rückenschmerzen gesprochen, und warum Bewegung meistens besser hilft als Bettruhe.';
    const { output } = await run(
      ['check', '--format', 'jsonl'],
      `${line({ text: german })}\n${line({ text: 'Rest and water. '.repeat(3000) })}`,
    );
    expect(answers(output).map((one) => one.notices)).toEqual([['language'], ['length']]);
  });

  test('stops quietly when its reader does', async () => {
    const many = Array.from({ length: 4000 }, (_, index) =>
      line({ id: String(index), text: 'This cream cures eczema.' }),
    ).join('\n');
    const { status, complaints } = await run(['check', '--format', 'jsonl'], many, 200);
    expect([status, complaints]).toEqual([0, '']);
  });
});

describe('check, readable', () => {
  test('plain text on standard input is one draft', async () => {
    const { status, output } = await run(
      ['check', '--profiles', 'profiles.json', '--profile', 'pain', '--today', '2026-11-24'],
      'Clinic.\nNevro did well.\n',
    );
    expect(status).toBe(0);
    expect(output).toMatch(/^draft \(x post\)\n {2}2:1 {2}\w+ {2}undisclosed-interest {2}“Nevro”\n/);
    expect(output).toMatch(/→ Insert disclosure: “I was a paid consultant for Nevro until 2025\.”/);
  });

  test('says so where there is nothing to say', async () => {
    expect((await run(['check'], 'Coffee.')).output).toBe('draft (x post)\n  nothing found\n');
  });
});

describe('a wrong call', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['no command', [], /say what to do/],
    ['an unknown command', ['chek'], /no command “chek”/],
    ['an unknown option', ['check', '--fromat', 'jsonl'], /--fromat/],
    ['a format that is none', ['check', '--format', 'xml'], /--format is jsonl or text/],
    ['months that are none', ['check', '--months-after-end', 'ever'], /--months-after-end is a number of months/],
    ['a day that is none', ['check', '--today', '2026-02-30'], /--today is a day/],
    ['a file that is not there', ['check', 'nothing.jsonl'], /nothing\.jsonl: .*ENOENT/],
    ['profiles that are not there', ['check', '--profiles', 'nothing.json'], /nothing\.json: .*ENOENT/],
    ['profiles that are no object', ['check', '--profiles', 'drafts.jsonl'], /drafts\.jsonl: /],
  ])('%s: status 2, and nothing on standard output', async (_, args, complaint) => {
    const { status, output, complaints } = await run(args);
    expect([status, output]).toEqual([2, '']);
    expect(complaints).toMatch(complaint);
  });

  test('help is an answer', async () => {
    const { status, output } = await run(['--help']);
    expect(status).toBe(0);
    expect(output).toMatch(/^usage:/);
  });
});
