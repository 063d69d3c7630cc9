import type { Match, Reading } from '../reading/reading.ts';
import type { Detection, Rule } from '../rule.ts';

const things =
  '(?:\\w+[ -]){0,3}?(?:visit|session|treatment|syringes?|units?|area|facial|peel|hydrafacial|botox|tox|fillers?|laser|consult(?:ation)?|exam|cleaning|whitening|x-?rays?|imaging|MRI|scan|labs?|injection|shot|drip|IV|infusion|month|quarter|membership|weigh-?in|co-?pays?|deductible|screening|test|device|brace|hearing aids?|glasses|contacts|aligners|massage|adjustment|product|sample bag|goodie bag|swag bag|tumbler|mug|t-?shirt|tote|gift|dinner|lunch|meal|pizza|steak|ride|gas card|transportation|upgrade|one|procedure|vasectomy|surgery|stem cells?|PRP|exosomes?|dose|pen|refill|second (?:one|knee|area))';

/** Something of value. */
const rewards: readonly RegExp[] = [
  /\b(?:gift ?cards?|gift certificates?|(?:starbucks|target|amazon|visa|coffee|gas|grocery|uber) (?:gift )?cards?|(?:knock|take|get|save)s? (?:\$?\d+|ten|twenty|twenty-five|thirty|forty|fifty|a hundred|half)(?: (?:bucks|dollars|percent|%))? off|\$\s?\d+ (?:off|credit|card|cash|back|gift|toward\w*|for (?:you|each|every|both))|(?:cash|referral|loyalty|bonus) (?:reward|bonus|credit|points|prize)s?|referral (?:fee|bonus|reward|program|credit)s?|(?:get|earn|receive|score) (?:paid|rewarded|rewards?|cash)|rewards? (?:program|points)?|raffles?|sweepstakes?|giveaways?|GIVEAWAY|giving away|give away|(?:in|into|enter(?:ed)?(?: in(?:to)?)?) (?:the|our|a) (?:draw(?:ing)?|raffle|pot|hat)|(?:win|wins|winning|win yourself|chance to win|enter(?:ed)? to win)(?= (?:a|an|one|our|the|free|your|\$|this)\b)|wins? (?:a|an|one|our|the|free|\$)|prizes?|you (?:both|each) (?:get|sit|save|walk)(?: \$\d+(?: off)?)?|both of you (?:get|sit|save)|each of you)\b/gi,
  new RegExp(`\\b(?:free|complimentary|no[- ]charge|a bonus|bonus) ${things}\\b`, 'gi'),
  /\b(?:your|the|their|his|her|that|an?|one|two|first|next|right one|left one)(?:'s)? (?:\w+[ -]){0,4}?(?:is|are|comes?|'s)\s+(?:on us|on the house|free|yours|half off|covered|our treat|waived|on me|complimentary)\b/gi,
  /\b(?:one|two|pair|winner|second (?:one|pizza|knee|area)|right one|left one|session|visit|copay|co-pay|weigh-in|imaging|quarter|month|area|treatment|tumbler|dinner|chicken dinner)(?:'s)?\s+(?:\w+\s+){0,3}?(?:on us|on the house|for free|is yours|is free)\b/gi,
  /\b(?:we(?:'ll)?|our office|I(?:'ll)?)\s+(?:\w+\s+)?(?:eat|cover|waive|forgive|pay|skip|write off|swallow|take care of|pick up|throw in|credit|knock)\s+(?:\w+\s+){0,2}?(?:co-?pays?|coinsurance|deductible|co-?insurance|first visit|out[- ]of[- ]pocket|(?:a|an|the|your|in) (?:\w+ ){0,3}(?:pizza|pepperoni|gift|syringe|unit|mug|ice pack|tumbler|facial|area|month|\$\d+)|a large \w+)/gi,
  /\b(?:no co-?pays?|zero co-?pays?|co-?pays? waived|free co-?pays?|waiv(?:e|ing) (?:your |all )?(?:co-?pays?|deductibles?)|(?:is|are) (?:on the house|on us)\b|sit for free|get (?:it|one|yours|theirs) free|for free\b|half (?:off|price) (?:for|when|if)|buy (?:one|two|\d),? get|BOGO|two for (?:one|the price)|2[- ]for[- ]1|second \w+ (?:free|half))\b/gi,
];

/** What the patient or the public must do for it: choose, refer, come, stay. */
const conditions =
  /\b(?:refer(?:s|red|ring|ral)?|send (?:us |a |your |in )*(?:a |your )?(?:\w+ )?(?:friends?|family|neighbou?rs?|buddy|golf buddy|co-?worker|sister|mom|someone|people|pregnant friend)|(?:send|bring|drag) (?:\w+ ){0,3}(?:our way|along|with you)|(?:bring|send) (?:us )?(?:somebody|someone|anyone|anybody)|stay with us|bring (?:a|your|in a|along a|any) (?:\w+ ){0,2}?(?:friends?|buddy|neighbou?r|spouse|husband|wife|partner|mom|sister|bestie|co-?worker|plus[- ]one|date|card)|tag (?:a|an|your|the|two|three|\d|someone|somebody) ?(?:\w+ ){0,4}?(?:friends?|bestie|mama|moms?|buddy|who|person|below|sister|partner)?|tag \w+ below|like (?:and|&|\+) (?:follow|share|comment|tag)|follow (?:us|\+|and|&)|share this (?:post|to)|comment (?:below|with|your)|enter to win|winner|to enter|book(?:s|ed|ing)?\b|schedule|sign(?:s|ed)? (?:up|with us)|sign up|join(?:s|ed)?\b|become a (?:patient|member)|switch(?:es|ing)? (?:to us|over|surgeons|doctors|from)|chang(?:e|ing) (?:surgeons|doctors|dentists)|new patients?|first[- ]time (?:patients?|visitors?|clients?)|first (?:\d+|ten|twenty|fifty|hundred|five) (?:patients?|people|callers|to (?:book|call|sign|come))|\d+(?:,\d{3})?(?:st|nd|rd|th) patient|number \d[\d,]*|come (?:in|see us|to us)|choose us|pick us|stay(?:ing)? with us|loyal|returning patients?|(?:leave|write|post|give|pop|drop) (?:us )?(?:\w+ ){0,3}?(?:reviews?|stars)|show (?:this|your)|mention this|when you (?:book|come|bring|sign|join|start)|if you (?:book|bring|come|sign|join|switch|start|refer|send)|before (?:friday|monday|saturday|sunday|the \d+|halloween|christmas|the end|midnight|you go)|this (?:week|month) only|through (?:labor day|the end|friday|sunday|the weekend)|all (?:of )?(?:this )?month|who(?:ever)? books|is back)\b/gi;

/** The talk is of care: a clinic that offers, a treatment that is offered. */
const careTalk =
  /\b(?:appointments?|patients?|clinic|office|practice|visit|consult\w*|treat\w*|session|procedure|injections?|botox|tox|filler|facial|peel|laser|hydrafacial|drip|IV|infusion|PRP|stem cells?|exosomes?|peptides?|semaglutide|GLP-?1|weight loss|weigh-?in|surgery|surgeon|doctor|dentist|ortho|braces|aligners|implants?|knees?|hips?|back pain|copay|co-pay|imaging|MRI|x-?ray|scan|vasectomy|snip|birth center|midwife|bump|pregnan\w*|vein|hearing|LASIK|lash|skin|wellness|membership|program|med ?spa|telehealth|intake team|spine|golf buddy|screening|vaccines?|shots?|therapy|rehab|chiropract\w*|physical therapy|units?|syringes?)\b/i;
/** Offers that move nobody's choice of care: open to all, charity, colleagues, other goods. */
const harmless =
  /\b(?:open to (?:all|everyone|everybody|anyone)|everyone (?:is )?welcome|all welcome|no (?:sign-?up|insurance|appointment|purchase) (?:needed|necessary|required)|nothing to buy|health fair|health department|free clinic|community clinic|charity|fundrais\w*|donat\w*|proceeds|benefit (?:for|of)|food (?:bank|drive)|toy drive|bake sale|library|residents|fellows|med(?:ical)? students|colleagues|CME|conference|symposium|booth|poster|course|workshop|webinar|podcast|book (?:club|giveaway)|signed cop(?:y|ies)|5k|marathon|potluck|bingo|trivia|staff (?:raffle|party)|employee|nurses week|night shift|hotline|helpline|medicaid|medicare covers|insurance (?:covers|pays)|covered (?:by|with) (?:insurance|medicare|medicaid)|assistance program|manufacturer|savings card|copay card|uninsured|sliding scale|free of charge)\b/i;
/** Said to say that it is not done. */
const refused =
  /\b(?:no|not|never|nobody|don'?t|doesn'?t|won'?t|can'?t|cannot|without|illegal|against the law|stark|kickbacks?|anti-?kickback|nothing in return)\b[^.!?\n]{0,40}$/i;

function isOffered(match: Match, reading: Reading): boolean {
  const before = reading.text.slice(match.sentence.start, match.start);
  const { hypothetical, question, refuted } = reading.modality(match);
  if (refused.test(before) && !/\b(?:limit|strings|wait|downtime)\b/i.test(before)) return false;
  return (
    !refuted &&
    !(hypothetical && /\b(?:imagine|suppose|what if)\b/i.test(before)) &&
    !(question && /\b(?:is it|can (?:a|we|I)|should|are we|legal|allowed)\b/i.test(match.sentence.text))
  );
}

/** The first reward that hangs on choosing, bringing or staying, with the condition beside it. */
function inducementIn(reading: Reading): { readonly start: number; readonly end: number } | undefined {
  const { surface } = reading.draft;
  if (surface === 'message' && reading.draft.context !== undefined && !reading.has(careTalk)) return undefined;
  if (!reading.has(careTalk) || reading.audience.leaning >= 2) return undefined;
  for (const pattern of rewards) {
    for (const reward of reading.find(pattern)) {
      if (!isOffered(reward, reading)) continue;
      const index = reward.sentence.index;
      const near = reading.sentences.slice(Math.max(0, index - 2), index + 2);
      if (near.some((one) => harmless.test(one.text))) continue;
      const condition = nearest(
        near.flatMap((one) => one.find(conditions)),
        reward,
      );
      if (
        !condition ||
        !reading.sentences.slice(Math.max(0, index - 4), index + 2).some((one) => careTalk.test(one.text))
      )
        continue;
      const start = Math.min(reward.start, condition.start);
      const end = Math.max(reward.end, condition.end);
      return condition.sentence === reward.sentence ? { start, end } : { start: reward.start, end: reward.end };
    }
  }
  return undefined;
}

/** The condition that stands closest to the reward and is not the same words. */
function nearest(conditions_: readonly Match[], reward: Match): Match | undefined {
  const distance = (one: Match): number => Math.max(0, one.start - reward.end, reward.start - one.end);
  return conditions_
    .filter((one) => one.end <= reward.start || one.start >= reward.end || /win|draw|enter|giv/i.test(reward.text))
    .sort((a, b) => distance(a) - distance(b))[0];
}

export const patientInducement = {
  id: 'patient-inducement',
  title: 'A reward for choosing your care',
  area: 'interests',
  level: 'warning',
  guidelines: ['beneficiary-inducements', 'anti-kickback', 'ftc-act'],
  message:
    'Something of value is offered for coming, staying or sending others. For federal patients that can break the kickback and inducement laws, and elsewhere state law; ask before you post it.',
  why: 'Gift cards for referrals, free treatments to win and waived co-pays move people to a doctor for the reward. Federal law forbids it where Medicare or Medicaid pays (42 USC 1320a-7a(a)(5), 1320a-7b(b)), many states for everyone.',
  *detect({ reading }): Iterable<Detection> {
    const found = inducementIn(reading);
    if (found)
      yield {
        ...found,
        fixes: [
          { kind: 'prompt', label: 'Take the reward out, or open the offer to all with nothing asked in return.' },
        ],
      };
  },
  examples: {
    found: [
      '«Refer a friend and you both get $25 off» your next filler visit.',
      '«Tag your gym buddy below: one of you wins» a free PRP session for the knee.',
      '«Bring a neighbor this month and your co-pay is on us». Knee clinic, Tuesdays.',
      'Switching dentists is easy: «we waive your first co-pay when you book» by Friday.',
    ],
    silent: [
      'Free skin checks at the county health fair, open to everyone. No sign-up, nothing to buy.',
      'Our price list is on the website. A consult costs $90, and no, there is no raffle.',
      'Residents get in free, and lunch is on us. Bring a friend to the course.',
      'Refer early if the weakness gets worse; the clinic has slots on Tuesday.',
      'Gift cards for referrals are illegal when Medicare pays. Our clinic does not do that.',
      'The library raffle is back! Tag a friend who loves books.',
      'Blood pressure checks are free this Saturday at the fire station.',
    ],
  },
} as const satisfies Rule;
