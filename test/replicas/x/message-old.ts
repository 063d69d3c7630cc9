import { element } from '../page/element.ts';
import { icon } from '../page/icons.ts';
import { others } from '../page/people.ts';
import { sendsWith } from '../page/replica.ts';
import { draftEditor } from './draft-box.ts';
import { avatar, page } from './scenery.ts';
import names from './x.module.css';

const said = (by: 'mine' | 'theirs', text: string) =>
  element(
    'div',
    { 'data-testid': 'messageEntry', class: names[by] },
    element('div', { 'data-testid': 'tweetText' }, text),
  );
const button = element(
  'button',
  { type: 'button', 'data-testid': 'dmComposerSendButton', 'aria-label': 'Send', class: names.sendMessage },
  icon('send'),
);
page(
  element('div', { class: names.chatHead }, avatar(others.amara), element('b', {}, others.amara.name)),
  element(
    'div',
    { class: names.chat },
    said('mine', 'Thank you for the talk yesterday.'),
    said('theirs', 'How is the man with the pump doing?'),
  ),
  element(
    'div',
    { class: names.messageRow },
    icon('image', 22),
    element(
      'div',
      { class: names.messageBox },
      element(
        'div',
        { class: names.label },
        ...draftEditor({
          name: 'message',
          testId: 'dmComposerTextInput',
          label: 'Message',
          placeholder: 'Start a new message',
          sends: 'enter',
        }),
      ),
    ),
    sendsWith(button),
  ),
);
