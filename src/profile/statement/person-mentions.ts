/** People as statements write them: "Dr Keller", "M. J. Keller", "Maria Keller, MD", "M.J.K.", "MJK", "Keller MJ". */

import { makerOf } from '../../checker/words/makers.ts';
import { keyOf } from '../names.ts';
import { isCapital, plain, type StatementToken } from './tokens.ts';

export interface PersonMention {
  /** As printed. */
  readonly text: string;
  /** Letters of an initials-only mention in their case, without stops: "MJK"; else empty. */
  readonly initials: string;
  /** Given names and initials before the surname. */
  readonly given: readonly string[];
  /** Words of the surname, particles included; empty for initials. */
  readonly surname: readonly string[];
  readonly titled: boolean;
  /** First token and the one after the last. */
  readonly from: number;
  readonly to: number;
}

const titles = new Set('dr drs prof profs professor professors mr mrs ms miss sir dame doctor doctors'.split(' '));
const particles = new Set(
  'van von der den de del della di da dos das do du la le el al bin ibn ter ten te af av zu zur vom y e abu st st. mac'.split(
    ' ',
  ),
);
const degrees = new Set(
  (
    'md phd mph msc mbbs bsc frcp frcpc facs facc faha mba ms ma dsc do rn np pa pharmd drph scd dphil mbchb frcs frcsc fracp fracs facp facr fasco ' +
    'mscs mhs msce mhsc mphil bs ba dmd dds od dpm dc pt dpt cnm mstat mmsc jd llm edd psyd fahms febu fesc mrcp frcog ranzcog fapa ccfp fccp frse fmedsci faan ' +
    'ph.d m.d m.sc b.sc d.o m.p.h m.s m.b.a pharm.d dr.med'
  ).split(' '),
);

/** Capitals that are an organisation, a test or a country, whoever else may have such initials. */
const notPeople = new Set(
  (
    'NIH NHS NIHR NIDA NCI NHLBI NIDDK NIA NIMH NINDS NEI NSF CDC FDA EMA WHO VA USA UK US EU UAE MRC CIHR NHMRC DFG BMBF ANR PCORI AHRQ HRSA DOD MSD GSK BMS ' +
    'UCB CSL BD IBM ASCO ESMO ESC ACC AHA ADA EASD NRG ECOG SWOG EORTC UCSF UCLA MIT HIV COVID ICMJE COI CME PI CEO CMO CSO DSMB DMC IRB IP LLC INC LTD ' +
    'GMBH PLC USD EUR ARC AXA AIRC BHF CRUK NCCN ASH EHA EULAR ACR AACR JAMA NEJM BMJ II III'
  ).split(' '),
);

const initialsShape = /^(?:\p{Lu}[\p{Ll}]{0,2}){0,1}\p{Lu}(?:-?[\p{Lu}]|\p{Ll}{1,2}\p{Lu}|\p{Ll}(?=\p{Lu}|$)){0,5}$/u;
const dottedShape = /^(?:\p{Lu}\p{Ll}?\.-?)+(?:\p{Lu}\.?)?$/u;
const nameShape = /^\p{Lu}[\p{L}\p{M}'-]*\p{Ll}[\p{L}\p{M}'-]*$|^\p{Lu}{2,}(?:-\p{Lu}+)?$/u;

export function isTitle(token: StatementToken | undefined): boolean {
  return token?.kind === 'word' && isCapital(token) && titles.has(plain(token)) && !/^\p{Lu}{2}/u.test(token.text);
}

/** One or several capitals with stops: "M." or "M.J." */
function isDotted(token: StatementToken | undefined): boolean {
  return token?.kind === 'word' && dottedShape.test(token.text);
}

/** Capitals without stops that may be someone's initials: "MJK", "DvB", "PCa". */
function isBareInitials(token: StatementToken | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const { text } = token;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return (
    text.length >= 2 &&
    text.length <= 6 &&
    capitals >= 2 &&
    capitals * 2 >= text.length &&
    initialsShape.test(text) &&
    !notPeople.has(text)
  );
}

function isNameWord(token: StatementToken | undefined): boolean {
  return (
    token?.kind === 'word' && nameShape.test(token.text) && !titles.has(plain(token)) && !degrees.has(plain(token))
  );
}

