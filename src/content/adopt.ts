/**
 * Gives a document or shadow root a style sheet of ours. An adopted sheet is not part of the page's DOM; Firefox refuses
 * them to content scripts in some roots (seen 2026-11), and there a style element does, which both browsers allow us
 * under the strictest content security policy.
 */
export function adopt(root: Document | ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    const document = root instanceof Document ? root : root.ownerDocument;
    const element = document.createElement('style');
    element.textContent = css;
    (root instanceof Document ? (document.head ?? document.documentElement) : root).append(element);
  }
}
