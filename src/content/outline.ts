import { parentComposed } from './composed-tree.ts';

/** Attributes whose values are written by the site's engineers; labels and addresses are never among them. */
const structural = [
  ...['role', 'contenteditable', 'aria-multiline', 'data-testid', 'data-pagelet', 'data-view-name'],
  ...['data-lexical-editor', 'data-test-modal-id', 'componentkey', 'name', 'open'],
];
/** Classes that are words; the others are hashes that change with every release. */
const worded = /^(?:ql-|ProseMirror|tiptap|(?:public-)?DraftEditor|msg-|share-|comments-|artdeco-)/;
const deepest = 24;

/**
 * The element and its ancestors, innermost first, by tag, structural attributes and worded classes:
 * `div[role="textbox"] < form < dialog`. Ancestors that say nothing are left out, `#shadow` stands for a shadow root.
 * Numbers and names in the values are cut away.
 */
export function outlineOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | undefined = element; at && steps.length < deepest; at = parentComposed(at)) {
    const said = nameOf(at);
    if (said !== at.localName || at === element || /^(?:form|dialog|main|article|iframe)$/.test(said)) steps.push(said);
    if (!at.parentElement && 'host' in at.getRootNode()) steps.push('#shadow');
  }
  return steps.join(' < ');
}

function nameOf(element: Element): string {
  const attributes = structural.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [`[${name}="${withoutNames(value)}"]`];
  });
  const classes = [...element.classList].filter((each) => worded.test(each)).map((each) => `.${each}`);
  return [element.localName, ...classes, ...attributes].join('');
}

/**
 * `tweetTextarea_0` and `ui-core-tiptap-text-editor-wrapper` stay; `commentBox-urn:li:activity:726` is cut where it begins
 * to name something of the page's content: `commentBox-urn…`.
 */
function withoutNames(value: string): string {
  const kept = /^UserAvatar|^[A-Za-z_ -]{0,60}(?:(?<=_)\d{1,2}$)?/.exec(value)?.[0] ?? '';
  return kept === value ? value : `${kept}…`;
}
