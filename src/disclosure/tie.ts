/**
 * Whether a sentence plainly says that its writer is tied to an organisation, and how. The organisation's mentions in
 * the sentence are put as one stand-in character first, so that each way of saying it is one short expression.
 */

import type { Span } from '../checker/rule.ts';
import { announcement, benefits, roles } from '../checker/words/disclosure-words.ts';
import { type Relationship, relationships } from '../profile/profile.ts';

export interface Tie extends Span {
  /** What it says the tie is; empty where it says only that there is one ("paid by"). */
  readonly relationships: readonly Relationship[];
}

/** Stands for the organisation in a prepared sentence. */
export const standIn = '\ue000';
/** Stands for another organisation of the profile. */
export const otherStandIn = '\ue001';

const N = `(?:${standIn}(?:'s?)?)`;
const role = Object.values(roles).join('|');
const benefit = Object.values(benefits).join('|');
const tie = `(?:${role}|${benefit})`;
const adjectives =
  '(?:(?:paid|compensated|unpaid|former|past|occasional|current|part-time|regular|proud|official|medical|clinical|scientific|national|brand|longtime|long-time|personal|some|small|both|minor)[\\s-]+)*';
const more = `(?:\\s*(?:,|and|&|\\/|,\\s*and|plus|,?\\s*as well as)\\s*(?:an?\\s+|on (?:the|an?)\\s+)?${adjectives}${tie})*`;
/** The maker may be named by what it makes, or at the end of a list. */
const behind =
  '(?:(?:the|both|its|companies(?: like| such as| including)?|industry|including|like|such as)\\s+|(?:the )?(?:makers?|manufacturers?|company|companies|people|folks|team)(?:,| (?:of|behind|at|that makes?|who makes?|which makes?))?\\s+)*';
/** One item of a list: no separator in it, so that a long list can be read in one way only. */
const item = `(?:(?!\\s(?:and|&|plus|or)\\s)(?:\\b(?:Inc|St|Co|Corp|Ltd|[A-Z])\\.|\\([^()]{0,40}\\)|[^,/.;:()!?\\n])){1,45}`;
const list = `${behind}(?:${item}(?:,\\s*(?:(?:and|&|plus)\\s+)?|\\s+(?:and|&|plus|or)\\s+|\\s*\\/\\s*)){0,9}(?:the\\s+|also\\s+)?(?:[^\\s,.;:()!?]{1,20}\\s)?${N}`;
const adverbs =
  '(?:\\s+(?:also|do|did|have|had|am|was|been|currently|regularly|sometimes|occasionally|still|once|previously|used to|proudly|get|got|being|be|just|both))*';

interface Way {
  readonly pattern: RegExp;
  /** The expression itself says who: no need to look for the writer before it. */
  readonly personal?: true;
}

