import { disclosureFix, moveFix } from '../../disclosure/fix.ts';
import { type Disclosure, recognise } from '../../disclosure/recognise.ts';
import type { CountingInterest } from '../../profile/interests.ts';
import { type Mention, mentionsOf } from '../../profile/mentions.ts';
import { isMakerItself, shownName } from '../../profile/names.ts';
import type { Interest } from '../../profile/profile.ts';
import type { Draft } from '../draft.ts';
import { type Lexicon, lexicon } from '../reading/lexicon.ts';
import { promotionOf } from '../reading/promotion.ts';
import type { Reading } from '../reading/reading.ts';
import type { Detection, Fix, Rule } from '../rule.ts';

/** Whether the place of a mention praises, recommends, sells or teaches the use of what is named, beyond naming it. */
function promotes(reading: Reading, mention: Mention): boolean {
  const own = mention.sentence.derive(promotionOf).filter((cue) => reading.asserts(mention.sentence.at(cue)));
  return own.length > 0 || reading.promotes(mention.sentence) >= 2;
}

interface Open {
  readonly interest: CountingInterest;
  readonly mention: Mention;
  readonly disclosure: Disclosure;
  readonly promoted: boolean;
}

/** The interests that are named and not clearly disclosed, each at its weightiest mention, in reading order. */
function openInterests(reading: Reading, counting: readonly CountingInterest[]): readonly Open[] {
  const mentions = mentionsOf(reading, counting);
  const open: Open[] = [];
  for (const interest of counting) {
    const own = mentions.filter((mention) => mention.interest === interest);
    const first = own[0];
    if (!first) continue;
    const disclosure = recognise(reading, mentions, interest);
    if (disclosure.kind === 'clear') continue;
    // The words of a disclosure that is hidden or vague are not where the finding belongs if a plain mention stands.
    const plain = own.filter((mention) => !isWithin(mention, disclosure));
    const places = plain.length > 0 ? plain : own;
    const promoted = places.find((mention) => promotes(reading, mention));
    open.push({ interest, mention: promoted ?? places[0] ?? first, disclosure, promoted: promoted !== undefined });
  }
  return open.sort((a, b) => a.mention.start - b.mention.start);
}

function isWithin(mention: Mention, disclosure: Disclosure): boolean {
  return disclosure.kind !== 'none' && mention.start >= disclosure.span.start && mention.end <= disclosure.span.end;
}

function messageFor({ interest, mention, disclosure }: Open): string {
  const organization = shownName(interest.interest.organization);
  const named =
    mention.kind === 'product' && mention.name !== organization ? `${mention.name} (${organization})` : organization;
  const why = {
    none: 'and nothing here says so',
    clear: '',
    vague: 'and readers do not understand this as a disclosure',
    hidden:
      disclosure.kind === 'hidden' && disclosure.where === 'tags'
        ? 'and the disclosure is lost among the hashtags'
        : 'and the disclosure comes after “more”, where most readers never look',
  }[disclosure.kind];
  return `You list a tie to ${named}, ${why}. Say it in the post itself, first and in plain words.`;
}

/** What to press: where all that is missing is there already but hidden, it is moved; else the sentence is put in. */
function fixesFor(draft: Draft, reading: Reading, open: readonly Open[], product: string | undefined): readonly Fix[] {
  const [only] = open;
  if (open.length === 1 && only?.disclosure.kind === 'hidden') {
    const move = moveFix(reading, only.disclosure.span);
    if (move.length > 0) return move;
  }
  return [
    disclosureFix(
      open.map((one) => one.interest),
      draft,
      product,
    ),
  ];
}

/** The product that the draft names while it never names its maker: the sentence then joins the two. */
function loneProduct(
  open: readonly Open[],
  reading: Reading,
  counting: readonly CountingInterest[],
): string | undefined {
  const [only] = open;
  if (open.length !== 1 || only?.mention.kind !== 'product') return undefined;
  const named = mentionsOf(reading, counting).some(
    (one) => one.interest === only.interest && one.kind === 'organization',
  );
  // A daughter company does not make its mother's products.
  return named || !isMakerItself(only.interest.interest) ? undefined : only.mention.name;
}

const topicLists = new WeakMap<Interest, Lexicon>();
function topicsOf(interest: Interest): Lexicon {
  const known =
    topicLists.get(interest) ??
    lexicon(interest.topics.map((topic) => topic.trim()).filter((topic) => topic.length > 1));
  topicLists.set(interest, known);
  return known;
}

