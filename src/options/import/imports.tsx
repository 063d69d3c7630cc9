import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { type TextKey, text } from '../../text.ts';

interface PanelProperties {
  readonly onClose: () => void;
}

/** What interests can be read from. Each comes with a large part of the checker's words, so it is loaded when asked for. */
const sources = [
  {
    name: 'options_import_payments',
    hint: 'options_import_payments_hint',
    load: async () => (await import('./payments-panel.tsx')).PaymentsPanel,
  },
  {
    name: 'options_import_statement',
    hint: 'options_import_statement_hint',
    load: async () => (await import('./statement-panel.tsx')).StatementPanel,
  },
] as const satisfies readonly {
  name: TextKey;
  hint: TextKey;
  load: () => Promise<FunctionComponent<PanelProperties>>;
}[];
type Source = (typeof sources)[number];

/** The ways to bring in interests that are written down somewhere already; nothing is stored before it is confirmed. */
export function Imports() {
  const [open, setOpen] = useState<{ readonly source: Source; readonly Panel: FunctionComponent<PanelProperties> }>();
  return (
    <div class="imports">
      <h3 id="import">{text('options_import')}</h3>
      <ul class="rows" aria-labelledby="import">
        {sources.map((source) => {
          const isOpen = open?.source === source;
          return (
            <li key={source.name}>
              <div class="data-row">
                <div>
                  <p class="switch-label">{text(source.name)}</p>
                  <p class="hint">{text(source.hint)}</p>
                </div>
                <button
                  type="button"
                  class="button"
                  aria-expanded={isOpen}
                  aria-label={text('options_import_from', text(source.name))}
                  onClick={() => {
                    if (isOpen) setOpen(undefined);
                    else void source.load().then((Panel) => setOpen({ source, Panel }));
                  }}
                >
                  {text('options_import_open')}
                </button>
              </div>
              {isOpen && <open.Panel onClose={() => setOpen(undefined)} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
