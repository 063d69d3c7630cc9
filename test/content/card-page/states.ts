/** The states of the card that a test looks at, each made of a draft and a profile by the checker itself. */

import { shownFindings } from '../../../src/background/shown.ts';
import { check } from '../../../src/checker/check.ts';
import type { CardState } from '../../../src/content/card.tsx';
import { parseProfile } from '../../../src/profile/profile.ts';
import { type StateName, stateNames } from './state-names.ts';

const profile = parseProfile({
  name: 'Lena Hartwell',
  credentials: 'MD',
  employers: [{ name: 'Mercy General', reviewsPosts: true, reviewer: 'Press office, press@mercy.example' }],
  interests: [{ organization: 'Abbott', relationship: 'speaking', products: ['Proclaim'] }],
});

const quiet: CardState = {
  findings: [],
  draft: '',
  open: true,
  held: false,
  copies: false,
  busy: false,
  dark: false,
  partly: undefined,
  rescue: undefined,
  paid: false,
  told: undefined,
  pointed: undefined,
  picture: undefined,
};

function written(draft: string): CardState {
  const { findings } = check(
    { platform: 'x', surface: 'post', text: draft, media: [] },
    profile,
    undefined,
    '2026-11-25',
  );
  return { ...quiet, draft, findings: shownFindings(findings) };
}

const paidFor = 'Proclaim recharges fast, and we placed one today. #collab';
const story = 'My patient John Miller with the new hip walked the whole hallway this morning and cried.';
const many = `${story} It cures back pain in everyone. Addicts waste our time. Best pain clinic in Texas.`;

const states = {
  closed: () => ({ ...written(many), open: false }),
  many: () => written(many),
  held: () => ({ ...written(story), held: true }),
  'held-copy': () => ({ ...written(story), held: true, copies: true }),
  paid: () => written(paidFor),
  'paid-on': () => ({ ...written(paidFor), paid: true }),
  busy: () => ({ ...written(story), busy: true }),
  'too-long': () => ({ ...written(story), partly: 'length' }),
  language: () => ({ ...written(story), partly: 'language' }),
  rescue: () => ({ ...written(story), rescue: { ours: 'My patient walked the whole hallway.', former: story } }),
  'rescue-alone': () => ({ ...quiet, draft: story, rescue: { ours: 'My patient walked the whole hallway.' } }),
  picture: () => ({
    ...quiet,
    draft: 'Look at this.',
    picture: { kinds: ['image'], hidden: ['place', 'date', 'serial'], isDescribed: false, answers: {} },
  }),
  'picture-and-findings': () => ({
    ...written(story),
    picture: { kinds: ['video'], hidden: [], isDescribed: false, answers: { patient: true } },
  }),
  pointed: () => {
    const state = written(many);
    return { ...state, pointed: state.findings.at(-1) };
  },
} as const satisfies Record<StateName, () => CardState>;

/** @throws where there is no state of that name */
export function stateOf(name: StateName): CardState {
  const make = states[name];
  if (make === undefined) throw new Error(`no state “${name}”: ${stateNames.join(', ')}`);
  return make();
}
