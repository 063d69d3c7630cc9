/**
 * The names that betray an interest: the organisation's, with and without "Inc.", its other names, its handles and
 * tags, its products and the user's own; and how far each may be trusted when it stands in a text, for some are also
 * surnames, sharks or verbs.
 */

import { dictionaryTags } from '../checker/reading/tags.ts';
import { tokensOf } from '../checker/reading/tokens.ts';
import { type Maker, makerOf } from '../checker/words/makers.ts';
import { tickersOf } from '../checker/words/tickers.ts';
import type { Interest } from './profile.ts';

export type NameKind = 'organization' | 'product';

/** How a name is told from what else its letters may mean. */
export type Caution =
  /** None needed: nobody writes "skyrizi" for anything else. */
  | 'none'
  /** An abbreviation: counts only in its own capitals. */
  | 'exact'
  /** Also somebody's surname: not after a title or a given name. */
  | 'surname'
  /** A name that may be a word too: counts only with a capital. */
  | 'capital'
  /** An account: counts only behind an @. */
  | 'handle'
  /** Also an ordinary word: its own capitals, and not where a sentence puts the capital there by itself. */
  | 'word';

export interface Name {
  /** As listed, for the reader: "SPR Therapeutics". */
  readonly text: string;
  /** Its words run together, without accents, in lower case: "sprtherapeutics". */
  readonly key: string;
  readonly kind: NameKind;
  readonly caution: Caution;
}

/** Words of law at the end of a company's name; they name nothing. */
const legalEnding =
  /[\s,]+(?:inc|incorporated|llc|l\.l\.c|ltd|limited|plc|corp|corporation|gmbh|ag|s\.?a|n\.?v|b\.?v|kgaa|se|s\.?p\.?a|oyj?|ab|a\/s|aps|pty|k\.?k|lp|l\.p|llp)\.?$/i;
/** Also of law, but part of a short name: "Smith & Co" keeps it, "Eli Lilly and Company" does not. */
const companyEnding = /(?<=[\p{L}\d.]+\s+(?:&\s+)?[\p{L}\d.]+)(?:[\s,]+(?:&|and))?[\s,]+(?:co|company)\.?$/iu;
/** Words for a part of a company: left out in speech, kept where the name is shown. */
const partEnding =
  /[\s,]+(?:holdings?|group|usa|u\.s\.a|us|u\.s|america|americas|north america|of america|international|global|operations|sales|(?:&|and)?\s*co|company)\.?$/i;
/** Words of the trade at the end of a company's name, which people leave out where the rest is telling. */
export const tradeEnding =
  /\s+(?:laborator(?:y|ies)|labs?|pharmaceuticals?|pharma|therapeutics|biotherapeutics|medical|medicines?|biosciences?|biosystems|biologics|biologicals|biotech|biotechnology|biopharma|biopharmaceuticals?|lifesciences|life sciences|sciences|healthcare|health care|health|aesthetics|oncology|spine|spinal|ortho|orthopa?edics|neuromodulation|neuroscience|neurosciences|neuro|vascular|cardiovascular|surgical|scientific|technologies|medtech|medsystems|med|diagnostics|genetics|genomics|devices|diabetes|dermatology|vision|robotics|biomet)$/i;

/** What is not told from other words by its capitals alone, beyond the tagger's dictionary. */
const alsoWords = new Set(
  (
    'sprint proclaim mako infinity restore surpass precision vantage nexus apollo optimum intuitive edge summit omnia ' +
    'compass guardian freestyle libre rosa vanguard persona triathlon attune evolution journey legion anthem pulse ' +
    'prestige simplify freedom senza synergy resolute pioneer navigator inspire reveal micra azure crystal ' +
    'watchman ranger jetstream stellar emblem acuity momentum endeavor mosaic contour embrace radiance ' +
    'allure renew revive balance clarity vision focus bright pure true clear prime first arc bard cook ' +
    'apple crest pear tether preserve caption utility icu icd amazon meta dove shark target zoom ' +
    'sun moon star sky ocean river mountain stone light fire water earth north south east west life bio cell gene care smart simple ' +
    'group health care american national united advanced general international medical clinical global applied total standard modern ' +
    'exact guardant foundation tempus nova orion titan atlas genesis legacy matrix echo delta alpha omega sigma vector pivot anchor ' +
    'vista zenith beacon spark arctic cue thrive aspire evoke rise ally bridge harmony melody paradise symphony galaxy voyager ' +
    'opus prodigy paragon ethos genius haven serenity unity fusion impact elevate ignite uplift reach ' +
    'catalyst milestone structure establishment monogram intrinsic amplify castle puma blueprint quest stoke sight digital ' +
    'outlook ambience elation hinge sword outset canon stratus camber xenon purdue antares radius legend ' +
    'coastal liberty horizon pinnacle link comfort trident accolade exeter absolute alliance integrity'
  ).split(' '),
);

