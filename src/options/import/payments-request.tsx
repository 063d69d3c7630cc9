import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from '../../appearance/icon.tsx';
import { text } from '../../text.ts';
import { longestLine } from '../fields/longest-line.ts';
import { Mistake } from '../fields/mistake.tsx';
import type { Trouble } from './payments-panel.tsx';

interface Properties {
  readonly who: string;
  /** The file that was chosen before. */
  readonly file: File | undefined;
  readonly trouble: Trouble | undefined;
  readonly onWho: (who: string) => void;
  readonly onFile: (file: File) => void;
  readonly onRead: () => void;
  readonly onEveryone: () => void;
  readonly onClose: () => void;
}

/** Asks whom to look for, and for the file. */
export function PaymentsRequest(properties: Properties) {
  const { who, file, trouble, onWho, onFile, onRead, onEveryone, onClose } = properties;
  const id = useId();
  const wrongFile = trouble?.at === 'file' && !('everyone' in trouble);
  const field = useRef<HTMLInputElement>(null);
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (trouble?.at === 'who') field.current?.focus();
    else if (trouble !== undefined) alert.current?.focus();
  }, [trouble]);

  return (
    <form
      class="import-form"
      onSubmit={(event) => {
        event.preventDefault();
        onRead();
      }}
    >
      <p>
        {text('options_import_payments_how')}{' '}
        <a href="https://openpaymentsdata.cms.gov/search" target="_blank" rel="noreferrer">
          openpaymentsdata.cms.gov
          <Icon drawing="outside" />
        </a>
      </p>
      <div class="field">
        <label class="label" for={id}>
          {text('options_import_who')}
        </label>
        <input
          id={id}
          ref={field}
          class="input"
          type="text"
          autocomplete="off"
          maxLength={longestLine}
          value={who}
          aria-invalid={trouble?.at === 'who'}
          aria-describedby={`${id}-hint ${id}-mistake`}
          onInput={(event) => onWho(event.currentTarget.value)}
        />
        <p class="hint" id={`${id}-hint`}>
          {text('options_import_who_hint')}
        </p>
        <Mistake id={`${id}-mistake`} words={trouble?.at === 'who' ? trouble.words : undefined} />
      </div>
      {trouble?.at === 'file' && (
        <div class="trouble" role="alert" tabIndex={-1} ref={alert}>
          <p class="mistake">
            <Icon drawing="attention" />
            <span>{trouble.words}</span>
          </p>
          {'everyone' in trouble && (
            <button type="button" class="button" onClick={onEveryone}>
              {text('options_import_everyone')}
            </button>
          )}
        </div>
      )}
      <div class="editor-buttons">
        {file !== undefined && !wrongFile && (
          <button type="submit" class="button primary">
            {text('options_import_read', file.name)}
          </button>
        )}
        <label class={`button file-button ${file === undefined || wrongFile ? 'primary' : ''}`}>
          {file === undefined ? text('options_import_choose') : text('options_import_choose_other')}
          <input
            class="unseen"
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onChange={(event) => {
              const [chosen] = event.currentTarget.files ?? [];
              // So that choosing the same file again, mended, is a change as well.
              event.currentTarget.value = '';
              if (chosen !== undefined) onFile(chosen);
            }}
          />
        </label>
        <button type="button" class="button quiet" onClick={onClose}>
          {text('options_data_cancel')}
        </button>
      </div>
    </form>
  );
}
