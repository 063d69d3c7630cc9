/** `check`: drafts in, findings out, one by one, however many there are. */

import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { check, defaultSettings } from '../checker/check.ts';
import { type Draft, platforms, surfaces } from '../checker/draft.ts';
import type { CheckResult, CheckSettings } from '../checker/rule.ts';
import { draftIn } from './draft-lines.ts';
import { fromHere } from './from-here.ts';
import { type ProfileLookup, profilesIn } from './profiles-file.ts';
import { readable } from './readable.ts';
import { complain, fail, usage } from './usage.ts';

interface Job {
  /** JSON lines out. */
  readonly json: boolean;
  readonly today: string;
  readonly settings: CheckSettings;
  readonly profileOf: ProfileLookup;
  readonly place: {
    readonly platform: Draft['platform'];
    readonly surface: Draft['surface'];
    readonly profile: string;
  };
}

/** Runs `check` with the words that follow it on the command line. */
export async function checkCommand(args: readonly string[]): Promise<void> {
  const call = callOf(args);
  if (typeof call === 'string') return fail(call);
  if (call.help) {
    process.stdout.write(usage);
    return;
  }
  let profileOf: ProfileLookup;
  try {
    profileOf = await profilesIn(call.profiles === undefined ? undefined : fromHere(call.profiles));
  } catch (error) {
    return complain(`${call.profiles}: ${reasonOf(error)}`);
  }
  const job: Job = { json: call.json, today: call.today, settings: call.settings, profileOf, place: call.place };
  for (const name of call.files) {
    const lines = call.json || /\.(?:jsonl|ndjson)$/i.test(name);
    try {
      const stream = name === '-' ? process.stdin : createReadStream(fromHere(name));
      await (lines ? answerLines(stream, name, job) : answerText(stream, name, job));
    } catch (error) {
      complain(`${name}: ${reasonOf(error)}`);
    }
  }
}

interface Call extends Pick<Job, 'json' | 'today' | 'settings' | 'place'> {
  readonly help: boolean;
  readonly files: readonly string[];
  readonly profiles: string | undefined;
}

/** As the settings allow. */
const mostMonths = 120;

/** The call, or what is wrong with it. */
function callOf(args: readonly string[]): Call | string {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return reasonOf(error);
  }
  const { values, positionals } = parsed;
  if (values.format !== undefined && values.format !== 'jsonl' && values.format !== 'text')
    return `--format is jsonl or text, not “${values.format}”`;
  const today = values.today ?? localDate(new Date());
  if (!isDate(today)) return `--today is a day like 2026-11-24, not “${today}”`;
  const months = values['months-after-end'];
  if (months !== undefined && !(/^\d{1,3}$/.test(months) && Number(months) <= mostMonths))
    return `--months-after-end is a number of months from 0 to ${mostMonths}, not “${months}”`;
  const platform = platforms.find((one) => one === values.platform);
  if (!platform) return `--platform is one of ${platforms.join(', ')}`;
  const surface = surfaces.find((one) => one === values.surface);
  if (!surface) return `--surface is one of ${surfaces.join(', ')}`;
  return {
    help: values.help,
    json: values.format === 'jsonl',
    today,
    settings: months === undefined ? defaultSettings : { ...defaultSettings, monthsAfterEnd: Number(months) },
    profiles: values.profiles,
    place: { platform, surface, profile: values.profile },
    files: positionals.length === 0 ? ['-'] : positionals,
  };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      profiles: { type: 'string' },
      today: { type: 'string' },
      'months-after-end': { type: 'string' },
      platform: { type: 'string', default: 'x' },
      surface: { type: 'string', default: 'post' },
      profile: { type: 'string', default: 'none' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}

/** Answers each line as it comes; the memory it needs does not grow with the file. */
async function answerLines(stream: Readable, name: string, job: Job): Promise<void> {
  let number = 0;
  for await (const line of linesOf(stream)) {
    number += 1;
    const text = number === 1 ? line.replace(/^\ufeff/, '') : line;
    if (text.trim() === '') continue;
    try {
      const { id, profile, draft } = draftIn(text);
      await say(answer(id, draft, profile, job));
    } catch (error) {
      complain(`${name === '-' ? 'standard input' : name}: line ${number}: ${reasonOf(error)}`);
    }
  }
}

/** The lines of a stream. Not `node:readline`: it also ends a line at U+2028, which JSON allows inside a text. */
async function* linesOf(stream: Readable): AsyncIterable<string> {
  stream.setEncoding('utf8');
  let begun: string[] = [];
  for await (const piece of stream as AsyncIterable<string>) {
    const parts = piece.split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      yield begun.length > 0 ? begun.join('') + part : part;
      begun = [];
    }
    if (last !== '') begun.push(last);
  }
  if (begun.length > 0) yield begun.join('');
}

/** The whole input is one draft. */
async function answerText(stream: Readable, name: string, job: Job): Promise<void> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(Buffer.from(piece as Uint8Array));
  // The line end that a shell puts at the end of a text is not the writer's.
  const text = Buffer.concat(pieces)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r?\n$/, '');
  const { platform, surface, profile } = job.place;
  await say(answer(name === '-' ? 'draft' : name, { platform, surface, text, media: [] }, profile, job));
}

/** @throws {Error} where the draft names a profile that is not there. */
function answer(id: string, draft: Draft, profileName: string, job: Job): string {
  const profile = job.profileOf(profileName);
  if ('wrong' in profile) throw new Error(profile.wrong);
  const result = check(draft, profile, job.settings, job.today);
  return job.json ? `${JSON.stringify(shape(id, result))}\n` : readable(id, draft, result);
}

function shape(id: string, { findings, notices }: CheckResult) {
  return {
    id,
    findings: findings.map(({ rule, level, start, end, message }) => ({ rule, level, start, end, message })),
    notices,
  };
}

/** Writes, and waits where the reader is slower than we are. */
async function say(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

function localDate(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function isDate(text: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  // A day that is not in the month rolls over into the next.
  return date !== undefined && Number.isFinite(date.getTime()) && date.toISOString().startsWith(text);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
