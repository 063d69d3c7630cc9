import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { longestLine } from './longest-line.ts';
import { Mistake } from './mistake.tsx';

/** After this pause in typing (milliseconds) what was typed is saved, as it is when the field is left. */
const pauseBeforeSaving = 500;

interface Properties {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly optional?: string;
  readonly placeholder?: string;
  readonly mistake?: string | undefined;
  readonly autocomplete?: 'name' | 'off';
  readonly focused?: boolean;
  readonly lines?: boolean;
}

/** A labelled text field that saves itself: trimmed, after a pause or on leaving. It never changes what is being typed. */
export function TextField(properties: Properties) {
  const {
    label,
    value,
    onChange,
    hint,
    optional,
    placeholder,
    mistake,
    autocomplete = 'off',
    focused = false,
  } = properties;
  const id = useId();
  const [typed, setTyped] = useState(value);
  const writing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);

  useEffect(() => {
    if (!writing.current) setTyped(value);
  }, [value]);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const save = (): void => {
    clearTimeout(timer.current);
    const trimmed = (field.current?.value ?? '').trim();
    if (trimmed !== value) onChange(trimmed);
  };
  const common = {
    id,
    ref: field,
    class: 'input',
    value: typed,
    maxLength: longestLine,
    autocomplete,
    placeholder,
    'aria-invalid': mistake !== undefined,
    'aria-describedby': `${id}-hint ${id}-mistake`,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => {
      writing.current = true;
      setTyped(event.currentTarget.value);
      clearTimeout(timer.current);
      timer.current = setTimeout(save, pauseBeforeSaving);
    },
    onBlur: () => {
      save();
      writing.current = false;
      setTyped((text) => text.trim());
    },
  };
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
        {optional !== undefined && <span class="optional"> {optional}</span>}
      </label>
      {properties.lines ? <textarea {...common} rows={3} /> : <input {...common} type="text" />}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Mistake id={`${id}-mistake`} words={mistake} />
    </div>
  );
}
