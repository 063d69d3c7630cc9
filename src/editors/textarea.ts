import type { Editor } from './editor.ts';
import { typeLine } from './typing.ts';

/** A `<textarea>`. `execCommand` keeps its undo; setting the value and sending `input` would lose it. */
export const textarea: Editor = {
  name: 'textarea',
  matches: (field) => field.tagName === 'TEXTAREA',
  read: (field) => {
    const { value, selectionEnd } = field as HTMLTextAreaElement;
    const focused = (field.getRootNode() as Document | ShadowRoot).activeElement === field;
    return { text: value, rangeOf: () => undefined, caret: () => (focused ? selectionEnd : undefined) };
  },
  select: (field, span) => (field as HTMLTextAreaElement).setSelectionRange(span.start, span.end),
  type: typeLine,
};
