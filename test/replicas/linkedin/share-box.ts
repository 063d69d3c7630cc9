import { element } from '../page/element.ts';
import { icon } from '../page/icons.ts';
import { sendsWith } from '../page/replica.ts';
import names from './linkedin.module.css';
import { author, tools } from './scenery.ts';
import { tiptapBox } from './tiptap-box.ts';

export interface ShareBoxOptions {
  readonly as?: 'person' | 'company';
  /** The mark of the place that the editor stands in; a company page's box has none that is known. */
  readonly componentKey?: string;
}

/** The newer box's content, for whatever dialog it is shown in. */
export function shareBox({ as = 'person', componentKey }: ShareBoxOptions): readonly HTMLElement[] {
  const field = tiptapBox('post', 'What do you want to talk about?', 'Text editor for creating content');
  return [
    element('button', { type: 'button', 'aria-label': 'Dismiss', class: names.dismiss }, icon('close')),
    author(as),
    element('div', { class: names.scroll, componentkey: componentKey }, field),
    tools(),
    element(
      'div',
      { class: names.foot },
      element('button', { type: 'button', 'aria-label': 'Schedule post' }, icon('clock', 22)),
      sendsWith(element('button', { type: 'button', class: names.post }, element('span', {}, 'Post'))),
    ),
  ];
}

/** The site shows a placeholder dialog first and swaps it for the real one after about half a second, in milliseconds. */
const swapAfter = 500;

/** A native dialog over everything, after its placeholder. */
export function nativeDialog(children: readonly HTMLElement[]): () => void {
  const dialog = element('dialog', { class: names.dialog, 'data-testid': 'dialog' }, ...children);
  return () => {
    const first = element(
      'dialog',
      { class: names.dialog, 'data-testid': 'dialog' },
      element('div', { class: names.skeleton, contenteditable: 'false' }, element('i'), element('i'), element('i')),
    );
    document.body.append(first);
    first.showModal();
    setTimeout(() => {
      first.remove();
      document.body.append(dialog);
      dialog.showModal();
    }, swapAfter);
  };
}
