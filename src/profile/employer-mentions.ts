/** Where a text names the profile's employers. Short names need their capitals; a name that goes on ("Northfield, Minnesota") is a place. */

import type { Reading } from '../checker/reading/reading.ts';
import type { Sentence } from '../checker/reading/sentence.ts';
import type { Span } from '../checker/rule.ts';
import type { Employer, Profile } from './profile.ts';

export interface EmployerMention extends Span {
  readonly employer: Employer;
  readonly sentence: Sentence;
}

const patterns = new WeakMap<Employer, RegExp | null>();

/** The names of an employer as one expression, longest first; null where it has none. */
function patternOf(employer: Employer): RegExp | null {
  const known = patterns.get(employer);
  if (known !== undefined) return known;
  const names = [employer.name, ...employer.aliases]
    .map((name) => name.trim())
    .filter((name) => /[\p{L}\p{N}]{2}/u.test(name))
    .sort((a, b) => b.length - a.length)
    .map((name) =>
      name
        .replace(/[‘’]/g, "'")
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/\s+/g, '\\s+'),
    );
  const made =
    names.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}#@])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  patterns.set(employer, made);
  return made;
}

const place =
  /^(?:,?\s+(?:Minnesota|MN|[A-Z]{2}\b(?! [A-Z])|the town|Street|St\b|Road|Ave(?:nue)?|Township|County)|,? the town)/;

/** The mentions of every employer, in reading order, offsets in `reading.text`. */
export function employersIn(reading: Reading, profile: Profile): readonly EmployerMention[] {
  const found: EmployerMention[] = [];
  for (const employer of profile.employers) {
    const pattern = patternOf(employer);
    if (pattern === null) continue;
    for (const sentence of reading.sentences) {
      for (const match of sentence.find(pattern)) {
        if (place.test(reading.text.slice(match.end, match.end + 30))) continue;
        found.push({ start: match.start, end: match.end, employer, sentence });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
