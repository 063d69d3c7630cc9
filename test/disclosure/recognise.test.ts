import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/checker/draft.ts';
import { read } from '../../src/checker/reading/reading.ts';
import { recognise } from '../../src/disclosure/recognise.ts';
import { countingInterests } from '../../src/profile/interests.ts';
import { mentionsOf } from '../../src/profile/mentions.ts';
import { parseProfile } from '../../src/profile/profile.ts';

const profile = parseProfile({
  interests: [
    { organization: 'Abbott', relationship: 'consulting', products: ['Proclaim', 'Eterna'] },
    { organization: 'Nevro', relationship: 'speaking' },
  ],
});
const interests = countingInterests(profile, '2026-11-24');

/** What is said of Abbott, or of the interest at `index`. */
function kind(text: string, more: Partial<Draft> = {}, index = 0): string {
  const reading = read({ platform: 'x', surface: 'post', media: [], text, ...more }, profile);
  const interest = interests[index];
  if (!interest) throw new Error('no such interest');
  const found = recognise(reading, mentionsOf(reading, interests), interest);
  return found.kind === 'hidden' ? `hidden ${found.where}` : found.kind;
}

describe('clear', () => {
  test.each([
    "I'm a paid consultant for Abbott. Eterna recharges fast.",
    'I am a consultant to Abbott, so weigh this accordingly.',
    'I consult for Abbott and they pay me.',
    'I do paid work for Abbott.',
    'Paid Abbott consultant here, salt to taste: the trial was small.',
    'Abbott consultant: the trial was small.',
    'Disclosure: Abbott consultant.',
    'Disclosures: consulting fees from Medtronic, Abbott and Boston Scientific.',
    'Disclosure: I receive honoraria and travel support from Abbott.',
    'COI: speaker for Abbott, Nevro.',
    'Conflict of interest: I own stock in Abbott.',
    'Full disclosure, Abbott pays me to teach this.',
    'Abbott pays me to speak, so factor that in.',
    'Abbott has paid for my travel to this meeting.',
    'Abbott, which funds my research, makes one of these.',
    'My research is funded by Abbott.',
    'Our fellowship is supported by Abbott.',
    'I have received speaker fees from Abbott in the past year.',
    'I serve on the advisory board of Abbott.',
    "I'm on Abbott's speakers bureau, so keep that in mind.",
    "I sit on Abbott's scientific advisory board.",
    'I own shares of Abbott.',
    'I have a financial relationship with Abbott.',
    'I work for Abbott. Eterna recharges fast.',
    'As a paid consultant for Abbott I am biased, so here is the other side.',
    'Thanks to Abbott for the free product! Eterna recharges fast.',
    'Abbott sent me this charger for free.',
    'This charger was gifted by Abbott.',
    'Sponsored by Abbott. Eterna recharges fast.',
    'Paid partnership with Abbott. Eterna recharges fast.',
    '#AbbottPartner Eterna recharges fast.',
    '#ad Eterna recharges fast.',
    'Eterna recharges fast. #sponsored',
    '[Ad] Eterna recharges fast.',
    'Ad: Eterna recharges fast.',
    'I was a paid consultant for Abbott until 2025.',
    'Disclosures:\nMedtronic: consultant\nAbbott: speaker, royalties\nEterna recharges fast.',
    'Abbott (paid consultant), Nevro (speaker). Eterna recharges fast.',
    'Speaking as someone who is paid by Abbott: read the label.',
    'Weigh this knowing that I am a paid speaker for Abbott: the label changed.',
    "Up front: I'm a paid consultant for the company that makes Proclaim XR.",
    'In the interest of transparency, I receive consulting fees from Abbott.',
    '𝗜’𝗺 𝗮 𝗽𝗮𝗶𝗱 𝗰𝗼𝗻𝘀𝘂𝗹𝘁𝗮𝗻𝘁 𝗳𝗼𝗿 𝗔𝗯𝗯𝗼𝘁𝘁. Eterna recharges fast.',
    'I’m a paid consultant for Abbott — so salt to taste. Eterna recharges fast.',
    'My employer, Abbott, makes one of these.',
  ])('%s', (text) => {
    expect(kind(text)).toBe('clear');
  });

  test('of every organisation in a list', () => {
    expect(kind('I am a paid consultant for Abbott and Nevro. HFX did well.', {}, 1)).toBe('clear');
    expect(kind('I receive royalties from Globus Medical and consulting fees from Nevro.', {}, 1)).toBe('clear');
  });
});

