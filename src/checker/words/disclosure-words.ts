/**
 * The words with which people disclose a tie, and those that look like it and are not understood. From the FTC's
 * Endorsement Guides (16 CFR 255) and "Disclosures 101", and from how papers and slides word disclosures.
 */

import type { Relationship } from '../../profile/profile.ts';

/** Sources of expressions: what a tie makes of a person. */
export const roles = {
  consulting: 'consult(?:ant|ants|ancy|ing(?: work| role| fees?)?)',
  speaking:
    "speakers?(?:'?s? bureau)?|speaking(?: fees?)?|presenter|lecturer|faculty|trainer|proctor|instructor|educator|lecture fees?",
  'advisory-board':
    'advis[eo]rs?|(?:scientific |medical |clinical )?advisory (?:board|panel|council|committee)(?: member)?|SAB|board member|member of (?:the |its |their )?(?:\\w+ )?(?:advisory )?board',
  research: '(?:principal |site |co-?|study |clinical )?investigator|PI|researcher',
  ownership: '(?:co-?|part[- ])?owner|(?:co-?)?founder|partner in',
  stock: '(?:share|stock)-?(?:holder|owner)s?|investor',
  patent: '(?:co-?)?inventor|patent holder|designer|design surgeon|licensor',
  employment:
    'employee|medical director|chief (?:medical|scientific|executive) officer|CMO|CEO|staff(?: physician)?|contractor',
  other:
    'ambassador|spokes(?:person|man|woman)|KOL|key opinion leader|paid partner|brand partner|contractor|influencer|affiliate',
} as const satisfies Partial<Record<Relationship, string>>;

/** Sources of expressions: what comes of a tie. */
export const benefits = {
  consulting: 'consult(?:ing|ancy|ant)(?: fees?| work| payments?| income)',
  speaking: '(?:speak(?:ing|er)|lecture|teaching)(?: fees?| payments?| honorari(?:a|um))',
  'advisory-board': 'advisory(?: board)? (?:fees?|role|work)',
  research:
    '(?:research|institutional|grant|fellowship|educational) (?:funding|support|grants?|money|contracts?)|research|grants?|funding|trial funding',
  royalties: 'royalt(?:y|ies)',
  patent: '(?:licensed )?patents?(?: interests?| rights?)?|intellectual property|licens(?:e|ing) (?:fees?|income)',
  'stock-options': '(?:stock )?options',
  stock: 'stocks?|shares?|equity|investments?',
  ownership: '(?:an? )?(?:ownership|founder)(?: stake| interest| share)?|stake',
  travel: '(?:paid )?travel(?: support| costs?| expenses?| reimbursement)?|(?:airfare|flights?|hotels?|lodging)',
  gifts: 'gifts?|free (?:products?|samples?|devices?|kits?|treatments?|stuff|things)|samples?|complimentary \\w+',
  meals: '(?:paid |free )?(?:meals?|dinners?|lunch(?:es)?|food)',
  honoraria: 'honorari(?:a|um)',
  employment: 'salary|paycheck|wages|employment',
  other:
    'payments?|(?:personal )?fees?|compensation|money|income|(?:financial|commercial|paid|material|business|industry|consulting) (?:relationships?|ties?|interests?|connections?|links?|conflicts?(?: of interest)?|stakes?|arrangements?)|conflicts? of interest|COIs?|(?:a )?commission|contract',
} as const satisfies Partial<Record<Relationship, string>>;

/** Ways in which a disclosure is announced. */
export const announcement =
  '(?:(?:full|financial|my|obligatory|required|quick|standard|usual|author|relevant)\\s+)*(?:disclosures?|disclaimer|disclose|COI|DOI|conflicts? of interest|declaration(?: of interests?)?|transparency|conflict|bias(?: alert| check)?|heads[- ]?up|up ?front|for the record|note|fyi|caveat|in the interest of (?:full )?(?:transparency|disclosure)|to be (?:clear|transparent|upfront|up front)|full transparency)(?:\\s+(?:first|statement|up front|time|alert|here))?';

/** Tags and labels that say plainly that a post is paid for. */
export const adTags = new Set(
  'ad ads advert advertisement advertising sponsored sponsor paid paidad paidpartnership paidpartner paidpromotion paidpost paidcollab sponsoredpost sponsoredcontent gifted giftedproduct freeproduct prgift'.split(
    ' ',
  ),
);

/** Tags that readers do not understand as a disclosure. */
export const vagueTags = new Set(
  'sp spon spons collab collabs collaboration partner partners partnership partnered ambassador ambassadors brandambassador brandpartner affiliate afflink affiliatelink aff thankyou thanks promo promotion hosted pr prpackage prsample invited client employee'.split(
    ' ',
  ),
);

/** Words that point at a disclosure elsewhere. */
export const elsewhere =
  /\b(?:(?:full |my |all |relevant |usual |financial )*(?:disclosures?|conflicts? of interest|COIs?|DOIs?)(?: statement)?(?: (?:are|is|live|lives|listed|can be found|found|available|on|up|posted|sit))*\s*(?::|in|on|at|via|→|->|➡️?)+\s*(?:(?:my|the|our|first|a)\s+)?(?:bio|profile|website|site|page|link|comments?|linktree|thread|last (?:slide|post|tweet)|replies|story|stories|about|pinned|usual)|see (?:my )?(?:bio|profile|website|link|comments?) for (?:my )?(?:disclosures?|COIs?)|(?:usual|standard) disclosures(?: apply)?|disclosures (?:apply|as (?:always|usual|before)))/gi;

/** A platform's own label, spoken of as if it were the disclosure. */
export const platformLabel =
  /\b(?:paid[- ]partnership|branded[- ]content|paid[- ]promotion|sponsorship|ad)(?: disclosure)? (?:label|tag|tool|toggle|banner|badge|switch)\b(?! (?:is not|isn't|alone|does not|doesn't))|\b(?:labell?ed|tagged|marked|flagged) (?:it |this |the post )?(?:above |up top |here )?(?:as )?(?:an? )?(?:paid partnership|branded content|paid promotion)\b|\bsee (?:the )?label (?:above|at the top|up top)\b/gi;

/** Loose words for working together: they name no tie. */
export const looseTie =
  /\b(?:collab(?:s|bed|bing|oration|orating|orated)?|team(?:ed|ing)? up|partner(?:ed|ing|ship|s)?|working)\s+(?:again\s+)?(?:with|w\/)|\bin (?:partnership|collaboration) with\b/gi;

/** Thanks, which name no tie either. */
export const thanks =
  /\b(?:(?:many |big |huge |so many |special )*(?:thanks?(?: you)?|thx|ty|shout ?out|grateful|props|kudos|hat tip|s\/o|appreciate)(?: so (?:very )?much| a (?:lot|ton|million))?(?: again)?)\b/gi;
