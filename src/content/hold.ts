import { closestComposed, originOf } from './composed-tree.ts';
import type { FoundComposer } from './find-composer.ts';
import { isSubmitButton } from './submit-buttons.ts';
import type { Watch } from './watch.ts';

/**
 * Hears the ways of sending a draft before the page does, and holds the first one back when an error stands in it. It
 * never makes a press of its own, and the second press is the page's untouched.
 *
 * @param besides the watches of the other boxes that are sent together with a box
 */
export function listenForSubmit(
  watches: () => readonly Watch[],
  besides: (found: FoundComposer) => readonly Watch[],
  signal: AbortSignal,
): void {
  const onClick = (event: MouseEvent) => {
    const origin = originOf(event);
    if (!origin || !event.isTrusted) return;
    decide(
      event,
      watches().filter((watch) => isSubmitButton(origin, watch.found)),
    );
  };
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing) return;
    const origin = originOf(event);
    const watch = origin && watches().find(({ found }) => found.field.contains(origin));
    if (!watch) return;
    const { keys } = watch.found.composer.submit;
    const isEnter = event.key === 'Enter' && !event.shiftKey && !event.altKey;
    const withModifier = event.ctrlKey || event.metaKey;
    if (!isEnter || !keys.includes(withModifier ? 'mod+enter' : 'enter')) return;
    // In an open list of people or hashtags, Enter picks one and sends nothing.
    const list = closestComposed(
      watch.found.field,
      '[aria-activedescendant]:not([aria-activedescendant=""]), [aria-expanded="true"]',
    );
    if (!list) decide(event, [watch, ...besides(watch.found)]);
  };
  window.addEventListener('click', onClick, { capture: true, signal });
  window.addEventListener('keydown', onKey, { capture: true, signal });
}

/** @param sent the boxes whose drafts would be sent: all of a thread at once */
function decide(event: Event, sent: readonly Watch[]): void {
  const holding = sent.filter((watch) => watch.isToBeHeld());
  // One card says why; the others' findings have been held for as well, so that the next press passes.
  for (const [at, watch] of holding.entries()) watch.held(at === 0);
  if (holding.length > 0) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  // Sent: the page now empties the box, some of them without any event of the field.
  for (const watch of sent) {
    watch.sent();
    setTimeout(watch.look, 0);
    setTimeout(watch.look, 500);
  }
}
