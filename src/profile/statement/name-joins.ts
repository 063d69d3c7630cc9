/** Commas, "and" and "&" inside organisations' names, told from those of the lists they stand in. */

import { dictionaryTags } from '../../checker/reading/tags.ts';
import { initial, isKnown, isKnownPair, isNameLike, isOrdinary, legal, ofMedicine, openHead } from './name-words.ts';
import { isPlaceName } from './place-words.ts';
import { isCapital, plain, type StatementToken } from './tokens.ts';

/** "X and Y" that is one name. */
const joined = new Set(
  (
    'johnson and johnson|procter and gamble|smith and nephew|bausch and lomb|becton and dickinson|' +
    'merck sharp and dohme|sharp and dohme|bill and melinda|lilly and company|melinda and bill|barnes and noble|' +
    'ernst and young|marsh and mclennan|food and drug|diabetes and digestive|health and human|health and medical|' +
    'health and care|health and social|science and technology|science and engineering|innovation and technology|' +
    'research and development|arts and sciences|brigham and women|oregon health and science|health and science|' +
    'texas a and m|arthritis and musculoskeletal|musculoskeletal and skin|lung and blood|heart and stroke|' +
    'heart and lung|allergy and infectious|neurological disorders and stroke|disorders and stroke|' +
    'dental and craniofacial|digestive and kidney|centers for disease control and prevention|' +
    'control and prevention|alcohol abuse and alcoholism|child health and human|healthcare research and quality|' +
    'research and quality|hope and heal|simon and schuster|faegre and benson|taylor and francis|' +
    'obstetricians and gynecologists|obstetrics and gynecology|gynecology and obstetrics|physicians and surgeons|' +
    'drug and alcohol|ear nose and throat|pulmonary and critical|regional anesthesia and pain|' +
    'allergy asthma and immunology|heart lung and blood|education and research|research and education|' +
    'brain and behavior|brain and behaviour|bone and joint|university and research|education and science|' +
    'education and welfare|health and welfare|labour and welfare|labor and welfare|science and innovation|' +
    'economy and competitiveness|health and wellness|food and agriculture|youth and sports|science and ict|' +
    'health and family|health and prevention|health and clinical|health and care excellence'
  ).split('|'),
);

/** A comma that belongs to the name: "…, Inc.", "University of California, San Francisco", "Heart, Lung, and Blood Institute". */
export function afterComma(
  tokens: readonly StatementToken[],
  from: number,
  to: number,
  limit: number,
  isCue: (at: number) => boolean,
): number {
  const next = tokens[to + 1];
  if (next?.kind !== 'word' || isCue(to + 1)) return to;
  if (
    legal.test(plain(next)) &&
    !/^(?:as|usa|company|spa|sas)$/.test(next.text) &&
    !/^(?:USA|U\.S\.A\.?)$/.test(next.text) &&
    !isNameLike(tokens[to + 2])
  )
    return to + 2;
  if (legal.test(plain(next)) && /^(?:Inc|LLC|Ltd|Limited|Corp|Co|GmbH)\.?$/.test(next.text)) return to + 2;
  const words = tokens.slice(from, to).map((token) => plain(token));
  const name = words.join(' ');
  const ahead = tokens
    .slice(to + 1, to + 7)
    .map((token) => plain(token))
    .join(' ');
  if (/(?:^| )heart$/.test(name) && /^lung ,? ?(?:and|&) blood/.test(ahead)) return to + 2;
  if (/(?:^| )heart lung$|lung$/.test(name) && /^(?:and|&) blood/.test(ahead)) return to + 2;
  if (/(?:^| )becton$/.test(name) && next.text === 'Dickinson') return to + 2;
  if (/(?:^| )merck$/.test(name) && next.text === 'Sharp') return to + 2;
  if (/(?:^| )w l$|w\.l$/.test(name)) return to;
  // "University of California, San Francisco", "University of Texas, Austin".
  if (
    /universit\w+ (?:of|system)/.test(name) &&
    isState(words.slice(words.lastIndexOf('of') + 1).join(' ')) &&
    isNameLike(next)
  ) {
    const two = `${next.text} ${tokens[to + 2]?.text ?? ''}`;
    if (isPlaceName(two)) return Math.min(limit, to + 3);
    if (isPlaceName(next.text)) return to + 2;
  }
  // "Society of Allergy, Asthma, and Immunology", "Department of Health, Education, and Welfare".
  if (
    openHead.test(words[lastOpen(words)] ?? '') &&
    / (?:of|for|on) /.test(` ${name} `) &&
    isFieldWord(tokens[to - 1]) &&
    isFieldWord(next)
  ) {
    let index = to + 1;
    while (index < limit && index < to + 8) {
      if (plain(tokens[index]) === 'and' || tokens[index]?.text === '&')
        return isFieldWord(tokens[index + 1]) ? index + 2 : to;
      if (tokens[index]?.text !== ',' && !isFieldWord(tokens[index])) return to;
      index += 1;
    }
  }
  return to;
}

