/**
 * The card as the content script draws it, in an open shadow root where a test can look into it. The findings are the
 * checker's own for the drafts of `states.ts`; `#name` chooses the state, `#name,dark` has the site dark.
 */

import { render } from 'preact';
import { adopt } from '../../../src/content/adopt.ts';
import { createAnnouncer } from '../../../src/content/announcer.ts';
import { type CardActions, type CardState, Interface } from '../../../src/content/card.tsx';
import css from '../../../src/content/host.css?inline';
import { text } from '../../../src/text.ts';
import type { StateName } from './state-names.ts';
import { stateOf } from './states.ts';

const place = document.getElementById('place') as HTMLElement;
document.documentElement.lang = text('options_language');
const root = place.attachShadow({ mode: 'open' });
adopt(root, css);
const inside = document.createElement('div');
root.append(inside);
const announcer = createAnnouncer(root);

/** What was pressed, for the test to read. */
const done: string[] = [];
Object.assign(globalThis, { done });

function asked(): CardState {
  const [name, theme] = location.hash.slice(1).split(',');
  document.body.style.background = theme === 'dark' ? '#10181c' : '';
  document.body.style.color = theme === 'dark' ? '#e9f0f2' : '';
  return { ...stateOf(name as StateName), dark: theme === 'dark' };
}

let state = asked();

function change(next: Partial<CardState>): void {
  state = { ...state, ...next };
  show();
}

const actions: CardActions = {
  toggle: () => change({ open: !state.open }),
  close: () => change({ open: false }),
  apply: (fix) => done.push(`apply ${fix.label}`),
  ignore: (finding) => {
    done.push(`ignore ${finding.rule}`);
    change({ findings: state.findings.filter((each) => each !== finding) });
  },
  switchOff: (finding) => done.push(`switch off ${finding.rule}`),
  openOptions: () => done.push('options'),
  copy: (words) => done.push(`copy ${words}`),
  setPaid: (paid) => change({ paid }),
  answerPicture: (answers) => change({ picture: state.picture && { ...state.picture, answers } }),
  prepareReview: () => undefined,
  review: (step) => {
    done.push(`review ${step}`);
    change({ told: 'card_review_copied' });
  },
};

function show(): void {
  render(<Interface state={state} actions={actions} />, inside);
  announcer.say(
    state.findings.filter(({ level }) => level === 'error'),
    state.draft,
  );
  const badge = root.querySelector<HTMLElement>('.badge');
  if (badge) Object.assign(badge.style, { left: '16px', top: '96px' });
  const card = root.querySelector<HTMLElement>('.card');
  // As `placeInterface` does it on a page with room for the card under the badge.
  if (card)
    Object.assign(card.style, {
      left: '16px',
      top: '130px',
      width: `${Math.min(372, innerWidth - 32)}px`,
      maxHeight: `${innerHeight - 138}px`,
    });
}

addEventListener('hashchange', () => {
  render(null, inside);
  change(asked());
});
show();
