import { element } from '../page/element.ts';
import { icon } from '../page/icons.ts';
import { lexicalBox } from '../page/lexical-box.ts';
import { me } from '../page/people.ts';
import { send, sendsWith } from '../page/replica.ts';
import names from './facebook.module.css';
import { avatar, boxClasses, roleButton, words } from './scenery.ts';

/** A comment's box in its form, with the button that shows once it has the focus. */
export function commentForm(name: string): HTMLElement {
  const label = `Comment as ${me.name}`;
  const place = lexicalBox({ name, label, placeholder: label, kind: 'plain', classes: boxClasses });
  const button = sendsWith(roleButton('Comment', names.submit, icon('send', 18)));
  sendsOnEnter(place);
  return element(
    'form',
    { role: 'presentation', class: names.comment },
    avatar(me.initials),
    element(
      'div',
      { class: names.commentBox },
      place,
      element(
        'div',
        { class: names.commentTools },
        element('span', {}, icon('smile', 18), icon('image', 18)),
        element('div', { id: 'focused-state-composer-submit' }, button),
      ),
    ),
  );
}

/**
 * Above the editor and in the capture phase, as the site's own framework listens: the box is empty before the editor's
 * own listener runs.
 */
export function sendsOnEnter(place: HTMLElement): void {
  document.body.addEventListener(
    'keydown',
    (event) => {
      const inBox = event.target instanceof Node && place.contains(event.target);
      if (!inBox || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      send();
    },
    true,
  );
}

/** What somebody said below a post: an article within the post's. */
export function saidBelow(initials: string, who: string, text: string, ...below: readonly HTMLElement[]): HTMLElement {
  return element(
    'div',
    { role: 'article', class: names.nested },
    element(
      'div',
      { class: names.comment },
      avatar(initials),
      element('div', { class: names.bubble }, element('span', { dir: 'auto' }, element('b', {}, who)), words(text)),
    ),
    ...below,
  );
}
