import { anyDialog } from '../sites/any-dialog.ts';
import type { Composer, Marker, Site } from '../sites/site.ts';
import { closestComposed, isShown } from './composed-tree.ts';

export interface FoundComposer {
  readonly composer: Composer;
  readonly field: HTMLElement;
  /** The one of the composer's markers that fitted. */
  readonly marker: Marker;
}

/** What text is written into. */
export const editable = 'textarea, [contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"]';

/**
 * The compose box that the element belongs to, if the site's data knows it, or else one in a dialog. Looks at nothing but
 * the element's ancestors.
 *
 * @param address the page's path with its query
 */
export function findComposer(element: Element, site: Site, address: string): FoundComposer | undefined {
  const field = outermostField(element);
  if (!field) return undefined;
  for (const composer of [...site.composers, anyDialog]) {
    const marker = composer.markers.find((each) => fits(each, field, address));
    if (!marker) continue;
    // A twin that a closed layer has left behind is marked like the live box.
    return isShown(field) ? { composer, field, marker } : undefined;
  }
  return undefined;
}

/** Where Quill 1 lets the browser paste before it takes the text over: it gets the focus for a moment, and is no box. */
const scratch = '.ql-clipboard';

/** The element or its ancestor that is written into as a whole. */
export function outermostField(element: Element): HTMLElement | undefined {
  let field = element.closest<HTMLElement>(editable);
  // An entity inside an editor may be editable by itself; the draft is the whole.
  for (
    let outer = field?.parentElement?.closest<HTMLElement>(editable);
    outer;
    outer = outer.parentElement?.closest<HTMLElement>(editable)
  )
    field = outer;
  return field && !field.matches(scratch) ? field : undefined;
}

/** Does the marker fit the field, on the page at this address? */
export function fits(marker: Marker, field: Element, address: string): boolean {
  if (marker.path && !marker.path.test(address)) return false;
  if (marker.notInside && closestComposed(field, marker.notInside)) return false;
  return closestComposed(field, marker.inside) !== undefined;
}

/** The page's path with its query, as markers look at it. */
export function addressOf({ location }: { readonly location: Location }): string {
  return location.pathname + location.search;
}
