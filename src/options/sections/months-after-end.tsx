import { text } from '../../text.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { useOptions } from '../options-context.ts';

const offered = ['12', '24', '36'] as const;
type Months = (typeof offered)[number];

/** How long a conflict of interest still counts once it has ended. */
export function MonthsAfterEnd() {
  const { store, state } = useOptions();
  const before = state.settings.value.monthsAfterEnd;
  return (
    <ChoiceField<Months>
      label={text('options_interest_months_after_end')}
      hint={text('options_interest_months_after_end_hint')}
      one
      options={[
        { value: '12', label: text('options_interest_months_12') },
        { value: '24', label: text('options_interest_months_24') },
        { value: '36', label: text('options_interest_months_36') },
      ]}
      chosen={offered.filter((months) => Number(months) === before)}
      onChange={([months]) => {
        if (months !== undefined)
          store.commit({ kind: 'behaviour', field: 'monthsAfterEnd', before, after: Number(months) });
      }}
    />
  );
}
