/** The page as the composed tree shows it: open shadow roots are looked through, closed ones cannot be. */

/** The nearest of the element and its ancestors that matches the selector, through open shadow roots. */
export function closestComposed(element: Element, selector: string): Element | undefined {
  for (let at: Element | null = element; at; ) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

/** What an event really happened on, inside open shadow roots too. */
export function originOf(event: Event): Element | undefined {
  const origin = event.composedPath()[0];
  return origin instanceof Element ? origin : undefined;
}