const ways: readonly Way[] = [
  // "a paid consultant for Abbott", "consultant, speaker and shareholder of X"
  {
    pattern: new RegExp(
      `\\b${adjectives}(?:${role})${more}(?:\\s+(?:work|here|member|bureau))?\\s+(?:for|to|with|of|in|at|on behalf of)\\s+${list}`,
      'gi',
    ),
  },
  // "royalties from Globus Medical", "stock options in SPR", "a financial relationship with X"
  {
    pattern: new RegExp(
      `\\b${adjectives}(?:${benefit})${more}(?:\\s+[^.;:!?]{0,40}?)?\\s+(?:from|in|with|by|through|to|licensed to|tied to|paid by)\\s+${list}`,
      'gi',
    ),
  },
  // "I consult for X", "I'm paid by X", "I do paid work for X"
  {
    pattern: new RegExp(
      `\\b(?:I|we)(?:'ve|'m|'d|'re)?${adverbs}\\s+(?:consult(?:ed|ing)?|speak|spoke|speaking|lecture[ds]?|lecturing|work(?:ed|ing)?|moonlight|give (?:paid )?talks|gave (?:paid )?talks|(?:do|did|done|doing) (?:some )?(?:paid |contract |consulting |speaking |research )*(?:work|consulting|speaking|talks|research|training|teaching))\\s+(?:part-time\\s+)?(?:for|on behalf of)\\s+${list}`,
      'gi',
    ),
    personal: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:I|we)(?:'ve|'m|'d|'re)?${adverbs}\\s+(?:work(?:ed|ing)?\\s+at|advis(?:e|ed|ing)|(?:co-?)?found(?:ed)?|co-?own|own(?:ed)?(?: (?:part|a (?:part|piece|share|slice|bit)) of)?|invest(?:ed)? in|(?:h[oe]ld(?:ing)?|own(?:ed)?|have|had|bought) (?:some )?(?:shares|stock|equity|options) (?:in|of))\\s+${list}`,
      'gi',
    ),
    personal: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:paid|compensated|funded|sponsored|supported|employed|reimbursed|retained|hired|gifted)(?:\\s+(?!for\\b)[\\w-]+){0,4}?\\s+(?:by|from)\\s+${list}`,
      'gi',
    ),
  },
  // "Abbott pays me to speak", "SI-BONE funds research at my site", "X, which paid for this study"
  {
    pattern: new RegExp(
      `${N}(?:[^.;!?${standIn}]{0,60}?,?\\s+(?:and\\s+)?(?:they|who|which|that|it)|,\\s*(?:who|which|that|the|an?)\\b[^.;!?]{0,60}?,|\\s*\\([^)]{0,40}\\))?(?:\\s+(?:has|have|had|also|currently|is|are|was|been|both|partly|generously|kindly))*\\s+(?:pa(?:ys?|id|ying)|compensat(?:es?|ed)|reimburs(?:es?|ed)|employ(?:s|ed)?|retain(?:s|ed)?|hired|sponsor(?:s|ed)?|fund(?:s|ed|ing)?|support(?:s|ed)|covered the cost)\\b[^.;!?]{0,50}?\\b(?:me|us|my|our|mine|I|we|this (?:post|study|trial|trip|talk|course|video|dinner|event|work|research|webinar|lecture)|the (?:study|trial|trip|talk|course|dinner|research|flights?|hotel))\\b`,
      'gi',
    ),
    personal: true,
  },
  {
    pattern: new RegExp(
      `${N}[^.;!?]{0,30}?\\s(?:grants?|granted|given|gave|gives?|award(?:s|ed)?|issued|offered|provid(?:es|ed))\\s+(?:me|us|my \\w+|our \\w+)\\b[^.;!?]{0,30}?\\b(?:stock|options|shares|equity|grants?|royalt\\w+|honorari\\w+|money|funding|free|gifts?|gifted|payments?)\\b`,
      'gi',
    ),
    personal: true,
  },
  // "free from X", "X sent me these for free", "Thanks to Acme for the free product"
  {
    pattern: new RegExp(
      `\\b(?:free|gift(?:ed)?|complimentary|comped|at no (?:cost|charge))\\b(?: to (?:me|us))?[^.;!?,]{0,40}?\\s(?:from|by|of|courtesy of|thanks to)\\s+${list}`,
      'gi',
    ),
  },
  {
    pattern: new RegExp(
      `(?:\\b(?:thanks?|thank you)\\b[^.;!?]{0,20}?)${N}[^.;!?]{0,40}?\\b(?:gift(?:ed|ing)?|for free|free of charge|free|complimentary|sponsor(?:ed|ing)|paying)\\b`,
      'gi',
    ),
    personal: true,
  },
  {
    pattern: new RegExp(
      `${N}[^.;!?]{0,30}?\\s(?:sent|gave|gifted|mailed|shipped|lent|loaned|provided|comped)\\s+(?:me|us)\\b[^.;!?]{0,50}?\\b(?:gift(?:ed)?|for free|free|free of charge|complimentary|at no (?:cost|charge))\\b`,
      'gi',
    ),
    personal: true,
  },
  { pattern: new RegExp(`${N}\\s+gifted\\s+(?:me|us)\\b`, 'gi'), personal: true },
  {
    pattern: new RegExp(
      `\\b(?:this|these|it|they|they're|it's)\\b[^.;!?]{0,30}?\\s(?:was|were|is|are|has been|have been)\\s+(?:kindly\\s+|generously\\s+)?gifted\\s+(?:to (?:me|us)\\s+)?by\\s+${list}`,
      'gi',
    ),
    personal: true,
  },
  {
    pattern: new RegExp(
      `\\bthis (?:post|video|reel|talk|trip|visit|dinner|thread|content|episode|lecture|webinar|course|event)\\b[^.;!?]{0,20}?\\s(?:is|was|are|were|has been)\\s+(?:sponsored|funded|paid for|supported|made possible)\\s+by\\s+${list}`,
      'gi',
    ),
    personal: true,
  },
  // "Abbott consultant", "Abbott's advisory board", "Globus Medical royalties"
  {
    pattern: new RegExp(
      `(?:\\b(?:on\\s+(?:the\\s+)?|as an?\\s+)?${adjectives})?${N}[\\s-]+${adjectives}(?:${tie})\\b${more}`,
      'gi',
    ),
  },
  {
    pattern: new RegExp(
      `\\bon\\s+(?:the\\s+)?${N}\\s+(?:\\w+\\s+){0,2}(?:payroll|bureau|board|panel|faculty)\\b`,
      'gi',
    ),
  },
  {
    pattern: new RegExp(
      `\\b(?:on|from) the (?:payroll|board|speakers?'? bureau|advisory board) (?:of|at|for|with) ${list}`,
      'gi',
    ),
  },
  // "Medtronic: consultant", "Medtronic (paid speaker)", "Consultant: Medtronic, Abbott"
  { pattern: new RegExp(`${N}\\s*(?:\\(|:|-|—|\\/)\\s*${adjectives}(?:${tie})\\b${more}`, 'gi') },
  { pattern: new RegExp(`\\b${adjectives}(?:${tie})${more}\\s*(?::|-|—)\\s*${list}`, 'gi') },
  // "My employer, X", "X is my employer"
  {
    pattern: new RegExp(
      `\\b(?:my|our)\\s+(?:employer|company|startup|start-up|sponsor|funder|client)\\b[\\s,:(]{1,3}(?:is\\s+)?${N}|${N}\\s*(?:,|\\(|is|—|-|:)\\s*(?:\\w+\\s+){0,2}(?:my|our)\\s+(?:employer|company|startup|sponsor|funder|client)\\b`,
      'gi',
    ),
    personal: true,
  },
  // "paid partnership with X", "sponsored by X", "X partner", "X ambassador"
  {
    pattern: new RegExp(
      `\\b(?:paid|sponsored)\\s+(?:partnership|partner|collab(?:oration)?|promotion|post|ad|advertisement|content|campaign|talk|lecture|dinner|trip|video)\\s+(?:with|by|from|for|of)\\s+${list}`,
      'gi',
    ),
  },
  { pattern: new RegExp(`\\b(?:ad|advert|advertisement|promotion)\\s+(?:for|by)\\s+${list}`, 'gi') },
  { pattern: new RegExp(`${N}[\\s-]+(?:brand\\s+)?(?:partner|ambassador)\\b`, 'gi') },
];

