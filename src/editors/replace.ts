import type { Edit } from '../checker/rule.ts';
import type { Editor, FieldText } from './editor.ts';

/** How long an editor may take to show what was put into it, in milliseconds (measured: well under half of it). */
const patience = 1500;
const glance = 20;
/** Editors join edits that follow each other within a second (Quill's default) into one undo step; ours is one by itself. */
const apart = 1050;

export type ReplaceResult =
  /** The field reads exactly as it should. */
  | { readonly outcome: 'done'; readonly text: string }
  /** Nothing was written: the field is gone, bears no writing, is being composed in, or no longer reads as it did. */
  | { readonly outcome: 'not-tried' }
  /** Written once and not as it should be; nothing more was written. `changed` tells whether the draft differs from before. */
  | { readonly outcome: 'failed'; readonly before: string; readonly changed: boolean };

export interface Target {
  readonly editor: Editor;
  /** Finds the live field again: editors mount anew under us. */
  readonly field: () => HTMLElement | undefined;
  readonly isComposing: () => boolean;
  /** Milliseconds since the user last changed the draft. */
  readonly quietFor: () => number;
}

/**
 * Replaces one span of the draft by one line of text, through the editor's own input, as one undo step, and reads it
 * back. One method is used once; whatever comes of it, no second is put on top.
 *
 * @param expected what the field must read before anything is written.
 * @param asked one line at most; offsets into `expected`.
 */
export async function replace(target: Target, expected: string, asked: Edit): Promise<ReplaceResult> {
  const { editor } = target;
  const edit = neverEmpty(asked, expected);
  if (!edit || /[\r\n]/.test(edit.insert)) return { outcome: 'not-tried' };
  await restFor(apart - target.quietFor());
  const field = target.field();
  if (!field || target.isComposing() || editor.isReadOnly?.(field)) return { outcome: 'not-tried' };
  const before = editor.read(field);
  if (before.text !== expected) return { outcome: 'not-tried' };
  const caret = before.caret();

  field.focus({ preventScroll: true });
  await restFor(0);
  editor.select(field, edit);
  await restFor(0);
  // The page may have done anything in those two tasks; a write into another draft than was judged is the worst we can do.
  if (target.field() !== field || target.isComposing() || editor.read(field).text !== expected)
    return { outcome: 'not-tried' };
  editor.type(field, edit.insert);

  const wanted = expected.slice(0, edit.start) + edit.insert + expected.slice(edit.end);
  const after = await readUntil(target, wanted);
  if (!after) {
    const now = target.field();
    return { outcome: 'failed', before: expected, changed: !now || !same(editor.read(now).text, expected) };
  }
  restoreCaret(target, after.read, movedBy(edit, caret ?? expected.length));
  return { outcome: 'done', text: after.read.text };
}

/**
 * Engines ignore an empty paste, so a deletion takes a neighbouring character along and puts it back: a space if there
 * is one, since that is never part of a mention or a link.
 */
function neverEmpty(edit: Edit, text: string): Edit | undefined {
  if (edit.insert !== '') return edit;
  const left = [...text.slice(Math.max(0, edit.start - 2), edit.start)].at(-1) ?? '\n';
  const right = [...text.slice(edit.end, edit.end + 2)][0] ?? '\n';
  const fromLeft = { start: edit.start - left.length, end: edit.end, insert: left };
  const fromRight = { start: edit.start, end: edit.end + right.length, insert: right };
  if (left === '\n') return right === '\n' ? undefined : fromRight;
  return right === '\n' || left === ' ' || right !== ' ' ? fromLeft : fromRight;
}

async function readUntil(target: Target, wanted: string): Promise<{ read: FieldText } | undefined> {
  for (let waited = 0; waited <= patience; waited += glance) {
    const field = target.field();
    const read = field && target.editor.read(field);
    if (read && same(read.text, wanted)) return { read };
    await restFor(glance);
  }
  return undefined;
}

/** Some engines keep a space at a line's edge as a no-break space; that is the same draft. */
function same(a: string, b: string): boolean {
  return a === b || a.replaceAll('\u00A0', ' ') === b.replaceAll('\u00A0', ' ');
}

function movedBy(edit: Edit, caret: number): number {
  if (caret < edit.start) return caret;
  return caret >= edit.end ? caret + edit.insert.length - (edit.end - edit.start) : edit.start + edit.insert.length;
}

function restoreCaret(target: Target, read: FieldText, caret: number): void {
  const field = target.field();
  const at = Math.min(caret, read.text.length);
  if (field) target.editor.select(field, { start: at, end: at });
}

/** Always a task later, and more where milliseconds are left. */
function restFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
}
