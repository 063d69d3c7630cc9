import { Icon } from '../appearance/icon.tsx';
import { text } from '../text.ts';
import { ChecklistReminder } from './checklist-reminder.tsx';
import { useOptions } from './options-context.ts';
import { SaveStatusLine } from './save-status-line.tsx';
import { SectionLinks } from './section-links.tsx';
import { AboutSection } from './sections/about-section.tsx';
import { AccountsSection } from './sections/accounts-section.tsx';
import { BehaviourSection } from './sections/behaviour-section.tsx';
import { ChecklistSection } from './sections/checklist-section.tsx';
import { DataSection } from './sections/data-section.tsx';
import { EmployersSection } from './sections/employers-section.tsx';
import { InterestsSection } from './sections/interests-section.tsx';
import { OrganizationSection } from './sections/organization-section.tsx';
import { PracticeSection } from './sections/practice-section.tsx';
import { PrivacySection } from './sections/privacy-section.tsx';
import { RecordSection } from './sections/record-section.tsx';
import { RulesSection } from './sections/rules-section.tsx';
import { SitesSection } from './sections/sites-section.tsx';
import { YouSection } from './sections/you-section.tsx';
import { StoredProblems } from './stored-problems.tsx';

/** What a later version has written is shown and cannot be changed: the browser's own `disabled` sees to it. */
const locked = (problem: { readonly kind: string } | undefined): boolean => problem?.kind === 'newer';

export function OptionsPage() {
  const { state } = useOptions();
  return (
    <>
      <a class="skip" href="#main">
        {text('options_skip')}
      </a>
      <header class="page-head">
        <div class="page-head-inner">
          <img class="mark" src="/icons/mark.svg" alt="" />
          <span class="product">{text('extension_name')}</span>
          <SaveStatusLine />
        </div>
      </header>
      <div class="page-body">
        <SectionLinks />
        <main id="main" tabIndex={-1}>
          <div class="welcome">
            <h1>{text('options_title')}</h1>
            <p class="promise-line">
              <Icon drawing="lock" />
              {text('options_promise')}
            </p>
            <ChecklistReminder />
          </div>
          <StoredProblems />
          <fieldset class="lock" disabled={locked(state.profile.problem)}>
            <YouSection />
            <InterestsSection />
            <AccountsSection />
            <EmployersSection />
          </fieldset>
          <fieldset class="lock" disabled={locked(state.profile.problem) || locked(state.settings.problem)}>
            <PracticeSection />
          </fieldset>
          <fieldset class="lock" disabled={locked(state.settings.problem)}>
            <RulesSection />
            <SitesSection />
            <BehaviourSection />
          </fieldset>
          <fieldset class="lock" disabled={locked(state.checklist.problem)}>
            <ChecklistSection />
          </fieldset>
          <fieldset class="lock" disabled={locked(state.record.problem)}>
            <RecordSection />
          </fieldset>
          <DataSection />
          <OrganizationSection />
          <PrivacySection />
          <AboutSection />
        </main>
      </div>
    </>
  );
}
