/** Which calls in a page's main thread are the extension's: from Chromium's own trace. */

import type { ComposePage } from './compose-page.ts';

/** A call into a script of ours, with everything that it called; milliseconds on the trace's clock. */
export interface Call {
  readonly start: number;
  readonly duration: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly pid: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly message?: string } };
}

/**
 * Traces the page while `work` is done.
 * @param work gets a function that tells the time on the trace's clock, in milliseconds
 * @returns the outermost calls of ours, in order
 */
export async function ownCalls(
  page: ComposePage,
  work: (now: () => Promise<number>) => Promise<void>,
): Promise<readonly Call[]> {
  const { page: tab } = page;
  await tab.tracing.start({ categories: ['devtools.timeline', 'blink.user_timing', 'v8.execute'] });
  const offset = await tab.evaluate(() => {
    performance.mark('chaperone-trace-clock');
    return performance.now();
  });
  await work(async () => {
    const at = await tab.evaluate(() => performance.now());
    return at - offset;
  });
  const trace = await tab.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TraceEvent[] };
  const clock = traceEvents.find(({ name }) => name === 'chaperone-trace-clock');
  if (!clock) throw new Error('the trace has no clock');
  const calls = traceEvents
    .filter(
      ({ name, ph, args, tid, pid }) =>
        ph === 'X' &&
        name === 'FunctionCall' &&
        tid === clock.tid &&
        pid === clock.pid &&
        (args?.data?.url ?? '').startsWith('chrome-extension:'),
    )
    .map(({ ts, dur = 0 }) => ({ start: (ts - clock.ts) / 1000, duration: dur / 1000 }))
    .sort((a, b) => a.start - b.start);
  let end = Number.NEGATIVE_INFINITY;
  return calls.filter((call) => {
    if (call.start < end) return false;
    end = call.start + call.duration;
    return true;
  });
}
