/**
 * Whose an identifier is: how far what stands at a place in the draft (a town, a date, an age, an address) hangs on one
 * real patient. The nearest person in the sentence decides, then the one that the sentence carries on speaking of.
 */

import type { Span } from '../rule.ts';
import type { Person } from './people.ts';
import type { Reading } from './reading.ts';
import type { Sentence } from './sentence.ts';

const notPatients: ReadonlySet<Person['kind']> = new Set(['own-family', 'colleague', 'author', 'public-figure']);

const writersLife =
  /\b(?:I|we)\s+(?:\w+\s+){0,2}?(?:trained|matched|grew up|was born|went to|studied|graduat\w+|live|lived|moved|work(?:ed)? (?:in|at)|flew|drove|am (?:in|at|from)|speak|spoke|present(?:ed|ing)?|teach|taught|visited|did my|started|finished|matched|ran|run)\b|\bmy (?:residency|fellowship|training|internship|hometown|office|commute|talk|poster|flight)\b/i;

/**
 * 0 to 1: how likely what stands at the span belongs to one real patient. 0 where the draft says that its case is not real.
 */
export function belongsToPatient(reading: Reading, span: Span): number {
  const sentence = reading.sentenceAt(span.start);
  if (!sentence) return 0;
  const here = reading.people.filter((person) => person.sentences.includes(sentence.index));
  const near = nearest(here, sentence, span);
  if (near && notPatients.has(near.kind)) return bestPatient(here) * 0.35;
  const best = bestPatient(here);
  if (best > 0) return writersLife.test(sentence.text) ? best * 0.6 : best;
  // "your" stitches, "your" second epidural: the one addressed is the patient.
  if (addressedAsPatient(reading) && /\b(?:you|your|you're|you've)\b/i.test(sentence.text)) return 0.75;
  if (near && near.kind === 'other') return near.likelihood * 0.8;
  if (writersLife.test(sentence.text)) return 0;
  return carriedOn(reading, sentence);
}

/** The one spoken to in a reply, message or answer to a review is or was treated here. */
export function addressedAsPatient(reading: Reading): boolean {
  const { addressee } = reading;
  if (!addressee.one || addressee.kind === 'colleague') return false;
  return addressee.kind === 'reviewer' || addressee.treated;
}

function bestPatient(people: readonly Person[]): number {
  let best = 0;
  for (const person of people) {
    if (person.reality !== 'real') continue;
    if (person.kind === 'patient') best = Math.max(best, person.likelihood);
    else if (person.kind === 'relative-of-patient') best = Math.max(best, 0.6);
  }
  return best;
}

function nearest(people: readonly Person[], sentence: Sentence, span: Span): Person | undefined {
  let found: Person | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const person of people) {
    if (person.kind === 'generic' || person.kind === 'group') continue;
    for (const mention of person.mentions) {
      if (mention.sentence !== sentence.index) continue;
      // What follows a person clings closer than what goes before: "a roofer from Gastonia", "in Gastonia a roofer".
      const distance = mention.end <= span.start ? span.start - mention.end : (mention.start - span.end) * 1.5;
      if (distance >= 0 && distance < least) {
        least = distance;
        found = person;
      }
    }
  }
  return found;
}

/** A sentence without a person of its own, beside one that tells of a patient: "Left panel …", "Caught twins at …". */
function carriedOn(reading: Reading, sentence: Sentence): number {
  let best = 0;
  for (const offset of [-1, 1, -2]) {
    const beside = reading.sentences[sentence.index + offset];
    if (!beside || Math.abs(beside.paragraph - sentence.paragraph) > 1) continue;
    for (const person of reading.people) {
      if ((person.kind !== 'patient' && person.kind !== 'other') || person.reality !== 'real') continue;
      if (person.sentences.includes(beside.index))
        best = Math.max(best, person.likelihood * (offset === -2 ? 0.6 : 0.8));
    }
  }
  return best;
}
