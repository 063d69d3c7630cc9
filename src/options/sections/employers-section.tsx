import type { Employer } from '../../profile/profile.ts';
import { text } from '../../text.ts';
import { EntrySection } from '../entry-section.tsx';
import { EmployerEditor } from './employer-editor.tsx';
import { PresetEmployers } from './preset-employers.tsx';

const blank: Employer = { name: '', aliases: [], reviewsPosts: false };

export function EmployersSection() {
  return (
    <EntrySection
      after={<PresetEmployers />}
      kind={{
        list: 'employers',
        id: 'employers',
        heading: text('options_employers'),
        intro: text('options_employers_intro'),
        add: text('options_employers_add'),
        emptyTitle: text('options_employers_empty_title'),
        empty: text('options_employers_empty'),
        nameOf: ({ name }) => name,
        columns: [
          { heading: text('options_employer_name'), cell: ({ name }) => name },
          { heading: text('options_employer_aliases'), cell: ({ aliases }) => aliases.join(', ') },
          {
            heading: text('options_employer_reviews_column'),
            cell: ({ reviewsPosts }) => text(reviewsPosts ? 'options_yes' : 'options_no'),
          },
        ],
        blank,
        editor: EmployerEditor,
        mistakesIn: ({ name }) => (name === '' ? { name: text('options_employer_name_missing') } : {}),
        savable: (draft) => (draft.name === '' ? null : draft),
      }}
    />
  );
}
