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

const buttonLike = 'button, [role="button"], input[type="submit"]';

/** The buttons that send the draft of this field, as far as the site's data knows them and they can be seen. */
export function submitButtons({ composer, field }: FoundComposer): readonly HTMLElement[] {
  return composer.submit.buttons.flatMap((button) => buttonsOf(button, field)).filter(isVisible);
}

/** Is the element such a button, or does it stand in one? */
export function isSubmitButton(element: Element, found: FoundComposer): boolean {
  const pressed = closestComposed(element, buttonLike);
  return found.composer.submit.buttons.some((button) =>
    'selector' in button
      ? closestComposed(element, button.selector) !== undefined
      : pressed !== undefined && buttonsOf(button, found.field).includes(pressed as HTMLElement),
  );
}

function buttonsOf(button: SubmitButton, field: HTMLElement): readonly HTMLElement[] {
  if ('selector' in button) {
    const root = field.getRootNode() as Document | ShadowRoot;
    return [...root.querySelectorAll<HTMLElement>(button.selector)];
  }
  const scope = closestComposed(field, button.within);
  const worded = [...(scope?.querySelectorAll<HTMLElement>(buttonLike) ?? [])].filter(
    (each) =>
      !field.contains(each) && each.textContent?.trim() && !each.querySelector('svg, img, i') && isVisible(each),
  );
  const picked = worded.at(button.pick === 'first' ? 0 : -1);
  return picked ? [picked] : [];
}

function isVisible(element: Element): boolean {
  return element.getClientRects().length > 0;
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
