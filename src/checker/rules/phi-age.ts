import { ageAllusionsOf } from '../reading/age-allusions.ts';
import { belongsToPatient } from '../reading/belonging.ts';
import { type GreatAge, greatAgesOf } from '../reading/great-ages.ts';
import { bodyWords } from '../reading/name-surroundings.ts';
import { opensSentence } from '../reading/phrase-edges.ts';
import type { Placed, Reading } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Detection, Fix, Rule, RuleContext, Span } from '../rule.ts';
import { storyLikelihood } from '../weighing/story.ts';

/** Of a person whoever they are: a word that only someone's age has beside it. */
const persons = /\b(?:patient|pt|lady|gentleman|man|woman|grandma|grandpa|widow(?:er)?|he|she|his|her|him|who)\b/i;
const notPatients =
  /\b(?:my (?:own )?(?:grand\w+|great[- ]\w+|mother|mom|father|dad|aunt|uncle|nana|papa|gram|wife|husband|in-laws?|neighbou?r|mentor|teacher)|our (?:hospital|clinic|practice|department|founder)|founded|established|since|model year|built|movie|song|album|book|study|trial|cohort|data|percentile|president|queen|king|actor|actress|score[ds]?|sats?|SpO2|pulse|heart rate|HR|BP|temp\w*|degrees|outside|speed|mph|grade|IQ|channel|bed|room|route|highway|bus|exit|chapter|page|volume)\b/i;

