/** The card by keyboard alone: arrows go from finding to finding, Enter presses the button, Escape goes back to the draft. */
export function steer(event: KeyboardEvent, root: ShadowRoot, close: () => void): void {
  if (event.key === 'Escape') {
    // A native dialog around us would close on it, with the draft.
    event.preventDefault();
    close();
    return;
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const items = [...root.querySelectorAll('.finding')];
  const current = items.findIndex((item) => item.contains(root.activeElement));
  focusFinding(root, Math.max(0, Math.min(items.length - 1, current + step)));
}

/** Brings the finding at the index, in the card's order, into sight; the focus stays where it is. */
export function pointAt(root: ShadowRoot, index: number): void {
  root.querySelectorAll('.finding')[index]?.scrollIntoView({ block: 'nearest' });
}

/** Focuses the first button of the finding at the index, in the card's order. */
export function focusFinding(root: ShadowRoot, index: number): void {
  const item = root.querySelectorAll('.finding')[index];
  item?.querySelector<HTMLElement>('button')?.focus();
  item?.scrollIntoView({ block: 'nearest' });
}
