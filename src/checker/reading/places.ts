/**
 * Places smaller than a state (45 CFR 164.514(b)(2)(i)(B)): streets, ZIP codes, counties, facilities, towns. By the words they
 * are made of, by the list, and by what stands before a name ("a roofer from …"). Whose place it is, is asked elsewhere.
 */

import type { Span } from '../rule.ts';
import { eponyms } from '../words/conditions.ts';
import { cities, stateCodes, states } from '../words/places.ts';
import {
  facilityEnds,
  facilityStarts,
  landWords,
  largePlaces,
  siteWords,
  storeChains,
  streetWords,
  towns,
} from '../words/places-small.ts';
import { clinicalOf } from './clinical.ts';
import { lexicon } from './lexicon.ts';
import type { SentenceText } from './sentence.ts';
import { dictionaryTags } from './tags.ts';

export interface PlaceMention extends Span {
  readonly kind: 'street' | 'zip' | 'county' | 'facility' | 'town';
  readonly text: string;
  /** The word that leads to it: `from`, `in`, `at`, `of` …, or `''`. */
  readonly lead: string;
  /** 0 to 1: how sure that it is a place at all. */
  readonly certainty: number;
}

const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
/** A word with a capital, hyphens and apostrophes inside it. */
const name = "(?:\\p{Lu}[\\p{L}\\p{M}]*(?:['-]\\p{L}+)*|St\\.|Mt\\.|Ft\\.)";
const run = `(?:${name}(?:\\s(?:of|the|de|la|del|and|&)(?=\\s\\p{Lu}))?\\s){0,3}`;

const street = new RegExp(
  `\\b(?:\\d{1,6}\\s)?(?:(?:N|S|E|W|North|South|East|West)\\.?\\s)?(?:${name}\\s|\\d{1,3}(?:st|nd|rd|th)\\s){1,3}(?:${alternatives(streetWords)})\\b(?!\\.?\\s(?:\\p{Lu}\\p{Ll}+\\s(?:saw|told|said|is|was|and)))`,
  'gu',
);
const route =
  /\b(?:Route|Rte\.?|Highway|Hwy\.?|Interstate|I-|County Road|CR|State Road|SR|US|FM|Exit)[\s-]?\d{1,4}[A-Z]?\b(?!\s?(?:mg|%))/g;
const corner =
  /\b(?:the )?(?:corner|intersection) of \w+(?: \w+)? (?:and|&) (?:\p{Lu}\w*|\d{1,3}(?:st|nd|rd|th))(?: (?:Street|St|Ave(?:nue)?|Road|Rd))?|\b\d{1,3}(?:st|nd|rd|th) and \p{Lu}\p{Ll}+\b/gu;
const zip =
  /(?:\bzip(?:\s?code)?[\s:]{1,2}(?:is |of )?|\b(?:from|in|near|around|out of)\s(?:the\s)?|,\s?[A-Z]{2}\s{1,2})(\d{5})(?:-\d{4})?(?!\d|,\d|%|-?\s?(?:patients?|people|cases|steps|miles|words|followers|records|dollars|mg))/g;
const county = new RegExp(`\\b${run}${name}\\s(?:County|Parish|Township|Borough)\\b`, 'gu');
const facilityByEnd = new RegExp(
  `(?<![\\p{L}'])${run}${name}\\s(?:${alternatives(facilityEnds)})\\b(?!\\s(?:Association|Society|Act|School of|Department|Policy|Week|Month|Day))`,
  'gu',
);
const facilityByStart = new RegExp(`(?<![\\p{L}'])(?:${alternatives(facilityStarts)})\\.?(?:\\s${name}){1,3}`, 'gu');
const facilityAlone =
  /\b(?:Good Samaritan|Good Sam|Sacred Heart|Holy Cross|Mass General|Mayo|MD Anderson|Johns Hopkins|Hopkins|Cedars-Sinai|Mount Sinai|Sloan Kettering|Dana-Farber|CHOP|MGH|Bellevue|Parkland|Grady|UCSF|UCLA|UPMC|Harborview|Duke|Stanford|Vanderbilt|Cleveland Clinic)\b/g;
