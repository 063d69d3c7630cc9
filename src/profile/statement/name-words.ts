/** The words that organisations' names are made of, and those that look like a name's and are none. */

import { makerOf } from '../../checker/words/makers.ts';
import { keyOf } from '../names.ts';
import { isCapital, plain, type StatementToken } from './tokens.ts';

/** Where a name stands, in tokens. */
export interface NameSpan {
  /** First token and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Words of law at the end of a company's name. */
export const legal =
  /^(?:inc|incorporated|llc|l\.l\.c|ltd|ltda|limited|plc|corp|corporation|gmbh|ag|s\.?a|s\.?a\.?s|sas|n\.?v|b\.?v|bv|nv|bvba|kgaa|kg|se|s\.?p\.?a|spa|s\.?r\.?l|srl|oyj?|ab|a\/s|as|aps|pty|k\.?k|lp|l\.p|llp|co|company|usa|u\.s\.a)$/i;

/** Words after which "of", "for", "on" go on with the name, and "and" may. */
export const openHead =
  /^(?:universit\w*|school|college|institutes?|society|soci[eé]t\w*|academy|association|federation|foundation|fund|fonds|fondation|fondazione|fundaci[oó]n|center|centers|centre|centres|department|departments|dept|ministry|council|board|agency|bank|hospitals?|office|division|journal|annals|archives|initiative|program|programme|consortium|coalition|commission|organi[sz]ation|bureau|campaign|friends|conference|congress|registry|alliance|network|trust|house|administration|committee|group|faculty|league|union|authority|secretary|state|city|government|commonwealth|force|cooperative|collaboration|province|register|forum|partners|partnership|chair|service|services|bureau|library|branch|directorate|clinic|community|confederation|court|deutsche|stiftung|collaborative|chapter|gesellschaft|medicine|sciences|research|arthritis|heart|cancer)$/i;

/** "J." */
export const initial = /^\p{Lu}\.$/u;

/** How the names of fields of medicine end. */
export const ofMedicine =
  /(?:ology|surgery|iatry|iatrics|medicine|therapy|diseases?|anesthesia|anaesthesia|nutrition|metabolism|rehabilitation|hypertension|stroke|headache|pain)$/;

/** Capitals that begin no organisation's name, or are none by themselves. */
export const notNames =
  /^(?:he|she|they|his|her|their|we|i|it|its|our|the|a|an|this|these|all|both|no|none|nothing|not|other|others|any|each|in|on|at|for|from|to|of|with|by|as|and|or|but|also|during|outside|within|since|over|past|last|previous|previously|currently|additionally|furthermore|moreover|finally|however|within|relevant|n\/a|na|yes|nil|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|dr|drs|prof|professor|mr|mrs|ms|covid-19|hiv|icmje|phase|section|part|table|md|phd|mph|msc|inst|institution|institutional|self|spouse|usd|eur|us\$|uk£|received|has|is|reports|reported|receiving|scientific|medical|clinical|unpaid|paid|pending|issued|royalties|personal|financial|conflicts?|disclosures?|declarations?|competing|interests?|covid|activities|us patent|patent|number|no\.|ip|pi|sab|dsmb|non-profit|nonprofit|not-for-profit|industry|speaking|educational|unrelated|outside)$/i;

/** Capitals that name nobody. */
export const notLetters =
  /^(?:IP|PI|SAB|DSMB|NA|USD|EUR|PHD|MPH|HIV|ICMJE|COVID|AND|OR|NO|THE|NONE|FROM|FOR|OF|WITH|BY|HE|SHE|ALL|COI)$/;

/** Words that are no name before a small one: "German health insurers". */
export const adjective =
  /^(?:american|german|french|swiss|british|italian|spanish|dutch|danish|swedish|norwegian|finnish|austrian|belgian|japanese|chinese|korean|indian|australian|canadian|european|international|national|global|swiss|israeli|us|uk|federal|royal|continuing)$/i;

/** What is given, at the end of its giver's name: "Acme Clinician Award". */
export const ofGiving = /^(?:Awards?|Fellowships?|Grants?|Scholarships?|Professorships?|Bursary|Stipend|Scheme)$/;

/** What grants and fellowships are called by: "Early Career Researcher". */
export const ofGrants =
  /^(?:early|mid|career|researcher|researchers|senior|junior|young|investigator|principal|clinical|practitioner|clinician|scientist|trialist|project|pilot|seed|training|innovation|merit|ideas|development|discovery|leadership|emerging|postdoctoral|doctoral|operating|partnership|scholar|new|early-career|mid-career|investigator-initiated|unrestricted|educational|travel|independent|program|priority|emcr|ecr)$/i;

/** Whether a token can begin or go on a name by its letters: a capital anywhere, or a figure and a capital ("3M", "89bio"). */
export function isNameLike(token: StatementToken | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const { text } = token;
  if (/^(?:https?:|www\.)/.test(text)) return false;
  return (
    /^\p{Lu}/u.test(text) ||
    /^\p{Ll}{1,5}-?\p{Lu}/u.test(text) ||
    /^\d{1,3}(?:\p{L}{1,8})$/u.test(text) ||
    /^\p{Ll}{2,}\d\p{Ll}+$|^\p{Ll}{4,}\d{1,3}$/u.test(text) ||
    /^\p{Lo}/u.test(text)
  );
}

/** Whether a word with a capital is an ordinary one, a title or a month. */
export function isOrdinary(token: StatementToken | undefined): boolean {
  if (token === undefined) return false;
  return /^\p{Lu}{2,}$/u.test(token.text) ? notLetters.test(token.text) : notNames.test(token.text);
}

/** A company known by name, or a name with a word that only organisations have. */
export function isKnown(name: string): boolean {
  return makerOf(keyOf(name.replace(/[®™]/g, ''))) !== undefined;
}

/** "National" in "National Institutes", "Open Medical": an ordinary word that a name goes on from. */
export function isKnownPair(tokens: readonly StatementToken[], at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (!word || !isNameLike(next) || isOrdinary(next)) return false;
  return (
    isKnown(`${word.text} ${next?.text}`) ||
    /^(?:scientific|medical|clinical|financial|open|march|may|section|phase|part|institutional|self)$/i.test(word.text)
  );
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
