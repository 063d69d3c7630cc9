/** The page as the composed tree shows it: open shadow roots are looked through, closed ones cannot be. */

/** The element above, out of an open shadow root to its host. */
export function parentComposed(element: Element): Element | undefined {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : undefined;
}

/** The nearest of the element and its ancestors that matches the selector, through open shadow roots. */
export function closestComposed(element: Element, selector: string): Element | undefined {
  for (let at: Element | null = element; at; ) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
    const root = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return undefined;
}

/** Does the first hold the second, through open shadow roots? */
export function holdsComposed(outer: Element, inner: Element): boolean {
  for (let at: Element | undefined = inner; at; ) {
    if (outer.contains(at)) return true;
    const root = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : undefined;
  }
  return false;
}

/** What an event really happened on, inside open shadow roots too. */
export function originOf(event: Event): Element | undefined {
  const origin = event.composedPath()[0];
  return origin instanceof Element ? origin : undefined;
}

/** What has the focus in this document, inside open shadow roots too. */
export function activeElementOf(document: Document): Element | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active ?? undefined;
}

/** Every element below the node that matches, inside open shadow roots too. Walks the whole tree: never while somebody types. */
export function allComposed(root: ParentNode, selector: string): readonly Element[] {
  const found: Element[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(selector)) found.push(element);
    if (element.shadowRoot) found.push(...allComposed(element.shadowRoot, selector));
  }
  return found;
}

/** Is it drawn, and not only in the tree? */
export function isShown(element: Element): boolean {
  return (
    element.getClientRects().length > 0 &&
    element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true })
  );
}

/** Is the frame that the document fills drawn, in all the pages around it? Pages of other origins are taken to show theirs. */
export function isInShownFrame(document: Document): boolean {
  for (let at = document.defaultView; at && at !== at.parent; ) {
    let frame: Element | null;
    try {
      frame = at.frameElement;
    } catch {
      return true;
    }
    if (!frame) return true;
    if (!isShown(frame)) return false;
    at = frame.ownerDocument.defaultView;
  }
  return true;
}
