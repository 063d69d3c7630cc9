import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../../appearance/icon.tsx';
import type { OpenPayments, PaidPerson, Whose } from '../../profile/open-payments/read-open-payments.ts';
import { text } from '../../text.ts';
import { formatNumber } from '../format.ts';
import { ConfirmTable } from './confirm-table.tsx';
import { organizationsCount, paymentsCount, paymentsRow } from './payments-rows.tsx';

export interface Found {
  readonly answer: OpenPayments;
  readonly whose: Whose;
}

interface Properties {
  readonly found: Found;
  readonly onAgain: () => void;
  readonly onDone: () => void;
}

/** What a file has about the physician, to be looked over; where several people have the name, which of them it is first. */
export function PaymentsFound({ found, onAgain, onDone }: Properties) {
  const { answer } = found;
  const several = answer.people.length > 1;
  const [person, setPerson] = useState<PaidPerson>();
  const [withMeals, setWithMeals] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  const organizations = several ? (person?.organizations ?? []) : answer.organizations;
  const payments = several ? (person?.payments ?? 0) : answer.matched;
  const meals = organizations.filter(({ mealsOnly }) => mealsOnly);
  const shown = withMeals ? organizations : organizations.filter(({ mealsOnly }) => !mealsOnly);

  return (
    <div class="found">
      <h4 ref={title} tabIndex={-1}>
        {headingFor(found)}
      </h4>
      {several && <People people={answer.people} chosen={person} onChoose={setPerson} />}
      <Warnings answer={answer} />
      {organizations.length > 0 ? (
        <>
          <p>{text('options_import_found', paymentsCount(payments), organizationsCount(organizations.length))}</p>
          <ConfirmTable
            key={person?.npi ?? person?.place ?? ''}
            caption={text('options_import_table')}
            headings={[text('options_import_what'), text('options_interest_when'), text('options_import_total')]}
            rows={shown.map(paymentsRow)}
            onDone={onDone}
          >
            {meals.length > 0 && (
              <button
                type="button"
                class="button quiet meals"
                aria-expanded={withMeals}
                onClick={() => setWithMeals(!withMeals)}
              >
                {withMeals
                  ? text('options_import_meals_hide', formatNumber(meals.length))
                  : meals.length === 1
                    ? text('options_import_meals_show_one')
                    : text('options_import_meals_show', formatNumber(meals.length))}
              </button>
            )}
            <p class="hint">{text('options_import_period_hint')}</p>
          </ConfirmTable>
        </>
      ) : (
        <div class="editor-buttons">
          {answer.matched === 0 && (
            <button type="button" class="button primary" onClick={onAgain}>
              {text('options_import_again')}
            </button>
          )}
          <button type="button" class="button quiet" onClick={onDone}>
            {text('options_data_cancel')}
          </button>
        </div>
      )}
    </div>
  );
}

function headingFor({ answer, whose }: Found): string {
  const rows = formatNumber(answer.rows);
  if (answer.rows === 0) return text('options_import_no_rows');
  if (answer.matched === 0) {
    const who = whose.kind === 'npi' ? `NPI ${whose.npi}` : whose.kind === 'name' ? whose.name : '';
    return text('options_import_none', who, rows);
  }
  if (answer.people.length > 1) return text('options_import_several', formatNumber(answer.people.length));
  const [person] = answer.people;
  if (person === undefined) return text('options_import_of_everyone');
  return text('options_import_of', [person.name, person.place].filter((part) => part !== '').join(', '));
}

interface PeopleProperties {
  readonly people: readonly PaidPerson[];
  readonly chosen: PaidPerson | undefined;
  readonly onChoose: (person: PaidPerson) => void;
}

function People({ people, chosen, onChoose }: PeopleProperties) {
  const id = useId();
  return (
    <fieldset class="field">
      <legend class="label">{text('options_import_which')}</legend>
      {people.map((person, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the people of one answer never move
        <label class="manner" key={at}>
          <input type="radio" name={id} checked={person === chosen} onChange={() => onChoose(person)} />
          <span>
            <span class="switch-label">{[person.name, person.place].filter((part) => part !== '').join(', ')}</span>
            <span class="hint switch-hint">
              {[person.specialty, person.npi === undefined ? '' : `NPI ${person.npi}`, paymentsCount(person.payments)]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What was not read, and what the file does not say. */
function Warnings({ answer }: { readonly answer: OpenPayments }) {
  const { broken, absent } = answer;
  if (broken.count === 0 && absent.length === 0) return null;
  return (
    <div class="notice">
      <Icon drawing="attention" />
      <div class="notice-text">
        {broken.count > 0 && <p>{brokenWords(answer)}</p>}
        {absent.length > 0 && <p class="technical">{text('options_import_absent', absent.join(', '))}</p>}
      </div>
    </div>
  );
}

function brokenWords({ broken: { count, first } }: OpenPayments): string {
  const lines = first.map(({ line }) => formatNumber(line)).join(', ');
  if (count === 1) return text('options_import_broken_one', lines);
  return text(
    count > first.length ? 'options_import_broken_many' : 'options_import_broken',
    formatNumber(count),
    lines,
  );
}
