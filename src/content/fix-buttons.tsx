import { useState } from 'preact/hooks';
import type { Fix } from '../checker/rule.ts';
import type { ShownFinding } from '../messages.ts';
import { text } from '../text.ts';
import type { CardActions, CardState } from './card.tsx';
import { pressed } from './pressed.ts';

interface Properties {
  readonly finding: ShownFinding;
  readonly state: CardState;
  readonly actions: CardActions;
}

type Button = Exclude<Fix, { readonly kind: 'prompt' | 'review' }>;

/** What a finding offers to do to the draft, a button each; what only the user can know is asked before. */
export function FixButtons({ finding, state, actions }: Properties) {
  const [asked, ask] = useState<string>();
  const { fixes } = finding;
  const buttons = fixes.filter((fix): fix is Button => isButton(fix, state.paid));
  const mayBePaid = fixes.some(
    (fix) => (fix.kind === 'disclosure' && fix.paid !== undefined) || (fix.kind === 'edit' && fix.whenPaid === true),
  );
  const confirming = buttons.find((fix) => fix.kind === 'edit' && fix.confirm !== undefined && fix.label === asked);
  return (
    <>
      {mayBePaid && (
        <button
          type="button"
          class="paid"
          role="switch"
          aria-checked={state.paid}
          onClick={pressed(() => actions.setPaid(!state.paid))}
        >
          <span class="knob" aria-hidden="true" />
          {text('card_paid_post')}
        </button>
      )}
      {mayBePaid && state.paid && <p class="hint">{text('card_paid_hint')}</p>}
      {buttons.length > 0 && (
        <div class="actions">
          {buttons.map((fix, at) => (
            <FixButton
              key={fix.label}
              fix={fix}
              first={at === 0}
              state={state}
              apply={(one) => (one.kind === 'edit' && one.confirm !== undefined ? ask(one.label) : actions.apply(one))}
            />
          ))}
        </div>
      )}
      {confirming?.kind === 'edit' && (
        <fieldset class="confirm">
          <legend class="unseen">{confirming.label}</legend>
          <p>{text('card_confirm')}</p>
          <div class="actions">
            <button
              type="button"
              class="do"
              disabled={state.busy}
              onClick={pressed(() => {
                ask(undefined);
                actions.apply(confirming);
              })}
            >
              {confirming.confirm}
            </button>
            <button type="button" class="less" onClick={pressed(() => ask(undefined))}>
              {text('card_confirm_no')}
            </button>
          </div>
        </fieldset>
      )}
    </>
  );
}

function isButton(fix: Fix, paid: boolean): boolean {
  if (fix.kind === 'edit') return fix.whenPaid !== true || paid;
  return fix.kind === 'disclosure';
}

interface FixProperties {
  readonly fix: Button;
  readonly first: boolean;
  readonly state: CardState;
  readonly apply: (fix: Button) => void;
}

function FixButton({ fix, first, state, apply }: FixProperties) {
  const [turn, setTurn] = useState(0);
  const kind = first ? 'do' : 'do second';
  if (fix.kind === 'edit')
    return (
      <button type="button" class={kind} disabled={state.busy} onClick={pressed(() => apply(fix))}>
        {fix.label}
      </button>
    );
  const { label, forms } = state.paid && fix.paid ? fix.paid : fix;
  const form = forms[turn % forms.length] ?? '';
  // The label names the first form; the others stand in its place.
  const shown = label.replace((forms[0] ?? '').trim(), () => form.trim());
  return (
    <span class="choice">
      <button
        type="button"
        class={kind}
        disabled={state.busy}
        onClick={pressed(() => apply({ kind: 'disclosure', label: shown, forms: [form] }))}
      >
        {shown}
      </button>
      {forms.length > 1 && (
        <button type="button" class="less" onClick={pressed(() => setTurn(turn + 1))}>
          {text('card_other_wording')}
        </button>
      )}
      {fix.note !== undefined && !state.paid && <span class="hint">{fix.note}</span>}
    </span>
  );
}
