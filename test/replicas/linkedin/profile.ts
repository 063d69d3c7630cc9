import { element } from '../page/element.ts';
import { icon } from '../page/icons.ts';
import { sendsWith } from '../page/replica.ts';
import names from './linkedin.module.css';
import { page } from './scenery.ts';
import { nativeDialog } from './share-box.ts';
import { tiptapBox } from './tiptap-box.ts';

/** The forms behind one's own profile: the headline's, or the About's. */
const name = location.pathname.includes('/summary/') ? 'about' : 'headline';
const open = nativeDialog([
  element('button', { type: 'button', 'aria-label': 'Dismiss', class: names.dismiss }, icon('close')),
  element('div', { class: names.scroll }, tiptapBox(name, '', name === 'about' ? 'About' : 'Headline')),
  element(
    'div',
    { class: names.foot },
    sendsWith(element('button', { type: 'button', class: names.post }, element('span', {}, 'Save'))),
  ),
]);
page(open);
open();
