/** Classes of wording, each in other words than the drafts: written to see whether the rules read the language. */

import { describe, expect, test } from 'vitest';
import { check } from '../../../src/checker/check.ts';
import type { Draft } from '../../../src/checker/draft.ts';
import { emptyProfile } from '../../../src/profile/profile.ts';

type Case = string | (Partial<Draft> & { readonly text: string });

const cases: Readonly<Record<string, { readonly found: readonly Case[]; readonly silent: readonly Case[] }>> = {
  'stigmatizing-language': {
    found: [
      'Bed 9 is a druggie, bed 10 is a lush, and it is not even dark yet.',
      'He came up hot for fentanyl again, so much for the contract.',
      'You learn to spot the ones who are shopping. The story never has a second page.',
      'She swears she takes her insulin. The A1c swears otherwise.',
      'Nobody made him eat like that, and now we get to fix it.',
      "Our hypertensives are a stubborn bunch and half of them just don't care.",
      'The schizophrenic in room 3 thinks I am the CIA.',
      'another OD, third time for this guy, we should give him a key',
      'typical fibro patient, ten out of ten and playing candy crush',
      "He's a cutter, so we're not in a hurry.",
      'mom is a user, so the baby will be on the unit for weeks',
      'These people choose this life every day.',
      'A known pot head with belly pain',
      'The mentally ill clog our ED every night',
      'crack den regular, positive for everything',
      'She failed rehab twice and relapsed by choice.',
    ],
    silent: [
      'In our diabetics we check feet every visit.',
      'Our clinic helps people with epilepsy drive again.',
      'He has been sober for two years and brought us a cake.',
      'The usual suspects in neonatal sepsis are GBS and E. coli.',
      'We rock the night shift. Train wreck of a commute though.',
      'Clean the wound, keep it dry.',
      'Asthmatics should carry their inhaler.',
      'My coffee shop loyalty card is my most used ID on this unit.',
      'Frequent handwashing works.',
      'Our regulars at the walk-in brought cookies to the ward.',
      "Patients aren't failing treatment; treatments are failing patients.",
      'I ate myself into a size larger scrubs this Thanksgiving.',
    ],
  },
  'review-manipulation': {
    found: [
      'Team, homework: one kind paragraph each on our listing before the audit, and not from the clinic wifi please.',
      'Snap a pic of your review, show it at checkout, and your next B12 is half off.',
      'Thrilled with your new smile? Shout it on Google. Anything short of thrilled, my cell is 555-0100, use it first.',
      'We just ordered a batch of fifty reviews from a guy online. Marketing is easy.',
      "If each of you got your mother to say something nice on Yelp we'd be at 4.8 by Monday.",
      {
        text: 'We refunded you in full on the understanding that this post would go away.',
        surface: 'review-reply',
        context: 'one star',
      },
      {
        text: 'My attorney has been copied. You have until Friday to correct this.',
        surface: 'review-reply',
        context: '1 star, liars',
      },
      'Every Google review this month is an entry for the AirPods!',
      'Happy patients get the QR code, grumpy ones get my email. Works like a charm.',
      'Folks, that one-star from Karen needs to vanish, please everyone report it as spam.',
      "My receptionist's whole family has now reviewed us, bless them.",
      {
        text: 'Happy to knock 200 dollars off the bill once the two stars become five.',
        surface: 'review-reply',
        context: '2 stars',
      },
    ],
    silent: [
      'Reviews help people find us. Good or bad, we read each of them.',
      'Our team had pizza on Friday. 4.5 hours of charting done.',
      'If you had a great visit, thank the nurses. If not, tell us, we want to fix it.',
      'We hit 4.9 on Google this week! Thank you, Wichita.',
      {
        text: 'Thank you, we would like to hear more. Please call our office manager.',
        surface: 'review-reply',
        context: 'one star',
      },
      'New page on our website: what to bring to your first visit.',
      'Leave a comment: what is your favorite pizza in town?',
      'Free flu shots Saturday for everyone, tell your neighbors! Find us on Google Maps.',
    ],
  },
  'missing-attribution': {
    found: [
      {
        text: "Pinched this off a colleague's door. Best ABG chart around.",
        media: ['image'],
      },
      {
        text: 'This lovely graphic turned up in my inbox, no name on it, so enjoy',
        media: ['image'],
      },
      'Here\'s a poem I\'ve carried in my white coat since intern year, author long forgotten: "Hands that healed, hands that held"',
      {
        text: "Slide from yesterday's plenary. Phone pic from row 12, sorry for the heads.",
        media: ['image'],
      },
      {
        text: 'Redrew this from a journal cover, close enough!',
        media: ['image'],
      },
      'Copied from another doc\'s wall because it says it better than I could: "We are tired..."',
      {
        text: 'I cropped the watermark because it covered the ulna.',
        media: ['image'],
      },
      'Our new patient handout on gout is the one the big clinic down the road uses, we only swapped the logo.',
      {
        text: 'Screenshot from a paid course I took. Gold.',
        media: ['image'],
      },
      {
        text: "Saw this animation on somebody's TikTok and had to share with my patients",
        media: ['video'],
      },
    ],
    silent: [
      {
        text: 'Photo of our new waiting room. Paint by the night crew.',
        media: ['image'],
      },
      {
        text: 'My sketch of the brachial plexus. Use it freely.',
        media: ['image'],
      },
      {
        text: 'Figure from Smith et al., Lancet 2020, with permission.',
        media: ['image'],
      },
      "I can't remember where I parked after call.",
      {
        text: 'A slide from my own talk at ACC.',
        media: ['image'],
      },
      'A friend forwarded me a job ad from another hospital. Tempting.',
      'Someone on a podcast said residents sleep too little. No kidding.',
      {
        text: 'Saved a seat for you at the booth!',
        media: ['image'],
      },
      {
        text: 'The x-ray came from the outside hospital, so we repeated it.',
        media: ['image'],
      },
      {
        text: "Poster session! Our team's work on sepsis bundles.",
        media: ['image'],
      },
    ],
  },
  'ai-residue': {
    found: [
      'Of course! Below is a shorter take with a friendlier voice.\n\nFlu shots are in.',
      'Meet Dr. {{last_name}}, our newest hospitalist!',
      'We are open late on <day of week>. Come by.',
      'Headline: Why sleep matters\nBody: Sleep is when your brain cleans up.',
      'Sleep matters. Aim for seven hours.\n\n(Approx. 95 words)',
      'I kept it under 280 characters and removed the jargon, as you asked.\n\nSleep is medicine.',
      'Sleep is medicine. #sleep\n\nHope this helps! If you want, I can tailor it for Instagram too.',
      '**Sleep is medicine**\n\n- Seven hours\n- Dark room\n\nWant it punchier?',
      'Version A: Sleep is medicine.\nVersion B: Your pillow is a prescription.',
      'Join us on DATE at LOCATION for our spring open house!',
      "Here are three caption ideas for your clinic's open house:\n1. Doors open!",
      'We are proud to welcome Dr. ____ to our team.',
      "Understood. Here's the revised announcement with the changes you requested.\n\nWe are moving.",
      'Thrilled to join (hospital) as (title)!',
    ],
    silent: [
      'Certainly a night to remember. Thank you all.',
      'Of course! The answer was lupus:\nit never is.',
      'Word of the day: sleep. (Yes, me too.)',
      'Our team (nurses, techs, clerks) did it again.',
      'Would you like to join our clinic? We are hiring.',
      'Let me know if you want the slides.',
      'Draft day at our house. Go Bills.',
      'Tone down the salt: a note for parents',
      'Come see us (hours on our site).',
      'Hope this helps someone out there.',
    ],
  },
  'personal-security': {
    found: [
      'House to myself until Sunday, spouse and kids are at the in-laws. Silence.',
      "We land in Lisbon tonight and won't see our own front door for ten days.",
      'Every morning I run the river trail alone at 5:15, headlamp and no phone.',
      'The sitter quit, so the dog has the house and the yard until we get back on the 14th.',
      "My daughter waits by the blue bench outside St. Mark's at 3:05 every day and I watch her think about her day.",
      'Spare key still under the frog, help yourselves to the lemons while we are gone.',
      "Husband's rotation in Guam started, so it's me and two toddlers until March. The porch light is broken and I am too tired to care.",
      'New digs! 418 Larkspur Court, come by for cake.',
      "Gone fishing till the 3rd, whole clan, alarm's been beeping low battery so ignore it neighbors",
      'Boys walk home from Jefferson Middle by themselves now, twenty minutes along the tracks. Proud mama.',
      'Night shifts all week means my mother is alone in the house and forgets to lock the door.',
    ],
    silent: [
      'Back from ten days in Lisbon. The pager found me at the gate.',
      'Flying to ASCO tomorrow, come to our poster.',
      'I love running before sunrise.',
      'The clinic is closed from December 24 until January 2.',
      'My kids started school this week and I cried.',
      'Someday I want a week alone in a cabin.',
      'Patients who live alone need a plan for storms.',
      'We are hiring at 418 Larkspur Court, suite 200.',
      'Keep your spare key with a neighbor, not under the mat.',
      'Let yourself rest. You are allowed to go home on time.',
    ],
  },
  disparagement: {
    found: [
      'Got better directions from a parking meter than from the unit clerk on 4.',
      'Our consult note was one line and the exam was a glance.',
      'Unlike the discount injectors, we know where the artery is.',
      'Other clinics just rush you out. Not here.',
    ],
    silent: [
      'The new scanner is faster than our old one.',
      'My dog gets more exercise than I do.',
      'Impressive work by our nurses, in under four minutes door to drug.',
      'Most patients never need surgery.',
      'Unlike other antibiotics, this one needs no levels.',
      'We trained on both devices and never looked back.',
      'Other hospitals will see the same surge next week.',
      'The parking lot on 4th is full.',
      'Insurers deny first and read later.',
      'Congratulations to Dr. Ito, who got through fellowship without losing her humor.',
    ],
  },
  'contentious-topic': {
    found: [
      'Two of the men who wrote this law have never sat in a delivery room, and I will be on their lawns with a sign until they do.',
      'I keep hearing medicine is not political. Tell that to the family I told there was no money left after the cut to Medicaid.',
      'A country that prayed more would need fewer psychiatrists. There, I said it.',
    ],
    silent: [
      'I voted early. Bring water, the line is long.',
      'Our senators visited the clinic today and toured the new wing.',
      'Proud to testify at the committee hearing on hospital staffing data; slides at the link.',
      'Church picnic on Sunday, and I am bringing potato salad.',
      'The bus route to dialysis closed. Here is how to book a ride.',
      'March is colorectal cancer awareness month. Sign up for screening.',
      'Walking in the charity march on Saturday with my team for ALS research, join us.',
      'Prayers for our colleague and his family.',
      'Speaking up in the OR saves lives. Do not stay quiet when the count is off.',
      'The school board invited me to talk about concussions tonight.',
    ],
  },
  'public-dispute': {
    found: [
      {
        text: 'Lovely thread, Dr. Pike. One wonders when you last admitted anybody.',
        surface: 'reply',
        context: 'Hospitalists are obsolete',
      },
      '@NorthlineHealth four letters in and your silence is becoming a policy. I will keep posting them here.',
      {
        text: 'As you will recall, you arrived forty minutes late and shouted at a nineteen-year-old.',
        surface: 'review-reply',
        context: '1 star',
      },
      'Dear committee at Harlow General: thank you for the plaque. I would have preferred the nurses you promised.',
    ],
    silent: [
      {
        text: 'I see it a bit differently, the trial excluded over-80s. Would love your take.',
        surface: 'reply',
        context: 'Everyone needs statins, period.',
      },
      'Thanks to Dr. Lowe for a great talk on statins.',
      'To our patients and neighbors: the office is closed Friday.',
      'To my residents: you did it. Congratulations on four years without a day off from learning.',
      'I would have thought fellowship was harder than residency, but here we are.',
      {
        text: 'We are sorry. Please call our office manager so that we can listen.',
        surface: 'review-reply',
        context: '1 star. rude',
      },
      {
        text: 'With respect to dosing, see the label; every kidney is different.',
        surface: 'reply',
        context: 'How do you dose it in CKD?',
      },
    ],
  },
  defamation: {
    found: ["Funny how Dr. Weiss's complication log has been empty since she started keeping it herself."],
    silent: [
      'Half of back surgery is never needed, says the review. Get a second opinion.',
      'Our stent numbers doubled this year after the new cath lab opened. Proud of the team.',
      'My wife runs the lab at our university and I could not be prouder.',
      'We went out for level four of the escape room.',
      'The hospital on 5th reported its infections openly.',
    ],
  },
};

const raised = (one: Case): readonly string[] => {
  const draft: Draft = {
    platform: 'facebook',
    surface: 'post',
    media: [],
    ...(typeof one === 'string' ? { text: one } : one),
  };
  return check(draft, emptyProfile, { levels: {}, words: [] }, '2026-11-24').findings.map((finding) => finding.rule);
};
const named = (one: Case): string => (typeof one === 'string' ? one : one.text);

for (const [rule, { found, silent }] of Object.entries(cases)) {
  describe(rule, () => {
    test.each(found.map((one) => [named(one), one] as const))('finds: %s', (_, one) => {
      expect(raised(one)).toContain(rule);
    });
    test.each(silent.map((one) => [named(one), one] as const))('leaves alone: %s', (_, one) => {
      expect(raised(one)).not.toContain(rule);
    });
  });
}
