import type { Editor } from './editor.ts';
import { readBlocks, selectIn } from './field-text.ts';
import { pasteLine } from './typing.ts';

/** Facebook, Instagram. Multi-line `execCommand` inserts nothing or in the wrong order; a paste is exact. */
export const lexical: Editor = {
  name: 'lexical',
  matches: (field) => field.dataset.lexicalEditor === 'true',
  read: (field) => readBlocks(field),
  select: (field, span) => selectIn(field, lexical.read(field), span),
  type: pasteLine,
};
