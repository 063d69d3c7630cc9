import { element } from '../page/element.ts';
import { me } from '../page/people.ts';
import { sendsWith } from '../page/replica.ts';
import { draftBox } from './draft-box.ts';
import { avatar, feed, page, postButton, toolbar } from './scenery.ts';
import names from './x.module.css';

const place = draftBox('post', 0, 'What’s happening?');
page(
  element('nav', { class: names.tabs }, element('b', {}, 'For you'), element('span', {}, 'Following')),
  element(
    'div',
    { class: names.composer },
    avatar(me),
    element(
      'div',
      { class: names.composerBody },
      place,
      toolbar(
        sendsWith(postButton('tweetButtonInline', 'Post')),
        'image',
        'film',
        'poll',
        'smile',
        'calendar',
        'place',
      ),
    ),
  ),
  feed(),
);
