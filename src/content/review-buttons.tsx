import type { Fix } from '../checker/rule.ts';
import { text } from '../text.ts';
import type { CardActions, CardState } from './card.tsx';
import { pressed } from './pressed.ts';

type Review = Extract<Fix, { readonly kind: 'review' }>;

/** The ways to a reviewer and back: copy the draft, write a mail, say that it was approved. The user sends, never we. */
export function ReviewButtons({
  fix,
  state,
  actions,
}: {
  readonly fix: Review;
  readonly state: CardState;
  readonly actions: CardActions;
}) {
  return (
    <>
      <div class="actions">
        <button type="button" class="do" onClick={pressed(() => actions.review('copy'))}>
          {text('card_review_copy')}
        </button>
        {fix.mail === true && (
          <button type="button" class="do second" onClick={pressed(() => actions.review('mail'))}>
            {text('card_review_mail')}
          </button>
        )}
        <button type="button" class="do second" onClick={pressed(() => actions.review('approve'))}>
          {text('card_review_approved')}
        </button>
      </div>
      <p class="hint" role="status">
        {text(state.told ?? 'card_review_hint')}
      </p>
    </>
  );
}
