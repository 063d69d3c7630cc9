import { element } from '../page/element.ts';
import { others } from '../page/people.ts';
import { addBox, changed, lineOf, send, sendsWith } from '../page/replica.ts';
import names from './linkedin.module.css';
import { avatar, page } from './scenery.ts';

/** A plain editable element with paragraphs, whose model follows its input events: LinkedIn's own, no known engine. */
const field = element(
  'div',
  {
    class: `msg-form__contenteditable ${names.messageField}`,
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Write a message…',
  },
  element('p', {}, element('br')),
);
let model = '';
const shown = () => [...field.children].map(lineOf).join('\n').replaceAll('\u00A0', ' ');

field.addEventListener('input', () => {
  if (!field.querySelector('p')) {
    // All was deleted, and the browser has put what came next straight into the field.
    const paragraph = element('p', {}, field.textContent || element('br'));
    field.replaceChildren(paragraph);
    getSelection()?.selectAllChildren(paragraph);
    getSelection()?.collapseToEnd();
  }
  model = shown();
  changed();
});
field.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  send();
});
addBox({
  name: 'message',
  field: () => field,
  model: () => model,
  shown,
  clear: () => {
    model = '';
    field.replaceChildren(element('p', {}, element('br')));
  },
});

page(() => {});
const button = element('button', { type: 'button', class: `msg-form__send-button ${names.post}` }, 'Send');
document
  .querySelector('main')
  ?.append(
    element(
      'section',
      { class: names.chat },
      element('div', { class: names.by }, avatar(others.amara.initials), element('b', {}, others.amara.name)),
      element('p', {}, 'Good to see you at the meeting! How did that case go that you mentioned?'),
      field,
      element('div', { class: names.commentFoot }, sendsWith(button)),
    ),
  );
