import { SwitchRow } from '../../appearance/switch-row.tsx';
import { text } from '../../text.ts';
import { TextField } from '../fields/text-field.tsx';
import { useOptions } from '../options-context.ts';
import { Section } from '../section.tsx';

export function YouSection() {
  const { store, state } = useOptions();
  const { name, credentials, specialty, publicFacing } = state.profile.value;
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
          label={text('options_credentials')}
          optional={text('options_optional')}
          placeholder={text('options_credentials_example')}
          value={credentials ?? ''}
          onChange={(typed) =>
            store.commit({
              kind: 'optional-text',
              field: 'credentials',
              before: credentials,
              after: typed === '' ? undefined : typed,
            })
          }
        />
        <TextField
          label={text('options_specialty')}
          placeholder={text('options_specialty_example')}
          value={specialty}
          onChange={(after) => store.commit({ kind: 'text', field: 'specialty', before: specialty, after })}
        />
      </div>
      <div class="rows">
        <SwitchRow
          label={text('options_public_facing')}
          hint={text('options_public_facing_hint')}
          on={publicFacing === true}
          onChange={(after) =>
            store.commit({ kind: 'optional-flag', field: 'publicFacing', before: publicFacing, after })
          }
        />
      </div>
    </Section>
  );
}
