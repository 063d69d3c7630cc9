import { adopt } from './adopt.ts';
import { closestComposed } from './composed-tree.ts';
import css from './host.css?inline';

/** Our place in the page: one element with a closed shadow root, where neither the page's styles nor its scripts reach. */
export interface Host {
  readonly root: ShadowRoot;
  /** Where the badge and the card are rendered; other things of ours stand beside it in the root. */
  readonly interface: HTMLElement;
  /** Is the event's target ours? */
  owns(event: Event): boolean;
  /**
   * Puts the host where it must stand: at first, and again where the page has removed it or opened a dialog around the
   * field. Before that the page has nothing of ours in it.
   */
  settle(): void;
  /** Where the point (0, 0) of our fixed boxes lies in the viewport: a transformed ancestor moves it. */
  origin(): { readonly x: number; readonly y: number };
}

/** What happens on our interface is none of the page's business: sites close dialogs and run shortcuts on it. */
const ownEvents = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu', 'wheel'],
  ...['touchstart', 'touchend', 'keydown', 'keyup', 'keypress', 'input', 'copy', 'cut', 'paste'],
];

/** By this a script of ours knows what another of ours has left behind. */
const hostName = 'data-chaperone';

/** Firefox ends the scripts of an extension that is updated, and leaves what they put into the page (seen 2026-11). */
export function clearRemains(document: Document): void {
  for (const remains of document.querySelectorAll(`[${hostName}]`)) remains.remove();
}

export function createHost(field: HTMLElement, signal: AbortSignal): Host {
  const document = field.ownerDocument;
  const element = document.createElement('div');
  element.setAttribute(hostName, '');
  // Our own box must not take part in the page's layout, whatever `div { … }` the page has.
  element.style.cssText =
    'all: initial; position: fixed; inset: 0 auto auto 0; width: 0; height: 0; z-index: 2147483647; pointer-events: auto;';
  const root = element.attachShadow({ mode: 'closed' });
  adopt(root, css);
  const place = document.createElement('div');
  root.append(place);

  const host: Host = {
    root,
    interface: place,
    owns: (event) =>
      event.target === element || event.composedPath()[0] === element || event.composedPath().includes(element),
    settle: () => {
      const place = placeFor(field);
      if (element.parentNode !== place) place.append(element);
    },
    origin: () => {
      const { left, top } = element.getBoundingClientRect();
      return { x: left, y: top };
    },
  };

  for (const type of ownEvents) element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  // A button of ours must not take the caret out of the draft.
  root.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  // Scripted focus traps pull the focus back into the site's dialog, and boxes close when they lose it: they never hear of ours.
  for (const type of ['focus', 'blur', 'focusin', 'focusout'] as const) {
    const guard = (event: FocusEvent) => {
      if (host.owns(event) || event.relatedTarget === element) event.stopImmediatePropagation();
    };
    window.addEventListener(type, guard, { capture: true, signal });
  }
  signal.addEventListener('abort', () => element.remove(), { once: true });
  return host;
}

/** Under `showModal()` whatever stands outside the dialog is inert; elsewhere the end of the document disturbs nobody. */
function placeFor(field: HTMLElement): Element {
  const dialog = closestComposed(field, 'dialog[open]');
  return dialog?.matches(':modal') ? dialog : field.ownerDocument.documentElement;
}
