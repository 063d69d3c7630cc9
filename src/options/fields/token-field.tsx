import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../../appearance/icon.tsx';
import { text } from '../../text.ts';
import { splitList } from '../split-list.ts';
import { longestLine } from './longest-line.ts';

interface Properties {
  readonly label: string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  readonly hint?: string;
  readonly optional?: string;
  readonly placeholder?: string;
  /** Entries may hold commas (addresses): only Enter ends one. */
  readonly commas?: boolean;
}

/** A list of words: each is put in with Enter, a comma or by leaving the field, and taken out with its own button. */
export function TokenField({ label, values, onChange, hint, optional, placeholder, commas = false }: Properties) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);

  const add = (entered: string): void => {
    const entries = commas ? [entered.trim()].filter((entry) => entry !== '') : splitList(entered);
    const fresh = entries.map((entry) => entry.slice(0, longestLine)).filter((entry) => !values.includes(entry));
    setTyped('');
    if (fresh.length > 0) onChange([...values, ...fresh]);
  };
  const remove = (at: number): void => {
    onChange(values.filter((_, index) => index !== at));
    const buttons = list.current?.querySelectorAll('button');
    // The button that was pressed goes: the keyboard stays in the list, or else in the field.
    (buttons?.[at + 1] ?? buttons?.[at - 1] ?? input.current)?.focus();
  };

  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
        {optional !== undefined && <span class="optional"> {optional}</span>}
      </label>
      <div class="input token-input">
        {values.length > 0 && (
          <ul class="tokens" ref={list} aria-label={label}>
            {values.map((value, index) => (
              <li class="token" key={value}>
                {value}
                <button
                  type="button"
                  class="button bare"
                  aria-label={text('options_token_remove', value)}
                  onClick={() => remove(index)}
                >
                  <Icon drawing="remove" />
                </button>
              </li>
            ))}
          </ul>
        )}
        <input
          id={id}
          ref={input}
          class="token-entry"
          type="text"
          autocomplete="off"
          value={typed}
          placeholder={values.length === 0 ? placeholder : undefined}
          aria-describedby={`${id}-hint`}
          onInput={(event) => {
            const entered = event.currentTarget.value;
            if (!commas && /[;\n]|,\s*$/.test(entered) && !event.isComposing) add(entered);
            else setTyped(entered);
          }}
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData('text/plain') ?? '';
            if (commas || !/[,;\n]/.test(pasted) || typed !== '') return;
            event.preventDefault();
            add(pasted);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing) {
              event.preventDefault();
              add(event.currentTarget.value);
            } else if (event.key === 'Backspace' && event.currentTarget.value === '' && values.length > 0) {
              event.preventDefault();
              onChange(values.slice(0, -1));
            }
          }}
          onBlur={(event) => add(event.currentTarget.value)}
        />
      </div>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
