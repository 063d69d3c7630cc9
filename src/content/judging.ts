import type { Answers, RequestOf, Standing } from '../messages.ts';
import { ask, isOrphaned } from './ask.ts';

/** In milliseconds, until it is known what the user has set. */
const usualPause = 300;

/** A finished answer, and the words that it is about. */
export type Verdict = Answers['check'] & { readonly about: string };

export interface Judging {
  /** Judges when the typing has rested. */
  readonly soon: () => void;
  readonly now: () => Promise<void>;
  /** The last finished verdict; what it is about may no longer be what stands in the box. */
  readonly verdict: () => Verdict | undefined;
  readonly forget: () => void;
  /** What the user has set, as it was last told. */
  readonly standing: () => Standing | undefined;
}

/** What the judging of one box wants to know of it. */
interface Judged {
  readonly text: () => string;
  /** Is there anything to judge, and may it begin? Not while an input method composes. */
  readonly mayBegin: () => boolean;
  readonly request: () => RequestOf<'check'>;
  readonly answered: (verdict: Verdict) => void;
  /** Switched off, or paused. */
  readonly off: (standing: Standing) => void;
  /** The extension that this script came with is gone. */
  readonly orphaned: () => void;
}

/** When to ask the background, and which of its answers still count. @param first what the user has set, until the first answer */
export function createJudging(box: Judged, first: Standing | undefined, signal: AbortSignal): Judging {
  let standing = first;
  let verdict: Verdict | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Answers come back in the order of the questions; one that was asked before `forget` is about another state of things. */
  let round = 0;

  async function now(): Promise<void> {
    clearTimeout(timer);
    if (signal.aborted) return;
    round += 1;
    const asked = round;
    const about = box.text();
    const answer = await ask('check', box.request());
    if (!answer && isOrphaned()) box.orphaned();
    if (!answer || signal.aborted) return;
    standing = answer;
    if (!answer.on) {
      box.off(answer);
      return;
    }
    // An answer about words that are no longer there is worth nothing; the change has asked anew.
    if (asked !== round || box.text() !== about) return;
    verdict = { ...answer, about };
    box.answered(verdict);
  }

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    now,
    soon: () => {
      clearTimeout(timer);
      if (!signal.aborted && box.mayBegin()) timer = setTimeout(now, standing?.pause ?? usualPause);
    },
    verdict: () => verdict,
    forget: () => {
      round += 1;
      verdict = undefined;
    },
    standing: () => standing,
  };
}
