import { Icon } from '../appearance/icon.tsx';
import { type TextKey, text } from '../text.ts';
import { Step } from './step.tsx';
import type { StepActions } from './welcome-page.tsx';

const facts = [
  ['welcome_fact_marks', 'welcome_fact_marks_detail'],
  ['welcome_fact_words', 'welcome_fact_words_detail'],
  ['welcome_fact_decides', 'welcome_fact_decides_detail'],
] as const satisfies readonly (readonly [TextKey, TextKey])[];

const proofs = [
  ['welcome_proof_network', 'welcome_proof_network_detail'],
  ['welcome_proof_offline', 'welcome_proof_offline_detail'],
  ['welcome_proof_permissions', 'welcome_proof_permissions_detail'],
  ['welcome_proof_source', 'welcome_proof_source_detail'],
] as const satisfies readonly (readonly [TextKey, TextKey])[];

/** What it does, and that nothing leaves the browser: with the ways to see that for oneself. */
export function HelloStep({ actions }: { readonly actions: StepActions }) {
  return (
    <Step heading={text('welcome_hello')} lead={text('welcome_hello_lead')} actions={actions}>
      <div class="hello">
        <ul class="facts">
          {facts.map(([fact, detail]) => (
            <li key={fact}>
              <h2>{text(fact)}</h2>
              <p>{text(detail)}</p>
            </li>
          ))}
        </ul>
        <Preview />
      </div>
      <section class="section stays" aria-labelledby="stays">
        <h2 id="stays">
          <Icon drawing="lock" />
          {text('welcome_stays')}
        </h2>
        <p>{text('welcome_stays_detail')}</p>
        <details>
          <summary>{text('welcome_see')}</summary>
          <dl>
            {proofs.map(([proof, detail]) => (
              <div key={proof}>
                <dt>{text(proof)}</dt>
                <dd>{text(detail)}</dd>
              </div>
            ))}
          </dl>
        </details>
      </section>
      <p class="notice reload">
        <Icon drawing="attention" />
        <span>{text('welcome_reload')}</span>
      </p>
      <div class="buttons step-buttons">
        <button type="button" class="button primary" onClick={actions.next}>
          {text('welcome_begin')}
        </button>
        <button type="button" class="button quiet" onClick={() => actions.goTo('try')}>
          {text('welcome_try_first')}
        </button>
      </div>
    </Step>
  );
}

/** A picture of it at work, drawn in type. */
function Preview() {
  return (
    <figure class="preview" role="img" aria-label={text('welcome_preview')}>
      <div class="preview-box">
        {text('welcome_preview_before')} <span class="preview-mark">{text('welcome_preview_name')}</span>{' '}
        {text('welcome_preview_after')}
      </div>
      <div class="preview-card">
        <strong>
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d="M5.5 1h5L15 5.500v5L10.500 15h-5L1 10.500v-5z" fill="currentColor" />
          </svg>
          {text('welcome_preview_title')}
        </strong>
        <span>{text('welcome_preview_message')}</span>
        <span class="preview-fix">{text('welcome_preview_fix')}</span>
      </div>
    </figure>
  );
}
