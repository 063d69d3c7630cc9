/** The states of the card that a test looks at. */
export const stateNames = [
  'closed',
  'many',
  'held',
  'held-copy',
  'paid',
  'paid-on',
  'busy',
  'too-long',
  'language',
  'rescue',
  'rescue-alone',
  'picture',
  'picture-and-findings',
  'pointed',
] as const;

export type StateName = (typeof stateNames)[number];
