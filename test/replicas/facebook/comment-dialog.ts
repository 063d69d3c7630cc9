import { element } from '../page/element.ts';
import { others } from '../page/people.ts';
import { commentForm, saidBelow } from './comment-form.ts';
import names from './facebook.module.css';
import { page, story } from './scenery.ts';

/** A post opened over the feed, with the box for a comment at its foot. */
page(story('Our offices are closed on Monday for the holiday.'));
document.body.append(
  element(
    'div',
    { class: names.mask },
    element(
      'div',
      { role: 'dialog', class: names.dialog },
      story(
        'Which stretches do you give your patients with neck pain?',
        saidBelow(others.amara.initials, others.amara.name, 'Chin tucks, mostly.'),
      ),
      commentForm('comment'),
    ),
  ),
);
