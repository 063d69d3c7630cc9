/**
 * Total effect or total safety said without the word for it: a record without a single failure, an end that is final, the
 * writer's word for what will be, harm waved away. After the FTC's guidance on implied claims (what a reader takes the words
 * to mean), and the ways of everyday selling.
 */

const things =
  '(?:patients?|people|person|clients?|members?|guests?|families|family|kids?|women|men|ladies|guys|runners|cases?|procedures?|treatments?|sessions?|placements?|implants?|injections?|ones?|knees?|hips?|backs?|necks?|shoulders?|spines?|veins?|legs?|lips|noses|eyes|lids|smiles|teeth|faces|foreheads?|jaws?|feet|toenails?|discs?|joints?|screws?|hernias?|gallbladders?|migraines?|headaches?|flares?|warts?|moles?|scars?|rash(?:es)?|cysts?|days?|moods?|lines?|wrinkles?)';
const failed =
  '(?:(?:come|came|been|gone|had to come|needed to come) (?:back|in|home)(?: (?:with|for|to)\\b)?|needed|regretted|complained|had|got|gotten|lost|failed|relapsed|recurred|returned|called|asked for (?:a|their)|left (?:un|dis|with)\\w*|walked out (?:un|dis)\\w*|gone home (?:un|dis|with|in)\\w*|not (?:loved|improved|gotten|healed|walked|worked))';

/** Nobody was ever failed, everyone was helped: a record that promises the next. */
export const flawless = new RegExp(
  [
    `(?:every (?:single |last )?(?:one|${things})|each and every \\w+|all|one hundred percent|a hundred for a hundred) of (?:my|our|the|those|these|them)(?: (?:last|first|past))?(?: [\\w,]+){0,2}? ?(?:[\\w']+ ){0,5}?(?:has|have|have all|had|are|is|was|were)? ?(?:now )?(?:walked out|gone home|went home|left|come out|slept|pain[- ]free|smil\\w+|happy|healed|cured|better|off (?:their|all|the)|back (?:to|on|at|in))`,
    `(?:nobody|no one|no-one|not one|not a single|none|never (?:one|a single))(?: (?:of (?:my|our|the|those|these|them)|single|person|patient|client|who|that|we|I|we've|I've|has|have|had|ever|yet|come|came|to|us|for|a|an|the|in|my|our|${things}|[\\w-]+)){0,10}?(?:'s| has| have| had)? (?:ever |yet |once )?${failed}(?: (?:back|a|an|any|another|the|with|for|to|in)){0,3} ?(?:problem|complication|issue|complaint|infection|scar|bruise|revision|redo|second (?:trip|visit|surgery|operation|procedure|treatment|round|one|look)|touch-?up|another|single|regret|reaction|recurrence|relapse|thing|flare|it|them|unhappy|disappointed|pain|back)`,
    `(?:(?:I|we) (?:have|had)|I've|we've|I|we|he'?s|she'?s|they'?ve|haven'?t|have) (?:yet to|never|not|not yet) (?:yet )?(?:meet|met|see|seen|find|found|had|have|come across|had to|known|treat(?:ed)?|lose|lost) (?:an? |one |any )?(?:single )?(?:\\w+ ){0,3}?(?:(?:that|who|which) )?(?:it|this|they|we|I|these|she|he|our \\w+|the \\w+|that)? ?(?:did(?:n'?t| not)|could(?:n'?t| not)|does(?:n'?t| not)|do(?:n'?t| not)|would(?:n'?t| not)|can'?t|wasn'?t|weren'?t)(?: \\w+)?`,
    `(?:never (?:once )?(?:had|have|seen|lost) (?:a|an|one|any) (?:\\w+ )?(?:come back|fail(?:ed|ure)?|complication|recurrence|infection|complaint|unhappy|bad (?:result|outcome|reaction)|problem|dud|redo|miss)|never (?:had|have) (?:one|it|this|any) (?:fail|come back|go wrong|not work)|(?:it|this|these|they) (?:has|have|'s|'ve)(?: \\w+)? never (?:\\w+ )?(?:let (?:me|us|anyone|a patient|one) down|failed|missed|disappointed|not worked)|(?:a |our |my )?(?:perfect|spotless|flawless|unbroken|unblemished) (?:record|track record|streak|score|safety record|results?)|batting (?:a thousand|1\\.?000)|undefeated|(?:hasn'?t|haven'?t|have not|has not) (?:\\w+ )?(?:failed|lost|missed) (?:me|us|one|a|any|yet|once)|to a (?:person|man|woman)\\b|without (?:a single )?(?:exception|fail)|(?:it|this) (?:simply |just )?(?:never|does not|doesn'?t) (?:fail|miss|not work|disappoint)|zero (?:failures|complaints|regrets|redos|recurrences))`,
  ]
    .map((one) => `(?:${one})`)
    .join('|')
    .replace(/^/, '\\b(?:')
    .replace(/$/, ')\\b'),
  'gi',
);

