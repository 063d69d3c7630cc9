import { text } from '../../text.ts';
import { TextField } from '../fields/text-field.tsx';
import { useOptions } from '../options-context.ts';
import { Section } from '../section.tsx';

export function YouSection() {
  const { store, state } = useOptions();
  const { name, specialty } = state.profile.value;
  return (
    <Section id="you" heading={text('options_you')} intro={text('options_you_intro')}>
      <div class="two-columns">
        <TextField
          label={text('options_name')}
          placeholder={text('options_name_example')}
          autocomplete="name"
          value={name}
          onChange={(after) => store.commit({ kind: 'text', field: 'name', before: name, after })}
        />
        <TextField
          label={text('options_specialty')}
          placeholder={text('options_specialty_example')}
          value={specialty}
          onChange={(after) => store.commit({ kind: 'text', field: 'specialty', before: specialty, after })}
        />
      </div>
    </Section>
  );
}
