/** What happens to a field, told apart from what is done about it. Nothing here outlives the signal. */
export interface FieldEvents {
  /** The words may have changed. Called in the same task, before anything is painted. */
  readonly changed: () => void;
  /** The field may stand elsewhere in the viewport. */
  readonly moved: () => void;
  /** The field has left the page. */
  readonly gone: () => void;
  /** An input method has begun or ended to compose. */
  readonly composing: (now: boolean) => void;
}

export function listenToField(field: HTMLElement, events: FieldEvents, signal: AbortSignal): void {
  const changes = new MutationObserver(events.changed);
  changes.observe(field, { childList: true, characterData: true, subtree: true });
  // An element that leaves the page loses its size: the whole document need not be watched for that.
  const size = new ResizeObserver(() => (field.isConnected ? events.moved() : events.gone()));
  size.observe(field);
  field.addEventListener('input', events.changed, { signal });
  field.addEventListener('compositionstart', () => events.composing(true), { signal });
  field.addEventListener('compositionend', () => events.composing(false), { signal });
  window.addEventListener('scroll', events.moved, { capture: true, passive: true, signal });
  window.addEventListener('resize', events.moved, { passive: true, signal });
  signal.addEventListener(
    'abort',
    () => {
      changes.disconnect();
      size.disconnect();
    },
    { once: true },
  );
}
