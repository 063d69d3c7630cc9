import { element } from '../page/element.ts';
import { icon } from '../page/icons.ts';
import { others } from '../page/people.ts';
import { reactTextarea } from '../page/react-textarea.ts';
import { sendsWith } from '../page/replica.ts';
import { avatar, page } from './scenery.ts';
import names from './x.module.css';

let messages = 0;
function said(by: 'mine' | 'theirs', text: string): HTMLElement {
  messages += 1;
  return element(
    'p',
    { class: names[by], 'data-testid': `message-text-${messages}` },
    element('span', { dir: 'auto' }, text),
  );
}

const place = element('div', { class: names.messageField });
reactTextarea('message', place, {
  'data-testid': 'dm-composer-textarea',
  className: names.textarea ?? '',
  placeholder: 'Message',
  'aria-label': 'Message',
  rows: 1,
});
const button = element(
  'button',
  { type: 'button', 'data-testid': 'dm-composer-send-button', 'aria-label': 'Send', class: names.sendMessage },
  icon('send'),
);
page(
  element('div', { class: names.chatHead }, avatar(others.amara), element('b', {}, others.amara.name)),
  element(
    'div',
    { class: names.chat },
    said('theirs', 'Good to see you at the meeting! Are you still on for the panel?'),
    said('mine', 'Yes, happy to. I will send you my slides tonight.'),
    said('theirs', 'Great. How did that case go that you mentioned?'),
  ),
  element(
    'div',
    { class: names.messageRow, 'data-testid': 'dm-composer-form' },
    icon('image', 22),
    place,
    sendsWith(button),
  ),
);
