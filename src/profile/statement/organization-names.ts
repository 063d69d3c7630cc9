/**
 * Where an organisation's name begins and ends in running text: commas, "and" and "of" that belong to it ("Johnson &
 * Johnson", "Acme Holdings, Inc.", "Society of Pain and Palliative Medicine") told from those of the list it stands in.
 */

import { dictionaryTags } from '../../checker/reading/tags.ts';
import { makerOf } from '../../checker/words/makers.ts';
import { keyOf } from '../names.ts';
import { isPlaceName } from './place-words.ts';
import { isCapital, plain, type StatementToken, touches } from './tokens.ts';

export interface NameSpan {
  /** First token and the one after the last. */
  readonly from: number;
  readonly to: number;
}

const legal =
  /^(?:inc|incorporated|llc|l\.l\.c|ltd|ltda|limited|plc|corp|corporation|gmbh|ag|s\.?a|s\.?a\.?s|sas|n\.?v|b\.?v|bv|nv|bvba|kgaa|kg|se|s\.?p\.?a|spa|s\.?r\.?l|srl|oyj?|ab|a\/s|as|aps|pty|k\.?k|lp|l\.p|llp|co|company|usa|u\.s\.a)$/i;

/** Words after which "of", "for", "on" go on with the name, and "and" may. */
const openHead =
  /^(?:universit\w*|school|college|institutes?|society|soci[eé]t\w*|academy|association|federation|foundation|fund|fonds|fondation|fondazione|fundaci[oó]n|center|centers|centre|centres|department|departments|dept|ministry|council|board|agency|bank|hospitals?|office|division|journal|annals|archives|initiative|program|programme|consortium|coalition|commission|organi[sz]ation|bureau|campaign|friends|conference|congress|registry|alliance|network|trust|house|administration|committee|group|faculty|league|union|authority|secretary|state|city|government|commonwealth|force|cooperative|collaboration|province|register|forum|partners|partnership|chair|service|services|bureau|library|branch|directorate|clinic|community|confederation|court|deutsche|stiftung|collaborative|chapter|gesellschaft|medicine|sciences|research|arthritis|heart|cancer)$/i;

/** "X and Y" that is one name. */
const joined = new Set(
  (
    'johnson and johnson|procter and gamble|smith and nephew|bausch and lomb|becton and dickinson|merck sharp and dohme|sharp and dohme|bill and melinda|eli lilly and|lilly and company|' +
    'melinda and bill|barnes and noble|ernst and young|marsh and mclennan|food and drug|diabetes and digestive|health and human|health and medical|health and care|health and social|' +
    'science and technology|science and engineering|innovation and technology|research and development|arts and sciences|brigham and women|oregon health and science|health and science|texas a and m|' +
    'arthritis and musculoskeletal|musculoskeletal and skin|lung and blood|heart and stroke|heart and lung|allergy and infectious|neurological disorders and stroke|disorders and stroke|dental and craniofacial|' +
    'digestive and kidney|centers for disease control and prevention|control and prevention|alcohol abuse and alcoholism|child health and human|healthcare research and quality|research and quality|' +
    'public health and|hope and heal|simon and schuster|faegre and benson|taylor and francis|mary and|john and|the david and|ernest and|robert and|william and|ruth and|joan and|jack and|' +
    'harry and|paul and|helen and|charles and|susan and|ann and|henry and|george and|kaiser and|sheila and|robertson and|merit and|veterans and|obstetricians and gynecologists|obstetrics and gynecology|' +
    'gynecology and obstetrics|physicians and surgeons|canadian health and|drug and alcohol|bayer and|ear nose and throat|pulmonary and critical|regional anesthesia and pain|allergy asthma and immunology|' +
    'heart lung and blood|education and research|research and education|clinical excellence and|brain and behavior|brain and behaviour|bone and joint|university and research|education and science|education and welfare|health and welfare|labour and welfare|labor and welfare|science and innovation|economy and competitiveness|health and wellness|food and agriculture|youth and sports|science and ict|health and family|health and prevention|health and clinical|health and care excellence'
  ).split('|'),
);

