import { useEffect, useRef, useState } from 'preact/hooks';
import { equal } from './change.ts';
import type { Mistakes } from './entry-section.tsx';

interface Open<Entry> {
  /** The entry as it is saved by now; null while a new one is nothing yet. */
  readonly saved: Entry | null;
  readonly draft: Entry;
  readonly mistakes: Mistakes<Entry>;
  readonly startedNew: boolean;
  /** A new entry's fields that have been filled in: the others are not yet wrong, its writer has only begun. */
  readonly touched: ReadonlySet<string>;
}

interface Rules<Entry> {
  readonly blank: Entry;
  readonly mistakesIn: (draft: Entry) => Mistakes<Entry>;
  readonly savable: (draft: Entry) => Entry | null;
}

/** The one open editor of a list: what is typed is kept as a draft, and as much of it as is sound is committed at once. */
export function useEditing<Entry>(
  rules: Rules<Entry>,
  commit: (before: Entry | null, after: Entry) => void,
  undone: number,
) {
  // Two fields may report in one task, before the component is drawn again: the reference is ahead of the state.
  const latest = useRef<Open<Entry> | null>(null);
  const [, draw] = useState({});
  const put = (open: Open<Entry> | null): void => {
    latest.current = open;
    draw({});
  };
  // What an editor had saved is no longer what is there once an undo went past it.
  useEffect(() => {
    if (undone > 0) {
      latest.current = null;
      draw({});
    }
  }, [undone]);

  return {
    current: latest.current,
    start(entry: Entry | null): void {
      const draft = entry ?? rules.blank;
      put({ saved: entry, draft, mistakes: {}, startedNew: entry === null, touched: new Set() });
    },
    change(fields: Partial<Entry>): void {
      const open = latest.current;
      if (open === null) return;
      const draft = { ...open.draft, ...fields };
      const savable = rules.savable(draft);
      if (savable !== null && !equal(savable, open.saved)) commit(open.saved, savable);
      const touched = new Set([...open.touched, ...Object.keys(fields)]);
      const mistakes = Object.entries(rules.mistakesIn(draft)).filter(
        ([field]) => !open.startedNew || touched.has(field),
      );
      put({
        ...open,
        draft,
        saved: savable ?? open.saved,
        mistakes: Object.fromEntries(mistakes) as Mistakes<Entry>,
        touched,
      });
    },
    /** Closes the editor and gives the entry as saved, or says that something is still to be mended. */
    finish(): Entry | null | 'unfinished' {
      const open = latest.current;
      if (open === null) return null;
      const mistakes = equal(open.draft, rules.blank) ? {} : rules.mistakesIn(open.draft);
      if (Object.values(mistakes).some((mistake) => mistake !== undefined)) {
        put({ ...open, mistakes });
        return 'unfinished';
      }
      put(null);
      return open.saved;
    },
    close: () => put(null),
  };
}
