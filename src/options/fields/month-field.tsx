import { useEffect, useId, useState } from 'preact/hooks';
import { text } from '../../text.ts';
import { Mistake } from './mistake.tsx';
import { monthNames } from './month-names.ts';

/** Payments are rarely older than this; a stored year before it is offered as well. */
const earliestYear = 1980;

interface Properties {
  readonly label: string;
  /** `YYYY-MM`, or undefined. */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  /** The month that a year alone stands for, `01` or `12`. */
  readonly monthOfYear: '01' | '12';
  readonly hint?: string;
  readonly mistake?: string | undefined;
}

/** A month and a year, each chosen from a list: nothing to mistype, and a year alone is enough. */
export function MonthField({ label, value, onChange, monthOfYear, hint, mistake }: Properties) {
  const id = useId();
  const [year, setYear] = useState(value?.slice(0, 4) ?? '');
  const [month, setMonth] = useState(value?.slice(5) ?? '');
  useEffect(() => {
    if (value === undefined) return;
    setYear(value.slice(0, 4));
    setMonth(value.slice(5));
  }, [value]);

  const choose = (nextYear: string, nextMonth: string): void => {
    const filled = nextYear !== '' && nextMonth === '' ? monthOfYear : nextMonth;
    setYear(nextYear);
    setMonth(filled);
    onChange(nextYear === '' ? undefined : `${nextYear}-${filled}`);
  };
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: thisYear + 2 - earliestYear }, (_, index) => String(thisYear + 1 - index));
  if (year !== '' && !years.includes(year)) years.push(year);
  const wrong = mistake ?? (month !== '' && year === '' ? text('options_month_without_year') : undefined);

  return (
    <fieldset class="field month-field" aria-describedby={`${id}-hint ${id}-mistake`}>
      <legend class="label">{label}</legend>
      <div class="month-and-year">
        <select
          class="select"
          aria-label={text('options_month_of', label)}
          value={month}
          onChange={(event) => choose(year, event.currentTarget.value)}
        >
          <option value="">{text('options_month')}</option>
          {monthNames('long').map((name, index) => (
            <option key={name} value={String(index + 1).padStart(2, '0')}>
              {name}
            </option>
          ))}
        </select>
        <select
          class="select"
          aria-label={text('options_year_of', label)}
          aria-invalid={wrong !== undefined}
          value={year}
          onChange={(event) => choose(event.currentTarget.value, event.currentTarget.value === '' ? '' : month)}
        >
          <option value="">{text('options_year')}</option>
          {years.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </div>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Mistake id={`${id}-mistake`} words={wrong} />
    </fieldset>
  );
}
