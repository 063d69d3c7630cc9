import { element } from '../page/element.ts';
import { me } from '../page/people.ts';
import { sendsWith } from '../page/replica.ts';
import { draftBox } from './draft-box.ts';
import { avatar, dialog, feed, hiddenTwin, page, postButton, toolbar } from './scenery.ts';
import names from './x.module.css';

const rows = [draftBox('first', 0, 'What’s happening?'), draftBox('second', 1, 'Add another post')];
page(hiddenTwin(), feed());
dialog(
  ...rows.map((place) =>
    element('div', { class: names.composer }, avatar(me), element('div', { class: names.composerBody }, place)),
  ),
  toolbar(sendsWith(postButton('tweetButton', 'Post all')), 'image', 'film', 'poll', 'smile', 'calendar'),
);
