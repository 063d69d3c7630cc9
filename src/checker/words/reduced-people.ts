/**
 * People reduced to a condition, a habit, a nuisance or a customer card, from the same sources as `shaming.ts` and from what
 * studies of bias in charts and ward talk have counted: the condition as a noun, doubt cast on what was said, blame for the
 * illness, mock hospitality, the bed as the grievance.
 */

import type { ShamingWord } from './shaming.ts';

const say = 'Say what the person has or does, not what kind of person it is.';

/** "the cirrhotics", "full of borderlines", "these psychotics": never "in cirrhotics", the plain shorthand of a dose table. */
const counted =
  '(?<=\\b(?:the|our|my|your|these|those|of|all|some|more|another|two|three|four|five|six|several|few|many|other|usual|with|from|and|like|typical|only|old|local|drunk|angry|screaming|frequent|chronic) )';

export const reducedPeople: readonly ShamingWord[] = [
  {
    pattern: new RegExp(
      `${counted}(?:(?:cirrho|psycho|neuro|anorex|bulim|spas|epilep|syphili|mani|paraly|apoplec|catatoni)(?:t|l)?ics?(?<=cs)|paraplegics|quadriplegics|tetraplegics|borderlines|bipolars|depressives|melancholics|lepers|haemophiliacs|hemophiliacs|cripples|invalids|dements|demented|senile|mentally ill|insane|feeble-?minded|handicapped|psych (?:cases|players|holds)|mental (?:patients|cases)|fibros?(?:myalgias)?|POTSies|EDSers|spoonies|painers|chronic (?:pain(?:er)?s|painers|fatiguers)|self-?harmers|cutters|overdosers|attempters|jumpers|hangers-on|bleeders and drunks|gomers|rocks|train ?wrecks|heartsinks|time-?wasters|malingerers|somati[sz]ers|worried well|walking wounded well|bed[- ]?blockers|acopics|social admissions|failures? to (?:cope|launch)|frail(?:ies)?|wrinklies|crumbl(?:y|ies)|coffin[- ]dodgers|geezers|codgers|biddies|veggies|vegetables(?= (?:on|in|from|who|upstairs))|druggies|junkies|dopers|users and abusers|IVD[UA]s|pissheads|alkies|winos|lushes|tramps|bums|vagrants|hobos|dossers|homeless bums|crack whores|prostitutes|hookers|cons|criminals|obeses|fatties|bariatrics|lardies)\\b(?! (?:anonymous|clinic|unit|team|service|conference))`,
      'gi',
    ),
    one: '',
    prompt: say,
    unless: /\b(?:salad|grill|garden|tooth|roast|rock (?:music|band)|in the coat|window|pros and)\b/i,
  },
  {
    pattern:
      /\b(?:heart-?sinks?|bed[- ]?block(?:er|ing)s?|time-?wast(?:er|ing)s?|serial (?:complainers?|presenters?|attenders?|callers?|self-?harmers?)|frequent (?:attenders?|faller|customers?|shoppers?|guests?|offenders?|caller)s?|repeat (?:customers?|offenders?|performers?|business)|doctor[- ]shoppers?|script[- ]shopp(?:er|ing)s?|pharmacy[- ]shopp(?:er|ing)s?|professional patients?|problem patients?|difficult patients?|hateful patients?|bad patients?|poor cop(?:er|ing)s?|drama queens?|poor protoplasm|crocks?(?= (?:in|on|who|of))|dead(?:wood| ?beats?)|wom[ae]n of the night|druggy|lost causes?|a (?:write-?off|waster)|(?:no-?hop|wast)ers?)\b/gi,
    one: '',
    prompt: say,
    unless: /\b(?:airline|supermarket|bakery|restaurant|cafe|(?:^| )lots? of love|stamp|no such thing|hotel)\b/i,
  },
  {
    // A customer card for the ill: hospitality said of those who come often.
    pattern:
      /\b(?:loyal|valued|favou?rite|best|platinum|gold|VIP|regular|repeat|returning) (?:customers?|members?|guests?|shoppers?|clientele|patrons?|punters?)\b|\b(?:loyalty|punch|rewards?|membership|frequent[- ]\w+|season) (?:cards?|points|pass(?:es)?|tickets?|programs?|schemes?)\b|\b(?:revolving[- ]door|boomerang|groundhog) (?:patients?|admissions?|customers?|ones?|lot|crew|clientele)\b|\b(?:his|her|their) (?:usual|reserved|own|regular) (?:bed|bay|table|suite|room|spot|corner|chair)\b(?= (?:again|please|in the (?:ED|ER|A&E)))|\bbounce ?backs?\b(?= (?:again|king|queen))/gi,
    one: '',
    prompt: say,
    needs:
      /\b(?:visits?|pain|bay|bed|ward|unit|ED|ER|A&E|dose|drugs?|meds?|dilaudid|morphine|opioids?|tramadol|gabapentin|pregabalin|oxy\w*|sats|triage|shift|tonight|again|list|drunk|overdos\w*|detox|admit\w*|admission|discharg\w*|this (?:week|month)|ambulance|psych|withdrawal|allerg\w*)\b/i,
    unless: /\b(?:botox|filler|spa|skincare|facial|airlines?|hotel|coffee|thank|thanks|discount|gift|earn|offer)\b/i,
  },
  {
    // The seeker without the word: the drug by name, the allergy to all others, the rehearsed story.
    pattern:
      /\b(?:allerg(?:y|ic|ies) to (?:everything|every ?thing|anything|all|every\w*)\b[^.!?\n]{0,30}\b(?:else|but|except|bar|save|apart)\b|(?:same (?:drug|dose|med\w*|one|opioid)|asks? for|asking for|asked for|requests?|requested|knows? (?:the|his|her|their|every|which)) (?:the |his |her |their |that |it |them |one )?(?:drugs?|dose|one|med\w*|morphine|dilaudid|tramadol|oxy\w*|stuff)? ?by (?:brand )?name\b|(?:here|back|in|came|come|comes|looking|shopping|fishing|angling|begging|jonesing|hunting|sniffing|scrounging|after|wants|chasing) (?:again |around |only |in )?(?:for |after )?(?:(?:his|her|their|another) (?:next |daily |free |little |morning |usual )?(?:fix|high|hit|buzz|candy|goodies)|(?:more )?(?:oxys?|percs?|benzos?|narcs?|candy|opioids|controlled meds))\b|chas(?:e|es|ing) (?:a|the|another|his|her) (?:script|high|dragon|fix|dose)|(?:lost|dog ate|stolen|dropped|washed|flushed) (?:his|her|their|the|my)? ?(?:script|meds|pills|prescription|oxy\w*|methadone)\b[^.!?\n]{0,20}\b(?:again|down the|in the toilet|third|yet)|down the toilet again)\b/gi,
    one: '',
    prompt: say,
  },
  {
    // What they are said to come for, and the cast that comes.
    pattern:
      /\b(?:came|come|comes|coming|here|back|in|wait(?:s|ing)?|turn(?:s|ed)? up|show(?:s|ed)? up) (?:only |just |purely |really |strictly )?for (?:the|a|his|her|their|some|that|free) (?:scripts?|high|pills?|buzz|dilaudid|narcs?|turkey sandwich|sandwich(?:es)?|warm bed|good stuff|hard stuff|sick ?note|benzos?|oxys?|attention|drama|drugs)\b|\b(?:the |our |all the )?usual (?:suspects|crowd|cast|customers|characters|faces|lot|offenders|clientele)\b|\bsame (?:old |tired |sad )?(?:cast|faces|crowd|characters|lot|clientele|names on the board)\b(?: of characters)?|\b(?:could|can) set (?:my|your|a) (?:watch|clock|calendar) (?:by|to) (?:him|her|them|the \w+|his|\w+)\b|\b(?:sandwich|lunch|breakfast|menu) order\b/gi,
    one: '',
    prompt: say,
    needs:
      /\b(?:full moon|ED|ER|A&E|bay|bed|ward|unit|triage|shift|night|waiting room|patients?|visits?|drunk|overdos\w*|detox|psych|script|pain|pills?|dilaudid|relief|urine)\b|🙄/i,
    unless:
      /\b(?:conference|meeting|speakers?|panel|differential|bugs?|organisms?|antigens?|causes|culprits|allergens|suppliers|restaurant)\b/i,
  },
  {
    // Asked and told, and still will not.
    pattern:
      /\b(?:(?:simply|just|still|flat[- ]out|plain|clearly) )?(?:won'?t|will not|wouldn'?t|refus(?:es?|ed|ing) to|can'?t be (?:bothered|arsed|troubled) to|could(?:n'?t| not) be bothered to|never|don'?t|doesn'?t|didn'?t) (?:even )?(?:do|follow|take|listen to|stick to|keep to|heed|manage|hear) (?:the (?:one|single|only|simplest|bare) (?:\w+ )?(?:thing|instruction|step|minimum)s?|(?:a (?:single )?word|anything|one thing) (?:we|I|you|anyone) (?:say|says|said|tell|told)|what(?:ever)? (?:they|he|she)(?:'re|'s| are| is| were| was) (?:told|asked)|simple (?:instructions|advice|orders|directions)|doctor'?s orders|responsibility)\b|\b(?:can'?t|cannot|couldn'?t) want (?:it|this|that|health|recovery|sobriety|better) (?:more |for )(?:than )?(?:them|him|her|they|you|he|she)\b|\bwant(?:s|ed)? (?:it|this) more than (?:they|he|she) do(?:es)?\b|\bcare (?:more )?about (?:his|her|their) \w+ (?:more )?than (?:he|she|they) do(?:es)?\b/gi,
    one: '',
    prompt: 'Say what got in the way, and leave out whose fault it is.',
    unless:
      /\b(?:insurers?|insurance|payers?|compan(?:y|ies)|administrat\w+|EHR|software|toddlers?|my (?:kids?|dog|cat|husband|wife|son|daughter)|interns?|residents?|leadership)\b/i,
  },
  {
    // A person said to be what they use, do to themselves, or have.
    pattern:
      /\b(?:he|she|mom|mum|dad|mother|father|patient|pt|guy|dude|bloke|kid|who)(?:'s| is| was) (?:just |clearly |obviously |such )?an? (?:known |chronic |big |former |admitted |heavy |longtime |total |classic |real |drug |IV |regular )*(?:users?|cutter|drunk|druggie|seeker|abuser|lush|stoner|pot ?head|faker|malingerer|junkie|meth ?head|self-?harmer|huffer|tweaker)\b|\b(?:pot ?heads?|stoners?|dope ?heads?|coke ?heads?|huffers?|crack den|crack house|meth mouths?|tweakers?|(?:known|chronic|IV|active) (?:drug )?users?(?! (?:id|experience|interface))|drug use history a mile)\b|\b(?:another|one more|next|yet another) (?:OD|overdose|drunk|psych|SI|suicid(?:e|al)|regular|seeker|detoxer|borderline|fibro|chronic pain|POTS|pseudoseizure)\b(?= (?:in|on|for|at|who|again|tonight|today)\b|[,.!]|$)/gi,
    one: '',
    prompt: say,
    unless:
      /\b(?:software|EHR|EMR|app|website|interface|power user|end user|wheelchair|paper|article|study|lecture|talk)\b/i,
  },
  {
    // What they chose, what their blood says of their word, who made them.
    pattern:
      /\b(?:nobody|no one) (?:made|forced|told|held a gun to) (?:him|her|them) (?:to )?(?:eat|drink|smoke|use|inject|shoot|take|get|weigh)\b|\b(?:choos(?:e|es|ing)|chose) (?:this life(?:style)?|that life(?:style)?|to (?:be (?:sick|homeless|fat|addicted)|relapse|use(?= |[.,!])|drink|live (?:like|this)))\b|\b(?:relaps(?:e[ds]?|ing)|addict(?:ed|ion)|overdos(?:e[ds]?|ing)|homeless(?:ness)?|obes(?:e|ity)) (?:\w+ )?(?:by|is a|is the) choice\b|\bfail(?:ed|ing|s) (?:out of )?(?:rehab|detox|sobriety|AA|NA|(?:suboxone|methadone) (?:program|clinic))\b|\b(?:A1c|tox(?: screen)?|urine|UDS|ethanol|BAC|breathalyzer|labs?|(?:drug |tacro |lithium |digoxin |phenytoin )?levels?|sugars?|cotinine|scale) (?:\w+ )?(?:swears?|says?|begs? to|tells?|disagrees?|thinks?|had other)\b[^.!?\n]{0,20}\b(?:otherwise|differ|different\w*|another|ideas|lies?)\b|\b(?:ones|people|lot|folks|those|bunch) who (?:are|were) (?:just |only |really )?(?:shopping|seeking|faking(?: it)?|scamming|using|working (?:it|us|the system)|playing (?:us|you|it))\b|\b(?:the|our|my|these|those) (?:diabetics|asthmatics|hypertensives|COPDers|smokers|vapers|drinkers|dialy[sz]ers|overweight|chronic pain(?:ers| patients)?|pain patients|hepatics|renals|cardiacs|arthritics)\b(?=[^.!?\n]{0,40}\b(?:stubborn|don'?t care|couldn'?t care|lazy|won'?t|refuse|never (?:listen|learn|take|check)|lie|lying|hopeless|same excuses?|excuses|what did (?:they|you) expect)\b)/gi,
    one: '',
    prompt: 'Say what got in the way, and leave out whose fault it is.',
    unless: /\b(?:isn'?t|is not|not a|never a|no one chooses|nobody chooses|myth)\b/i,
  },
  {
    // Samples and people called dirty or clean.
    pattern:
      /\b(?:(?:tox|drug|urine|utox|UDS|UDT|pee|piss|sample|screen)[- ]?(?:screen|test|sample|cup|specimen|drop)?s? (?:\w+ ){0,3}?(?:dirty|dirtier|filthy|hot|squeaky|clean(?:er)?(?= than|,? (?:for|this|again|finally|at last)|[.!])|lit up like a? ?christmas tree)|(?:piss(?:ed|es)?|pee[ds]?|test(?:ed|s)|dropp?(?:ed|s)|pop(?:ped|s)?|came (?:back|up)|turned up) (?:dirty|hot(?= for| on| again|[.!])|filthy|positive for everything)|dirty (?:drop|sample|specimen|needles? (?:crew|crowd))s?|(?:got|get|gets|getting|stay(?:s|ed|ing)?|been|went|kept|keep(?:ing)?|come|came) (?:himself |herself |themselves |\w+ (?:months|years|weeks|days) )?clean\b(?=[.!,]| (?:and|for|since|off|this|again|in|after|long|when|until|now))(?! (?:and dry|dressing)))/gi,
    one: '',
    prompt: 'Say what the test showed, or that the person is in recovery.',
    unless:
      /\b(?:wound|hands?|margins?|kitchen|house|dishes|teeth|incision|catheter|dressing|scan|CT|room|sheets|laundry|culture|biops\w+|drain|port|line|cath)\b/i,
  },
  {
    // Blame for the illness, and for not getting better.
    pattern:
      /\b(?:(?:won'?t|will not|doesn'?t|can'?t be (?:bothered|arsed) to|refus(?:es|ed|ing) to|too (?:lazy|stubborn|stupid|proud|far gone) to|never) (?:even )?(?:help|look after|take care of|care for|lift a finger for|want to help) (?:him|her|them)sel(?:f|ves)|(?:did|does|done|doing|brought) (?:it|this|that) (?:all )?(?:to|on|upon) (?:him|her|them)sel(?:f|ves)|self-inflicted(?! (?:wound|injur|gunshot|stab|lacer))|only (?:has|have) (?:him|her|them)sel(?:f|ves) to blame|(?:ate|eaten|drank|drunk|smoked|eats|drinks|smokes|eating|drinking|smoking) (?:him|her|them)sel(?:f|ves) (?:in)?to\b|(?:let|lets|letting) (?:him|her|them)sel(?:f|ves) go\b|(?:doesn'?t|don'?t|won'?t) (?:want|even try|bother|care enough) to (?:get|be) (?:better|well)|(?:no|zero) (?:will ?power|self[- ]control|insight and|self-discipline|motivation to)|lacks? (?:will ?power|motivation|discipline|self-control)|made (?:his|her|their) (?:own )?bed|enjoys? (?:being ill|the sick role|ill health)|sick role|secondary gain|(?:claims?|claiming|claimed|alleg(?:es|ing)|insists?) (?:to (?:have|be in|feel|suffer)|(?:that )?(?:he|she|they|it)(?:'s| is| are|'re)? (?:\w+ )?(?:in )?(?:10|ten|agony|pain|allergic|disabled|sick|hurts?))\b|so-called (?:pain|symptoms?|seizures?|illness|disability)|pseudo-?seizing|frequent (?:non-?attender|no-?show)s?|(?:defaulters?|absconders?|non-?attenders?|DNA[- ]?ers?|no-?showers?)\b)/gi,
    one: '',
    prompt: 'Say what got in the way, and leave out whose fault it is.',
    unless:
      /\b(?:no one|nobody|never|isn'?t|not|blame|myth|insurers?|company|study|authors?|trial|ad|label)\b[^.]{0,40}$|\bdid (?:this|it) to (?:myself|ourselves)/i,
  },
];