/** The end of it: no second visit, no maybe. */
export const final = new RegExp(
  [
    "there (?:is|are|'s|isn'?t|aren'?t|was|wasn'?t|won'?t be|will be)(?: no|n'?t)? ?(?:a |any |such thing as a )?(?:second|next|follow-?up|return|repeat|round|third) (?:visit|time|trip|round|surgery|session|treatment|appointment|shot|two|procedure|operation)",
    "that(?:'s| is| was|'ll be) all (?:it|that|you|they|she|he) (?:ever |will ever |'ll ever |really |'ll )*(?:takes?|took|needs?|needed|need|requires?)",
    "once (?:it|the|a|that|your|they|these|those|this)(?:'s| \\w+(?:'s)?| are| is)? (?:\\w+ )?(?:is |are |'s )?(?:closed|sealed|gone|fixed|in|out|fused|burned|zapped|dissolved|frozen|done|dead|cleared|cured|corrected),? (?:it|they|that)(?:'s| is|'re| are| stays?) (?:\\w+ )?(?:closed|sealed|gone|fixed|in|out|fused|dead|done|cleared|cured|forever|for good|over)",
    '(?:done|gone|fixed|closed|sealed|cured|dead|healed) (?:means|is|=) (?:done|gone|fixed|closed|sealed|cured|dead|healed)',
    "(?:you|they|it|the \\w+|your \\w+)(?: will|'ll| won'?t| will not|'re not| are not)(?: never| not)? (?:be (?:back|returning|needing|seeing)|need (?:us|me|to come back|a second|another|it again|anything (?:else|more))|(?:think|worry|hear) (?:about|from) (?:it|them|that|your \\w+) again|have to (?:think|worry|come|do) (?:\\w+ ){0,3}again)(?=[^.!?\\n]*)",
    "(?:you|we) (?:will|'ll|won'?t|will not)(?: never| not| only)? (?:see|hear from|meet) (?:us|me|you|it|that \\w+|them) (?:again|once|one time)",
    "(?:that'?s|it'?s|that is|this is|that'?ll be) the (?:last|end) (?:of (?:it|that|them|the|your)|you(?:'ll| will)? (?:ever )?(?:see|hear|feel|have)|anyone)",
    '(?:consider|call) (?:it|them|that|your \\w+|those \\w+|the \\w+) (?:gone|fixed|cured|handled|history|solved|over|done)',
    '(?:your|those|the|that|my) (?:\\w+ )?(?:pain|migraines?|acne|reflux|snoring|sweat\\w*|spots?|fat|veins?|wrinkles?|lines?|rash|flares?|fungus|warts?|anxiety|depression|cravings?|hot flashes|allerg\\w+) (?:is|are|will be|becomes?) (?:history|a memory|ancient history|a thing of the past|extinct|toast|no more)',
    '(?:become|becomes|is|are|were|was|now) (?:a )?(?:thing|problem|story|chapter) of the past',
    '(\\w+) means \\1\\b|done[- ]forever|(?:works?|safe|gentle|great) (?:on|for|in) every (?:skin|body|knee|back|face|nose|age|type|hair|scalp|kid|stomach|\\w+ type)|(?:flat[- ]out|straight[- ]up|dead|stone cold|plain) (?:stops|kills|works|ends|beats|cures|fixes|melts|wipes)|(?:no|zero|never a|not a) [\\w-]+(?: [\\w-]+){0,2}, ?ever(?= ?[.!,)]|$)|you (?:know for sure|know for certain|just know) (?:it|they|this)\\b|never (?:[\\w-]+ ){1,4}?(?:again|come back|reopen)|no (?:ifs|maybes|ifs or buts|ands|hoping|guessing|what[- ]ifs?)(?:,|\\.|!| (?:about it|or))',
    "there (?:is|'s|isn'?t)(?: no| a| any)? [\"'“]?(?:maybe|we'll see|we'?ll see|hopefully|might)",
    "(?:one|1)[- ](?:and[- ]done|time fix)|one and you'?re done|(?:stays?|stayed|staying) (?:gone|closed|put|fixed) for (?:good|life)|lasts? (?:forever|a lifetime|for life)|(?:good|sorted|set|fixed|done|cured) for life",
    '(?:it|this|they|these) (?:just |simply |flat out |flat-out )?(?:works?|does the job)[,.]? ?(?:period|full stop|end of story|every time|each time|always|no question|no matter)',
  ]
    .map((one) => `(?:${one})`)
    .join('|')
    .replace(/^/, '\\b(?:')
    .replace(/$/, ')'),
  'gi',
);

