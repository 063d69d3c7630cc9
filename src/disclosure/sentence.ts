/**
 * Which sentence to put in front of a draft: it names the tie and the organisation, stands first, and fits the room
 * and the part that shows before "more". Several forms, longest first, so that a full post still finds one.
 */

import type { Draft } from '../checker/draft.ts';
import type { CountingInterest } from '../profile/interests.ts';
import { shownName } from '../profile/names.ts';
import type { Relationship } from '../profile/profile.ts';
import { excessAt, foldsAt } from './places.ts';
import { saysClearly } from './recognise.ts';

export interface Disclosures {
  /** Texts to put at offset 0 as they are (they end with a space), longest first; each fits. */
  readonly forms: readonly string[];
  /** Where none fits: by how many characters, in the platform's count, the shortest is too long; else 0. */
  readonly shortBy: number;
  /** The shortest form there is, whether or not it fits. */
  readonly shortest: string;
  /** A better form than the first of `forms` that has no room, and by how many characters it is too long. */
  readonly passedOver?: { readonly form: string; readonly by: number };
}

export interface DisclosureWishes {
  /** The user says that this very post is paid for: only then `Ad:` and `#ad`. */
  readonly paidPost?: boolean;
  /** A product that the draft names without its maker: "…, which makes Skyrizi". */
  readonly product?: string;
}

/** How a tie is worded: as part of "I …", as a noun before a full stop, as a heading before a colon. */
interface Wording {
  readonly verb: 'am' | 'receive' | 'have received' | 'own' | 'hold' | 'have';
  /** After the verb; `@` is where the organisations stand. */
  readonly phrase: string;
  readonly short: string;
  readonly label: string;
}

/** The ties in the order of their weight to a reader. */
const wordings = {
  employment: { verb: 'am', phrase: 'an employee of @', short: 'Employee of @', label: '@ employee' },
  ownership: { verb: 'am', phrase: 'a part owner of @', short: 'Part owner of @', label: '@ part owner' },
  royalties: { verb: 'receive', phrase: 'royalties from @', short: 'Royalties from @', label: '@ royalties' },
  patent: { verb: 'hold', phrase: 'a patent with @', short: 'Patent with @', label: '@ patent' },
  stock: { verb: 'own', phrase: 'stock in @', short: 'Stock in @', label: '@ stock' },
  'stock-options': {
    verb: 'hold',
    phrase: 'stock options in @',
    short: 'Stock options in @',
    label: '@ stock options',
  },
  consulting: { verb: 'am', phrase: 'a paid consultant for @', short: 'Paid consultant for @', label: '@ consultant' },
  speaking: { verb: 'am', phrase: 'a paid speaker for @', short: 'Paid speaker for @', label: '@ speaker' },
  'advisory-board': { verb: 'am', phrase: 'a paid adviser to @', short: 'Paid adviser to @', label: '@ adviser' },
  research: {
    verb: 'receive',
    phrase: 'research funding from @',
    short: 'Research funding from @',
    label: '@ research funding',
  },
  honoraria: { verb: 'have received', phrase: 'honoraria from @', short: 'Honoraria from @', label: '@ honoraria' },
  travel: {
    verb: 'have received',
    phrase: 'paid travel from @',
    short: 'Paid travel from @',
    label: '@ travel support',
  },
  gifts: { verb: 'have received', phrase: 'gifts from @', short: 'Gifts from @', label: '@ gifts' },
  meals: { verb: 'have received', phrase: 'paid meals from @', short: 'Paid meals from @', label: '@ meals' },
  other: {
    verb: 'have',
    phrase: 'a financial relationship with @',
    short: 'Financial relationship with @',
    label: '@ financial ties',
  },
} as const satisfies Record<Relationship, Wording>;
const weight = Object.keys(wordings) as readonly Relationship[];

const present = {
  am: "I'm",
  receive: 'I receive',
  'have received': "I've received",
  own: 'I own',
  hold: 'I hold',
  have: 'I have',
} as const;
const past = {
  am: 'I was',
  receive: 'I received',
  'have received': "I've received",
  own: 'I owned',
  hold: 'I held',
  have: 'I had',
} as const;

/** One kind of tie with all the organisations that it is with. */
interface Group {
  readonly relationship: Relationship;
  readonly ended: boolean;
  readonly until: string | undefined;
  readonly organizations: readonly string[];
}

