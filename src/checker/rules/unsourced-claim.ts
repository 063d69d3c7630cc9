import { withoutSentence } from '../edits.ts';
import { contradicts } from '../reading/contradiction.ts';
import type { Match, Reading } from '../reading/reading.ts';
import { sourcesOf } from '../reading/sources.ts';
import { treatmentsOf } from '../reading/treatments.ts';
import type { Detection, Rule } from '../rule.ts';

const teens = 'eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const small = `(?:\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|half|${teens}|(?:${tens})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)`;
/** "1 in 5", "nine out of ten", "seven people out of ten". */
const ratio = new RegExp(
  `\\b${small}\\s+(?:(?:people|patients|women|men|kids|children|adults|teens|moms|babies|cases|times)\\s+)?(?:in|out of|of every)\\s+(?:every\\s+)?(?:\\d{1,6}(?:,\\d{3})*|two|three|four|five|six|seven|eight|nine|ten|${teens}|${tens}|a hundred|one hundred|a thousand)\\b(?!\\s?(?:minutes?|hours?|days?|weeks?|months?|years?|am|pm|%|stars?|mg|o'clock|call|from home|visits?|calls?|shifts?|weekends?|nights?|person|stock|tries))`,
  'gi',
);
const percent =
  /(?<![\d.><])(?!100 ?%)(?:about |nearly |over |up to |around |~)?\d{1,3}(?:\.\d+)?(?:\s?(?:-|–|to)\s?\d{1,3})?\s?(?:%|percent\b)(?! (?:off|discount|alcohol|saline|lidocaine|dextrose|hydrogen|chlorhexidine|solution|cream|gel|oxygen|O2|on room|sure|certain|agree|of (?:my|the|our|your) (?:time|day|job|battery|charting|pay|salary|income|tuition|brain|energy|paycheck|shift|notes|emails?|inbox)))/gi;
const fraction =
  /\bmost of (?:my|our) (?:\w+ )?patients\b(?=[^.!?]{0,60}\b(?:back|home|walk\w*|better|relief|improve\w*|clear\w*|avoid|skip|need|go|sleep|return|off|without|free|feel|see|notice)\b)|\b(?:half|a (?:third|fifth|tenth|quarter)|one[- ](?:third|fifth|tenth|quarter)|two[- ]thirds|2\/3|1\/3|three[- ]quarters|3\/4)(?: of)? (?:all |the |my |our |of |these |those )*(?:\w+ )?(?:patients?|people|women|men|adults|kids|children|teens|teenagers|babies|newborns|infants|moms|mothers|cases|sciatica|back pain|headaches|strokes?|heart attacks?|cancers?|deaths|fractures|surger(?:y|ies)|fusions?|injections?|infections?|pregnancies|prescriptions|members|users|runners|seniors|veterans|americans)\b/gi;
const multiple =
  /\b(?:(?:doubl|tripl|quadrupl|halv)(?:es?|ed|ing)|(?:cuts?|reduc(?:es?|ed)|lowers?|lowered|rais(?:es?|ed)|increas(?:es?|ed)|drops?|dropped|slash(?:es|ed)?|boosts?|improves?)(?= (?:\w+ ){0,6}?(?:in half|by (?:half|a third|\d|two|three|more than|almost|nearly|about|up to)))) (?:(?:the|your|their|a|her|his|our|my) )?(?:\w+ ){0,3}?(?:risks?|chances?|odds|likelihood|rates?|mortality|survival|incidence|complications?|infections?|deaths?|A1c|pain|recovery|stays?|readmissions?|relapses?|flares?|symptoms|migraines?|cholesterol|blood pressure|wrinkles|scars?|falls|visits)\b|\b(?:twice|three times|four times|five times|ten times|\d+ ?(?:x|times|-fold| fold)) (?:as |more |higher |the |less |greater |longer )(?:\w+ ){0,2}?(?:likely|risk|chance|odds|rate|mortality|often|common|effective|long|fast|relief)|\b(?:an average of|on average,?) (?:\w+ ){0,4}?\d+(?:\.\d+)? (?:fewer |more |less )?(?:pounds|lbs|kilos|days|points|inches|hours of sleep|mm ?Hg|years)|\b(?:zero|no|not one|not a single) (?:\w+ )?(?:infections?|complications?|readmissions?|deaths?|revisions?|leaks?|recurrences?|transfusions?) (?:in|over|since|across|after|this) (?:the )?(?:last |past |our |my |over |more than )*(?:\d|two|three|four|five|six|ten|a hundred|hundreds|years?)|\b(?:over |nearly |more than |about |almost )?\d+(?:\.\d+)?(?:,\d{3})* ?(?:million|thousand|,000)? (?:americans|people|women|men|adults|kids|children|babies) (?:\w+ ){0,3}?(?:die|suffer|have|live with|get|are diagnosed|will (?:get|die|have)|develop|lose)\b|\bevery (?:\d+|thirty|forty) (?:seconds|minutes),? (?:someone|somebody|an? \w+)/gi;
