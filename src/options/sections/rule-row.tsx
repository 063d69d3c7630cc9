import { useId } from 'preact/hooks';
import { Icon } from '../../appearance/icon.tsx';
import { guidelines } from '../../checker/guidelines.ts';
import type { Example, Level, Rule } from '../../checker/rule.ts';
import { ruleWords } from '../../rule-words.ts';
import { type TextKey, text } from '../../text.ts';
import { MarkedExample } from './marked-example.tsx';

const levelNames = {
  error: 'options_level_error',
  warning: 'options_level_warning',
  suggestion: 'options_level_suggestion',
} as const satisfies Record<Level, TextKey>;

const choices = Object.keys(levelNames) as readonly Level[];

interface Properties {
  readonly rule: Rule;
  /** What the physician has set; undefined: the rule's own. */
  readonly level: Level | 'off' | undefined;
  /** What an organization has set; undefined: nothing. */
  readonly preset: Level | 'off' | undefined;
  readonly locked: boolean;
  /** Who has set it, where somebody has. */
  readonly by: string;
  readonly onChange: (level: Level | 'off' | undefined) => void;
}

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);

export function RuleRow({ rule, level: own, preset, locked, by, onChange }: Properties) {
  const title = ruleWords(rule, 'title');
  /** What holds where the physician has set nothing. */
  const usual = preset ?? rule.level;
  const level = locked ? usual : (own ?? usual);
  const set = (chosen: Level | 'off'): void => onChange(chosen === usual ? undefined : chosen);
  const id = useId();
  return (
    <li class={`rule ${level === 'off' ? 'off' : ''}`} id={`rule-${rule.id}`}>
      <div class="rule-head">
        <span class="rule-title" id={id}>
          {title}
        </span>
        <div class="rule-controls">
          <select
            class={`select level ${level}`}
            aria-label={text('options_level_of', title)}
            value={level === 'off' ? rule.level : level}
            disabled={level === 'off' || locked}
            onChange={(event) => {
              const chosen = choices.find((choice) => choice === event.currentTarget.value);
              if (chosen !== undefined) set(chosen);
            }}
          >
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {choice === usual ? text('options_level_usual', text(levelNames[choice])) : text(levelNames[choice])}
              </option>
            ))}
          </select>
          <input
            class="switch"
            type="checkbox"
            role="switch"
            aria-checked={level !== 'off'}
            aria-label={title}
            checked={level !== 'off'}
            disabled={locked}
            onChange={(event) => set(event.currentTarget.checked ? (usual === 'off' ? rule.level : usual) : 'off')}
          />
        </div>
      </div>
      {preset !== undefined && (
        <p class="rule-locked">
          <Icon drawing="lock" />
          {locked ? text('options_policy_locked_by', by) : text('options_policy_set_by', by)}
        </p>
      )}
      <details>
        <summary aria-describedby={id}>{text('options_rule_why')}</summary>
        <div class="rule-detail">
          <p>{ruleWords(rule, 'why')}</p>
          <p class="hint">{text('options_rule_finds')}</p>
          {rule.examples.found.slice(0, 2).map((example) => (
            <MarkedExample key={textOf(example)} example={example} level={rule.level} />
          ))}
          {rule.examples.silent.length > 0 && (
            <>
              <p class="hint">{text('options_rule_silent')}</p>
              {rule.examples.silent.slice(0, 2).map((example) => (
                <MarkedExample key={textOf(example)} example={example} level={rule.level} />
              ))}
            </>
          )}
          <ul class="sources" lang="en">
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
