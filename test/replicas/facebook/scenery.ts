/** The rest of a Facebook page around its compose boxes. */

import '../page/base.css';
import { type Child, element } from '../page/element.ts';
import { type IconName, icon } from '../page/icons.ts';
import { me, others } from '../page/people.ts';
import names from './facebook.module.css';

export const boxClasses = {
  place: names.box,
  field: names.field,
  placeholder: names.placeholder,
  paragraph: names.paragraph,
  entity: names.entity,
} as const;

export function avatar(initials: string): HTMLElement {
  return element('div', { class: names.avatar }, element('span', {}, initials));
}

/** A button as Facebook makes one: an element with the role, never a `<button>`. */
export function roleButton(label: string, className: string | undefined, ...children: readonly Child[]): HTMLElement {
  return element('div', { role: 'button', tabindex: '0', 'aria-label': label, class: className }, ...children);
}

/** What somebody wrote, laid out as the site lays out such words; by property, since the policy forbids style attributes. */
export function words(text: string): HTMLElement {
  const laid = element('div', { dir: 'auto' }, text);
  laid.style.textAlign = 'start';
  return laid;
}

export function story(text: string, ...below: readonly Child[]): HTMLElement {
  const action = (name: IconName, label: string) =>
    roleButton(label, names.action, icon(name, 18), element('span', {}, label));
  return element(
    'article',
    { class: names.card, role: 'article' },
    element(
      'div',
      { class: names.by },
      avatar(others.clinic.initials),
      element('div', {}, element('b', {}, others.clinic.name), element('small', {}, '3 h · Public')),
    ),
    element('div', { 'data-ad-rendering-role': 'story_message' }, words(text)),
    element(
      'div',
      { class: names.actions },
      action('like', 'Like'),
      action('reply', 'Comment'),
      action('share', 'Share'),
    ),
    ...below,
  );
}

export function page(...column: readonly Child[]): void {
  const link = (name: IconName) => element('span', { class: names.link }, icon(name, 24));
  const side = (name: IconName, label: string) => element('p', { class: names.sideLink }, icon(name, 22), label);
  document.title = 'Facebook';
  document.body.append(
    element(
      'div',
      { role: 'banner', class: names.bar },
      element('div', { class: names.search }, icon('search', 16), 'Search'),
      element('div', { class: names.links }, link('home'), link('film'), link('people'), link('calendar')),
      avatar(me.initials),
    ),
    element(
      'div',
      { class: names.page },
      element(
        'nav',
        { class: names.side },
        side('person', me.name),
        side('people', 'Friends'),
        side('bookmark', 'Saved'),
        side('calendar', 'Events'),
      ),
      element('div', { role: 'main', class: names.column }, ...column),
      element(
        'div',
        { class: names.side },
        element('b', {}, 'Contacts'),
        ...[others.amara, others.tomas].map((person) =>
          element('p', { class: names.sideLink }, avatar(person.initials), person.name),
        ),
      ),
    ),
  );
}
