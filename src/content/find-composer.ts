import type { Composer, Marker, Site, SubmitButton } from '../sites/site.ts';
import { closestComposed } from './composed-tree.ts';

export interface FoundComposer {
  readonly composer: Composer;
  readonly field: HTMLElement;
}

const editable = 'textarea, [contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"]';

/** The compose box that the element belongs to, if the site's data knows it. Looks at nothing but the element's ancestors. */
export function findComposer(element: Element, site: Site, path: string): FoundComposer | undefined {
  const field = outermostField(element);
  if (!field) return undefined;
  for (const composer of site.composers) {
    if (composer.markers.some((marker) => fits(marker, field, path))) return { composer, field };
  }
  return undefined;
}

function outermostField(element: Element): HTMLElement | undefined {
  let field = element.closest<HTMLElement>(editable);
  // An entity inside an editor may be editable by itself; the draft is the whole.
  for (
    let outer = field?.parentElement?.closest<HTMLElement>(editable);
    outer;
    outer = outer.parentElement?.closest<HTMLElement>(editable)
  )
    field = outer;
  return field ?? undefined;
}

function fits(marker: Marker, field: HTMLElement, path: string): boolean {
  if (marker.path && !marker.path.test(path)) return false;
  if (marker.notInside && closestComposed(field, marker.notInside)) return false;
  return closestComposed(field, marker.inside) !== undefined;
}

/** Is the element, or what it stands in, a button that sends the draft of this field? */
export function isSubmitButton(element: Element, { composer, field }: FoundComposer): boolean {
  return composer.submit.buttons.some((button) => isThisButton(element, button, field));
}

const buttonLike = 'button, [role="button"], input[type="submit"]';

function isThisButton(element: Element, button: SubmitButton, field: HTMLElement): boolean {
  if ('selector' in button) return closestComposed(element, button.selector) !== undefined;
  const scope = closestComposed(field, button.within);
  const pressed = closestComposed(element, buttonLike);
  if (!scope || !pressed || !scope.contains(pressed) || field.contains(pressed)) return false;
  const worded = [...scope.querySelectorAll<HTMLElement>(buttonLike)].filter(
    (each) =>
      !field.contains(each) &&
      each.textContent?.trim() &&
      !each.querySelector('svg, img, i') &&
      each.getClientRects().length > 0,
  );
  return worded.at(button.pick === 'first' ? 0 : -1) === pressed;
}

/** The text that a reply answers, where the page shows it. */
export function answeredText({ composer, field }: FoundComposer): string | undefined {
  if (!composer.answers) return undefined;
  const scope = composer.answers.within ? closestComposed(field, composer.answers.within) : field.ownerDocument;
  return scope?.querySelector(composer.answers.text)?.textContent?.trim() || undefined;
}

/** The writer's own handle, where the page shows it. */
export function ownHandle(site: Site, document: Document): string | undefined {
  const address = site.ownHandle && document.querySelector(site.ownHandle)?.getAttribute('href');
  const name = address?.split('/').filter(Boolean).at(-1);
  return name ? `@${name}` : undefined;
}
