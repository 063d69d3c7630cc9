/**
 * Reviews steered without the word: the practice's own people asked to write, the pleased sent to the public page and the
 * others to a private door, a treat for whoever shows the screen, a request that what is posted be made kinder. Read by
 * who is asked, for what, where, and in return for what.
 */

import type { Match, Reading } from './reading.ts';

/** Where the public reads of a practice, and the figure it reads. */
const place =
  /\b(?:google|yelp|maps?(?: page| listings?)?|the (?:listings?|stars)|healthgrades|zocdoc|realself|ratemds|vitals|trustpilot|doctify|iwantgreatcare|nhs (?:choices|reviews)|whatclinic|tripadvisor|facebook page|(?:our|the|your|my) (?:page|profile|score|rating|average|listing)|QR code|reviews?|reviewed|ratings?|testimonials?|recommend us|stars?|(?:stuck|sitting|down|up|dragged|dragging|hovering|drop(?:ped|s)|slipp\w+|back|see|hit|reach|at|to) (?:\w+ ){0,3}?(?:at |to )?(?:a |an )?[1-5]\.\d\b(?! ?(?:%|mg|mm|cm|kg|mmol|ml|g\b|cc|m\b|hours|million|billion|x\b)))\b/i;
/** Reviews of the other sort. */
const scholarly =
  /\b(?:systematic|scoping|literature|peer|cochrane|chart|board|medication|retrospective|journal|manuscript|IRB|case|film|book|movie|restaurant|quality) (?:\w+ )?reviews?\b|\breviewers?\b/i;
