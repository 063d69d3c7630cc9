import { element } from '../page/element.ts';
import { plainBox } from '../page/plain-box.ts';
import { sendsWith } from '../page/replica.ts';
import { dialog, feed, page } from './scenery.ts';
import names from './x.module.css';

/** A box whose marks nobody knows yet, as after a release of the site; a search stands beside it. */
page(feed());
dialog(
  element(
    'div',
    { role: 'search', class: names.search },
    element('textarea', { placeholder: 'Search', rows: '1', 'aria-label': 'Search' }),
  ),
  plainBox({ name: 'box', label: 'Say something', classes: names.plain ?? '' }),
  element(
    'div',
    { class: names.toolbar },
    sendsWith(element('button', { type: 'button', class: names.post }, element('span', {}, 'Post'))),
  ),
);
