import { element } from '../page/element.ts';
import { sendsWith } from '../page/replica.ts';
import names from './linkedin.module.css';
import { page } from './scenery.ts';
import { tiptapBox } from './tiptap-box.ts';

page(() => {});
document
  .querySelector('section:nth-of-type(2)')
  ?.replaceChildren(
    element(
      'div',
      { class: names.card },
      element('textarea', { placeholder: 'Title', rows: '1' }),
      element('div', { class: names.scroll }, tiptapBox('article', 'Write here.', 'Article editor content', 'bare')),
      element(
        'div',
        { class: names.foot },
        sendsWith(element('button', { type: 'button', class: names.post }, element('span', {}, 'Publish'))),
      ),
    ),
  );
