import type { Answers, RequestOf } from '../messages.ts';
import { ask, isOrphaned } from './ask.ts';

/** How long the typing must rest before a draft is judged, in milliseconds. */
const pause = 300;

/** A finished answer, and the words that it is about. */
export type Verdict = Answers['check'] & { readonly about: string };

export interface Judging {
  /** Judges when the typing has rested. */
  readonly soon: () => void;
  readonly now: () => Promise<void>;
  /** The last finished verdict; what it is about may no longer be what stands in the box. */
  readonly verdict: () => Verdict | undefined;
  readonly forget: () => void;
}

/** What the judging of one box wants to know of it. */
interface Judged {
  readonly text: () => string;
  /** May a judgement begin? Not while an input method composes. */
  readonly mayBegin: () => boolean;
  readonly request: () => RequestOf<'check'>;
  readonly answered: (verdict: Verdict) => void;
  /** The extension that this script came with is gone. */
  readonly orphaned: () => void;
}

/** When to ask the background, and which of its answers still count. */
export function createJudging(box: Judged, signal: AbortSignal): Judging {
  let verdict: Verdict | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function now(): Promise<void> {
    clearTimeout(timer);
    if (signal.aborted) return;
    const about = box.text();
    const answer = await ask('check', box.request());
    if (!answer && isOrphaned()) box.orphaned();
    // An answer about words that are no longer there is worth nothing; the change has asked anew.
    if (!answer || signal.aborted || box.text() !== about) return;
    verdict = { ...answer, about };
    box.answered(verdict);
  }

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    now,
    soon: () => {
      clearTimeout(timer);
      if (!signal.aborted && box.text().trim() !== '' && box.mayBegin()) timer = setTimeout(now, pause);
    },
    verdict: () => verdict,
    forget: () => {
      verdict = undefined;
    },
  };
}
