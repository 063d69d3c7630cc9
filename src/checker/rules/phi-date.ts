import { addressedAsPatient } from '../reading/addressed.ts';
import { belongsToPatient } from '../reading/belonging.ts';
import type { DateMention } from '../reading/dates.ts';
import type { Person } from '../reading/people.ts';
import { withoutPhrase } from '../reading/phrase-edges.ts';
import type { Placed, Reading } from '../reading/reading.ts';
import type { Detection, Rule } from '../rule.ts';

const birth = /\b(?:DOB|D\.O\.B\.?|date of birth|born(?: on)?|birthday|birthdate)\b/i;
/** Days of events, publications, office hours, awareness and the calendar of work belong to no patient. */
const publicEvent =
  /\b(?:awareness|month is|day is|conference|meeting|congress|symposium|summit|talk|lecture|keynote|poster|booth|webinar|grand rounds|course|workshop|seminar|panel|session|register|registration|deadline|submission|abstracts?|published|publication|issue|volume|journal|trial|enroll\w*|screening (?:day|event)|fair|open (?:house|enrollment)|clos(?:e|ed|es|ing)|hours|open(?:s|ing)? (?:at|again|on|from)|holiday|office|payroll|hiring|position|start(?:s|ing)? (?:on|at|in|with us|work)|join(?:s|ed|ing)?|graduat\w*|match(?:ed)? day|fellowship|residency|rotation|interns?|fellows|residents|benefit|gala|5k|10k|marathon|race|vote|election|bill|senate|law|insurance plans?|enrollment|shots are here|vaccine clinic|flu season|recall|advisory|guideline|label|approved|FDA|conference|anniversary|years ago today|ribbon|launch|grand opening|council\w*|ceremony|tickets?|concert|last (?:shift|day (?:at|on|with))|after \d+ years|retir\w+|party|potluck|cake|CMS|fee schedule)\b/i;

/** What comes round each year, or is wished to all. */
const routine =
  /\b(?:every|each|all|happy|merry|until|season|seasonal|annual|this year|next year|reminder|patients|everyone|deadline|season's|we are|we're|our (?:office|clinic|practice)|insurance|accepts?)\b/i;

