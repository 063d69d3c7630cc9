import { element } from '../page/element.ts';
import { icon } from '../page/icons.ts';
import { others } from '../page/people.ts';
import { sendsWith } from '../page/replica.ts';
import { chat } from './chat.ts';
import { commentForm } from './comment-form.ts';
import names from './facebook.module.css';
import { page, roleButton, story } from './scenery.ts';

/** Two chats at the foot of the page, and a comment's box in it. */
const tab = (name: string, who: string, said: string) =>
  element('div', { 'data-pagelet': 'ChatTab', class: names.chatTab }, ...chat(name, who, said));
const first = tab('first', others.amara.name, 'How is the patient from Monday?');
const second = tab('second', others.tomas.name, 'Are you at the meeting?');
page(story('Our new physical therapist starts next week.', commentForm('comment')));
document.body.append(element('div', { class: names.tabs }, first, second));
first.append(sendsWith(roleButton('Send', names.submit, icon('send', 18))));
