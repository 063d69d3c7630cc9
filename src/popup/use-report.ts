import { useEffect, useState } from 'preact/hooks';
import { reportOfTab, type TabState } from './tab.ts';

/** How often a draft that is still being judged is asked for again, in milliseconds, and how many times. */
const again = 150;
const patience = 12;

/** What the tab tells, asked anew whenever `occasion` changes (a switch was pressed) and while a verdict is under way. */
export function useReport(occasion: unknown): TabState {
  const [state, setState] = useState<TabState>('asking');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another occasion is the reason to ask again.
  useEffect(() => {
    let left = patience;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const ask = async (): Promise<void> => {
      const answer = await reportOfTab();
      if (over) return;
      setState(answer);
      left -= 1;
      const isSettled =
        answer === 'silent' || (answer.box !== undefined && (answer.box.isJudged || answer.box.isEmpty));
      if (!isSettled && left > 0) timer = setTimeout(ask, again);
    };
    void ask();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [occasion]);
  return state;
}
