import { Icon } from '../appearance/icon.tsx';
import { type WelcomeProgress, type WelcomeStep, welcomeSteps } from '../settings/welcome-progress.ts';
import { type TextKey, text } from '../text.ts';

const names = {
  hello: 'welcome_step_hello',
  you: 'welcome_step_you',
  interests: 'welcome_step_interests',
  employers: 'welcome_step_employers',
  try: 'welcome_step_try',
} as const satisfies Record<WelcomeStep, TextKey>;

interface Properties {
  readonly progress: WelcomeProgress;
  readonly goTo: (step: WelcomeStep) => void;
}

/** All steps at a glance: where one is, what is done; any can be gone to. */
export function StepLinks({ progress, goTo }: Properties) {
  return (
    <nav class="step-links" aria-label={text('welcome_steps')}>
      <ol>
        {welcomeSteps.map((step, at) => {
          const done = progress.done.includes(step);
          return (
            <li key={step}>
              <button
                type="button"
                class={done ? 'done' : ''}
                aria-current={step === progress.step ? 'step' : undefined}
                onClick={() => goTo(step)}
              >
                <span class="number" aria-hidden="true">
                  {done ? <Icon drawing="check" /> : at + 1}
                </span>
                {text(names[step])}
                {done && <span class="unseen"> {text('welcome_step_done')}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
