import { HashtagNode, registerLexicalHashtag } from '@lexical/hashtag';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $create,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  createEditor,
  type EditorConfig,
  TextNode,
} from 'lexical';
import { element } from './element.ts';
import { addBox, changed, lineOf } from './replica.ts';

/** A person in the text: a text node that goes as a whole, a word at a time, never letter by letter. */
class MentionNode extends TextNode {
  override $config() {
    return this.config('mention', { extends: TextNode });
  }
  override createDOM(config: EditorConfig): HTMLElement {
    const dom = super.createDOM(config);
    dom.className = `${config.theme.mention}`;
    dom.spellcheck = false;
    return dom;
  }
}

export interface LexicalBoxOptions {
  readonly name: string;
  readonly label: string;
  readonly placeholder: string;
  /** Rich: Enter starts a paragraph. Plain: one paragraph, Enter breaks the line. */
  readonly kind: 'rich' | 'plain';
  readonly classes: Readonly<Record<'place' | 'field' | 'placeholder' | 'paragraph' | 'entity', string | undefined>>;
}

/** @returns the element that holds the box */
export function lexicalBox({ name, label, placeholder, kind, classes }: LexicalBoxOptions): HTMLElement {
  const hint = element('div', { class: classes.placeholder, 'aria-hidden': 'true' }, placeholder);
  const field = element('div', {
    class: classes.field,
    'aria-label': label,
    'aria-placeholder': placeholder,
    contenteditable: 'true',
    role: 'textbox',
    spellcheck: 'false',
    tabindex: '0',
  });
  const place = element('div', { class: classes.place }, field, hint);

  const editor = createEditor({
    namespace: name,
    nodes: [HashtagNode, MentionNode],
    theme: { paragraph: classes.paragraph ?? '', hashtag: classes.entity ?? '', mention: classes.entity ?? '' },
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(field);
  if (kind === 'rich') registerRichText(editor);
  else registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  registerLexicalHashtag(editor);
  editor.update(() => {
    if ($getRoot().isEmpty()) $getRoot().append($createParagraphNode());
  });

  const model = () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((block) => block.getTextContent())
        .join('\n'),
    );
  editor.registerUpdateListener(() => {
    hint.hidden = model() !== '';
    changed();
  });
  addBox({
    name,
    field: () => field,
    model,
    shown: () => [...field.children].map(lineOf).join('\n'),
    clear: () =>
      editor.update(
        () => {
          const paragraph = $createParagraphNode();
          $getRoot().clear().append(paragraph);
          if ($getSelection()) paragraph.select();
        },
        { discrete: true },
      ),
    mention: (person) => {
      editor.focus();
      editor.update(() => {
        const selection = $getSelection() ?? $getRoot().selectEnd();
        if (!$isRangeSelection(selection)) return;
        selection.insertNodes([$create(MentionNode).setTextContent(person).setMode('segmented'), $createTextNode(' ')]);
      });
    },
  });
  return place;
}
