import { element } from '../page/element.ts';
import { me, others } from '../page/people.ts';
import { sendsWith } from '../page/replica.ts';
import { draftBox } from './draft-box.ts';
import { avatar, dialog, feed, hiddenTwin, page, postButton, toolbar } from './scenery.ts';
import names from './x.module.css';

/** The quoted post is a link in the box, without an article of its own. */
const quoted = element(
  'div',
  { 'data-testid': 'attachments' },
  element(
    'div',
    { role: 'link', tabindex: '0', class: names.quoted },
    element('div', { class: names.who }, avatar(others.society), element('b', {}, others.society.name)),
    element(
      'div',
      { 'data-testid': 'tweetText', lang: 'en', class: names.tweetText },
      'Spinal cord stimulation is no better than placebo, says a new review.',
    ),
  ),
);
page(hiddenTwin(), feed());
dialog(
  element(
    'div',
    { class: names.composer },
    avatar(me),
    element('div', { class: names.composerBody }, draftBox('quote', 0, 'Add a comment'), quoted),
  ),
  toolbar(sendsWith(postButton('tweetButton', 'Post')), 'image', 'film', 'smile', 'place'),
);
