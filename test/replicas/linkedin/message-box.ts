import { element } from '../page/element.ts';
import { others } from '../page/people.ts';
import { plainBox } from '../page/plain-box.ts';
import { sendsWith } from '../page/replica.ts';
import names from './linkedin.module.css';
import { avatar } from './scenery.ts';

/** A conversation with its box. */
export function messageBox(): HTMLElement {
  const field = plainBox({
    name: 'message',
    label: 'Write a message…',
    classes: `msg-form__contenteditable ${names.messageField}`,
    sends: 'enter',
  });
  const button = element('button', { type: 'button', class: `msg-form__send-button ${names.post}` }, 'Send');
  const said = (by: string, text: string) =>
    element(
      'div',
      { class: `msg-s-event-listitem ${by}` },
      element('p', { class: 'msg-s-event-listitem__body' }, text),
    );
  return element(
    'section',
    { class: names.chat },
    element('div', { class: names.by }, avatar(others.amara.initials), element('b', {}, others.amara.name)),
    said('msg-s-event-listitem--other', 'Good to see you at the meeting!'),
    said('msg-s-event-listitem--other', 'How did that case go that you mentioned?'),
    said('', 'One moment.'),
    element('form', { class: 'msg-form' }, field, element('div', { class: names.commentFoot }, sendsWith(button))),
  );
}
