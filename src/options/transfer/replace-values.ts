import type { StoredKey, Values } from '../../settings.ts';
import { equal } from '../equal.ts';

/**
 * What is stored now, with `before` replaced by `after`: field by field, so that a field which is the same in both
 * keeps what another page has written there meanwhile. What the record gained meanwhile stays at its end.
 */
export function replaceValues(now: Values, before: Values, after: Values): Values {
  const next: Record<string, unknown> = {};
  for (const key of Object.keys(now) as StoredKey[]) next[key] = replaceFields(now[key], before[key], after[key]);
  const since = now.record.entries.slice(before.record.entries.length);
  const entries = [...after.record.entries, ...since];
  const replaced = next as unknown as Values;
  return equal(before.record.entries, after.record.entries)
    ? replaced
    : { ...replaced, record: { ...replaced.record, entries } };
}

function replaceFields<Value extends object>(now: Value, before: Value, after: Value): Value {
  const next = new Map(Object.entries(now));
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, becomes] = [before[field as keyof Value], after[field as keyof Value]];
    if (equal(was, becomes)) continue;
    if (becomes === undefined) next.delete(field);
    else next.set(field, becomes);
  }
  return Object.fromEntries(next) as Value;
}