describe('none: the words are not of the writer, or deny it', () => {
  test.each([
    'I am not a paid consultant for Abbott. Eterna recharges fast.',
    'I have no financial relationship with Abbott. Eterna recharges fast.',
    'I have never been paid by Abbott.',
    'Not sponsored by Abbott, I just like Eterna.',
    'Dr. Ruiz is a paid consultant for Abbott.',
    'She is a consultant for Abbott and a fine teacher.',
    'My colleague is a paid speaker for Abbott.',
    'The Abbott speaker was great.',
    'Our Abbott consultant walked us through Eterna.',
    'Are you a paid speaker for Abbott?',
    'Ask your Abbott rep for the Eterna leaflet.',
    'Abbott paid 5 million to settle the case.',
    'If I were a consultant for Abbott I would say so.',
    'Abbott stock fell today.',
    'Abbott swaps it at no charge.',
    'Abbott supports fellows with a travel award, apply by May.',
    'Views are my own. Eterna recharges fast.',
    'AD: what is new in atopic dermatitis. Abbott was there.',
    'Great dinner with the Abbott team in Boston.',
    'I used to think Abbott was a baby formula company.',
    'Abbott speaker tonight was great, Eterna looks good.',
    'I work with Abbott Eterna devices every week.',
    'Abbott is hiring a consultant.',
    'I had lunch at the Abbott booth.',
    '#notanad I just like Eterna.',
  ])('%s', (text) => {
    expect(kind(text)).toBe('none');
  });
});

describe('vague', () => {
  test.each([
    'Eterna recharges fast. #sp',
    'Eterna recharges fast. #spon #scs',
    'Eterna day! #collab',
    'Eterna recharges fast. #partner',
    'Eterna recharges fast. Disclosures in bio.',
    'Eterna recharges fast. See my profile for disclosures.',
    'Eterna recharges fast (COI on my website).',
    'Thank you Abbott! What a course.',
    'Big thanks to Abbott for flying us to Plano.',
    'Proud to be partnering with Abbott on Eterna.',
    'In collaboration with Abbott: Eterna day.',
    'Thanks for having us, Abbott!',
  ])('%s', (text) => {
    expect(kind(text)).toBe('vague');
  });

  test.each([
    'Thanks to Dr. Okoro for the photos. Eterna recharges fast.',
    'Grateful for my team. Eterna recharges fast.',
    'Three days in Plano as guests of Abbott.',
    'The neurology and pain partnership is working with Eterna now and then.',
  ])('not: %s', (text) => {
    expect(kind(text)).toBe('none');
  });
});

describe('hidden', () => {
  const long = `Nobody goes into medicine dreaming of lead migration. ${'It is slow and careful work. '.repeat(10)}`;
  test.each<[string, Partial<Draft>, string]>([
    [`${long}Eterna helps.\n\nI'm a paid consultant for Abbott.`, { platform: 'linkedin' }, 'hidden fold'],
    [`${long.slice(0, 120)} Eterna. Paid Abbott consultant.`, { platform: 'instagram' }, 'hidden fold'],
    ['Eterna day! #pain #scs #AbbottPartner #relief', {}, 'hidden tags'],
    ['Eterna day! #pain #scs #ad #relief', { platform: 'instagram' }, 'hidden tags'],
    [`I'm a paid consultant for Abbott. ${long}`, { platform: 'linkedin' }, 'clear'],
    [`Eterna helps. ${long.slice(0, 180)} I'm a paid consultant for Abbott.`, { platform: 'x' }, 'clear'],
    [`${long}Eterna helps. I'm a paid consultant for Abbott.`, { platform: 'linkedin', surface: 'message' }, 'clear'],
    ['#ad #pain #scs Eterna day!', {}, 'clear'],
  ])('%#', (text, place, expected) => {
    expect(kind(text, place)).toBe(expected);
  });
});
