/** What the reading found in a draft, as signs for the weighing: each by name, there or not. */

import type { Person } from '../reading/people.ts';
import { personMentionsOf } from '../reading/person-mentions.ts';
import { persuasionOf } from '../reading/persuasion.ts';
import { promotionSigns } from '../reading/promotion-signs.ts';
import type { Reading } from '../reading/reading.ts';
import type { SentenceText } from '../reading/sentence.ts';
import type { RuleContext } from '../rule.ts';

const share = /\d\s?%|\b\d+ (?:in|out of|of) \d+\b|\bpercent\b/;
const emoji = /\p{Extended_Pictographic}/u;
const abbreviation = /\b[A-Z]{2,5}\b/;

/** The signs of one sentence by itself; remembered with it. */
function sentenceSigns(sentence: SentenceText): readonly string[] {
  const signs: string[] = [];
  for (const cue of sentence.derive(persuasionOf)) signs.push(`pers:${cue.kind}`);
  for (const mention of sentence.derive(personMentionsOf)) signs.push(`ment:${mention.kind}:${mention.determiner}`);
  if (sentence.text.includes('!')) signs.push('exclaims');
  if (sentence.text.includes('$')) signs.push('dollar');
  if (share.test(sentence.text)) signs.push('percent');
  if (/\d/.test(sentence.text)) signs.push('digit');
  if (emoji.test(sentence.text)) signs.push('emoji');
  if (abbreviation.test(sentence.text)) signs.push('abbr');
  return signs;
}

function peopleSigns(people: readonly Person[], patients: number): readonly string[] {
  const signs: string[] = [`patients:${Math.min(2, patients)}`];
  let likeliest = 0;
  for (const person of people) {
    signs.push(`person:${person.kind}`);
    if (person.kind === 'patient' && person.names.length > 0) signs.push('patient-named');
    likeliest = Math.max(likeliest, person.likelihood);
  }
  signs.push(`likely:${Math.floor(likeliest * 5)}`);
  for (const bar of [0.3, 0.5, 0.7, 0.9]) if (likeliest > bar) signs.push(`likely>${bar}`);
  return signs;
}

function clinicalSigns(reading: Reading): readonly string[] {
  const counts = new Map<string, number>();
  for (const mention of reading.clinical) counts.set(mention.kind, (counts.get(mention.kind) ?? 0) + 1);
  const signs = [...counts].flatMap(([kind, count]) =>
    count > 2 ? [`clinical:${kind}`, `clinical+:${kind}`] : [`clinical:${kind}`],
  );
  if (reading.clinical.length > 5) signs.push('clinical-dense');
  if (reading.isClinical) signs.push('is-clinical');
  return signs;
}

function profileSigns({ draft, profile }: RuleContext): readonly string[] {
  const handle = profile.handles.find((one) => one.handle.toLowerCase() === draft.account?.toLowerCase());
  const signs = [`account:${handle?.kind ?? 'unknown'}`];
  const text = draft.text.toLowerCase();
  const names = profile.employers.flatMap((employer) => [employer.name, ...employer.aliases]);
  if (profile.employers.length > 0) signs.push('employer');
  if (names.some((name) => name !== '' && text.includes(name.toLowerCase()))) signs.push('employer-named');
  return signs;
}

function lengthSign(length: number): string {
  return `length:${[120, 240, 400, 800].filter((bar) => length >= bar).length}`;
}

/** The signs of a draft beside its words, each once and named `s…`. */
export function draftSigns(context: RuleContext): ReadonlySet<string> {
  const { draft, reading } = context;
  const { addressee, audience } = reading;
  const signs = new Set<string>([`surface:${draft.surface}`, `platform:${draft.platform}`]);
  const add = (all: readonly string[]): void => {
    for (const sign of all) signs.add(sign);
  };
  add(draft.media.length === 0 ? ['media:none'] : draft.media.map((kind) => `media:${kind}`));
  add(profileSigns(context));
  add([`addressee:${addressee.kind}`, `audience:${audience.kind}`]);
  if (addressee.treated) signs.add('addressee:treated');
  if (addressee.clinical) signs.add('addressee:clinical');
  if (reading.consent) signs.add('consent');
  add(reading.unreal.map((mark) => `unreal:${mark.reality}`));
  add(peopleSigns(reading.people, reading.patients.length));
  add(clinicalSigns(reading));
  add(reading.dates.map((date) => `date:${date.kind}`));
  add(reading.times.map((time) => `time:${time.kind}`));
  if (reading.ages.length > 0) signs.add('age');
  if (reading.links.length > 0) signs.add('link');
  if (reading.handles.length > 0) signs.add('handle');
  signs.add(`hashtags:${Math.min(3, reading.hashtags.length)}`);
  add(reading.promotion.map((cue) => `promo:${cue.kind}`));
  add(reading.treatments.map((treatment) => `treat:${treatment.kind}`));
  signs.add(`moves:${Math.floor(reading.moves * 5)}`);
  if (reading.moves > 0.4) signs.add('moves>0.4');
  add(reading.balance.length === 0 ? ['balance:none'] : reading.balance.map((kind) => `balance:${kind}`));
  add(reading.sources.length === 0 ? ['source:none'] : reading.sources.map((kind) => `source:${kind}`));
  add(reading.quotes.map((quote) => `quote:${quote.kind}`));
  signs.add(lengthSign(reading.text.length));
  add(promotionSigns(draft, reading.sentences, addressee, audience).map((sign) => `p:${sign}`));
  for (const sentence of reading.sentences) {
    add(sentence.derive(sentenceSigns));
    const modality = reading.modality({ start: sentence.end, end: sentence.end });
    for (const [name, holds] of Object.entries(modality)) if (holds) signs.add(`mod:${name}`);
  }
  return new Set([...signs].map((sign) => `s${sign}`));
}
