/** What the record amounts to: findings by rule and month, and what became of them. Pure. */

import type { RecordEntry } from '../../settings/decision-record.ts';

export interface Count {
  readonly shown: number;
  /** Mended before posting, by a fix, a disclosure or the physician's own hand. */
  readonly mended: number;
}

export interface RuleCounts {
  readonly rule: string;
  readonly all: Count;
  /** One for each of the summary's months. */
  readonly byMonth: readonly Count[];
}

export interface Summary {
  /** `YYYY-MM`, from the first that has an entry to the last, none left out. */
  readonly months: readonly string[];
  /** The most frequent first. */
  readonly rules: readonly RuleCounts[];
  readonly all: Count;
  readonly ignored: number;
  readonly posted: number;
}

export function summarize(entries: readonly RecordEntry[]): Summary {
  const days = entries.map(({ day }) => day).sort();
  const months = monthsBetween(days[0], days.at(-1));
  const names = [...new Set(entries.map(({ rule }) => rule))];
  const rules = names.map((rule): RuleCounts => {
    const own = entries.filter((entry) => entry.rule === rule);
    const byMonth = months.map((month) => countOf(own.filter(({ day }) => day.startsWith(month))));
    return { rule, all: countOf(own), byMonth };
  });
  return {
    months,
    rules: rules.sort((a, b) => b.all.shown - a.all.shown || (a.rule < b.rule ? -1 : 1)),
    all: countOf(entries),
    ignored: entries.filter(({ decision }) => decision === 'ignored').length,
    posted: entries.filter(({ decision }) => decision === 'posted').length,
  };
}

const countOf = (entries: readonly RecordEntry[]): Count => ({
  shown: entries.filter(({ decision }) => decision === 'shown').length,
  mended: entries.filter(({ decision }) => decision === 'fixed' || decision === 'disclosed').length,
});

/** Both given as days or months; none where there is no first. */
function monthsBetween(first: string | undefined, last: string | undefined): readonly string[] {
  if (first === undefined || last === undefined) return [];
  const numberOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return Array.from({ length: numberOf(last) - numberOf(first) + 1 }, (_, index) => {
    const month = numberOf(first) + index;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