function lastOpen(words: readonly string[]): number {
  return words.findLastIndex((word) => openHead.test(word));
}

function isState(name: string): boolean {
  return /^(?:california|texas|illinois|wisconsin|maryland|nebraska|north carolina|colorado|massachusetts|michigan|minnesota|missouri|tennessee|washington|hawaii|alabama|maine|nevada|new south wales)$/i.test(
    name,
  );
}

/** An ordinary word with a capital, as fields of medicine are: "Prevention", "Kidney", "Immunology". */
function isFieldWord(token: StatementToken | undefined): boolean {
  if (!isCapital(token) || token === undefined) return false;
  const word = token.text.toLowerCase();
  if (isKnown(token.text)) return false;
  if (
    /(?:ology|ologists?|iatry|iatrics|ics|icine|surgery|therapy|ation|tion|ment|ence|care|ases?|emia|itis|ists?|ians?|aging|ness|ities|ity|epsy|pathy|trauma|pain|sleep|stroke|headache|diabetes|obesity|cancer)$/.test(
      word,
    )
  )
    return true;
  return (
    dictionaryTags(word).some((tag) => /^(?:Noun|Singular|Plural|Uncountable|Adjective)$/.test(tag)) &&
    !dictionaryTags(word).some((tag) => /Organization|Company/.test(tag))
  );
}

