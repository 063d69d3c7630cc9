import { SwitchRow } from '../../appearance/switch-row.tsx';
import type { Settings } from '../../settings.ts';
import { text } from '../../text.ts';
import type { Behaviour, Change } from '../change.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { formatNumber, formatSpan } from '../format.ts';
import { useOptions } from '../options-context.ts';
import { Section } from '../section.tsx';

/** In milliseconds. */
const pauses = [150, 300, 700, 1500, 3000];
const grades = [6, 8, 10, 12];

/** The choices, with the value that is stored among them where it is another one (a file, a later change of ours). */
const withStored = (choices: readonly number[], stored: number | undefined): readonly number[] =>
  stored === undefined || choices.includes(stored) ? choices : [...choices, stored].sort((a, b) => a - b);

export function BehaviourSection() {
  const { store, state } = useOptions();
  const settings = state.settings.value;
  const set = <Field extends Behaviour>(field: Field, after: Settings[Field]): void =>
    // A field and its own value belong together, which TypeScript loses over a type parameter.
    store.commit({ kind: 'behaviour', field, before: settings[field], after } as unknown as Change);

  return (
    <Section id="behaviour" heading={text('options_behaviour')} intro={text('options_behaviour_intro')}>
      <div class="rows">
        <SwitchRow
          label={text('options_hold')}
          hint={text('options_hold_hint')}
          on={settings.hold}
          onChange={(on) => set('hold', on)}
        />
        <SwitchRow
          label={text('options_card_on_mark')}
          hint={text('options_card_on_mark_hint')}
          on={settings.cardOnMark}
          onChange={(on) => set('cardOnMark', on)}
        />
        <SwitchRow
          label={text('options_mark_suggestions')}
          hint={text('options_mark_suggestions_hint')}
          on={settings.markSuggestions}
          onChange={(on) => set('markSuggestions', on)}
        />
      </div>
      <div class="choice-rows">
        {settings.hold && (
          <ChoiceField
            one
            label={text('options_hold_for')}
            options={[
              { value: 'error', label: text('options_hold_for_error') },
              { value: 'warning', label: text('options_hold_for_warning') },
            ]}
            chosen={[settings.holdFor]}
            onChange={([value]) => value !== undefined && set('holdFor', value)}
          />
        )}
        <ChoiceField
          one
          label={text('options_pause')}
          hint={text('options_pause_hint')}
          options={withStored(pauses, settings.pause).map((value) => ({
            value: String(value),
            label: formatSpan(value / 1000, 'second'),
          }))}
          chosen={[String(settings.pause)]}
          onChange={([value]) => value !== undefined && set('pause', Number(value))}
        />
        <ChoiceField
          one
          label={text('options_grade')}
          hint={text('options_grade_hint')}
          options={[
            { value: '', label: text('options_grade_own') },
            ...withStored(grades, settings.grade).map((value) => ({
              value: String(value),
              label: text('options_grade_number', formatNumber(value)),
            })),
          ]}
          chosen={[String(settings.grade ?? '')]}
          onChange={([value]) => set('grade', value === undefined || value === '' ? undefined : Number(value))}
        />
      </div>
    </Section>
  );
}