/**
 * The disclosures of `interests` for the start of `draft`.
 * @throws never; without interests there are no forms.
 */
export function disclosuresFor(
  interests: readonly CountingInterest[],
  draft: Draft,
  wishes: DisclosureWishes = {},
): Disclosures {
  if (interests.length === 0) return { forms: [], shortBy: 0, shortest: '' };
  const forms = (wishes.paidPost === true ? adForms(interests) : tieForms(interests, draft, wishes.product)).map(
    (form) => `${form} `,
  );
  const shortest = forms.reduce((a, b) =>
    excessAt(draft, b, '') < excessAt(draft, a, '') || b.length < a.length ? b : a,
  );
  const fitting = forms.filter((form) => excessAt(draft, form, draft.text) === 0);
  if (fitting.length === 0) return { forms: [], shortBy: excessAt(draft, shortest, draft.text), shortest };
  // Behind "more" a disclosure is likely missed: what shows whole goes before what says more.
  const shown = fitting.filter((form) => form.trimEnd().length <= foldsAt(draft).phone);
  const usable = shrinking(shown.length > 0 ? shown : fitting.slice(-1));
  const better = forms.slice(0, forms.indexOf(usable[0] ?? ''));
  // The nearest to fitting is the one that a few words less would make room for.
  const passedOver = better
    .map((form) => ({ form, by: excessAt(draft, form, draft.text) }))
    .filter(({ by }) => by > 0)
    .at(-1);
  return { forms: usable, shortBy: 0, shortest, ...(passedOver ? { passedOver } : {}) };
}

/** The forms in their order of preference, each shorter than all before it. */
function shrinking(forms: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const form of forms) if (kept.every((one) => form.length < one.length)) kept.push(form);
  return kept;
}

function adForms(interests: readonly CountingInterest[]): readonly string[] {
  const who = joined(unique(interests.map(({ interest }) => shownName(interest.organization))));
  return [
    `Ad: this is a paid partnership with ${who}.`,
    `Ad: paid partnership with ${who}.`,
    `Sponsored by ${who}.`,
    `Ad for ${who}:`,
    '#ad',
  ];
}

function tieForms(
  interests: readonly CountingInterest[],
  { surface }: Draft,
  product: string | undefined,
): readonly string[] {
  const forms: string[] = [];
  const [first] = interests;
  const own = interests.length === 1 && first ? ownWording(first) : undefined;
  if (own !== undefined) forms.push(own);
  const all = groupsOf(interests, false);
  const main = groupsOf(interests, true);
  const sentence = sentenceOf(all);
  if (product !== undefined && all.length === 1 && all[0]?.organizations.length === 1 && all[0].ended === false) {
    forms.push(`${sentence}, which makes ${product}.`);
  }
  const sentences = [`${sentence}.`, ...(main.length < all.length ? [`${sentenceOf(main)}.`] : [])];
  const shorter = [`${shortOf(all)}.`, `${shortOf(main)}.`];
  switch (surface) {
    // A bio is written in phrases, and a heading with a colon would seem to announce the rest of it.
    case 'profile':
      forms.push(...shorter, `${labelOf(all)}.`, `${labelOf(main)}.`);
      break;
    // Nobody writes headings to a person, and there is room.
    case 'message':
      forms.push(...sentences, ...shorter);
      break;
    default:
      forms.push(...sentences, ...shorter, `${labelOf(all)}:`, `${labelOf(main)}:`);
  }
  return unique(forms);
}

/** The user's own sentence, if it says plainly what it must. */
function ownWording(one: CountingInterest): string | undefined {
  const own = one.interest.wording?.replace(/\s+/g, ' ').trim();
  if (!own) return undefined;
  const sentence = /[.!:]$/.test(own) ? own : `${own}.`;
  return saysClearly(sentence, one) ? sentence : undefined;
}

