import { element } from '../page/element.ts';
import { icon } from '../page/icons.ts';
import { reactTextarea } from '../page/react-textarea.ts';
import { send, sendsWith } from '../page/replica.ts';
import names from './instagram.module.css';
import { avatar, page, picture, roleButton } from './scenery.ts';

const place = element('div', { class: names.commentField });
reactTextarea('comment', place, {
  'aria-label': 'Add a comment…',
  placeholder: 'Add a comment…',
  autoComplete: 'off',
  autoCorrect: 'off',
  className: names.textarea ?? '',
  rows: 1,
});
const form = element(
  'form',
  { method: 'POST', class: names.form },
  roleButton('Emoji', names.emoji, icon('smile', 22)),
  place,
  sendsWith(roleButton('Post', names.postComment)),
);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  send();
});
const said = (who: string, initials: string, text: string) =>
  element('div', { class: names.said }, avatar(initials), element('p', {}, element('b', {}, who), ` ${text}`));

page(
  element(
    'article',
    { class: names.single },
    picture(names.singlePhoto),
    element(
      'div',
      { class: names.thread },
      element('div', { class: names.by }, avatar('TR'), element('b', {}, 'rivera.spine')),
      element(
        'div',
        { class: names.comments },
        element(
          'div',
          { class: names.said },
          avatar('TR'),
          element(
            'h1',
            { dir: 'auto', class: names.caption },
            'First long walk since my back went out in August. Slow, and so good.',
          ),
        ),
        said('amara.osei', 'AO', 'What a view! Glad you are out again.'),
        said('june.walks', 'JW', 'I have had sciatica for six weeks. What would you take for it?'),
      ),
      element('div', { class: names.icons }, icon('heart', 24), icon('reply', 24), icon('send', 24)),
      form,
    ),
  ),
);
