/**
 * Whether a draft tells one person what they have or what to do about it. Read clause by clause, since a hurried answer
 * runs "looks viral, rest up, see your doctor if it lasts" together: the referral excuses only its own clause.
 */

import type { Span } from '../rule.ts';
import { isClinical } from './clinical.ts';
import type { Reading } from './reading.ts';
import type { Sentence, SentenceText } from './sentence.ts';

/** A dose, a rhythm, a duration: what only a prescription has. */
const dosing =
  /\b(?:\d+(?:\.\d+)?|one|two|half|a)\s?(?:mg|mcg|ml|mL|g|grams?|units?|tabs?|tablets?|pills?|capsules?|drops?|squirts?|sprays?|puffs?|teaspoons?|tsp|doses?|patch(?:es)?)\b|\b(?:once|twice|two times|three times|four times|\d ?x) (?:a|per|in a) (?:day|week|night)|\b(?:twice|once|thrice|two times|three times) daily\b|\bevery (?:\d+|two|three|four|six|eight|twelve) ?(?:-?\s?\d+ ?)?(?:hours?|hrs?|h\b|days?)|\bevery (?:morning|night|other day|evening)\b|\b(?:at|before) bed(?:time)?\b|\bwith (?:food|meals|a little milk)\b|\b(?:BID|TID|QID|QHS|PRN|bid|tid|qid|qhs|prn|qwk|qd)\b|\bfor (?:\d+|five|seven|ten|two|three|four|a) (?:more )?(?:days?|weeks?|months?)\b|\b(?:in an|one more in an) hour\b|\b(?:one|two|half|\d+) (?:at (?:night|bedtime)|instead of|in the (?:morning|evening))/i;

/** What one does about a condition, as an order, a leave or a wish. The object decides whether it is care. */
const care =
  "take|stop|hold|skip|start|restart|continue|finish|increase|decrease|double|halve|drop|cut|taper|switch|wean|use|apply|put|give|try|add|alternate|swap|rinse|gargle|soak|ice|massage|stretch|elevate|rest|avoid|quit|retire|lower|raise|reduce|limit|drink|eat|wear|remove|wash|clean|cover|wrap|tape|brace|splint|cancel|ditch|lose|sleep|walk|wait|warm|cool|encourage|keep|stay|come off|go back to|go (?:down|up|off|on|to \\d)|come out of|back off|ease (?:off|back)|lay off|push|monitor|exercise|moisturi[sz]e|slather|dab|rub|prop|steam|suction|hydrate|feed|nurse|pump|stick (?:to|with)|get (?:off|on|rid of|back (?:on|to)|some|plenty|more|it|the|that|one|your (?:second|booster|shot|hands on))|do (?:the |some |your |these |those |kegels?)|leave (?:it|them|em|that)|let (?:it|him|her|them)|don'?t (?:take|stop|use|worry|sit|drive|lift|give|eat|drink|pick|pop|scratch|wait|skip|start|change|put|let|panic|wear|run)|do not (?:take|stop|use|worry|sit|drive|lift|give|eat|drink|pick|pop|scratch|skip|start|change|empty|put|panic)|no (?:more )?(?:motrin|nsaids?|ibuprofen|advil|aspirin|hills|coffee|caffeine|alcohol|salt|beer|sugar|dairy|gluten|lifting|running|driving|sex)";
