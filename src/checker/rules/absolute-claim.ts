import { contradicts } from '../reading/contradiction.ts';
import { type Persuasion, persuasionOf } from '../reading/persuasion.ts';
import type { Match, Reading } from '../reading/reading.ts';
import { treatmentsOf } from '../reading/treatments.ts';
import type { Detection, Rule } from '../rule.ts';
import { cures, flatPromises, neverAgain } from '../words/absolutes.ts';
import { final, flawless, harmless, vouched } from '../words/certainties.ts';

/** Cured concrete, hope for a cure, numbers of a guideline. */
const otherCure =
  /\b(?:cured (?:meat|ham|salmon|concrete|bacon|epoxy)|cure (?:time|light|rate)|light[- ]?cured|no cure|not a cure|a cure for|find a cure|for a cure|the cure is|race for|cure for|to cure|cures? (?:more than|about|over|up to|most|many|some|half|\d))\b/i;
const humility =
  /\b(?:nothing (?:is|in)|no (?:treatment|procedure|drug|surgery|test|one|vaccine|device|shot|pill|supplement) (?:is|has|can|works)|can'?t promise|cannot promise|no guarantees?|without guarantee|not guaranteed|isn'?t (?:a )?guarantee|doesn'?t guarantee|does not guarantee|couldn'?t guarantee|can'?t guarantee|cannot guarantee|don'?t guarantee|not a guarantee|there are no guarantees|never say|almost (?:never|always)|nearly (?:always|all)|not 100 ?%)\b/i;
const figurative =
  /\b(?:coffee|espresso|pizza|cookies?|cake|printer|fridge|parking|tie|playlist|recipe|marathon|wifi|zoom|email|pager|my (?:dog|cat)|schedule|meeting|job|contract|loan|scholarship|interview|testimony|money back on|want your money back|refund)\b/i;
/** A chart's own words: what did not happen to one person is no promise to another. */
const charted =
  /\b(?:was|were|had|removed|went|did|came|performed|tolerated|extubated|delivered|discharged|recovered|healed|done|completed|after)\b[^.!?]{0,40}$/i;
