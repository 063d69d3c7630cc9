import { element } from '../page/element.ts';
import { others } from '../page/people.ts';
import { commentRow } from './comment-row.ts';
import names from './linkedin.module.css';
import { avatar, page } from './scenery.ts';

const urn = 'urn:li:comment:(urn:li:activity:7264000000000000000,7264111111111111111)';
page(() => {});
document
  .querySelector('article')
  ?.append(
    element(
      'div',
      { componentkey: `replaceableComment_${urn}` },
      element('div', { class: names.by }, avatar(others.tomas.initials), element('b', {}, others.tomas.name)),
      element('p', {}, element('span', { 'data-testid': 'expandable-text-box' }, 'Would you inject a disc like mine?')),
      commentRow('reply', urn),
    ),
  );
