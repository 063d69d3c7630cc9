import { element } from '../page/element.ts';
import { lexicalBox } from '../page/lexical-box.ts';
import { sendsOnEnter } from './comment-form.ts';
import names from './facebook.module.css';
import { boxClasses } from './scenery.ts';

/** A conversation with its box, which sends with Enter alone. */
export function chat(name: string, who: string, said: string): readonly HTMLElement[] {
  const place = lexicalBox({ name, label: 'Message', placeholder: 'Aa', kind: 'plain', classes: boxClasses });
  sendsOnEnter(place);
  return [
    element('div', { class: names.by }, element('b', {}, who)),
    element(
      'div',
      { role: 'grid', class: names.messages },
      element('div', { 'data-scope': 'messages_table', role: 'gridcell' }, element('p', { dir: 'auto' }, said)),
    ),
    element('div', { class: names.commentBox }, place),
  ];
}
