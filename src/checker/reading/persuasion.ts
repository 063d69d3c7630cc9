/**
 * How far a draft moves its reader to want a treatment. Soft evidence of many kinds, none enough alone: what is offered,
 * asked, praised and promised, how quick and how easy it is said to be, and what became of somebody.
 */

import type { Span } from '../rule.ts';
import type { Sentence, SentenceText } from './sentence.ts';
import { treatmentsOf } from './treatments.ts';

export type PersuasionKind =
  | 'offer'
  | 'call'
  | 'price'
  | 'hook'
  | 'quick'
  | 'easy'
  | 'outcome'
  | 'compare'
  | 'praise'
  | 'recommend'
  | 'proof';

export interface Persuasion extends Span {
  readonly kind: PersuasionKind;
}

const units =
  '(?:minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|visits?|sessions?|treatments?|shots?|doses?|rounds?|nights?|needle|nerve|cut|stitch|pill|appointment)';
const number =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty[- ]five|forty|sixty|ninety|a few|a couple of|half an?|an?|just a?)';

const pastime =
  '(?:mowing|gardening|knitting|quilting|dancing|golfing|bowling|hiking|skiing|surfing|fishing|swimming|cycling|biking|painting|baking|running|jogging|kayaking|climbing|camping|sailing|skating|rowing|riding|hunting|boxing|sewing|babysitting|farming|coaching|travell?ing|welding|singing|planting|weeding|watering|raking|shovell?ing|square[- ]dancing|line[- ]dancing|two-stepping|twirling|kneeling|crouching)';

