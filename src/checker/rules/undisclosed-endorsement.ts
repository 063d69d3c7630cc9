import { type Connection, connectionsIn, isDisclosed } from '../../disclosure/connection.ts';
import { insertLabel, paidForms } from '../../disclosure/fix.ts';
import { excessAt } from '../../disclosure/places.ts';
import { recognise } from '../../disclosure/recognise.ts';
import { mentionsOf } from '../../profile/mentions.ts';
import type { Draft } from '../draft.ts';
import type { Detection, Fix, Rule, RuleContext } from '../rule.ts';

const messages = {
  code: 'A discount code or link of yours means that you may gain when readers buy. Nothing here says so: say it first, in plain words.',
  link: 'A discount code or link of yours means that you may gain when readers buy. Nothing here says so: say it first, in plain words.',
  gift: 'This reads as if a company gave you what you show. If so, say that plainly and first: thanks alone does not tell readers.',
  trip: 'This reads as if a company paid for the trip or the table. If so, say that plainly and first: thanks alone does not tell readers.',
  partnership:
    'Working “with” a company tells readers nothing of money. If you are paid or given something, say so plainly and first.',
} as const satisfies Record<Connection['kind'], string>;

/** What to insert, where the words are true; the physician knows, we do not. */
const sentences = {
  code: () => ['I earn a commission when you use my code. ', 'Commission earned: '],
  link: () => ['I earn a commission when you use my link. ', 'Commission earned: '],
  gift: (company) => [`${company} gave me this for free. `, `Gifted by ${company}: `],
  trip: (company) => [`${company} paid for my trip. `, `Trip paid by ${company}: `],
  partnership: (company) => [`I have a paid partnership with ${company}. `, `Paid partnership with ${company}: `],
} as const satisfies Record<Connection['kind'], (company: string) => readonly string[]>;

function fixesFor(connection: Connection, draft: Draft): readonly Fix[] {
  const prompt: Fix = {
    kind: 'prompt',
    label: 'Say who paid or gave, and what: “gift”, “free”, “paid”, “ad”. In the post itself, first.',
  };
  const named = connection.kind === 'code' || connection.kind === 'link' || connection.company !== undefined;
  const forms = named
    ? sentences[connection.kind](connection.company ?? '').filter((form) => excessAt(draft, form, draft.text) === 0)
    : [];
  const [longest] = forms;
  return longest === undefined
    ? [prompt]
    : [{ kind: 'disclosure', label: insertLabel(longest), forms, ...paidForms(connection.company, draft) }, prompt];
}

/** A clear disclosure of the profile's own tie to the company covers what the company gave. */
function coveredByProfile({ reading, interests: counting }: RuleContext): boolean {
  const mentions = mentionsOf(reading, counting);
  return counting.some(
    (interest) =>
      mentions.some((mention) => mention.interest === interest) &&
      recognise(reading, mentions, interest).kind === 'clear',
  );
}

export const undisclosedEndorsement = {
  id: 'undisclosed-endorsement',
  title: 'Something received, not plainly told',
  area: 'interests',
  level: 'error',
  guidelines: ['ftc-255', 'ftc-disclosures'],
  message: messages.gift,
  why: 'A code that pays, a free trip, a box on the doorstep: each is a material connection, and the FTC wants it told in the post itself, in words that nobody can miss. “Thanks to” and “collab” do not tell it.',
  *detect(context): Iterable<Detection> {
    const { reading, draft } = context;
    const connection = connectionsIn(reading).find((one) => !isDisclosed(one, reading));
    if (!connection) return;
    const isSale = connection.kind === 'code' || connection.kind === 'link';
    if (!isSale && coveredByProfile(context)) return;
    yield {
      start: connection.start,
      end: connection.end,
      message: messages[connection.kind],
      fixes: fixesFor(connection, draft),
    };
  },
  examples: {
    found: [
      'My knees love these shoes, and «RUNDOC15 takes 15% off».',
      'Everything on my night stand is «in my storefront» now.',
      'Two days in Plano «as guests of» Nevro, and the fellows loved it.',
      'Look what @glowbrand «sent me»! Which one do I open first?',
      'So happy to be «partnering with» Medtronic on this course.',
    ],
    silent: [
      '#ad My knees love these shoes, and RUNDOC15 takes 15% off.',
      'I earn a commission if you use my code RUNDOC15.',
      "A patient's grandmother sent me tamales. Best day of the year.",
      'Code stroke at noon, code blue at one. Lunch at four.',
      'CPT code 64483 changes in January.',
      'Bought these at full price. No code, no link, no deal.',
      'We are partnering with the county library for story hour.',
      'Thank you to the University for having me at grand rounds.',
      'Oura gave me this ring for free, so weigh that. It counts my naps.',
    ],
  },
} as const satisfies Rule;
