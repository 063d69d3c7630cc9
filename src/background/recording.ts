import type { Platform } from '../checker/draft.ts';
import { rules } from '../checker/rules/index.ts';
import type { Decision } from '../decision.ts';
import { decided, pruned } from '../settings/decision-record.ts';
import { readRecord, updateRecord } from '../settings.ts';
import { localDay } from './today.ts';

let on: Promise<boolean> | undefined;

/** Does the physician keep a record? Asked of the storage once while the worker lives and nothing changes. */
export function isRecorded(): Promise<boolean> {
  on ??= openRecord();
  // A storage that fails once must be asked again; a draft is judged all the same.
  return on.catch(() => {
    on = undefined;
    return false;
  });
}

/** Whether it is on; what has outlived its time goes, also where nothing is written any more. */
async function openRecord(): Promise<boolean> {
  const { value, problem } = await readRecord();
  if (problem?.kind === 'newer') return false;
  const today = localDay(new Date());
  if (pruned(value, today) !== value) await updateRecord((record) => pruned(record, today));
  return value.on;
}

export function forgetRecorded(): void {
  on = undefined;
}

/**
 * Writes a decision down, if the record is on when it is written. False where it is off or the storage refuses.
 * @param day `YYYY-MM-DD`, where the user is.
 */
export async function recordDecision(
  named: readonly string[],
  decision: Decision,
  platform: Platform,
  day: string,
): Promise<boolean> {
  const known = named.filter((name) => rules.some(({ id }) => id === name));
  if (known.length === 0 || !(await isRecorded())) return false;
  try {
    return (await updateRecord((record) => decided(record, known, decision, platform, day))).on;
  } catch {
    // A full storage: the record is worth less than the post that is being written.
    return false;
  }
}
