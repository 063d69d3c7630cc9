import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../../appearance/icon.tsx';
import { type FoundInterest, readStatement, type StatementReading } from '../../profile/statement/read-statement.ts';
import { text } from '../../text.ts';
import { longestLine } from '../fields/longest-line.ts';
import { Mistake } from '../fields/mistake.tsx';
import { formatNumber } from '../format.ts';
import { useOptions } from '../options-context.ts';
import { Panel } from '../panel.tsx';
import { relationshipName } from '../relationship-name.ts';
import { ConfirmTable, type FoundRow } from './confirm-table.tsx';
import { MarkedStatement } from './marked-statement.tsx';

/** More than this (UTF-16 units) is no statement but a paper: its statement is to be found in it first. */
const longestStatement = 50_000;

/** Interests out of a disclosure statement that is pasted: whose, and what it says. */
export function StatementPanel({ onClose }: { readonly onClose: () => void }) {
  const { state } = useOptions();
  const [name, setName] = useState(state.profile.value.name);
  const [pasted, setPasted] = useState('');
  const [reading, setReading] = useState<StatementReading>();
  const id = useId();
  const statement = useRef<HTMLTextAreaElement>(null);
  const whose = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (reading?.outcome === 'no-text') statement.current?.focus();
    if (reading?.outcome === 'no-name' || reading?.outcome === 'name-not-found') whose.current?.focus();
  }, [reading]);

  const read = (as: string): void => {
    setName(as);
    setReading(readStatement(pasted, as));
  };

  if (reading?.outcome === 'read') {
    return (
      <Panel heading={text('options_import_statement_heading')}>
        <StatementFound reading={reading} name={name} onAgain={() => setReading(undefined)} onDone={onClose} />
      </Panel>
    );
  }
  return (
    <Panel heading={text('options_import_statement_heading')}>
      <form
        class="import-form"
        onSubmit={(event) => {
          event.preventDefault();
          read(name);
        }}
      >
        <div class="field">
          <label class="label" for={id}>
            {text('options_import_pasted')}
          </label>
          <textarea
            id={id}
            ref={statement}
            class="input"
            rows={6}
            maxLength={longestStatement}
            value={pasted}
            aria-invalid={reading?.outcome === 'no-text'}
            aria-describedby={`${id}-hint ${id}-mistake`}
            onInput={(event) => setPasted(event.currentTarget.value)}
          />
          <p class="hint" id={`${id}-hint`}>
            {text('options_import_pasted_hint')}
          </p>
          <Mistake
            id={`${id}-mistake`}
            words={reading?.outcome === 'no-text' ? text('options_import_pasted_missing') : undefined}
          />
        </div>
        <div class="field">
          <label class="label" for={`${id}-name`}>
            {text('options_import_whose')}
          </label>
          <input
            id={`${id}-name`}
            ref={whose}
            class="input"
            type="text"
            autocomplete="off"
            maxLength={longestLine}
            value={name}
            aria-invalid={reading?.outcome === 'no-name' || reading?.outcome === 'name-not-found'}
            aria-describedby={`${id}-name-hint ${id}-name-mistake`}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <p class="hint" id={`${id}-name-hint`}>
            {text('options_import_whose_hint')}
          </p>
          <Mistake id={`${id}-name-mistake`} words={nameMistake(reading)} />
        </div>
        {reading?.outcome === 'name-not-found' && reading.people.length > 0 && (
          <fieldset class="field">
            <legend class="label">{text('options_import_which_person')}</legend>
            <div class="buttons">
              {reading.people.map((person) => (
                <button key={person} type="button" class="button" onClick={() => read(person)}>
                  {person}
                </button>
              ))}
            </div>
          </fieldset>
        )}
        <div class="editor-buttons">
          <button type="submit" class="button primary">
            {text('options_import_read_statement')}
          </button>
          <button type="button" class="button quiet" onClick={onClose}>
            {text('options_data_cancel')}
          </button>
        </div>
      </form>
    </Panel>
  );
}

function nameMistake(reading: StatementReading | undefined): string | undefined {
  if (reading?.outcome === 'no-name') return text('options_import_whose_missing');
  if (reading?.outcome === 'name-not-found') return text('options_import_whose_not_found');
  return undefined;
}

interface FoundProperties {
  readonly reading: StatementReading & { readonly outcome: 'read' };
  readonly name: string;
  readonly onAgain: () => void;
  readonly onDone: () => void;
}

function StatementFound({ reading, name, onAgain, onDone }: FoundProperties) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { interests } = reading;
  return (
    <div class="found">
      <h4 ref={title} tabIndex={-1}>
        {interests.length === 0
          ? text('options_import_statement_none', name)
          : interests.length === 1
            ? text('options_import_statement_found_one')
            : text('options_import_statement_found', formatNumber(interests.length))}
      </h4>
      <MarkedStatement text={reading.text} places={interests.flatMap(({ places }) => places)} />
      {interests.length === 0 ? (
        <div class="editor-buttons">
          <button type="button" class="button primary" onClick={onAgain}>
            {text('options_import_again')}
          </button>
          <button type="button" class="button quiet" onClick={onDone}>
            {text('options_data_cancel')}
          </button>
        </div>
      ) : (
        <ConfirmTable
          caption={text('options_import_table')}
          headings={[text('options_interest_relationship_column')]}
          rows={interests.map(statementRow)}
          onDone={onDone}
        >
          <p class="hint check-hint">
            <Icon drawing="attention" />
            {text('options_import_statement_check')}
          </p>
        </ConfirmTable>
      )}
    </div>
  );
}

function statementRow(found: FoundInterest): FoundRow {
  const { organization, relationship, aliases } = found;

  return {
    incoming: { organization, relationship: [...relationship], products: [], aliases },
    about: aliases.join(', '),
    cells: [relationship.map(relationshipName).join(', ')],
  };
}