const linkers = new Set(
  'of for on in de du la le des del der für fur van von to the di da dos against dem do e en et und zur af och for y den'.split(
    ' ',
  ),
);
const foreignLinkers = new Set(
  'en de du la le des del der für fur van von di da dos dem do zur af och und et y'.split(' '),
);

/** Capitals that begin no organisation's name, or are none by themselves. */
const notNames =
  /^(?:he|she|they|his|her|their|we|i|it|its|our|the|a|an|this|these|all|both|no|none|nothing|not|other|others|any|each|in|on|at|for|from|to|of|with|by|as|and|or|but|also|during|outside|within|since|over|past|last|previous|previously|currently|additionally|furthermore|moreover|finally|however|within|relevant|n\/a|na|yes|nil|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|dr|drs|prof|professor|mr|mrs|ms|covid-19|hiv|icmje|phase|section|part|table|md|phd|mph|msc|inst|institution|institutional|self|spouse|usd|eur|us\$|uk£|received|has|is|reports|reported|receiving|scientific|medical|clinical|unpaid|paid|pending|issued|royalties|personal|financial|conflicts?|disclosures?|declarations?|competing|interests?|covid|activities|us patent|patent|number|no\.|ip|pi|sab|dsmb|non-profit|nonprofit|not-for-profit|industry|speaking|educational|unrelated|outside)$/i;

/** What is given, at the end of its giver's name: "Acme Clinician Award". */
const ofGiving = /^(?:Awards?|Fellowships?|Grants?|Scholarships?|Professorships?|Bursary|Stipend|Scheme)$/;
const ofGrants =
  /^(?:early|mid|career|researcher|researchers|senior|junior|young|investigator|principal|clinical|practitioner|clinician|scientist|trialist|project|pilot|seed|training|innovation|merit|ideas|development|discovery|leadership|emerging|postdoctoral|doctoral|operating|partnership|scholar|new|early-career|mid-career|investigator-initiated|unrestricted|educational|travel|independent|program|priority|emcr|ecr)$/i;
/** Capitals that name nobody. */
const notLetters =
  /^(?:IP|PI|SAB|DSMB|NA|USD|EUR|MD|PHD|MPH|HIV|ICMJE|COVID|AND|OR|NO|THE|NONE|FROM|FOR|OF|WITH|BY|HE|SHE|ALL|COI)$/;
const adjective =
  /^(?:american|german|french|swiss|british|italian|spanish|dutch|danish|swedish|norwegian|finnish|austrian|belgian|japanese|chinese|korean|indian|australian|canadian|european|international|national|global|swiss|israeli|us|uk|federal|royal|continuing)$/i;
const initial = /^\p{Lu}\.$/u;

/** Whether a token can begin or go on a name by its letters: a capital anywhere, or a figure and a capital ("3M", "89bio"). */
export function isNameLike(token: StatementToken | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const { text } = token;
  if (/^(?:https?:|www\.)/.test(text)) return false;
  return (
    /^\p{Lu}/u.test(text) ||
    /^\p{Ll}{1,5}-?\p{Lu}/u.test(text) ||
    /^\d{1,3}(?:\p{L}{1,8})$/u.test(text) ||
    /^\p{Ll}{2,}\d\p{Ll}+$/u.test(text) ||
    /^\p{Lo}/u.test(text)
  );
}

export function isOrdinary(token: StatementToken | undefined): boolean {
  if (token === undefined) return false;
  return /^\p{Lu}{2,}$/u.test(token.text) ? notLetters.test(token.text) : notNames.test(token.text);
}

/** A company known by name, or a name with a word that only organisations have. */
export function isKnown(name: string): boolean {
  return makerOf(keyOf(name.replace(/[®™]/g, ''))) !== undefined;
}

