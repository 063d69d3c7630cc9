import { element } from '../page/element.ts';
import { icon } from '../page/icons.ts';
import { lexicalBox } from '../page/lexical-box.ts';
import { me } from '../page/people.ts';
import { reactTextarea } from '../page/react-textarea.ts';
import { isEmpty, sendsWith } from '../page/replica.ts';
import names from './instagram.module.css';
import { avatar, page, picture, roleButton } from './scenery.ts';

/** Older accounts have a textarea. */
const place = location.search.includes('older') ? older() : newer();

function newer(): HTMLElement {
  return lexicalBox({
    name: 'caption',
    label: 'Write a caption...',
    placeholder: 'Write a caption...',
    kind: 'plain',
    classes: {
      place: names.box,
      field: names.field,
      placeholder: names.placeholder,
      paragraph: names.paragraph,
      entity: names.entity,
    },
  });
}

function older(): HTMLElement {
  const box = element('div', { class: names.box });
  const attributes = { 'aria-label': 'Write a caption...', className: names.textarea ?? '', rows: 6 };
  reactTextarea('caption', box, attributes, 'never');
  return box;
}

const share = roleButton('Share', names.share);
const body = element(
  'div',
  { class: names.create },
  picture(names.photo),
  element(
    'div',
    { class: names.details },
    element('div', { class: names.by }, avatar(me.initials), element('b', {}, 'lena.hartwell.md')),
    element('div', { class: names.captionBox }, place),
    element('div', { class: names.row }, icon('smile', 18), element('small', {}, '2,200')),
    ...['Add location', 'Add collaborators', 'Accessibility', 'Advanced settings'].map((label) =>
      element('div', { class: names.row }, element('span', {}, label), icon('down', 16)),
    ),
  ),
);
const dialog = element(
  'div',
  { role: 'dialog', 'aria-label': 'Create new post', class: names.dialog },
  element(
    'div',
    { class: names.head },
    roleButton('Back', names.back, icon('back', 22)),
    element('h1', {}, 'Create new post'),
    share,
  ),
  element('input', { type: 'file', accept: 'image/*,video/*', class: names.file }),
  body,
);

// Share is listened for before the box is cleared: the dialog stays, and what was in it goes.
share.addEventListener('click', () => {
  if (!isEmpty()) body.replaceChildren(element('p', { class: names.shared }, 'Your post has been shared.'));
});
sendsWith(share);

page(
  element(
    'article',
    { class: names.post },
    element('div', { class: names.by }, avatar('RP'), element('b', {}, 'regionalpain')),
    element('div', { class: names.still }),
    element('p', {}, element('b', {}, 'regionalpain'), ' See you in spring.'),
  ),
);
document.body.append(element('div', { class: names.mask }, dialog));
