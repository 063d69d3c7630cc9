import { check } from '../checker/check.ts';

let begun = false;

/**
 * Runs the checker once over a draft of nobody's, after the present answer has gone out: the first check of a process
 * takes most of a second, and it shall not be the physician's. Once while the process lives.
 */
export function warmUpSoon(): void {
  if (begun) return;
  begun = true;
  setTimeout(() => check({ platform: 'x', surface: 'post', text: specimen, media: [] }), 0);
}

/** It touches what an ordinary draft does: names, dates, a patient, a claim, a link. */
const specimen =
  'Dr. Jane Roe spoke on 3 March about spinal cord stimulation. My patient, 45, cannot walk; we do not know why. ' +
  'A study of 120 adults found no difference, see https://doi.org/10.1000/182 #pain';
