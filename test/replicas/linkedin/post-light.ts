import { element } from '../page/element.ts';
import names from './linkedin.module.css';
import { page } from './scenery.ts';
import { shareBox } from './share-box.ts';

/** As most reports have it: no native dialog, an element with the role. */
page(() => {});
document.body.append(
  element(
    'div',
    { class: names.mask },
    element(
      'div',
      { role: 'dialog', 'aria-modal': 'true', class: names.modal },
      ...shareBox({ componentKey: 'ShareBox_textEditor' }),
    ),
  ),
);
