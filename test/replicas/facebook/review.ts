import { element } from '../page/element.ts';
import { commentForm } from './comment-form.ts';
import names from './facebook.module.css';
import { page, story } from './scenery.ts';

/** The reviews of one's own page, each with a box to answer it. */
page(
  element('div', { class: names.card }, element('h2', {}, 'Recommendations and reviews')),
  story(
    'I waited two hours and Dr. Hartwell looked at me for two minutes. My back is worse than before.',
    commentForm('answer'),
  ),
  story('Kind people, clean rooms.'),
);