/** "the urgent care on Delmar", "a nursing home off Route 9". */
const facilityOn =
  /\b(?:the|an?|that|our|this)\s(?:\w+\s)?(?:urgent care|ER|ED|clinic|hospital|nursing home|rehab|pharmacy|Walgreens|CVS|Walmart|gas station|shelter|school|church|trailer park|bakery|diner|feed store|marina|quarry|mill|bar|brewery|barbershop|laundromat|daycare|casino|prison|jail)\s(?:on|in|off|near|by|at|over (?:on|in))\s(?:the\s)?(?:\p{Lu}[\p{L}'-]+)(?:\s\p{Lu}[\p{L}'-]+)*/gu;
/** "the Hollins plant", "the Riverbend encampment": a house of work or of many, with a name of its own. */
const namedSite = new RegExp(`\\b[Tt]he\\s((?:${name}\\s){1,3}(?:${alternatives(siteWords)}))\\b`, 'gu');
/** "at Mercy", "over from Memorial": a hospital by the first word of its name. */
const founderAlone =
  /\b(?:at|to|from|by|over at|out of)\s((?:Mercy|Baptist|Methodist|Presbyterian|Lutheran|Providence|Memorial|General|Regional|County|Children's|University|Good Sam|Sacred Heart|Holy Cross|St\.?\s\p{Lu}\p{Ll}+(?:'s)?))(?=[\s,.;:!?)]|$)(?!\s(?:\p{Lu}|and\s\p{Lu}|practitioner|surgery|medicine))/gu;
const chain = lexicon(storeChains);
const land = new RegExp(
  `(?<![\\p{L}'])${run}${name}\\s(?:${alternatives(landWords)})\\b|\\b(?:Lake|Mount|Mt\\.|Fort|Ft\\.|Camp|Port|Cape)\\s${name}`,
  'gu',
);
/** What a name leads to when it follows: the word before a town. */
const led = new RegExp(
  `\\b(from|in|outside(?: of)?|near|of|at|to|through|around|out of|out in|down in|up in|over in|back in|all the way from|north of|south of|east of|west of|downtown|suburban|rural|📍)\\s?(?:the\\s)?((?:${name}\\s){0,2}${name})(?:,\\s?(\\p{Lu}{2}|\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+)?)\\b)?`,
  'gu',
);
const listed = lexicon([...towns, ...cities].filter((one) => one !== 'Mobile' && one !== 'Reading' && one !== 'Bend'));
const pin = /📍\s?((?:[\p{Lu}\d][\p{L}\p{M}\d'&.-]*)(?:\s(?:of|the|at|and|&|[\p{Lu}\d][\p{L}\p{M}\d'&.-]*)){0,5})/gu;

