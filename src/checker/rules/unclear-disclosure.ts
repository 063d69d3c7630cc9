import { type Connection, connectionsIn } from '../../disclosure/connection.ts';
import { disclosureFix, moveFix } from '../../disclosure/fix.ts';
import { adInstead, putRight } from '../../disclosure/mend.ts';
import { isAnotherTie } from '../../disclosure/other-tie.ts';
import { type Disclosure, hiddenLabel, labelledAsAd, recognise } from '../../disclosure/recognise.ts';
import { disclosuresFor } from '../../disclosure/sentence.ts';
import { isInTagRun } from '../../disclosure/tag-runs.ts';
import { isVagueTag, vagueIn } from '../../disclosure/vague.ts';
import type { CountingInterest } from '../../profile/interests.ts';
import { makersIn } from '../../profile/maker-mentions.ts';
import { type Mention, mentionsOf } from '../../profile/mentions.ts';
import { keyOf, shownName } from '../../profile/names.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading/reading.ts';
import type { Detection, Fix, Rule, RuleContext, Span } from '../rule.ts';
import { tieWords } from '../words/brand-words.ts';
import { platformLabel } from '../words/disclosure-words.ts';

const messages = {
  fold: 'The disclosure is plain, but it comes after “more”, where most readers never look. Move it to the start.',
  tags: 'The disclosure is lost among the hashtags. Move it to the start.',
  wrong:
    'This names another tie than your profile does. Readers must be told the true one: put it right, here or in the profile.',
  elsewhere: 'A disclosure somewhere else is not seen by who reads this. Say it here, at the start.',
  label:
    'The platform’s own label is not enough: readers miss it, and it does not say whom you are tied to, or how. Say it in the post itself.',
  tag: 'Readers do not know what this tag means. Say who pays or gave what, in plain words, at the start.',
  vague: 'Readers do not take this for a disclosure. Say who pays or gave what, in plain words, at the start.',
} as const;

type Kind = keyof typeof messages;

interface Unclear extends Span {
  readonly kind: Kind;
  /** The profile's interest that it is about, where it is one's. */
  readonly interest?: CountingInterest;
}

/** The first unclear disclosure of the draft, unless a clear one makes up for it. */
function firstUnclear(context: RuleContext): Unclear | undefined {
  const { reading, interests: counting } = context;
  if (labelledAsAd(reading) === 'clear') return undefined;
  const mentions = mentionsOf(reading, counting);
  const named = counting.filter((interest) => mentions.some((mention) => mention.interest === interest));
  const said = named.map((interest) => ({ interest, disclosure: recognise(reading, mentions, interest) }));
  const clear = said.some(({ disclosure }) => disclosure.kind === 'clear');
  const found: Unclear[] = said.flatMap(({ interest, disclosure }) => [
    ...ofInterest(interest, disclosure, reading),
    ...ofOtherTie(interest, disclosure, counting),
  ]);
  if (!clear) found.push(...ofMakers(reading), ...ofAnyone(reading, mentions));
  return found.sort((a, b) => weight[a.kind] - weight[b.kind] || a.start - b.start)[0];
}

/** What is plain in words but hidden comes first: it is mended by moving it. */
const weight: Readonly<Record<Kind, number>> = { wrong: 0, fold: 1, tags: 2, elsewhere: 3, label: 4, tag: 5, vague: 6 };

function ofInterest(interest: CountingInterest, disclosure: Disclosure, reading: Reading): readonly Unclear[] {
  if (disclosure.kind === 'hidden') return [{ ...disclosure.span, kind: disclosure.where, interest }];
  if (disclosure.kind === 'vague') return [{ ...disclosure.span, kind: vagueKind(reading, disclosure.span), interest }];
  return [];
}

/** A plain disclosure of another tie than the profile's with that organisation, under whichever of its entries. */
function ofOtherTie(
  interest: CountingInterest,
  disclosure: Disclosure,
  counting: readonly CountingInterest[],
): readonly Unclear[] {
  if (disclosure.kind !== 'clear') return [];
  const organization = keyOf(shownName(interest.interest.organization));
  const listed = counting
    .filter((one) => keyOf(shownName(one.interest.organization)) === organization)
    .flatMap((one) => one.interest.relationship);
  return isAnotherTie(disclosure.relationships, listed) ? [{ ...disclosure.span, kind: 'wrong', interest }] : [];
}

