import { useId, useState } from 'preact/hooks';
import { defaultValues } from '../../settings.ts';
import { type TextKey, text } from '../../text.ts';
import { formatDay, formatNumber } from '../format.ts';
import { useOptions } from '../options-context.ts';
import { Panel } from '../panel.tsx';
import { valuesOf } from '../store.ts';
import { combine, type Manner } from '../transfer/combine.ts';
import { type Difference, differences, type Part } from '../transfer/differences.ts';
import type { OpenedFile } from '../transfer/file.ts';

const partNames = {
  you: 'options_you',
  interests: 'options_interests',
  accounts: 'options_accounts',
  employers: 'options_employers',
  practice: 'options_practice',
  words: 'options_words',
  rules: 'options_rules',
  sites: 'options_sites',
  behaviour: 'options_behaviour',
  checklist: 'options_checklist',
  record: 'options_record',
} as const satisfies Record<Part, TextKey>;

/** Parts whose changes have names that a person knows; of the others only the number is said. */
const named: ReadonlySet<Part> = new Set(['interests', 'accounts', 'employers', 'practice', 'words']);
const namesShown = 3;

const manners = [
  ['add', 'options_data_add', 'options_data_add_hint'],
  ['replace', 'options_data_replace', 'options_data_replace_hint'],
] as const satisfies readonly (readonly [Manner, TextKey, TextKey])[];

interface Properties {
  readonly name: string;
  readonly file: OpenedFile;
  readonly onClose: () => void;
}

/** What a file would change, added or in place of what is here, before anything is changed. */
export function FilePreview({ name, file, onClose }: Properties) {
  const { store, state } = useOptions();
  const [manner, setManner] = useState<Manner>('add');
  const id = useId();
  const here = valuesOf(state);
  const after = combine(here, file.parts, manner, defaultValues);
  const changes = differences(here, after);

  return (
    <Panel
      heading={
        file.day === undefined
          ? text('options_data_from', name)
          : text('options_data_from_day', name, formatDay(file.day))
      }
    >
      <fieldset class="field manners">
        <legend class="unseen">{text('options_data_manner')}</legend>
        {manners.map(([value, label, hint]) => (
          <label class="manner" key={value}>
            <input
              type="radio"
              name={id}
              checked={manner === value}
              aria-describedby={`${id}-${value}`}
              onChange={() => setManner(value)}
            />
            <span>
              <span class="switch-label">{text(label)}</span>
              <span class="hint switch-hint" id={`${id}-${value}`}>
                {text(hint)}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <h4 id={`${id}-changes`}>{text('options_data_changes')}</h4>
      <div aria-live="polite">
        {changes.length === 0 ? (
          <p>{text('options_data_nothing')}</p>
        ) : (
          <dl class="changes" aria-labelledby={`${id}-changes`}>
            {changes.map((change) => (
              <div key={change.part}>
                <dt>{text(partNames[change.part])}</dt>
                <dd>{wordsFor(change)}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      {file.parts.record !== undefined && <p class="hint">{text('options_data_record_stays')}</p>}
      <div class="editor-buttons">
        <button
          type="button"
          class="button primary"
          disabled={changes.length === 0}
          onClick={() => {
            store.commit({ kind: 'whole', before: here, after });
            onClose();
          }}
        >
          {text('options_data_apply')}
        </button>
        <button type="button" class="button quiet" onClick={onClose}>
          {text('options_data_cancel')}
        </button>
      </div>
    </Panel>
  );
}

function wordsFor({ part, added, changed, removed }: Difference): string {
  const kinds = [
    ['options_data_added', added],
    ['options_data_changed', changed],
    ['options_data_removed', removed],
  ] as const satisfies readonly (readonly [TextKey, readonly string[]])[];
  return kinds
    .filter(([, names]) => names.length > 0)
    .map(([key, names]) => text(key, formatNumber(names.length)) + (named.has(part) ? ` (${listed(names)})` : ''))
    .join(', ');
}

function listed(names: readonly string[]): string {
  const first = names.slice(0, namesShown).join(', ');
  const more = names.length - namesShown;
  return more > 0 ? text('options_data_and_more', first, formatNumber(more)) : first;
}
