import type { Editor } from './editor.ts';
import { readBlocks, selectIn } from './field-text.ts';
import { typeLine } from './typing.ts';

/** A contenteditable of no known engine (LinkedIn's messages have one of their own): the browser's own editing. */
export const plainEditable: Editor = {
  name: 'plain-editable',
  matches: (field) => field.isContentEditable,
  read: (field) => readBlocks(field),
  select: (field, span) => selectIn(field, plainEditable.read(field), span),
  type: typeLine,
};
