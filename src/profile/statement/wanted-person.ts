/** Whether a person in a statement is the one whose interests are wanted. */

import { keyOf } from '../names.ts';
import type { PersonMention } from './person-mentions.ts';

export interface WantedPerson {
  /** Given and middle names or initials, as keys. */
  readonly given: readonly string[];
  /** Each word of the surname as a key; particles stand with it. */
  readonly surname: readonly string[];
}

const titleOrDegree =
  /^(?:dr|drs|prof|professor|mr|mrs|ms|miss|sir|dame|md|phd|mph|msc|mbbs|do|facs|facc|frcp|frcpc|fracp|faha|mba|ms|pharmd|rn|np|pa|jr|sr|ii|iii|iv)$/;
const particle = /^(?:van|von|der|den|de|del|della|di|da|dos|das|du|la|le|el|al|bin|ibn|ter|ten|af|av|zu)$/;

/** Familiar short forms that share no beginning with the long one. */
const shortForms: Readonly<Record<string, string>> = {
  bob: 'robert',
  rob: 'robert',
  bill: 'william',
  will: 'william',
  dick: 'richard',
  rick: 'richard',
  jim: 'james',
  jack: 'john',
  ted: 'edward',
  peggy: 'margaret',
  meg: 'margaret',
  liz: 'elizabeth',
  beth: 'elizabeth',
  kate: 'katherine',
  kathy: 'katherine',
  mike: 'michael',
  tony: 'anthony',
  chuck: 'charles',
  steve: 'stephen',
  steven: 'stephen',
  hank: 'henry',
  tom: 'thomas',
  andy: 'andrew',
  joe: 'joseph',
  nick: 'nicholas',
  larry: 'lawrence',
  terry: 'terence',
  jerry: 'gerald',
  becky: 'rebecca',
  debbie: 'deborah',
  betty: 'elizabeth',
  sally: 'sarah',
  sandy: 'alexander',
  alex: 'alexander',
};

/** @param name "Maria J. Keller", "Keller, Maria J.", with or without title and degrees */
export function wantedPerson(name: string): WantedPerson {
  const swapped = /^\s*([^,]+),\s*(.+)$/.exec(name);
  const isSwapped = swapped !== null && !titleOrDegree.test(keyOf((swapped[2] ?? '').split(/[\s,]+/)[0] ?? ''));
  const ordered = isSwapped ? `${swapped[2]} ${swapped[1]}` : name;
  const words = ordered
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/(\p{L})\.(?=\p{L})/gu, '$1. ')
    .split(/[\s,]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !titleOrDegree.test(keyOf(word)));
  const from = words.findIndex((word, index) => index > 0 && particle.test(word.toLowerCase()));
  const family = from > 0 ? from : Math.max(0, words.length - 1);
  return { given: words.slice(0, family).map(letters), surname: words.slice(family).map(letters) };
}

