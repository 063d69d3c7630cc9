import { element } from '../page/element.ts';
import { icon } from '../page/icons.ts';
import { sendsWith } from '../page/replica.ts';
import names from './linkedin.module.css';
import { author, page, tools } from './scenery.ts';
import { tiptapBox } from './tiptap-box.ts';

const field = tiptapBox('post', 'What do you want to talk about?', 'Text editor for creating content');

/** The site shows a placeholder dialog first and swaps it for the real one after about half a second. */
const swapAfter = 500;

function skeleton(): HTMLDialogElement {
  return element(
    'dialog',
    { class: names.dialog, 'data-testid': 'dialog' },
    element('div', { class: names.skeleton, contenteditable: 'false' }, element('i'), element('i'), element('i')),
  );
}

const dialog = element(
  'dialog',
  { class: names.dialog, 'data-testid': 'dialog' },
  element('button', { type: 'button', 'aria-label': 'Dismiss', class: names.dismiss }, icon('close')),
  author(),
  element('div', { class: names.scroll, componentkey: 'ShareBox_textEditor' }, field),
  tools(),
  element(
    'div',
    { class: names.foot },
    element('button', { type: 'button', 'aria-label': 'Schedule post' }, icon('clock', 22)),
    sendsWith(element('button', { type: 'button', class: names.post }, element('span', {}, 'Post'))),
  ),
);

function open(): void {
  const first = skeleton();
  document.body.append(first);
  first.showModal();
  setTimeout(() => {
    first.remove();
    document.body.append(dialog);
    dialog.showModal();
  }, swapAfter);
}

page(open);
open();
