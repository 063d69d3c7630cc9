import { element } from '../page/element.ts';
import { me, others } from '../page/people.ts';
import { sendsWith } from '../page/replica.ts';
import { draftBox } from './draft-box.ts';
import { avatar, dialog, feed, hiddenTwin, page, postButton, toolbar, tweet } from './scenery.ts';
import names from './x.module.css';

const place = draftBox('reply', 0, 'Post your reply');
page(hiddenTwin(), feed());
dialog(
  tweet(
    others.tomas,
    '3h',
    'I have had low back pain for three weeks now and nothing helps. Has anyone tried a nerve block?',
    false,
  ),
  element('p', { class: names.answering }, 'Replying to ', element('span', {}, `@${others.tomas.handle}`)),
  element('div', { class: names.composer }, avatar(me), element('div', { class: names.composerBody }, place)),
  toolbar(sendsWith(postButton('tweetButton', 'Reply')), 'image', 'film', 'smile', 'place'),
);
