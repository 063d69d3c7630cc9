/**
 * How a cure, a guarantee, total safety or total effect is promised: by kind. After the FTC's Health Products Compliance
 * Guidance (its examples of express and implied claims), the FDA's health fraud list of phrases, and everyday talk of selling.
 */

const trouble =
  "(?:pain|aches?|migraines?|headaches?|flares?|attacks?|cramps?|hot flashes|seizures?|colds?|flu|covid|infections?|sinus(?:itis| infections?)?|UTIs?|allerg(?:y|ies)|asthma|eczema|acne|psoriasis|rosacea|warts?|moles?|fungus|wrinkles?|lines|scars?|fat|cellulite|hair|veins?|reflux|heartburn|bloating|constipation|snoring|apnea|insomnia|anxiety|depression|panic|PTSD|ADHD|autism|cravings?|addiction|diabetes|arthritis|gout|sciatica|neuropathy|numbness|tinnitus|vertigo|cancer|tumou?rs?|stones?|cataracts?|glasses|readers|contacts|hearing loss|dementia|alzheimer'?s|parkinson'?s|stroke|heart (?:attack|disease)|hypertension|blood pressure|cholesterol|disease|condition|problem|symptoms?|sick(?:ness)?|illness|brain fog|fatigue|hangovers?|jet lag|infertility|PCOS|endometriosis|incontinence|leaks?|hernias?|disc|knees?|backs?|shoulders?|necks?|joints?|it|that|this|them)";

/** Says it whatever stands around: no honest text of a treatment has these. */
export const flatPromises = new RegExp(
  [
    '(?:100 ?%|(?:a |one )?hundred percent|totally|completely|absolutely|perfectly|entirely|utterly|guaranteed) (?:safe|effective|risk[- ]?free|painless|harmless|accurate|reliable|curable|cured|reversible|preventable|natural and safe|protected|protection|success(?:ful)?|pain[- ]free|gone)',
    '100 ?% (?:success|effective|safety|cure|results?|of the time|protection|accuracy|guaranteed?)',
    '(?:works?|worked) (?:100 ?% of the time|every (?:single )?time|for (?:everyone|everybody|anyone|every (?:patient|body|one|kid|skin|knee|back))|on (?:everyone|everybody|every (?:patient|skin type|body))|without fail|no matter what)',
    "(?:we |I |I can |and I |results? |relief |success |it's |is |are )?(?:guarantee[sd]?|guaranteeing)(?! (?:issue|income|salary|loan|time off|minimum|spot|pay|hours|you a (?:spot|seat|job)|a (?:spot|seat|job)|it['’]?s not|approval))",
    '(?:or )?your money back|money[- ]back',
    '(?:zero|no|0|without (?:any|a single)|not (?:one|a single)|never a|nil) (?:risks?|side[- ]effects?|complications?|downsides?|danger|adverse (?:effects|events)|collateral damage|chance of (?:\\w+ )?(?:failure|complications?|infection|recurrence|rejection|pain)|infections? to worry about|harm)',
    'risk[- ]free|side[- ]effect[- ]free|complication[- ]free|fool ?proof|fail[- ]?(?:safe|proof)|bullet ?proof',
    "(?:the )?risk (?:is|was|drops to|goes to) (?:zero|none|nil)|nothing (?:can|could|will|to) (?:go wrong|lose)|can(?:'?t|not) (?:possibly )?(?:hurt|harm) (?:you|your|anyone|them)|safe for (?:everyone|everybody|anyone|every (?:body|one|age|skin))",
    'miracles? (?:cure|drug|treatment|cream|shot|injection|therapy|serum|pill|worker)|(?:a|the|this|real|our|true) (?:\\w+ )?(?:cure|miracle)(?! (?:rates?|time|for boredom|is (?:not|sleep)|that (?:isn|does)))',
    '(?:permanent(?:ly)?|instant(?:ly)?|for good|forever|once and for all) (?:cure[sd]?|fix(?:es|ed)?|gone|removes?|eliminates?|erases?|ends?|stops?|relief|solution|results?)',
    `(?:gone|away|fixed|off|cured|healed|over|done|goodbye|rid of ${trouble}|stops? ${trouble}|ends? ${trouble}|removes? ${trouble}) (?:\\w+ ){0,2}?(?:for good|forever|permanently|once and for all|for life)`,
    "(?:once and for all|for good, guaranteed|(?:that'?s|it'?s|is) a (?:guarantee|promise)|(?:that'?s|this is) our promise|you have my word|no ifs|not (?:might|maybe)(?=[.,!]))",
    "(?:never|won'?t|doesn'?t|can'?t) (?:ever )?(?:miss(?:es)? (?:a|any|one)|fails?)|(?:catch(?:es)?|detects?|finds?|prevents?|stops?|kills?|blocks?|removes?|destroys?) (?:every(?: single)?|all(?: of)?|100 ?% of|any and all) (?:cancers?|tumou?rs?|cases?|infections?|colds?|virus(?:es)?|germs?|bacteria|attacks?|migraines?|side effects|disease|scars?|strokes?|wrinkles?|pain)",
    '(?:no|zero) false (?:positives|negatives|alarms)|(?:total|complete|full|lifelong|lifetime) (?:protection|immunity|cure|prevention|remission guaranteed)|makes? you immune',
    '(?:will|going to|gonna) (?:definitely|absolutely|certainly|always|100 ?%|surely) (?:work|help|cure|fix|heal|clear|stop|end|relieve|be gone)|(?:definitely|absolutely|certainly|always) (?:will )?(?:cures?|fixes|heals|works)',
  ]
    .map((one) => `(?:${one})`)
    .join('|')
    .replace(/^/, '\\b(?:')
    .replace(/$/, ')(?![\\w-])'),
  'gi',
);

