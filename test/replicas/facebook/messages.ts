import { element } from '../page/element.ts';
import { icon } from '../page/icons.ts';
import { others } from '../page/people.ts';
import { sendsWith } from '../page/replica.ts';
import { chat } from './chat.ts';
import names from './facebook.module.css';
import { page, roleButton } from './scenery.ts';

page(
  element(
    'div',
    { class: `${names.card} ${names.thread}` },
    ...chat('message', others.amara.name, 'How is the patient from Monday?'),
    sendsWith(roleButton('Send', names.submit, icon('send', 18))),
  ),
);
