/**
 * Everything that is stored as one JSON file, and back. A file comes from outside: it may be of an earlier version, of
 * a later one, damaged or made to do harm. It is taken whole or not at all, and a refusal says why. Pure.
 */

import * as v from 'valibot';
import { mostEntries } from '../../settings/decision-record.ts';
import { versionOf } from '../../settings/opening.ts';
import type { Shapes, StoredKey, Values } from '../../settings.ts';

const format = 'chaperone-options';

/** The version of the file's own form; each part has one beside it. */
const fileVersion = 1;

/** In bytes. A full record and hundreds of interests come to less than a fifth of it. */
export const longestFile = 5_000_000;

/** No list but the record's is longer: nobody has so many interests, and comparing more would hold up the page. */
const longestList = 2_000;

/** Deeper than any form of ours, and no work for the checks below. */
const deepest = 12;

export type Refusal =
  | { readonly kind: 'too-large' | 'not-json' | 'not-ours' | 'newer' }
  /** `where` is the path of the first wrong place and what is wrong there, in the words of the form. */
  | { readonly kind: 'wrong'; readonly where: string };

export interface OpenedFile {
  readonly parts: Partial<Values>;
  /** The day on which it was written, `YYYY-MM-DD`, if it says so. */
  readonly day: string | undefined;
}

/**
 * The text of the file.
 * @param day the day of writing, `YYYY-MM-DD`.
 */
export function fileOf(values: Partial<Values>, shapes: Shapes, day: string): string {
  const parts = Object.entries(values).map(([key, value]) => [
    key,
    { version: versionOf(shapes[key as StoredKey]), ...value },
  ]);
  return `${JSON.stringify({ format, version: fileVersion, day, ...Object.fromEntries(parts) }, null, 2)}\n`;
}

/** What a file holds, brought up to today's form and checked, or why it is refused. Never throws. */
export function openFile(text: string, shapes: Shapes): OpenedFile | Refusal {
  if (text.length > longestFile) return { kind: 'too-large' };
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { kind: 'not-json' };
  }
  if (!isFields(file) || file.format !== format) return { kind: 'not-ours' };
  const unsafe = unsafePlace(file);
  if (unsafe !== undefined) return { kind: 'wrong', where: unsafe };
  const { version = 1, day } = file;
  if (!isVersion(version)) return { kind: 'wrong', where: 'version' };
  if (version > fileVersion) return { kind: 'newer' };

  const parts: Record<string, unknown> = {};
  for (const key of Object.keys(shapes) as StoredKey[]) {
    if (file[key] === undefined) continue;
    const part = openPart(key, file[key], shapes);
    if ('kind' in part) return part;
    parts[key] = part.value;
  }
  if (Object.keys(parts).length === 0) return { kind: 'not-ours' };
  return { parts, day: typeof day === 'string' && /^\d{4}-[01]\d-[0-3]\d$/.test(day) ? day : undefined };
}

function openPart(key: StoredKey, raw: unknown, shapes: Shapes): { readonly value: unknown } | Refusal {
  if (!isFields(raw)) return { kind: 'wrong', where: `${key}: no object` };
  const { migrations, schema } = shapes[key];
  const version = raw.version ?? 1;
  if (!isVersion(version)) return { kind: 'wrong', where: `${key}.version` };
  if (version > migrations.length + 1) return { kind: 'newer' };
  try {
    const migrated = migrations.slice(version - 1).reduce((value, migrate) => migrate(value), raw);
    const result = v.safeParse(schema as v.GenericSchema, migrated, { abortEarly: true });
    if (result.success) return { value: result.output };
    const [issue] = result.issues;
    return { kind: 'wrong', where: `${[key, v.getDotPath(issue)].filter(Boolean).join('.')}: ${issue.message}` };
  } catch {
    return { kind: 'wrong', where: `${key}: version ${version}` };
  }
}

const isVersion = (version: unknown): version is number =>
  typeof version === 'number' && Number.isInteger(version) && version >= 1;

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where a key stands that no form of ours has and that could reach an object's prototype, or what is too long or deep. */
function unsafePlace(file: unknown): string | undefined {
  const left: { readonly value: unknown; readonly path: readonly string[] }[] = [{ value: file, path: [] }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (Array.isArray(next.value)) {
      const most = next.path.join('.') === 'record.entries' ? mostEntries : longestList;
      if (next.value.length > most) return `${next.path.join('.')}: ${next.value.length} > ${most}`;
    }
    if (next.path.length > deepest) return `${next.path.slice(0, 3).join('.')}…`;
    for (const [key, value] of Object.entries(next.value)) {
      const path = [...next.path, key];
      if (key === '__proto__' || key === 'constructor' || key === 'prototype') return path.join('.');
      left.push({ value, path });
    }
  }
  return undefined;
}