const directive = new RegExp(
  `(?:^[\\s"'(]*|[.!?,;:—…]\\s*|\\b(?:and|then|so|just|please|or|but|also|pls|plz|plus|now|instead|kindly|definitely|honestly|always|maybe|meanwhile|till then|until then|try to|try and|would|you(?:'d| should| can(?: also| safely)?| could| need to| must| may(?: also)?| have to| want to| might| ought to| are ok to| will (?:have|need) to| better)|u (?:should|need to|can|must|have to|could)|should(?: also)?|need(?:s)? to|has to|have to|must|can(?: also)?|i(?:'d| would| suggest| recommend| advise)(?: you| that you| him| her)?(?: to)?|recommended to|advised to|go ahead and|is to|better to|best to|fine to|ok(?:ay)? to|safe to|time to|good idea to|have (?:him|her|them)|give (?:him|her|it|them)|want you to|he|she|they))\\s*(?:${care})\\b`,
  'gi',
);
/** Orders that are about no body: a way to be seen, a courtesy, an errand. */
const idle =
  /^\W*(?:and |please |kindly |just |also |then |so |but |now |or |you (?:can|could|should) )*(?:stay in your|take (?:care|a (?:look|picture|photo|break from (?:googling|google))|(?:him|her|it|them|your list|this|that|the list|the list|your question\w*) (?:to|in|with)\b|your (?:list|questions?|report)|it easy)|stay (?:in touch|tuned|well|strong|home sick)|keep (?:us|me|in touch|asking|posted|up the|calm|an open|her in the loop|me posted|(?:him|her) in)|use (?:the|our) (?:portal|link|form|phone|search)|try (?:our|the) (?:office|portal|line|front|nurse|link|search)|try (?:calling|asking|to (?:see|get|call|find|relax|reach|book))|(?:stop|drop|swing) (?:by|in)|wait (?:until|for|till) (?:the|your|monday|we)|don'?t wait|give (?:us|our|the|your|me|them) (?:a call|office|doctor|clinic)|hold (?:on|tight)|put (?:it|that|this|them) in|start (?:by|with) (?:asking|calling|seeing|your|a (?:visit|doctor|pediatrician))|push (?:for|your)|get (?:some|plenty) (?:answers|help)|walk (?:in|into|to the)|let (?:us|me|your|them (?:have|look|know|examine|decide))|cut (?:the|to)|drop (?:us|me|off)|don'?t (?:worry about (?:the|being|bothering)|hesitate)|add (?:me|us))/i;

/** A diagnosis given: of this person, here and now. */
const subject =
  "(?:(?<=^\\W*|\\b(?:so|and|but|think|thinks|believe|hope|sure|say|guess|hi|hey|hello|yes|yeah|yep|no|nope|well|oh|honestly|then|as|because|cause|feel|mean|means|suspect|afraid|like|weeks|months|days|point|age|stage) )(?:that|this|its?|these|those|they)|symptoms?|(?:your|ur|his|her|their|the baby'?s?|my guess) (?!guy|friend|aunt|uncle|cousin|neighbou?r|chiropractor|trainer|coach|wait|visit|appointment|refund|claim|review|question|post|talk|slide|poster)(?:[\\w-]+ ){0,2}?[\\w-]+)";
