/**
 * What in a draft tells that it moves its reader to want a treatment: each sign by name, there or not. How much each weighs
 * was learned from the labelled drafts (`src/development/train-promotion.ts`); the signs are ours. They are read near a
 * treatment: what an article says of lunch pages away from the drug that it names does not sell the drug.
 */

import type { Draft } from '../draft.ts';
import type { Addressee } from './addressee.ts';
import type { Audience } from './audience.ts';
import { isClinical } from './clinical.ts';
import { handlesOf, hashtagsOf } from './mentions.ts';
import { personMentionsOf } from './person-mentions.ts';
import { persuasionOf } from './persuasion.ts';
import { promotionWeights } from './promotion-weights.generated.ts';
import type { Sentence, SentenceText } from './sentence.ts';
import { treatmentsOf } from './treatments.ts';

/** Softer than the cues of `persuasion.ts`: each is said in a hundred honest posts, and together they sell. */
const soft: readonly (readonly [string, RegExp])[] = [
  [
    'comparative',
    /\b(?:better|faster|quicker|smaller|easier|safer|smoother|quieter|lighter|longer|shorter|sooner|earlier|stronger|brighter|younger|happier|calmer|cooler|sharper|cleaner|simpler|cheaper|gentler|softer|thinner|milder|kinder|smarter|deeper|clearer|tighter|fewer|less|more (?!than \d|info|at\b|questions?)\w+)\b/i,
  ],
  [
    'good',
    /\b(?:great|good|nice|lovely|real|beautiful|pretty|perfect|smart|clean|fresh|happy|fun|cool|sweet|solid|slick|simple|sleek|tiny|little|quiet|boring|finally|actually|honestly|truly|so (?:much|many|good|easy|happy|excited))\b/i,
  ],
  [
    'life',
    /\b(?:golf|pickleball|tennis|garden\w*|stairs|grandk\w+|grandchild\w*|danc(?:e|ing)|wedding|trail|hik(?:e|ing)|bikes?|biking|marathon|runs?|running|swim\w*|beach|pool|shorts|sleeves|sweater|hoodie|turtleneck|lipstick|makeup|concealer|foundation|camera|mirror|selfies?|desk|lunch|dinner|brunch|weekend|vacation|travel|knit\w*|guitar|piano|church|dog|jeans|dress|school|prom|recital|soccer|baseball|fishing|boat|bed|couch|pillow|sleep\w*|nap|coffee|laundry|groceries|commute|work|meetings?|zoom|holidays?|summer|winter|spring|coworkers?|friends|sister|husband|wife|kids?|neighbors?)\b/i,
  ],
  [
    'span',
    /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|sixty|ninety|half an?|a few|a couple)[- ](?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|visits?|sessions?|nights?|seconds?)\b/i,
  ],
  ['negated-burden', /\b(?:no|without|zero|minus|never|nothing|nobody|not one|none of|skip|forget)\s+\w+/i],
  ['second-person', /\b(?:you|your|yours|you'(?:re|ll|ve|d)|yourself|u|ur)\b/i],
  [
    'future-you',
    /\b(?:you'll|you will|you can|you get|you could|you might|your \w+ (?:will|can)|we'll|we will|we can|let us)\b/i,
  ],
  ['we', /\b(?:we|we're|we've|our|ours|us)\b/i],
  [
    'our-thing',
    /\bour (?:\w+[- ]){0,3}(?:office|clinic|practice|center|patients|team|new|suite|lab|service|program|OR|menu|shop)\b/i,
  ],
  ['I', /\b(?:I|I'm|I've|I'd|me|my|mine)\b/],
  [
    'own-use',
    /\b(?:my (?:own|routine|morning|night|kids?|daughter|son|mom|mother|husband|wife|dad|knee|back|face|skin)|I (?:take|use|tried|started|wear|drink|did|had|swear|keep|put|give)|on my own|in my (?:bag|cabinet|fridge|pantry|shower))\b/i,
  ],
  [
    'imperative',
    /^(?:["'(]|[^\p{L}\p{N}]{0,6})?(?:come|ask|call|book|try|get|go|see|meet|bring|stop|say|let|give|watch|look|swipe|join|grab|treat|trade|skip|ditch|forget|imagine|picture|put|start|tap|click|dm|message|text|send|tag|save|share|hold|visit|sign|schedule|check|find|learn|register|reserve|claim|order|buy|shop|drop|walk|take|make|think|talk|tell|pick|add|run|wake|feel|enjoy|discover|consider|don'?t|do not)\b/iu,
  ],
  ['hook-question', /^[^?]{3,110}\?/],
  ['exclaims', /!/],
  ['sparkles', /[✨💫🌟⭐💎🔥🙌👏💪😍🥰💃🎉🎊💉💧💦🌿🧬🔬🦵💛💜💙🩵💚❤🧡💋👀➡👇👉📲🛒🛍🏌⛳🤩😎🤯🚀⚡💯]/u],
  [
    'event',
    /\b(?:booth|demo|hands[- ]on|open house|launch|lunch and learn|symposium|dinner|evening|webinar|workshop|cadaver|lab|course|ribbon|stop by|exhibit|satellite|conference|meeting|meet-?up|tour|event|live)\b/i,
  ],
  [
    'company',
    /\b(?:team at|friends at|crew (?:at|from)|folks at|reps?|company|collab\w*|partner\w*|ambassador|sponsor\w*|gifted|hosted by|thanks to|thank you,? (?:to )?@?\w+ for|engineers?|headquarters|HQ|factory|plant|facility|royalt\w+|consult(?:ant|ing)|speaker|disclosures?)\b/i,
  ],
  [
    'change',
    /\b(?:chang(?:e|ed|es|ing)|switch(?:ed|ing)?|used to|back then|the old way|for years|since (?:we|I|then)|years ago|trained|before we|now (?:we|I|my|our|it|they|he|she|that)|these days|no longer|went from|replac(?:e|ed|es)|upgrad\w+|convert\w*|skeptic\w*|slow to|came around|won over|looking back|moved to|adopted|brought in|added)\b/i,
  ],
  ['first-time', /\b(?:first|only|newest|latest|brand[- ]new|new)\b/i],
  [
    'surrounds',
    /\b(?:in (?:the|our) (?:area|county|state|region|valley|city|town|country|market)|on the market|out there|anywhere|everyone|everybody|anyone|all of you|families|parents|moms|runners|women|men|teens|ladies|folks)\b/i,
  ],
  ['cost', /\$\d|\b(?:price|cost|insurance|covered|pay|afford\w*|free|cheap\w*|worth|save[sd]?|discount|off|code)\b/i],
  [
    'results',
    /\b(?:results?|difference|effect|effective|works?|worked|working|helps?|helped|improv\w+|response|responders?|success\w*|outcomes?|better|relief|gone|clear\w*|healed?|fix(?:es|ed)?|solv\w+|control\w*)\b/i,
  ],
  [
    'smile',
    /\b(?:smil\w+|laugh\w*|grin\w*|cri(?:ed|es)|tears|hug\w*|happy|joy\w*|proud|confiden\w+|love[sd]?|thank\w*|grateful|excited|hope\w*|relax\w*|peace|calm|dream\w*|wish\w*|deserve\w*)\b/i,
  ],
  [
    'data-talk',
    /\b(?:data|trial|study|studies|evidence|literature|abstract|paper|poster|arm|endpoint|randomi[sz]ed|cohort|label|guideline)\b/i,
  ],
  [
    'orders',
    /\b(?:mg|mcg|mL|units|BID|TID|QHS|qd|daily|twice a day|every \d+ hours|hold the|stop the|dose|doses|dosing|refill|prescribed?|labs?|recheck)\b/i,
  ],
  [
    'colleague-question',
    /\b(?:anyone (?:else|here|using|have|ever|seen|know)|thoughts\??$|how (?:do|are|would) (?:you|y'?all|others|folks)|what (?:do|are|would|is your) (?:you|your|y'?all|others|everyone)|would (?:you|anyone)|curious (?:what|how)|advice\??$|suggestions\??$|does anyone|has anyone|do you (?:all|guys))\b/i,
  ],
  [
    'ward',
    /\b(?:nurses?|nursing|residents?|interns?|attendings?|shifts?|charge nurse|unit|floor|ICU|ED|ER|charting|report|preceptor|students?|staffing|manager|rounds|pager|triage|CNA|LPN|RN|NP|PA|med pass|pass(?:ing)? meds|pharmacist|orders|IV fluids|monitor|facility|night shift|day shift|coworkers?|co-workers?|new grad|orientation|narcotics|pain meds?)\b/,
  ],
  [
    'policy',
    /\b(?:prior auth\w*|insurers?|insurance compan\w+|Medicare|Medicaid|CMS|legislat\w+|bill|policy|law|state board|lawsuit|court|FDA|recall|shortage|billing|CPT|RVUs?|coding|reimburse\w*)\b/,
  ],
  [
    'wary',
    /\b(?:scam|fraud|quack\w*|snake oil|myth|hype|overhyped|overused|unnecessary|avoid|beware|wary|careful|dangerous|danger|concern\w*|worr(?:y|ied)|warn\w*|don'?t (?:buy|need|fall|waste)|waste|not worth|sadly|unfortunately|problem|error|mistake|wrong|failed?|killed|died|dead|refus\w+|declin\w+|against)\b/i,
  ],
  [
    'hedged',
    /\b(?:may|might|could|perhaps|probably|sometimes|some people|often|usually|depends|it depends|not sure|I think|in my opinion|maybe)\b/i,
  ],
  ['narrated', /\b(?:he|she|him|her|his|hers)\b/i],
  [
    'past',
    /\b(?:was|were|had|did|came|went|told|asked|took|got|saw|said|walked|sat|gave|made|found|left|kept|\w{3,}ed)\b/i,
  ],
];

/** The signs of a sentence; use as `sentence.derive(signsOf)`. */
function signsOf(sentence: SentenceText): readonly string[] {
  const signs = new Set<string>();
  for (const cue of sentence.derive(persuasionOf)) signs.add(cue.kind);
  for (const [name, pattern] of soft) if (sentence.has(pattern)) signs.add(`soft:${name}`);
  for (const treatment of sentence.derive(treatmentsOf)) {
    signs.add(treatment.generic ? 'treatment:generic' : `treatment:${treatment.kind}`);
    if (!treatment.generic) signs.add('treatment');
  }
  if (isClinical(sentence)) signs.add('clinical');
  if (sentence.derive(hashtagsOf).length > 0) signs.add('hashtag');
  if (sentence.derive(handlesOf).length > 0) signs.add('handle');
  if (sentence.derive(personMentionsOf).some((one) => one.kind === 'patient')) signs.add('patient');
  return [...signs];
}

const distance = 2;

/** The sentences within two of a treatment: what is said of it. */
export function aboutTreatment(sentences: readonly Sentence[]): readonly Sentence[] {
  const near = new Set<number>();
  for (const sentence of sentences) {
    if (sentence.derive(treatmentsOf).length === 0) continue;
    for (let at = sentence.index - distance; at <= sentence.index + distance; at += 1) near.add(at);
  }
  return sentences.filter((sentence) => near.has(sentence.index));
}

/** The signs of a draft, sorted, each once; none where no treatment is named. */
export function promotionSigns(
  draft: Draft,
  sentences: readonly Sentence[],
  addressee: Addressee,
  audience: Audience,
): readonly string[] {
  const near = aboutTreatment(sentences);
  if (near.length === 0) return [];
  const signs = new Set<string>([
    `surface:${draft.surface}`,
    `platform:${draft.platform}`,
    `addressee:${addressee.kind}`,
    `audience:${audience.kind}`,
  ]);
  const counts = new Map<string, number>();
  for (const sentence of near)
    for (const sign of sentence.derive(signsOf)) {
      signs.add(sign);
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
  for (const kind of ['outcome', 'easy', 'quick', 'praise', 'recommend', 'hook', 'call', 'soft:second-person'])
    if ((counts.get(kind) ?? 0) > 1) signs.add(`${kind}+`);
  const benefits = ['outcome', 'easy', 'quick', 'compare', 'praise', 'recommend', 'proof'].filter((kind) =>
    signs.has(kind),
  ).length;
  const moves = ['call', 'offer', 'price', 'hook'].filter((kind) => signs.has(kind)).length;
  if (benefits > 0) signs.add('benefit');
  if (benefits > 1) signs.add('benefits');
  if (benefits > 2) signs.add('benefits+');
  if (moves > 0) signs.add('moves');
  if (moves > 1) signs.add('moves+');
  if (benefits > 0 && moves > 0) signs.add('benefit+moves');
  if (benefits > 0 && signs.has('treatment')) signs.add('benefit+treatment');
  if (moves > 0 && signs.has('treatment')) signs.add('moves+treatment');
  if (signs.has('treatment:brand') && benefits > 0) signs.add('benefit+brand');
  const length = sentences.at(-1)?.end ?? 0;
  if (length < 200) signs.add('short');
  if (length > 700) signs.add('long');
  if (near.length * 2 < sentences.length) signs.add('aside');
  if (near[0]?.index === 0) signs.add('opens');
  return [...signs].sort();
}

/** The likelihood, 0 to 1, that a draft with these signs promotes what it names. */
export function promotionLikelihood(signs: readonly string[]): number {
  if (signs.length === 0) return 0;
  let sum = promotionWeights.bias;
  for (const sign of signs) sum += promotionWeights.signs[sign] ?? 0;
  const likelihood = 1 / (1 + Math.exp(-sum));
  // Talk of the work among those who do it: the labelled drafts have little of it, a nurse's or a doctor's day is full of it.
  if (signs.some((sign) => commerce.has(sign))) return likelihood;
  return signs.includes('soft:ward') || signs.includes('soft:orders') ? likelihood / 8 : likelihood / 3;
}

/** What nobody writes who only talks shop. */
const commerce = new Set(['call', 'offer', 'price', 'treatment:brand', 'hashtag', 'handle', 'soft:sparkles']);
