/** Runs of tags, handles and links, in which readers see nothing. */

import type { Reading } from '../checker/reading/reading.ts';
import type { Span } from '../checker/rule.ts';

/** So many in a row are a run. */
const longEnough = 3;

interface Runs {
  /** The place of each mark in its run, and how long the run is, by where the mark starts. */
  readonly byStart: ReadonlyMap<number, { readonly place: number; readonly length: number }>;
}

const known = new WeakMap<Reading, Runs>();

function runsOf(reading: Reading): Runs {
  const made = known.get(reading);
  if (made) return made;
  const marks = [...reading.hashtags, ...reading.links, ...reading.handles].sort((a, b) => a.start - b.start);
  const byStart = new Map<number, { place: number; length: number }>();
  let run: Span[] = [];
  const close = (): void => {
    for (const [place, mark] of run.entries()) byStart.set(mark.start, { place, length: run.length });
    run = [];
  };
  for (const mark of marks) {
    const last = run.at(-1);
    const gap = last ? mark.start - last.end : 0;
    if (last && (gap > 20 || !/^[\s.,·|•&+]*$/.test(reading.text.slice(last.end, mark.start)))) close();
    run.push(mark);
  }
  close();
  const runs = { byStart };
  known.set(reading, runs);
  return runs;
}

/** Whether a tag stands among three or more tags, handles and links in a row; the first of the whole draft is seen. */
export function isInTagRun(reading: Reading, tag: Span): boolean {
  const run = runsOf(reading).byStart.get(tag.start);
  if (!run || run.length < longEnough) return false;
  return run.place > 0 || reading.text.slice(0, tag.start).trim() !== '';
}
