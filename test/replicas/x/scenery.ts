/** The rest of an X page around its compose boxes. */

import '../page/base.css';
import { type Child, element } from '../page/element.ts';
import { type IconName, icon } from '../page/icons.ts';
import { me, others } from '../page/people.ts';
import names from './x.module.css';

interface Person {
  readonly name: string;
  readonly handle: string;
  readonly initials: string;
}

export function avatar(person: Person): HTMLElement {
  return element(
    'div',
    { class: names.avatar, 'data-testid': `UserAvatar-Container-${person.handle}` },
    element('span', {}, person.initials),
  );
}

export function toolbar(button: HTMLElement, ...tools: readonly IconName[]): HTMLElement {
  const file = element('input', {
    type: 'file',
    'data-testid': 'fileInput',
    accept: 'image/*,video/*',
    class: names.file,
  });
  const preview = element('div', { class: names.preview });
  file.addEventListener('change', () => {
    preview.replaceChildren(
      ...[...(file.files ?? [])].map((each) => element('img', { src: URL.createObjectURL(each), alt: '' })),
    );
  });
  return element(
    'div',
    {},
    preview,
    element(
      'div',
      { class: names.toolbar, 'data-testid': 'toolBar' },
      element(
        'div',
        { class: names.tools },
        ...tools.map((tool) => element('button', { type: 'button', 'aria-label': tool }, icon(tool))),
        file,
      ),
      button,
    ),
  );
}

export function postButton(testId: 'tweetButton' | 'tweetButtonInline', label: string): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', role: 'button', 'data-testid': testId, class: names.post },
    element('span', {}, label),
  );
}

export function tweet(person: Person, age: string, text: string, actions = true): HTMLElement {
  const action = (name: IconName, count: string) => element('span', { class: names.action }, icon(name, 17), count);
  return element(
    'article',
    { class: names.tweet, 'data-testid': 'tweet' },
    avatar(person),
    element(
      'div',
      { class: names.tweetBody },
      element('div', { class: names.who }, element('b', {}, person.name), ` @${person.handle} · ${age}`),
      element('div', { 'data-testid': 'tweetText', class: names.tweetText, lang: 'en' }, text),
      ...(actions
        ? [
            element(
              'div',
              { class: names.actions },
              action('reply', '12'),
              action('repeat', '31'),
              action('heart', '164'),
              action('share', ''),
            ),
          ]
        : []),
    ),
  );
}

export function page(...column: readonly Child[]): void {
  const link = (name: IconName, label: string, attributes = {}) =>
    element('a', { href: '#', class: names.link, ...attributes }, icon(name, 26), element('span', {}, label));
  document.title = 'Home / X';
  document.body.append(
    element(
      'div',
      { class: names.page },
      element(
        'header',
        { class: names.rail, role: 'banner' },
        link('home', 'Home'),
        link('search', 'Explore'),
        link('bell', 'Notifications'),
        link('mail', 'Chat'),
        link('bookmark', 'Bookmarks'),
        link('person', 'Profile', { 'data-testid': 'AppTabBar_Profile_Link', href: `/${me.handle}` }),
      ),
      element('main', { class: names.column, role: 'main' }, ...column),
      element(
        'aside',
        { class: names.side },
        element('div', { class: names.search }, icon('search', 18), 'Search'),
        element(
          'section',
          { class: names.panel },
          element('h2', {}, 'What’s happening'),
          ...['Residency match', 'Spine meeting', 'World Pain Day'].map((trend) =>
            element('p', { class: names.trend }, element('small', {}, 'Trending in Medicine'), element('b', {}, trend)),
          ),
        ),
      ),
    ),
  );
}

export function feed(): HTMLElement {
  return element(
    'section',
    {},
    tweet(
      others.amara,
      '2h',
      'Proud of our residents, who presented their first posters this week. The future is in good hands.',
    ),
    tweet(others.society, '5h', 'Registration for the spring meeting is open. Early rates end on Friday.'),
    tweet(
      others.tomas,
      '8h',
      'A reminder for all of us who sit a lot: stand up, walk for two minutes, come back. Your back will notice.',
    ),
  );
}

/** The layer over the timeline in which replies and threads are written. */
export function dialog(...children: readonly Child[]): void {
  document.body.append(
    element(
      'div',
      { class: names.mask },
      element(
        'div',
        { role: 'dialog', 'aria-modal': 'true', class: names.dialog },
        element(
          'div',
          { class: names.dialogHead },
          element('button', { type: 'button', 'aria-label': 'Close', 'data-testid': 'app-bar-close' }, icon('close')),
          element('span', { class: names.drafts }, 'Drafts'),
        ),
        ...children,
      ),
    ),
  );
}

/** A composer that a closed layer has left behind: marked like the live one, and not shown. */
export function hiddenTwin(): HTMLElement {
  return element(
    'div',
    { class: names.gone },
    element('div', { 'data-testid': 'tweetTextarea_0', contenteditable: 'true', role: 'textbox' }),
    element('button', { type: 'button', 'data-testid': 'tweetButtonInline', disabled: true }, 'Post'),
  );
}
