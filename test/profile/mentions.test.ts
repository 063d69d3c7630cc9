import { describe, expect, test } from 'vitest';
import { read } from '../../src/checker/reading/reading.ts';
import { countingInterests } from '../../src/profile/interests.ts';
import { mentionsOf } from '../../src/profile/mentions.ts';
import { parseProfile } from '../../src/profile/profile.ts';

const profile = parseProfile({
  interests: [
    {
      organization: 'Abbott Laboratories',
      relationship: 'speaking',
      products: ['Proclaim'],
      aliases: ['@AbbottCardio'],
    },
    { organization: 'Stryker Corporation', relationship: 'consulting', products: ['Mako'] },
    { organization: 'SPR Therapeutics', relationship: 'stock-options', products: ['SPRINT'] },
    { organization: 'SI-BONE', relationship: 'research', products: [] },
    { organization: 'Globus Medical, Inc.', relationship: 'royalties', products: [] },
    { organization: 'Bristol-Myers Squibb', relationship: 'research', products: [] },
    {
      organization: 'Zorvane Devices GmbH',
      relationship: 'advisory-board',
      products: ['Trellisect', 'Halo Grip'],
      aliases: ['ZDG', '#ZorvaneCares'],
      handles: ['@ZorvanePain', 'reneweveryday'],
      tickers: ['$ZRVN'],
    },
    { organization: 'Eli Lilly', relationship: 'speaking', products: [] },
    { organization: 'Galderma', relationship: 'speaking', products: [] },
  ],
});
const interests = countingInterests(profile, '2026-11-24');

/** The mentions in a text, as they stand in it. */
function found(text: string): readonly string[] {
  const reading = read({ platform: 'x', surface: 'post', media: [], text }, profile);
  return mentionsOf(reading, interests).map((one) => {
    const { start, end } = reading.normalForm.toOriginal(one);
    return text.slice(start, end);
  });
}