const verdict = new RegExp(
  [
    '(?:^\\W*|\\b(?:hi|hey|hello|yes|so|and|but|think|sure|then) )(?:its|thats|prob(?:ably)?|def(?:initely)?|likely|almost certainly|classic|textbook) (?:just |a |an |the |most |very |either |probably |likely |normal |only |from )*(?!in|on|at|me|you|up|been|ok)(?:[\\w-]+)',
    `\\b${subject}(?:'s| is| are| was| were| may be| might be| could be| can be|'ll be| will be| must be| has to be|'s going to be| is going to be|s like|'s gonna be)(?: (?:just|only|a|an|the|most|very|quite|so|clearly|likely|probably|almost|certainly|definitely|actually|really|absolutely|perfectly|totally|completely|still|not|all|too|more|also|going to be|your|classic|typical|usually|mostly|pretty|borderline|little|bit|either|age)){0,4} (?!about|free|called|made|on|in|at|up|here|there|why|how|what|where|who|open|sent|moved|never|going|your call|you\\b|me\\b)(?:[\\w-]+)`,
    `\\b(?:sounds?|looks?|seems?|appears?|feels?|smells?) (?:very |most |a lot |really |pretty |more )?(?:like|viral|bacterial|fungal|allergic|infected|to be|to me|consistent|suspicious|benign|normal|fine|healthy)\\b`,
    "\\byou(?:'re| are|'ve got| have| had| probably have| likely have| seem to have| are having| are suffering| are experiencing| definitely have)(?: (?:just|only|a|an|the|most|very|clearly|likely|probably|having|suffering from|got|some|not|in)){0,3} (?:[\\w-]+)",
    '\\bu (?:have|are|r) (?:[\\w-]+)',
    '\\b(?:he|she|(?:your|ur) (?:son|daughter|child|baby|kid|toddler|mother|mom|father|dad|wife|husband|partner|friend)) (?:has|is|probably has|likely has|is having|must have|seems|may have|might have|might be|may be|could be|could have) (?:[\\w-]+)',
    '\\b(?:most likely|more likely|very likely|in all likelihood|likely (?:a|an|due|from|cause|just|viral|to be)|unlikely|my (?:best )?(?:guess|bet|money)|has .{0,20} written all over it|classic|textbook (?:case)?|100% sure|pretty sure|almost certain|(?:strong|likely|high) possibility)\\b',
    "\\b(?:due to|caused by|because of|a (?:sign|side effect|symptom) of|signs? of|reaction to|consistent with|suggests?|suggestive of|indicates?|indicative of|points? (?:to|towards?)|(?:not )?(?:related to|secondary to)|that'?s from|comes? from|causing (?:the|your|this|his|her))\\b",
    "\\b(?:nothing to (?:worry|be concerned|fear|lose (?:any )?sleep|fret|panic)|no need (?:to|for)|no worries|no reason to (?:worry|panic)|not (?:an? )?(?:emergency|dangerous|serious|a concern)|no harm|completely (?:normal|harmless)|totally (?:normal|fine)|(?:is|are|it'?s|that'?s|be) (?:very |quite |absolutely |perfectly |pretty )?(?:normal|common|harmless|safe|healthy|fine|ok(?:ay)?|expected|benign)|you (?:will|'ll|should) be (?:ok|okay|fine|alright)|(?:he|she) (?:will|'ll|should) be (?:ok|okay|fine|alright)|you are healthy|don'?t (?:need|require)|no \\w+ (?:is )?(?:required|needed|necessary)|should (?:help|resolve|settle|heal|go away|improve|clear|work|do)|will (?:help|resolve|settle|heal|go away|improve|clear|work|do the trick|pass)|(?:can|may|might|could) help|fits? the (?:description|picture|bill)|i (?:am|'m) (?:almost )?(?:sure|certain)|there is no (?:organic|danger|risk|sign|evidence of|problem|concern|chance|harm)|(?:is|are) (?:a must|good choices?|required|necessary|needed|recommended|advised|helpful|contraindicated|indicated|the (?:treatment|best|way|next step)|gonna be)|to be taken|can be (?:taken|given|used|treated|managed|stopped)|would (?:require|need|help|benefit))\\b",
  ].join('|'),
  'gi',
);
/** Soft words of a differential: "could be A or B" is thinking aloud, not a verdict. */
const soft =
  /\b(?:may|might|could|can|sometimes|possibly|perhaps|depends?|usually|often|many|several|various|either|some (?:people|kids|patients)|in general|generally|most (?:people|kids|adults|babies|patients|moms)|for most)\b/i;
/** The person's own: without it a statement about the world is teaching. */
const personal =
  /\b(?:you|your|you're|you've|u|ur|he|she|him|her|his|hers|baby|son|daughter|child|mother|mom|dad|father|wife|husband|this|that|it|that's|it's|its|thats|totally|perfectly|these|those|sounds?|looks?|seems?|my (?:guess|bet))\b/i;
const supposed =
  /^\W*(?:but |and |also |so |or |otherwise |then )*(?:if|unless|when|whenever|in case|should (?:he|she|it|you|your)|once|until|till|as long as|before|whether)\b/i;
const seen =
  /\b(?:see|call|ring|talk to|speak (?:to|with)|ask|visit|contact|consult|follow(?:ing)? up|check with|go to|seen|book|examined?|evaluat\w+|looked at|look at|in person|appointment|urgent care|emergency|ER|ED|911|988|your (?:own )?(?:doctor|pediatrician|surgeon|physician|clinician|team|provider|pcp|dermatologist|midwife|gynecologist|obgyn|pharmacist)|(?:her|his) (?:doctor|pediatrician|surgeon|own|physician)|portal|our office|front desk|clinic|specialist|neurologist|cardiologist|gynecologist|gynaecologist|urologist|surgeon|physician|psychiatrist|psychologist|dentist|ophthalmologist|oncologist|paediatrician|nurse line|poison control)\b/i;