const plainWord = /^[a-z0-9]+$/i;

/** The letters of a name or word for comparing: no accents, no case, nothing between the words. */
export function keyOf(text: string): string {
  // By far the commonest, and the rest is dear.
  if (plainWord.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** The letters of a name in their case, for abbreviations: "SI-BONE" is "SIBONE". */
export function capitalsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}&]/gu, '');
}

/** Whether a listed name is also an ordinary word or somebody's name. */
function cautionOf(name: string): Caution {
  const words = tokensOf(name);
  const only = words.length === 1 ? words[0] : undefined;
  if (keyOf(name).length <= 3) {
    // "Cue" is a word with a capital; "SPR" is spelled out.
    const isWord = !/^[\p{Lu}\p{N}&.\s-]+$/u.test(name) && dictionaryTags(name.toLowerCase()).length > 0;
    return isWord ? 'word' : 'exact';
  }
  if (!only) return 'none';
  if (alsoWords.has(only.lower)) return 'word';
  const tags = dictionaryTags(only.lower);
  if (tags.some((tag) => /LastName|FirstName|MaleName|FemaleName|Person/.test(tag))) return 'surname';
  if (tags.some((tag) => !/Organization|Company|Acronym|ProperNoun/.test(tag))) return 'word';
  return /^\p{Lu}{4}$/u.test(name) ? 'exact' : 'none';
}

function isEverydayPhrase(name: string): boolean {
  const words = tokensOf(name);
  return (
    words.length > 1 &&
    words.every(
      ({ lower }) =>
        /^\d+$/.test(lower) ||
        dictionaryTags(lower).some((tag) => !/Organization|Company|Acronym|ProperNoun/.test(tag)),
    )
  );
}

/** An organisation's name with and without the words of law: "Merck & Co., Inc.", "Merck & Co.", "Merck". */
export function formsOf(organization: string): readonly string[] {
  const forms: string[] = [];
  let name = organization.trim().replace(/[\s,.]+$/, '');
  for (const inside of name.matchAll(/\(([^()]{2,60})\)/g)) if (inside[1]) forms.push(inside[1]);
  name = name
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/^the\s+/i, '')
    .trim();
  if (name) forms.push(name);
  for (const ending of [legalEnding, legalEnding, companyEnding, partEnding, partEnding]) {
    const shorter = name.replace(ending, '').trim();
    if (shorter === name || keyOf(shorter).length < 2) continue;
    name = shorter;
    forms.push(name);
  }
  return [...new Set(forms)];
}

/** What is left of an organisation's name without the words of its trade: "Globus" of "Globus Medical". */
function bareForm(organization: string): string | undefined {
  const name = formsOf(organization).at(-1) ?? '';
  const bare = name.replace(tradeEnding, '');
  // "Boston Scientific" is not Boston and "Bright Health" not bright: what is left must be nobody's word but theirs.
  return bare !== name && isTelling(bare) ? bare : undefined;
}

/** An organisation's name as a sentence shows it: on one line, without "Inc." and the full stop that would end the sentence. */
export function shownName(organization: string): string {
  const name = withoutStop(organization.replace(/[\s\p{C}]+/gu, ' ').trim());
  const bare = withoutStop(
    name
      .replace(legalEnding, '')
      .replace(companyEnding, '')
      .replace(/^the\s+(?=.*&)/i, ''),
  );
  return keyOf(bare).length > 1 ? bare : name;
}