/** The like in words: a share of those treated and what became of them, a record without exception, the greatest cause. */
const share = new RegExp(
  [
    // "half the referrals I see never needed it", "two thirds of our knees skip surgery"
    `(?:(?:about|nearly|almost|over|roughly|easily|at least|more than|well over|maybe|probably|only|a good) )?(?:half|a (?:third|quarter|fifth|tenth)|two[- ]thirds|three[- ]quarters|four[- ]fifths|nine[- ]tenths|the (?:vast |great |overwhelming )?majority|most|${small}[- ](?:percent|per ?cent)) (?:of )?(?:the |all |all the |my |our |those |these |her |his |their |such )*(?:[\\w-]+ ){0,2}?(?:referrals?|patients?|people|folks|women|men|kids|children|teens|babies|moms|mothers|adults|smokers|runners|athletes|seniors|veterans|members|clients|cases|consults|admissions|beds|fusions?|surger(?:y|ies)|operations?|procedures|implants?|injections?|knees?|hips?|backs?|spines?|necks?|shoulders?|headaches?|migraines?|strokes?|falls|fractures|infections?|tumou?rs?|cancers?|biops(?:y|ies)|scans?|MRIs?|prescriptions?|ones)(?: (?:that|who|which|I|we|you|they|come|comes|came|see|sees|saw|get|gets|treat|sent|send|in|from|to|for|with|us|me|here|people|on|at|the|this|that|our|a|an|group|clinic|[\\w'-]+)){0,9}? (?:(?:simply |just )?(?:never|didn'?t|don'?t|won'?t|wouldn'?t|couldn'?t|can'?t) [\\w']+|skip(?:ped)?|avoid(?:ed)?|needed|need|improve[ds]?|recover(?:ed)?|get better|got better|feel better|felt better|heal(?:ed)?|respond(?:ed)?|walk(?:ed)?|go home|went home|sleep|slept|return(?:ed)?|relapse[ds]?|fail(?:ed)?|die[ds]?|stop(?:ped)?|quit|lose|lost|regain(?:ed)?|wake|woke|are (?:off|back|unnecessary|preventable|avoidable|better|pain[- ]free|overdiagnosed)|were (?:off|unnecessary|preventable|avoidable|better|pain[- ]free)|(?:outgrow|outgrew|grow out of|start(?:ed)? (?:with|in|at|on)|begin|happen|turn|clear(?:ed)?)|could (?:have been|be) (?:avoided|prevented)|end up|ended up|come back|came back|notice|report|see (?:a |results|it|improvement|the difference)|go away|resolve[sd]?|turn out|turned out)`,
    // "every single one of the last 212 walked out", "six hundred lips and nobody has come in with a problem"
    `every (?:single |last )?one of (?:the |my |our )*(?:last |first |past )?(?:\\d[\\d,]*|${small}|(?:a |two |three |four |five |six )?(?:hundred|thousand|dozen)s?)`,
    `(?:\\d[\\d,]*|${small}|(?:a |two |three |four |five |six |seven |eight |nine |twelve )?(?:hundred|thousand|dozen)s?(?: (?:and )?\\w+)?) (?:of them |of these |[\\w-]+ ){0,3}?(?:in|later|done|so far|now|since)?,? ?(?:and|with|,|-|—) ?(?:still )?(?:nobody|no one|not (?:a single|one)|none|zero|no|never)(?:'s)? (?:(?:of (?:them|those|my \\w+)|[\\w']+) ){0,4}?(?:problems?|complications?|infections?|complaints?|revisions?|issues?|second|redos?|failures?|recurrences?|returns?|regrets?|scars?|come back|came back)`,
    // "nobody who has come to us has needed a second"
    `(?:nobody|no one|no-one|not one|not a single|none)(?: (?:of (?:my|our|the|those|these)|person|patient|client|who|that|we(?:'ve)?|I(?:'ve)?|has|have|had|ever|come|came|to|us|for|a|an|the|in|with|[\\w-]+)){0,11}? (?:has |have |had )?(?:ever )?(?:needed|required|had|come back|relapsed|recurred|died|gone back|returned|regretted|lost|developed)(?: (?:for|to|with|in|on|any|another|a|an|the)){0,3} (?:second|another|any|single|infection|complication|revision|redo|re-?operation|transfusion|surgery|operation|fusion|stitches?|opioids?|hospital|blood|clot|problem|recurrence|ER|ED|trip|touch-?up|antibiotics?)`,
    // "the single biggest cause of", "ten times the risk"
    `(?:the )?(?:single )?(?:biggest|largest|strongest|number[- ]one|#1|no\\.? 1|greatest|main) (?:single |known |preventable |modifiable )*(?:causes?|predictors?|drivers?|risk factors?|killers?|reasons?) (?:of|for|in|behind|why) (?!my |our |his |her )(?:[\\w-]+ ){0,2}?(?:\\w*pain|deaths?|disabilit\\w+|cancers?|strokes?|dementia|infertility|hair loss|blindness|falls|hearing loss|kidney \\w+|heart \\w+|liver \\w+|headaches?|migraines?|miscarriage|readmissions?|infections?|suicide|diabetes|obesity|insomnia|depression|acne|wrinkles|ag(?:e|)ing|relapse|overdose|failed \\w+)`,
    `(?:twice|double|triple|half|\\d+ times|(?:two|three|four|five|six|eight|ten|twenty|a hundred) times|(?:two|three|four|five|ten)[- ]?fold|a fraction of) (?:the |as |an? |in (?:the )?)?(?:usual |average |normal |national |\\w+ )?(?:risks?|rates?|odds|chances?|likelihood|incidence|mortality|deaths?|complications?|infections?|recurrences?|re-?operations?|readmissions?|likely to|prone to|at risk)`,
  ]
    .map((one) => `(?:${one})`)
    .join('|')
    .replace(/^/, '(?<![\\w-])(?:')
    .replace(/$/, ')\\b'),
  'gi',
);
/** Compared, averaged, rated: a figure of health though no share is named. */
const measured = new RegExp(
  [
    "(?:kills?|killed|claims?|blinds?|disables?|hospitali[sz]es?|affects?) (?:far |many )?more (?:[\\w-]+ ){1,5}?than|more (?:people|women|men|kids|children|babies|americans|patients) (?:die|suffer|end up|go blind|are (?:hospitali[sz]ed|harmed))(?: [\\w'-]+){0,7}? than",
    '(?:as|just as|every bit as) (?:bad|deadly|harmful|dangerous|addictive|effective|protective|good|safe|strong|well) (?:for (?:you|your \\w+) )?as (?:smoking|\\w+ cigarettes|a pack|surgery|an? (?:operation|antidepressant|opioid|statin|vaccine|knee replacement|fusion)|antidepressants?|opioids?|statins?|prescription \\w+|morphine|ibuprofen)',
    `(?:adds?|added|costs? you|takes?|shaves?|gives? you|buys? you|gain|lose|loses) (?:an? |about |up to |roughly |nearly |another )*${small} (?:extra |more |good |healthy )?years? (?:to|off|of) (?:your |a |the )?(?:life|lives|lifespan|health)`,
    `(?:a|${small}) (?:and a half )?(?:full |whole )?(?:days?|weeks?|nights?|months?)(?: and a half)? (?:sooner|faster|earlier|quicker|shorter|less (?:in|of)|fewer)(?= |[.,!])`,
    '(?:(?:you|we|women|men|people|adults|your \\w+|levels?|collagen|bone|muscle|testosterone|estrogen|melatonin) )(?:lose|loses|drop|drops|fall|falls|decline|declines|dip|dips|shed|sheds) (?:by )?(?:about |up to |roughly |nearly |over |more than )*(?:half|a third|a quarter|two[- ]thirds|\\d+ ?%|[\\w-]+ percent)',
    "the (?:average|typical) (?:[\\w-]+ )?(?:patient|person|woman|man|adult|child|member|teen|knee|hip|runner|client)(?: of (?:ours|mine))?(?: [\\w'-]+){0,4}? (?:loses?|lost|gains?|walks?|goes|went|sleeps?|drops?|sheds?|gets?|needs?|waits?|saves?|sees?|is)(?: [\\w'-]+){0,4}? (?:\\d+|one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|thirty|half)\\b",
    '(?:our|my|their|the (?:national|usual|average)) (?:[\\w-]+ ){0,3}(?:infection|complication|revision|readmission|re-?operation|success|c-?section|cesarean|leak|recurrence|response|survival|cure|transfusion|patency|live[- ]birth|pregnancy|satisfaction|failure) rates? (?:is|are|was|were|sits?|stays?|stands?|has|have|runs?|hovers?|dropped|fell|beats?|remains?|went)',
  ]
    .map((one) => `(?:${one})`)
    .join('|')
    .replace(/^/, '(?<![\\w-])(?:')
    .replace(/$/, ')'),
  'gi',
);
/** Of a share in words these are the work, not the sick. */
const ownWork =
  /\b(?:salar(?:y|ies)|wages?|pay(?:s|ing)?|paid|nurses?|residents?|interns?|attendings?|colleagues|coworkers|students?|applicants?|staff|exam|boards?|charting|emails?|inbox|lunch|shifts?|parking|loans?|tuition|jobs?|hired?|vote[ds]?|followers|subscribers|likes|readers|podcast|conference|meeting)\b/i;
