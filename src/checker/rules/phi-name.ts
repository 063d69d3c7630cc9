import type { Person } from '../reading/people.ts';
import type { Reading } from '../reading/reading.ts';
import type { Detection, Rule, RuleContext, Span } from '../rule.ts';
import { publicFigures } from '../words/public-figures.ts';

/** "the cashier from the Circle K": who employs a patient names the patient to the town. */
const employer =
  /\b(?:cashier|clerk|teacher|coach|waitress|waiter|bartender|cook|driver|manager|guy|lady|man|woman|weatherman|anchor|pastor|foreman|kid|barista|teller|principal|owner)\s+(?:from|at|of|over at)\s+(?:the\s+)?((?:Channel \d+|[A-Z][\w&']*)(?:\s+(?:[A-Z&][\w&']*|K))*)/g;
const cheered = /^(?:team|pray(?:ers)?for|justicefor|for)$/i;
const cheeredAfter = /^(?:strong|s?fight|sarmy|warrior)$/i;

/** Names of the profile's own people and makers: never a patient's. */
function ownNames({ profile }: RuleContext): ReadonlySet<string> {
  const texts = [
    profile.name,
    ...profile.handles.map((handle) => handle.handle.replace(/^@/, '')),
    ...profile.employers.flatMap((one) => [one.name, ...one.aliases]),
    ...profile.interests.flatMap((one) => [one.organization, ...one.products, ...one.aliases]),
  ];
  return new Set(texts.flatMap((text) => text.toLowerCase().split(/[\s,]+/)).filter((word) => word.length > 2));
}

/** The one addressed is a patient: of the reply's or review's own words, or because it tells of their care. */
function addressedPatient(reading: Reading): boolean {
  const { addressee } = reading;
  if (addressee.kind === 'colleague' || !addressee.one) return false;
  return (
    addressee.kind === 'reviewer' ||
    (addressee.treated && reading.isClinical) ||
    (addressee.kind === 'asker' && addressee.treated)
  );
}

/** Named beside a record number, a serial number or a way to reach them: no one but a patient is. */
function besideIdentifiers(person: Person, reading: Reading): boolean {
  return reading.labelledNumbers.some(
    (number) =>
      person.sentences.includes(number.sentence.index) &&
      person.names.some((name) => Math.abs(name.start - number.start) < 120),
  );
}

function* namesOf(person: Person): Iterable<Span> {
  for (const name of person.names) {
    if (['unknown', 'courtesy'].includes(name.mention.role) && !publicFigures.has(name.text.toLowerCase())) yield name;
  }
}

function* spansOf(context: RuleContext): Iterable<Span> {
  const { reading } = context;
  for (const person of reading.people) {
    if (person.reality !== 'real') continue;
    const close = person.kind === 'relative-of-patient' && reading.patients.length > 0;
    if ((person.kind === 'patient' && person.likelihood >= 0.6) || close) yield* namesOf(person);
    else if (person.kind === 'other' && besideIdentifiers(person, reading)) yield* namesOf(person);
    else if (addressedPatient(reading) && (person.kind === 'other' || person.kind === 'patient')) {
      for (const name of person.names)
        if (name.mention.vocative || name.mention.role === 'courtesy' || reading.draft.surface === 'review-reply')
          yield* namesOf({ ...person, names: [name] });
    }
  }
  if (addressedPatient(reading)) yield* reading.handles;
  if (reading.patients.length > 0) {
    for (const match of reading.find(employer)) {
      const name = match.groups[1];
      if (name && reading.patientIn(match.sentence)) yield { start: match.end - name.length, end: match.end };
    }
  }
  if (reading.isClinical) {
    for (const hashtag of reading.hashtags) {
      const [first, second] = hashtag.words;
      if (hashtag.words.length !== 2 || !first || !second) continue;
      if (cheered.test(first) && /^[A-Z][a-z]{2,}$/.test(second) && reading.patients.length > 0)
        yield { start: hashtag.end - second.length, end: hashtag.end };
      else if (cheeredAfter.test(second) && /^[A-Z][a-z]{2,}$/.test(first))
        yield { start: hashtag.start + 1, end: hashtag.start + 1 + first.length };
    }
  }
}

export const phiName = {
  id: 'phi-name',
  title: 'A patient is named',
  area: 'privacy',
  level: 'error',
  guidelines: ['aspn-table-1', 'hipaa-names'],
  message:
    'This looks like the name of a patient, or of someone close to one. A first name, a nickname or initials are enough for a family to know who is meant.',
  why: 'A name is the first of the eighteen identifiers of the privacy rule: legal name, initials, nickname, handle, and the names of relatives and employers too. It may be posted only with the patient’s written permission.',
  *detect(context): Iterable<Detection> {
    const { reading } = context;
    if (reading.consent?.written) return;
    const own = ownNames(context);
    for (const span of spansOf(context)) {
      const words = reading.text.slice(span.start, span.end).replace(/^@/, '');
      if (
        words
          .toLowerCase()
          .split(/\s+/)
          .some((word) => own.has(word))
      )
        continue;
      const inText = reading.text.slice(Math.max(0, span.start - 6), span.start);
      const titled = /\b(?:Mr|Mrs|Ms|Miss|Mx)\.?\s+$/.exec(inText)?.[0].length ?? 0;
      const place = { start: span.start - titled, end: span.end };
      yield {
        start: span.start,
        end: span.end,
        fixes: [
          {
            kind: 'edit',
            label: 'Say “the patient”',
            edits: [{ ...place, insert: startsSentence(reading, place.start) ? 'The patient' : 'the patient' }],
          },
        ],
      };
    }
  },
  examples: {
    found: [
      'My patient «Stan Kowalczyk» got two new hips and still plays the accordion.',
      'RIP Mr. «Vartanian». Eleven years of dialysis and never a complaint.',
      {
        text: '«Nina»! So glad the ear tubes are behaving. Call us any time.',
        surface: 'reply',
        context: 'Doc, my girl sleeps through since her surgery with you',
      },
    ],
    silent: [
      'Congratulations to Dr. Imani Robles, who starts her fellowship with us in July.',
      'Parkinson wrote his essay on six people with the disease that has his name.',
      'Happy birthday to my sister Eun-ji, who asked for carrot cake.',
    ],
  },
} as const satisfies Rule;

function startsSentence(reading: Reading, at: number): boolean {
  return reading.sentences.some((sentence) => sentence.start === at);
}
