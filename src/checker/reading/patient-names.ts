/**
 * Which names of a draft are a patient's, or of someone close to one. Beside the names that `names.ts` reads it looks for
 * those without a name's usual form (`odd-names.ts`), for handles and hashtags, and for the employer that tells a town who is meant.
 */

import type { Span } from '../rule.ts';
import { publicFigures } from '../words/public-figures.ts';
import { calledNamesOf } from './called-names.ts';
import { handleScore, nameIn } from './handles.ts';
import { isGiven, ordinary } from './known-names.ts';
import { layTitle, nameScore } from './name-evidence.ts';
import { around, bodyWords } from './name-surroundings.ts';
import { employersOf } from './named-employers.ts';
import type { NameMention } from './names.ts';
import { oddNames } from './odd-names.ts';
import type { Reading } from './reading.ts';

export interface PatientName extends Span {
  readonly kind: 'name' | 'initials' | 'nickname' | 'handle' | 'hashtag' | 'employer';
  /** Log-odds: above 0 more likely a patient's than not. */
  readonly score: number;
}

/** A text that names more people than this is a list, and no one reads it for one patient: it keeps the work in bounds. */
const mostPeople = 60;

const remembered = new WeakMap<Reading, readonly PatientName[]>();

/** Every name of the draft that may be a patient's, with what speaks for it; in reading order. Worked out once a reading. */
export function patientNamesOf(reading: Reading): readonly PatientName[] {
  const known = remembered.get(reading) ?? judged(reading);
  remembered.set(reading, known);
  return known;
}