function vagueKind(reading: Reading, span: Span): Kind {
  if (pointsElsewhere(reading, span)) return 'elsewhere';
  return reading.text.charAt(span.start) === '#' ? 'tag' : 'vague';
}

function pointsElsewhere(reading: Reading, span: Span): boolean {
  return /disclos|COI|DOI|conflict/i.test(reading.text.slice(span.start, span.end));
}

/** Plain ties to makers that the profile does not list, where most readers never look. */
function ofMakers(reading: Reading): readonly Unclear[] {
  if (!reading.has(tieWords)) return [];
  const mentions = makersIn(reading).filter((mention) => mention.sentence.has(tieWords));
  const makers = new Set(mentions.map((mention) => mention.interest));
  const said = [...makers].map((maker) => recognise(reading, mentions, maker));
  if (said.some((one) => one.kind === 'clear')) return [];
  return said.flatMap((one) => (one.kind === 'hidden' ? [{ ...one.span, kind: one.where }] : []));
}

/** Vague tags and thanks beside something that is shown, praised or sold; pointers to disclosures elsewhere; lost labels. */
function ofAnyone(reading: Reading, mentions: readonly Mention[]): readonly Unclear[] {
  const found: Unclear[] = [];
  const label = hiddenLabel(reading);
  if (label) found.push({ ...label.span, kind: label.where });
  const connections = connectionsIn(reading);
  const shows = reading.promotes() > 0 || reading.handles.length > 0;
  for (const tag of reading.hashtags) {
    if (!isVagueTag(tag)) continue;
    const sure =
      /^#(?:sp|spon|spons|collab|brandambassador|brandpartner)$/i.test(tag.text) && (shows || isInTagRun(reading, tag));
    if (sure || connections.length > 0 || mentions.length > 0 || makersIn(reading).length > 0)
      found.push({ start: tag.start, end: tag.end, kind: 'tag' });
  }
  const companies = connections.length > 0 ? makersIn(reading) : [];
  for (const span of vagueIn(reading, companies)) {
    if (pointsElsewhere(reading, span)) found.push({ ...span, kind: 'elsewhere' });
    else if (reading.text.charAt(span.start) !== '#') found.push({ ...span, kind: 'vague' });
  }
  for (const span of thankedFor(reading, connections)) found.push({ ...span, kind: 'vague' });
  if (connections.length > 0 || mentions.length > 0 || makersIn(reading).length > 0)
    for (const { start, end } of reading.find(platformLabel)) found.push({ start, end, kind: 'label' });
  return found;
}

const thanked =
  /\b(?:thanks?|thank you|thx|ty|grateful|shout ?out|collab(?:bing|oration)?|partnering|in partnership)\b(?: so much| again| you| to| with| for)*(?:\s*@\w+| the (?:team|folks|crew|people) at \S+)?/gi;

/** "thanks @ouraring", "grateful to the team at …", where a box, a trip or a code shows that it is no mere courtesy. */
function thankedFor(reading: Reading, connections: readonly Connection[]): readonly Span[] {
  const given = connections.filter((one) => one.kind === 'gift' || one.kind === 'trip' || one.kind === 'partnership');
  return reading
    .find(thanked)
    .filter(
      (match) =>
        given.some((one) => match.sentence === reading.sentenceAt(one.start)) ||
        (connections.length > 0 && match.text.includes('@')),
    )
    .map(({ start, end }) => ({ start, end }));
}

