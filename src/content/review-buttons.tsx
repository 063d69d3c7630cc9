import { useEffect } from 'preact/hooks';
import type { Fix } from '../checker/rule.ts';
import { text } from '../text.ts';
import type { CardActions, CardState } from './card.tsx';
import { pressed } from './pressed.ts';

type Review = Extract<Fix, { readonly kind: 'review' }>;

/** How long the typing must rest before the text is fetched, in milliseconds. */
const pause = 100;

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
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words want another text.
  useEffect(() => {
    const timer = setTimeout(actions.prepareReview, pause);
    return () => clearTimeout(timer);
  }, [state.draft, actions]);
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
