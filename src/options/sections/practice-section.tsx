import { type TextKey, text } from '../../text.ts';
import type { LinesField } from '../change.ts';
import { TokenField } from '../fields/token-field.tsx';
import { useOptions } from '../options-context.ts';
import { Section } from '../section.tsx';

const fields = [
  { field: 'practicePhones', label: 'options_practice_phones', example: 'options_practice_phones_example' },
  { field: 'practiceAddresses', label: 'options_practice_addresses', example: 'options_practice_addresses_example' },
  { field: 'practiceSites', label: 'options_practice_sites', example: 'options_practice_sites_example' },
  { field: 'practiceEmails', label: 'options_practice_emails', example: 'options_practice_emails_example' },
] as const satisfies readonly { field: LinesField; label: TextKey; example: TextKey }[];

export function PracticeSection() {
  const { store, state } = useOptions();
  const { words } = state.settings.value;
  return (
    <Section id="practice" heading={text('options_practice')} intro={text('options_practice_intro')}>
      <div class="two-columns">
        {fields.map(({ field, label, example }) => (
          <TokenField
            key={field}
            label={text(label)}
            placeholder={text(example)}
            commas={field === 'practiceAddresses'}
            values={state.profile.value[field]}
            onChange={(after) => store.commit({ kind: 'lines', field, before: state.profile.value[field], after })}
          />
        ))}
        <div class="wide">
          <TokenField
            label={text('options_words')}
            hint={text('options_words_hint')}
            values={words}
            onChange={(after) => store.commit({ kind: 'words', before: words, after })}
          />
        </div>
      </div>
    </Section>
  );
}