/** Readers are asked to come, to send, to book: the day is theirs. */
const asksReaders =
  /\b(?:send (?:a|your|us|me)|book|come see|come (?:in|by)|visit us|stop by|call us|if you(?:r|'re)?|see you|join us|sign up|ask (?:us|me|your))\b/i;
const longAgo = /(?<![\w-])(?:1[0-8]\d\d|19[0-6]\d)(?![\w-])/;
const beforeAnyone = /(?<![\w-])1[0-8]\d\d(?![\w-])/;
const animals =
  /\b(?:dogs?|cats?|pupp(?:y|ies)|kittens?|horses?|pony|goats?|hens?|chickens?|hamster|rabbit|bunny|parrot|ferret|gotcha day)\b|[🐶🐕🐱🐈🐾🐴🐹🐰]/u;

/** Told in a year that only the old remember: H.M., Phineas Gage. */
function isHistory(reading: Reading, person: Person): boolean {
  return person.sentences
    .slice(0, 12)
    .map((index) => reading.sentences[index]?.text ?? '')
    .some((text) => beforeAnyone.test(text) || (longAgo.test(text) && !birth.test(text)));
}

/** "He turned five on March 9 … the cat sent a card 🐶": of a beast, where nothing clinical is told. */
const ofBeast = (reading: Reading): boolean =>
  !reading.isClinical && (animals.test(reading.text.slice(0, 4000)) || animals.test(reading.draft.context ?? ''));

/** The patient to whose care the date belongs. */
function belongs(reading: Reading, date: Placed<DateMention>): boolean {
  const { sentence } = date;
  if (ofBeast(reading) || /^,?\s1[0-8]\d\d\b/.test(reading.text.slice(date.end, date.end + 7))) return false;
  if (
    birth.test(sentence.text.slice(Math.max(0, date.start - sentence.start - 24), date.start - sentence.start)) &&
    date.kind !== 'holiday'
  ) {
    return (
      reading.patients.length > 0 ||
      /\bD\.?O\.?B|date of birth/i.test(sentence.text) ||
      reading.people.some((one) => one.kind === 'other' && one.sentences.includes(sentence.index))
    );
  }
  const told = addressedAsPatient(reading);
  if (
    told &&
    (/\byou(?:r)?\b/i.test(sentence.text) || reading.isClinicalSentence(sentence)) &&
    reading.isClinical &&
    !/\b(?:call|open|closed|hours|book)\b/i.test(sentence.text)
  )
    return true;
  const here = reading.patientIn(sentence);
  if (!here || here.likelihood < 0.6) {
    if (caseNotes(reading, date)) return true;
    if (!reading.addressee.one && sentence.has(asksReaders)) return false;
    return (
      belongsToPatient(reading, date) >= (date.kind === 'month' ? 0.58 : 0.5) &&
      !publicEvent.test(sentence.text) &&
      !routine.test(sentence.text)
    );
  }
  if (isHistory(reading, here)) return false;
  return (
    !publicEvent.test(sentence.text) ||
    (reading.isClinicalSentence(sentence) && here.likelihood > 0.85 && !eventNear(sentence.text, date, sentence.start))
  );
}

function eventNear(text: string, date: { readonly start: number; readonly end: number }, start: number): boolean {
  return publicEvent.test(text.slice(Math.max(0, date.start - start - 40), date.end - start + 40));
}

const noteWords =
  /\b(?:implanted|explanted|placed|admitted|discharged|home|went in|came out|generator|surgery|op(?:erated)?|scan|stamped|resubmitted|seen|visit|refill|died|born|L\d|C\d|S\/N|serial|MRN|chart|member ID)\b/i;

const elided =
  /^["'(\s]*(?:Rang|Phoned|Called|Told|Saw|Sat with|Operated on|Delivered|Caught|Scoped|Treated|Admitted|Discharged|Pronounced|Lost|Buried|Diagnosed|Injected|Took out|Put in)\s(?:\w+\s){0,2}?(?:an?|my|our|the|her|him|one|twins)\b/;

/** A chart entry without a subject ("implanted 3/14, no charge since"): a patient stands close by. */
function caseNotes(reading: Reading, date: Placed<DateMention>): boolean {
  if (date.kind !== 'day') return false;
  const near = reading.sentences.slice(Math.max(0, date.sentence.index - 1), date.sentence.index + 3);
  // "Rang a man on the 9th of March …": what the writer did for someone, without the "I".
  if (
    elided.test(date.sentence.text) &&
    reading.people.some(
      (one) => one.kind !== 'own-family' && one.kind !== 'colleague' && one.sentences.includes(date.sentence.index),
    ) &&
    !publicEvent.test(date.sentence.text)
  )
    return true;
  return (
    noteWords.test(date.sentence.text) &&
    near.some(
      (sentence) =>
        reading.patientIn(sentence) !== undefined || reading.labelledNumbers.some((one) => one.sentence === sentence),
    ) &&
    !publicEvent.test(date.sentence.text)
  );
}

export const phiDate = {
  id: 'phi-date',
  title: 'A date of a patient’s care',
  area: 'privacy',
  level: 'error',
  guidelines: ['aspn-table-1', 'hipaa-dates'],
  message:
    'This date is tied to a patient. Anything finer than the year (a day, a month, a holiday) counts as an identifier.',
  why: 'Dates of birth, admission, operation, discharge and death can be matched with what neighbours and newspapers know. The privacy rule lets the year stand and nothing finer.',
  *detect({ reading }): Iterable<Detection> {
    if (reading.consent?.written) return;
    for (const date of reading.dates) {
      if (date.kind === 'year' || !belongs(reading, date)) continue;
      const lead =
        /\b(?:on|in|by|since|last|this|around|during|over)\s+(?:the\s+)?$/i.exec(
          reading.text.slice(Math.max(date.sentence.start, date.start - 14), date.start),
        )?.[0] ?? '';
      const place = { start: date.start - lead.length, end: date.end };
      const opens = place.start === date.sentence.start;
      const before = reading.text.slice(Math.max(date.sentence.start, date.start - 24), date.start);
      const born = /\b(?:DOB|D\.O\.B\.?|date of birth)[\s:]*(?:is\s)?$/i.exec(before);
      const described =
        /\b(?:a|an|the|that|his|her)\s+$/i.test(before) &&
        /^\s\p{Ll}/u.test(reading.text.slice(date.end, date.end + 2));
      const last =
        born || described
          ? {
              label: 'Take the date out',
              edit: withoutPhrase(reading.text, { start: date.start - (born?.[0].length ?? 0), end: date.end }),
            }
          : { label: 'Say “recently”', edit: { ...place, insert: opens ? 'Recently' : 'recently' } };
      yield {
        start: date.start,
        end: date.end,
        fixes: [
          ...(date.year === undefined
            ? []
            : [
                {
                  kind: 'edit' as const,
                  label: `Keep only the year, ${date.year}`,
                  edits: [{ ...date, insert: String(date.year) }],
                },
              ]),
          { kind: 'edit', label: last.label, edits: [last.edit] },
        ],
      };
    }
  },
  examples: {
    found: [
      'My patient came off the ladder on «Halloween» and was in surgery before midnight.',
      'He is a new patient, DOB «3/14/1961», pacemaker check due.',
      'Our patient was discharged on «March 2, 2024» after nineteen nights in our ICU.',
    ],
    silent: [
      'October is Breast Cancer Awareness Month. The van stops at the fairgrounds on October 12.',
      'We close at noon on December 23 and open again on January 2.',
      'Pain was 8/10 before the block and 2/10 after it for most patients in the trial.',
      'My patient had her first operation in 2019.',
      'Sam Ferrante, RN, worked her last shift on our ward on June 30 after 41 years.',
      'H.M. was operated on in Hartford in 1953. He died on December 2, 2008, and taught us what memory is.',
    ],
  },
} as const satisfies Rule;
