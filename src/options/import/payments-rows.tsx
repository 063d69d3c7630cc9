import type { PayingOrganization } from '../../profile/open-payments/organizations.ts';
import { relationshipOf } from '../../profile/open-payments/values.ts';
import { text, textLanguage } from '../../text.ts';
import { formatNumber } from '../format.ts';
import { period } from '../period.ts';
import { relationshipName } from '../relationship-name.ts';
import { type FoundRow, shortened } from './confirm-table.tsx';

/** Cents as `$1,234.50`. */
export function formatDollars(cents: number): string {
  return new Intl.NumberFormat(textLanguage(), { style: 'currency', currency: 'USD' }).format(cents / 100);
}

export const paymentsCount = (count: number): string =>
  count === 1 ? text('options_import_payment') : text('options_import_payments_count', formatNumber(count));

export const organizationsCount = (count: number): string =>
  count === 1 ? text('options_import_organization') : text('options_import_organizations_count', formatNumber(count));

/** A paying organisation as a row to be confirmed. */
export function paymentsRow(paying: PayingOrganization): FoundRow {
  const { organization, relationship, products, from, to, payments, cents } = paying;
  return {
    incoming: { organization, relationship, products, aliases: [], from, to },
    about: shortened(products).join(', '),
    cells: [
      <ul class="natures" key="what">
        {naturesOf(paying).map(([name, sum]) => (
          <li key={name}>
            {name} <span class="sum">{sum > 0 ? formatDollars(sum) : ''}</span>
          </li>
        ))}
      </ul>,
      period({ from, to }),
      <span class="total" key="total">
        {formatDollars(cents)}
        <span class="also">{paymentsCount(payments)}</span>
      </span>,
    ],
  };
}

/** The kinds of payment in plain words with their sums in cents; a kind that is no tie of ours by the name it has in the file. */
function naturesOf({ natures }: PayingOrganization): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const { nature, cents } of natures) {
    const tie = relationshipOf(nature);
    const name = tie === 'other' && nature !== '' ? nature : relationshipName(tie);
    sums.set(name, (sums.get(name) ?? 0) + cents);
  }
  return [...sums];
}