const reader = /\b(?:you|your|you'?(?:ll|re|ve)|our|we|us|book|call|try|ask|come)\b/i;

/** Whether a treatment, its prevention or its test is what the sentence or its neighbours speak of. */
function ofTreatment(match: Match, reading: Reading): boolean {
  if (reading.isClinical || reading.context?.isClinical === true) return true;
  const { index } = match.sentence;
  const near = reading.sentences.slice(Math.max(0, index - 2), index + 3);
  if (near.some((one) => one.derive(persuasionOf).some(winning)) && near.some((one) => atWork.test(one.text)))
    return true;
  return near.some((one) => one.derive(treatmentsOf).length > 0 || reading.isClinicalSentence(one));
}

function isSaid(match: Match, reading: Reading): boolean {
  const { sentence } = match;
  if (humility.test(sentence.text) || otherCure.test(sentence.text) || sentence.derive(contradicts)) return false;
  if (figurative.test(sentence.text) && sentence.derive(treatmentsOf).length === 0) return false;
  const modality = reading.modality(match);
  if (modality.question && /\?\s*$/.test(sentence.text)) return false;
  if (modality.reported || (modality.hypothetical && !/\byou\b/i.test(sentence.text))) return false;
  if (
    modality.negated &&
    !/^(?:zero|no|without|not|never|won|can|don|doesn|nobody|nothing|neither|nor|0)/i.test(match.text)
  )
    return false;
  return reading.quoteAt(match) === undefined && ofTreatment(match, reading);
}

const goesOn = /^\s*(?:it|this|that|they|these|those)\b/i;
function treatsBefore({ sentence }: Match, reading: Reading): boolean {
  return (reading.sentences[sentence.index - 1]?.derive(treatmentsOf).length ?? 0) > 0;
}

const noHarm = /^(?:zero|no|0|without|not|never a|nil)\b/i;

/** Some promises are promises anywhere; others only where the reader is being won for something. */
function isClaim(match: Match, reading: Reading, kind: 'flat' | 'cure' | 'never'): boolean {
  if (!isSaid(match, reading)) return false;
  const treats = match.sentence.derive(treatmentsOf).length > 0;
  const wooing = reading.moves >= 0.12 || reading.promotes() >= 2;
  if (kind === 'never')
    return (
      (wooing || (treats && reader.test(match.sentence.text)) || match.sentence.derive(persuasionOf).length > 1) &&
      !narrated.test(before(match))
    );
  // "… after his implant. It cures back pain.": the treatment stands in the sentence before.
  if (kind === 'cure') return wooing || treats || (goesOn.test(match.sentence.text) && treatsBefore(match, reading));
  if (noHarm.test(match.text))
    return !charted.test(before(match)) && (wooing || treats || reader.test(match.sentence.text));
  return wooing || treats || reader.test(match.sentence.text);
}

/** Where medicine is at home: what a promise without a treatment's name is still a promise of. */
const atWork =
  /\b(?:clinics?|patients?|practice|surgery|surgical|procedures?|operat\w+|treat\w*|inject\w*|placed|implant\w*|veins?|lips|noses|eyelids|knees?|hips?|spines?|discs?|jabs?|shots?|needles?|syringes?|screws?|magnets|recovery|pain|skin|acne|forehead|wrinkles?|come (?:in|see)|our chair|book)\b/i;
const operated =
  /\b(?:I|we)(?:'ve)? (?:have )?(?:ever )?(?:done|placed|treated|implanted|injected|operated|put in|closed|fused)\b/i;
const winning = (cue: Persuasion): boolean => cue.kind === 'call' || cue.kind === 'offer' || cue.kind === 'price';
/** What is not medicine, and the modest's own words. */
const elsewhere =
  /\b(?:podcast|councill?ors?|votes?|election|seminar|lecture|exam|boards|season|games?|coach|lean (?:conservative|towards?)|apply(?:ing)?|residency|program director|to ask|to check|to (?:get|see) (?:it )?(?:checked|looked|seen|a second)|in my experience so far|knock on wood|touch wood|so far,? but)\b/i;

/** Said without the word for it, and meant where the reader is won, or where it is said twice. */
function isImplied(match: Match, reading: Reading, others: number): boolean {
  const { sentence } = match;
  if (humility.test(sentence.text) || otherCure.test(sentence.text) || sentence.derive(contradicts)) return false;
  if (elsewhere.test(sentence.text) || reading.quoteAt(match)?.kind === 'speech') return false;
  const { question, hypothetical, reported } = reading.modality(match);
  if ((question && /\?\s*$/.test(sentence.text)) || hypothetical || reported) return false;
  const near = reading.sentences.slice(Math.max(0, sentence.index - 2), sentence.index + 3);
  if (
    !near.some((one) => atWork.test(one.text) || one.derive(treatmentsOf).length > 0) &&
    !operated.test(sentence.text)
  )
    return false;
  if (reading.audience.kind === 'colleagues' && reading.moves < 0.4) return false;
  const wooing = reading.moves >= 0.15 || near.some((one) => one.derive(persuasionOf).some(winning));
  return wooing || (others > 0 && (operated.test(sentence.text) || reader.test(sentence.text)));
}

const narrated = /\b(?:I|we|he|she|patients?|they)\s+(?:\w+ )?$/i;
const before = (match: Match): string => match.sentence.text.slice(0, match.start - match.sentence.start);

export const absoluteClaim = {
  id: 'absolute-claim',
  title: 'A promise that medicine cannot keep',
  area: 'claims',
  level: 'error',
  guidelines: ['aspn-platform', 'aspn-research', 'ftc-act', 'ftc-health'],
  message:
    'This promises a cure, a guarantee, or total safety or effect. No treatment works for everyone without risk; say what the evidence shows, and its limits.',
  why: 'A reader in pain takes “cures” and “no risk” at their word. The FTC treats them as claims that need proof, and the guidelines ask for honest limits instead.',
  *detect({ reading }): Iterable<Detection> {
    const found: Match[] = [];
    for (const [pattern, kind] of kinds) {
      for (const match of reading.find(pattern)) {
        if (found.some((one) => one.start < match.end && match.start < one.end)) continue;
        if (isClaim(match, reading, kind)) found.push(match);
      }
    }
    const implied = implications.flatMap(reading.find);
    for (const match of implied) {
      if (found.some((one) => one.start < match.end && match.start < one.end)) continue;
      if (isImplied(match, reading, implied.length - 1)) found.push(match);
    }
    for (const match of found.sort((a, b) => a.start - b.start)) {
      yield {
        start: match.start,
        end: match.end,
        fixes: [
          {
            kind: 'edit',
            label: 'Take this sentence out',
            edits: [{ start: match.sentence.start, end: trailing(reading, match.sentence.end), insert: '' }],
          },
          { kind: 'prompt', label: 'Say for how many it helps, by what study, and what can go wrong.' },
        ],
      };
    }
  },
  examples: {
    found: [
      'This cream «cures eczema». Book your visit today!',
      { text: 'He walked in after his Proclaim implant. It «cures back pain».', surface: 'reply' },
      'Our laser treatment is «100% safe» and takes ten minutes.',
      'One shot, and the knee pain «never comes back».',
      'A quick procedure with «zero side effects».',
      'Twelve hundred ear pinnings at this clinic and «not one of them has come back with a problem». Saturdays are open, call us.',
      'Bring the reflux to us. One scope, and «that is all it will ever take». Book with Dana!',
      'Worried about filler? «The worst that can happen is you look rested». Our Thursday chair is open.',
    ],
    silent: [
      'No, cranberry juice does not cure a UTI.',
      'Anyone who promises you a guaranteed result from stem cells is selling something.',
      'There is no cure for type 1 diabetes yet.',
      'No procedure is risk-free, and this one can fail.',
      'Not one of my clinic patients asked about the strike this week. Book club is on Thursday.',
      'The worst that can happen at our flu clinic is a queue, and a sore arm for a day.',
    ],
  },
} as const satisfies Rule;

function trailing(reading: Reading, end: number): number {
  return /[ ]/.test(reading.text.charAt(end)) ? end + 1 : end;
}

const kinds = [
  [flatPromises, 'flat'],
  [cures, 'cure'],
  [neverAgain, 'never'],
] as const;

const implications = [flawless, final, vouched, harmless] as const;
