import type { Interest } from '../../profile/profile.ts';
import { text } from '../../text.ts';
import { EntrySection } from '../entry-section.tsx';
import { Imports } from '../import/imports.tsx';
import { period } from '../period.ts';
import { relationshipName } from '../relationship-name.ts';
import { InterestEditor } from './interest-editor.tsx';
import { MonthsAfterEnd } from './months-after-end.tsx';

const blank: Interest = { organization: '', relationship: [], products: [], aliases: [], topics: [] };

/** An end before its beginning: `YYYY-MM` sorts as time does. */
const endsTooSoon = ({ from, to }: Interest): boolean => from !== undefined && to !== undefined && to < from;

export function InterestsSection() {
  return (
    <EntrySection
      after={
        <>
          <Imports />
          <MonthsAfterEnd />
        </>
      }
      kind={{
        list: 'interests',
        id: 'interests',
        heading: text('options_interests'),
        intro: text('options_interests_intro'),
        add: text('options_interests_add'),
        emptyTitle: text('options_interests_empty_title'),
        empty: text('options_interests_empty'),
        primary: true,
        nameOf: ({ organization }) => organization,
        columns: [
          {
            heading: text('options_interest_organization'),
            cell: ({ organization, aliases }) => (
              <>
                {organization}
                {aliases.length > 0 && <span class="also">{aliases.join(', ')}</span>}
              </>
            ),
          },
          {
            heading: text('options_interest_relationship_column'),
            cell: ({ relationship }) => relationship.map(relationshipName).join(', '),
          },
          { heading: text('options_interest_products'), cell: ({ products }) => products.join(', ') },
          { heading: text('options_interest_when'), cell: period },
        ],
        blank,
        editor: InterestEditor,
        mistakesIn: (draft) => ({
          ...(draft.organization === '' && { organization: text('options_interest_organization_missing') }),
          ...(draft.relationship.length === 0 && { relationship: text('options_interest_relationship_missing') }),
          ...(endsTooSoon(draft) && { to: text('options_interest_to_too_soon') }),
        }),
        savable: (draft) => {
          if (draft.organization === '') return null;
          const { to, ...rest } = draft;
          // Should the page be closed before a tie is chosen, the interest still counts.
          const relationship: Interest['relationship'] =
            draft.relationship.length === 0 ? ['other'] : draft.relationship;
          return { ...rest, relationship, ...(to !== undefined && !endsTooSoon(draft) && { to }) };
        },
      }}
    />
  );
}
