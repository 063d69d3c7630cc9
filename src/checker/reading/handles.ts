/** Handles and hashtags that stand for a patient: who is called or cheered there, and what the sentence tells of them. */

import { bodyAndCare } from '../words/body-and-care.ts';
import { wordNames } from '../words/given-names.ts';
import { addressedAsPatient } from './addressed.ts';
import { isGiven, opens } from './known-names.ts';
import { lexicon } from './lexicon.ts';
import { patientBefore, trade } from './name-surroundings.ts';
import type { Placed, Reading } from './reading.ts';
import { dictionaryTags } from './tags.ts';

const bodyWords = lexicon(bodyAndCare);

const professional =
  /(?:^@?dr\.?|md\d*$|_md|do$|rn$|np$|phd|clinic|hosp|health|med(?:ical|center|school|ed)|surg|ortho|neuro|derm|peds|pain|spine|cardio|news|fda|cdc|nih|who|ama|aap|acog|asra|nans|journal|univ|edu|inc|corp|pharma|care\d*$|official|foundation|society|institute|nurse|doc)/i;

const yourCare =
  /\b(?:your (?:chart|results|FRAX|scan|implant|surgery|incision|dose|A1c|labs|stitches|visit)|when I saw you|since your (?:visit|surgery))\b/i;
const yourKin =
  /\byour (?:lad|lass|boy|girl|son|daughter|kid|little (?:one|guy|girl)|mum|mom|dad|wife|husband|baby|twins)\b/i;
const newBody =
  /\b(?:her|his|their)\s(?:brand[- ])?(?:new|repaired|fixed|straight|healed|fresh|bionic)\s(?:\w+\s)?(?:nose|hips?|knees?|smile|lips?|face|skin|eyes?|ears?|chin|jaw|teeth|shoulders?|back|heart|kidney|liver|lungs?|valve|hand|foot|brows?|tummy|breasts?|hearing|voice|scar)\b/i;
const theirPage =
  /\b(?:her|his|their|him|them|mom's|mum's|dad's|the family's|family's)\b(?:\s[\w']+){0,4}?\s(?:at |on |over at |:|is |via )?$/i;
/** How far around a handle is looked, in UTF-16 units. */
const near = 160;

/** A handle is a patient's where the one addressed is, or where the sentence tells of that handle's own care. */
export function handleScore(
  reading: Reading,
  handle: Placed<{ readonly start: number; readonly end: number; readonly text: string }>,
): number {
  const { sentence, text } = handle;
  if (professional.test(text.slice(1))) return -9;
  const at = handle.start - sentence.start;
  const before = at <= near ? sentence.text.slice(0, at) : `… ${sentence.text.slice(at - near, at)}`;
  const after = sentence.text.slice(handle.end - sentence.start, handle.end - sentence.start + near);
  if (addressedAsPatient(reading)) return opens(before) ? 1.5 : 0.4;
  let sum = -2.2;
  if (reading.isClinicalSentence(sentence)) sum += 0.9;
  if (
    /\b(?:removed|operated|injected|treated|delivered|implanted|took out|fixed|repaired|saw|lasered|filled)\b/i.test(
      before,
    )
  )
    sum += 0.8;
  if (patientBefore.test(before)) sum += 2.6;
  if (
    /\b(?:from|out of|on|for|treated|injected|saw|removed|delivered|my (?:girl|guy|client|patient)|transformation|lips?|skin|smile|results? (?:on|for)|model)\s(?:\w+ ){0,2}$/i.test(
      before,
    )
  )
    sum += 1;
  if (/^(?:'s\s|,?\s(?:she|he|who)\b)/i.test(after)) sum += 1;
  if (
    /^'s\s(?:\w+ ){0,2}(?:lips?|skin|face|smile|nose|back|knee|hip|results?|surgery|recovery|birth|baby)/i.test(after)
  )
    sum += 1.2;
  // "Follow her journey @…": where the one told of keeps a page.
  if (theirPage.test(before) && (reading.patients.length > 0 || reading.isClinical)) sum += 2.4;
  const [person] = reading.patients;
  if (person?.sentences.includes(sentence.index)) sum += 0.8;
  if (reading.has(yourCare)) sum += 2.2;
  if (sentence.has(yourKin) && (sentence.has(bodyWords) || reading.isClinical)) sum += 2.2;
  // "@… sent a card shaped like her new nose": what the sender's body had done.
  if (sentence.has(newBody) && !/\b(?:my|our)\s(?:\w+\s){0,2}$/.test(before)) sum += 2.6;
  if (sentence.has(trade)) sum -= 1.5;
  return sum;
}

const cheers: ReadonlySet<string> = new Set(
  'team pray prayfor prayers prayersfor for justice justicefor fight fightfor hope hopefor rip heal healing love welove go stay mypatient patient cheer rally save'.split(
    ' ',
  ),
);
const cheersAfter: ReadonlySet<string> = new Set(
  'strong tough fight fights army warrior warriors journey story brave battle recovery crew squad'.split(' '),
);

/** The name in a hashtag of cheers: TeamOluwaseun, PrayForEmmett, AnnikaStrong. */
export function nameIn(words: readonly string[]): { readonly word: string; readonly score: number } | undefined {
  if (words.length < 2 || words.length > 4) return undefined;
  const last = words.at(-1) ?? '';
  const head = words.slice(0, -1).join('').toLowerCase();
  const candidate = (word: string): number | undefined => {
    const lower = word.toLowerCase();
    if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word)) return undefined;
    if (isGiven(lower)) return wordNames.has(lower) ? 0.1 : 0.9;
    return dictionaryTags(lower).length === 0 ? 0.2 : undefined;
  };
  if (cheers.has(head)) {
    const score = candidate(last);
    return score === undefined ? undefined : { word: last, score };
  }
  const [first = ''] = words;
  if (
    cheersAfter.has(
      words
        .slice(1)
        .join('')
        .toLowerCase()
        .replace(/^s(?=army|fight|journey|story|battle|crew|warriors)/, ''),
    )
  ) {
    const score = candidate(first);
    return score === undefined ? undefined : { word: first, score };
  }
  return undefined;
}
