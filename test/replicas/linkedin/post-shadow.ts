import { element } from '../page/element.ts';
import names from './linkedin.module.css';
import { outlet, page } from './scenery.ts';
import { shareBox } from './share-box.ts';

page(() => {});
const modal = element('div', { role: 'dialog', 'aria-modal': 'true', class: names.modal });
outlet(element('div', { class: names.mask }, modal));
// Into the root first: the editor listens where it is made.
modal.append(...shareBox({ componentKey: 'ShareBox_textEditor' }));
