/** Does the field stand on a dark page? The first background behind it that is not see-through decides. */
export function isDark(field: Element): boolean {
  for (let at: Element | null = field; at; at = parentOf(at)) {
    const parts = getComputedStyle(at).backgroundColor.match(/[\d.]+/g) ?? [];
    const [red = 0, green = 0, blue = 0, alpha = 1] = parts.map(Number);
    if (parts.length >= 3 && alpha > 0.5) return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
  }
  return false;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
