import { Editor } from '@tiptap/core';
import { Mention } from '@tiptap/extension-mention';
import { Placeholder } from '@tiptap/extensions';
import { StarterKit } from '@tiptap/starter-kit';
import { element } from '../page/element.ts';
import { addBox, changed, lineOf } from '../page/replica.ts';
import names from './linkedin.module.css';

/** As a document, not as a string: that would be parsed as HTML, which Trusted Types forbid. */
const empty = { type: 'doc', content: [{ type: 'paragraph' }] };

/** A Tiptap box with paragraphs, breaks and people, and none of the kit's headings and lists, which LinkedIn has not. */
export function tiptapBox(name: string, placeholder: string, label: string, kind: 'wrapped' | 'bare' = 'wrapped') {
  const place = element('div', {
    'data-testid': kind === 'wrapped' ? 'ui-core-tiptap-text-editor-wrapper' : undefined,
    class: names.tiptap,
  });
  const make = (content: object) =>
    new Editor({
      element: place,
      content,
      // The kit's own style element is not allowed by the page's policy.
      injectCSS: false,
      extensions: [
        StarterKit.configure({
          blockquote: false,
          bold: false,
          bulletList: false,
          code: false,
          codeBlock: false,
          heading: false,
          horizontalRule: false,
          italic: false,
          link: false,
          listItem: false,
          listKeymap: false,
          orderedList: false,
          strike: false,
          underline: false,
        }),
        Placeholder.configure({ placeholder }),
        Mention.configure({
          renderText: ({ node }) => `${node.attrs.label}`,
          renderHTML: ({ node }) => ['strong', { class: names.mention, 'data-type': 'mention' }, `${node.attrs.label}`],
        }),
      ],
      editorProps: {
        attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
      },
      onUpdate: changed,
    });
  let editor = make(empty);
  addBox({
    name,
    field: () => editor.view.dom,
    model: () => editor.getText({ blockSeparator: '\n' }),
    shown: () => [...editor.view.dom.children].map(lineOf).join('\n'),
    clear: () => editor.commands.setContent(empty, { emitUpdate: true }),
    remount: () => {
      const content = editor.getJSON();
      editor.destroy();
      place.replaceChildren();
      editor = make(content);
    },
    mention: (person) =>
      editor
        .chain()
        .focus()
        .insertContent([
          { type: 'mention', attrs: { id: 'urn:li:fsd_profile:0', label: person } },
          { type: 'text', text: ' ' },
        ])
        .run(),
  });
  return place;
}
