/**
 * What can become of a finding in a draft, as the record counts it: `shown` once a draft and rule, `posted` as it is,
 * with the finding still in it. Pure.
 */
export const decisions = ['shown', 'fixed', 'disclosed', 'ignored', 'posted'] as const;
export type Decision = (typeof decisions)[number];