const endsInRole = new RegExp(`\\b(?:${role})$`, 'i');
const firstPerson =
  /\b(?:I|I'm|I've|I'd|I'll|me|my|mine|myself|we|we're|we've|our|us|ours|the (?:author|writer)|this author|yours truly)\b/gi;
const announced = new RegExp(
  `^[\\s"'(\\[*•✅⚠️📢🚨—-]*(?:${announcement}[^\\p{L}]*)?(?:(?:so|and|also|that|as|but|weigh this knowing that|knowing that|disclosing that|proud(?:ly)?|(?:speaking )?as (?:someone|somebody|one|a \\p{L}+) who(?:'s|'ve| is| was| gets| has been| have)?|a|an|on|both|currently|formerly|previously|former)[\\s,]+)*$`,
  'iu',
);
/** A clause before it that is only an announcement or another disclosure. */
const afterAnnouncement = new RegExp(`(?:^|[\\s(\\[])${announcement}\\s*(?::|—|-|\\|)[^!?]{0,300}$`, 'i');
const denied =
  /\b(?:not|never|no|nor|isn't|aren't|wasn't|don't|doesn't|didn't|haven't|hasn't|without|zero|neither|nobody)\s+(?:(?:a|an|any|the|been|being|have|receive[d]?|take[n]?|currently|ever|in|on|of|get|paid|or|financial|my|yet|from|for|by)\s+){0,5}$/i;
