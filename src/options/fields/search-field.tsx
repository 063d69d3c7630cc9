import { useId } from 'preact/hooks';

interface Properties {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  /** What the search came to, said quietly; empty while nothing is searched for. */
  readonly outcome: string;
}

/** A field whose every letter narrows a list down at once; Escape empties it. */
export function SearchField({ label, value, onChange, placeholder, outcome }: Properties) {
  const id = useId();
  return (
    <search class="search">
      <label class="unseen" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="input"
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={value}
        placeholder={placeholder === undefined ? label : `${label}: ${placeholder}`}
        onInput={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return;
          event.preventDefault();
          onChange('');
        }}
      />
      <p class="hint" aria-live="polite">
        {outcome}
      </p>
    </search>
  );
}
