import Quill from 'quill1';
import { element } from '../page/element.ts';
import { icon } from '../page/icons.ts';
import { addBox, changed, lineOf, sendsWith } from '../page/replica.ts';
import names from './linkedin.module.css';
import { author, tools } from './scenery.ts';

const Inline = Quill.import('blots/inline') as { new (): object; create(): HTMLElement };

/** A person in the text, as LinkedIn's Quill keeps one. */
class Mention extends Inline {
  static blotName = 'mention';
  static tagName = 'a';
  static className = 'ql-mention';
  static override create(urn?: string): HTMLElement {
    // biome-ignore lint/complexity/noThisInStatic: the blot's base makes the element that `this` names.
    const node = super.create();
    node.setAttribute('href', '#');
    node.setAttribute('spellcheck', 'false');
    node.setAttribute('data-entity-urn', `${urn}`);
    return node;
  }
  static formats(node: HTMLElement): string | null {
    return node.getAttribute('data-entity-urn');
  }
}
Quill.register(Mention, true);

/**
 * The older box: Quill 1 in its modal.
 * @param place a node of the tree that the box is to stand in: Quill listens where it is made
 */
export function classicBox(place: ParentNode): HTMLElement {
  const container = element('div', { class: names.quill });
  const button = element(
    'button',
    { type: 'button', class: `share-actions__primary-action ${names.post}` },
    element('span', {}, 'Post'),
  );
  const modal = element(
    'div',
    { role: 'dialog', 'aria-modal': 'true', class: `share-box-v2__modal ${names.modal}` },
    element('button', { type: 'button', 'aria-label': 'Dismiss', class: names.dismiss }, icon('close')),
    author(),
    element('div', { class: 'share-creation-state' }, element('div', { class: names.scroll }, container), tools()),
    element('div', { class: names.foot }, icon('clock', 22), sendsWith(button)),
  );
  place.append(element('div', { class: names.mask }, modal));

  const quill = new Quill(container, {
    theme: '',
    placeholder: 'What do you want to talk about?',
    modules: { toolbar: false },
  });
  quill.root.setAttribute('role', 'textbox');
  quill.root.setAttribute('aria-multiline', 'true');
  quill.root.setAttribute('aria-label', 'Text editor for creating content');
  quill.on('text-change', changed);

  addBox({
    name: 'post',
    field: () => quill.root,
    model: () => quill.getText().replace(/\n$/, ''),
    shown: () => [...quill.root.children].map(lineOf).join('\n'),
    clear: () => quill.setText(''),
    // It takes the last line break for the one that every text ends with.
    set: (text) => quill.setText(`${text}\n`, 'user'),
    mention: (label) => {
      const at = quill.getSelection()?.index ?? quill.getLength() - 1;
      quill.insertText(at, label, { mention: 'urn:li:fsd_profile:0' }, 'user');
      quill.insertText(at + label.length, ' ', { mention: false }, 'user');
      quill.setSelection(at + label.length + 1, 0, 'user');
    },
  });
  return modal;
}