/**
 * The name that begins at `from`, up to `limit`.
 * @param isCue whether a phrase that names a tie begins at a token: it ends a name ("Acme Advisory Board")
 */
export function nameAt(
  tokens: readonly StatementToken[],
  from: number,
  limit: number,
  isCue: (at: number) => boolean,
): NameSpan | undefined {
  const first = tokens[from];
  // "415 Capital"
  if (
    /^\d{1,4}$/.test(first?.text ?? '') &&
    /^(?:,|;|and|from|for|of|by|with|to)$/.test(tokens[from - 1]?.text ?? '') &&
    isCapital(tokens[from + 1]) &&
    !isOrdinary(tokens[from + 1]) &&
    !isCue(from + 1) &&
    from + 1 < limit
  ) {
    const rest = nameAt(tokens, from + 1, limit, isCue);
    return rest === undefined ? undefined : { from, to: rest.to };
  }
  if (!isNameLike(first)) {
    if (isSmallMaker(tokens, from)) return { from, to: from + 1 };
    const to = afterSmallName(tokens, from, limit, isCue);
    return to === from ? undefined : { from, to };
  }
  const isDoctor =
    /^Dr\.?$/.test(first?.text ?? '') &&
    /^(?:Reddy's|Reddys|Falk|Willmar|Wolff|Pfleger|August|Schär|Schumacher)$/.test(tokens[from + 1]?.text ?? '');
  if (isOrdinary(first) && !isDoctor && !isKnownPair(tokens, from)) return undefined;
  // "German health insurers"
  if (adjective.test(first?.text ?? '') && !isNameLike(tokens[from + 1])) return undefined;
  // "Dr Reddy's", "Dr. Falk Pharma": makers, whatever they look like.
  let to = /^Dr\.?$/.test(first?.text ?? '') ? from + 2 : from + 1;
  for (;;) {
    const next = goOn(tokens, from, to, limit, isCue);
    if (next === to) break;
    to = next;
  }
  // "Acme Early Career Researcher Grant" is Acme's.
  if (
    isCue(to) &&
    (isCapital(tokens[to]) || /^(?:awards?|fellowships?|grants?|scholarships?)$/.test(tokens[to]?.text ?? ''))
  )
    while (to > from && ofGrants.test(tokens[to - 1]?.text ?? '')) to -= 1;
  else if (ofGiving.test(tokens[to - 1]?.text ?? '')) {
    to -= 1;
    while (to > from && ofGrants.test(tokens[to - 1]?.text ?? '')) to -= 1;
  }
  return to === from ? undefined : { from, to };
}

/** "National" in "National Institutes", "Open Medical": an ordinary word that a name goes on from. */
function isKnownPair(tokens: readonly StatementToken[], at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (!word || !isNameLike(next) || isOrdinary(next)) return false;
  return (
    isKnown(`${word.text} ${next?.text}`) ||
    /^(?:scientific|medical|clinical|financial|open|march|may|section|phase|part|institutional|self)$/i.test(word.text)
  );
}

function isSmallMaker(tokens: readonly StatementToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.text.length < 4) return false;
  const key = keyOf(token.text);
  if (/^(?:argenx|medac|ratiopharm|betapharm|bluebird|uniqure|ultragenyx|emergent)$/.test(key)) return true;
  return dictionaryTags(key).length === 0 && makerOf(key) !== undefined && !/^(?:eko|zoll|merit|sprint)$/.test(key);
}

