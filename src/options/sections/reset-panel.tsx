import { defaultValues } from '../../settings.ts';
import { text } from '../../text.ts';
import { useOptions } from '../options-context.ts';
import { Panel } from '../panel.tsx';
import { valuesOf } from '../store.ts';

/** Asks once more before everything is emptied. */
export function ResetPanel({ onClose }: { readonly onClose: () => void }) {
  const { store, state } = useOptions();
  return (
    <Panel heading={text('options_data_reset_sure')}>
      <p>{text('options_data_reset_undo')}</p>
      {state.originals.length > 0 && <p>{text('options_data_reset_originals')}</p>}
      <div class="editor-buttons">
        <button
          type="button"
          class="button primary"
          onClick={() => {
            store.commit({ kind: 'whole', before: valuesOf(state), after: defaultValues });
            void store.settled().then(() => {
              // Refused: nothing was emptied, so that nothing else may go either.
              if (store.state().status.kind === 'saved') void store.forgetTheRest();
            });
            onClose();
          }}
        >
          {text('options_data_reset_apply')}
        </button>
        <button type="button" class="button quiet" onClick={onClose}>
          {text('options_data_cancel')}
        </button>
      </div>
    </Panel>
  );
}