function isPatients(age: Placed<GreatAge>, context: RuleContext): boolean {
  const { reading, today } = context;
  const { sentence } = age;
  const local = sentence.text;
  if (age.kind === 'birth') {
    const now = Number(today.slice(0, 4)) || age.value + 90;
    if (now - age.value < 90) return false;
  }
  const before = local.slice(0, age.start - sentence.start);
  if (/^(?:grand(?:ad|dad|pa|ma|mother|father)|nan|nana|gran|granny|papa|pop)'s\s$/i.test(before)) return false;
  if (
    notPatients.test(before.slice(-50)) ||
    notPatients.test(local.slice(age.end - sentence.start, age.end - sentence.start + 24))
  )
    return false;
  const after = local.slice(age.end - sentence.start);
  // "My 94-year-old patient": the noun that follows says whose the age is.
  const noun = /^[- ]?(?:years?|yrs?)?[- ]?(?:old|young|yo|y\/o)?,?\s(?:\w+\s){0,2}?(?:patient|pt)\b/i.test(after);
  const told = storyLikelihood(context);
  const belongs = Math.max(
    noun && reading.unreal.length === 0 ? 0.7 : 0,
    belongsToPatient(reading, age),
    told > 0.3 ? 0.3 + 0.4 * told : 0,
  );
  const clinical = reading.isClinicalSentence(sentence) || sentence.has(bodyWords);
  if (age.kind === 'birth' && /\bD\.?O\.?B|date of birth/i.test(before)) return true;
  if (age.sure) {
    if (belongs >= 0.45 || (age.kind === 'birth' && belongs >= 0.25) || (belongs >= 0.25 && clinical)) return true;
  } else if (belongs >= 0.55) {
    // "Mr. Vartanian, 96": the number stands to a person as an age does.
    if (persons.test(local) || /\p{Lu}\p{L}+,?\s$/u.test(before) || before.trim() === '') return true;
  } else if (belongs >= 0.3 && clinical && before.trim() === '') return true;
  // "97 year old, hip fracture, …", "101 years old. Legend": nobody else is there whose age it could be.
  if (
    age.sure &&
    before.trim() === '' &&
    /^(?:st|nd|rd|th)?[- ]?(?:years?|yrs?|yo)[- ]?(?:old|young)?\b/i.test(after) &&
    (clinical || reading.isClinical || reading.patients.length > 0) &&
    reading.unreal.length === 0
  )
    return true;
  // "Could you see a lady for me, b. 1931": told in the middle of a case.
  if (age.kind === 'birth' && persons.test(local) && (clinical || reading.isClinical) && reading.unreal.length === 0)
    return true;
  // "103 y/o F, GI bleed": the form is the ward's, and the sentence is clinical.
  return (
    /^\s?(?:yo|y\/o|y\.o|M\b|F\b)/i.test(local.slice(age.end - sentence.start)) &&
    clinical &&
    reading.unreal.length === 0
  );
}

/** Of one person of whom the draft tells, and not of the writer's own kin nor of someone in a book. */
function isAlludedTo(place: Span, sentence: Sentence, reading: Reading): boolean {
  if (notPatients.test(sentence.text) || reading.unreal.length > 0) return false;
  if (belongsToPatient(reading, place) >= 0.3) return true;
  const cared = reading.isClinical || reading.patients.length > 0 || reading.has(caredFor);
  return cared && (persons.test(sentence.text) || reading.people.some((one) => one.kind === 'other'));
}

const caredFor = /\b(?:doctors?|nurses?|clinic|ward|hospice|rounds|bedside|appointment|office visit)\b/i;

function alludedInstead(reading: Reading, place: Span): string {
  const lead = /\b(?:was|is|were|who)\s$/i.test(reading.text.slice(Math.max(0, place.start - 5), place.start));
  const words = /^(?:born|arrived|came)/i.test(reading.text.slice(place.start, place.start + 8))
    ? lead
      ? 'over 90'
      : 'aged 90 or older'
    : 'is 90 or older';
  return opensSentence(reading.text, place.start) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

export const phiAge = {
  id: 'phi-age',
  title: 'An exact age over 89',
  area: 'privacy',
  level: 'error',
  guidelines: ['aspn-table-1', 'hipaa-dates'],
  message:
    'So few people reach this age that the number alone can tell who it is. The privacy rule lets you say “90 or older”.',
  why: 'All ages over 89, and years of birth that give one away, are identifiers: a town knows its ninety-seven-year-old. “In her nineties” or “90 or older” tells the story as well.',
  *detect(context): Iterable<Detection> {
    const { reading } = context;
    if (reading.consent !== undefined) return;
    for (const sentence of reading.sentences) {
      for (const allusion of sentence.derive(ageAllusionsOf)) {
        const place = sentence.at(allusion);
        if (!isAlludedTo(place, sentence, reading)) continue;
        yield {
          ...place,
          fixes: [
            {
              kind: 'edit',
              label: 'Say “is 90 or older”',
              edits: [{ ...place, insert: alludedInstead(reading, place) }],
            },
          ],
        };
      }
      for (const age of sentence.derive(greatAgesOf)) {
        const placed = { ...age, ...sentence.at(age), sentence };
        if (!isPatients(placed, context)) continue;
        yield { start: placed.start, end: placed.end, fixes: fixesFor(placed, reading) };
      }
    }
  },
  examples: {
    found: [
      'My patient was «born the week the Lusitania sank» and still deals the cards on the ward.',
      'A «94»-year-old patient of mine beat me at arm wrestling again.',
      'My patient was born in «1929» and asked whether the statin was worth the trouble.',
      'She turned «ninety-seven» in our infusion center and told the nurse to get some sleep.',
      '«103» y/o F, GI bleed, wants everything done. Thoughts?',
    ],
    silent: [
      'My grandmother turned 95 today. She credits butter.',
      'My patient is in her nineties and still gardens after the fusion.',
      'Her saturation was 91 on room air and she was discharged home.',
      'A patient of mine, 88, skis every winter.',
    ],
  },
} as const satisfies Rule;

function fixesFor(age: Placed<GreatAge>, reading: Reading): readonly Fix[] {
  const opens = opensSentence(reading.text, age.start);
  if (age.kind === 'birth') {
    const before = reading.text.slice(age.sentence.start, age.start);
    const lead = /(?:,?\s+)?\b(?:born(?: back)?(?: in)?|DOB:?|date of birth:?)\s+[\w.,/ -]{0,14}$/i.exec(before);
    if (!lead) return [{ kind: 'prompt', label: 'Leave the year of birth out' }];
    const start = age.start - lead[0].length;
    const insert =
      reading.text.charAt(start) === ' ' || reading.text.charAt(start) === ',' ? ', 90 or older' : '90 or older';
    return [{ kind: 'edit', label: 'Say “90 or older”', edits: [{ start, end: age.end, insert }] }];
  }
  const after = reading.text.slice(age.end, age.end + 24);
  const unit =
    /^(?:st|nd|rd|th)?(?:[- ]?(?:year|yr)s?[- ](?:old|young)|[- ]?(?:yo|y\/o|y\.o\.)|\s?(?=[MF]\b)| birthday| years? of age)?/i.exec(
      after,
    )?.[0] ?? '';
  const turned = /\b(?:turn(?:ed|s|ing)|celebrat\w+|hit)\s+(?:(?:his|her|their)\s+)?$/i.exec(
    reading.text.slice(age.sentence.start, age.start),
  );
  if (/birthday/i.test(unit) || /(?:th|st|nd|rd|ieth)$/i.test(reading.text.slice(age.start, age.end)))
    return [
      {
        kind: 'edit',
        label: 'Say only “birthday”',
        edits: [{ start: age.start, end: age.end + unit.length, insert: 'birthday' }],
      },
    ];
  if (turned)
    return [
      {
        kind: 'edit',
        label: 'Say “is 90 or older”',
        edits: [{ start: age.start - turned[0].length, end: age.end + unit.length, insert: 'is 90 or older' }],
      },
    ];
  const noun = /^\s+(?:man|woman|lady|gentleman|patient|M\b|F\b|male|female|great|widow)/i.test(
    after.slice(unit.length),
  );
  const say = noun ? 'very old' : /old$|yo$|y\/o$/i.test(unit) ? 'person of 90 or older' : '90 or older';
  const words = opens ? say.charAt(0).toUpperCase() + say.slice(1) : say;
  return [
    { kind: 'edit', label: `Say “${say}”`, edits: [{ start: age.start, end: age.end + unit.length, insert: words }] },
  ];
}
