import { others } from '../page/people.ts';
import { commentForm, saidBelow } from './comment-form.ts';
import { page, story } from './scenery.ts';

page(
  story(
    'What questions do you have about spinal cord stimulation? Our doctors answer this week.',
    saidBelow(
      others.tomas.initials,
      others.tomas.name,
      'My leg has been numb since Friday. Is that normal?',
      commentForm('reply'),
    ),
  ),
);
