/** The people whom a stretch of a statement begins with, told from companies and from the ends of lists. */

import { dictionaryTags } from '../../checker/reading/tags.ts';
import { givenNames } from '../../checker/words/given-names.ts';
import type { Cue } from './cues.ts';
import { isKnown } from './name-words.ts';
import { afterDegrees, isTitle, looksLikeCompany, type PersonMention } from './person-mentions.ts';
import { type Follow, followAt } from './said-of-people.ts';
import { isCapital, plain, type StatementToken } from './tokens.ts';

/** What a token begins, by what stands before it. */
export type Opening = 'sentence' | 'part' | 'list' | 'loose' | 'none';

export interface PeopleGround {
  readonly text: string;
  readonly tokens: readonly StatementToken[];
  readonly cueAt: ReadonlyMap<number, Cue>;
  readonly isWantedSurname: (word: string) => boolean;
  /** The person that a token begins to name; remembered, for lists of people are tried at each of their names. */
  readonly personAt: (at: number, afterTitle?: boolean) => PersonMention | undefined;
  /** Somebody's name stood before a label already: so will the others'. */
  readonly inTable: boolean;
}

export interface Head {
  readonly people: readonly PersonMention[];
  readonly to: number;
  readonly follows: Follow;
}

/** The people that begin a stretch at `at`: a list of names and then something said of them. */
export function headAt(ground: PeopleGround, at: number, opening: Opening): Head | undefined {
  const { tokens, cueAt, personAt } = ground;
  if (cueAt.has(at) && !isTitle(tokens[at])) return undefined;
  const people: PersonMention[] = [];
  let index = at;
  let afterTitle = false;
  let afterLast = at;
  while (people.length < 60) {
    const person = personAt(index, afterTitle);
    if (!person || (person.titled && person.surname.length === 0 && person.initials === '')) break;
    // A single word after a full name is a company's: "M.J. Keller, Acme (C)".
    if (people.length > 0 && !afterTitle && person.given.length === 0 && person.initials === '' && !person.titled) {
      index = afterLast;
      break;
    }
    afterTitle ||= /^(?:drs|profs|professors|doctors)$/.test(plain(tokens[person.from]));
    people.push(person);
    index = afterDegrees(tokens, person.to);
    if (tokens[index]?.text === '(' && tokens[index + 2]?.text === ')' && personAt(index + 1)) index += 3;
    afterLast = index;
    const gap = separatorsAt(tokens, index);
    if (gap === index) break;
    if (!personAt(gap, afterTitle) || cueAt.has(gap)) break;
    index = gap;
  }
  const [first] = people;
  if (!first) return undefined;
  let follows = followAt(ground, index);
  // What looked like a further person may be the first company: "M.J. Keller, Alcon Vision (C)".
  while (follows === 'no' && people.length > 1) {
    people.pop();
    index = afterDegrees(tokens, people.at(-1)?.to ?? at);
    follows = followAt(ground, index);
  }
  // "MK has received fees from Pfizer; TM from Bayer"
  if (follows === 'no' && opening === 'part' && plain(tokens[index]) === 'from') follows = 'verb';
  if (follows === 'no') return undefined;
  const strong = people.every((person) => person.titled) || people.every((person) => person.initials !== '');
  const dotted = first.initials !== '' && tokens[first.from]?.text.includes('.') === true;
  if (opening === 'loose' && follows === 'verb' && strong && (first.titled || dotted))
    return { people, to: index, follows };
  if (opening === 'none' || opening === 'loose') {
    // Tables that lost their lines: "… Roche (Inst) Maria Keller Honoraria: …".
    return follows === 'label' &&
      (!isCapital(tokens[at - 1]) || isGivenName(first.given[0] ?? '')) &&
      !first.titled &&
      first.given.length > 0 &&
      !people.some(looksLikeCompany) &&
      people.length === 1
      ? { people, to: index, follows }
      : undefined;
  }
  if (people.some((person) => looksLikeCompany(person) && !isAlone(ground, person, opening, index))) return undefined;
  // "Honoraria: Acme Beta" and the next label: only who has a given name is a person here.
  if (follows === 'label' && opening !== 'sentence' && !strong && !isGivenName(first.given[0] ?? '')) {
    const inTable = ground.inTable && opening === 'list' && people.length === 1 && first.given.length > 0;
    if (!inTable || [...first.given, ...first.surname].some((word) => isKnown(word))) return undefined;
  }
  if (follows === 'noun' && !(strong && (dotted || first.titled) && (opening === 'sentence' || opening === 'part')))
    return undefined;
  if (
    opening === 'list' &&
    follows !== 'verb' &&
    follows !== 'label' &&
    !(follows === 'colon' && (strong || declaresNothing(ground, index)))
  )
    return undefined;
  return { people, to: index, follows };
}

/** ": None declared" */
function declaresNothing({ tokens }: PeopleGround, colon: number): boolean {
  return /^(?:none|nothing|no|nil)$/.test(plain(tokens[colon + 1]));
}

function isGivenName(word: string): boolean {
  const key = word.toLowerCase();
  return givenNames.has(key) || dictionaryTags(key).some((tag) => /^(?:FirstName|MaleName|FemaleName)$/.test(tag));
}

/** Whether a single word is someone's surname: the wanted one's, or at the head of its own line of entries. */
function isAlone(
  { tokens, isWantedSurname, text }: PeopleGround,
  person: PersonMention,
  opening: Opening,
  follow: number,
): boolean {
  if (person.given.length > 0 || person.surname.length !== 1) return false;
  if (isWantedSurname(person.surname[0] ?? '')) return opening !== 'list';
  if (opening !== 'sentence' || tokens[follow]?.text !== ':') return false;
  // "Keller: Novartis: Honoraria" or "Keller: No relevant conflicts".
  const rest = text.slice(tokens[follow]?.end ?? 0, (tokens[follow]?.end ?? 0) + 80);
  return /^\s*(?:\p{Lu}[^:;.]{1,60}:|(?:no|none|nothing)\b)/iu.test(rest);
}

function separatorsAt(tokens: readonly StatementToken[], at: number): number {
  let index = at;
  while (index < at + 3 && /^(?:,|and|&|or|as|well)$/.test(tokens[index]?.text ?? '')) index += 1;
  return index;
}
