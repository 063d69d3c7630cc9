import type { ComponentChildren, FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { SaveStatusLine } from '../options/save-status-line.tsx';
import { StoredProblems } from '../options/stored-problems.tsx';
import { type WelcomeProgress, type WelcomeStep, welcomeSteps } from '../settings/welcome-progress.ts';
import { writeWelcome } from '../settings.ts';
import { text } from '../text.ts';
import { EmployersStep } from './employers-step.tsx';
import { HelloStep } from './hello-step.tsx';
import { InterestsStep } from './interests-step.tsx';
import { StepLinks } from './step-links.tsx';
import { YouStep } from './you-step.tsx';

/** What a step may do with the page: go on, and whether it was gone through or skipped. */
export interface StepActions {
  readonly next: () => void;
  readonly skip: () => void;
  readonly back: () => void;
  readonly goTo: (step: WelcomeStep) => void;
  /** The step was gone to from another one: the keyboard and the screen reader go along. */
  readonly moved: boolean;
}

const views = {
  hello: HelloStep,
  you: YouStep,
  interests: InterestsStep,
  employers: EmployersStep,
  try: LaterTryStep,
} as const satisfies Record<WelcomeStep, (properties: { readonly actions: StepActions }) => ComponentChildren>;

/** The first day, a step at a time. Where it is left it goes on, and every step can be skipped. */
export function WelcomePage({ progress: stored }: { readonly progress: WelcomeProgress }) {
  const [progress, setProgress] = useState(stored);
  const moved = useRef(false);

  const move = (step: WelcomeStep, done: readonly WelcomeStep[] = []): void => {
    const next = { step, done: welcomeSteps.filter((each) => progress.done.includes(each) || done.includes(each)) };
    moved.current = true;
    setProgress(next);
    // Losing one's place is no harm worth a word: the page itself says where it is.
    writeWelcome(next).catch(() => undefined);
  };
  const { step } = progress;
  const at = welcomeSteps.indexOf(step);
  const after = welcomeSteps[at + 1] ?? step;
  const actions: StepActions = {
    next: () => move(after, [step]),
    skip: () => move(after),
    back: () => move(welcomeSteps[at - 1] ?? step),
    goTo: (to) => move(to),
    moved: moved.current,
  };
  const Step = views[step];
  return (
    <>
      <a class="skip" href="#main">
        {text('options_skip')}
      </a>
      <header class="page-head">
        <div class="page-head-inner welcome-head">
          <img class="mark" src="/icons/mark.svg" alt="" />
          <span class="product">{text('extension_name')}</span>
          <SaveStatusLine />
        </div>
      </header>
      <div class="welcome-body">
        <StepLinks progress={progress} goTo={actions.goTo} />
        <main id="main" tabIndex={-1}>
          <StoredProblems />
          <Step actions={actions} key={step} />
        </main>
      </div>
    </>
  );
}

/** The last step comes with the content script's code, which none of the others waits for. */
function LaterTryStep(properties: { readonly actions: StepActions }) {
  const [step, setStep] = useState<{ readonly TryStep: FunctionComponent<typeof properties> }>();
  useEffect(() => {
    void import('./try-step.tsx').then(setStep);
  }, []);
  return step === undefined ? null : <step.TryStep {...properties} />;
}
