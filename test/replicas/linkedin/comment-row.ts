import { element } from '../page/element.ts';
import { me } from '../page/people.ts';
import { send, sendsWith } from '../page/replica.ts';
import names from './linkedin.module.css';
import { avatar } from './scenery.ts';
import { tiptapBox } from './tiptap-box.ts';

/** A box for a comment, or for an answer to one. @param urn of what it comments on */
export function commentRow(name: string, urn: string): HTMLElement {
  const field = tiptapBox(name, 'Add a comment…', 'Text editor for creating comment');
  const button = element(
    'button',
    { type: 'button', 'data-view-name': 'comment-post', class: names.post },
    element('span', {}, 'Comment'),
  );
  const box = element(
    'div',
    { componentkey: `commentBox-${urn}`, class: names.commentBox },
    avatar(me.initials),
    element(
      'div',
      { class: names.commentField },
      field,
      element('div', { class: names.commentFoot }, sendsWith(button)),
    ),
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
  return box;
}