/**
 * The person that token `at` begins to name, if it may name one. Whether it does is for what follows to say: any two
 * capitalised words look like a name.
 * @param isCue whether a phrase that names a tie begins at a token: a name ends there ("Maria Keller Honoraria: …")
 * @param afterTitle a title before it holds for it too ("Drs Keller and Moss")
 */
export function personAt(
  tokens: readonly StatementToken[],
  at: number,
  text: string,
  isCue: (at: number) => boolean,
  afterTitle = false,
): PersonMention | undefined {
  let index = at;
  while (isTitle(tokens[index]) && index < at + 3) index += 1;
  const titled = afterTitle || index > at;
  const given: string[] = [];
  const surname: string[] = [];
  const first = tokens[index];
  if (first?.kind !== 'word') return undefined;
  const done = (to: number, initials = ''): PersonMention => ({
    text: text.slice(tokens[at]?.start ?? 0, tokens[to - 1]?.end ?? 0),
    initials,
    given,
    surname,
    titled,
    from: at,
    to,
  });
  // "Author 2: …": journals that hide the names number them.
  if (/^Author$/i.test(first.text) && /^\d{1,2}$/.test(tokens[index + 1]?.text ?? '')) {
    given.push(first.text);
    surname.push(tokens[index + 1]?.text ?? '');
    return done(index + 2);
  }
  // Initials, perhaps in several pieces ("M. J. K."), perhaps before a surname ("M. J. Keller").
  let end = index;
  while (end - index < 5 && isDotted(tokens[end])) end += 1;
  if (end > index) {
    const letters = tokens
      .slice(index, end)
      .map((token) => token.text)
      .join('');
    const family = surnameAt(tokens, end, isCue);
    if (family > end) {
      given.push(...(letters.match(/\p{Lu}\p{Ll}?/gu) ?? []));
      surname.push(...wordsOf(tokens, end, family));
      return done(family);
    }
    const initials = letters.replace(/[^\p{L}-]/gu, '');
    return initials.length > 1 ? done(end, initials) : undefined;
  }
  // "MJ Keller", the stops left out
  if (/^\p{Lu}(?:-?\p{Lu}){1,2}$/u.test(first.text) && isMixedName(tokens[index + 1]) && !isCue(index + 1)) {
    const family = surnameAt(tokens, index + 1, isCue);
    if (family > index + 1) {
      given.push(...first.text.replace('-', ''));
      surname.push(...wordsOf(tokens, index + 1, family));
      return done(family);
    }
  }
  if (isBareInitials(first) && !isNameWordPair(tokens, index)) return done(index + 1, first.text);
  // "M Keller", its stop left out
  const next = tokens[index + 1];
  const bare =
    /^\p{Lu}$/u.test(first.text) &&
    (isNameWord(next) || (/^\p{Lu}$/u.test(next?.text ?? '') && isNameWord(tokens[index + 2])));
  if (!bare && !isNameWord(first) && !particles.has(plain(first))) return undefined;
  if (!titled && particles.has(plain(first)) && !isCapital(first)) return undefined;
  // "Keller MJ", "Keller, M.J."
  const second = tokens[index + 1];
  if (
    !titled &&
    second?.kind === 'word' &&
    /^\p{Lu}{1,3}$/u.test(second.text) &&
    !isNameWord(tokens[index + 2]) &&
    !notPeople.has(second.text)
  ) {
    surname.push(first.text);
    given.push(...second.text);
    return done(index + 2);
  }
  const words: { readonly at: number; readonly particle: boolean }[] = [];
  end = index;
  while (end - index < 7) {
    const token = tokens[end];
    if (token?.kind !== 'word' || isCue(end)) break;
    const particle =
      particles.has(plain(token)) &&
      words.length + (titled ? 1 : 0) > 0 &&
      (isNameWord(tokens[end + 1]) || particles.has(plain(tokens[end + 1])));
    if (
      !particle &&
      !isNameWord(token) &&
      !(isDotted(token) && token.text.length <= 5) &&
      !/^\p{Lu}$/u.test(token.text)
    )
      break;
    words.push({ at: end, particle });
    end += 1;
  }
  // An initial at the end is no surname.
  while (words.length > 0 && /^\p{Lu}\.?$/u.test(tokens[words.at(-1)?.at ?? 0]?.text ?? '')) words.pop();
  const last = words.at(-1);
  if (!last) return undefined;
  end = last.at + 1;
  const firstParticle = words.findIndex(({ particle }) => particle);
  const familyFrom = firstParticle >= (titled ? 0 : 1) ? firstParticle : words.length - 1;
  given.push(...words.slice(0, familyFrom).map((word) => tokens[word.at]?.text ?? ''));
  surname.push(...words.slice(familyFrom).map((word) => tokens[word.at]?.text ?? ''));
  return done(end);
}

