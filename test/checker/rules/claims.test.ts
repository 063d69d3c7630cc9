/** Claims by kind of language, in drafts of our own writing: each kind said in several ways, beside what only looks like it. */

import { describe, expect, test } from 'vitest';
import { check, defaultSettings } from '../../../src/checker/check.ts';
import { silent } from '../../../src/checker/weighing/second-opinion.ts';
import { emptyProfile } from '../../../src/profile/profile.ts';

/** Ids of the rules that speak by themselves. */
function speaking(text: string): ReadonlySet<string> {
  const draft = { platform: 'instagram', surface: 'post', media: [], text } as const;
  return new Set(check(draft, emptyProfile, defaultSettings, '2026-11-24', silent).findings.map((one) => one.rule));
}

const found: Readonly<Record<string, readonly string[]>> = {
  'absolute-claim': [
    'Nine years of eyelid lifts and nobody has come back with a problem. Book a Tuesday with us.',
    'Once the nerve is frozen it stays frozen for good. There is no second visit. Our clinic has mornings open.',
    'Botox days are back! The only side effect is compliments. Call us to book.',
    'I have yet to see a wart it did not kill. The laser is here, come see us.',
    'Our nasal spray is gentle enough for a newborn and it simply never fails. Order today!',
  ],
  'approval-status': [
    'Our hormone pellets come from a pharmacy the state board inspects, so you can relax. Book now.',
    'Our new laser wand is blessed by the feds, and it melts what lunch left behind. Call us!',
    'The collagen we sell is registered with the FDA. Order yours.',
    'The FDA signed off on our exosome facial. Come glow!',
  ],
  superlative: [
    'Show me a better spine team and I will eat my loupes. Our clinic opens Monday.',
    'Where do the local surgeons go for their own knees? Here. There is us and then there is everyone else.',
    'You will not find a gentler injector in the county. Our chair is open.',
    'Our surgeons have done more shoulder replacements than anyone in the valley.',
  ],
  'unsourced-claim': [
    'Three quarters of the migraines I see never needed a scan.',
    'Our infection rate is half the national average.',
    'Patients who walk before surgery go home two days sooner.',
    'The single biggest cause of falls in older people is the bathroom rug.',
  ],
  'limited-evidence': [
    'Exo facial Fridays are on! Two chairs left, call us.',
    'Our NAD patches are in stock. Order yours today.',
    'Ladies, the skinny shot is made up fresh by our pharmacy. Book with us!',
  ],
};

const unspoken: Readonly<Record<string, readonly string[]>> = {
  'absolute-claim': [
    'Not one of the residents came back from lunch on time.',
    'I have yet to meet a printer that did not jam on a clinic day.',
    'Nothing works for everyone, and this injection can fail.',
    'The only side effect of night shift is a strong opinion on coffee.',
  ],
  'approval-status': [
    'The government inspects our kitchen on Tuesday. Wish us luck.',
    'Our stem cell page says it plainly: not FDA approved, and no clinic is.',
    'The new asthma biologic is FDA approved for adults.',
  ],
  superlative: [
    'You will not find my stethoscope. Nobody ever does.',
    'Our clinic team lost to the other surgeons at softball.',
    'The other doctors bring their kids to the picnic too.',
  ],
  'unsourced-claim': [
    'Half the residents I know never took a lunch this week.',
    'A third of our budget goes to parking.',
    'The single biggest cause of my back pain is this call-room mattress.',
  ],
  'limited-evidence': [
    'Exosomes have no approved use, and we do not offer them.',
    'Cord blood gas came back fine. Call the nursery.',
  ],
};

describe.each(Object.entries(found))('%s', (rule, texts) => {
  test.each(texts)('speaks on: %s', (text) => {
    expect([...speaking(text)]).toContain(rule);
  });
  test.each(unspoken[rule] ?? [])('is silent on: %s', (text) => {
    expect([...speaking(text)]).not.toContain(rule);
  });
});