/** "and" that belongs to the name; where it does, the place after what follows it. */
export function andJoins(
  tokens: readonly StatementToken[],
  from: number,
  to: number,
  limit: number,
  isCue: (at: number) => boolean,
): number {
  const next = tokens[to + 1];
  if (!next || to + 1 >= limit || next.kind !== 'word') return to;
  if (/^(?:company|co\.?|sons|associates|partners|family|brothers|daughters)$/i.test(next.text) && isCapital(next))
    return to + 2;
  if (isCue(to + 1) && !isCapital(next)) return to;
  if (!isNameLike(next) || (isOrdinary(next) && !isKnownPair(tokens, to + 1))) return to;
  const words = tokens.slice(from, to).map((token) => plain(token));
  for (let count = 1; count <= Math.min(3, words.length); count += 1) {
    const left = words.slice(-count).join(' ').replace(/'s\b/g, '');
    const [one, two] = [plain(next).replace(/'s$/, ''), plain(tokens[to + 2])];
    if (joined.has(`${left} and ${one}`) || joined.has(`${left} and ${one} ${two}`)) return to + 2;
  }
  // Two given names, then a surname and a word of giving: "the Anna and Paul Keller Foundation".
  if (
    to - from <= 3 &&
    isFoundationAhead(tokens, to + 1) &&
    !words.some((word) => openHead.test(word)) &&
    !isKnown(
      tokens
        .slice(from, to)
        .map((token) => token.text)
        .join(' '),
    )
  ) {
    const last = tokens[to - 1];
    const giver =
      initial.test(last?.text ?? '') ||
      dictionaryTags(plain(last)).some((tag) => /FirstName|MaleName|FemaleName/.test(tag));
    if (giver) return to + 2;
  }
  // "Canadian Medical and Surgical Knowledge": two of a kind before one noun.
  if (
    isAdjective(words.at(-1) ?? '') &&
    isAdjective(plain(next)) &&
    isNameLike(tokens[to + 2]) &&
    !isOrdinary(tokens[to + 2])
  )
    return to + 2;
  // "Clinical Neurology and Neurosurgery": a journal's.
  if (ofMedicine.test(words.at(-1) ?? '') && ofMedicine.test(plain(next)) && !isKnown(next.text)) return to + 2;
  if (
    words.some((word) => /^(?:journal|annals|archives)$/.test(word)) &&
    !isKnown(next.text) &&
    !namesOrganization(tokens, to + 1, limit)
  )
    return to + 2;
  const open = lastOpen(words);
  if ((open >= 0 || words.includes('in')) && words.slice(open + 1).some((word) => /^(?:of|for|on|in)$/.test(word))) {
    // "Society of Anesthesia and Pain Medicine", not "Society of Anesthesia and Pfizer".
    if (isFieldWord(tokens[to - 1]) && isFieldWord(next) && !namesOrganization(tokens, to + 1, limit)) return to + 2;
  }
  // "Arthritis and Osteoporosis Foundation", "Education and Research Fund": fields on both sides, the noun after.
  if (
    open < 0 &&
    words.length <= 4 &&
    words.length > 0 &&
    isFieldWord(tokens[to - 1]) &&
    isFieldWord(next) &&
    !isKnown(words.join(' ')) &&
    openHead.test(tokens[to + 2]?.text ?? '')
  )
    return to + 2;
  return to;
}

function isAdjective(word: string): boolean {
  return (
    /(?:ical|gical|ific|etal|tive|inal|ocial|ental|iatric|ular|atory|neal)$/.test(word) ||
    dictionaryTags(word).includes('Adjective')
  );
}

/** Whether what begins at `at` is an organisation by itself: "National Institutes …", "American Society …". */
function namesOrganization(tokens: readonly StatementToken[], at: number, limit: number): boolean {
  for (let index = at; index < Math.min(limit, at + 5); index += 1) {
    const token = tokens[index];
    if (!isNameLike(token)) return false;
    if (
      index > at &&
      (openHead.test(token?.text ?? '') ||
        legal.test(plain(token)) ||
        /^(?:pharma|therapeutics|biotech)/i.test(token?.text ?? ''))
    ) {
      return (
        !/^(?:research|sciences|medicine|services|service|cancer|heart|arthritis)$/i.test(token?.text ?? '') ||
        index > at + 1
      );
    }
    if (
      /^(?:national|american|european|canadian|royal|international|university|british|australian|society|foundation)$/i.test(
        token?.text ?? '',
      ) &&
      index === at
    )
      return true;
  }
  return false;
}

function isFoundationAhead(tokens: readonly StatementToken[], at: number): boolean {
  for (let index = at + 1; index < at + 5; index += 1) {
    if (!isNameLike(tokens[index])) return false;
    if (
      /^(?:Foundation|Fund|Trust|Charitable|Center|Institute|Endowment|Professorship|Family|Chair)$/.test(
        tokens[index]?.text ?? '',
      )
    )
      return true;
  }
  return false;
}

/** "&" that belongs to a name, unless it parts two that are known by themselves. */
export function ampersandJoins(
  tokens: readonly StatementToken[],
  from: number,
  to: number,
  isCue: (at: number) => boolean,
): boolean {
  const left = tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
  const right: string[] = [];
  for (let index = to + 1; index < to + 5 && isNameLike(tokens[index]) && !isCue(index); index += 1)
    right.push(tokens[index]?.text ?? '');
  for (let count = right.length; count > 0; count -= 1)
    if (isKnown(`${left} & ${right.slice(0, count).join(' ')}`)) return true;
  if (
    /(?:^| )(?:Johnson|Smith|Procter|Dohme|Sharp|Bausch|Gamble|Eli Lilly|Merck)$/.test(left) &&
    !isKnown(right.join(' '))
  )
    return true;
  return !isKnown(left) && !isKnown(right.join(' ')) && !isKnown(right[0] ?? '');
}
