import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useOptions } from '../options/options-context.ts';
import { text } from '../text.ts';
import type { StepActions } from './welcome-page.tsx';

interface Properties {
  readonly heading: string;
  readonly lead: string;
  readonly actions: StepActions;
  /** The words of the button that goes on; absent where the step has its own way on. */
  readonly next?: string;
  /** Something else on the step is what it is for: the button that goes on is not filled. */
  readonly modest?: boolean;
  readonly children: ComponentChildren;
}

/** One step: its heading, what it is about, and the ways on, over and back. */
export function Step({ heading, lead, actions, next, modest = false, children }: Properties) {
  const { state } = useOptions();
  // The steps that go on by this button change the profile; what a later version has written of it is not changed.
  const locked = next !== undefined && state.profile.problem?.kind === 'newer';
  const top = useRef<HTMLHeadingElement>(null);
  const { moved } = actions;
  useEffect(() => {
    if (!moved) return;
    top.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [moved]);
  return (
    <>
      <h1 tabIndex={-1} ref={top}>
        {heading}
      </h1>
      <p class="lead">{lead}</p>
      <fieldset class="lock" disabled={locked}>
        {children}
      </fieldset>
      {next !== undefined && (
        <div class="buttons step-buttons">
          <button type="button" class={modest ? 'button' : 'button primary'} data-next onClick={actions.next}>
            {next}
          </button>
          <button type="button" class="button quiet" onClick={actions.skip}>
            {text('welcome_skip')}
          </button>
          <button type="button" class="button quiet back" onClick={actions.back}>
            {text('welcome_back')}
          </button>
        </div>
      )}
    </>
  );
}
