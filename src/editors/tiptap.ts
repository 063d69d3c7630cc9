import type { Editor } from './editor.ts';
import { readBlocks, selectIn } from './field-text.ts';
import { typeLine } from './typing.ts';

/** LinkedIn's newer boxes: Tiptap, which is ProseMirror. Pastes swallow blank lines. */
export const tiptap: Editor = {
  name: 'tiptap',
  matches: (field) => field.classList.contains('ProseMirror') || field.classList.contains('tiptap'),
  read: (field) => readBlocks(field, { skip: (element) => element.classList.contains('ProseMirror-widget') }),
  select: (field, span) => selectIn(field, tiptap.read(field), span),
  type: typeLine,
};