function withoutStop(name: string): string {
  return name.replace(/[\s,;:.!?]+$/, '').trim();
}

/** Whether a name shortened by its trade still names nobody else: an abbreviation, or a word that no dictionary has. */
function isTelling(name: string): boolean {
  const key = keyOf(name);
  if (key.length < 2 || alsoWords.has(key) || isPlace(name)) return false;
  return key.length > 3 ? ['none', 'exact'].includes(cautionOf(name)) : /^\p{Lu}{2,3}$/u.test(name);
}

function isPlace(name: string): boolean {
  return dictionaryTags(name.toLowerCase()).some((tag) => /Place|City|Region|Country/.test(tag));
}

/** The maker that an interest is with, if the table knows it by the organisation's name or one of its aliases. */
export function makerOfInterest(interest: Interest): Maker | undefined {
  const names = [interest.organization, ...interest.aliases].flatMap((name) => [
    ...formsOf(name),
    bareForm(name) ?? '',
  ]);
  for (const name of names) {
    const maker = makerOf(keyOf(name));
    if (maker) return maker;
  }
  return undefined;
}

/** The key of a ticker's letters, which no word has. */
export function tickerKey(letters: string): string {
  return `$${letters.toLowerCase()}`;
}

/** Whether the interest is with the maker itself, or one that the table does not know; not with a daughter of it. */
export function isMakerItself(interest: Interest): boolean {
  const maker = makerOfInterest(interest);
  const own = maker?.names[0];
  if (own === undefined) return true;
  const key = keyOf(own.text);
  return [...formsOf(interest.organization), bareForm(interest.organization) ?? ''].some((form) => {
    const letters = keyOf(form);
    return letters !== '' && (key.startsWith(letters) || letters.startsWith(key));
  });
}

/** Every name by which an interest may be named, the organisation's own first. */
export function namesOf(interest: Interest): readonly Name[] {
  const names = new Map<string, Name>();
  const add = (text: string, kind: NameKind, known?: Caution): void => {
    // "Good Start", "One A Day": a product of everyday words counts as it is written.
    const caution = known ?? (kind === 'product' && isEverydayPhrase(text) ? 'capital' : cautionOf(text));
    const key = keyOf(text);
    if (key.length > 1 && !names.has(key)) names.set(key, { text: text.trim(), key, kind, caution });
  };
  // Kept apart from the words by its sign: "$ABT" is a name where "abt" is none.
  const addTicker = (ticker: string): void => {
    const letters = ticker.replace(/^\$/, '').trim().toUpperCase();
    const key = tickerKey(letters);
    if (/^[A-Z][A-Z.]{0,5}$/.test(letters) && !names.has(key))
      names.set(key, { text: `$${letters}`, key, kind: 'organization', caution: 'none' });
  };
  const maker = makerOfInterest(interest);
  for (const name of maker?.names ?? []) add(name.text, 'organization', name.caution);
  for (const name of maker?.products ?? []) add(name.text, 'product', name.caution);
  for (const daughter of maker?.owned ?? []) {
    for (const name of daughter.names) add(name.text, 'organization', name.caution);
    for (const name of daughter.products) add(name.text, 'product', name.caution);
  }
  for (const form of formsOf(interest.organization)) add(form, 'organization');
  const bare = bareForm(interest.organization);
  // It may be a word after all that no dictionary at hand knows: then only in its capitals.
  if (bare !== undefined) add(bare, 'organization', cautionOf(bare) === 'none' ? 'capital' : cautionOf(bare));
  for (const alias of interest.aliases)
    add(alias.replace(/^[@#]/, ''), 'organization', /^[@#]/.test(alias) ? 'none' : undefined);
  for (const handle of interest.handles ?? []) add(handle.replace(/^@/, ''), 'organization', 'handle');
  for (const ticker of [...(interest.tickers ?? []), ...(maker ? tickersOf(maker) : [])]) addTicker(ticker);
  for (const product of interest.products) {
    add(product, 'product');
    const bare = product.replace(/\s*[®™].*$/, '').replace(/\s*\([^()]*\)\s*$/, '');
    if (bare !== product) add(bare, 'product');
  }
  return [...names.values()];
}
