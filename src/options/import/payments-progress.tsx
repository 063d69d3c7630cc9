import { useEffect, useId, useRef } from 'preact/hooks';
import { text, textLanguage } from '../../text.ts';
import { formatNumber } from '../format.ts';

export interface Progress {
  readonly bytes: number;
  readonly of: number;
  /** Payments of theirs so far. */
  readonly matched: number;
}

interface Properties {
  readonly name: string;
  readonly progress: Progress;
  readonly onCancel: () => void;
}

/** How far a file has been read, with a way out. */
export function PaymentsProgress({ name, progress, onCancel }: Properties) {
  const id = useId();
  const cancel = useRef<HTMLButtonElement>(null);
  // What was pressed to begin is gone.
  useEffect(() => cancel.current?.focus(), []);
  const { bytes, of, matched } = progress;
  return (
    <div class="reading">
      <label class="label" for={id}>
        {text('options_import_reading', name)}
      </label>
      <progress id={id} max={Math.max(of, 1)} value={bytes} aria-describedby={`${id}-so-far`} />
      <p class="hint" id={`${id}-so-far`}>
        {text('options_import_so_far', formatBytes(bytes), formatBytes(of), formatNumber(matched))}
      </p>
      <div class="editor-buttons">
        <button type="button" class="button" ref={cancel} onClick={onCancel}>
          {text('options_data_cancel')}
        </button>
      </div>
    </div>
  );
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** `482 MB`, `3.1 GB`; decimal, as the file managers of today have it. */
function formatBytes(bytes: number): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  return new Intl.NumberFormat(textLanguage(), {
    style: 'unit',
    unit: units[power] ?? 'byte',
    maximumFractionDigits: power > 2 ? 1 : 0,
  }).format(bytes / 1000 ** power);
}
