import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Icon } from '../appearance/icon.tsx';
import { pagePaths } from '../page-paths.ts';
import { destinationOf, kindAt } from '../practice/destinations.ts';
import { PracticeBox } from '../practice/practice-box.tsx';
import { text } from '../text.ts';
import { exampleDraft } from './example-draft.ts';
import { Step } from './step.tsx';
import type { StepActions } from './welcome-page.tsx';

const destination = destinationOf('x');
const kind = kindAt(destination, 'post');

/** The practice box with a draft to mend: what every day will be like. */
export function TryStep({ actions }: { readonly actions: StepActions }) {
  const [left, setLeft] = useState<number>();
  const finish = async (): Promise<void> => {
    actions.next();
    const tab = await browser.tabs.getCurrent();
    if (tab.id !== undefined) await browser.tabs.remove(tab.id);
  };
  return (
    <Step heading={text('welcome_try')} lead={text('welcome_try_lead')} actions={actions}>
      <PracticeBox
        destination={destination}
        kind={kind}
        start={exampleDraft}
        tell={({ findings, judged }) => judged && setLeft(findings.length)}
      />
      {left === 0 && (
        <p class="mended" role="status">
          <Icon drawing="check" />
          <span>{text('welcome_mended')}</span>
        </p>
      )}
      <p class="hint after">{text('welcome_afterwards')}</p>
      <div class="buttons step-buttons">
        <button type="button" class="button primary" onClick={() => void finish()}>
          {text('welcome_finish')}
        </button>
        <a class="button" href={`/${pagePaths.practice}`}>
          {text('welcome_to_practice')}
        </a>
        <button type="button" class="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {text('popup_options')}
        </button>
        <button type="button" class="button quiet back" onClick={actions.back}>
          {text('welcome_back')}
        </button>
      </div>
    </Step>
  );
}
