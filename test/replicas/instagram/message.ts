import { element } from '../page/element.ts';
import { lexicalBox } from '../page/lexical-box.ts';
import { send, sendsWith } from '../page/replica.ts';
import names from './instagram.module.css';
import { avatar, page, roleButton } from './scenery.ts';

const place = lexicalBox({
  name: 'message',
  label: 'Message',
  placeholder: 'Message...',
  kind: 'plain',
  classes: {
    place: names.messageBox,
    field: names.messageField,
    placeholder: names.placeholder,
    paragraph: names.paragraph,
    entity: names.entity,
  },
});
// Above the editor and in the capture phase, as the site's own framework listens.
document.body.addEventListener(
  'keydown',
  (event) => {
    const inBox = event.target instanceof Node && place.contains(event.target);
    if (!inBox || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    send();
  },
  true,
);
page(
  element(
    'div',
    { class: names.messages },
    element('div', { class: names.by }, avatar('JW'), element('b', {}, 'june.walks')),
    element('div', { class: names.said }, avatar('JW'), element('p', {}, 'Hello doctor, may I ask you something?')),
    element('div', { class: names.form }, place, sendsWith(roleButton('Send', names.postComment))),
  ),
);
