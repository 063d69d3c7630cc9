import { type PatientName, patientNamesOf } from '../reading/patient-names.ts';
import { opensSentence } from '../reading/phrase-edges.ts';
import type { Reading } from '../reading/reading.ts';
import type { Detection, Edit, Fix, Rule, RuleContext, Span } from '../rule.ts';
import { storyLikelihood } from '../weighing/story.ts';

/** Names of the profile's own people and makers: never a patient's. */
function ownNames({ profile }: RuleContext): ReadonlySet<string> {
  const texts = [
    profile.name,
    ...profile.handles.map((handle) => handle.handle.replace(/^@/, '')),
    ...profile.employers.flatMap((one) => [one.name, ...one.aliases, one.reviewer ?? '']),
    ...profile.interests.flatMap((one) => [one.organization, ...one.products, ...one.aliases]),
  ];
  return new Set(texts.flatMap((text) => text.toLowerCase().split(/[\s,]+/)).filter((word) => word.length > 2));
}

/** "Yusuf A., …": the initial belongs to the name. */
function withInitial(text: string, name: PatientName): PatientName {
  const initial =
    name.kind === 'name' ? /^\s(?!I\b)\p{Lu}\.(?=[\s,;!?)]|$)/u.exec(text.slice(name.end, name.end + 5)) : null;
  return initial ? { ...name, end: name.end + initial[0].length } : name;
}

/** No story makes up for more than this against a name. */
const doubt = 1.4;

/** What the draft's whole says for its names: in a story of one patient a name is likelier that patient's. */
function byStory(likelihood: number): number {
  if (likelihood > 0.8) return 1.1;
  if (likelihood > 0.5) return 0.8;
  if (likelihood > 0.25) return 0.3;
  return likelihood < 0.06 ? -0.4 : 0;
}

