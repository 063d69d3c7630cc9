import { element } from '../page/element.ts';
import { me, others } from '../page/people.ts';
import { sendsWith } from '../page/replica.ts';
import { draftBox } from './draft-box.ts';
import { avatar, page, postButton, toolbar, tweet } from './scenery.ts';
import names from './x.module.css';

page(
  element('nav', { class: names.tabs }, element('b', {}, 'Post')),
  tweet(others.tomas, '4h', 'Six weeks of sciatica and still no plan.'),
  tweet(others.tomas, '3h', 'Should I ask for an injection or wait?'),
  element(
    'div',
    { class: names.composer },
    avatar(me),
    element(
      'div',
      { class: names.composerBody },
      draftBox('reply', 0, 'Post your reply'),
      toolbar(sendsWith(postButton('tweetButtonInline', 'Reply')), 'image', 'film', 'smile', 'place'),
    ),
  ),
  tweet(others.amara, '2h', 'Sorry to hear it. Hope that you feel better soon.'),
);