const cues: readonly (readonly [PersuasionKind, RegExp])[] = [
  [
    'offer',
    /\b(?:we(?:'re| are)? (?:now |also |proud(?:ly)? |excited to |thrilled to )*(?:offer(?:ing)?|carry(?:ing)?|stock(?:ing)?|provid(?:e|ing)|bring(?:ing)?|launch(?:ing)?|add(?:ed|ing)?|introduc\w+|open(?:ed|ing)?|hav(?:e|ing) (?:\w+ ){0,3}(?:now|too|available))|(?:now|finally|newly) (?:offering|available|in (?:our|the) (?:office|clinic)|on the menu|at|open|enrolling|booking|here)|(?<!\b(?:we|you|they|who|I|patients|nurses|people) )(?:is|are) (?:here|back|live|now open|finally here|OPEN|available|in stock|on the menu|on special)|on the menu|brand new|new (?:at|in|on|to) (?:the|our|\w+)|introducing|meet (?:our|the)|say hello to|welcome to the (?:future|new)|launch\w*|rolling out|just (?:got|added|landed|arrived)|(?:our|my) (?:own |new |newest |signature |gentle |advanced |state-of-the-art |\w+-?\w* ){0,3}(?:lasers?|program|menu|lounge|suite|bar|protocol|peels?|facials?|drips?|fillers?|injections?|membership|package|storefront|shop|line|clinic|center|lift|robots?|stem cells?|exosomes?|peptides?|blends?|fusion|team is|office now)|we(?:'ve| have) got (?:you|it|the))\b/gi,
  ],
  [
    'call',
    /\b(?:book(?:s|ed)? (?:now|your|a|an|in|online|today|before|at|yours?|with|it|here|early|\w+ for|by|me|\b[A-Z]\w+)|(?:tap|click|link|swipe up|head|hit|go) (?:to|the|in|here|on|over)? ?(?:to )?(?:book|the link|bio|link|up|order|shop|our (?:site|website))|call (?:us|now|today|our|the office|to (?:book|see|schedule|find|ask|learn|reserve)|\(?\d{3}|for (?:a|an|your|details))|(?:text|ring|phone|email|message) (?:us|the office|our|\d{3})|dm (?:me|us|to|for|your|\w+ for)|link in (?:the )?(?:bio|comments|profile)|(?:spots?|openings?|slots?|chairs?|seats?|appointments?|consults?) (?:\w+ ){0,2}(?:left|open|available|are|is|this|in|remain|before|for|going)|(?:six|few|four|three|two|five|\d+) (?:slots?|spots?|openings?|chairs?|seats?)|limited (?:spots|time|number|availability)|filling (?:up|fast)|while (?:supplies|they) last|sign up|schedule (?:a|your|an|now|today)|come (?:see|talk to|try|by|visit|meet|get (?:yours?|one|it|your)|on in|in (?:for (?:a|your|our)|and (?:see|try|get|say)|today|this))|stop (?:by|in)|drop (?:by|in)|swing by|visit (?:us|our)|walk[- ]?ins?|use (?:my )?code|consults? (?:are|is) (?:open|free)|order (?:yours|now|today|here|it)|shop (?:now|my|the|here)|(?:see|find out) if (?:it|you|this|\w+) (?:is|are|'re|qualif\w+)|if you qualify|you (?:may |might )?qualify|get started|join (?:us|the|now|today|before)|reserve|ask (?:us|me|for (?:it|one|[A-Z]\w+)|about (?:our|it|the)|our (?:team|staff))|comment (?:["'A-Z]+ )(?:below|for|to|and)|tag (?:a|the|someone|your)|save (?:this|your (?:spot|seat))|treat yourself|don'?t (?:wait|miss|put (?:it|this) off)|what are you waiting|saturdays? (?:slots|are))\b/gi,
  ],
  [
    'price',
    /\b(?:\d{1,2} ?% off|%\s?off|\$\d+ off|save (?:\$|you )?\d+|saves? you|discount\w*|special(?:s| pricing| offer| price| this)|promo(?:tion)?s?|deal(?:s)? (?:of|on|this|ends)|bundle|package (?:price|deal)|buy (?:one|two|\d)|BOGO|free (?:consult\w*|with|session|syringe|units|area|facial|peel|month|trial|sample|upgrade|add-on)|on (?:us|the house)|half (?:off|price)|first (?:visit|month|session|one|copay|co-pay|quarter) (?:is )?(?:on us|free|on the house)|gift cards?|loyalty points|financing|affordable|no (?:copay|co-pay)|code [A-Z]{3,}\d*|[A-Z]{3,}\d{1,2} (?:for|gets|saves|at|to)|giveaway|win(?:s|ner)? a|one price|same price|price (?:goes|ends|until))\b|\b[A-Z]{4,}\d{2}\b/g,
  ],
  [
    'hook',
    /\b(?:(?:tired|sick|done|fed up|bored) (?:of|with)\b.{3,80}\?|tired of (?:the|your|being|feeling|living|hiding|waking|dealing|popping|shaving|\w+ing)|sick of (?:the|your|being|feeling|living|hiding|\w+ing)|ready (?:to (?:feel|get|live|say|ditch|glow|look|lose|start|move|see|sleep|breathe|hear|run|walk)|for (?:summer|a change|your|relief|the))|struggling with|suffering from|living with (?:\w+ )?(?:pain|acne|migraines?)|dealing with|why (?:live|suffer|wait|settle|replace|hide|risk|cut|mask|put up|choose|go under|take)|what if (?:you|your|I told|there|we)|imagine (?:\w+ing|a (?:life|world|day|knee))|picture (?:this|your)|if (?:your|you'?re|you|you'?ve|u) .{2,70}?(?:come|ask|call|book|dm|this is|try|we (?:can|should|have|see)|there is|there's|it'?s time|talk to|then so can)|got (?:a |an |one |bad |knee|hip |back |acne|melasma|wrinkles|fungus|scars?|hair|crunchy|a bad|stubborn)|you deserve|you'?ve waited|you don'?t have to (?:live|suffer|hide|put|choose|wait)|don'?t let (?:\w+ )?(?:pain|acne|your|snoring|migraines|hair)|it'?s (?:time|never too late)|your (?:golf swing|skin|knees?|back|body|future self|sleep|hair|hormones|brain|patients?|smile|face|joints?|golf game|tennis) (?:deserves?|needs?|will thank|already knows?|wants?|called)|say (?:goodbye|good-?bye|bye|so long|hello) (?:to|bye)|bye[- ]?bye|goodbye|no more|kiss .{3,30} goodbye|new year,? new|wedding season|bikini|summer[- ](?:ready|body)|party season|prom|back[- ]to[- ]school|get (?:back|your)|take back|we see you|ladies|mamas|guys|hey (?:mamas?|moms|ladies|runners|friends)|(?:still|always) (?:wearing|hiding|waking|tossing|limping|popping|tired|hurting|in pain)|has (?:your|you) (?:been|hiding|dressing)|have you (?:hiding|dressing|limping|waking|skipping)|running your calendar|can do for you|happen for you|so can you|could be you|you('| wi)?ll (?:love|thank|wish|wonder why|never (?:go|look) back|feel|see|notice|be (?:back|glad|amazed)))\b/gi,
  ],
  [
    'quick',
    new RegExp(
      `\\b(?:(?:in|within|after|just|only|takes?|under|less than|about) (?:just |only |about |under |a |as little as |the )*${number}[- ]?${units}|${number}[- ](?:minute|hour|day|week)\\b|${number} (?:minutes?|mins?) (?:and|of|with|while|later|is|,)|(?:one|1|single)[- ](?:visit|session|shot|treatment|appointment|dose|stitch|nerve|needle|and done)|(?:home|back|out|walking|dancing|running|at (?:your|their) desk|in (?:your|their) own bed|done|finished|off|makeup|dinner|driving|smiling|clear) (?:\\w+ ){0,3}?(?:by|before|in time for) (?:lunch(?:time)?|dinner|noon|two|three|four|five|\\d|tonight|supper|bedtime|breakfast|winter|spring|summer|the (?:weekend|holidays|drive)|week|friday|monday|christmas|prom|the end|winter break|kickoff|tee)|(?:home|out|walking|up|back|discharged|drive yourself|bed|going home) (?:\\w+ ){0,3}(?:the )?same (?:day|night|afternoon|evening|morning)|same[- ]day|lunch ?(?:break|time|hour)|on your lunch|by (?:week|day) (?:\\d+|one|two|three|four|six|eight|ten|twelve)|(?:by|before) (?:winter|spring|summer|christmas|the holidays|lunch|dinner|bedtime|the weekend|the drive home|friday)|(?:by|before|for) (?:prom|graduation|(?:the |your |wedding )?(?:wedding|reunion|vacation)|easter|halloween|thanksgiving|new year|spring break|ski season|tee time)|in and out|quick(?:er|ly)?|overnight|instant(?:ly)?|immediate(?:ly)?|right away|fast|faster|before my coffee|(?:go|goes|went|head) home the (?:same|next) (?:day|night)|drive (?:home|yourself)|walk(?:ed|s)? out|weeks?,? (?:not|instead of) (?:months|years)|days,? (?:not|instead of) (?:weeks|months)|while you (?:watch|sleep|read|work|wait))\\b`,
      'gi',
    ),
  ],
  [
    'easy',
    /\b(?:(?:no|zero|without(?: any| the| a)?|minus the|never mind the|skip(?:s|ped|ping)? the|skip|avoid(?:s|ed)?|forget(?: the| about)?|ditch(?:ed)?(?: the)?|instead of|not a|nothing) (?:\w+[- ]){0,2}?(?:needles?|downtime|down time|stitches|sutures|scars?|scarring|surgery|surgeries|hospital(?: stay)?|crutches|cast|incisions?|cuts?|cutting|anesthesia|general|opioids?|narcotics|drugs|meds|pills?|medications?|injections?|shots?|steroids?|pain|knife|scalpel|implants?|hardware|metal|wires?|battery|batteries|charging|recharg\w+|waiting(?: room)?s?|referral|fuss|mess|frozen|freeze|hassle|worries|drama|guesswork|finger ?sticks?|fingersticks|calibrat\w+|tossing|crash|jitters|overnight|recovery|time off|days off|side effects?|complications?|collateral damage|duck|balloon|filter|babysit\w*|diet(?:ing)?|exercise|willpower|gym|hunger|cravings|bleeding|bandages?|braces?|dentures|glasses|contacts|readers|steps?|toner|scrub|radiation|lead apron|dye|prep|sedation|driver|hormones?|chemicals|toxins|limits?|restrictions?|dripping|long (?:recovery|hospital)|commute|permanent implant|more|magazine)|(?:barely|hardly|never|don'?t|won'?t|mostly|almost) (?:even )?(?:feel|felt|notice|noticed|know|knew|forget|remember|see|hurts?|hurt)(?: (?:it|a thing|they'?re|she was|he was|you'?re|that|is there))?|forget (?:they'?re|you'?re|it'?s|I'?m|she'?s|he'?s) (?:on|even|there|wearing|had)|painless(?:ly)?|pain[- ]free|comfortabl[ey]|gentle|simple|easy|easily|effortless(?:ly)?|minimally invasive|non-?invasive|non-?surgical|drug[- ]free|needle[- ]free|scarless|keyhole|tiny|smaller than|one small|like (?:a )?(?:bee sting|rubber band|candy|a postage stamp|freckle)|(?:only|just) (?:\w+ ){0,2}(?:a|per|twice a|once a) (?:year|month|week|day)|(?:once|twice|one|two|four|three) (?:shots? |times |a |dose |pill )?(?:a |per |every )(?:\w+ )?(?:year|month|week|day|quarter|months|weeks)|all[- ]natural|natural(?:ly)?|your own (?:cells|body|blood)|no [\w-]+[,.] no [\w-]+|(?:the )?size of (?:a|an) (?:\w+ )?(?:grain|matchbox|dime|pea|vitamin|coin|paper ?clip|stamp|thumb|pill|rice|penny|quarter|pencil|freckle|AA)|how little it (?:asks|takes|hurts)|nothing to (?:charge|wear|remember|carry|refill|babysit)|(?:tastes?|smells?) like|outpatient|set it and forget|hands[- ]free|comes out after|nothing (?:your|anyone|anybody|else)|nobody (?:will|can|has to) (?:know|tell|notice)|covered by (?:most )?insurance|in your pajamas|from (?:your|the) (?:couch|home|sofa)|(?:small|short|mini)(?:er)? (?:needle|cut|incision|procedure|visit|stick))\b/gi,
  ],
  [
    'outcome',
    /\b(?:relief|relieves?|relieved|pain[- ]free|heals?|healed|healing|cure[sd]?|restor(?:es?|ed|ing)|revers(?:es?|ed|ing)|regrow\w*|rebuilds?|repairs?|regenerat(?:es?|ed|ing)|rejuvenat\w+|eliminat(?:es?|ed)|erase[sd]?|melt(?:s|ed)?|lift(?:s|ed|ing)?|tighten(?:s|ed|ing)?|plump(?:s|ed|er)?|smooth(?:s|ed|er|ing)?|sculpt(?:s|ed|ing)?|boost(?:s|ed|ing)?|calm(?:s|ed)?|soothe[sd]?|silence[sd]?|quiet(?:s|ed)?|turn(?:s|ed)? (?:up|down|off|back)|knocks? out|crush(?:es|ed)?|shrinks?|shrunk|fade[sd]?|clear(?:s|ed)?(?: (?:up|my|her|his|their|your|skin|it))|clear (?:or almost|skin)|gone|disappear(?:s|ed)?|vanish(?:es|ed)?|go(?:es)? away|went away|stay(?:s|ed)? (?:away|gone|put)|wake up (?:rested|refreshed|clear|pain)|(?:feel|feels|felt|feeling|look|looks|looked) (?:\w+ )?(?:better|amazing|great|younger|rested|refreshed|fresh|human|like (?:a|myself|yourself|herself|himself|new|my|your)|sharper|lighter|stronger|the difference|alive|it|confident|energized|normal|incredible|fantastic|brand new|ten|10|20|twenty)|(?:sleep|slept|sleeps|sleeping) (?:better|through|like|all night|again|great|deep)|(?:more|your|her|his|their|my|with) (?:energy|confidence|glow)|(?:big|instant|that|natural|healthy|lit|dewy|youthful) glow|glow(?:ing|up|y)|immunity|energy,|(?:back|returned|returns) (?:to|in|on|at|behind|under|up) (?:her|his|their|your|my|the|work|school|life|golf|pickleball|tennis|running|dancing|gardening|hiking|cycling|coaching|walking|sports?|playing|terrorizing|doing|climbing|lifting|stage|court)|(?:her|his|your|their|my) life back|(?:dancing|walking|running|golfing|gardening|hiking|playing|lifting|climbing|singing|skiing|surfing|dead-?lifting|swimming|cycling|biking|sleeping|smiling|hearing|breathing|standing) (?:again|already|by|like|on|in|pain|without|\w+ days? later|the same|next|with (?:her|his|their) (?:grand)?kids)|(?:is|are|she's|he's|they're|I'm|was|were) \w{3,}ing again|for the first time in|haven'?t (?:missed|had|been|needed|taken|looked|used)|hasn'?t (?:missed|had|been|needed|taken|touched|used|come)|have not (?:had|been|needed|missed)|has not (?:had|been|needed|missed)|not (?:had |one |a single )(?:one |a |single )*(?:cold|migraine|headache|flare|attack|day)|threw (?:away|out) (?:her|his|their|the)|(?:stopped|quit) (?:wearing|taking|needing|using|hiding|limping|snoring)|cancel(?:l?ed|s) (?:her|his|their|the|my) (?:\w+ )?(?:surgery|replacement|knee|hip|fusion)|skip(?:ped|s)? surgery|avoid(?:ed|s)? surgery|off (?:all |her |his |their )?(?:opioids|meds|narcotics|pain pills|insulin|oxygen)|down (?:\d+|twenty|thirty|forty|ten) ?(?:lbs?|pounds|kilos|kg|inches|sizes?)|lost (?:\d+|twenty|thirty|forty|ten) ?(?:lbs?|pounds)|drop(?:s|ped)? (?:\d+|two|three|a) (?:lbs?|pounds|dress|sizes?)|(?:from|every) .{2,40} (?:to|→|->|=>) (?:zero|none|nothing|0|no )|(?:→|->|=>) ?(?:zero|0|none|gone)|watch (?:those|the|that|your|it|them|this|his|her)|results|transform(?:ation|ations|s|ed|ing)|before (?:and|&|\/|\+|vs\.?) after|before\/after|week (?:0|zero|1|one)\b.{0,20}\bweek|after (?:photo|pic|shot|just)|life[- ]chang\w+|game[- ]chang\w+|hold hands|take back what|stand to|can finally|(?:finally|actually) (?:sleep|sleeping|walk|walking|wear|slept|stand|breathe|hear|see|eat|works|gone|clear|home|better)|spends? that much less|works? (?:wonders|like|great|for|fast|every|so well|beautifully|people|!)|it works|work(?:s|ed) (?:for|on) (?:me|my|us|him|her)|thrive|thriving|unstoppable|new (?:knee|hip|me|lease|woman|man|person)|don'?t (?:get|need) (?:sick|surgery|another)|(?:your|my|her|his|the) last (?:\w+ ){0,2}(?:infection|migraine|flare|attack|headache|episode|injection|surgery|razor|readers|glasses|cold|refill)|out (?:cold|like)|(?:as|like) (?:yourself|myself|herself|himself) again|not a (?:twinge|single|peep|headache)|keeps? .{2,25} (?:away|at bay|healthy|young)|(?:makes?|making) .{2,30} (?:easier|better|faster|younger|smoother)|protects?|safer|never (?:felt|looked|slept) better)\b/gi,
  ],
  [
    // What became of somebody, told by what they do again or wear, or by who noticed.
    'outcome',
    new RegExp(
      `\\b(?:(?:back to|back|is|are|she's|he's|I'm|they're|been out|went|goes) (?:\\w+ )?${pastime}|(?:${pastime}|gardens?|gardened|dances?|danced|hikes?|hiked|jogs?|jogged|mows?|mowed|knits?|swims?|swam|skis?|skied|runs?|ran|walks?|walked|climbs?|climbed|did|finished|rode|rides?|played|plays?) (?:[\\w'-]+ ){0,3}?(?:turkey trot|5k|10k|half[- ]marathon|marathon|triathlon|stairs|steps|hill|trail|mountain|block|dance floor|back nine|eighteen holes|18 holes|nine holes|lawn|garden|ferns|zoo|beach|mall|church|airport|wedding|aisle|parade|camino|dog)|(?:in|wearing|wore|wears|worn|bought|buying|put on) (?:[\\w'-]+ ){0,2}?(?:good shoes|heels|high heels|dancing shoes|sleeveless|shorts|short sleeves|tank tops?|a bikini|lipstick|no makeup|her wedding ring|rings|skinny jeans|sandals|sneakers|long trousers)|(?:stairs?|steps|mornings?|nights?|jeans|trousers|waistband|belt|collar|stairs) (?:will (?:be|get)|got|get|gets|are|is|feel|feels|felt|fits?) (?:\\w+ )?(?:easier|looser|quieter|better|shorter|longer|again)|(?:tell|tells|told) (?:us|me) (?:\\w+ ){0,4}?(?:feel\\w*|slept|sleep|walk\\w*|wish|hav(?:e|ing)|changed|can)|(?:spouses?|wi(?:fe|ves)|husbands?|dentist|coach|boss|coworkers|kids|friends|neighbou?rs?|partner|hairdresser|barber|sister|mother-in-law) (?:[\\w']+ )?(?:noticed|notices?|asks?|asked|thinks?|thought|thanks?|thanked|writes?|wrote|sends?|sent|wonders?|keeps? asking|wants? one)|(?:members?|patients?|regulars|clients|guests|ladies|people|they|you'll|you) (?:\\w+ )?(?:notice|rave|text|write|send|bring|show|thank|come back|turn up|come by|still (?:come|turn|stop))(?: (?:us|me|by|up|in|first|to clinic|mostly|to show))*|(?:all|way|right|both) (?:up|down) since|since I (?:stuck|put|started|began|tried|got|had|switched|added)|(?:haven'?t|hasn'?t|not|never) (?:[\\w']+ ){1,4}since\\b|not a (?:bad|twinge|single|hint|trace|peep) (?:way|since|after)?|a (?:new|different) (?:person|woman|man|kid|dog|teenager|mother)|walk(?:s|ed|ing)? out (?:smiling|feeling|lighter|taller|glowing|grinning|laughing|humming|dancing)|float(?:s|ed|ing)? (?:out|into|away|home)|(?:doing|does|did) (?:something|wonders|the trick|its (?:thing|job|work|magic))|used to [^.!?\\n]{3,40}?,? (?:and |but )?now (?:they|it|she|he|I|we) (?:don'?t|doesn'?t|can|are|is|am|hardly|barely)|(?:packed|packs) (?:a |its |their |up |a bag )+(?:bags? )?(?:and )?(?:left|gone)?|gone quiet|(?:has|have) gone quiet|went quiet|full range|there'?s your (?:proof|evidence)|the fog (?:lifts|lifted)|lights? (?:up|go on)|out cold by)\\b`,
      'gi',
    ),
  ],
  [
    'call',
    /\b(?:(?:and |then |so |just )?come (?:and )?(?:glow|float|breathe|unwind|relax|reset|recharge|feel|shine|drip|play|heal|be (?:numbed|pampered|spoiled|dazzled|fitted)|sit in (?:our|my|the)|take a)|(?:in|at) (?:the|our) shop|(?:at|by|from) (?:the )?(?:reception|front desk)|ask for [A-Z]\w+|(?:call|ask|stop at|see) (?:the|our) (?:front )?desk|(?:\w+days?|mornings?|afternoons?|evenings?) (?:fill|fills|go|goes|book|are going) (?:first|fast|up)|(?:has|have|still has|got) (?:a few |two |three |some |\d+ )?(?:mornings?|afternoons?|openings?|gaps|evenings|cancellations)(?: left| open)?|dm for|link (?:to book )?(?:is )?up top|through the link|(?:come|stop|swing) by the (?:clinic|office|studio|spa|shop|booth|desk|chair)|fridays? (?:are|is) for|bring (?:a|the|your) (?:friend|sister|mom|mother|maid of honor|bestie|husband|crew))\b/gi,
  ],
  [
    'compare',
    /\b(?:(?:more|less|far|much|way|even) (?:accurate|precise|effective|natural|comfortable|pain|blood loss|time|invasive|scarring|swelling|bruising|downtime|reliable|predictable|efficient|convenient|radiation|gentle|gentler|better)|better (?:than|outcomes|results|accuracy|alignment|sleep|for)|(?:faster|quicker|shorter|smoother|easier|gentler|smaller|safer|fewer|lower|stronger|longer|cleaner|quieter|cheaper|sharper) (?:\w+ )?(?:recovery|recoveries|incisions?|scars?|cuts?|stays?|than|healing|results|surgery|procedure|relief|for|side|time|rates?|dose|doses|screws|shots|battery|visit)|beats? (?:the|any|every|\w+ing)|outperform\w*|outlasts?|superior|nothing (?:else )?(?:compares|comes close|beats|works like)|unlike (?:other|any|the|traditional|old)|no other|compared to (?:traditional|open|the old|what)|than (?:any(?:thing)? (?:other|else)|traditional|open surgery|the old)|the way it should|replaced (?:my|our|the)|why we burned|no longer (?:have to|need)|what .{2,30} couldn'?t|after everything else failed|when nothing else)\b/gi,
  ],
  [
    'praise',
    /\b(?:best|easiest|safest|amazing|incredible|awesome|fantastic|wonderful|beautiful(?:ly)?|gorgeous|stunning|revolution\w*|breakthrough|miracle|magic(?:al)?|wizardry|impress(?:ed|ive)|blown away|mind[- ]?blow\w+|obsessed|in love with|love (?:this|it|how|our|the (?:results|way|tech\w*))|(?:I|we|patients|moms|everyone|kids|families|people) (?:\w+ )?(?:loves?|adores?|raves?|swears? by|asks? for|keep(?:s)? asking)|favou?rite|elegant|excellent|outstanding|brilliant|phenomenal|superb|unmatched|unbeatable|cutting[- ]edge|state[- ]of[- ]the[- ]art|most (?:accurate|advanced|effective|precise|rigorous|powerful|natural)|#1|number one|top[- ]rated|leading|world[- ]class|won me over|came for .{2,40} stayed|changed (?:the conversation|my (?:practice|mind|life|clinic)|how (?:I|we)|everything|the game)|excited (?:about|to|for|by)|thrilled|proud (?:of|to)|gold standard|the future (?:of|is)|next[- ]gen\w*|can'?t live without|non-?negotiable|holy grail|must[- ]haves?|worth (?:it|every|the)|(?:really|such) a? ?(?:nice|good|great|lovely|sweet|slick) (?:one|drug|device|option|product|system|tool|little)|nice one|a (?:win|winner|gem|godsend|lifesaver|no-?brainer|dream|joy|revelation|beast|workhorse)|never (?:going|looked|looking) back|so good|hands down|by a mile|no brainer|desert[- ]island|full stop|one of a kind|on the fence|here to stay|hopeful|thank (?:you|me) later|will thank you|thank(?:ing)? us|the real (?:thing|deal)|the only .{2,40} (?:I|we) (?:trust|use|recommend|need)|in my (?:morning |night(?:ly)? |own |bathroom )?(?:routine|cabinet|bag|lunchbox)|takes this more seriously|does(?:n'?t| not) skip breakfast|at its finest|look at (?:those|that|this|her|his|these))\b/gi,
  ],
  [
    'recommend',
    /\b(?:I (?:highly |strongly |always |personally |usually |now )?(?:recommend|suggest|use|reach for|prefer|switched|trust|swear by|take|give|hand out|start|put)|we (?:always |now |all )?(?:recommend|use|swear by|trust|switched|reach for|love)|highly recommend|recommend(?:ed)?|my (?:go-?to|pick|choice|first[- ]line|favorite|non-?negotiable|secret|holy grail|magnesium|top pick)|go-?to|you (?:should|need to|have to|gotta|ought to|owe it|must|can|could|might) (?:really )?(?:try|get|use|ask|see|be using|switch|consider|grab|own|start|skip|regrow)|(?:go |just |please |then |so |and |or |but |to )?try (?:it|this|our|the|them|one|these|these)|(?:go |just )(?:ask|buy|grab|hold|order)|buy (?:a|an|one|it|two|the|some|yours)|get (?:yours|one|yourself|the|it|on)|grab (?:a|an|one|yours|it|the|some|my|MealMinder)|pick (?:up|one up)|add (?:it|this|\w+) to your|stock up|must[- ]have|ask (?:your|a) (?:\w+ ){0,3}(?:about|for|if|whether)|talk to (?:your|a) (?:\w+ )?(?:doctor|dermatologist|surgeon|provider|pediatrician) about|ask me (?:about|for|how)|consider (?:a|the|this|it|\w+ing)|(?:don'?t|do not|never) (?:wait|settle|sleep on|underestimate|let)|first[- ]line for me|what I (?:use|reach for|hand out|give|tell|put|do)|it'?s what I|goes back in|give it a (?:try|shot|go|whirl)|worth (?:a try|trying|asking)|(?:switch|upgrade|convert) (?:to|now|today|your)|hasn'?t switched|owes its patients|start the (?:capital|conversation)|(?:every|all) (?:parent|mom|family|kid|runner|woman|man|patient|household|clinic|center|hospital|surgeon|OR) (?:should|needs?|ought|deserves?)|needs? (?:one|this|to be in)|put (?:both of mine|my (?:kids|family|own))|I know what works|this is (?:what|my|your sign|the one)|your sign|no excuse|needs a new excuse)\b/gi,
  ],
  [
    'proof',
    /\b(?:proven|clinically (?:proven|tested|shown)|studies show|research shows|science[- ]backed|backed by (?:science|research|data)|evidence[- ]based|FDA[- ](?:approved|cleared|registered)|doctor[- ](?:approved|recommended|formulated|trusted)|dermatologist[- ](?:approved|recommended|tested)|pediatrician[- ](?:approved|recommended)|physician[- ](?:led|formulated|grade)|medical[- ]grade|pharmaceutical[- ]grade|trusted by|thousands of|hundreds of (?:patients|happy|families)|success rate|satisfaction|in \d+ ?% of cases|9 (?:out of|in) 10|nine (?:out of|in) ten|\d{2} ?% of (?:our|my|patients|people|users|women|men)|guarante\w+|100 ?%|works? every time|never (?:comes back|fails|hurts)|see\? it works|don'?t tell me it doesn'?t|there'?s your answer|speaks? for (?:itself|themselves)|proof|the (?:photos?|pictures?|results|numbers|data) (?:don'?t lie|speak|tell)|real (?:patient|results|people)|actual patient|no (?:filter|makeup)|same (?:light|lighting|angle)|nothing else(?: changed)?)\b/gi,
  ],
];

/** The persuasive cues of a sentence; use as `sentence.derive(persuasionOf)`. */
export function persuasionOf(sentence: SentenceText): readonly Persuasion[] {
  const found: Persuasion[] = [];
  for (const [kind, pattern] of cues)
    for (const { start, end } of sentence.find(pattern)) found.push({ start, end, kind });
  return found.sort((a, b) => a.start - b.start);
}

export type StrongestCue = Persuasion & { readonly sentence: Sentence };

/** Benefits before calls: what the reader is moved by. */
const telling: readonly PersuasionKind[] = [
  'outcome',
  'easy',
  'quick',
  'compare',
  'praise',
  'recommend',
  'proof',
  'hook',
  'call',
  'price',
  'offer',
];

/** The cue that tells most, those beside the treatment first; offsets in the draft. */
export function strongestCue(sentences: readonly Sentence[]): StrongestCue | undefined {
  let strongest: { readonly cue: StrongestCue; readonly rank: number } | undefined;
  for (const sentence of sentences) {
    const beside = sentence.derive(treatmentsOf).length > 0 ? 3 : 0;
    for (const cue of sentence.derive(persuasionOf)) {
      const rank = telling.indexOf(cue.kind) - beside;
      if (strongest === undefined || rank < strongest.rank)
        strongest = { cue: { ...cue, ...sentence.at(cue), sentence }, rank };
    }
  }
  return strongest?.cue;
}