/** "e-derm consult GmbH": a name in small letters, told by the word of law at its end; `from` where there is none. */
function afterSmallName(
  tokens: readonly StatementToken[],
  from: number,
  limit: number,
  isCue: (at: number) => boolean,
): number {
  const before = tokens[from - 1];
  if (!before || !(/^[,;(]$/.test(before.text) || /^(?:and|of|from|for|to|by|with|in|at)$/.test(before.text)))
    return from;
  for (let index = from; index < Math.min(limit, from + 4); index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word') return from;
    if (
      index > from &&
      /^(?:GmbH|Inc\.?|LLC|Ltd\.?|AG|BV|B\.V\.|SA|S\.A\.|AB|AS|BVBA|NV|SE|Limited|Pharma|Therapeutics|BioSciences)$/.test(
        token.text,
      )
    )
      return index + 1;
    if (
      isCue(index) ||
      isNameLike(token) ||
      /^(?:and|or|the|a|an|of|from|for|to|by|with|in|at|his|her|as|is|has)$/.test(token.text)
    )
      return from;
  }
  return from;
}

/** Where the name goes on to from `to`, or `to` where it ends. */
function goOn(
  tokens: readonly StatementToken[],
  from: number,
  to: number,
  limit: number,
  isCue: (at: number) => boolean,
): number {
  const token = tokens[to];
  if (!token || to >= limit || to - from > 24) return to;
  const before = tokens[to - 1];
  const ended = legal.test(plain(before)) && before?.text.endsWith('.') === true;
  const name = tokens.slice(from, to);
  if (/^[®™©]$/.test(token.text)) return to + 1;
  // "Physicians' Education Resource"
  if (
    token.text === "'" &&
    touches(before, token) &&
    /s$/.test(before?.text ?? '') &&
    isNameLike(tokens[to + 1]) &&
    !isCue(to + 1) &&
    to + 1 < limit
  )
    return to + 2;
  if (
    token.text === '/' &&
    (touches(before, token) || touches(token, tokens[to + 1])) &&
    isNameLike(tokens[to + 1]) &&
    !isCue(to + 1) &&
    to + 1 < limit
  )
    return to + 2;
  // "Acme Holdings, Inc.", "Acme Inc., Ltd."
  if (token.text === ',' && to + 1 < limit) return afterComma(tokens, from, to, limit, isCue);
  if (token.text === '&' || token.text === '+') {
    if (/^co\.?$/i.test(tokens[to + 1]?.text ?? '')) return to + 2;
    if (ended || !isNameLike(tokens[to + 1]) || isCue(to + 1)) return to;
    return ampersandJoins(tokens, from, to, isCue) ? to + 2 : to;
  }
  if (token.kind === 'mark') {
    // "Abbott - Diabetes"? A dash with spaces parts; a dash that touches joins.
    if (
      /^[-–]$/.test(token.text) &&
      touches(before, token) &&
      touches(token, tokens[to + 1]) &&
      isNameLike(tokens[to + 1])
    )
      return to + 2;
    return to;
  }
  if (token.kind !== 'word') return to;
  if (before && /'s$/i.test(before.text) && isCue(to)) return to;
  if (isLinkedCue(tokens, to)) return to + 1;
  if (isCue(to)) return to;
  const word = plain(token);
  if (word === 'and') return andJoins(tokens, from, to, limit, isCue);
  if (ended && !(/^(?:KG|KGaA)$/.test(token.text) && /^Co\.$/.test(before?.text ?? ''))) return to;
  if (
    /^(?:AS|AG|SE|SA|AB|NV|BV|LP|SpA|KG|ApS|PLC|plc|Oy|Oyj|A\/S|GmbH|LLC|Inc\.?|Ltd\.?|Limited|Corp\.?|Co\.?)$/.test(
      token.text,
    )
  )
    return to + 1;
  // "University of Alabama at Birmingham"
  if (
    word === 'at' &&
    /^(?:university|school|college)$/i.test(tokens[from]?.text ?? '') &&
    isNameLike(tokens[to + 1]) &&
    to + 1 < limit
  )
    return to + 2;
  if (linkers.has(word) && !isCapital(token)) {
    const next = tokens[to + 1];
    // "Women in Medicine", not "Acme in Germany".
    if (word === 'in' && (isPlaceName(next?.text ?? '') || isKnown(name.map((one) => one.text).join(' ')))) return to;
    const isOpen = name.some((one) => openHead.test(one.text)) || foreignLinkers.has(word) || word === 'in';
    if (!isOpen) return to;
    if (
      next &&
      to + 1 < limit &&
      isNameLike(next) &&
      (!isOrdinary(next) || isKnownPair(tokens, to + 1)) &&
      !isTitleWord(next)
    )
      return to + 2;
    if (next && linkers.has(plain(next)) && isNameLike(tokens[to + 2]) && to + 2 < limit && !isOrdinary(tokens[to + 2]))
      return to + 3;
    return to;
  }
  if (
    isNameLike(token) &&
    !(isOrdinary(token) && !/^(?:scientific|medical|clinical|financial|open|institutional|us|part)$/i.test(token.text))
  ) {
    if (isTitleWord(token)) return to;
    return to + 1;
  }
  // "4D pharma", "bluebird bio", "Acme pharma".
  if (
    /^(?:clinical|health|medical|pharmaceutical)$/.test(token.text) &&
    /^[,;.)]$|^and$/.test(tokens[to + 1]?.text ?? '')
  )
    return to + 1;
  if (
    /^(?:pharma|bio|pharmaceuticals|therapeutics|medical|biotech|gmbh|spa|foundation|biosciences|technology)$/.test(
      token.text,
    ) &&
    !/[.,]/.test(before?.text ?? '')
  )
    return to + 1;
  // "Acme 3, LLC"
  if (
    /^\d{1,2}$/.test(token.text) &&
    tokens[to + 1]?.text === ',' &&
    /^(?:LLC|Inc\.?|Ltd\.?|LP)$/.test(tokens[to + 2]?.text ?? '')
  )
    return to + 1;
  // "River 2 Renal"
  if (
    /^\d{1,2}$/.test(token.text) &&
    isCapital(tokens[to + 1]) &&
    !isOrdinary(tokens[to + 1]) &&
    !isCue(to + 1) &&
    to + 1 < limit
  )
    return to + 2;
  // "Cure 2000", "Horizon 2020"
  if (/^\d+$/.test(token.text) && /^(?:horizon|cure|h|interreg)$/i.test(before?.text ?? '')) return to + 1;
  if (initial.test(token.text)) return to + 1;
  return to;
}

function isTitleWord(token: StatementToken | undefined): boolean {
  return /^(?:Drs?|Prof|Professor|Mr|Mrs|Ms)\.?$/.test(token?.text ?? '');
}

/** A cue that stands inside a name: "Journal of Travel Medicine", "Faculty of Pain Medicine". */
function isLinkedCue(tokens: readonly StatementToken[], at: number): boolean {
  const before = plain(tokens[at - 1]);
  return (
    isCapital(tokens[at]) &&
    (before === 'of' || before === 'for' || before === 'on') &&
    openHead.test(tokens[at - 2]?.text ?? '')
  );
}

/** A comma that belongs to the name: "…, Inc.", "University of California, San Francisco", "Heart, Lung, and Blood Institute". */
function afterComma(
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
function andJoins(
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

const ofMedicine =
  /(?:ology|surgery|iatry|iatrics|medicine|therapy|diseases?|anesthesia|anaesthesia|nutrition|metabolism|rehabilitation|hypertension|stroke|headache|pain)$/;

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
function ampersandJoins(
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

/** A word of a grant's name before "Grant": "Early Career Researcher". */
export function isOfGrants(token: StatementToken | undefined): boolean {
  return isCapital(token) && ofGrants.test(token?.text ?? '');
}

/** A noun that ends organisations' names, whatever stands before it: "Clinical Trial Partners", "Research Funding Group". */
export function endsName(token: StatementToken | undefined): boolean {
  return (
    isCapital(token) &&
    /^(?:partners|group|foundation|network|institute|inc|company|center|centre|alliance|society|ltd|llc|solutions|corporation|corp|association|organi[sz]ation|consortium|academy|initiative|fund|trust|agency|council|ventures|technologies|systems|limited|gmbh|medicine)$/.test(
      plain(token),
    )
  );
}