/** The ties by kind; with `mainOnly` just the weightiest of each organisation. */
function groupsOf(interests: readonly CountingInterest[], mainOnly: boolean): readonly Group[] {
  const groups: { relationship: Relationship; ended: boolean; until: string | undefined; organizations: string[] }[] =
    [];
  for (const { interest, ended } of interests) {
    const name = shownName(interest.organization);
    const ties = [...new Set<Relationship>(interest.relationship.length > 0 ? interest.relationship : ['other'])];
    ties.sort((a, b) => weight.indexOf(a) - weight.indexOf(b));
    for (const relationship of mainOnly ? ties.slice(0, 1) : ties) {
      const until = ended ? interest.to?.slice(0, 4) : undefined;
      const group = groups.find(
        (one) => one.relationship === relationship && one.ended === ended && one.until === until,
      );
      if (group) {
        if (!group.organizations.includes(name)) group.organizations.push(name);
      } else groups.push({ relationship, ended, until, organizations: [name] });
    }
  }
  return groups.sort(
    (a, b) => Number(a.ended) - Number(b.ended) || weight.indexOf(a.relationship) - weight.indexOf(b.relationship),
  );
}

/** One thing said: a verb, what of, and with whom: "I'm" "a paid consultant", "a paid speaker" "for" "Abbott". */
interface Clause {
  readonly start: string;
  readonly nouns: readonly string[];
  readonly preposition: string;
  readonly organizations: readonly string[];
  readonly until: string | undefined;
}

/** Clauses that differ in the noun alone are one: "royalties and research funding from UCB". */
function clausesOf(
  groups: readonly Group[],
  wordOf: (group: Group) => { start: string; phrase: string },
): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const group of groups) {
    const { start, phrase } = wordOf(group);
    const [, noun = '', preposition = ''] = /^(.*?)\s*(\S+) @$/.exec(phrase) ?? [];
    const { organizations, until } = group;
    const last = clauses.at(-1);
    const same =
      last !== undefined &&
      noun !== '' &&
      last.nouns[0] !== '' &&
      [start, preposition, until].every((part, at) => part === [last.start, last.preposition, last.until][at]) &&
      organizations.join('\n') === last.organizations.join('\n');
    if (same) clauses[clauses.length - 1] = { ...last, nouns: [...last.nouns, noun] };
    else clauses.push({ start, nouns: [noun], preposition, organizations, until });
  }
  return clauses;
}

/** "I'm a paid consultant for Medtronic and a paid speaker for Abbott", without the full stop. */
function sentenceOf(groups: readonly Group[]): string {
  const clauses = clausesOf(groups, ({ relationship, ended }) => {
    const { verb, phrase }: Wording = wordings[relationship];
    return { start: (ended ? past : present)[verb], phrase };
  });
  const named = new Set<string>();
  const parts = clauses.map(({ start, nouns, preposition, organizations, until }, at) => {
    const who = joined(organizations);
    const [only] = organizations;
    // Named once it is known: "… royalties from UCB and I'm a paid speaker for them".
    const again = at > 0 && organizations.length === 1 && only !== undefined && named.has(only) && named.size === 1;
    for (const organization of organizations) named.add(organization);
    const said = [
      joined(nouns),
      preposition,
      again ? 'them' : who,
      until === undefined || start === present['have received'] ? '' : `until ${until}`,
    ];
    // The same verb is not said twice: "I'm a paid consultant for A and a paid speaker for B".
    return [start === clauses[at - 1]?.start ? '' : start, ...said].filter((word) => word !== '').join(' ');
  });
  return joined(parts);
}

function shortOf(groups: readonly Group[]): string {
  const clauses = clausesOf(groups, ({ relationship, ended }) => ({
    start: ended ? 'former' : '',
    phrase: lowerFirst(wordings[relationship].short),
  }));
  const parts = clauses.map(({ start, nouns, preposition, organizations }) =>
    [start, joined(nouns), preposition, joined(organizations)].filter((word) => word !== '').join(' '),
  );
  return upperFirst(parts.join('; '));
}

/** "UCB royalties, speaker; former Abbott consultant": each organisation once, with all its ties. */
function labelOf(groups: readonly Group[]): string {
  const labels = new Map<string, string[]>();
  for (const { relationship, ended, organizations } of groups) {
    for (const organization of organizations) {
      const head = (ended ? 'former ' : '') + organization;
      const ties = labels.get(head) ?? [];
      labels.set(head, [...ties, wordings[relationship].label.replace('@ ', '')]);
    }
  }
  const parts = [...labels].map(([head, ties]) => `${head} ${ties.join(', ')}`);
  return parts.join('; ').replace(/^former /, 'Former ');
}

function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
