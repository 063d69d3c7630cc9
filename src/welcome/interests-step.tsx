import { useOptions } from '../options/options-context.ts';
import { InterestsSection } from '../options/sections/interests-section.tsx';
import { text } from '../text.ts';
import { Step } from './step.tsx';
import type { StepActions } from './welcome-page.tsx';

/** Whose money the physician takes; having none is an answer too. */
export function InterestsStep({ actions }: { readonly actions: StepActions }) {
  const { interests } = useOptions().state.profile.value;
  return (
    <Step
      heading={text('welcome_interests')}
      lead={text('welcome_interests_lead')}
      next={text(interests.length === 0 ? 'welcome_none' : 'welcome_continue')}
      modest={interests.length === 0}
      actions={actions}
    >
      <InterestsSection />
    </Step>
  );
}
