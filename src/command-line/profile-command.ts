/** `profile`: someone's interests out of a file that they already have, as JSON for a profile. */

import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Relationship } from '../profile/profile.ts';
import { fromHere } from './from-here.ts';
import { interestsOfOpenPayments } from './open-payments-source.ts';
import { interestsOfStatement } from './statement-source.ts';
import { complain, fail, note, usage } from './usage.ts';

/** One interest as it is printed; a source may say more about it than this. */
export interface PrintedInterest {
  readonly organization: string;
  readonly relationship: readonly Relationship[];
}

/** The options that say whose interests are wanted. */
export interface WantedPerson {
  readonly name: string | undefined;
  readonly npi: string | undefined;
  /** Nobody is looked for: everything in the file is theirs. */
  readonly all: boolean;
}

/** What is printed; a source may add what else it can say. */
export interface PrintedProfile {
  readonly interests: readonly PrintedInterest[];
}

/** A kind of file that interests are read from. */
interface Source {
  /** Which options must stand beside it, in words; `undefined` where all is there. */
  readonly lacks: (person: WantedPerson) => string | undefined;
  /** @throws {Error} saying what is wrong and what to do. */
  readonly read: (file: string, person: WantedPerson) => Promise<PrintedProfile>;
}

/** By the option that names the file. */
const sources = {
  statement: {
    lacks: ({ name }) => (name === undefined ? '--statement wants --name "First Last": whose interests?' : undefined),
    read: async (file, { name }) => ({ interests: interestsOfStatement(await textOf(file), name ?? '') }),
  },
  'open-payments': {
    lacks: ({ name, npi, all }) =>
      [name, npi, all || undefined].filter((way) => way !== undefined).length === 1
        ? undefined
        : '--open-payments wants one of --npi N, --name "First Last" and --all-rows: whose payments?',
    read: (file, { name, npi }) =>
      interestsOfOpenPayments(
        file,
        npi !== undefined ? { kind: 'npi', npi } : name !== undefined ? { kind: 'name', name } : { kind: 'everyone' },
        (words) => note(`${nameOf(file)}: ${words}`),
      ),
  },
} as const satisfies Readonly<Record<string, Source>>;

const sourceNames = Object.keys(sources) as readonly (keyof typeof sources)[];

/** Runs `profile` with the words that follow it on the command line. */
export async function profileCommand(args: readonly string[]): Promise<void> {
  let values: ReturnType<typeof parse>['values'];
  try {
    values = parse(args).values;
  } catch (error) {
    return fail(reasonOf(error));
  }
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const named = sourceNames.filter((name) => values[name] !== undefined);
  const [option] = named;
  if (option === undefined)
    return fail(`say what to read: ${sourceNames.map((name) => `--${name} FILE`).join(' or ')}`);
  if (named.length > 1) return fail(`one file at a time: ${named.map((name) => `--${name}`).join(' or ')}`);
  const source: Source = sources[option];
  const file = values[option] ?? '-';
  const person: WantedPerson = { name: values.name, npi: values.npi, all: values['all-rows'] };
  const lacking = source.lacks(person);
  if (lacking !== undefined) return fail(lacking);
  try {
    process.stdout.write(`${JSON.stringify(await source.read(file, person))}\n`);
  } catch (error) {
    complain(`${nameOf(file)}: ${reasonOf(error)}`);
  }
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      statement: { type: 'string' },
      'open-payments': { type: 'string' },
      npi: { type: 'string' },
      'all-rows': { type: 'boolean', default: false },
      name: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}

/** The whole text of a file, or of standard input for `-`. */
async function textOf(file: string): Promise<string> {
  if (file !== '-') return readFile(fromHere(file), 'utf8');
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(Buffer.from(piece as Uint8Array));
  return Buffer.concat(pieces).toString('utf8');
}

const nameOf = (file: string): string => (file === '-' ? 'standard input' : file);

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
