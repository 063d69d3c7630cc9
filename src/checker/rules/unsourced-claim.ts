import { withoutSentence } from '../edits.ts';
import { contradicts } from '../reading/contradiction.ts';
import type { Match, Reading } from '../reading/reading.ts';
import { sourcesOf } from '../reading/sources.ts';
import type { Detection, Rule } from '../rule.ts';

const small = '(?:\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|half)';
/** "1 in 5", "nine out of ten", "seven people out of ten". */
const ratio = new RegExp(
  `\\b${small}\\s+(?:(?:people|patients|women|men|kids|children|adults|teens|moms|babies|cases)\\s+)?(?:in|out of|of every)\\s+(?:every\\s+)?(?:\\d{1,6}(?:,\\d{3})*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|a hundred|one hundred|a thousand)\\b(?!\\s?(?:minutes?|hours?|days?|weeks?|months?|years?|am|pm|%|stars?|mg|o'clock|call|from home|visits?|calls?|shifts?|weekends?|nights?|person|stock|tries))`,
  'gi',
);
const percent =
  /(?<![\d.><])(?!100 ?%)(?:about |nearly |over |up to |around |~)?\d{1,3}(?:\.\d+)?(?:\s?(?:-|–|to)\s?\d{1,3})?\s?(?:%|percent\b)(?! (?:off|discount|alcohol|saline|lidocaine|dextrose|hydrogen|chlorhexidine|solution|cream|gel|oxygen|O2|on room|sure|certain|agree|of (?:my|the|our|your) (?:time|day|job|battery|charting|pay|salary|income|tuition|brain|energy|paycheck|shift|notes|emails?|inbox)))/gi;
const fraction =
  /\bmost of (?:my|our) (?:\w+ )?patients\b(?=[^.!?]{0,60}\b(?:back|home|walk\w*|better|relief|improve\w*|clear\w*|avoid|skip|need|go|sleep|return|off|without|free|feel|see|notice)\b)|\b(?:half|a (?:third|fifth|tenth|quarter)|one[- ](?:third|fifth|tenth|quarter)|two[- ]thirds|2\/3|1\/3|three[- ]quarters|3\/4)(?: of)? (?:all |the |my |our |of |these |those )*(?:\w+ )?(?:patients?|people|women|men|adults|kids|children|teens|teenagers|babies|newborns|infants|moms|mothers|cases|sciatica|back pain|headaches|strokes?|heart attacks?|cancers?|deaths|fractures|surger(?:y|ies)|fusions?|injections?|infections?|pregnancies|prescriptions|members|users|runners|seniors|veterans|americans)\b/gi;
const multiple =
  /\b(?:(?:doubl|tripl|quadrupl|halv)(?:es?|ed|ing)|(?:cuts?|reduc(?:es?|ed)|lowers?|lowered|rais(?:es?|ed)|increas(?:es?|ed)|drops?|dropped|slash(?:es|ed)?|boosts?|improves?)(?= (?:\w+ ){0,6}?(?:in half|by (?:half|a third|\d|two|three|more than|almost|nearly|about|up to)))) (?:(?:the|your|their|a|her|his|our|my) )?(?:\w+ ){0,3}?(?:risks?|chances?|odds|likelihood|rates?|mortality|survival|incidence|complications?|infections?|deaths?|A1c|pain|recovery|stays?|readmissions?|relapses?|flares?|symptoms|migraines?|cholesterol|blood pressure|wrinkles|scars?|falls|visits)\b|\b(?:twice|three times|four times|five times|ten times|\d+ ?(?:x|times|-fold| fold)) (?:as |more |higher |the |less |greater |longer )(?:\w+ ){0,2}?(?:likely|risk|chance|odds|rate|mortality|often|common|effective|long|fast|relief)|\b(?:an average of|on average,?) (?:\w+ ){0,4}?\d+(?:\.\d+)? (?:fewer |more |less )?(?:pounds|lbs|kilos|days|points|inches|hours of sleep|mm ?Hg|years)|\b(?:zero|no|not one|not a single) (?:\w+ )?(?:infections?|complications?|readmissions?|deaths?|revisions?|leaks?|recurrences?|transfusions?) (?:in|over|since|across|after|this) (?:the )?(?:last |past |our |my |over |more than )*(?:\d|two|three|four|five|six|ten|a hundred|hundreds|years?)|\b(?:over |nearly |more than |about |almost )?\d+(?:\.\d+)?(?:,\d{3})* ?(?:million|thousand|,000)? (?:americans|people|women|men|adults|kids|children|babies) (?:\w+ ){0,3}?(?:die|suffer|have|live with|get|are diagnosed|will (?:get|die|have)|develop|lose)\b|\bevery (?:\d+|thirty|forty) (?:seconds|minutes),? (?:someone|somebody|an? \w+)/gi;
