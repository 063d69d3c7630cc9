import type { Match, Reading } from '../reading/reading.ts';
import { steeringIn } from '../reading/review-steering.ts';
import type { Detection, Rule } from '../rule.ts';

/** That the talk is of public reviews at all. */
const reviewTalk =
  /\b(?:(?:tell|to|on|at) google|google (?:review|button|page|rating|listing|profile)s?|(?:on|to|skip|via|hit|through|our|for|your) (?:google|yelp|healthgrades|zocdoc|vitals|realself|ratemds|trustpilot|webmd|facebook page)|yelp|healthgrades|zocdoc|realself|ratemds|(?:online |patient |star |honest |nice |good |great |positive |bad |negative )?reviews?\b(?! (?:of (?:systems|the literature)|articles?|paper|committee|board|session|course|boards))|ratings?|testimonials?|recommendations? on facebook|(?:\d(?:\.\d)?|one|two|three|four|five)[ -]?stars?|stars (?:come|came|on|from|off|for us)|[⭐★]{3,})/i;
/** Reviews of the other sort: papers, boards, charts. */
const otherReviews =
  /\b(?:systematic|scoping|literature|peer|cochrane|chart|board|utili[sz]ation|medication|retrospective|performance|annual|narrative|record|case|journal|manuscript|ethics|IRB|umbrella|evidence|film|book|movie|restaurant|hotel|course) (?:\w+ )?reviews?\b|\breviews? (?:of systems|article|committee|editor|boards?|session)\b|\bpeer[- ]reviewe[dr]\b|\breviewers? (?:2|two)\b/i;

const reward =
  /\b(?:gift ?cards?|(?:coffee|starbucks|amazon|target|visa) (?:gift )?cards?|\d+ ?% off|half (?:off|price)|\$ ?\d+(?: off| credit| card| toward\w*)?|discounts?|free (?:\w+ ){0,3}?(?:peel|facial|syringe|unit|units|cleaning|whitening|consult\w*|visit|treatment|massage|session|tumbler|mug|t-?shirt|swag|coffee|drink|gift|goodie|sample|upgrade|filler|botox|tox|lunch|ice cream|donuts?|cookies?)|raffles?|drawing|giveaway|sweepstakes|entered (?:to win|in(?:to)?)|enters? you|chance to win|win (?:an?|the|one|our|\$)|prizes?|reward(?:s|ed)?|coupon|vouchers?|credit (?:toward|on|to)|points|bonus|on (?:us|the house)|spa day|dyson|ipad|airpods|vacation|dinner for two|treat (?:bag|box|basket)|drawer|thank[- ]you gift|perks?|waive(?:d)? (?:your|the) (?:co-?pay|fee)|eat (?:your|the) (?:first )?co-?pay|refund|return the fee)\b/i;
const rewardDenied =
  /\b(?:no|without|not|never|nobody|don'?t|doesn'?t|can'?t|won'?t|nothing)\b[^.!?]{0,40}\b(?:gift|discount|reward|return|incentive|exchange|perk|prize|raffle|coupon|pay)\b/i;
const ask =
  /\b(?:leave|leaving|write|writes|writing|post|posting|put|drop|give|giving|share|submit|toss|throw|rate|review us|review (?:me|our)|need|want|get us|help us|bump|boost|go (?:on|to)|tap|hit|click|add|pop|send|do|for (?:a|your|every|each|any))\b/i;
/** Stars asked for as such, by name. */
const fiveStars =
  /\b(?:leave|write|post|put|drop|pop|give|toss|throw|smash|hit|tap|click|send|slap|need|want|ask(?: for)?|rate|get us|show us|stick|add)\b[^.!?\n]{0,40}?\b(?:5|five)[ -]?stars?\b|\b(?:5|five)[ -]?stars? on (?:google|yelp|facebook|healthgrades|realself)\b(?=[^.!?\n]{0,25}\b(?:and|gets?|earns?|=|for|means|wins?|please|makes?|will|helps?)\b)|\ball (?:we|I) ask (?:is|for is) (?:5|five) stars?\b|\b(?:5|five)[ -]stars? (?:please|only|or (?:nothing|bust|skip))\b|\bonly (?:if|leave)[^.!?\n]{0,40}\b(?:5|five)[ -]?stars?\b|\b(?:second|moment|once|when|as soon as|after) (?:the|your|that|a) (?:fifth|5th|5|five)[ -]?stars?\b/gi;
