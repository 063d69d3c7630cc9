import { useId } from 'preact/hooks';

interface Properties {
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A line of text with a switch at its end; the whole line is the target. */
export function SwitchRow({ label, hint, on, onChange }: Properties) {
  const id = useId();
  return (
    <label class="switch-row">
      <span>
        <span class="switch-label">{label}</span>
        {hint !== undefined && (
          <span class="hint switch-hint" id={id}>
            {hint}
          </span>
        )}
      </span>
      <input
        class="switch"
        type="checkbox"
        role="switch"
        aria-checked={on}
        aria-label={label}
        {...(hint === undefined ? {} : { 'aria-describedby': id })}
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