/** The word of science without the science. */
const vague =
  /\b(?:(?:many |several |recent |new |multiple |countless |numerous |plenty of |all the |the )?(?:studies|research|the data|data|the evidence|evidence|(?:the )?science|trials|(?:the )?literature|meta-?analyses)(?: (?:has|have|now|clearly|consistently|all|also|actually|strongly|overwhelmingly|is))* (?:shows?|shown|suggests?|proves?|proven|says?|finds?|found|confirms?|confirmed|demonstrates?|demonstrated|clear|supports?|backs?|tells? us|agrees?|indicates?|links?|points?)|(?:there(?:'s| is| are) )(?:\w+ ){0,2}(?:research|studies|data|evidence|science) (?:that|showing|to (?:show|support|suggest)|behind|on how)|clinically (?:proven|shown|tested)|scientifically (?:proven|shown|backed)|(?:it's |it is |has been |been |are |is )?(?:proven|shown|known|documented) to (?:\w+ly )?(?:cut|reduce|improve|lower|boost|prevent|help|increase|stop|reverse|heal|work|decrease|relieve|speed|slow|kill|support|extend|double|treat|raise)|backed by (?:science|research|studies|data|evidence)|(?:I've|I have|ive) read (?:all )?(?:of )?the (?:studies|research|literature|papers|data)|(?:experts|scientists|doctors|researchers) (?:all )?(?:agree|say|know|found|have (?:found|shown|proven)))\b/gi;

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
  /\b(?:feels? like|it seems|I (?:bet|swear|guess|would guess|estimate)|probably like|like \d+ ?%|about \d+% of (?:me|my brain)|maybe \d+ ?%|feel \w+ \d+ ?%)\b/i;

function isClaim(match: Match, reading: Reading, kind: 'figure' | 'vague'): boolean {
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
  if (!(reading.isClinicalSentence(sentence) || health.test(sentence.text))) return false;
  if (kind === 'figure') {
    const from = match.start - sentence.start;
    const beside = sentence.text.slice(Math.max(0, from - 40), match.end - sentence.start + 40);
    if (otherFigures.test(beside) || chartValue.test(sentence.text)) return false;
    if (reading.patientIn(sentence) && !/\b(?:patients|people|of (?:my|our|all))\b/i.test(sentence.text)) return false;
  }
  return true;
}

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
      '«Twice as likely» to go home without opioids: that is our new pathway for knee surgery.',
    ],
    silent: [
      '80% of hip fractures happen in women (NIH Osteoporosis Center).',
      'Call is 1 in 7 from home, and we pay 100% of your licence.',
      'No studies show that detox teas do anything.',
      'Take 20% off all cleansers this week.',
      'Her EF is 35%.',
      'In the SPRINT trial 25% fewer people had a heart attack.',
    ],
  },
} as const satisfies Rule;

const patterns = [
  [ratio, 'figure'],
  [percent, 'figure'],
  [fraction, 'figure'],
  [multiple, 'figure'],
  [vague, 'vague'],
] as const;
