import type { Level } from '../checker/rule.ts';
import { adopt } from './adopt.ts';

/**
 * The marks under the words, through the CSS Custom Highlight API: nothing is added to the page's own DOM. The registry
 * belongs to the whole document and the page can see it, so the names carry ours and the ranges of all our composers
 * are kept together here.
 */

const levels = ['suggestion', 'warning', 'error'] as const satisfies readonly Level[];

/** Levels differ in the shape of the line too, not only in its colour. */
const css = `
::highlight(chaperone-error) { text-decoration: underline wavy #d93a52 1.5px; text-underline-offset: 3px; background-color: rgb(217 58 82 / 10%); }
::highlight(chaperone-warning) { text-decoration: underline dashed #b7791f 2px; text-underline-offset: 3px; background-color: rgb(214 158 46 / 8%); }
::highlight(chaperone-suggestion) { text-decoration: underline dotted #2b8a87 2px; text-underline-offset: 3px; }
`;

type Marked = ReadonlyMap<Level, readonly Range[]>;
const marked = new Map<object, Marked>();
const styled = new WeakSet<Document | ShadowRoot>();

/** Shows one composer's ranges and no other of its own; `owner` is any object that stands for the composer. */
export function mark(owner: object, root: Document | ShadowRoot, ranges: Marked): void {
  style(root);
  marked.set(owner, ranges);
  show();
}

export function unmark(owner: object): void {
  if (marked.delete(owner)) show();
}

/** Takes out what a script of ours that has ended left in the page's registry. */
export function clearMarks(): void {
  for (const level of levels) CSS.highlights.delete(nameOf(level));
}

function nameOf(level: Level): string {
  return `chaperone-${level}`;
}

function show(): void {
  const registry = CSS.highlights;
  for (const [priority, level] of levels.entries()) {
    const name = nameOf(level);
    const ranges = [...marked.values()].flatMap((each) => each.get(level) ?? []);
    if (ranges.length === 0) {
      registry.delete(name);
      continue;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    registry.set(name, highlight);
  }
}

function style(root: Document | ShadowRoot): void {
  if (styled.has(root)) return;
  styled.add(root);
  adopt(root, css);
}