/** Interests whose listed procedure or subject is spoken of while neither they nor their products are named. */
function* topicDetections(reading: Reading, draft: Draft, counting: readonly CountingInterest[]): Iterable<Detection> {
  const withTopics = counting.filter(({ interest }) => interest.topics.length > 0);
  if (withTopics.length === 0) return;
  const mentions = mentionsOf(reading, counting);
  for (const one of withTopics) {
    if (mentions.some((mention) => mention.interest === one)) continue;
    if (recognise(reading, mentions, one).kind === 'clear') continue;
    const match = reading.find(topicsOf(one.interest))[0];
    if (!match) continue;
    const organization = shownName(one.interest.organization);
    yield {
      start: match.start,
      end: match.end,
      level: 'suggestion',
      message: `You list “${match.text}” with your tie to ${organization}. Consider saying so here, even though no product is named.`,
      fixes: [disclosureFix([one], draft)],
    };
  }
}

export const undisclosedInterest = {
  id: 'undisclosed-interest',
  title: 'A tie that readers should know of',
  area: 'interests',
  level: 'error',
  guidelines: ['aspn-ethics', 'ftc-255-5'],
  anyLanguage: true,
  message:
    'You list a tie to what is named here, and nothing in the draft says so plainly. Say it in the post itself, first and in plain words.',
  why: 'Pay, stock, gifts, research money: readers weigh praise differently once they know. The FTC asks for it in the post itself, before “more”, in words that nobody can miss; ASPN asks for it whenever a product is endorsed. The sentence goes first and names the tie and the organisation.',
  *detect({ draft, reading, interests: counting }): Iterable<Detection> {
    if (counting.length === 0) return;
    const open = openInterests(reading, counting);
    if (open.length > 0) {
      const fixes = fixesFor(draft, reading, open, loneProduct(open, reading, counting));
      for (const one of open) {
        yield {
          start: one.mention.start,
          end: one.mention.end,
          level: one.promoted ? 'error' : 'warning',
          message: messageFor(one),
          fixes,
        };
      }
    }
    yield* topicDetections(reading, draft, counting);
  },
  examples: {
    found: [
      tied('consulting', 'Nevro', [], 'Best trial of the year with «Nevro» HFX. Ask me about it.'),
      tied('speaking', 'AbbVie', ['Skyrizi'], '«Skyrizi» cleared her skin by week 16.'),
      tied('stock-options', 'SPR Therapeutics', ['SPRINT'], 'Sixty days of «SPRINT», and the lead comes out.'),
      tied('royalties', 'Globus Medical', [], 'The «#ExcelsiusGPS» arm is in room 2.'),
      tied('speaking', 'Galderma', [], 'Winter routine: «Cetaphil» and a humidifier. #sp'),
      tied('consulting', 'Stryker', ['Mako'], 'Our first «Mako» knee is walking already.'),
      tied('consulting', 'Abbott', [], 'Great evening with the «𝗔𝗯𝗯𝗼𝘁𝘁» team.'),
      tied('consulting', 'Abbott', [], 'Thanks «@AbbottNeuro» for a good course.'),
    ],
    silent: [
      tied('consulting', 'Nevro', [], "I'm a paid consultant for Nevro. HFX is worth asking about."),
      tied('speaking', 'Abbott', [], 'Welcome to our new fellow, Dr. Grace Abbott!'),
      tied('consulting', 'Stryker', ['Mako'], 'A mako shark circled the boat twice.'),
      tied('stock-options', 'SPR Therapeutics', ['SPRINT'], 'A sprint to the finish, and then pancakes.'),
      tied('speaking', 'Abbott', ['Proclaim'], 'I hereby proclaim the fridge off limits.'),
      tied('royalties', 'Globus Medical', [], '#ad The ExcelsiusGPS arm is in room 2.'),
      tied('research', 'SI-BONE', ['iFuse'], 'SI-BONE funds my research. iFuse has five-year data in print.'),
      tied('consulting', 'Allergan', [], 'Cosmetic surgery is allergenic to my wallet.'),
    ],
  },
} as const satisfies Rule;

function tied(
  relationship: Interest['relationship'][number],
  organization: string,
  products: readonly string[],
  text: string,
) {
  return {
    text,
    profile: {
      interests: [{ organization, relationship: [relationship], products: [...products], aliases: [], topics: [] }],
    },
  };
}
