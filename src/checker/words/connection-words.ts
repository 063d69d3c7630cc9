/**
 * What in a text shows that its writer has something of a company: codes, links that pay, gifts, trips, partnerships.
 * From the FTC's Endorsement Guides (16 CFR 255.5, "Disclosures 101") and the platforms' own words for creators.
 */

/** Discount codes for readers, in the writer's hand. Groups: 1 the code. */
export const codes: readonly RegExp[] = [
  // "use my code DRMOM15", "with code GLOW20 at checkout"
  /\b(?:my|with|use|using|enter|promo|discount|coupon|affiliate|referral)\s+(?:\w+\s+)?code\b[\s:"'*-]*([A-Z][A-Z0-9]{3,}|\b)/gi,
  // "LENA20 gets you 20% off", "NIGHTNIGHT saves you 20%", "SUNNY15 for 15% off"
  /\b([A-Z][A-Z0-9]{3,})\b[^.!?\n]{0,25}?\b(?:gets?|saves?|takes?|gives?|knocks?|for|will (?:get|save|take))\b[^.!?\n]{0,25}?(?:\d{1,2}\s?%(?: off)?|\$\d+(?: off)?|free shipping|off\b|the same price|a discount)/g,
  /\b(?:save|get|take|enjoy)\s+(?:\d{1,2}\s?%|\$\d+)[^.!?\n]{0,30}?\b(?:with|using|code|at checkout with)\s+(?:code\s+)?["']?([A-Z][A-Z0-9]{3,})\b/g,
  // "LENA20 works for me too. use it"
  /\b([A-Z]{3,}\d{1,3})\b\s+(?:still\s+)?(?:works|is (?:live|active|good|still)|expires|ends)\b/g,
  // "tell them I sent you", "mention my name for 10% off", "DM me for my discount"
  /\b(?:tell (?:them|'em) (?:I|dr\.?\s\w+) sent (?:you|ya)|(?:mention|drop|use|say) my name (?:for|to get|at checkout)|(?:dm|message|ask) me for (?:my|a|the) (?:discount|code|coupon)|my (?:follower |reader |community |personal |exclusive )?discount)\b()/gi,
  /\b(\d{1,2}\s?% off)\s+(?:through|via|with|at)\s+(?:my|the) link\b/gi,
];

/** Links and shops that pay the writer. */
export const paidLinks =
  /\b(?:affiliate links?|(?:my|our)\s+(?:amazon\s+)?(?:storefront|affiliate|ltk|like ?to ?know ?it|referral link|amazon (?:shop|list|page|store))|(?:through|via|using|with|from|by) my (?:\w+ )?link|my link (?:saves|gets|gives|takes|for|is|has|works|below|in bio)|my (?:discount|referral) link|link(?:'s| is)? in (?:my )?(?:stories|story|bio|highlights|profile)\b[^.!?\n]{0,40}\b(?:saves?|discount|\d+ ?%|\d+ off|code)|(?:in|on|from) my (?:storefront|ltk|amazon)|shop my (?:favou?rites|faves|list|link|page|routine|looks?|shelf|storefront|picks)|tap (?:the|my) link (?:before (?:they|it) sells?|to (?:shop|buy|save|order|get yours))|comment ['"]?(?:link|shop|want|need)\b[^.!?\n]{0,25}(?:link|dm|send)|link in bio (?:to shop|to buy|to save|for (?:my )?(?:discount|code|\d+% off)))\b/gi;

/** Things received. What they are from must be told apart: a patient's casserole is no connection. */
export const gifts =
  /\b(?:sent (?:it |this |these |them |one |some |over |along )*(?:over |along )?(?:to )?(?:me|us|my (?:clinic|office|team|way|house|door)|our (?:clinic|office|team|way))|sent (?:me|us)|gave (?:me|us)|hooked (?:me|us) up|mailed (?:me|us)|shipped (?:me|us)|lent (?:me|us)|loaned (?:me|us)|goody (?:box|bag)|goodie (?:box|bag)|swag(?: bag| box)?|pr (?:package|box|mail|haul)|care package|gift (?:box|bag|basket)|(?:came home|woke up|got home) to (?:this|these|a box)|on (?:the|my|our) (?:doorstep|porch)|in (?:my|the) mail(?:box)?|unboxing|early access|(?:they|company|brand|who|makers?|team) (?:\w+ )?sent (?:it|one|me|us|this|these|a|over)|(?:had|left|dropped off) (?:one|it|this|these|some|a \w+) (?:\w+ )?(?:for|with) (?:me|us)|before (?:it|they) (?:hits?|launch(?:es)?|(?:is|are) (?:out|released|available))|weeks before|first to try|(?:got|get) to (?:try|test)[^.!?\n]{0,40}(?:before|early|first)|sneak peek|hookup|hook(?:ed)? up|thank(?:s| you)[^.!?\n]{0,40} for (?:the|these|this|my|our|all the) (?:\w+ ){0,3}?(?:scrubs|box(?:es)?|kits?|samples?|rings?|watch|shoes?|goodies|gear|products?|creams?|serums?|skincare|package|gifts?|upgrade|treats|cooler|backpack|jackets?|stethoscope|loupes|clogs|socks|mugs?)|treated (?:me|us) to|spoil(?:ed|ing) (?:me|us)|gifting)\b/gi;

/** Trips and tables paid by somebody else. */
export const trips =
  /\b(?:as (?:the |a |an )?(?:invited )?guests? of|guests? of honou?r of|(?:flew|flown|flying) (?:me|us|(?:our|my|the) (?:\w+ ){0,3}(?:team|group|fellows|class|residents|family|staff|crew|partners)|in|out)|(?:for )?flying (?:me|us|our)|put (?:me|us) up (?:in|at)|for (?:having|hosting) (?:me|us)|hosted (?:me|us|by)|hosting (?:me|us)|all[- ]expenses?(?:[- ]paid)?|expenses covered|everything (?:was )?(?:on the house|covered|taken care of|paid for)|picked up the (?:tab|bill|check)|on (?:their|the company'?s) (?:dime|tab)|wined and dined|(?:car|driver|limo) (?:at|waiting at) the (?:door|airport|gate)|chef'?s table|business class|private (?:tour|dinner|jet)|five[- ]star|(?:spa|suite|resort|villa) (?:weekend|stay|courtesy)|courtesy of|brand trip|press trip|took (?:such |really |very )?(?:great|good|amazing|wonderful) care of (?:me|us)|red carpet|(?:dinner|lunch|breakfast|drinks|golf|steaks?|wine|hotel|flights?|travel|cocktails)\b[^.!?\n]{0,20}\b(?:on|provided by|courtesy of|thanks to|paid by|sponsored by) (?=@|[A-Z])|tickets (?:from|courtesy)|front[- ]row seats)\b/gi;

/** Working together for the company's good. */
export const partnerships =
  /\b(?:(?:partner(?:ed|ing)?|collab(?:s|bed|bing|orated|orating|orate)?|team(?:ed|ing)? up|work(?:ed|ing)? together)\s+(?:again\s+)?(?:with|w\/)|in (?:partnership|collaboration|collab) with)(?=\W)/gi;

/** Whose things they are where no company is: then nothing is for sale. */
export const notCommercial =
  /\b(?:patients?|patient's|famil(?:y|ies)|mom|mother|dad|father|grandm\w+|grandp\w+|neighbou?rs?|friends?|colleagues?|residents?|fellows|interns?|nurses?|students?|church|school|library|universit\w+|college|hospital|society|academy|association|foundation|department|county|city|state|charity|food bank|shelter|volunteers?|kids?|children|daughter|son|wife|husband|sister|brother|aunt\w*|uncle|parents?|santa|coworkers?|team mates?|clinic staff|front desk|museum|zoo|red cross|cdc|nih|who|fda|health department|ministry|army|navy)\b/i;

/** The company spoken of without its name. */
export const unnamedCompany =
  /\b(?:the|this|that|a|their) (?:brand|company|makers?|manufacturer|rep|reps|team at|folks at|humans at|people at|good people at)\b/i;

/** Plain words for being paid or given, whoever by. */
export const plainPay =
  /\b(?:I|we)(?:'ll| may| might| will| do| also| can)? (?:earn|get|make|receive|take)s? (?:a |an |some )?(?:small |tiny |little |modest )?(?:commission|cut|percentage|kickback|fee|share of (?:each|the|every) sale|affiliate (?:income|fee|commission))|\b(?:commissions? (?:earned|paid)|commissionable|paid links?|earns? (?:me|us) (?:a )?(?:commission|cut))|\bas an amazon associate\b|\b(?:paid (?:partnership|collab(?:oration)?|post|promotion|trip|travel|ad|content|campaign|partner)|sponsored (?:by|post|content|trip|video|reel)|this (?:post |video |reel )?is (?:sponsored|an ad|paid)|(?:they|who|which|company|brand|maker)(?: \w+){0,3} (?:pays?|paid) (?:me|us|for (?:my|our|the|this))|(?:am|was|were|are|been|being|get|got) paid (?:by|to|for)|paid (?:me|us) (?:to|for)|(?:trip|travel|flights?|hotel|stay|dinner|meals?) (?:was |were |is )?(?:paid|covered|sponsored|provided) (?:for )?by|paid for (?:my|our) (?:trip|travel|flights?|hotel|stay|dinner|meal|time))\b/i;
/** Plain words for a gift. */
export const plainGift =
  /\b(?:gifted|for free|free of charge|at no (?:cost|charge)|no charge|complimentary|comped|(?:a|as a) gift (?:from|by|of)|free (?:product|products|sample|samples|device|kit|trip|one|pair|box|unit|machine|for a (?:year|month))|(?:machine|device|kit|pair|one|it|them|this|these) free|I (?:did not|didn'?t) pay)\b/i;
/** A role with a brand, said with its name: "ambassador for @acme", "paid partner of Acme". */
export const namedRole =
  /\b(?:ambassador|spokesperson|consultant|advis[eo]r|paid speaker|paid partner) (?:for|of|to|with) (?:@\w|\p{Lu})/u;
