import type { Interest } from '../../profile/profile.ts';
import { text } from '../../text.ts';
import type { EditorProperties } from '../entry-section.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { MonthField } from '../fields/month-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { TokenField } from '../fields/token-field.tsx';
import { relationshipChoices } from '../relationship-name.ts';
import { InterestDetails } from './interest-details.tsx';
import { KnownProducts } from './known-products.tsx';

export function InterestEditor({ draft, mistakes, onChange }: EditorProperties<Interest>) {
  return (
    <div class="editor-fields">
      <TextField
        label={text('options_interest_organization')}
        placeholder={text('options_interest_organization_example')}
        value={draft.organization}
        mistake={mistakes.organization}
        focused
        onChange={(organization) => onChange({ organization })}
      />
      <div class="wide">
        <ChoiceField
          label={text('options_interest_relationship')}
          options={relationshipChoices()}
          chosen={draft.relationship}
          hint={text('options_interest_relationship_hint')}
          mistake={mistakes.relationship}
          onChange={(relationship) => onChange({ relationship })}
        />
      </div>
      <div>
        <TokenField
          label={text('options_interest_products')}
          optional={text('options_optional')}
          hint={text('options_interest_products_hint')}
          placeholder={text('options_interest_products_example')}
          values={draft.products}
          onChange={(products) => onChange({ products: [...products] })}
        />
        <KnownProducts
          interest={draft}
          onAdd={(products) => onChange({ products: [...draft.products, ...products] })}
        />
      </div>
      <TokenField
        label={text('options_interest_aliases')}
        optional={text('options_optional')}
        hint={text('options_interest_aliases_hint')}
        values={draft.aliases}
        onChange={(aliases) => onChange({ aliases: [...aliases] })}
      />
      <MonthField
        label={text('options_interest_from')}
        value={draft.from}
        monthOfYear="01"
        onChange={(from) => onChange({ from })}
      />
      <MonthField
        label={text('options_interest_to')}
        value={draft.to}
        monthOfYear="12"
        hint={text('options_interest_to_hint')}
        mistake={mistakes.to}
        onChange={(to) => onChange({ to })}
      />
      <InterestDetails draft={draft} onChange={onChange} />
    </div>
  );
}
