/** The rest of a LinkedIn page around its compose boxes. */

import '../page/base.css';
import { type Child, element } from '../page/element.ts';
import { type IconName, icon } from '../page/icons.ts';
import { me, others } from '../page/people.ts';
import names from './linkedin.module.css';

export function avatar(initials: string): HTMLElement {
  return element('div', { class: names.avatar }, element('span', {}, initials));
}

function card(person: { name: string; initials: string; headline: string }, text: string): HTMLElement {
  const action = (name: IconName, label: string) => element('span', {}, icon(name, 18), label);
  return element(
    'article',
    { class: names.card, role: 'listitem' },
    element(
      'div',
      { class: names.by },
      avatar(person.initials),
      element('div', {}, element('b', {}, person.name), element('small', {}, person.headline)),
    ),
    element('p', { componentkey: 'feed-commentary' }, element('span', { 'data-testid': 'expandable-text-box' }, text)),
    element(
      'div',
      { class: names.actions },
      action('like', 'Like'),
      action('reply', 'Comment'),
      action('repeat', 'Repost'),
      action('send', 'Send'),
    ),
  );
}

/** @param start opens the box */
export function page(start: () => void): void {
  const link = (name: IconName, label: string) => element('span', { class: names.link }, icon(name, 22), label);
  const startButton = element('button', { type: 'button', class: names.start }, 'Start a post');
  startButton.addEventListener('click', start);
  document.title = 'Feed | LinkedIn';
  document.body.append(
    element(
      'header',
      { class: names.bar },
      element('div', { class: names.search }, icon('search', 16), 'Search'),
      link('home', 'Home'),
      link('people', 'My Network'),
      link('case', 'Jobs'),
      link('mail', 'Messaging'),
      link('bell', 'Notifications'),
    ),
    element(
      'main',
      { class: names.page },
      element(
        'section',
        { class: names.profile },
        element('div', { class: names.banner }),
        avatar(me.initials),
        element('b', {}, me.name),
        element('small', {}, me.headline),
      ),
      element(
        'section',
        { class: names.feed },
        element(
          'div',
          { class: `${names.card} ${names.startRow}` },
          element(
            'div',
            { id: 'shareboxProfilePictureComponentRef' },
            element('a', { href: '/in/lena-hartwell-md/' }, avatar(me.initials)),
          ),
          startButton,
        ),
        card(
          others.society,
          'Our spring meeting brings together physicians, nurses and therapists for two days of practical sessions on chronic pain.',
        ),
        card(
          others.amara,
          'Ten years ago I opened my first clinic list as an attending. What I know now is mostly how to listen.',
        ),
      ),
      element(
        'aside',
        { class: names.card },
        element('b', {}, 'Today in medicine'),
        ...['Spring meeting registration opens', 'Guideline on back pain updated', 'Match day is near'].map((line) =>
          element('p', { class: names.news }, line),
        ),
      ),
    ),
  );
}

/** Who posts: the picture that stands for a person or for a page without one of its own, and the name. */
export function author(as: 'person' | 'company' = 'person'): HTMLElement {
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  picture.id = `${as}-accent-4`;
  // The initials are drawn in its place.
  picture.setAttribute('width', '0');
  picture.setAttribute('height', '0');
  const { name, initials } = as === 'company' ? others.clinic : me;
  return element(
    'button',
    { type: 'button', class: names.author },
    element('figure', { class: names.avatar }, picture, element('span', {}, initials)),
    element(
      'span',
      { class: names.authorText },
      element('p', {}, element('b', {}, name)),
      element('small', {}, 'Post to Anyone'),
    ),
    icon('down', 16),
  );
}

/** The open shadow root that the site keeps for its overlays, with the page's styles in it. */
export function outlet(...children: readonly Child[]): ShadowRoot {
  const host = element('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  const root = host.attachShadow({ mode: 'open' });
  for (const link of document.querySelectorAll('link[rel="stylesheet"]')) root.append(link.cloneNode());
  root.append(...children);
  document.body.append(host);
  return root;
}

export function tools(): HTMLElement {
  const file = element('input', {
    type: 'file',
    'data-testid': 'add-media-drop-zone',
    accept: 'image/*,video/*',
    class: names.file,
  });
  const preview = element('div', { class: names.preview });
  file.addEventListener('change', () => {
    preview.replaceChildren(
      ...[...(file.files ?? [])].map((each) => element('img', { src: URL.createObjectURL(each), alt: '' })),
    );
  });
  const tool = (name: IconName, label: string) =>
    element('button', { type: 'button', 'aria-label': label }, icon(name, 22));
  return element(
    'div',
    {},
    preview,
    element(
      'div',
      { class: names.tools },
      tool('smile', 'Emoji'),
      tool('image', 'Add media'),
      tool('calendar', 'Create an event'),
      tool('plus', 'More'),
      file,
    ),
  );
}
