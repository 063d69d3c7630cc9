import { text } from '../../text.ts';
import { formatMonth, formatNumber } from '../format.ts';
import type { RuleCounts, Summary } from './summary.ts';

/** In the drawing's own units: a month's width, the gap after its bar, the height of the tallest bar. */
const step = 10;
const gap = 2;
const height = 24;
const rowsShown = 8;

interface Properties {
  readonly summary: Summary;
  readonly titleOf: (rule: string) => string;
}

/** A row of bars for each of the most frequent rules, a bar a month; drawn for the eye, the table behind it is for all. */
export function RecordChart({ summary, titleOf }: Properties) {
  const { months, rules } = summary;
  const most = Math.max(
    1,
    ...rules.flatMap(({ byMonth }) => byMonth.map(({ shown, mended }) => Math.max(shown, mended))),
  );
  const [first, last] = [months[0], months.at(-1)];
  return (
    <figure class="chart">
      <figcaption>
        <span class="legend shown">{text('options_record_legend_shown')}</span>
        <span class="legend mended">{text('options_record_legend_mended')}</span>
      </figcaption>
      <div class="chart-rows" aria-hidden="true">
        {rules.slice(0, rowsShown).map((rule) => (
          <ChartRow key={rule.rule} rule={rule} most={most} title={titleOf(rule.rule)} />
        ))}
        {first !== undefined && last !== undefined && (
          <div class="chart-row axis">
            <span />
            <span class="chart-months">
              <span>{formatMonth(first, 'short')}</span>
              {first !== last && <span>{formatMonth(last, 'short')}</span>}
            </span>
            <span />
          </div>
        )}
      </div>
    </figure>
  );
}

function ChartRow({ rule, most, title }: { readonly rule: RuleCounts; readonly most: number; readonly title: string }) {
  const heightOf = (count: number): number => (count / most) * height;
  return (
    <div class="chart-row">
      <span class="chart-title">{title}</span>
      <svg
        viewBox={`0 0 ${Math.max(6, rule.byMonth.length) * step} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {rule.byMonth.map(({ shown, mended }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a bar's place is its month
          <g key={index}>
            <Bar kind="shown" at={index} tall={heightOf(shown)} />
            <Bar kind="mended" at={index} tall={heightOf(mended)} />
          </g>
        ))}
      </svg>
      <span class="chart-total">{formatNumber(rule.all.shown)}</span>
    </div>
  );
}

const Bar = ({ kind, at, tall }: { readonly kind: 'shown' | 'mended'; readonly at: number; readonly tall: number }) => (
  <rect class={kind} x={at * step} y={height - tall} width={step - gap} height={tall} />
);

/** The same in figures. */
export function RecordTable({ summary, titleOf }: Properties) {
  return (
    <div class="record-table">
      <table>
        <caption class="unseen">{text('options_record_table')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('options_record_rule')}</th>
            {summary.months.map((month) => (
              <th scope="col" key={month}>
                {formatMonth(month, 'short')}
              </th>
            ))}
            <th scope="col">{text('options_record_all')}</th>
            <th scope="col">{text('options_record_legend_mended')}</th>
          </tr>
        </thead>
        <tbody>
          {summary.rules.map(({ rule, all, byMonth }) => (
            <tr key={rule}>
              <th scope="row">{titleOf(rule)}</th>
              {byMonth.map(({ shown }, index) => (
                <td key={summary.months[index]}>{formatNumber(shown)}</td>
              ))}
              <td>{formatNumber(all.shown)}</td>
              <td>{formatNumber(all.mended)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
