import type { FoundComposer } from '../content/find-composer.ts';
import type { Composer, Site } from '../sites/site.ts';
import type { Destination, Kind } from './destinations.ts';

/** Where our own compose box and what belongs to it stand in the page. */
export const boxIds = { draft: 'practice-draft', answered: 'practice-answered', copy: 'practice-copy' } as const;

/** Our own page is always as it was last seen. */
const seen = '2026-11';

/**
 * The practice page as one more site: the content script's own code watches its box, marks it and shows the card,
 * knowing no more than that this "site" posts by copying.
 */
export function practiceSite(destination: Destination, kind: Kind, field: HTMLElement): [Site, FoundComposer] {
  const marker = { inside: `#${boxIds.draft}`, seen };
  const composer: Composer = {
    name: destination.id,
    surface: kind.surface,
    markers: [marker],
    submit: { buttons: [{ selector: `#${boxIds.copy}` }], keys: ['mod+enter'], copies: true },
    answers: [{ text: `#${boxIds.answered}`, seen }],
  };
  const site: Site = { platform: destination.judgedAs, hosts: [], composers: [composer], accounts: [] };
  return [site, { composer, field, marker }];
}
