/** Whether a draft gives the other side of a treatment: harms, limits, other choices, or where to read of them. */

import { alternatives, denied, limits, mayCome, resources, risks, softRisks } from '../words/balance.ts';
import { type Link, linksOf } from './links.ts';
import type { SentenceText } from './sentence.ts';

export type BalanceKind = 'risk' | 'limit' | 'alternative' | 'resource';

/** The sides that a sentence gives; use as `sentence.derive(balanceOf)`. */
export function balanceOf(sentence: SentenceText): readonly BalanceKind[] {
  const kinds: BalanceKind[] = [];
  const named = sentence
    .find(risks)
    .some((match) => !denied.test(sentence.text.slice(Math.max(0, match.start - 40), match.start)));
  if (named || (sentence.has(softRisks) && sentence.has(mayCome) && !sentence.has(promised))) kinds.push('risk');
  if (sentence.has(limits)) kinds.push('limit');
  if (sentence.has(alternatives)) kinds.push('alternative');
  if (sentence.has(resources) || sentence.derive(linksOf).some((link) => informs(link, sentence.text)))
    kinds.push('resource');
  return kinds;
}

/** What a treatment takes away is no harm that it does. */
const promised =
  /\b(?:no|zero|without|gone|away|relie\w+|reliev\w+|fix\w*|clear\w*|stops?|stopped|end|ends|help(?:s|ed)? (?:with )?|treat\w*|if you|your|tired of|sick of|goodbye|less|fewer|from)\b/i;

const shops =
  /(?:shop|store|book|amazon|amzn|etsy|linktr|link\.|calendly|zocdoc|vagaro|square|mindbody|glow|deals?|promo|coupon|bit\.ly|ltk|liketk|beacons|stan\.store|patreon|gofundme|venmo|cash\.app)/i;
const knowing =
  /(?:\.gov|\.edu|\.org|\.int|doi|pubmed|ncbi|nejm|jama|lancet|bmj|nature\.com|sciencedirect|springer|wiley|medscape|uptodate|mayoclinic|clevelandclinic|healthline|webmd|label|_pi\.pdf|rxlist|drugs\.com|medlineplus|study|trial|paper|journal|references|handout|evidence|risks|safety|guide)/i;
const booking =
  /\b(?:book|shop|code|% off|saves? you|discount|order|buy|reserve|schedule|sign up|spots?|openings?|appointment|consult)\b/i;

/** A link that informs: not a shop's, not a booking page, not a code's. */
export function informs(link: Pick<Link, 'kind' | 'text' | 'domain'>, sentence: string): boolean {
  if (link.kind !== 'web') return false;
  if (knowing.test(link.text) && !shops.test(link.domain)) return true;
  return !shops.test(link.text) && !booking.test(sentence);
}