/** Where a surname that begins at `at` ends; `at` where none does. */
function surnameAt(tokens: readonly StatementToken[], at: number, isCue: (at: number) => boolean): number {
  let end = at;
  while (end - at < 3 && particles.has(plain(tokens[end]))) end += 1;
  if (!isNameWord(tokens[end]) || isCue(end) || companyWord.test(tokens[end]?.text ?? '')) return at;
  end += 1;
  // "M. Garcia Lopez", "M. de la Cruz Soto"
  while (end - at < 5 && isNameWord(tokens[end]) && !isBareInitials(tokens[end]) && !isCue(end)) end += 1;
  return end;
}

/** A capital and small letters after it, as in a surname, and no company's name. */
function isMixedName(token: StatementToken | undefined): boolean {
  return isNameWord(token) && /\p{Ll}/u.test(token?.text ?? '') && makerOf(keyOf(token?.text ?? '')) === undefined;
}

/** "SMITH JONES" in capitals is a name, not initials. */
function isNameWordPair(tokens: readonly StatementToken[], at: number): boolean {
  const next = tokens[at + 1];
  return isNameWord(tokens[at]) && (tokens[at]?.text.length ?? 0) > 3 && isNameWord(next);
}

function wordsOf(tokens: readonly StatementToken[], from: number, to: number): readonly string[] {
  return tokens.slice(from, to).map((token) => token.text);
}

/** Past the degrees after a name: ", MD, PhD," or "FRACP". */
export function afterDegrees(tokens: readonly StatementToken[], at: number): number {
  let index = at;
  for (;;) {
    const comma = tokens[index]?.text === ',' ? 1 : 0;
    if (!degrees.has(plain(tokens[index + comma]).replaceAll('-', ''))) break;
    index += comma + 1;
  }
  return index > at && tokens[index]?.text === ',' ? index + 1 : index;
}

/** "Author 2" */
export function isNumbered({ surname }: PersonMention): boolean {
  return /^\d+$/.test(surname[0] ?? '');
}

/** Whether a mention without a title may as well be a company: its words are those of a maker, or of one. */
export function looksLikeCompany(mention: PersonMention): boolean {
  if (mention.titled || mention.initials !== '' || isNumbered(mention)) return false;
  const words = [...mention.given, ...mention.surname];
  if (makerOf(keyOf(words.join(' ')))) return true;
  if (words.length > 1 && words.some((word) => companyWord.test(word))) return true;
  return words.length === 1;
}

export const companyWord =
  /^(?:pharma\w*|biopharma\w*|therapeutics?|medical|sciences?|scientific|bio\w+|laborator(?:y|ies)|labs?|inc\.?|ltd\.?|llc|corp\.?|corporation|company|companies|group|holdings?|university|universit\w+|institutes?|foundation|society|college|hospital|association|academy|council|health|healthcare|care|devices?|diagnostics|technolog\w+|oncology|genetics|genomics|systems?|solutions|partners|ventures|capital|consulting|international|global|national|american|european|canadian|british|royal|research|trust|agency|ministry|department|center|centre|school|journal|federation|network|alliance|consortium|program|programme|committee|board|registry|fund|bank|office|service|services|company|surgical|dental|vision|vaccines?|nutrition|biologics|robotics|neuro\w*|orthop\w+|cardio\w+|spine|pain|cancer|medicine|clinic|clinics|union|commission|authority|initiative|project|trial|study|conflicts?|disclosures?|interests?|competing|declarations?|financial|funding|statement|authors?|author|no|none|all|other|the|this|these|role|support|acknowledg\w+|ethics|data|consent|grants?|fees?|honoraria|advisory|speakers?|employment|stock|travel|personal|patents?|royalties|relationships?|dualit\w+|potential|declaration|open|access|article|additional|information|contributors?|received|both|neither|he|she|they|his|her|their|we|i|in|from|for|outside|during|currently|previously|with|at|on|since|as|part|also|none)$/i;
