import { SwitchRow } from '../../appearance/switch-row.tsx';
import type { Employer } from '../../profile/profile.ts';
import { text } from '../../text.ts';
import type { EditorProperties } from '../entry-section.tsx';
import { TextField } from '../fields/text-field.tsx';
import { TokenField } from '../fields/token-field.tsx';

/** An empty text is none. */
const orNone = (value: string): string | undefined => (value === '' ? undefined : value);

export function EmployerEditor({ draft, mistakes, onChange }: EditorProperties<Employer>) {
  return (
    <div class="editor-fields">
      <TextField
        label={text('options_employer_name')}
        value={draft.name}
        mistake={mistakes.name}
        focused
        onChange={(name) => onChange({ name })}
      />
      <TokenField
        label={text('options_employer_aliases')}
        optional={text('options_optional')}
        hint={text('options_employer_aliases_hint')}
        values={draft.aliases}
        onChange={(aliases) => onChange({ aliases: [...aliases] })}
      />
      <div class="wide">
        <TextField
          label={text('options_employer_disclaimer')}
          optional={text('options_optional')}
          hint={text('options_employer_disclaimer_hint')}
          lines
          value={draft.disclaimer ?? ''}
          onChange={(disclaimer) => onChange({ disclaimer: orNone(disclaimer) })}
        />
      </div>
      <div class="wide">
        <SwitchRow
          label={text('options_employer_reviews')}
          hint={text('options_employer_reviews_hint')}
          on={draft.reviewsPosts}
          onChange={(reviewsPosts) => onChange({ reviewsPosts })}
        />
      </div>
      {draft.reviewsPosts && (
        <TextField
          label={text('options_employer_reviewer')}
          optional={text('options_optional')}
          hint={text('options_employer_reviewer_hint')}
          value={draft.reviewer ?? ''}
          onChange={(reviewer) => onChange({ reviewer: orNone(reviewer) })}
        />
      )}
    </div>
  );
}
