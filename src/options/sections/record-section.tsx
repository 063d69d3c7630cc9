import { SwitchRow } from '../../appearance/switch-row.tsx';
import { ruleWords } from '../../rule-words.ts';
import { keptMonths, pruned } from '../../settings/decision-record.ts';
import { text } from '../../text.ts';
import { download } from '../download.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { formatNumber, formatPercent, formatSpan } from '../format.ts';
import { useOptions } from '../options-context.ts';
import { RecordChart, RecordTable } from '../record/chart.tsx';
import { csvOf } from '../record/csv.ts';
import { type Summary, summarize } from '../record/summary.ts';
import { Section } from '../section.tsx';
import { today } from '../today.ts';
import { useRules } from '../use-rules.ts';

/** What was decided about findings: kept only where the physician wants it, shown, handed out as CSV, erased. */
export function RecordSection() {
  const { store, state } = useOptions();
  const rules = useRules();
  const record = state.record.value;
  const { entries } = pruned(record, today());
  const summary = summarize(entries);
  const titleOf = (name: string): string => {
    const rule = rules.find(({ id }) => id === name);
    return rule === undefined ? name : ruleWords(rule, 'title');
  };

  return (
    <Section id="record" heading={text('options_record')} intro={text('options_record_intro')}>
      <div class="rows">
        <SwitchRow
          label={text('options_record_on')}
          hint={text('options_record_on_hint')}
          on={record.on}
          onChange={(after) => store.commit({ kind: 'record-on', before: record.on, after })}
        />
      </div>
      <p class="record-warning">{text('options_record_legal')}</p>
      {(record.on || entries.length > 0) && (
        <ChoiceField
          one
          label={text('options_record_months')}
          options={keptMonths.map((months) => ({
            value: String(months),
            label: months % 12 === 0 ? formatSpan(months / 12, 'year') : formatSpan(months, 'month'),
          }))}
          chosen={[String(record.months)]}
          onChange={([value]) => {
            const after = keptMonths.find((months) => String(months) === value);
            if (after !== undefined) store.commit({ kind: 'record-months', before: record.months, after });
          }}
        />
      )}
      {entries.length > 0 && (
        <div class="record-figures">
          <p>{wordsFor(summary)}</p>
          <RecordChart summary={summary} titleOf={titleOf} />
          <details>
            <summary>{text('options_record_table')}</summary>
            <RecordTable summary={summary} titleOf={titleOf} />
          </details>
          <div class="buttons">
            <button
              type="button"
              class="button"
              onClick={() => download(`chaperone-record-${today()}.csv`, csvOf(entries), 'text/csv')}
            >
              {text('options_record_csv')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => store.commit({ kind: 'record-entries', before: record.entries, after: [] })}
            >
              {text('options_record_erase')}
            </button>
          </div>
          <p class="hint">{text('options_record_erase_hint')}</p>
        </div>
      )}
      {record.on && entries.length === 0 && <p class="hint record-figures">{text('options_record_empty')}</p>}
    </Section>
  );
}

function wordsFor({ all, ignored, posted }: Summary): string {
  const share = all.shown === 0 ? 0 : Math.min(1, all.mended / all.shown);
  return text(
    'options_record_summary',
    formatNumber(all.shown),
    formatNumber(all.mended),
    formatPercent(share),
    formatNumber(ignored),
    formatNumber(posted),
  );
}