/** A cure as a verb with a trouble for its object. */
export const cures = new RegExp(
  `\\b(?:cures?|cured|curing|eliminates?|eradicates?|wipes? out|knocks? out|abolishes|banishes|vanquishes|reverses?|melts? away|erases?|heals?)\\s+(?:(?:your|the|all|any|every|my|her|his|their|our|chronic|most|even|stubborn|type \\d|stage \\d|severe|advanced|knee|back|joint|nerve|toenail|hormonal|cystic|adult)\\s+){0,3}${trouble}\\b`,
  'gi',
);

/** Never again, the last one ever: a promise where a treatment is promoted, a tale where it is not. */
export const neverAgain = new RegExp(
  [
    `(?:never|won'?t(?: ever)?|will not(?: ever)?|will never|don'?t|doesn'?t|can'?t|nobody|no one) (?:\\w+ ){0,3}?(?:come[s]?|grow[s]?|hurt[s]?|bother[s]?|return[s]?|relapse[s]?|recur[s]?|flare[s]?|need[s]?|have|has|get[s]?|feel|suffer|struggle|worry|deal|see|wake|miss|snore|leak|limp|wear)(?: \\w+){0,6}? (?:again|ever|back)(?: (?:again|ever again))?`,
    "(?:will be|was|is|be|makes? (?:it|this)|this is) (?:your|the|her|his|their|my) last (?:\\w+ ){0,2}(?:infection|migraine|flare|attack|headache|episode|injection|surgery|cold|filling|razor|pair of (?:glasses|readers)|diet|refill|seizure|outbreak|breakout)|the (?:last|only) (?:\\w+ ){1,3}you(?:'ll| will)? ever (?:need|have|wear|buy|take)",
    `(?:the )?end of (?:your |all |the )?(?:\\w+ )?${trouble.replace('|it|that|this|them', '')}|(?:say )?(?:goodbye|good-?bye|bye|farewell) (?:to )?(?:\\w+ ){0,3}(?:forever|for good)|(?:${trouble.replace('|it|that|this|them', '')})[- ]free (?:for life|forever|for good|guaranteed)`,
    `(?:you|they|your (?:kid|child|family|baby|skin|back|knee)|(?:flu|cold|covid)(?: season)?|cancer|pain|migraines?|infections?) (?:can'?t|cannot|won'?t|will not|never) (?:\\w+ ){0,2}?(?:get (?:sick|it|the flu|cancer|covid|infected|pregnant)|catch|lay a finger|touch you|stand a chance|reach you|happen|fail|feel a thing|break|reject)`,
    "(?:won'?t|never|not|don'?t) (?:ever )?feel a thing|(?:the )?(?:pain|infection|tumou?r|wart|fungus|acne|rash|scar|fat) (?:stays|is) (?:gone|away)(?: (?:for good|forever))?(?=[.!,]|$)|(?:neither|nor) does the (?:pain|risk|wart|scar|infection|acne)|everyone (?:walks|leaves|goes|gets|feels|is) (?:\\w+ ){0,2}(?:out|home|better|results|pain[- ]free|relief|happy)|every (?:single )?(?:one|patient|person|kid|knee|back) (?:\\w+ ){0,4}(?:walks|leaves|gets|got|feels|felt|improves?|improved|heals?|healed|is|was) (?:\\w+ ){0,2}(?:pain[- ]free|better|relief|results|cured|happy|clear|out)|always (?:works|helps|heals|clears|gets rid)|(?:not|never) once (?:has|have|did) (?:it|this|one|we|they) (?:\\w+ )?(?:fail|failed|come back|not)|no one (?:has )?(?:ever )?(?:had|has had|needed|gets|got|comes back) (?:a |any )?(?:problem|complication|side effect|infection|recurrence|second)",
  ]
    .map((one) => `(?:${one})`)
    .join('|')
    .replace(/^/, '\\b(?:')
    .replace(/$/, ')'),
  'gi',
);
