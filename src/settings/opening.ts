/**
 * What a stored value is worth: the pure half of `settings.ts`. Storage may hold anything (a crash, a hand edit, a
 * later version's form), so that reading never throws, keeps whatever part can be read, and says what could not.
 */

import * as v from 'valibot';

/** Why a stored value is not quite what was stored. */
export type StoredProblem =
  /** Parts of it could not be read and count as absent; the original is kept when something is written over it. */
  | { readonly kind: 'unreadable'; readonly detail: string }
  /** A later version of the extension wrote it: it is read as far as it can be, and never written over. */
  | { readonly kind: 'newer'; readonly version: number };

export interface Stored<Value> {
  readonly value: Value;
  readonly problem?: StoredProblem;
}

type Fields = Record<string, unknown>;

/** A value's present form, and the way to it from earlier ones. */
export interface Shape<Value> {
  readonly schema: v.GenericSchema<unknown, Value>;
  /** The first turns version 1 into version 2, the next 2 into 3, and so on. Each gets a copy that it may change. */
  readonly migrations: readonly ((value: Fields) => Fields)[];
}

/** The version that is written today; a value without a `version` counts as 1. */
export function versionOf(shape: Pick<Shape<unknown>, 'migrations'>): number {
  return shape.migrations.length + 1;
}

/** The value in `raw`, migrated and checked. Nothing stored gives the defaults, without a problem. Never throws. */
export function open<Value>(shape: Shape<Value>, raw: unknown): Stored<Value> {
  if (raw === undefined) return { value: v.parse(shape.schema, {}) };
  if (!isFields(raw)) {
    return { value: v.parse(shape.schema, {}), problem: { kind: 'unreadable', detail: `it is no object` } };
  }
  const version = raw.version ?? 1;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return salvage(shape.schema, raw, `version: it is no version (${JSON.stringify(version)})`);
  }
  if (version > versionOf(shape)) {
    return { value: salvage(shape.schema, raw).value, problem: { kind: 'newer', version } };
  }
  try {
    const migrated = shape.migrations
      .slice(version - 1)
      .reduce((value, migrate) => migrate(value), structuredClone(raw) as Fields);
    return salvage(shape.schema, migrated);
  } catch (error) {
    return salvage(shape.schema, raw, `version ${version} could not be brought up to date: ${String(error)}`);
  }
}

/**
 * Whatever of `raw` fits the schema. One bad month must not cost the physician their whole list of interests, so that
 * the smallest wrong part goes first: the field, then the entry that cannot be without it, then what holds the entry.
 */
function salvage<Value>(schema: v.GenericSchema<unknown, Value>, raw: Fields, before?: string): Stored<Value> {
  const details: string[] = before === undefined ? [] : [before];
  const left = structuredClone(raw);
  for (;;) {
    const result = v.safeParse(schema, left);
    if (result.success) {
      if (details.length === 0) return { value: result.output };
      return { value: result.output, problem: { kind: 'unreadable', detail: details.join('; ') } };
    }
    const issue = result.issues[0];
    details.push(`${v.getDotPath(issue) ?? 'value'}: ${issue.message}`);
    const path = (issue.path ?? []).map((step) => step.key as string | number);
    if (!removeAt(left, path)) return { value: v.parse(schema, {}), problem: unreadable(details) };
  }
}

function unreadable(details: readonly string[]): StoredProblem {
  return { kind: 'unreadable', detail: details.join('; ') };
}

/** Takes out what stands at the path, or else the nearest thing around it that is there. False where nothing was left to take. */
function removeAt(root: Fields, path: readonly (string | number)[]): boolean {
  const steps = [...path];
  for (let last = steps.pop(); last !== undefined; last = steps.pop()) {
    const holder = steps.reduce<unknown>(
      (value, step) => (isFields(value) || Array.isArray(value) ? (value as Fields)[step] : undefined),
      root,
    );
    if (Array.isArray(holder) && typeof last === 'number' && last < holder.length) {
      holder.splice(last, 1);
      return true;
    }
    if (isFields(holder) && Object.hasOwn(holder, last)) {
      delete holder[last];
      return true;
    }
  }
  return false;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