function judged(reading: Reading): readonly PatientName[] {
  const found: PatientName[] = [];
  const add = (span: Span, kind: PatientName['kind'], score: number): void => {
    const known = found.findIndex((one) => one.start < span.end && span.start < one.end);
    if (known >= 0 && (found[known]?.score ?? 0) >= score) return;
    if (known >= 0) found.splice(known, 1);
    found.push({ start: span.start, end: span.end, kind, score });
  };
  const ofThings = namesOfThings(reading);
  for (const person of reading.people.slice(0, mostPeople)) {
    if (person.reality !== 'real') continue;
    for (const name of person.names.slice(0, mostPeople)) {
      const lay =
        name.mention.role === 'clinician' &&
        layTitle.test(reading.text.slice(Math.max(0, name.start - 12), name.start));
      if ((impossible.has(name.mention.role) && !lay) || publicFigures.has(name.text.toLowerCase())) continue;
      if (ofThings.has(name.text.toLowerCase())) continue;
      if (reading.hashtags.some((tag) => tag.start < name.end && name.start < tag.end)) continue;
      // "for Monday": the dictionary knows it for something else.
      const bare = name.text.toLowerCase().replace(/'s$/, '');
      if (ordinary(bare) && !isGiven(bare) && name.mention.role !== 'courtesy') continue;
      // "Infection, a lead that moves": an opening word that ends as nouns do.
      if (name.mention.certainty < 0.5 && !isGiven(bare) && nounEnding.test(bare)) continue;
      // "SNF", "GoFundMe": capitals of something else than a name.
      if (
        /^\p{Lu}{3,}$|\p{Ll}\p{Lu}/u.test(name.text) &&
        !/\b(?:Mc|Mac|De|Di|La|Le|O'|Van|Fitz)\p{Lu}/u.test(name.text)
      )
        continue;
      // "Humira", "Nexplanon": a drug with a name's form.
      if (reading.clinical.some((one) => one.kind === 'drug' && one.start <= name.start && name.start < one.end))
        continue;
      add(name, name.mention.form === 'initials' ? 'initials' : 'name', nameScore(reading, person, name));
    }
  }
  if (reading.unreal.some((mark) => mark.reality !== 'fiction')) return found;
  for (const sentence of reading.sentences) {
    for (const one of sentence.derive(oddNames)) {
      const place = sentence.at(one);
      if (ofThings.has(reading.text.slice(place.start, place.end).toLowerCase())) continue;
      const patient = reading.patientIn(sentence);
      add(place, one.kind, one.score + around(reading, sentence, place) + (patient ? 0.6 * patient.likelihood : 0));
    }
  }
  for (const called of calledNamesOf(reading))
    if (!ofThings.has(reading.text.slice(called.start, called.end).toLowerCase())) add(called, 'name', called.score);
  for (const handle of reading.handles.slice(0, mostPeople)) add(handle, 'handle', handleScore(reading, handle));
  for (const hashtag of reading.hashtags.slice(0, mostPeople)) {
    const name = nameIn(hashtag.words);
    if (name) {
      const start = hashtag.start + hashtag.text.lastIndexOf(name.word);
      add(
        { start, end: start + name.word.length },
        'hashtag',
        name.score +
          (reading.isClinical || reading.has(bedsideWords) || reading.has(bodyWords) ? 0.6 : -2) +
          (reading.patients.length > 0 ? 0.6 : 0),
      );
    }
  }
  for (const sentence of reading.sentences) {
    for (const one of sentence.derive(employersOf)) {
      const here = reading.people.filter((person) => person.sentences.includes(sentence.index));
      const likeliest = Math.max(0, ...here.map((person) => (person.reality === 'real' ? person.likelihood : 0)));
      add(sentence.at(one), 'employer', 6 * (likeliest - 0.36) + (around(reading, sentence, one) > 0 ? 0.5 : 0));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const thing =
  'robots?|processors?|pumps?|machines?|devices?|printers?|stimulators?|generators?|scanners?|plants?|ferns?|cactus|skeletons?|mannequins?|manikins?|dummy|cars?|trucks?|vans?|cats?|dogs?|pupp(?:y|ies)|kittens?|horses?|parrots?|goldfish|tumou?rs?|stones?|cysts?|drones?|tanks?|ventilators?|monitors?|carts?|roombas?|computers?|laptops?|chairs?|walkers?|canes?|boats?|bikes?|storms?|hurricanes?|turtles?|goats?|chickens?|hens?|retrievers?|labradors?|labs|poodles?|\\w*doodles?|terriers?|beagles?|dachshunds?|pugs?|corgis?|tabby|rescue (?:dog|mutt|pup)';
const dubbedThing = new RegExp(
  `\\b(?:${thing})\\b[^!?]{0,50}?\\b(?:called|named|names?|known as|name is|nicknamed|dubbed|answers to|christened)\\s["']?(\\p{Lu}[\\p{L}'-]*)`,
  'giu',
);
const thingDubbed = new RegExp(
  `\\b(?:named|called|christened|dubbed|nicknamed)\\b[^.!?]{0,30}?\\b(?:${thing})\\s["']?(\\p{Lu}[\\p{L}'-]*)`,
  'giu',
);
const isThing = new RegExp(
  `\\b(\\p{Lu}[\\p{L}'-]*)(?:,? (?:she|he|it))?(?:,| is| was|'s) (?:an?|our|my|the) (?:[\\w-]+ ){0,2}?(?:${thing})\\b`,
  'giu',
);

/** Names that the draft gives to no person: "the robot in room 6 is now called Gary", in lower case. */
function namesOfThings(reading: Reading): ReadonlySet<string> {
  const found = new Set<string>();
  for (const pattern of [dubbedThing, thingDubbed, isThing])
    for (const { groups } of reading.find(pattern)) found.add((groups[1] ?? '').toLowerCase());
  return found;
}

const impossible: ReadonlySet<NameMention['role']> = new Set([
  'clinician',
  'author',
  'public',
  'eponym',
  'own-family',
  'staff',
]);

const bedsideWords =
  /\b(?:rang the bell|rounds? of|rounds|scan|cancer|bedside|went home|surgery|the OR|hospital|nurses?|transplant|diagnos\w+|NICU|PICU|ICU|tumou?r|ventilator|recover\w*|treatment)\b/i;

const nounEnding = /(?:[tsc]ion|ator|ing|ment|ness|ity|ology|itis|osis|oma|emia|pathy|ectomy|scopy|gram|graphy)s?$/;
