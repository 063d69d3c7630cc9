import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/checker/draft.ts';
import { type Reading, read } from '../../../src/checker/reading/reading.ts';
import { emptyProfile } from '../../../src/profile/profile.ts';

const reading = (text: string, more: Partial<Draft> = {}): Reading =>
  read({ platform: 'x', surface: 'post', media: [], text, ...more }, emptyProfile);
const sentences = (text: string): readonly string[] => reading(text).sentences.map((sentence) => sentence.text);

describe('sentences', () => {
  test.each([
    ['Dr. Park saw e.g. a rash. It went.', ['Dr. Park saw e.g. a rash.', 'It went.']],
    ['Meet at 3 p.m. Then we go.', ['Meet at 3 p.m.', 'Then we go.']],
    ['We did it 🎉 Six rounds, done', ['We did it 🎉', 'Six rounds, done']],
    ['1. Wash\n2. Rinse', ['1. Wash', '2. Rinse']],
    ['M.J. from clinic. Fine.', ['M.J. from clinic.', 'Fine.']],
    ['two hours today. TWO. with a dad', ['two hours today.', 'TWO.', 'with a dad']],
  ])('%s', (text, wanted) => {
    expect(sentences(text)).toEqual(wanted);
  });
  test('a text without an end is cut, so that no step meets one without bounds', () => {
    expect(sentences('word '.repeat(2000)).every((sentence) => sentence.length <= 800)).toBe(true);
  });
});

describe('how a thing is said', () => {
  const said = (text: string, word: string) => {
    const one = reading(text);
    const start = one.text.indexOf(word);
    return {
      ...one.modality({ start, end: start + word.length }),
      asserted: one.asserts({ start, end: start + word.length }),
    };
  };
  test('denied, supposed, asked, refuted, plain', () => {
    expect(said('This does not cure eczema.', 'cure').negated).toBe(true);
    expect(said('If a patient bleeds, call me.', 'bleeds').hypothetical).toBe(true);
    expect(said('Does this cure eczema?', 'cure').question).toBe(true);
    expect(said('It is a myth that cinnamon cures diabetes.', 'cures').refuted).toBe(true);
    expect(said('This cream cures eczema.', 'cures').asserted).toBe(true);
    expect(said('No rush, but this cream cures eczema.', 'cures').negated).toBe(false);
  });
  test('a word in quotation marks is a word, a sentence in them is speech', () => {
    const one = reading('“Non-compliant” is not a diagnosis. She said “I could not get on the bus that day, doctor.”');
    expect(one.quotes.map((quote) => quote.kind)).toEqual(['words', 'speech']);
  });
});

describe('who is spoken of', () => {
  test.each([
    ['My patient with lupus came in with a creatinine of 4 this morning.'],
    ['58F, lupus, on mycophenolate. Creatinine 0.9 to 2.4 in six weeks.'],
    ['I operated on a roofer last week. He walked out the next day with his new hip.'],
    ['Bed 4 is septic again and her lactate is climbing.'],
  ])('a patient: %s', (text) => {
    expect(reading(text).patients.length).toBeGreaterThan(0);
  });
  test.each([
    ['If a patient asks you about cinnamon, be kind.'],
    ['Congratulations to Dr. Grace Abbott on her first grand rounds today.'],
    ['My daughter lost her first tooth and has opinions about it.'],
    ['Most of our patients want to sleep. Ask about sleep.'],
    ['Note to self: eat lunch before 3 pm.'],
    ['Saw Dr. Margaret Doyle in clinic today, she is a great teacher.'],
    ['Scrubbed with Dr. Ruiz this morning. He was a farmer before medical school.'],
    ["My sister came by the clinic yesterday. She's a teacher and brought tulips."],
  ])('no patient: %s', (text) => {
    expect(reading(text).patients).toEqual([]);
  });
  test('a composite case is nobody’s', () => {
    expect(
      reading('This is a composite, not one real patient. My patient came in with a sodium of 118.').patients,
    ).toEqual([]);
  });
  test('she is the one spoken of before', () => {
    const { patients } = reading('I treated a welder for burns. The shop closed. She sends me cards.');
    expect(patients[0]?.sentences).toEqual([0, 2]);
  });
  test('a colleague’s patient is none the less one', () => {
    const { patients } = reading('Dr. Doyle and I saw a welder with burns in clinic today. She is a great teacher.');
    expect(patients.map(({ head }) => head)).toEqual(['welder']);
  });
});

