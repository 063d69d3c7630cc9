import type { Editor } from './editor.ts';
import { readBlocks, selectIn } from './field-text.ts';
import { typeLine } from './typing.ts';

/** LinkedIn's classic post box. Quill 1 ignores pastes, or throws in a shadow root. */
export const quill: Editor = {
  name: 'quill',
  matches: (field) => field.classList.contains('ql-editor'),
  read: (field) => readBlocks(field),
  // It asks the shadow root for the selection, which Firefox's has not: even plain typing is garbled (2026-11).
  isReadOnly: (field) => {
    const root = field.getRootNode();
    return 'host' in root && !('getSelection' in root);
  },
  select: (field, span) => selectIn(field, quill.read(field), span),
  type: typeLine,
};
