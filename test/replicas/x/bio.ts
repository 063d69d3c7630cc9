import { element } from '../page/element.ts';
import { me } from '../page/people.ts';
import { reactTextarea } from '../page/react-textarea.ts';
import { sendsWith } from '../page/replica.ts';
import { avatar, dialog, feed, page } from './scenery.ts';
import names from './x.module.css';

const place = element('div', {});
reactTextarea('bio', place, { name: 'description', className: names.textarea ?? '', maxLength: 160, rows: 3 }, 'never');
page(feed());
dialog(
  element(
    'div',
    { class: names.form },
    avatar(me),
    element('label', {}, 'Name', element('input', { name: 'displayName', value: me.name, maxlength: '50' })),
    element('label', {}, 'Bio', place),
    element('label', {}, 'Location', element('input', { name: 'location', maxlength: '30' })),
  ),
  element(
    'div',
    { class: names.toolbar },
    sendsWith(
      element(
        'button',
        { type: 'button', 'data-testid': 'Profile_Save_Button', class: names.post },
        element('span', {}, 'Save'),
      ),
    ),
  ),
);