/** What says whom the name is of, in the place of the name. */
function fixFor(reading: Reading, name: PatientName): Fix {
  const before = reading.text.slice(Math.max(0, name.start - 24), name.start);
  if (name.kind === 'hashtag') {
    const start = reading.text.lastIndexOf('#', name.start);
    const end = start + (/^#[\p{L}\p{N}_]+/u.exec(reading.text.slice(start))?.[0].length ?? name.end - start);
    return { kind: 'edit', label: 'Take the hashtag out', edits: [withSpace(reading.text, { start, end })] };
  }
  const titled = /\b(?:Mr|Mrs|Ms|Miss|Mx|Grandma|Grandpa|Uncle|Aunt|Auntie)\.?\s+$/.exec(before)?.[0].length ?? 0;
  const place = { start: name.start - titled, end: name.end };
  if (name.kind === 'employer') {
    const article = /\b(?:the|an?)\s+$/i.exec(before)?.[0].length ?? 0;
    return {
      kind: 'edit',
      label: 'Say “a local business”',
      edits: [{ start: name.start - article, end: name.end, insert: 'a local business' }],
    };
  }
  const after = reading.text.slice(name.end, name.end + 12);
  // Called out to ("Nina!! So glad …", "Ms. Rostami, on …"): the greeting goes.
  const called = opensSentence(reading.text, place.start) && /^(?:[!,]+\s*|\s(?=you\b))/.exec(after);
  if (called || name.kind === 'handle') {
    const end = name.end + (called ? called[0].length : 0);
    if (opensSentence(reading.text, place.start)) {
      const next = reading.text.slice(end, end + 1);
      const edit: Edit = { start: place.start, end: end + next.length, insert: next.toUpperCase() };
      return { kind: 'edit', label: 'Leave the name out', edits: [edit] };
    }
  }
  const greeted =
    /\b(?:hi|hey|hello|dear|thanks|thank you|congrats|congratulations|sorry|welcome back|happy birthday|poor)([, ]+)$/i.exec(
      before,
    );
  if (greeted)
    return {
      kind: 'edit',
      label: 'Leave the name out',
      edits: [{ start: name.start - (greeted[1]?.length ?? 1), end: name.end, insert: '' }],
    };
  const small = /(?:\b(?:our|my)\s)?\b(?:dear |sweet |brave )?(?:little|sweet|dear|tiny|baby|brave)\s+$/i.exec(before);
  if (small && titled === 0) {
    const start = name.start - small[0].length;
    const words = opensSentence(reading.text, start) ? 'The patient' : 'the patient';
    return { kind: 'edit', label: 'Say “the patient”', edits: [{ start, end: name.end, insert: words }] };
  }
  const kin =
    /\b(?:his|her|their|patient's|'s)\s+(?:wife|husband|mom|mother|dad|father|daughter|son|sister|brother|aunt|uncle|partner|boss|neighbor)(,?\s+)$/i.exec(
      before,
    );
  if (kin)
    return {
      kind: 'edit',
      label: 'Leave the name out',
      edits: [{ start: name.start - (kin[1]?.length ?? 1), end: name.end, insert: '' }],
    };
  const patient = /\b(?:my|our|the|a)\s+(?:\w+\s+)?(?:patient|pt)(,?\s+(?:named\s+|called\s+)?)$/i.exec(before);
  if (patient) {
    return {
      kind: 'edit',
      label: 'Leave the name out',
      edits: [{ start: name.start - (patient[1]?.length ?? 0), end: name.end, insert: '' }],
    };
  }
  const insert = opensSentence(reading.text, place.start) ? 'The patient' : 'the patient';
  return { kind: 'edit', label: 'Say “the patient”', edits: [{ ...place, insert }] };
}

function withSpace(text: string, span: Span): Edit {
  const space = /\s$/.test(text.slice(0, span.start)) ? 1 : 0;
  return { start: span.start - space, end: span.end, insert: '' };
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
    if (reading.consent !== undefined) return;
    const own = ownNames(context);
    for (const known of patientNamesOf(reading)) {
      const name = withInitial(reading.text, known);
      if (name.score <= -doubt) continue;
      // "Hi Priya, could you squeeze in a lady …": who is greeted first in an answer is not whom its story is of.
      const greeted = reading.addressee.one && name.start < 14;
      if (name.score + byStory(greeted ? 0.2 : storyLikelihood(context)) <= 0) continue;
      const words = reading.text.slice(name.start, name.end).replace(/^@/, '').toLowerCase();
      if (words.split(/\s+/).some((word) => own.has(word.replace(/'s$/, '')))) continue;
      yield { start: name.start, end: name.end, fixes: [fixFor(reading, name)] };
    }
  },
  examples: {
    found: [
      {
        text: 'Tell «Mateo» the splint comes off on his next visit, whatever his cousins say.',
        surface: 'reply',
        context: 'Mateo is counting the days, doc',
      },
      'Ms. «Delacroix-Boone» was joking with our triage nurse at nine and on two pressors by noon.',
      'Pray for our neighbor «Walt Brubaker», he is in our unit after the barn fire and squeezed my hand.',
      'Patient is «Yusuf A.», needs the INR drawn at home.',
      'My guy «Anton» got his kidney after six years on dialysis.',
      'My patient «Stan Kowalczyk» got two new hips and still plays the accordion.',
      'RIP Mr. «Vartanian». Eleven years of dialysis and never a complaint.',
      {
        text: '«Nina»! So glad the ear tubes are behaving. Call us any time.',
        surface: 'reply',
        context: 'Doc, my girl sleeps through since her surgery with you',
      },
    ],
    silent: [
      {
        text: 'Hi Priya, quick one: could you squeeze in a lady with new seizures before Friday?',
        surface: 'message',
        context: 'Happy to see anything neuro for you',
      },
      'Congratulations to Dr. Imani Robles, who starts her fellowship with us in July.',
      'The robot in room 6 is now called Gary. Gary never gets tired at the fourth level of a fusion.',
      'Kurt Cobain’s stomach was never diagnosed.',
      'Mr. Rogers told us to look for the helpers. I look for the ward clerk.',
      'Parkinson wrote his essay on six people with the disease that has his name.',
      'Happy birthday to my sister Eun-ji, who asked for carrot cake.',
    ],
  },
} as const satisfies Rule;
