import { useId } from 'preact/hooks';
import { Icon } from '../../appearance/icon.tsx';
import { Mistake } from './mistake.tsx';

interface Properties<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
  /** One at most (radio buttons) or any number of them (checkboxes). */
  readonly one?: boolean;
  readonly hint?: string;
  readonly mistake?: string | undefined;
}

/** Native checkboxes or radio buttons in the shape of pills, in the order of the options. */
export function ChoiceField<Value extends string>(properties: Properties<Value>) {
  const { label, options, chosen, onChange, one = false, hint, mistake } = properties;
  const id = useId();
  return (
    <fieldset class="field" aria-describedby={`${id}-hint ${id}-mistake`}>
      <legend class="label">{label}</legend>
      <div class="choices">
        {options.map((option) => (
          <label class="choice" key={option.value}>
            <input
              type={one ? 'radio' : 'checkbox'}
              name={id}
              checked={chosen.includes(option.value)}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                if (one) onChange([option.value]);
                else {
                  const kept = options.filter(({ value }) =>
                    value === option.value ? checked : chosen.includes(value),
                  );
                  onChange(kept.map(({ value }) => value));
                }
              }}
            />
            <Icon drawing="check" />
            {option.label}
          </label>
        ))}
      </div>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Mistake id={`${id}-mistake`} words={mistake} />
    </fieldset>
  );
}
