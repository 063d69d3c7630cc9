import { platformNames, platforms } from '../../checker/draft.ts';
import type { Handle } from '../../profile/profile.ts';
import { text } from '../../text.ts';
import type { EditorProperties } from '../entry-section.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { TextField } from '../fields/text-field.tsx';

export function AccountEditor({ draft, mistakes, onChange }: EditorProperties<Handle>) {
  return (
    <div class="editor-fields">
      <TextField
        label={text('options_account_handle')}
        placeholder={text('options_account_handle_example')}
        value={draft.handle}
        mistake={mistakes.handle}
        focused
        onChange={(handle) => onChange({ handle })}
      />
      <ChoiceField
        one
        label={text('options_account_kind')}
        options={[
          { value: 'professional', label: text('options_account_professional') },
          { value: 'personal', label: text('options_account_personal') },
        ]}
        chosen={[draft.kind]}
        onChange={([kind = draft.kind]) => onChange({ kind })}
      />
      <div class="wide">
        <ChoiceField
          one
          label={text('options_account_platform')}
          options={[
            { value: 'any' as const, label: text('options_account_any_platform') },
            ...platforms.map((platform) => ({ value: platform, label: platformNames[platform] })),
          ]}
          chosen={[draft.platform ?? 'any']}
          onChange={([platform]) => onChange({ platform: platform === 'any' ? undefined : platform })}
        />
      </div>
    </div>
  );
}
