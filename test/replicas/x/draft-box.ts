import { CompositeDecorator, Editor, EditorState, getDefaultKeyBinding, type KeyPress, type Strategy } from 'draft-js';
import { createElement } from 'react';
import 'draft-js/dist/Draft.css';
import { element } from '../page/element.ts';
import { reactState } from '../page/react-state.ts';
import { addBox, changed, lineOf, send } from '../page/replica.ts';
import names from './x.module.css';

const entities = /https?:\/\/[^\s]+|(?<![\w@#])[@#]\w+/g;

const decorator = new CompositeDecorator([
  {
    strategy: ((block, found) => {
      for (const match of block.getText().matchAll(entities)) found(match.index, match.index + match[0].length);
    }) satisfies Strategy,
    component: ({ children }: { children: unknown }) => createElement('span', { className: names.entity }, children),
  },
]);

export interface DraftEditorOptions {
  readonly name: string;
  readonly testId: string;
  readonly label: string;
  readonly placeholder: string;
  /** The key that sends, if one does. */
  readonly sends?: 'mod+enter' | 'enter';
}

/** A post box: Draft.js, as X marks it. @param index of the box in its thread, which the test id carries */
export function draftBox(name: string, index: number, placeholder: string): HTMLElement {
  const testId = `tweetTextarea_${index}`;
  return element(
    'div',
    { class: names.field, 'data-testid': `${testId}RichTextInputContainer` },
    element(
      'div',
      { 'data-testid': `${testId}_label`, class: names.label },
      ...draftEditor({ name, testId, label: 'Post text', placeholder, sends: 'mod+enter' }),
    ),
  );
}

/** X's Draft.js by itself. @returns its placeholder and the element that it is drawn in */
export function draftEditor({ name, testId, label, placeholder, sends }: DraftEditorOptions): readonly HTMLElement[] {
  const hint = element('div', { class: names.placeholder, id: `placeholder-${name}` }, placeholder);
  const inner = element('div', { class: names.editor });
  let state = EditorState.createEmpty(decorator);
  const change = (next: EditorState) => {
    state = next;
    hint.hidden = next.getCurrentContent().getPlainText() !== '';
    show(next);
    changed();
  };
  const show = reactState(inner, state, (shown) =>
    createElement(Editor, {
      editorState: shown,
      onChange: change,
      webDriverTestID: testId,
      role: 'textbox',
      ariaLabel: label,
      ariaMultiline: true,
      spellCheck: true,
      keyBindingFn: (event: KeyPress) => (isSend(event, sends) ? 'send' : getDefaultKeyBinding(event)),
      handleKeyCommand: (command: string) => {
        if (command !== 'send') return 'not-handled';
        send();
        return 'handled';
      },
    }),
  );
  const field = () => inner.querySelector<HTMLElement>('[contenteditable="true"]') as HTMLElement;
  addBox({
    name,
    field,
    model: () => state.getCurrentContent().getPlainText('\n'),
    shown: () => [...field().querySelectorAll('[data-block="true"]')].map(lineOf).join('\n'),
    clear: () => change(EditorState.moveFocusToEnd(EditorState.createEmpty(decorator))),
  });
  return [hint, inner];
}

function isSend(event: KeyPress, sends: DraftEditorOptions['sends']): boolean {
  if (event.key !== 'Enter') return false;
  const modified = event.ctrlKey || event.metaKey;
  return sends === 'mod+enter' ? modified : sends === 'enter' && !modified && !event.shiftKey;
}
