import type { Editor } from './editor.ts';
import { readBlocks, selectIn } from './field-text.ts';
import { pasteLine } from './typing.ts';

/** X. `execCommand` must never be used here: with a line break it destroys the draft. */
export const draftJs: Editor = {
  name: 'draft-js',
  matches: (field) =>
    field.closest('.DraftEditor-root') !== null || field.querySelector('[data-contents="true"]') !== null,
  read: (field) => readBlocks(field, { doublesLastBreak: true }),
  select: (field, span) => selectIn(field, draftJs.read(field), span),
  type: pasteLine,
};