describe('consent', () => {
  test.each([
    ['Shared with her written consent: a scar at week six.', true],
    ['She signed our release so that I could tell you this.', true],
  ])('%s', (text, written) => {
    expect(reading(text).consent?.written).toBe(written);
  });
  test.each([
    ['Nobody asked for consent.'],
    ['She signed the informed consent for surgery at eight.'],
    ['Never post without permission to share.'],
  ])('none: %s', (text) => {
    expect(reading(text).consent).toBeUndefined();
  });
});

describe('who is spoken to', () => {
  const to = (context: string | undefined, surface: Draft['surface'] = 'reply') =>
    reading('Hello there.', context === undefined ? { surface } : { surface, context }).addressee;
  test('an asker, a reviewer, a colleague, the public', () => {
    expect(to('my knee has hurt for a week, what should I take?')).toMatchObject({
      kind: 'asker',
      one: true,
      clinical: true,
    });
    expect(to('1 star. Waited an hour.', 'review-reply')).toMatchObject({ kind: 'reviewer', one: true, treated: true });
    expect(to('Who in your group takes CRPS referrals these days?')).toMatchObject({ kind: 'colleague' });
    expect(to(undefined, 'post')).toMatchObject({ kind: 'public', one: false });
  });
});

describe('numbers and dates', () => {
  test('phones in many coats', () => {
    expect(
      reading('Cell (312) 555–0164, or 612•555•0190, or five five five 0147.').phones.map((phone) => phone.digits),
    ).toEqual(['3125550164', '6125550190', '5550147']);
  });
  test('labels', () => {
    expect(
      reading('MRN 8830217, member ID XJK 4471 902 80, SSN 219-09-9999').labelledNumbers.map(({ label, text }) => [
        label,
        text,
      ]),
    ).toEqual([
      ['record', '8830217'],
      ['plan', 'XJK 4471 902 80'],
      ['ssn', '219-09-9999'],
    ]);
  });
  test('dates, and what only looks like one', () => {
    expect(
      reading('Admitted March 3, home 2026-01-13, back on Halloween and 11/14.').dates.map((date) => date.text),
    ).toEqual(['March 3', '2026-01-13', 'Halloween', '11/14']);
    expect(reading('Pain 8/10, strength 4/5, open 24/7. We march on and may rest.').dates).toEqual([]);
  });
  test('times that date the post', () => {
    expect(reading('Saw him last Tuesday and again tonight, an hour ago.').times.map((time) => time.kind)).toEqual([
      'days',
      'hours',
      'hours',
    ]);
  });
  test('ages', () => {
    expect(reading('A 45M and a nineteen-year-old; she turned 93.').ages.map((age) => age.years)).toEqual([45, 19, 93]);
  });
});

describe('mentions', () => {
  test('a hashtag is read as its words', () => {
    expect(reading('So proud #MyPatientJohn @DrPark').hashtags[0]?.words).toEqual(['My', 'Patient', 'John']);
    expect(reading('So proud #MyPatientJohn @DrPark').handles.map((handle) => handle.text)).toEqual(['@DrPark']);
  });
  test('links and addresses, spelled out too', () => {
    expect(
      reading('See cdc.gov/flu or write roy dot tessmer at mail dot com').links.map(({ kind, domain }) => [
        kind,
        domain,
      ]),
    ).toEqual([
      ['web', 'cdc.gov'],
      ['email', 'mail.com'],
    ]);
  });
});
