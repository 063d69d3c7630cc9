/**
 * A side taken without its slogans: what people do for a cause (canvass, march, plant a sign), how they threaten at the
 * polls, what they say they will not keep quiet about, whom they say the country has forgotten. One such sign is a
 * pastime; two of different kinds are a stand.
 */

import type { Match, Reading } from './reading.ts';

const signs: readonly RegExp[] = [
  // Deeds.
  /\b(?:knock(?:ing|ed)? (?:on )?doors|door-?knock\w*|canvass\w*|phone ?bank\w*|leaflet\w*|on (?:their|his|her) lawns?|(?:yard|lawn|protest|hand-?made|cardboard) signs?|placards?|rosettes?|banners?|picket\w*|rall(?:y|ies|ied)\b(?! (?:car|race|bus))|(?:the march|march(?:ing|ed|es)?)\b(?= (?:for|on|with|against|to|at|again|in my|this)\b|[.!])|protest\w*|sit-?in\b|walk-?out|petition\w*|sign(?:ed|ing)? (?:the|this|on)\b(?= (?:petition|letter|pledge))|testif(?:y|ied|ying)|lobb(?:y|ied|ying)|boycott\w*|donat(?:e|ed|ing) to (?:the|her|his|their|a) (?:campaign|cause|fund|party)|campaign(?:ing|ed)\b|strike (?:line|fund)|wear(?:ing)? (?:my |the |a )?(?:red|orange|blue|purple|white|pink)\b(?= (?:to|for|rosette|on|ribbon|hat))|bumper stickers?)\b/gi,
  // Houses of power, and those in them.
  /\b(?:state ?house|capitol|parliament|westminster|holyrood|stormont|downing street|legislat\w+|lawmakers?|council(?:l?ors?|wom[ae]n|m[ae]n)?\b(?! on (?:graduate|medical))|city hall|town hall|school board|committee (?:drawer|room|chair)|senators?|governors?|MPs?\b|ministers?|mayor|commissioners|statute|ordinance|(?:this|that|these|those|the) laws?\b|wrote (?:this|that|the) (?:law|bill)|the (?:bill|vote|law|ruling|ban|justices)|supreme court|the court|one party|both parties|either party|politicians?|the state\b|in this state|this government|the government|the administration|washington|congress\w*|elected)\b/gi,
  // The day of reckoning.
  /\b(?:come (?:november|may|june|election)|in november|election (?:day|time|season|year)|re-?election\w*|(?:next|this|until|before) (?:the )?(?:election|primar(?:y|ies)|ballot|midterms?)|at the (?:polls|ballot box|booth)|ballots?|vot(?:e|es|ed|ing|ers?)\b(?! (?:below|for your fav|in the comments))|(?:going to|will|I'll|we'll|to) remember\b[^.!?\n]{0,20}\b(?:who|come|this|that|november|how)|have (?:names|addresses|terms|districts)|accountable|answer(?:s|ed)? to (?:us|voters)|primar(?:y|ied) (?:him|her|them)|raised? (?:a|his|her|their) hands? (?:to|for|against|and)|run(?:ning)? for (?:office|council|school board|congress|mayor|the))\b/gi,
  // Breaking silence.
  /\b(?:(?:stay|keep|staying|keeping|kept) (?:out of (?:it|this|politics)|quiet|silent|neutral|my (?:feed|head|mouth)|politics)|stick to medicine|neutral(?:ity)?(?= (?:face|ground|any|is|on|about|no|when)|[.,!])|not (?:be )?neutral|(?:won'?t|can'?t|cannot|refuse to|not going to|done) (?:be(?:ing)? )?(?:quiet|silent|polite|neutral|apologi[sz]\w*|wear\w*|pretend\w*)|say the quiet|(?:told|asked|warned|advised) (?:that )?(?:doctors|physicians|nurses|me|us|I|we)?\s?(?:should |to )?(?:stay|keep|not to post)|lose (?:followers|patients) (?:over|for)|unfollow(?: me)? if|unpopular(?: opinion)?|I (?:said|will say|'ll say) (?:it|what)|this is (?:political|not political)|call me political|not (?:a )?political\b|someone has to say|speak(?:ing)? (?:up|out))\b/gi,
  // What became of the country, and before whom.
  /\b(?:(?:this|our|the|a) (?:country|nation|republic|society|culture)\b|folks in this|(?:the|our) lord\b|god(?:'s|ly|less)?\b(?! (?:awful|damn|bless you|send|mother|father|child))|jesus|christ\b(?! hospital)|scripture|the (?:bible|gospel|word|commandments|almighty|prophet|torah|quran)|(?:on )?(?:our|their|your) knees|pray(?:ers?|ing|ed|s)?|church\b|faith\b(?! (?:in (?:me|you|us|my|the team)))|sins?\b|sinful|biblical|secular|traditional (?:family|values)|family values|traditions?|woke\w*|liberty|freedom|tyranny|patriot\w*|taxpayers?|borders?|illegals?|unborn|the (?:rich|poor|wealthy|one percent|1%)|billionaires?|working (?:people|families|class)|the union|austerity|privati[sz]\w+|brexit|the NHS|public health ?care|single[- ]payer)\b/gi,
  // Who pays with their bodies.
  /\b(?:out of options|no (?:options|choice|say|way out)|waited for a lawyer|(?:a )?lawyers? (?:to|said|says?|had to)|turned away|cross(?:ing|ed)? (?:the )?state lines|drove (?:\w+ ){1,3}(?:hours|states)|(?:fifteen|fourteen|thirteen|twelve|eleven|ten|sixteen|\d\d?)[- ]year[- ]old (?:she|girl|who|with|that|to)|death certificates?|certificates for|body bags?|small coffins?|(?:bullets?|gunshots?|holes) (?:in|out of|wounds?|through)|trauma (?:bay|intervention)|bury(?:ing)?|buried|rationing|medical bankruptcy|unhoused|evict\w*|deport\w*|detain\w*|ICE\b|raids?|clos(?:e|ed|ing) (?:the|our|that|a) (?:\d+ )?(?:clinic|bus|route|ward|school|unit|hospital|library|shelter)|shut (?:the|our|down|that) (?:clinic|ward|unit|shelter|route)|clapped for us|cut(?:s|ting)? (?:to )?(?:medicaid|funding|the budget|benefits|our|school)|mandates?|exemptions?|bans?\b|banned|banning)\b/gi,
];
const mine = /\b(?:I|we|I'll|I'm|I've|we'll|we're|my|our|us|me|you|bring|come|join|vote|remember|wear)\b/i;
const notice =
  /\b(?:polls (?:close|open)|register|deadline|enrol+ment|takes effect|free (?:gun )?locks?|fact sheet|nonpartisan|non-partisan|however you vote|whoever you|vote (?:below|for your fav)|journal club|advisory committee|steering committee|board of (?:directors|trustees|medicine)|student council|union (?:station|hospital)|visiting (?:senator|minister)|proclamation|ribbon cutting|grant|award)\b/i;

/** The first sign of a stand, undefined where the draft takes none. */
export function standIn(reading: Reading): Match | undefined {
  for (const sentence of reading.sentences) {
    if (/\?["')]*$/.test(sentence.text) || notice.test(sentence.text)) continue;
    const near = reading.sentences.slice(Math.max(0, sentence.index - 1), sentence.index + 2);
    const kinds = signs.map((pattern) => near.some((one) => one.has(pattern)));
    const here = signs.flatMap((pattern) => sentence.find(pattern));
    const first = here.sort((a, b) => a.start - b.start)[0];
    if (!first || here.length === 0) continue;
    const [deed, house, day, silence, country, paid] = kinds;
    const count = kinds.filter(Boolean).length;
    // Houses of power and suffering are told of neutrally; what one does, threatens or will not keep quiet about is not.
    const stance = [deed, day, silence].filter(Boolean).length;
    const lament =
      country && signs[4] !== undefined && new Set(sentence.find(signs[4]).map((m) => m.text.toLowerCase())).size > 1;
    const stands =
      (count >= 2 && stance >= 1 && (house || day || country || paid)) || (lament && wished.test(sentence.text));
    if (stands && near.some((one) => mine.test(one.text)) && strength(count, stance) >= 3) return first;
    if (lament && wished.test(sentence.text)) return first;
  }
  return undefined;
}

const strength = (count: number, stance: number): number => count + stance;
const wished =
  /\b(?:if (?:more|only|we|people|folks)|fewer|should|ought|remember(?:ed|s)?|return(?:ed)? to|need(?:s)? (?:more|to)|forgot(?:ten)?|lost|turned (?:from|its back|away)|wake up|deserve[sd]?|instead of|shame)\b/i;
