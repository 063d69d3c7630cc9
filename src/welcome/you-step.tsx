import { TextField } from '../options/fields/text-field.tsx';
import { useOptions } from '../options/options-context.ts';
import { text } from '../text.ts';
import { Step } from './step.tsx';
import type { StepActions } from './welcome-page.tsx';

/** Where the options page takes in a file that another browser's options have written. */
const filePath = '/src/options/index.html#data';

/** What is already written down somewhere is taken over from there; otherwise the name and the specialty come first. */
export function YouStep({ actions }: { readonly actions: StepActions }) {
  const { store, state } = useOptions();
  const { name, specialty } = state.profile.value;
  return (
    <Step
      heading={text('welcome_you')}
      lead={text('welcome_you_lead')}
      next={text('welcome_continue')}
      actions={actions}
    >
      <section class="section import" aria-labelledby="import">
        <div>
          <h2 id="import">{text('welcome_import')}</h2>
          <p class="section-intro">{text('welcome_import_detail')}</p>
        </div>
        <div class="import-ways">
          <button type="button" class="button" onClick={() => actions.goTo('interests')}>
            {text('welcome_import_open')}
          </button>
          <a href={filePath} target="_blank" rel="noreferrer">
            {text('welcome_import_file')}
          </a>
        </div>
      </section>
      <section class="section" aria-label={text('options_you')}>
        <div class="two-columns">
          <TextField
            label={text('options_name')}
            placeholder={text('options_name_example')}
            hint={text('options_you_intro')}
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
      </section>
    </Step>
  );
}
