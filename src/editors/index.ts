import { draftJs } from './draft-js.ts';
import type { Editor } from './editor.ts';
import { lexical } from './lexical.ts';
import { plainEditable } from './plain-editable.ts';
import { quill } from './quill.ts';
import { textarea } from './textarea.ts';
import { tiptap } from './tiptap.ts';

/** In the order in which they are tried; the last takes every contenteditable. */
const editors: readonly Editor[] = [textarea, draftJs, lexical, quill, tiptap, plainEditable];

export function editorOf(field: HTMLElement): Editor | undefined {
  return editors.find((editor) => editor.matches(field));
}