const otherPronoun =
  /\b(?:he|she|they|who|he's|she's|they're|someone|somebody|anyone|everyone|nobody|you|you're|colleagues?|friend|doctor|surgeon|fellow|resident)(?:\s+(?:is|are|was|were|has|have|also|who|gets?|got|became|works?|as|being)\b|,\s+(?:an?|the|our)\b|'s\b|\s*$)/gi;
/** A person by name as the one of whom it is said: "Dr. Ruiz is a", "Ann Lee, a". */
const otherPerson =
  /\b(?:(?:Dr|Prof|Mr|Ms|Mrs)\.?\s+\p{Lu}[\p{L}'-]+|\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+)(?:\s+(?:is|are|was|were|has|have|also|who|gets?|got|became|works?|as|being)\b|,\s+(?:an?|the|our)\b|'s\b|\s*$)/gu;
const supposed =
  /\b(?:if I|I wish|would love to|want(?:ed)? to|hope to|hoping to|wish I|as if|unless I|were I|dream of|asked (?:me )?to|offered to|invited (?:me )?to|apply(?:ing)? to|considering)\s+(?:\w+\s+){0,3}$/i;

/**
 * The ties to the stand-in that a prepared sentence plainly states of its writer.
 * @param text the sentence, with every mention of the organisation put as `standIn`.
 * @param underAnnouncement whether the line stands under "Disclosures:".
 */
export function tiesIn(text: string, underAnnouncement = false): readonly Tie[] {
  const first = text.indexOf(standIn);
  if (first < 0) return [];
  // What a tie says stands near the name; the rest of an endless sentence is not worth its time.
  const from = Math.max(0, first - reach);
  // What is cut off in front must not make the rest look like the head of a sentence.
  const window =
    (from > 0 ? 'x' : '') +
    text.slice(from + (from > 0 ? 1 : 0), text.lastIndexOf(standIn) + reach).slice(0, 3 * reach);
  return tiesNear(window, underAnnouncement).map((tie) => ({ ...tie, start: tie.start + from, end: tie.end + from }));
}

/** How far around a name its tie is looked for, in UTF-16 units. */
const reach = 700;

function tiesNear(text: string, underAnnouncement: boolean): readonly Tie[] {
  const ties: Tie[] = [];
  for (const { pattern, personal } of ways) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0);
      const end = match.index + match[0].length;
      if (!isWriters(text, start, end, personal === true || underAnnouncement)) continue;
      ties.push({ start, end, relationships: relationshipsIn(match[0]) });
    }
  }
  return ties.sort((a, b) => a.start - b.start);
}

