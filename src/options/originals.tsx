import { text } from '../text.ts';
import { CopyButton } from './copy-button.tsx';
import { useOptions } from './options-context.ts';

/** What once could not be read and was written over: kept, to be copied out or let go. Nothing where there is none. */
export function Originals() {
  const { store, state } = useOptions();
  if (state.originals.length === 0) return null;
  return (
    <div class="originals">
      <p>{text('options_originals')}</p>
      <div class="buttons">
        <CopyButton content={async () => JSON.stringify(state.originals, null, 2)} />
        <button type="button" class="button quiet" onClick={() => void store.forgetOriginals()}>
          {text('options_originals_forget')}
        </button>
      </div>
    </div>
  );
}