describe('names an interest', () => {
  test.each<[string, readonly string[]]>([
    ['Dinner with Abbott tonight.', ['Abbott']],
    ["Abbott's new lead", ['Abbott']],
    ['ABBOTT AND MEDTRONIC AT NANS', ['ABBOTT']],
    ['Globus, and Nevro which it owns', ['Globus', 'Nevro']],
    ['I like my abbott rep and the eterna device', ['abbott', 'eterna']],
    ['Follow @Abbott and @AbbottCardio, also @abbottnews', ['@Abbott', '@AbbottCardio', '@abbottnews']],
    ['#AbbottPain #abbott #TeamAbbott', ['#AbbottPain', '#abbott', '#TeamAbbott']],
    ['The Proclaim XR generator', ['Proclaim XR']],
    ['We placed a Proclaim last week', ['Proclaim']],
    ['Our Mako arrived', ['Mako']],
    ['First mako knee of the year', ['mako']],
    ['Two Makos now', ['Makos']],
    ['SPRINT changed my week', ['SPRINT']],
    ['SPRINT™ PNS and SPRINT® leads', ['SPRINT™ PNS', 'SPRINT']],
    ['sprint PNS leads come out', ['sprint PNS']],
    ['SI-BONE, SI BONE and SIBONE', ['SI-BONE', 'SI BONE', 'SIBONE']],
    ['iFuse and ifuse torq', ['iFuse', 'ifuse torq']],
    ['ExcelsiusGPS, Excelsius GPS, excelsiusgps', ['ExcelsiusGPS', 'Excelsius GPS', 'excelsiusgps']],
    ['Globus and Globus Medical', ['Globus', 'Globus Medical']],
    ['BMS, Bristol Myers Squibb', ['BMS', 'Bristol Myers Squibb']],
    ['Eliquis or apixaban', ['Eliquis', 'apixaban']],
    ['𝗔𝗯𝗯𝗼𝘁𝘁 and 𝘚𝘵𝘳𝘺𝘬𝘦𝘳', ['𝗔𝗯𝗯𝗼𝘁𝘁', '𝘚𝘵𝘳𝘺𝘬𝘦𝘳']],
    ['Ａｂｂｏｔｔ', ['Ａｂｂｏｔｔ']],
    ['Ab​bott', ['Ab​bott']],
    ['Zorvane, ZDG, Trellisect, #ZorvaneCares', ['Zorvane', 'ZDG', 'Trellisect', '#ZorvaneCares']],
    ['the Halo Grip', ['Halo Grip']],
    ['Lilly and Mounjaro', ['Lilly', 'Mounjaro']],
    ['tirzepatide, Zepbound®', ['tirzepatide', 'Zepbound']],
    ['Thank you @galdermausa', ['@galdermausa']],
    ['#cetaphilpartner', ['#cetaphilpartner']],
    ['Juvéderm no, Cetaphil yes', ['Cetaphil']],
    ['Long $ABT, short $SYK, and $lly for the rest', ['$ABT', '$SYK', '$lly']],
    ['($ABT)', ['$ABT']],
    ['@ZorvanePain and $ZRVN', ['@ZorvanePain', '$ZRVN']],
    ['Two Strykers in room 4', ['Strykers']],
    ['Abbott’s and 𝐀𝐛𝐛𝐨𝐭𝐭’s', ['Abbott', '𝐀𝐛𝐛𝐨𝐭𝐭']],
    ['Abbott/SPR Therapeutics symposium', ['Abbott', 'SPR Therapeutics']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('is silent where something else is meant', () => {
  test.each([
    'Dr. Abbott lectures at noon.',
    'Dr. Miriam Abbott lectures at noon. Abbott will take questions.',
    'Grace Abbott, MD, joins us.',
    'Thank you, Sarah Stryker!',
    'Prof. J. R. Stryker on scoliosis',
    'Greg Abbott signed it.',
    'Abbott Elementary is my favourite show.',
    'The mako circled the boat.',
    'A Mako shark off the coast',
    'Caught a Mako with my brother, seven feet of fish.',
    'I hereby proclaim it Friday.',
    'Proclaim it from the roof.',
    'They proclaimed a truce.',
    'sprint to the finish',
    'Sprint finish, third place.',
    'SPRINT (N Engl J Med 2015) and blood pressure targets',
    'The SPRINT trial changed my mind.',
    'agile sprint planning',
    'abbottsford is a town',
    'See https://www.abbott.com/eterna for it',
    'mail me@abbott.com',
    '@abbottmd is a friend',
    '@DrStryker and @jabbott',
    '#AbbottElementary',
    '#sprint #running',
    'ABT is not an abbreviation here, nor is zrvn',
    'US$ABTX and $ABTX and $5 and A$ABT1',
    'reneweveryday is a habit',
    'Lilly is my dog.',
    'Lilly Ledbetter Act',
    'the bone and si joint',
    'bms is not an abbreviation here',
    'Strykers Bay Road',
    'a halo and a grip',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('words, animals and people', () => {
  const listed = parseProfile({
    interests: [
      {
        organization: 'Journey Medical',
        products: [
          'Journey',
          'Freedom',
          'Arctic',
          'Renew',
          'Cue',
          'Spark',
          'Halo',
          'Compass',
          'Evoke',
          'Pulse',
          'Vista',
          'Beacon',
          'Echo',
        ],
      },
      ...[
        'Abbott',
        'Stryker',
        'Eli Lilly',
        'Edwards Lifesciences',
        'W. L. Gore',
        'Cook Medical',
        'Merit Medical',
        'Sage Therapeutics',
      ],
      ...[
        'Globus Medical',
        'Mainstay Medical',
        'Cochlear',
        'Penumbra',
        'Gerber',
        'Axios',
        'Nuance',
        'Endo',
        'Ambu',
        'Digital Diagnostics',
      ],
      ...['Catalyst Pharmaceuticals', 'Bayer', 'Olympus', 'Tarsus'],
      ...['Jazz Pharmaceuticals', 'Apple', 'Intuitive Surgical', 'Inspire Medical Systems', 'Align Technology'],
    ].map((one) => (typeof one === 'string' ? { organization: one } : one)),
  });
  const named = (text: string): readonly string[] => {
    const reading = read({ platform: 'x', surface: 'post', media: [], text }, listed);
    return mentionsOf(reading, countingInterests(listed, '2026-11-25')).map((one) => text.slice(one.start, one.end));
  };

  test.each([
    'What a journey this year has been. Journey of a thousand miles.',
    'Freedom from pain is the goal. Freedom matters.',
    'Arctic air is coming. An Arctic blast hit the clinic today.',
    'Renew your license by Friday. Time to renew my ACLS.',
    'Cue the music. Right on cue, the pager went. Cue another snow day.',
    'The Spark of curiosity. Spark joy.',
    'Echo shows an EF of 35%. Pulse 80, BP stable.',
    'The Compass points north.',
    'Vista from the call room. Beacon of hope.',
    'Stryker is my dog. He is seven.',
    'My dog Stryker ate the couch.',
    'Stryker, our beagle, says hi.',
    'Happy birthday, Stryker!',
    'My cat, Abbott, sleeps on charts.',
    'Our daughter Lilly turned two.',
    'Edwards won the game.',
    'Blood and gore on call. Cook at 350 for an hour. Captain Cook sailed here.',
    'Merit matters. A merit badge for the kid.',
    'Sage advice from my mentor. An apple a day. Apple pie for the night shift.',
    'Intuitive design helps nurses. Inspire your residents. Align your spine.',
    'Globus sensation is common. The globus pallidus was spared.',
    'PT is the mainstay of treatment. A cochlear implant changed her school year.',
    'The penumbra is salvageable brain. One a day keeps the doctor away.',
    'Off to a good start on nights. Good start, team!',
    'There is nuance here. See endo first. Squeeze the ambu bag.',
    'Digital health is here. Catalyst for change. Mount Olympus in fog.',
    'The tarsus is seven bones.',
  ])('everyday: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['We implanted a Journey knee.', ['Journey']],
    ['The Freedom stimulator works.', ['Freedom']],
    ['Our Renew system arrived. The new Cue monitor is neat.', ['Renew', 'Cue']],
    ['Great dinner with Stryker reps.', ['Stryker']],
    ['Lilly launches a pill. Edwards valve day.', ['Lilly', 'Edwards']],
    ['Globus paid for dinner; the Penumbra catheter did well.', ['Globus', 'Penumbra']],
    ['Gerber Good Start came in the mail.', ['Gerber', 'Good Start']],
    ['Love my new Apple stock.', ['Apple']],
    ['#Journey day with the new implant', ['#Journey']],
  ])('a brand: %s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

test('which interests count', () => {
  const dated = parseProfile({
    interests: [
      { organization: 'Always' },
      { organization: 'Ended long ago', to: '2024-10' },
      { organization: 'Ended just within', to: '2024-11' },
      { organization: 'Not yet', from: '2026-12' },
      { organization: 'From this month', from: '2026-11' },
      { organization: '  ' },
    ],
  });
  const names = (months?: number): readonly string[] =>
    countingInterests(dated, '2026-11-24', months).map((one) => `${one.interest.organization}${one.ended ? '*' : ''}`);
  expect(names()).toEqual(['Always', 'Ended just within*', 'From this month']);
  expect(names(36)).toEqual(['Always', 'Ended long ago*', 'Ended just within*', 'From this month']);
  expect(names(12)).toEqual(['Always', 'From this month']);
});