/** Staff, family, friends in the part of patients. */
const insiders =
  /\b(?:(?:every(?:one|body|\s?one of you)|all of (?:you|us)|each of (?:you|us)|staff|team|front desk|crew|MAs|nurses|employees|receptionists?|interns?|residents|co-?workers|spouses?|husbands?|wives|wife|moms?|mothers?|parents|sisters?|brothers?|kids|family|families|friends|cousins?|roommates?|in-laws|significant others?|guys|gang|y'?all|interns|neighbou?rs|book club|soccer (?:team|parents)|church)\b[^.!?\n]{0,60}\b(?:reviews?|5 stars?|five stars?|stars?|rating)|(?:have|get|ask(?:ed|ing)?|told|make|tell|had) (?:your|my|our|the|his|her) (?:husbands?|wife|wives|moms?|mother|spouses?|family|friends?|sister|brother|kids|roommates?|cousins?|staff|team|front desk|receptionists?|nurses?|MAs?|in-laws?)\b[^.!?\n]{0,40}\b(?:reviews?|stars?|google|yelp|post (?:a|one|some|up|a few|a couple)|leave (?:a|one|some)|write (?:a|one|some)|put (?:up|one))|(?:my|our) (?:own )?(?:sister|brother|mom|mother|dad|wife|husband|cousin|aunt|nurse|receptionist|niece|nephew|roommate|best friend)(?:-in-law)? (?:\w+ ){0,2}?(?:wrote|posted|left|put up)\b[^.!?\n]{0,40}\breviews?)\b/gi;
const disguise =
  /\b(?:(?:home|personal|private|second|other|burner|different|fake|alt|old|non-?work|gmail) (?:e-?mails?|accounts?|logins?|phones?|profiles?|wi-?fi|address(?:es)?)|maiden names?|(?:not|don'?t) (?:from|use|mention|say)(?: you'?r?e?)? (?:the )?(?:work|office|clinic)(?: here| wifi| computers?| wi-fi)?|pretend(?:ing)?|use (?:your|a) (?:gmail|yahoo|personal|home|own)|not (?:the|your) work (?:one|account|email|e-mail|address)|["']patient["'] reviews?|(?:write|post|leave|do|put up|sign) (?:one|it|a (?:few|couple)|some|this|them) (?:up )?(?:as|like|from) (?:if|a|an|the|my|your|Mr|Mrs|Ms|\w+'s)|as (?:if|though) you (?:were|are|had been|came)|pose as|in (?:the|a) patient'?s (?:name|voice)|don'?t (?:all )?(?:post|do|write|leave) (?:it|them|one)?(?: all)? ?(?:at once|on the same day|the same day|together)|space them out|spread them out|mix up the wording|I'?ll (?:read|edit|proof) it before|fake (?:a few|some|one)|make up a few)\b/gi;
const bought =
  /\b(?:(?:buy|bought|buying|order(?:ed)?|purchase[ds]?|paid (?:an? )?(?:\w+ )?(?:guy|company|agency|service|someone|kid|firm|freelancer)(?: on \w+)? for|paid for|pay for|pays? (?:people|someone|patients|folks) (?:to|for)) (?:\w+ ){0,5}?(?:reviews?|stars|ratings|testimonials)|(?:\d+|pack of|batch of) (?:\w+ )?reviews? (?:for|from) \$?\d+|review (?:farm|package|service that writes)|(?:VA|agency|company|nephew|guy|marketer|vendor|fiverr\w*) (?:\w+ ){0,3}(?:writes?|posts?|generates?|adds?) (?:\w+ ){0,3}(?:reviews?|testimonials))\b/gi;
/** The unhappy are led elsewhere. */
const unhappy =
  /\b(?:(?:if|for|when|whenever|in case)\b[^.!?\n]{0,40}?\b(?:anything (?:less|under|short|below|else)|less than|fewer than|under|below|not (?:\w+ ){0,3}?(?:happy|satisfied|thrilled|perfect|great|5|five|a 5|pleased|your best)|isn'?t (?:\w+ ){0,3}?(?:5|five|happy|perfect|great)|wasn'?t (?:\w+ ){0,3}?(?:5|five|happy|perfect|great|amazing|right|up to)|weren'?t (?:\w+ ){0,3}?(?:happy|thrilled|satisfied)|aren'?t (?:\w+ ){0,3}?(?:happy|thrilled|satisfied)|unhappy|disappointed|1|2|3|4|one|two|three|four|upset|went wrong|didn'?t (?:love|go)|fell short|complain\w*|concerns?|issues?|bad|negative)\b|unhappy (?:faces|patients|people|customers|ones|folks)|(?:something|anything) (?:not|wasn'?t|isn'?t) (?:quite |\w+ )?(?:right|perfect|great)|(?:had|have) (?:a|any) (?:bad|less than|complaint|concern|issue|gripe|not so)[^.!?\n]{0,20}|(?:thumbs down|sad face|frown\w*|low scores?|lower (?:scores?|ratings?)|detractors|4 (?:stars )?(?:and|or) (?:under|below|less)|(?:not|didn'?t) (?:love|like|enjoy) (?:it|us|your visit))|less than (?:5|five))/gi;
const elsewhere =
  /\b(?:skip (?:google|yelp|the review|it|this|that)|instead|(?:please )?(?:come|talk|speak|call|email|e-mail|write|message|text|tell|reach out|dm|find|let|send|contact)\b[^.!?\n]{0,40}?\b(?:first|us|me|manager|directly|privately|office|before|[\w.]+@[\w.]+)|second link|(?:goes|go|routes?|routed|sent|get|gets|lands?) (?:\w+ )?(?:straight |directly |only )?(?:to|an?|into) (?:our|the|my|an?) (?:manager|inbox|private|internal|comment|feedback|form|office|owner|survey)\w*|private(?:ly)? (?:form|feedback|survey)|comment card|feedback form|keep it (?:between|off|in)|don'?t (?:post|leave|bother|put|click|use)|do not (?:post|leave)|before (?:you |anybody |anyone )?(?:post|review|go|get|reach)\w*|make it right|no need to (?:post|review))\b/i;
const openDoor =
  /\b(?:all (?:reviews|feedback|welcome)|good,? (?:or )?bad|good or bad|honest|either way|whatever (?:you|it)|every (?:patient|person|one) (?:gets|is asked)|positive or negative|both|unfiltered|warts and all)\b/i;
/** A review is to be undone. */
const undo =
  /\b(?:(?:take|taking|took|bring|get|pull|have)\s+(?:this|it|that|your (?:\w+ ){0,2}?(?:review|post|comment|stars?|rating)|the (?:\w+ ){0,2}?(?:review|post|stars?|rating)|these|them|those)\s+(?:review |post |comment )?(?:down|off|removed)|take down (?:this|your|the|that)|(?:remov(?:e|ing)|delet(?:e|ing)|retract(?:ing)?|withdraw(?:ing)?|pull(?:ing)?|rescind|edit(?:ing)?|updat(?:e|ing)|chang(?:e|ing)|revis(?:e|ing)|amend(?:ing)?|reconsider(?:ing)?|rais(?:e|ing)|upgrad(?:e|ing)) (?:this|your|the|that|it to|those) ?(?:\w+ ){0,3}?(?:review|post|rating|stars?|comment|score)|(?:review|post|comment|(?:one|two|three|1|2|3) stars?|stars|rating|this|it) (?:\w+ )?(?:comes?|is|gets?|goes?|be) (?:down|taken down|removed|deleted|gone|off)|(?:remove|delete) (?:it|this)(?= (?:and|or|by|before|now|today|immediately|within))|turn (?:this|those|that|the|it|them)[^.!?\n]{0,20}\binto (?:a |an )?(?:5|five)|(?:bump|change|move|update) (?:it|this|that|us|your rating) (?:up )?to (?:a )?(?:5|five|4|four))\b/gi;

const isStaffPlea = (match: Match): boolean =>
  /\b(?:put up|wrote|posted|left|post|writes?|leave|need|drop|get|give|do|toss|add|have|ask(?:ed)?)\b/i.test(
    match.sentence.text,
  ) &&
  !/\b(?:read|reading|thank|thanks|for your (?:kind|lovely|sweet)|mentioned|made (?:our|my|the)|got|received|says|said)\b/i.test(
    match.sentence.text,
  ) &&
  // Patients and their families are asked; the practice's own people are not.
  !/\b(?:patients?|families we|parents of (?:our|my)|families (?:and|who)|clients)\b/i.test(match.text);

function* manipulations(reading: Reading): Iterable<Match> {
  const { draft } = reading;
  const answers = draft.surface === 'review-reply';
  const talk = reading.has(reviewTalk) || (draft.context !== undefined && reviewTalk.test(draft.context));
  if (!talk && !answers) return;
  const near = (match: Match, pattern: RegExp, reach = 1): boolean =>
    reading.sentences
      .slice(Math.max(0, match.sentence.index - reach), match.sentence.index + reach + 1)
      .some((one) => one.has(pattern));
  if (answers || (talk && draft.surface !== 'post' && draft.surface !== 'article' && draft.context !== undefined)) {
    for (const match of reading.find(undo)) {
      if (answers || near(match, reviewTalk) || reviewTalk.test(draft.context ?? '')) yield match;
    }
  }
  for (const sentence of reading.sentences) {
    if (otherReviews.test(sentence.text)) continue;
    for (const match of sentence.find(fiveStars)) if (!isTold(match, reading)) yield match;
    for (const match of sentence.find(insiders)) if (isStaffPlea(match) && !isTold(match, reading)) yield match;
    for (const match of sentence.find(disguise))
      if (near(match, reviewTalk) || reviewTalk.test(draft.context ?? '')) yield match;
    for (const match of sentence.find(bought)) if (!isTold(match, reading)) yield match;
    for (const match of sentence.find(unhappy)) {
      if (openDoor.test(match.sentence.text)) continue;
      const after = reading.sentences.slice(sentence.index, sentence.index + 2);
      const leads = after.some((one) => elsewhere.test(one.text));
      if (leads && near(match, reviewTalk, 2) && happyBranch(reading)) yield match;
    }
    // Two doors in one breath: the pleased to the public page, the others to the office.
    for (const match of sentence.find(twoDoors)) {
      if (!openDoor.test(reading.text)) yield match;
    }
    // The team is given a goal in stars.
    for (const match of sentence.find(quota)) if (!isTold(match, reading)) yield match;
    // A present for a review, in one breath or the next.
    if (sentence.has(reviewTalk) && sentence.has(ask) && !rewardDenied.test(reading.text)) {
      const places = reading.sentences.slice(Math.max(0, sentence.index - 1), sentence.index + 3);
      const gift = places.flatMap((one) => one.find(reward))[0];
      if (gift && !answers && asksForReviews(reading)) yield gift;
      else if (gift && answers && reading.has(undo)) yield gift;
    }
  }
}

const quota =
  /\b(?:staff|team|everyone|crew|front desk|ladies|guys|gang|MAs)\b\s*[:,!-]?\s*[^.!?\n]{0,40}\b(?:yelp|google|healthgrades|review|star)\b[^.!?\n]{0,25}\b(?:goal|quota|target|push|challenge|contest|blitz|is \d+|by (?:friday|monday|the end|sunday|tomorrow))\b/gi;
/** "Happy? Tell Google. Grumpy? Tell us." */
const twoDoors =
  /\b(?:if not,?|otherwise,?|grumpy|unhappy|not (?:so )?(?:happy|thrilled|satisfied)|less than (?:happy|thrilled|perfect)|anything else|didn'?t love it|bad (?:day|visit|experience)|complaints?|concerns?|issues?)\b\s*[?:,—-]?\s*(?:(?:please |just |then |click here and )?(?:tell|call|email|text|come|talk|write|message|see|let|contact|speak|find|dm|send|click here)\b[^.!?\n]{0,30}\b(?:us|me|manager|office|privately|directly|instead|here|front desk|owner|\w+@\w+)\b)/gi;

/** Told of others, taught against, or denied. */
function isTold(match: Match, reading: Reading): boolean {
  const modality = reading.modality(match);
  return (
    modality.negated ||
    modality.refuted ||
    reading.quoteAt(match) !== undefined ||
    /\b(?:illegal|against the (?:rules|law)|FTC|fined|rule (?:bans|bars|says|took)|you can'?t|we don'?t|we never|never ask|please don'?t|do not (?:ask|buy)|should(?:n't| not|n’t)|thank(?:s| you)|got (?:a|another|our)|reached)\b/i.test(
      match.sentence.text,
    )
  );
}

/** The happy are sent to the public page, or public pages are warned off. */
const happy =
  /\b(?:if you (?:had|have|love[ds]?|enjoy\w*|are happy|were happy)|loved|love (?:us|your|what)|happy (?:with|patients?|faces)|(?:5|five)[ -]star|great (?:visit|experience)|skip|instead|first|before|a 5\b|second link|only)\b|[⭐★]/i;
const happyBranch = (reading: Reading): boolean => happy.test(reading.text);
const plea =
  /\b(?:(?:leave|leaving|write|writing|writes|post|put|drop|give|share|submit|rate) (?:us |me |our \w+ |a |an |your |up |it |honest |quick |short |Dr\.? \w+ )*(?:\w+[ -]){0,4}?(?:reviews?|stars?|ratings?|google|yelp|testimonials?)|review us|rate us|(?:every|each|any|your|a) (?:[\w-]+ ){0,4}?reviews? (?:\w+ ){0,2}?(?:gets?|earns?|enters?|is worth|=|wins?|goes|go|counts?|means|into?)|for (?:a|your|every|each) (?:\w+ )?review|(?:tell|show) (?:google|yelp)|(?:google|yelp) (?:us|me)|reviewers? (?:get|will|are)|fifth star|reviewed us|all we ask is)\b/i;
const asksForReviews = (reading: Reading): boolean => reading.has(plea) || reading.has(fiveStars);

export const reviewManipulation = {
  id: 'review-manipulation',
  title: 'A review that is bought, steered or pressed',
  area: 'reviews',
  level: 'error',
  guidelines: ['ftc-reviews', 'aspn-table-2', 'aspn-table-3', 'ftc-255-2'],
  message:
    'Reviews may not be bought, written by your own people, asked only of the happy, or pressed down. Ask every patient the same way for an honest one, with nothing in return.',
  why: 'Patients choose a doctor by reviews. The FTC’s rule of 2024 forbids fake, paid-for and suppressed reviews, with a fine for each one, and a public demand to take one down makes it louder.',
  *detect({ reading }): Iterable<Detection> {
    const taken: Match[] = [];
    for (const match of [...manipulations(reading), ...steeringIn(reading)]) {
      if (taken.some((one) => one.sentence.index === match.sentence.index)) continue;
      taken.push(match);
      const neutral =
        reading.draft.surface === 'review-reply'
          ? 'Thank you for writing. Privacy rules keep us from discussing anyone’s care here. Please call our office; we would like to listen.'
          : 'We ask every patient for an honest review, good or bad, with nothing in return.';
      yield {
        start: match.start,
        end: match.end,
        fixes: [{ kind: 'prompt', label: `Write instead: “${neutral}”` }],
      };
    }
  },
  examples: {
    found: [
      '«Leave us a five star» Google review this week!',
      'Post a Yelp review, show us your phone, and pick up a $10 «coffee card» at the desk.',
      'Dear «team, each of you please post a review» before Friday.',
      'Loved your visit? Google us! «Something not right»? Skip Google and email our manager instead.',
      {
        text: 'We did what we could. Please «take this review down» by Monday.',
        surface: 'review-reply',
        context: '★★☆☆☆ waited an hour',
      },
    ],
    silent: [
      'Every patient gets the same card asking for an honest review, good or bad. Nobody gets a gift for it.',
      'Thank you for the five star review, it made our week!',
      'Our systematic review is out today, and reviewer 2 was kind.',
      'The FTC now fines practices that buy reviews. Do not ask your staff to write five star reviews.',
      { text: 'Thank you for the kind words!', surface: 'review-reply', context: '★★★★★ lovely people' },
    ],
  },
} as const satisfies Rule;