/** Letters in small, hyphens kept, accents dropped; figures stay, for authors may be numbered. */
function letters(word: string): string {
  return word
    .replace(/'s$/, '')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}-]/gu, '')
    .toLowerCase();
}

/** How well a mention fits: `exact`, `loose` (initials with a middle one that the wanted name lacks), or not. */
export type Fit = 'exact' | 'loose' | 'none';

export function fitOf(mention: PersonMention, wanted: WantedPerson): Fit {
  return mention.initials === '' ? fitOfName(mention, wanted) : fitOfInitials(mention.initials, wanted);
}

function fitOfName(mention: PersonMention, wanted: WantedPerson): Fit {
  const theirs = mention.surname.map(letters).join('');
  const ours = wanted.surname.join('');
  const all = [...mention.given, ...mention.surname].map(letters);
  const sameSurname =
    theirs === ours ||
    // Particles may be left out on either side, and of two surnames one may stand alone.
    theirs === wanted.surname.at(-1) ||
    mention.surname.map(letters).at(-1) === ours ||
    (theirs.includes('-') && theirs.split('-').includes(ours)) ||
    (ours.includes('-') && ours.split('-').includes(theirs)) ||
    all.slice(-2).join('') === ours.replaceAll('-', '') ||
    // "Garcia Lopez" read as a middle name and a surname.
    (wanted.given.length > 1 && theirs === `${wanted.given.at(-1)}${ours}`) ||
    // Written the other way round, as in East Asia.
    (mention.given.length === 1 &&
      wanted.given.length === 1 &&
      letters(mention.given[0] ?? '') === ours &&
      theirs === wanted.given[0]);
  if (!sameSurname) return 'none';
  if (letters(mention.given[0] ?? '') === ours && theirs === wanted.given[0]) return 'exact';
  const first = letters(mention.given[0] ?? '');
  const wantedFirst = wanted.given[0] ?? '';
  if (first === '' || wantedFirst === '' || sameGiven(first, wantedFirst))
    return middleFits(mention, wanted) ? 'exact' : 'none';
  // Called by the middle name: "J. Maria Keller", "Maria Keller".
  return wanted.given.slice(1).some((one) => one.length > 1 && sameGiven(first, one)) ||
    mention.given.slice(1).some((one) => letters(one).length > 1 && letters(one) === wantedFirst)
    ? 'exact'
    : 'none';
}

/** Middle initials that both have must agree: "M. J. Keller" is not "M. T. Keller". */
function middleFits(mention: PersonMention, wanted: WantedPerson): boolean {
  const theirs = letters(mention.given[1] ?? '');
  const ours = wanted.given[1] ?? '';
  return theirs === '' || ours === '' || mention.given.length > 2 || wanted.given.length > 2 || theirs[0] === ours[0];
}

function sameGiven(one: string, other: string): boolean {
  const [a, b] = [one.replaceAll('-', ''), other.replaceAll('-', '')];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length <= 2) return long.startsWith(short[0] ?? '');
  const formal = (name: string): string => (Object.hasOwn(shortForms, name) ? (shortForms[name] ?? name) : name);
  return long.startsWith(short) || formal(a) === formal(b);
}

/** How well initials fit, in their case: "MJK", "M.J.K.", "DvB". */
export function fitOfInitials(initials: string, wanted: WantedPerson): Fit {
  const theirs = initials
    .replace(/[^\p{L}]/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  const capitals = theirs.replace(/\p{Ll}/gu, '').toLowerCase();
  const small = theirs.toLowerCase();
  const first = (words: readonly string[]): string => words.map((word) => word[0] ?? '').join('');
  const parts = (words: readonly string[]): readonly string[] =>
    words.flatMap((word) => word.split('-')).filter((word) => word !== '');
  const givens = [first(wanted.given), first(parts(wanted.given)), (wanted.given[0] ?? '')[0] ?? ''];
  const main = wanted.surname.filter((word) => !particle.test(word));
  const surnames = [first(wanted.surname), first(parts(wanted.surname)), first(main), first(parts(main))];
  const exact = givens.flatMap((one) => surnames.map((other) => one + other)).filter((one) => one.length > 1);
  const tail = /\p{Lu}(\p{Ll}+)$/u.test(theirs);
  if (exact.includes(small) || (!tail && exact.includes(capitals))) return 'exact';
  // "MKe" or "MKel": the beginning of the surname.
  const surname = main.join('');
  for (const one of givens)
    if (
      one !== '' &&
      small.startsWith(one) &&
      small.length - one.length >= 2 &&
      surname.startsWith(small.slice(one.length)) &&
      /\p{Ll}/u.test(theirs)
    )
      return 'exact';
  const begins = (wanted.given[0] ?? '')[0] ?? '';
  return begins !== '' &&
    wanted.given.length < 2 &&
    capitals.length > 2 &&
    capitals.startsWith(begins) &&
    surnames.some((one) => one !== '' && capitals.endsWith(one))
    ? 'loose'
    : 'none';
}
