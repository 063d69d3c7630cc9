import { element } from '../page/element.ts';
import { icon } from '../page/icons.ts';
import { lexicalBox } from '../page/lexical-box.ts';
import { me } from '../page/people.ts';
import { followsDraft, isEmpty, sendsWith } from '../page/replica.ts';
import names from './facebook.module.css';
import { avatar, boxClasses, page, roleButton, story } from './scenery.ts';

/** The Post button; on a page's own box there is a step before it, with the box out of sight. */
const steps = location.pathname === '/LakesidePainClinic';
const place = lexicalBox({
  name: 'post',
  label: 'What’s on your mind, Lena?',
  placeholder: 'What’s on your mind, Lena?',
  kind: 'rich',
  classes: boxClasses,
});
const file = element('input', { type: 'file', accept: 'image/*,video/*', multiple: true, class: names.file });
const preview = element('div', { class: names.preview });
file.addEventListener('change', () => {
  preview.replaceChildren(
    ...[...(file.files ?? [])].map((each) => element('img', { src: URL.createObjectURL(each), alt: '' })),
  );
});
const dialog = element(
  'div',
  { role: 'dialog', 'aria-label': 'Create post', class: names.dialog },
  element(
    'div',
    { class: names.dialogHead },
    element('h2', {}, 'Create post'),
    roleButton('Close', names.round, icon('close', 18)),
  ),
  element(
    'div',
    { class: names.by },
    avatar(me.initials),
    element(
      'div',
      {},
      element('b', {}, me.name),
      element('small', { class: names.audience }, icon('globe', 12), 'Public'),
    ),
  ),
  element('div', { class: names.scroll }, place, preview),
  element(
    'div',
    { class: names.attach },
    element('b', {}, 'Add to your post'),
    ...(['image', 'people', 'smile', 'place', 'more'] as const).map((name) =>
      roleButton(name, names.tool, icon(name, 22)),
    ),
    file,
  ),
  steps ? nextButton() : postButton(),
);

function postButton(): HTMLElement {
  return sendsWith(roleButton('Post', names.post, element('span', {}, 'Post')));
}

function nextButton(): HTMLElement {
  const next = followsDraft(roleButton('Next', names.post, element('span', {}, 'Next')));
  next.addEventListener('click', () => {
    if (isEmpty()) return;
    for (const each of [...dialog.children].slice(1)) (each as HTMLElement).style.display = 'none';
    dialog.append(element('p', { class: names.settings }, 'Post settings'), postButton());
  });
  return next;
}

page(
  element(
    'div',
    { class: names.card },
    element(
      'div',
      { class: names.startRow },
      avatar(me.initials),
      element('span', { class: names.start }, 'What’s on your mind, Lena?'),
    ),
  ),
  story(
    'Our offices are closed on Monday for the holiday. For urgent questions please call the number on our website.',
  ),
  story('Welcome to our new physical therapist! She starts next week at both of our locations.'),
);
document.body.append(element('div', { class: names.mask }, dialog));
