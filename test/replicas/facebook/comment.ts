import { element } from '../page/element.ts';
import { icon } from '../page/icons.ts';
import { lexicalBox } from '../page/lexical-box.ts';
import { me, others } from '../page/people.ts';
import { sendsWith } from '../page/replica.ts';
import { sendsOnEnter } from './comment-form.ts';
import names from './facebook.module.css';
import { avatar, boxClasses, page, roleButton, story } from './scenery.ts';

const place = lexicalBox({
  name: 'comment',
  label: `Comment as ${me.name}`,
  placeholder: `Comment as ${me.name}`,
  kind: 'plain',
  classes: boxClasses,
});
const button = sendsWith(roleButton('Comment', names.submit, icon('send', 18)));

page(
  story(
    'What questions do you have about spinal cord stimulation? Our doctors answer this week.',
    element(
      'div',
      { class: names.comment },
      avatar(others.tomas.initials),
      element(
        'div',
        { class: names.bubble },
        element('b', {}, others.tomas.name),
        element('p', {}, 'Does the battery have to be charged every day?'),
      ),
    ),
    element(
      'div',
      { class: names.comment },
      avatar(me.initials),
      element(
        'div',
        { class: names.commentBox },
        place,
        element(
          'div',
          { class: names.commentTools },
          element('span', {}, icon('smile', 18), icon('image', 18)),
          element('div', { id: 'focused-state-composer-submit' }, button),
        ),
      ),
    ),
  ),
);

sendsOnEnter(place);
