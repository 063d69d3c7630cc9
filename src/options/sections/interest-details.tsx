import { useState } from 'preact/hooks';
import { type AmountBand, amountBands, type Interest } from '../../profile/profile.ts';
import { type TextKey, text } from '../../text.ts';
import type { EditorProperties } from '../entry-section.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { TokenField } from '../fields/token-field.tsx';

const bandNames = {
  'under-1000': 'options_interest_amount_under_1000',
  '1000-10000': 'options_interest_amount_1000',
  '10000-100000': 'options_interest_amount_10000',
  'over-100000': 'options_interest_amount_over_100000',
} as const satisfies Record<AmountBand, TextKey>;
type Band = AmountBand | 'unsaid';

/** What few need: accounts and share letters, subjects, the user's own sentence, an amount, a note. Open where any is filled in. */
export function InterestDetails({ draft, onChange }: Omit<EditorProperties<Interest>, 'mistakes'>) {
  // As it is at first: what is emptied must not close under the hand that empties it.
  const [filled] = useState(
    () =>
      [draft.handles, draft.tickers, draft.topics].some((list) => (list ?? []).length > 0) ||
      [draft.wording, draft.note, draft.amount].some((value) => value !== undefined),
  );
  return (
    <details class="wide more" open={filled}>
      <summary>{text('options_interest_more')}</summary>
      <div class="editor-fields">
        <TokenField
          label={text('options_interest_handles')}
          optional={text('options_optional')}
          placeholder={text('options_interest_handles_example')}
          values={draft.handles ?? []}
          onChange={(handles) => onChange({ handles: orNone(handles) })}
        />
        <TokenField
          label={text('options_interest_tickers')}
          optional={text('options_optional')}
          placeholder={text('options_interest_tickers_example')}
          values={draft.tickers ?? []}
          onChange={(tickers) => onChange({ tickers: orNone(tickers) })}
        />
        <TokenField
          label={text('options_interest_topics')}
          optional={text('options_optional')}
          hint={text('options_interest_topics_hint')}
          values={draft.topics}
          onChange={(topics) => onChange({ topics: [...topics] })}
        />
        <div class="wide">
          <TextField
            label={text('options_interest_wording')}
            optional={text('options_optional')}
            hint={text('options_interest_wording_hint')}
            value={draft.wording ?? ''}
            onChange={(wording) => onChange({ wording: wording === '' ? undefined : wording })}
          />
        </div>
        <div class="wide">
          <ChoiceField<Band>
            label={text('options_interest_amount')}
            hint={text('options_interest_amount_hint')}
            one
            options={[
              { value: 'unsaid', label: text('options_interest_amount_unsaid') },
              ...amountBands.map((value) => ({ value, label: text(bandNames[value]) })),
            ]}
            chosen={[draft.amount ?? 'unsaid']}
            onChange={([band]) => onChange({ amount: band === 'unsaid' ? undefined : band })}
          />
        </div>
        <div class="wide">
          <TextField
            label={text('options_interest_note')}
            optional={text('options_optional')}
            hint={text('options_interest_note_hint')}
            value={draft.note ?? ''}
            onChange={(note) => onChange({ note: note === '' ? undefined : note })}
          />
        </div>
      </div>
    </details>
  );
}

const orNone = (list: readonly string[]): string[] | undefined => (list.length === 0 ? undefined : [...list]);
