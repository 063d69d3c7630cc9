import type { Span } from '../checker/rule.ts';
import type { FieldText } from './editor.ts';

/** A run of the read text and the DOM that it came from; `atom` is an element that stands for its text as a whole (an emoji picture). */
interface Piece extends Span {
  readonly node: Text | HTMLElement;
  readonly offset: number;
  readonly atom: boolean;
}

const blockTags = new Set(
  'P DIV LI UL OL H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE SECTION ARTICLE FIGURE FIGCAPTION HR TABLE TBODY TR TD'.split(' '),
);
/** Editors put these beside widgets to give the caret a place; they are no part of the draft. */
const caretFiller = '\uFEFF';

export interface ReadingOptions {
  /** An element to pass over with all that is in it. */
  readonly skip?: (element: Element) => boolean;
  /** The engine shows a line that ends in a break with one more, which is not in its model (Draft.js). */
  readonly doublesLastBreak?: boolean;
}

/**
 * Reads a contenteditable field by walking its blocks: every innermost block is a line, `<br>` is a line break unless
 * it is the filler at the end of its block. `innerText` is no use here: it makes 3 to 5 breaks of one blank line.
 */
export function readBlocks(field: HTMLElement, options: ReadingOptions = {}): FieldText {
  const pieces: Piece[] = [];
  let text = '';
  let lines = 0;
  let open = false;

  const startLine = () => {
    if (lines > 0) text += '\n';
    lines += 1;
    open = true;
  };
  const add = (run: string, node: Text | HTMLElement, offset: number, atom: boolean) => {
    if (run === '') return;
    if (!open) startLine();
    pieces.push({ start: text.length, end: text.length + run.length, node, offset, atom });
    text += run;
  };
  const addText = (node: Text) => {
    let from = 0;
    for (let at = node.data.indexOf(caretFiller); at >= 0; at = node.data.indexOf(caretFiller, from)) {
      add(node.data.slice(from, at), node, from, false);
      from = at + 1;
    }
    add(node.data.slice(from), node, from, false);
  };
  const walk = (parent: Node, block: Node) => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) addText(child as Text);
      if (!isElement(child) || options.skip?.(child)) continue;
      if (child.tagName === 'BR') {
        if (!isLastIn(child, block)) add('\n', child, 0, true);
      } else if (child.tagName === 'IMG') {
        add((child as HTMLImageElement).alt, child, 0, true);
      } else if (blockTags.has(child.tagName) && !isInline(child)) {
        readBlock(child);
      } else {
        walk(child, block);
      }
    }
  };
  const readBlock = (block: HTMLElement) => {
    open = false;
    const before = lines;
    const from = text.length;
    walk(block, block);
    // An empty block is an empty line, but a block that only holds other blocks is none of its own.
    if (lines === before && !hasBlock(block)) startLine();
    if (options.doublesLastBreak && text.endsWith('\n\n') && text.length - 2 >= from) {
      text = text.slice(0, -1);
      const last = pieces.at(-1);
      if (last) pieces[pieces.length - 1] = { ...last, end: last.end - 1 };
    }
    open = false;
  };
  walk(field, field);

  return {
    text,
    rangeOf: (span) => rangeOf(pieces, span),
    caret: () => {
      const selection = selectionIn(field);
      return selection?.focusNode
        ? offsetOf(pieces, selection.focusNode, selection.focusOffset, text.length)
        : undefined;
    },
  };
}

/** By its own word: `instanceof` fails for what a frame has made. */
function isElement(node: Node): node is HTMLElement {
  return node.nodeType === Node.ELEMENT_NODE;
}

function isInline(element: HTMLElement): boolean {
  return element.tagName === 'DIV' && element.style.display.startsWith('inline');
}

function hasBlock(element: HTMLElement): boolean {
  return [...element.children].some((child) => blockTags.has(child.tagName) || hasBlock(child as HTMLElement));
}

/** Nothing with content follows the node within its block. */
function isLastIn(node: Node, block: Node): boolean {
  for (let at: Node | null = node; at && at !== block; at = at.parentNode) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (next.textContent !== '' || next.nodeName === 'BR' || next.nodeName === 'IMG') return false;
      if (isElement(next) && next.querySelector('br, img')) return false;
    }
  }
  return true;
}

function rangeOf(pieces: readonly Piece[], span: Span): Range | undefined {
  const first = pieces.find((piece) => piece.end > span.start);
  const last = pieces.findLast((piece) => piece.start < span.end);
  if (!first?.node.isConnected || !last?.node.isConnected || last.end <= span.start) return undefined;
  const range = first.node.ownerDocument.createRange();
  try {
    if (first.atom) range.setStartBefore(first.node);
    else range.setStart(first.node, first.offset + Math.max(0, span.start - first.start));
    if (last.atom) range.setEndAfter(last.node);
    else range.setEnd(last.node, last.offset + Math.min(last.end, span.end) - last.start);
  } catch {
    // A text node has become shorter since it was read: the next reading will say where the words are.
    return undefined;
  }
  return range;
}

function offsetOf(pieces: readonly Piece[], node: Node, offset: number, length: number): number {
  const own = pieces.find(
    (piece) => piece.node === node && !piece.atom && offset <= piece.offset + piece.end - piece.start,
  );
  if (own) return own.start + Math.max(0, offset - own.offset);
  const point = (node.ownerDocument as Document).createRange();
  point.setStart(node, offset);
  const next = pieces.find((piece) => point.comparePoint(piece.node, 0) >= 0);
  return next ? next.start : length;
}

/** The selection of the tree that the field stands in, if it lies in the field. Chromium keeps one for each shadow root. */
export function selectionIn(field: HTMLElement): Selection | undefined {
  const root = field.getRootNode() as (Document | ShadowRoot) & { getSelection?: () => Selection | null };
  const selection = root.getSelection?.() ?? field.ownerDocument.getSelection();
  return selection?.focusNode && field.contains(selection.focusNode) ? selection : undefined;
}

/** Is nothing selected in the field, or nothing but a place for the caret? */
export function hasCaretOnly(field: HTMLElement): boolean {
  if (field instanceof HTMLTextAreaElement) return field.selectionStart === field.selectionEnd;
  return selectionIn(field)?.isCollapsed ?? true;
}

/** Sets the selection of a contenteditable field; an empty span at 0 goes to the first text node, as was measured to work. */
export function selectIn(field: HTMLElement, read: FieldText, span: Span): void {
  const root = field.getRootNode() as (Document | ShadowRoot) & { getSelection?: () => Selection | null };
  const selection = root.getSelection?.() ?? field.ownerDocument.getSelection();
  if (!selection) return;
  const range = span.start === span.end ? caretAt(field, read, span.start) : read.rangeOf(span);
  if (!range) return;
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

function caretAt(field: HTMLElement, read: FieldText, at: number): Range {
  const before = at > 0 ? read.rangeOf({ start: at - 1, end: at }) : undefined;
  if (before && read.text[at - 1] !== '\n') {
    before.collapse(false);
    return before;
  }
  const after = read.rangeOf({ start: at, end: at + 1 });
  if (after) {
    after.collapse(true);
    return after;
  }
  const range = field.ownerDocument.createRange();
  range.selectNodeContents(innermostLast(field));
  range.collapse(false);
  return range;
}

/** The innermost last element that may hold the caret in a field whose last line is empty. */
function innermostLast(field: HTMLElement): Node {
  let at: Element = field;
  while (at.lastElementChild && at.lastElementChild.tagName !== 'BR') at = at.lastElementChild;
  return at;
}
