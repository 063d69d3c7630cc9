import Quill from 'quill';
import { element } from '../page/element.ts';
import { me } from '../page/people.ts';
import { addBox, changed, lineOf, send, sendsWith } from '../page/replica.ts';
import names from './linkedin.module.css';
import { avatar, page } from './scenery.ts';

/** The comment box of accounts that still have Quill: version 2, in the light. */
const container = element('div', { class: `${names.quill} ${names.commentField}` });
const button = element(
  'button',
  { type: 'button', class: `comments-comment-box__submit-button ${names.post}` },
  element('span', {}, 'Comment'),
);
const box = element(
  'form',
  { class: `comments-comment-box ${names.commentBox}` },
  avatar(me.initials),
  element(
    'div',
    { class: names.commentField },
    element('div', { class: 'comments-comment-texteditor' }, container),
    element('div', { class: names.commentFoot }, sendsWith(button)),
  ),
);
page(() => {});
document.querySelector('article')?.append(box);

const quill = new Quill(container, { placeholder: 'Add a comment…', modules: { toolbar: false } });
quill.root.setAttribute('role', 'textbox');
quill.root.setAttribute('aria-multiline', 'true');
quill.on('text-change', changed);
addBox({
  name: 'comment',
  field: () => quill.root,
  model: () => quill.getText().replace(/\n$/, ''),
  shown: () => [...quill.root.children].map(lineOf).join('\n'),
  clear: () => quill.setText(''),
});
// In the capture phase: the editor would make a line break of it.
box.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    send();
  },
  true,
);
