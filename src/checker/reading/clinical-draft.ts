/** Whether a draft as a whole has clinical content: for the rules that ask nothing finer. */

import { clinicalTalk, weakTerm } from '../words/clinical-talk.ts';
import type { Reading } from './reading.ts';

/** The place that shows it first; undefined for a draft about anything else. */
export function clinicalContent(reading: Reading): { readonly start: number; readonly end: number } | undefined {
  const named = reading.clinical.filter(
    (mention) => mention.kind !== 'abbreviation' || reading.isClinicalSentence(mention.sentence),
  );
  const strong = named.find((mention) => !weakTerm.test(mention.text));
  const spoken = reading.find(clinicalTalk)[0];
  const first = [strong, spoken].filter((one) => one !== undefined).sort((a, b) => a.start - b.start)[0];
  if (first) return { start: first.start, end: first.end };
  return named.length > 1 ? named[0] && { start: named[0].start, end: named[0].end } : undefined;
}