function fixesFor(unclear: Unclear, { reading, draft }: RuleContext): readonly Fix[] {
  const { interest } = unclear;
  const fixes: Fix[] = [];
  switch (unclear.kind) {
    case 'fold':
    case 'tags':
      fixes.push(...moveFix(reading, unclear));
      break;
    case 'wrong':
      if (interest) fixes.push(...corrected(reading, unclear, interest, draft));
      return fixes;
    default:
  }
  if (interest && fixes.length === 0) fixes.push(disclosureFix([interest], draft));
  if (unclear.kind === 'tag') fixes.push(adFor(reading, unclear));
  if (!fixes.some((fix) => fix.kind !== 'edit' || fix.whenPaid !== true))
    fixes.push({
      kind: 'prompt',
      label: 'Say at the start who pays, and for what: “I’m a paid consultant for …”, “… gave me this”, “Ad:”.',
    });
  return fixes;
}

/** The true tie in place of the one that is named; where the sentence says more, what it should say. */
function corrected(reading: Reading, span: Span, interest: CountingInterest, draft: Draft): readonly Fix[] {
  const [right] = disclosuresFor([interest], { ...draft, text: '' }).forms;
  if (right === undefined) return [];
  const edits = putRight(reading, span, right);
  const label = right.trim();
  return edits
    ? [{ kind: 'edit', label: `Put it right: “${label}”`, edits }]
    : [{ kind: 'prompt', label: `By your profile it would be: “${label}”` }];
}

/** "#sp" says that the post is sponsored; of the other tags only the physician knows whether it is. */
const meansSponsored = /^#sp(?:on)?s?$/i;

function adFor(reading: Reading, tag: Span): Fix {
  const word = reading.text.slice(tag.start, tag.end);
  const fix = { kind: 'edit', label: `Replace “${word}” with “#ad”`, edits: adInstead(reading, tag) } as const;
  return meansSponsored.test(word) ? fix : { ...fix, whenPaid: true };
}

export const unclearDisclosure = {
  id: 'unclear-disclosure',
  title: 'A disclosure that readers will miss',
  area: 'interests',
  level: 'warning',
  guidelines: ['ftc-disclosures', 'ftc-255-5'],
  message: messages.vague,
  why: 'A disclosure works only if it is seen and understood. #sp, #collab and “thanks to” are not understood; the profile, the end of a long post and a row of hashtags are not read. Plain words at the start are both.',
  anyLanguage: true,
  *detect(context): Iterable<Detection> {
    const unclear = firstUnclear(context);
    if (!unclear) return;
    yield {
      start: unclear.start,
      end: unclear.end,
      message: messages[unclear.kind],
      fixes: fixesFor(unclear, context),
    };
  },
  examples: {
    found: [
      tied('Galderma', 'speaking', 'Cetaphil and lukewarm water, that is the whole routine. «#sp»'),
      tied('Abbott', 'consulting', 'Eterna recharges in no time. «Disclosures in bio».'),
      tied('Abbott', 'consulting', '«Thank you Abbott»! What a course, what a crew.'),
      {
        ...tied(
          'Nevro',
          'royalties',
          'Fellows ask me how to choose a first device. I tell them to choose a first patient instead, and to write down why, and what they will do when it fails. HFX is one of several.\n\nI receive «royalties from Nevro».',
        ),
        platform: 'linkedin',
      },
      tied(
        'SPR Therapeutics',
        'royalties',
        '«I own stock in SPR Therapeutics». SPRINT leads come out after sixty days.',
      ),
      tied('Galderma', 'speaking', 'Cetaphil and lukewarm water. «Paid partnership label» is on.'),
      'Six nights with the new ring from @sleepco, and «#collab» says it all. They sent me two.',
    ],
    silent: [
      tied('Abbott', 'consulting', "I'm a paid consultant for Abbott. Eterna recharges in no time. #sp"),
      tied('Nevro', 'speaking', 'Thanks to Dr. Okoro for the photos in my last talk.'),
      'Happy anniversary to my #partner of twenty years.',
      'Thank you to everyone who came to grand rounds. Slides are on my page.',
      'My disclosures are on slide 2; the short version is that I have none.',
      '#ad I love these shoes, and so will you. #collab',
    ],
  },
} as const satisfies Rule;

function tied(organization: string, relationship: 'speaking' | 'consulting' | 'royalties', text: string) {
  return {
    text,
    profile: { interests: [{ organization, relationship: [relationship], products: [], aliases: [], topics: [] }] },
  };
}
