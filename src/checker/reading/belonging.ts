/**
 * Whose an identifier is: how far what stands at a place in the draft (a town, a date, an age, an address) hangs on one
 * real patient. The nearest person in the sentence decides, then the one that the sentence carries on speaking of.
 */

import type { Span } from '../rule.ts';
import { bodyAndCare } from '../words/body-and-care.ts';
import { addressedAsPatient } from './addressed.ts';
import { lexicon } from './lexicon.ts';
import { patientNamesOf } from './patient-names.ts';
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
  if (reading.unreal.some((mark) => mark.reality === 'hypothetical' || mark.reality === 'composite')) return 0;
  // What happened to Phineas Gage in 1848 is history.
  const history = longAgo.test(sentence.text) && !/\b(?:born|birth|DOB|D\.O\.B)/i.test(sentence.text) ? 0.3 : 1;
  const near = nearest(here, sentence, span);
  const told = bestPatient(here);
  // A saint or an author who is only named in a patient's sentence takes nothing from it.
  const onlyNamed = near !== undefined && /^(?:public-figure|author)$/.test(near.kind) && told >= 0.6;
  if (near && notPatients.has(near.kind) && !onlyNamed) return told * 0.35 * history;
  const care = Math.min(2, sentence.find(bodyWords).length + (reading.isClinicalSentence(sentence) ? 1 : 0));
  const raised = (likelihood: number): number => 1 - (1 - likelihood) * (1 - 0.2 * care);
  const best = Math.max(told, namedIn(reading, sentence));
  const writers = writersLife.test(sentence.text);
  if (best > 0) return (writers ? best * 0.6 : best) * history;
  // "your" stitches, "your" second epidural: the one addressed is the patient.
  if (addressedAsPatient(reading) && (/\b(?:you|your|you're|you've)\b/i.test(sentence.text) || care > 0)) return 0.75;
  if (writers) return 0;
  if (near && near.kind === 'other' && near.reality === 'real') return raised(near.likelihood) * 0.9 * history;
  // "Found down behind the store", "Admitted Christmas Eve": someone is left unsaid.
  if (unsaid.test(sentence.text) && !aboutMany.test(sentence.text)) return Math.max(0.6, carriedOn(reading, sentence));
  return carriedOn(reading, sentence) * history;
}

const bodyWords = lexicon(bodyAndCare);
const longAgo = /(?<![\w-])(?:1[0-8]\d\d|19[0-6]\d)(?![\w-])/;
const unsaid =
  /^["'(*•\s-]*(?:(?:was|were|got|just|finally|first)\s)?(?:found (?:down|unresponsive|on|in|by|at|behind)|brought in|seen (?:first )?(?:at|by|in)|sent (?:home|here|over|to us)|admitted|re-?admitted|transferred|flown|airlifted|life-?flighted|discharged|extubated|intubated|referred|dropped off|picked up by|diagnosed|pronounced|delivered|explanted|implanted|decannulated|coded|post-?op|pre-?op|admit date|DOB|d\/c)\b/i;
const aboutMany = /\b(?:patients|people|everyone|all|most|many|babies|children|kids|residents)\b/i;

/** A name in the sentence that is a patient's. */
function namedIn(reading: Reading, sentence: Sentence): number {
  for (const name of patientNamesOf(reading))
    if (name.score > 0.2 && sentence.start <= name.start && name.end <= sentence.end) return 0.8;
  return 0;
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
  for (const offset of [-1, 1, -2, 2]) {
    const beside = reading.sentences[sentence.index + offset];
    if (!beside || Math.abs(beside.paragraph - sentence.paragraph) > 1) continue;
    best = Math.max(best, namedIn(reading, beside) * 0.8);
    for (const person of reading.people) {
      if ((person.kind !== 'patient' && person.kind !== 'other') || person.reality !== 'real') continue;
      if (person.sentences.includes(beside.index))
        best = Math.max(best, person.likelihood * (Math.abs(offset) === 2 ? 0.65 : 0.8));
    }
  }
  return best;
}
