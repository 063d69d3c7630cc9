import { useEffect } from 'preact/hooks';
import { Icon } from '../appearance/icon.tsx';
import { type TextKey, text } from '../text.ts';
import { useOptions } from './options-context.ts';
import type { SaveStatus } from './store.ts';

const failures = {
  newer: 'options_failed_newer',
  full: 'options_failed_full',
  other: 'options_failed_other',
} as const satisfies Record<string, TextKey>;

/** Says quietly that everything is saved, and takes the last change back; loud only where saving failed. */
export function SaveStatusLine() {
  const { store, state } = useOptions();
  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
        // In a field the browser's own undo takes back what is being typed there.
        if (event.target instanceof HTMLElement && event.target.matches('input[type=text], textarea')) return;
        event.preventDefault();
        store.undo();
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, [store]);

  return (
    <div class="save-status">
      <p role="status" class={state.status.kind === 'failed' ? 'failed' : ''}>
        {state.status.kind === 'failed' && <Icon drawing="attention" />}
        {['saved', 'removed', 'undone'].includes(state.status.kind) && <Icon drawing="check" />}
        <span>{wordsFor(state.status)}</span>
      </p>
      {state.status.kind === 'failed' && state.status.reason !== 'newer' && (
        <button type="button" class="button" onClick={store.retry}>
          {text('options_try_again')}
        </button>
      )}
      {state.canUndo && (
        <button type="button" class="button quiet" onClick={store.undo}>
          <Icon drawing="undo" />
          {text('options_undo')}
        </button>
      )}
    </div>
  );
}

function wordsFor(status: SaveStatus): string {
  switch (status.kind) {
    case 'nothing':
    case 'saving':
      return '';
    case 'saved':
      return text('options_saved');
    case 'removed':
      return text('options_removed');
    case 'undone':
      return text('options_undone');
    case 'failed':
      return text(failures[status.reason]);
  }
}
