import { element } from '../page/element.ts';
import { me } from '../page/people.ts';
import { send, sendsWith } from '../page/replica.ts';
import names from './linkedin.module.css';
import { avatar, page } from './scenery.ts';
import { tiptapBox } from './tiptap-box.ts';

const field = tiptapBox('comment', 'Add a comment…', 'Text editor for creating comment');
const button = element(
  'button',
  { type: 'button', 'data-view-name': 'comment-post', class: names.post },
  element('span', {}, 'Comment'),
);
const box = element(
  'div',
  { componentkey: 'commentBox-urn:li:activity:7264000000000000000', class: names.commentBox },
  avatar(me.initials),
  element('div', { class: names.commentField }, field, element('div', { class: names.commentFoot }, sendsWith(button))),
);
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

page(() => {});
document.querySelector('article')?.append(box);
