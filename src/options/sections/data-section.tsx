import { useState } from 'preact/hooks';
import { Icon } from '../../appearance/icon.tsx';
import { shapes, storedKeys } from '../../settings.ts';
import { type TextKey, text } from '../../text.ts';
import { download } from '../download.ts';
import { useOptions } from '../options-context.ts';
import { Section } from '../section.tsx';
import { valuesOf } from '../store.ts';
import { today } from '../today.ts';
import { fileOf, longestFile, type OpenedFile, openFile, type Refusal } from '../transfer/file.ts';
import { FilePreview } from './file-preview.tsx';
import { ResetPanel } from './reset-panel.tsx';

const refusals = {
  'too-large': 'options_file_too_large',
  'not-json': 'options_file_not_json',
  'not-ours': 'options_file_not_ours',
  newer: 'options_file_newer',
  wrong: 'options_file_wrong',
  unreadable: 'options_file_unreadable',
} as const satisfies Record<Refusal['kind'] | 'unreadable', TextKey>;

type Open =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'refused'; readonly words: string }
  | { readonly kind: 'file'; readonly name: string; readonly file: OpenedFile };

/** Everything that is stored: out to a file, in from one, and emptied. */
export function DataSection() {
  const { state } = useOptions();
  const [open, setOpen] = useState<Open>({ kind: 'nothing' });
  const [withRecord, setWithRecord] = useState(true);
  const newer = storedKeys.some((key) => state[key].problem?.kind === 'newer');
  const hasRecord = state.record.value.entries.length > 0;
  const close = (): void => setOpen({ kind: 'nothing' });

  const save = (): void => {
    const { record, ...values } = valuesOf(state);
    const content = fileOf(hasRecord && withRecord ? { ...values, record } : values, shapes, today());
    download(`chaperone-${today()}.json`, content, 'application/json');
  };
  const take = async (chosen: File): Promise<void> => {
    if (chosen.size > longestFile) {
      setOpen({ kind: 'refused', words: text('options_file_too_large') });
      return;
    }
    try {
      const file = openFile(await chosen.text(), shapes);
      if ('kind' in file) {
        setOpen({ kind: 'refused', words: text(refusals[file.kind], file.kind === 'wrong' ? file.where : '') });
      } else setOpen({ kind: 'file', name: chosen.name, file });
    } catch {
      setOpen({ kind: 'refused', words: text(refusals.unreadable) });
    }
  };

  return (
    <Section id="data" heading={text('options_data')} intro={text('options_data_intro')}>
      {newer && (
        <p class="mistake">
          <Icon drawing="attention" />
          {text('options_data_locked')}
        </p>
      )}
      <fieldset class="lock" disabled={newer}>
        <ul class="rows">
          <li class="data-row">
            <div>
              <p class="switch-label">{text('options_data_save')}</p>
              <p class="hint">{text('options_data_save_hint')}</p>
              {hasRecord && (
                <label class="data-choice">
                  <input
                    type="checkbox"
                    checked={withRecord}
                    onChange={(event) => setWithRecord(event.currentTarget.checked)}
                  />
                  {text('options_data_save_record')}
                </label>
              )}
            </div>
            <button type="button" class="button" onClick={save}>
              {text('options_data_save')}
            </button>
          </li>
          <li class="data-row">
            <div>
              <p class="switch-label">{text('options_data_take')}</p>
              <p class="hint">{text('options_data_take_hint')}</p>
            </div>
            <label class={`button file-button ${newer ? 'disabled' : ''}`}>
              {text('options_data_take')}
              <input
                class="unseen"
                type="file"
                accept=".json,application/json"
                onChange={(event) => {
                  const [chosen] = event.currentTarget.files ?? [];
                  // So that choosing the same file again, mended, is a change as well.
                  event.currentTarget.value = '';
                  if (chosen !== undefined) void take(chosen);
                }}
              />
            </label>
          </li>
          {(open.kind === 'file' || open.kind === 'refused') && (
            <li>
              {open.kind === 'file' ? (
                <FilePreview key={open.name} name={open.name} file={open.file} onClose={close} />
              ) : (
                <p class="mistake refused" role="alert">
                  <Icon drawing="attention" />
                  {open.words}
                </p>
              )}
            </li>
          )}
          <li class="data-row">
            <div>
              <p class="switch-label">{text('options_data_reset')}</p>
              <p class="hint">{text('options_data_reset_hint')}</p>
            </div>
            <button
              type="button"
              class="button"
              aria-expanded={open.kind === 'reset'}
              onClick={() => setOpen(open.kind === 'reset' ? { kind: 'nothing' } : { kind: 'reset' })}
            >
              {text('options_data_reset')}
            </button>
          </li>
          {open.kind === 'reset' && (
            <li>
              <ResetPanel onClose={close} />
            </li>
          )}
        </ul>
      </fieldset>
    </Section>
  );
}