/** Whether it is the writer of whom the tie is said, and said as so. */
function isWriters(text: string, start: number, end: number, personal: boolean): boolean {
  const before = text.slice(0, start);
  const inside = text.slice(start, end);
  if (denied.test(before) || supposed.test(before)) return false;
  if (/\b(?:not|never|n't|no longer)\b/i.test(inside)) return false;
  if (/^\s*\?/.test(text.slice(end)) || /\b(?:are|were|do|did) you\b/i.test(before)) return false;
  // "our Abbott consultant", "the Abbott speaker" is somebody else.
  if (
    /\b(?:my|our|the|your|their|his|her|this|that|every|each|some|any)\s+$/i.test(before) &&
    inside.startsWith(standIn) &&
    endsInRole.test(inside)
  )
    return false;
  if (personal) return !/\b(?:if|unless)\s+$/i.test(before);
  if (announced.test(before)) {
    // A bare noun phrase at the head of a sentence discloses only if it says so or stops there: "Abbott speaker tonight
    // was great" does not, "Abbott consultant:" does.
    if (/\b(?:paid|compensated|former|fees?|royalt\w+|funded|sponsored|honorari\w+|partnership)\b/i.test(inside))
      return true;
    return (
      /^\s*(?:$|[:;,.!)\]|—-]|here\b|so\b|and\b|but\b|speaking\b|with\b)/i.test(text.slice(end)) ||
      /[:—(]/.test(before) ||
      before.trim() !== ''
    );
  }
  if (afterAnnouncement.test(before) || isEnumeration(before)) return true;
  const last = lastOf(firstPerson, before);
  if (last === undefined) return false;
  const between = before.slice(last);
  return (
    lastOf(otherPronoun, between) === undefined && lastOf(otherPerson, between) === undefined && between.length < 160
  );
}

const anyTie = new RegExp(`\\b${tie}\\b`, 'i');
const listed = /^(?:the\s+)?(?:[\p{Lu}\p{N}\ue001][^\s]*(?:\s+(?:and|&|of|\+)\s+|\s+|$)){1,7}$/u;

/** "Medtronic consultant, Abbott speaker, ": a heading of ties, or of organisations after one. */
function isEnumeration(before: string): boolean {
  const segments = before
    .split(/[;,]|\band\b/)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '');
  const first = segments[0];
  if (first === undefined || !/[;,]\s*$|\band\s+$/.test(before) || !anyTie.test(first)) return false;
  if (
    lastOf(otherPronoun, before) !== undefined ||
    lastOf(otherPerson, before) !== undefined ||
    lastOf(firstPerson, before) !== undefined
  )
    return false;
  return segments.every((segment) => segment.length < 90 && (anyTie.test(segment) || listed.test(segment)));
}

/** Where the last match in a text ends. */
function lastOf(pattern: RegExp, text: string): number | undefined {
  let end: number | undefined;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

/** Verbs that name a relationship. */
const extraWords: Partial<Record<Relationship, string>> = {
  consulting: 'consult(?:s|ed|ing)?',
  speaking: 'speak|spoke|speaking|talks?|lectur(?:e|es|ed|ing)|teach(?:ing)?',
  'advisory-board': 'advis(?:e|es|ed|ing)',
  research: 'funds?|funded|study|trial|research',
  ownership: 'own(?:s|ed)?|(?:co-?)?found(?:ed)?|my company|startup',
  stock: 'invest(?:s|ed)?|shares|stock',
  // "Paid work for X" may be any tie; "I work for X" is one.
  employment:
    "employ(?:s|ed)?|(?<=\\b(?:I|we)(?:'ve|'m)?(?: also| still| once| used to| have| am)? )work(?:ed|ing)? (?:for|at)|employer|payroll",
  travel: 'flew|flights?|hotel|trip|travel',
  gifts: 'gift(?:s|ed)?|free|complimentary|comped',
  meals: 'dinner|lunch|meals?',
};

const byRelationship = relationships.map((relationship) => {
  const sources = [
    (roles as Partial<Record<Relationship, string>>)[relationship],
    (benefits as Partial<Record<Relationship, string>>)[relationship],
    extraWords[relationship],
  ];
  return [relationship, new RegExp(`\\b(?:${sources.filter(Boolean).join('|')})\\b`, 'i')] as const;
});

/** The relationships that the words of a tie name. */
function relationshipsIn(text: string): readonly Relationship[] {
  return byRelationship
    .filter(([relationship, pattern]) => relationship !== 'other' && pattern.test(text))
    .map(([relationship]) => relationship);
}
