import { Icon } from '../appearance/icon.tsx';
import { readRaw, type StoredKey, type StoredProblem, storedKeys } from '../settings.ts';
import { type TextKey, text } from '../text.ts';
import { CopyButton } from './copy-button.tsx';
import { useOptions } from './options-context.ts';

const titles = {
  profile: { newer: 'options_problem_newer_profile', unreadable: 'options_problem_unreadable_profile' },
  settings: { newer: 'options_problem_newer_settings', unreadable: 'options_problem_unreadable_settings' },
  checklist: { newer: 'options_problem_newer_checklist', unreadable: 'options_problem_unreadable_checklist' },
  record: { newer: 'options_problem_newer_record', unreadable: 'options_problem_unreadable_record' },
} as const satisfies Record<StoredKey, Record<StoredProblem['kind'], TextKey>>;

/** Says what is wrong with what is stored, and what becomes of it. Nothing where nothing is. */
export function StoredProblems() {
  const { state } = useOptions();
  return (
    <div role="alert">
      {storedKeys.map((key) => {
        const { problem } = state[key];
        if (problem === undefined) return null;
        return (
          <div class="notice" key={key}>
            <Icon drawing="attention" />
            <div class="notice-text">
              <p class="promise">{text(titles[key][problem.kind])}</p>
              <p>
                {problem.kind === 'newer'
                  ? text('options_problem_newer_detail')
                  : text('options_problem_unreadable_detail')}
              </p>
              {problem.kind === 'unreadable' && (
                <details>
                  <summary>{text('options_problem_which')}</summary>
                  <p class="hint technical">{problem.detail}</p>
                </details>
              )}
              <CopyButton content={async () => JSON.stringify(await readRaw(key), null, 2)} />
            </div>
          </div>
        );
      })}
    </div>
  );
}