/** The writer's own word for what will become of the reader. */
export const vouched = new RegExp(
  [
    "(?:you can )?(?:put|write|mark) (?:me|us) down (?:as|for)(?: saying)?(?: [\\w']+){0,6}",
    "(?:I'?d|I would|I'?ll|I will|we'?d|we'?ll|I) (?:happily |gladly |personally )?(?:bet|stake|wager|put) (?:my|our|the) (?:\\w+ )?(?:license|licence|house|mortgage|farm|name|reputation|career|life|diploma|practice|money|paycheck|ranch|boat|truck)(?: on (?:it|that))?",
    "(?:I|we) (?:just |already |simply )?(?:know|can tell you|can promise|promise|swear|am certain|am sure|vow) (?:you |that |for a fact |right now )*(?:that )?(?:the next (?:one|patient|person|\\w+)|you|yours|your \\w+|it|this|they|she|he) (?:will|won'?t|'ll|is going to|are going to)(?: \\w+){0,4}",
    "(?:mark my words|you have (?:my|our) word|my word on it|hand on heart|scout'?s honou?r|(?:I|we) put (?:it|that) in writing|no doubt in my mind|rest assured|take it to the bank|you can bank on (?:it|that)|sure thing|a sure bet|done deal|sure as sunrise|like clockwork)",
    "(?:and )?(?:you|yours|your \\w+) (?:will|won'?t|'ll) (?:be )?(?:too|either|next|the same)(?=[.,!]|$)",
    "(?:there(?:'s| is) )?no (?:way|chance|scenario|world|universe) (?:\\w+ )?(?:it|this|you|they|that|in which) (?:\\w+ )?(?:doesn'?t|don'?t|won'?t|fails?|goes wrong|can'?t|isn'?t|hurts?|comes? back|come back)",
    "(?:can'?t|cannot|can not|couldn'?t|impossible to|no way to|you (?:really |just )?can'?t) (?:possibly |really )?(?:go wrong|lose|overdo it|fail|get it wrong|mess (?:it|this) up|backfire|have too much|hurt|miss)",
  ]
    .map((one) => `(?:${one})`)
    .join('|')
    .replace(/^/, '\\b(?:')
    .replace(/$/, ')'),
  'gi',
);

/** Harm waved away: made a joke of, or said to be none. */
export const harmless = new RegExp(
  [
    "nothing (?:that |you |about it |here |in it |to it )*(?:that )?(?:can'?t|couldn'?t|won'?t|cannot|can|could|to) (?:be )?(?:walked off|slept off|covered|fixed|washed off|hidden|shaken off|iced|undone|sorted|go wrong|hurt (?:you|anyone|them)|worry about|fear|recover from|be (?:scared|afraid|nervous) (?:of|about)|lose sleep over|plan around)",
    "(?:the )?(?:worst|most|only) (?:thing |side[- ]effects? |risk |downside |danger |complication |catch |complaint |problem |bit |part )*(?:that (?:can|could|will|might|'ll) (?:happen|go wrong)|you(?:'ll| will| can| might| may| could|'re going to)? (?:ever )?(?:get|feel|have|notice|see|risk|expect)|we(?:'ve| have)? (?:ever )?(?:see|seen|hear|heard|get|had)|anyone (?:\\w+ )?(?:gets?|feels?|reports?|had)|(?:is|was|being|will be|=|:)) (?:is |was |are )?(?:that )?(?:you(?:'ll|r)? |a |an |some |the |more |too |how |better |being |looking |feeling |wishing |having |not |smil\\w+|compliments?)[\\w']+(?: [\\w']+){0,4}",
    "(?:only|main|sole) (?:side[- ]effects?|risk|downside|danger|complication)s?(?: (?:is|are|we've seen|so far|you'll notice|reported|was))*:? (?:[\\w']+ ){0,4}?(?:compliments?|confidence|smil\\w+|jealous\\w*|envy|selfies?|addict\\w*|shopping|energy|good mood|happiness|sleep|glow\\w*|wishing|you(?:'ll)?)",
    "(?:as )?(?:safe|gentle|harmless|natural) (?:as (?:houses|milk|water|toothpaste|a (?:haircut|manicure|facial|bath|nap|cup of tea|glass of water|hug|walk|vitamin)|brushing|getting|breathing|air|mother'?s milk|can be|it gets|they come)|enough for (?:a |your )?(?:newborns?|babies|baby|anyone|everyone|grandma|grandmother|toddlers?))",
    "(?:couldn'?t|can'?t|could not|won'?t|wouldn'?t|would not) (?:hurt|harm) (?:a fly|you|anyone|a soul|if it tried)",
    '(?:as|like) (?:easy|simple|risky|dangerous|serious) as (?:a |getting (?:a |your )|brushing )(?:haircut|manicure|teeth|hair|nails|filling|cleaning)',
    "(?:all|only|nothing but) (?:the )?(?:upside|benefits?|gain)(?:,? (?:and )?no (?:downside|pain|risk|catch)|s?(?=[.!]))|(?:no|not a|zero|without a) (?:downside|catch|drawback|way to (?:lose|overdose|overdo))s?|(?:what have you|you'?ve|you have|there'?s) (?:got )?(?:nothing )?to lose(?: but)?",
    '(?:literally |absolutely |basically |practically )(?:impossible|unable) to (?:hurt|harm|overdose|go wrong|mess up|fail)',
  ]
    .map((one) => `(?:${one})`)
    .join('|')
    .replace(/^/, '\\b(?:')
    .replace(/$/, ')'),
  'gi',
);
