/** Every rule, in the catalogue's order: the order of the options page and the rule book. */

import type { Rule } from '../rule.ts';
import { absoluteClaim } from './absolute-claim.ts';
import { individualAdvice } from './individual-advice.ts';
import { phiDate } from './phi-date.ts';
import { phiName } from './phi-name.ts';
import { phiNumber } from './phi-number.ts';

export const rules: readonly Rule[] = [
  // Privacy
  phiName,
  phiDate,
  phiNumber,
  // Advice
  individualAdvice,
  // Interests
  // Claims
  absoluteClaim,
  // Conduct
  // Reviews and rights
  // Clarity
];
