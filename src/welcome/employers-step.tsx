import { useOptions } from '../options/options-context.ts';
import { EmployersSection } from '../options/sections/employers-section.tsx';
import { text } from '../text.ts';
import { Step } from './step.tsx';
import type { StepActions } from './welcome-page.tsx';

/** Whom readers could think the physician speaks for. */
export function EmployersStep({ actions }: { readonly actions: StepActions }) {
  const { employers } = useOptions().state.profile.value;
  return (
    <Step
      heading={text('welcome_employers')}
      lead={text('welcome_employers_lead')}
      next={text(employers.length === 0 ? 'welcome_none' : 'welcome_continue')}
      modest={employers.length === 0}
      actions={actions}
    >
      <EmployersSection />
    </Step>
  );
}