/** To be tested is to be evaluated. */
const tested =
  /\b(?:ultrasound|ultrasonography|usg|mri|ct|scan|x-?ray|xray|cbc|blood (?:test|count|work|sugar test)|tests?|testing|labs?|culture|biopsy|endoscopy|colonoscopy|gastroscopy|ekg|ecg|echo|profile|panel|smear|swab|urinalysis|levels?|hormones|eeg|emg|doppler|examination|exam|investigations?|measured|checked|work-?up)\b/i;
const declines =
  /\b(?:can'?t (?:give|offer|assess|advise|diagnose|say|tell|comment|judge|treat|look)|cannot (?:give|offer|assess|advise|diagnose|say|tell|treat)|not (?:able to|going to) (?:give|advise|diagnose|treat)|don'?t (?:give|diagnose|advise|answer)|wouldn'?t be right|without (?:examining|seeing) you|do not have any idea|not (?:my|an) (?:field|expert)|no idea)\b/i;
const administrative =
  /\b(?:office|portal|phone|book|desk|website|link|open|hours|billing|refund|review|manager|records|form|insurance|email|dm|fax|parking|registration|schedule|poster|slides?|paper|study|trial|reviewed|guideline|page|residency|interview|fellowship)\b/i;
const bodily =
  /\b(?:dose|dosing|taper\w*|tablets?|pills?|capsules?|cream|ointment|drops|spray|syrup|supplements?|vitamins?|probiotics?|fever|pain|ache|rash|swelling|symptoms?|benign|expected|herpes|std|sti|hpv|hiv|lyme|tinea|disorder|electrolyte\w*|miscarriage|pregnant|antiviral|painkillers?|nsaids?|calcium|iron|hernia|discharge|lump|infection|infected|viral|bacterial|allerg\w+|diet|salt|fluids?|water|popsicles|ice|heat|frozen peas|pillow|brace|boot|collar|sling|cast|crutches|splint|lifting|bridges|exercises?|stretch\w*|PT|sleep|walking|rides?|bike|feet|foot|antibiotics?|inhaler|neb|steroids?|bandage|dressing|mattress|milk|caffeine|coffee|alcohol|beer|sugar|carbs|weight|blood|bleeding|skin|eczema|ringworm|hernia|cyst|tumou?r|cancer|stone|spasm|muscle|nerve|hormon\w+|thyroid|pregnan\w+|period|cycle|ovulat\w+|sperm|anemia|anxiety|depression|stress|panic|ocd|normal|healthy|fine|ok|okay|harmless|safe|dangerous|serious|worry|panic|worse|better|heal\w*|scar|itch\w*|cough|cold|flu|virus|sinus|throat|ear|eye|teeth|tooth|gum|crown|stool|urine|bowel|gas|constipation|diarrhea|acid|reflux|stomach|liver|kidneys?|heart|lungs?|brain|back|knee|hip|neck|disc|joint|bone|arthritis|gout|migraines?|headaches?|dizz\w+|vertigo|blockage|varicose|borderline|hips?|shoulder|ankle|wrist|breast\w*|nursing|formula|solids|teething|growth|vaccines?|shots?|effects?|medicines?|medications?|meds|drug|treatment|therapy|surgery|removal|disease|syndrome|disorder|condition|deficien\w+|probably|cardiac|withdrawal)\b/i;

interface Clause extends Span {
  readonly text: string;
  /** Ends with a question mark, or opens as a question does. */
  readonly asks: boolean;
}

const question =
  /^\W*(?:and |so |but )*(?:do|does|did|are|is|was|have|has|can|could|would|will|how|what|when|where|which|who|why|any)\b(?! (?:not|n't))/i;

/** Where a hurried writer would have put a full stop. */
const clauseBreak =
  /[,;:.!?—…()\n]+\s*|\s+-\s+|\s+(?=(?:but|because|although|though|whereas|however|otherwise|so that|if|unless|please|kindly|i (?:think|suggest|recommend|would|advise|am)|hope|and (?:then|if|see|call|get|consult|i|take|use|do|give|stop|avoid)|then|also|good ?luck|take care|thanks|do you|are you|have you|did you|is (?:he|she)|does (?:he|she|it)|how (?:long|old)|what (?:is|are))\b)/gi;

function clausesOf(sentence: SentenceText): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  const add = (to: number, next: number): void => {
    const text = sentence.text.slice(from, to);
    if (/\w/.test(text)) {
      const mark = sentence.text.slice(to, next);
      clauses.push({
        start: from,
        end: to,
        text,
        asks: mark.includes('?') || (mark.trim() === '' && question.test(text)),
      });
    }
    from = next;
  };
  for (const { start, end } of sentence.find(clauseBreak)) {
    // A comma in a number, a point in a dose: no space follows.
    if (/^[.,]$/.test(sentence.text.slice(start, end)) && end < sentence.text.length) continue;
    add(start, end);
  }
  add(sentence.text.length, sentence.text.length);
  return clauses;
}

interface Weighed extends Span {
  readonly order: number;
  readonly verdict: number;
}

/** How far each sentence orders or diagnoses, in 0..1; use as `sentence.derive(weighedOf)`. */
function weighedOf(sentence: SentenceText): readonly Weighed[] {
  const found: Weighed[] = [];
  const clinical = isClinical(sentence);
  let after = false;
  for (const clause of clausesOf(sentence)) {
    const { text } = clause;
    const opensSupposed = supposed.test(text);
    // "if it is viral, rest": what follows the condition is still an order, but no verdict.
    const conditional = after;
    after = opensSupposed;
    if (clause.asks || declines.test(text)) continue;
    const order = orderIn(text, clinical) * (opensSupposed ? 0.8 : 1);
    const diagnosis = opensSupposed ? 0 : verdictIn(text, clinical) * (conditional ? 0.6 : 1);
    if (order > 0 || diagnosis > 0) found.push({ start: clause.start, end: clause.end, order, verdict: diagnosis });
  }
  return found;
}

/** Fellow feeling and pointing on: "that sounds like a long night", "that's exactly what your allergist is for". */
const noVerdict =
  /\bsounds? (?:like )?(?:(?:such |quite |really |so |very )?an? )?(?:\w+ )?(?:long|rough|tough|hard|scary|frustrating|awful|exhausting|stressful|miserable|difficult|night|nights|day|week|nightmare|lot|plan)\b|\bwhat (?:your|an?|the|his|her|their) (?:[\w']+ ){1,3}(?:is|are) for\b/i;

/** Words that judge a body by themselves, whatever the thing they name. */
const judged =
  /^\W*(?:sounds?|looks?|seems?|feels?|most likely|my (?:best )?(?:guess|bet|money)|classic|textbook|its|thats|totally|perfectly|nothing to|(?:that|this|it)(?:'s| is) (?:just|only|probably|likely|almost certainly) an?)\b/i;

function orderIn(text: string, clinical: boolean): number {
  const doses = dosing.test(text);
  let order = 0;
  for (const match of text.matchAll(directive)) {
    const rest = text.slice(match.index).replace(/^[\s.,;:!?—…]+/, '');
    if (idle.test(rest)) continue;
    const object = text.slice(match.index + match[0].length, match.index + match[0].length + 26);
    const weight = doses
      ? 1
      : seen.test(object)
        ? 0.25
        : tested.test(object)
          ? 0.35
          : bodily.test(text)
            ? 0.95
            : clinical
              ? 0.7
              : 0.45;
    order = Math.max(order, weight);
  }
  if (order === 0 && doses && !administrative.test(text)) order = clinical || bodily.test(text) ? 0.75 : 0.7;
  return /\b(?:study|trial|guideline|NEJM|Lancet|JAMA|most (?:people|patients)|our (?:patients|group))\b/.test(text)
    ? order * 0.4
    : order;
}

function verdictIn(text: string, clinical: boolean): number {
  let weight = 0;
  if (noVerdict.test(text)) return 0;
  for (const match of text.matchAll(verdict)) {
    const here = `${match[0]} ${text.slice(match.index + match[0].length, match.index + match[0].length + 60)}`;
    if (!bodily.test(here) && !clinical && !judged.test(match[0])) continue;
    const own = personal.test(text);
    const hedged = soft.test(text);
    const open = /\bor\b/.test(here) && hedged;
    let plain = own
      ? hedged
        ? /\b(?:most|usually|often|many|some|generally|depends?)\b/i.test(text)
          ? 0.45
          : 0.7
        : 0.9
      : hedged
        ? 0.35
        : 0.6;
    if (open) plain -= 0.2;
    const close = here.slice(0, match[0].length + 25);
    if (seen.test(close)) plain *= 0.5;
    else if (tested.test(close) && !/normal|fine|negative|borderline/.test(here)) plain *= 0.6;
    weight = Math.max(weight, plain);
  }
  return weight;
}

/** The question is of the asker's own body or of one near to them, not of the world. */
const ownTrouble =
  /\b(?:i|i'm|im|i've|ive|my|me|mine|we|our|he|she|her|his|him)\b|\b\d{1,2}\s?(?:yo|y\/o|mo|months?|weeks?|wks?)\b/i;
/** A question about the world, answered by teaching. */
const general =
  /^\W*(?:(?:hi|hey|hello|doc|dr)\W+)*(?:what (?:is|are|does|do)|difference between|how (?:does|do) (?:an?|the)|why do(?:es)? (?:people|kids|doctors|an?|the))\b/i;
const pleasant =
  /\b(?:just wanted|thank you|love this|congrats|amazing|adorable|recipe|which (?:talk|book)|what books?|podcast)\b/i;

/** Asked by one who learns or works: how to write, chart or say it. */
const ofTheTrade =
  /\b(?:from|as) an? (?:M[1-4]|MS-?[1-4]|PGY-?\d|intern|resident|med(?:ical)? student|nursing student|new grad)\b|\bsupposed to (?:write|chart|document|call it|say instead)\b|\b(?:write|chart|document) (?:it |this )?instead\b|\bjoin (?:the|our) (?:\w+ )?(?:debate|panel|session|committee)\b/i;

/** How much in the draft advises one person, for each place: exported for the measure of thresholds. */
function placesOf(
  reading: Reading,
  taught: boolean,
): readonly { readonly weight: number; readonly sentence: Sentence; readonly at: Weighed }[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.derive(weighedOf).map((at) => ({
      // To a reviewer one tells what was: only what to do now is advice.
      weight: reading.addressee.kind === 'reviewer' ? at.order : Math.max(at.order, at.verdict * (taught ? 0.75 : 1)),
      sentence,
      at,
    })),
  );
}

/** The place where one person is advised most plainly; undefined where none is. A span of `reading.text`. */
export function adviceIn(reading: Reading): Span | undefined {
  const { addressee, draft } = reading;
  if (!addressee.one || addressee.kind === 'colleague') return undefined;
  const context = draft.context ?? '';
  if (ofTheTrade.test(context)) return undefined;
  const own = ownTrouble.test(context);
  const ill =
    addressee.kind === 'asker' ||
    addressee.clinical ||
    bodily.test(context) ||
    reading.context?.isClinical === true ||
    (own && reading.isClinical);
  if (!ill && !addressee.treated) return undefined;
  if (pleasant.test(context) && addressee.kind !== 'asker') return undefined;
  const factor = own ? 1 : 0.8;
  const taught = general.test(context);
  const places = placesOf(reading, taught);
  let best = places[0];
  let sum = 0;
  for (const place of places) {
    sum += place.weight * factor;
    if (best && place.weight > best.weight) best = place;
  }
  if (!best || (best.weight * factor < 0.7 && (sum < 1.15 || best.weight < 0.55))) return undefined;
  const lead = /^\W*/.exec(best.sentence.text.slice(best.at.start))?.[0].length ?? 0;
  return { start: best.sentence.start + best.at.start + lead, end: best.sentence.end };
}
