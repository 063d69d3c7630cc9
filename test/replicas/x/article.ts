import { element } from '../page/element.ts';
import { sendsWith } from '../page/replica.ts';
import { draftEditor } from './draft-box.ts';
import { page } from './scenery.ts';
import names from './x.module.css';

page(
  element('textarea', { class: names.articleTitle, placeholder: 'Add a title', rows: '1' }),
  element(
    'div',
    { class: `${names.articleBody} ${names.field}`, 'data-testid': 'composer' },
    element(
      'div',
      { class: names.label },
      ...draftEditor({ name: 'article', testId: 'article-body', label: 'Article', placeholder: 'Start writing' }),
    ),
  ),
  element(
    'div',
    { class: names.toolbar },
    sendsWith(element('button', { type: 'button', class: names.post }, element('span', {}, 'Publish'))),
  ),
);
