import { platformNames } from '../../checker/draft.ts';
import type { Handle } from '../../profile/profile.ts';
import { text } from '../../text.ts';
import { EntrySection } from '../entry-section.tsx';
import { AccountEditor } from './account-editor.tsx';

const blank: Handle = { handle: '', kind: 'professional' };

export function AccountsSection() {
  return (
    <EntrySection
      kind={{
        list: 'handles',
        id: 'accounts',
        heading: text('options_accounts'),
        intro: text('options_accounts_intro'),
        add: text('options_accounts_add'),
        emptyTitle: text('options_accounts_empty_title'),
        empty: text('options_accounts_empty'),
        nameOf: ({ handle }) => handle,
        columns: [
          { heading: text('options_account_handle'), cell: ({ handle }) => handle },
          {
            heading: text('options_account_kind'),
            cell: ({ kind }) => text(kind === 'personal' ? 'options_account_personal' : 'options_account_professional'),
          },
          {
            heading: text('options_account_platform'),
            cell: ({ platform }) =>
              platform === undefined ? text('options_account_any_platform') : platformNames[platform],
          },
        ],
        blank,
        editor: AccountEditor,
        mistakesIn: ({ handle }) => (handle === '' ? { handle: text('options_account_handle_missing') } : {}),
        savable: (draft) => (draft.handle === '' ? null : draft),
      }}
    />
  );
}
