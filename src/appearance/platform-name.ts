import type { Platform } from '../checker/draft.ts';

/** The platforms' own names, the same in every language. */
export const platformName = {
  x: 'X',
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
  instagram: 'Instagram',
} as const satisfies Record<Platform, string>;