/** The word of science without the science. */
const vague =
  /\b(?:(?:many |several |recent |new |multiple |countless |numerous |plenty of |all the |the )?(?:studies|research|the data|data|the evidence|evidence|(?:the )?science|trials|(?:the )?literature|meta-?analyses)(?: (?:has|have|now|clearly|consistently|all|also|actually|strongly|overwhelmingly|is))* (?:shows?|shown|suggests?|proves?|proven|says?|finds?|found|confirms?|confirmed|demonstrates?|demonstrated|clear|supports?|backs?|tells? us|agrees?|indicates?|links?|points?)|(?:there(?:'s| is| are) )(?:\w+ ){0,2}(?:research|studies|data|evidence|science) (?:that|showing|to (?:show|support|suggest)|behind|on how)|(?:the )?(?:research|evidence|data|literature) (?:on|behind|for) (?:[\w'-]+ ){1,6}?(?:is|are) (?:\w+[ -])?(?:solid|strong|clear|overwhelming|settled|in|robust|convincing)|decades of (?:research|data|evidence|studies|science)|(?:the )?(?:numbers|literature|science|data|evidence|research) (?:agrees?|(?:is|are) (?:clear|settled|overwhelming|undeniable|solid|strong|in)|(?:don'?t|doesn'?t) lie|speaks? for)|(?:every|all (?:of )?the) (?:study|trial|paper|evidence|research)|(?:it's|it has|it is|has|have) (?:now |long |since )?been (?:shown|proven|established|demonstrated) (?:that|again|over|many|in)|clinically (?:proven|shown|tested)|scientifically (?:proven|shown|backed)|(?:it's |it is |has been |been |are |is )?(?:proven|shown|known|documented) to (?:\w+ly )?(?:cut|reduce|improve|lower|boost|prevent|help|increase|stop|reverse|heal|work|decrease|relieve|speed|slow|kill|support|extend|double|treat|raise)|backed by (?:science|research|studies|data|evidence)|(?:I've|I have|ive) read (?:all )?(?:of )?the (?:studies|research|literature|papers|data)|(?:experts|scientists|doctors|researchers) (?:all )?(?:agree|say|know|found|have (?:found|shown|proven)))\b/gi;

const health =
  /\b(?:patients?|people|adults|women|men|kids|children|child|teens?|teenagers?|high ?schoolers?|babies|infants|newborns?|neonates?|moms?|mothers?|seniors|smokers|runners|veterans|americans|users|members|of you|of (?:them|us)|surgery|surgeries|fusions?|operations?|reoperat\w+|revision|recover\w*|pain|relief|improv\w+|feel|better|sleep|anxiety|suicide|die|died|dying|deaths?|mortality|survival|risk|chance|odds|sick|disease|cancer|infect\w+|complications?|side effects?|success|respond\w*|response|cure|heal\w*|symptoms?|weight|blood|heart|bone|skin|wrinkles|acne|visits|ED visits|readmi\w+|hospitali\w+|walk(?:ing)?|wean|addict\w*|overdose|vaccin\w+|protect\w*|effective|A1c|diagnos\w+|screen\w*|allerg\w+|asthma|pregnan\w+|birth|falls?|go home|skip surgery)\b/i;
/** Pay, hours, exams, machines, sayings. */
const otherFigures =
  /\b(?:salary|pay(?:s|check|ment)?|tax(?:es)?|bonus|FTE|RVUs?|revenue|overhead|tuition|loans?|interest rate|raise|budget|profit|shares?|stock|battery|attendance|match(?:ed)? (?:rate|in)|acceptance|pass rate|board pass|exam|test scores?|questions? (?:correct|right)|burn(?:ed|t)? ?out|turnover|staffing|ratio|staff|workforce|applicants?|residents? (?:are|feel|report)|physicians? (?:are|feel|report|leave)|nurses? (?:are|feel|report|leave)|charting|paperwork|inbox|emails?|no[- ]shows?|denials?|prior auths?|claims|insur\w+ (?:den|pay|cover)|votes?|poll|followers|likes|donat\w+|fundrais\w+|raised|coupon|sale|chance of rain|humidity|score of|stars?|downloads|capacity|occupancy|beds|admission rate|med school|college|class|inflation|reimburse\w*|cuts? to medicare|fee schedule|time|cocoa|cacao|cotton|wool)\b/i;
/** One chart's own value. */
const chartValue =
  /\b(?:EF|LVEF|ejection fraction|sats?|SpO2|O2|oxygen|FiO2|room air|TBSA|burns? (?:over|to)|effaced|stenosis|blockage|occluded|percentile|hematocrit|hct|A1c of|saturation|body fat|humidity|BMI|FRAX|in-brace|correction|capacity|I \d+ ?% (?:agree|believe))\b/i;
const sayings =
  /\b(?:99(?:\.9+)? ?% (?:of the time|sure)|110 ?%|100 ?%|0 ?%|50[- /]50|1 in a million|one in a million|(?:one|1|two|2) (?:in|of) (?:one|1)\b|24\/7|10 out of 10|ten out of ten|10\/10|one out of one)\b/i;
/** The field's own first-hand figures come with their methods in an article of one's own. */
const opinion =
  /\b(?:feels? like|it seems|I (?:bet|swear|guess|would guess|estimate)|probably like|like \d+ ?%?|about \d+% of (?:me|my brain)|maybe \d+|feel \w+ \d+)\b/i;

function isClaim(match: Match, reading: Reading, kind: 'figure' | 'share' | 'vague'): boolean {
  const { sentence, text } = match;
  const { question, hypothetical, reported } = reading.modality(match);
  if (
    hypothetical ||
    sentence.derive(contradicts) ||
    reported ||
    (question && !/^\W*did you know/i.test(sentence.text))
  )
    return false;
  if (
    /\bno (?:\w+ )?$|\bnot (?:\w+ )?$|\b(?:without|lack(?:s|ing)?) (?:\w+ )?$|\b(?:if|whether|until|wish|need|see what|show me|what (?:do|does)|where'?s) (?:the )?$/i.test(
      sentence.text.slice(0, match.start - sentence.start),
    )
  )
    return false;
  if (sayings.test(text) || opinion.test(sentence.text)) return false;
  if (
    !(
      reading.isClinicalSentence(sentence) ||
      health.test(sentence.text) ||
      (kind !== 'vague' && !priced.test(sentence.text) && besideTreatment(match, reading))
    )
  )
    return false;
  if (kind === 'share' && (ownWork.test(sentence.text) || chartValue.test(sentence.text))) return false;
  if (kind === 'figure') {
    const from = match.start - sentence.start;
    const beside = sentence.text.slice(Math.max(0, from - 40), match.end - sentence.start + 40);
    if (otherFigures.test(beside) || chartValue.test(sentence.text)) return false;
    if (reading.patientIn(sentence) && !/\b(?:patients|people|of (?:my|our|all))\b/i.test(sentence.text)) return false;
  }
  return true;
}

/** "Nine in ten are back on the trail": of what, the sentence beside it says; where the draft also sells it, no more is needed. */
function besideTreatment(match: Match, reading: Reading): boolean {
  const { index } = match.sentence;
  return reading.sentences
    .slice(Math.max(0, index - 2), index + 2)
    .some((sentence) => (reading.moves >= 0.1 ? sentence.derive(treatmentsOf).some((one) => !one.generic) : false));
}

const priced = /\b(?:saves?|off|code|discount|coupon|sale|deal|price[ds]?|promo|commission|tip|interest|deposit)\b/i;

/** A health body, a trial or a paper named beside the figure; identifiers, journals and links count from anywhere. */
function isSourced(match: Match, reading: Reading): boolean {
  const { index } = match.sentence;
  return reading.sentences
    .slice(Math.max(0, index - 3), index + 4)
    .some((sentence) => sentence.derive(sourcesOf).length > 0);
}

export const unsourcedClaim = {
  id: 'unsourced-claim',
  title: 'A figure without its source',
  area: 'claims',
  level: 'warning',
  guidelines: ['aspn-platform', 'ftc-health'],
  message:
    'This states a health figure, or what “studies show”, and names no source. Add the link, the DOI or the name of the study, or leave the figure out.',
  why: 'Readers and reporters repeat a physician’s numbers. With the source beside it a number can be checked, and read for what it covers.',
  *detect({ reading }): Iterable<Detection> {
    if ((reading.context?.sources.length ?? 0) > 0) return;
    if (reading.sources.some((source) => source === 'link' || source === 'citation' || source === 'journal')) return;
    const found: Match[] = [];
    for (const [pattern, kind] of patterns) {
      for (const match of reading.find(pattern)) {
        if (found.some((one) => one.sentence === match.sentence) || !isClaim(match, reading, kind)) continue;
        if (isSourced(match, reading)) continue;
        found.push(match);
      }
    }
    for (const match of found.slice(0, 4).sort((a, b) => a.start - b.start)) {
      yield {
        start: match.start,
        end: match.end,
        fixes: [
          { kind: 'prompt', label: 'Add the link, the DOI, or who found it and when.' },
          { kind: 'edit', label: 'Take this sentence out', edits: [withoutSentence(reading, match.sentence)] },
        ],
      };
    }
  },
  examples: {
    found: [
      '«80%» of hip fractures happen in women. Ask about a bone scan.',
      '«Studies show» that walking after dinner helps you sleep.',
      'Did you know that «1 in 8» women has thyroid disease?',
      'Looking back over my clinic, «eighteen in twenty» of these cysts in patients never needed a thing.',
      '«Most of the hips I see from that group never needed» the operation.',
      '«Twice as likely» to go home without opioids: that is our new pathway for knee surgery.',
    ],
    silent: [
      '80% of hip fractures happen in women (NIH Osteoporosis Center).',
      'Call is 1 in 7 from home, and we pay 100% of your licence.',
      'No studies show that detox teas do anything.',
      'Take 20% off all cleansers this week.',
      'Her EF is 35%.',
      'Half of the nurses on my shift never got lunch. Most of us went home late.',
      'Most people who see me first ask about parking.',
      'In the SPRINT trial 25% fewer people had a heart attack.',
    ],
  },
} as const satisfies Rule;

const patterns = [
  [ratio, 'figure'],
  [percent, 'figure'],
  [fraction, 'figure'],
  [multiple, 'figure'],
  [share, 'share'],
  [measured, 'share'],
  [vague, 'vague'],
] as const;