const stateNames = new Set([...states.map((one) => one.toLowerCase()), ...largePlaces]);
/** Capitalised, and yet no place: departments, days, people's groups, the calendar, makers. */
const notPlaces =
  /^(?:I|ICU|NICU|PICU|MICU|SICU|ER|ED|OR|PACU|L&D|PT|OT|IT|HR|IR|GI|ENT|OB|Ob|ORs?|Epic|Radiology|Surgery|Ortho\w*|Cardiology|Neuro\w*|Medicine|Pediatrics|Peds|Psych\w*|Onc\w*|Derm\w*|Anesthesia|Pathology|Pharmacy|Urology|Emergency|Oncology|Billing|Clinic|Hospital|Room|Bed|Bay|OSH|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Advent|Lent|Easter|Thanksgiving|Halloween|Hanukkah|Ramadan|Medicare|Medicaid|Spanish|English|French|Arabic|Mandarin|Vietnamese|Russian|Haitian|Somali|Facebook|Instagram|Twitter|X|Google|LinkedIn|TikTok|YouTube|Zoom|Grand|God|Jesus|Lord|Mom|Dad|Dr|Mr|Mrs|Ms|Type|Stage|Grade|Phase|Table|Figure|Section|Part|A|B|C|AI|DNA|MRI|CT|EKG|ECG|CPR|IV|ECMO|COVID|RSV|HIV|Army|Navy|Marines|Vietnam|WWII|Uber|Lyft|Amazon|Costco|Target|Tylenol|ChatGPT|Whole|Our|My|The|This|That|It|We|He|She|They|Epiphany|Channel|Mother's|Father's|Valentine's|New Year)$/;

const dwells =
  /\b(?:lives?|lived|living|resides?|born|raised|grew up|drives?|drove|driven|flew|flown|came|comes|hails|travels?|travelled|traveled|walked|bused|rode|home|house|cabin|trailer|farm|ranch)(?:\s[\w']+){0,3}\s$/i;
const departments =
  /\b(?:Medicine|Surgery|Rounds|Care|Health|Pediatrics|Psychiatry|Radiology|Oncology|Cardiology|Anesthesia|Nursing|Pharmacy|Therapy|Committee|Board|Department|Division|Society|Association|College|Academy|Journal|Conference|Meeting|Congress|Week|Month|Day|Award|Act|Program|Fellowship|Residency|Center for|Zoom|Teams|Star|Wars|Netflix)\b/;

/** The places of a sentence, in order, never overlapping; use as `sentence.derive(placesOf)`. */
export function placesOf(sentence: SentenceText): readonly PlaceMention[] {
  const { text } = sentence;
  const found: PlaceMention[] = [];
  const add = (start: number, end: number, kind: PlaceMention['kind'], certainty: number): void => {
    if (found.some((one) => one.start < end && start < one.end)) return;
    const lead = /\b(\w+)\s(?:the\s)?$/i.exec(text.slice(Math.max(0, start - 16), start))?.[1]?.toLowerCase() ?? '';
    found.push({ start, end, text: text.slice(start, end), kind, lead, certainty });
  };
  for (const match of sentence.find(zip)) {
    const digits = match.groups[1] ?? '';
    // The three-digit areas run from 005 to 999.
    if (Number(digits.slice(0, 3)) >= 5) {
      const at = match.start + text.slice(match.start, match.end).indexOf(digits);
      add(at, at + digits.length, 'zip', 0.9);
    }
  }
  if (!/\p{Lu}/u.test(text)) return found;
  for (const pattern of [corner, street, route]) {
    for (const { start, end } of sentence.find(pattern)) {
      const words = trimmed(text, start, end);
      if (words) add(words.start, words.end, 'street', 0.9);
    }
  }
  for (const { start, end, groups } of sentence.find(pin)) {
    const length = groups[1]?.length ?? 0;
    if (!isLarge(groups[1] ?? '')) add(end - length, end, 'facility', 0.9);
    void start;
  }
  for (const { start, end } of sentence.find(county)) {
    const words = trimmed(text, start, end);
    if (words && /\s/.test(text.slice(words.start, words.end))) add(words.start, words.end, 'county', 0.95);
  }
  for (const pattern of [facilityOn, facilityByEnd, facilityByStart, facilityAlone]) {
    for (const { start, end } of sentence.find(pattern)) {
      const words = pattern === facilityOn ? { start, end } : trimmed(text, start, end);
      if (!words) continue;
      const said = text.slice(words.start, words.end);
      if (pattern === facilityByEnd && !/\s/.test(said)) continue;
      if (
        pattern === facilityByStart &&
        /^(?:Mercy|Legacy|Rush|Cone|Evergreen|Swedish|Providence)\s/.test(said) &&
        isOrdinaryTail(said)
      )
        continue;
      add(words.start, words.end, 'facility', pattern === facilityAlone ? 0.7 : 0.85);
    }
  }
  for (const { end, groups } of sentence.find(namedSite)) {
    const words = trimmed(text, end - (groups[1]?.length ?? 0), end);
    if (words && !isLarge(text.slice(words.start, words.end).split(' ').slice(0, -1).join(' ')))
      add(words.start, words.end, 'facility', 0.75);
  }
  for (const { end, groups } of sentence.find(founderAlone)) add(end - (groups[1]?.length ?? 0), end, 'facility', 0.75);
  for (const { start, end } of sentence.find(chain))
    if (/\p{Lu}/u.test(text.charAt(start))) add(start, end, 'facility', 0.6);
  for (const { start, end } of sentence.find(land)) {
    const words = trimmed(text, start, end);
    if (words && /\s/.test(text.slice(words.start, words.end)) && !isLarge(text.slice(words.start, words.end)))
      add(words.start, words.end, 'town', 0.75);
  }
  for (const { start, end } of sentence.find(listed)) {
    const said = text.slice(start, end);
    if (!/^(?:the )?\p{Lu}/u.test(said) || isLarge(said)) continue;
    add(start, end, 'town', 0.8);
  }
  for (const { start, end, groups } of sentence.find(led)) {
    const said = groups[2] ?? '';
    const at = start + text.slice(start, end).lastIndexOf(said, said.length + (groups[1]?.length ?? 0) + 6);
    const words = trimmed(text, at, at + said.length);
    if (!words) continue;
    const place = text.slice(words.start, words.end);
    if (isLarge(place) || notPlaces.test(place.split(/\s/)[0] ?? '')) continue;
    // "at ExoVeil", "of IVIG", "on Skyrizi": a maker, an abbreviation, a drug.
    if (/^[^a-z]+$|\p{Ll}\p{Lu}\p{Ll}{2}/u.test(place.replace(/\b(?:Mc|Mac|De|La|Le|Du)(?=\p{Lu})/gu, ''))) continue;
    if (sentence.derive(clinicalOf).some((one) => one.start < words.end && words.start < one.end)) continue;
    const withState = groups[3] !== undefined && (stateCodes.has(groups[3]) || stateNames.has(groups[3].toLowerCase()));
    // A capital that no dictionary explains is likelier a town than a word.
    const parts = place.split(/[\s-]/);
    const unknown = parts.every((word) => dictionaryTags(word.toLowerCase()).length === 0) ? 0.14 : 0;
    const far = /from|outside|out of|out in|down in|up in|over in|north|south|east|west/.test(groups[1] ?? '');
    const before = text.slice(Math.max(0, start - 30), start);
    // "lives in the Marigny", "flown in from Chinle"; "at Shady Pines": two capitals are a name.
    const lived = dwells.test(before) ? 0.25 : parts.length > 1 && !departments.test(place) ? 0.14 : 0;
    // "in the Pyxis", "to the Okonjos": an article before one word leads to a thing or a family as often.
    const articled = /\bthe\s$/i.test(text.slice(0, words.start)) && !place.includes(' ') ? 0.25 : 0;
    add(words.start, words.end, 'town', withState ? 0.9 : (far ? 0.6 : 0.38) + unknown - articled + lived);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Without the capitalised words at its head that only open a sentence or say who ("The", "Our", "Dr."), and without 's. */
function trimmed(text: string, start: number, end: number): Span | undefined {
  let from = start;
  for (;;) {
    const first = /^(\S+)\s+/.exec(text.slice(from, end));
    if (!first || !headWords.test(first[1] ?? '')) break;
    from += first[0].length;
  }
  let to = end;
  if (
    /'s$/.test(text.slice(from, to)) &&
    !/(?:Children|Women|Luke|Mary|Joseph|Jude|Vincent|John|Anthony|Agnes|Elizabeth|Francis|Michael|Denny)'s$/.test(
      text.slice(from, to),
    )
  )
    to -= 2;
  return to - from > 1 ? { start: from, end: to } : undefined;
}

const headWords =
  /^(?:The|A|An|Our|My|His|Her|Their|This|That|At|In|On|From|To|And|But|So|We|I|She|He|They|When|After|Before|Once|Yes|No|Thanks?|Dear|Hello|Hi|Happy|Visit|Call|Meet|Met|Saw|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Third|Second|First|Another|Just|Every|Last|Next|Today|Tonight|Yesterday|Admitted|Transferred|Sent|Left|Right|Back|Born|Old|New(?=\s(?:patient|case)))$/;

function isLarge(place: string): boolean {
  const lower = place
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[.']s?$/, '');
  return stateNames.has(lower) || stateCodes.has(place);
}

const isOrdinaryTail = (said: string): boolean => eponyms.has(said.toLowerCase().split(' ').at(-1) ?? '');
