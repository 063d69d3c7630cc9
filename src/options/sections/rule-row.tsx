import { useId } from 'preact/hooks';
import { Icon } from '../../appearance/icon.tsx';
import { guidelines } from '../../checker/guidelines.ts';
import type { Level, Rule } from '../../checker/rule.ts';
import { type TextKey, text } from '../../text.ts';
import { MarkedExample } from './marked-example.tsx';

const levelNames = {
  error: 'options_level_error',
  warning: 'options_level_warning',
  suggestion: 'options_level_suggestion',
  off: 'options_level_off',
} as const satisfies Record<Level | 'off', TextKey>;

const choices = Object.keys(levelNames) as readonly (Level | 'off')[];

interface Properties {
  readonly rule: Rule;
  /** What the physician has set; undefined: the rule's own. */
  readonly level: Level | 'off' | undefined;
  readonly onChange: (level: Level | 'off' | undefined) => void;
}

export function RuleRow({ rule, level = rule.level, onChange }: Properties) {
  const id = useId();
  return (
    <li class={`rule ${level === 'off' ? 'off' : ''}`} id={`rule-${rule.id}`}>
      <div class="rule-head">
        <span class="rule-title" id={id}>
          {rule.title}
        </span>
        <select
          class={`select level ${level}`}
          aria-label={text('options_level_of', rule.title)}
          value={level}
          onChange={(event) => {
            const chosen = choices.find((choice) => choice === event.currentTarget.value);
            onChange(chosen === rule.level ? undefined : chosen);
          }}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice === rule.level ? text('options_level_usual', text(levelNames[choice])) : text(levelNames[choice])}
            </option>
          ))}
        </select>
      </div>
      <details>
        <summary aria-describedby={id}>{text('options_rule_why')}</summary>
        <div class="rule-detail">
          <p>{rule.why}</p>
          {rule.examples.found.slice(0, 2).map((example) => (
            <MarkedExample
              key={typeof example === 'string' ? example : example.text}
              example={example}
              level={rule.level}
            />
          ))}
          <ul class="sources">
            {rule.guidelines.map((key) => {
              const { title, section, publisher, url } = guidelines[key];
              return (
                <li key={key}>
                  <a href={url} target="_blank" rel="noreferrer">
                    {title}
                    <Icon drawing="outside" />
                  </a>
                  <span class="hint">
                    {section}. {publisher}
                  </span>
                </li>
              );
            })}
          </ul>
        </div>
      </details>
    </li>
  );
}