/** Honest practice, or talk about the practice of others. */
const fair =
  /\b(?:good,? (?:or )?bad|good or bad|honest(?:ly)?|either way|whatever you thought|every (?:patient|one) (?:gets|is asked)|positive or negative|warts and all|nothing in return|FTC|illegal|against the (?:rules|law)|don'?t (?:ever )?(?:ask|offer|buy)|never (?:ask|offer|buy|pay)|please do not|we do not (?:ask|offer|pay))\b/i;

/** The practice's people and their kin, spoken to as such. */
const insiders =
  /(?:(?<=^|[.!?] )(?:team|folks|gang|crew|ladies|all|staff|everyone|girls|guys|y'all|people|friends and family|interns|residents|nurses)(?=[,:—])|\b(?:ladies|girls|gents|guys|gang|team|crew|folks|all|staff|everyone|everybody|each|those|any) (?:of you )?(?:of|in|at|on|from|who works?|working) (?:the |our |this )?(?:office|practice|desk|clinic|team|staff|unit|reception|surgery|front|back|here|payroll)|\b(?:practice|work|office|clinic|team|staff) (?:family|fam|gang|crew|people|chat|meeting)|\b(?:dear|hey|hi|okay|ok|morning|attention|calling all|listen up|right|team meeting)[,:]? (?:team|staff|crew|all staff|gang|ladies|everyone in|nurses|reception|front desk|residents|girls)|\b(?:everybody|everyone|each of (?:us|you)|we all|you all|most of you) (?:here )?(?:has|have|know|knows|got|gets?|asks?|asked) (?:an? |your )?(?:\w+ )?(?:spouses?|mums?|moms?|mothers?|partners?|sisters?|brothers?|cousins?|in-?laws|flatmates?|roommates?|friends?|neighbou?rs?|phones?|famil(?:y|ies))|\bevery (?:spouse|partner|mum|mom|cousin|in-law|friend)|\b(?:your|our|the) (?:husbands?|wives|wife|spouses?|partners?|mums?|moms?|mothers?|aunt(?:ie)?s?|cousins?|flatmates?|roommates?|in-laws|boyfriends?|girlfriends?|book clubs?|gym buddies)|\b(?:my|our) (?:mum|mom|mother|wife|husband|sister|brother|cousin|partner|nurse|receptionist|niece|nephew|aunt|dad|kids)(?:'s)? (?:whole |entire )?(?:family |crew |friends )?(?:has |have )?(?:already |just |kindly |very |now )*(?:reviewed|rated|wrote|written|posted|left|popped|put|did|done|added))\b/gi;
const writing =
  /\b(?:pop|popped|put|puts?|write|wrote|written|post(?:ed)?|leave|left|drop|say|said|add(?:ed)?|type|tap|upload|share|stick|chuck|knock out|do (?:one|yours|it)|jot|paragraph|reviewed|rated|homework|phones?|accounts?|different words|own words|a few words|kind words|something (?:nice|kind|lovely|sweet)|a line or two|logins?|thumbs)\b/i;
/** Given for writing, or for the figure. */
const treat =
  /\b(?:(?:coffee|gift|starbucks|amazon|loyalty|lunch|meal|book|itunes|target|costa|nando'?s) (?:gift )?(?:cards?|vouchers?|tokens?)|vouchers?|tokens?|coupons?|raffles?|prize draw|drawing|draw\b(?= (?:for|on|at))|hampers?|giveaway|entered|treats?|goodie|goody|freebies?|on (?:us|the house)|% off|\$ ?\d+|£ ?\d+|€ ?\d+|discount|credit (?:toward|on|off)|bonus|pizza|donuts?|doughnuts?|lunch|cake|beers?|pints?|prosecco|champagne|bottle|brunch|breakfast|cupcakes?|afternoon off|half day|tumbler|mug|tote|t-?shirt|candle|little (?:something|thank|gift)|small (?:gift|thank)|thank-you (?:bag|gift|pack)|pick (?:something )?from the|free \w+|there'?s (?:one|something) (?:for|in it for)|complimentary|samples?|half (?:off|price)|two for one|an entry|entries|airpods|ipad|apple watch|peloton|tickets?|spa (?:day|voucher)|facial|whitening)\b/gi;
const asked =
  /\b(?:(?:tell|told) (?:us|google|them|the world|people|everyone|others|your) [^.!?\n]{0,40}\b(?:on|at|over on) (?:google|yelp|maps|facebook|the|our|healthgrades|trustpilot)|show (?:\w+ ){1,4}(?:the |your )?(?:screen|phone|it|post|review)|(?:flash|bring|show) (?:us|your|the) (?:screen|phone|post|review)|screenshot (?:it|and|to|of)|(?:leave|write|post|drop|pop|share|put) (?:us |me |up |a |an |your |one |something |few |quick |nice )*(?:review|words?|stars?|rating|line|google|testimonial|feedback)|review us|rate us|(?:snap|send|take|text|forward) (?:us )?(?:a |the |your )?(?:pic|picture|photo|selfie|screenshot|shot) of (?:your|the|it)|(?:every|each|any|a|your|one) (?:\w+ )?(?:reviews?|rating|stars?|google review)\b[^.!?\n]{0,25}\b(?:is|gets?|earns?|=|counts?|equals|wins?|means|enters|goes)|reviewers?|give us (?:a|some) (?:love|star|shout)|if we (?:see|hit|reach|get|make|cross|break) (?:a |an )?(?:[1-5]\.\d|\d+ (?:reviews|stars|ratings))|for everyone who does|each (?:one|star|review))\b/i;

/** The pleased, in their many words. */
const pleased =
  /\b(?:if (?:we|you|your|it|things|all|everything|anything|the team|our)\b[^.!?\n]{0,50}?\b(?:made|love[ds]?|enjoy\w*|happy|great|well|right|smil\w+|delighted|pleased|good|wonderful|looked after|best|glad|better|thrilled|perfect|amazing|fab\w*|lovely|day|year|week)\b|(?:happy|pleased|delighted|big|thrilled|satisfied|loved?)\b[^.!?\n]{0,40}[?:,]|smil(?:e|ey|ing)s?|thumbs[- ]up|green (?:face|button)|(?:happy|smiling) faces?|fives?\b|5s\b|😀|😊|😍|👍|promoters)/i;
/** The others, and the door that they are shown. */
const displeased =
  /\b(?:if (?:we|you|it|your|things|the|anything|something|not|there|everything)\b[^.!?\n]{0,40}?\b(?:didn'?t|not|wasn'?t|weren'?t|isn'?t|haven'?t|hasn'?t|fell short|let you down|missed|less|wrong|short|unhappy|upset|disappoint\w*|grumbl\w*|niggl\w*|gripes?|moan|complaint|concern|could(?:'ve| have))\b|if not\b|otherwise\b|anything (?:less|else|short|under|lower)|frown\w*|thumbs[- ]down|sad (?:face|ones?)|red (?:face|button)|grump\w*|grumbl\w*|niggl\w*|gripes?|less than|not so (?:happy|good|great)|so-?so|meh\b|unhappy|disappointed|a (?:one|two|three|1|2|3|4|four)\b|☹️|😕|👎|😞|😠|detractors)/gi;
const privately =
  /\b(?:(?:come|find|tell|call|ring|email|e-mail|message|text|talk|speak|write|see|grab|let|give|send|drop|whisper|bring|dm|pop|knock|have)\b[^.!?\n]{0,25}\b(?:me|us|in|by|word|shout|buzz|bell|manager|office|know|directly|first|instead|desk|\w+@\w+)|(?:comes?|goes|go|lands?|routes?|sends?) (?:it |them |you |those )?(?:straight |directly |only |right )?(?:to|into) (?:me|us|my|our|the (?:manager|office|inbox|owner)|\p{Lu}\w+)|my (?:cell|direct|personal|own|mobile|e-?mail|number|inbox)\b|gets? (?:my|the|our) (?:e-?mail|number|form|manager)|use it first|my door|door'?s (?:always )?open|between (?:us|ourselves|you and me)|sort it|fix it|make it right|put it right|private(?:ly)?|behind the scenes|before any(?:body|one)|in-?house|off (?:the internet|line|google))\b/iu;

/** In an answer to a review: let it be kinder, or gone. */
const softer =
  /\b(?:(?:\$ ?\d+|\d+ dollars|refund(?:ed)?|credit(?:ed)?|waiv(?:e|ed)|knock|comp(?:ed)?|discount)\b[^.!?\n]{0,80}?\b(?:go(?:es)? away|come(?:s)? down|(?:stars?|review|post|this|it) (?:become|becomes|turns?|is (?:gone|changed)|(?:would|will) (?:go|come|be|change|disappear))|remov\w+|delet\w+)|(?:lawyer|attorney|solicitor|counsel|legal)\b[^.!?\n]{0,60}\b(?:until|by|before|unless|if)\b|(?:you have )?(?:until|by) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|noon|midnight|the end of)\b[^.!?\n]{0,30}\b(?:to |or )|(?:grateful|appreciate|appreciated|kind(?:ly)?|love|nice|wonderful|prefer|hope|ask(?:ing)?|like|wonder|would you|could you|please|consider|mean (?:a lot|the world)|help(?:ful)?|lovely|fair|decent|trust|expect|suggest|invite|until|before|once|when|as soon as|in (?:exchange|return))\b[^.!?\n]{0,70}?\b(?:what(?:'s| is|ever)? (?:you )?(?:posted|written|wrote|here|up|said)|the (?:post|wording|rating|score|stars?|words|review|comment|record|picture)|this|your (?:words?|post|stars?|review|rating|comment|thoughts)|it|that|here)\b[^.!?\n]{0,30}?\b(?:reflect(?:s|ed)?|c(?:a|o)me(?:s)? (?:down|off)|chang(?:e|ed|es)|updat(?:e|ed|es)|gone|go(?:es)? away|soften(?:ed|s)?|match(?:ed|es)?|revisit(?:ed)?|reconsider(?:ed)?|look(?:ed)? again|another look|amend(?:ed)?|disappear(?:ed|s)?|tid(?:y|ied)|adjust(?:ed)?|remov(?:e|ed)|reword(?:ed)?|edit(?:ed)?|delet(?:e|ed)|withdr(?:aw|awn|ew)|taken (?:down|off|back)|down\b|off the internet|set straight|correct(?:ed)?|retract(?:ed)?|rais(?:e|ed)|more stars))\b|\b(?:remov(?:e|ing)|delet(?:e|ing)|amend(?:ing)?|updat(?:e|ing)|edit(?:ing)?|chang(?:e|ing)|revis(?:e|ing|it|iting)|reconsider(?:ing)?|withdraw(?:ing)?|correct(?:ing)?|retract(?:ing)?|rais(?:e|ing)|soften(?:ing)?|tak(?:e|ing) (?:back|down)) (?:this|it|that|what you (?:wrote|posted|said)|your (?:\w+ )?(?:words?|post|stars?|review|rating|comment|score)|the (?:\w+ )?(?:words?|post|stars?|review|rating|comment|score))\b/gi;
/** Reviews of others pushed out of sight. */
const buried =
  /\b(?:(?:reviews?|one[- ]stars?|1[- ]stars?)\b[^.!?\n]{0,60}\b(?:report|flag|mass[- ]report) (?:it|them|her|him|that|this)\b|(?:report|flag|downvote|bury|push|get|mass[- ]report)\b[^.!?\n]{0,30}\b(?:the |that |this |her |his |those )?(?:bad |one[- ]star |1[- ]star |negative |nasty |fake )?(?:reviews?|one[- ]stars?|1[- ]stars?|ones?)\b[^.!?\n]{0,30}\b(?:as (?:spam|fake|offensive)|until|till|down|off|under|disappear\w*|pulled|removed|page two|so (?:it|that) (?:drops?|goes|disappears?)))\b/gi;

const inReply = (reading: Reading): boolean => reading.draft.surface === 'review-reply';

/** Where reviews are steered, in order of the draft; each match is what to show. */
export function* steeringIn(reading: Reading): Iterable<Match> {
  const { draft } = reading;
  if (inReply(reading)) {
    for (const match of reading.find(softer)) if (!fair.test(match.sentence.text)) yield match;
    return;
  }
  if (draft.surface === 'reply' || !place.test(reading.text.slice(0, 6000)) || fair.test(reading.text)) return;
  const from = (index: number, count: number) => reading.sentences.slice(Math.max(0, index), index + count);
  const public_ = (index: number): boolean =>
    from(index - 2, 5).some((one) => place.test(one.text) && !scholarly.test(one.text));
  for (const sentence of reading.sentences) {
    if (scholarly.test(sentence.text) || !public_(sentence.index)) continue;
    const after = from(sentence.index, 2);
    const own = sentence.find(insiders)[0];
    if (
      own &&
      after.some((one) => one.has(writing)) &&
      !/\b(?:thank|thanks|patients? (?:said|wrote))\b/i.test(sentence.text)
    )
      yield own;
    const gift = sentence.find(treat)[0];
    if (
      gift &&
      from(sentence.index - 1, 3).some((one) => one.has(asked)) &&
      !/\bno (?:gift|prize|reward)/i.test(sentence.text)
    )
      yield gift;
    const sent = sentence.find(displeased)[0];
    if (
      sent &&
      after.some((one) => one.has(privately)) &&
      from(sentence.index - 2, 3).some(
        (one) => one.has(pleased) && from(one.index, 2).some((two) => place.test(two.text)),
      )
    )
      yield sent;
    for (const match of sentence.find(buried)) yield match;
  }
}
