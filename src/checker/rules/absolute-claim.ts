import type { Match, Reading } from '../reading/reading.ts';
import type { Detection, Rule } from '../rule.ts';

/** Promises that stand by themselves. */
const strong =
  /\b(?:100 ?%|a hundred percent|one hundred percent|totally|completely|absolutely|perfectly|entirely)\s+(?:safe|effective|risk[- ]?free|painless|natural and safe|of the time)\b|\bworks?\s+(?:100 ?% of the time|every (?:single )?time|for (?:everyone|everybody|anyone)|without fail)\b|\bguarantee(?:s|d)?\b(?! (?:issue|income|salary|loan|time off|minimum|spot))|\b(?:zero|no|without(?: any)?|not a single)\s+(?:risks?|side[- ]effects?|complications?|downsides?|collateral damage|infections? to worry about|chance of (?:\w+ )?(?:failure|complications?|infection))\b|\brisk[- ]free\b|\bside[- ]effect[- ]free\b|\bmiracle (?:cure|drug|treatment|cream|shot|injection|therapy|serum)\b|\b(?:permanent(?:ly)?|instant(?:ly)?) (?:cure[sd]?|fix(?:es)?|gone|removes?|eliminates?|erases?|relief)\b|\b(?:never|won'?t(?: ever)?|will not(?: ever)?|doesn'?t|don'?t|can'?t)\s+(?:\w+ ){0,2}?(?:come[s]?|grow[s]?|hurt[s]?|bother[s]?|return[s]?|fail[s]?|relapse[s]?|recur[s]?)(?: back)?(?: (?:again|you again|ever again))?\b|\b(?:gone|takes? (?:it|the \w+) off|gets? rid of \w+(?: \w+){0,3}|away|fixed|off) (?:for good|forever)\b|\bfor good, guaranteed\b|\bthe pain stays gone\b|\bneither does the (?:pain|risk)\b|\b(?:was|will be|be|is) your last (?:\w+ ){0,2}(?:infection|migraine|flare|attack|headache|episode|visit|injection|surgery)\b|\b(?:can'?t|cannot|won'?t|never) (?:lay a finger on|touch) you\b|\bnot (?:might|may|maybe)\b(?=[.!,])|\bfoolproof\b|\bfail-?safe\b|\bnever (?:fails|hurts again|comes back|bothers you again)\b|\b(?:you|you'?ll|they'?ll) (?:will )?(?:won'?t|never|not) feel a thing\b|\bwon'?t feel a thing\b|\bonce and for all\b/gi;
/** "cures" as a verb with an object. */
const cure =
  /\b(?:cures?|cured|curing|heals?|reverses?|eliminates?|eradicates?|wipes? out|knocks? out|prevents? (?:all|every|100)|stops? (?:all|every|100|any)|kills? (?:all|every|100|any)|melts? away|erases?|knock out any)\s+(?:(?:your|the|all|any|every|my|chronic|most|type \d|stage \d)\s+)*\w+/gi;
const never = /\b(?:never|won'?t|will not|doesn'?t|don'?t|can'?t)\b/i;
const noRisk = /^(?:zero|no|without|not a single)/i;
/** Cured concrete, meat and the like; remission told as statistics; physiology. */
const otherCure =
  /\b(?:cured (?:meat|ham|salmon|concrete|bacon|epoxy)|cure (?:time|light|rate)|light[- ]?cured|no cure|not a cure|a cure for|find a cure|the cure is|cure for|to cure)\b/i;
const humility =
  /\b(?:nothing (?:is|in)|no (?:treatment|procedure|drug|surgery|test|one|vaccine|device) (?:is|has|can)|can'?t promise|no guarantees?|without guarantee|not guaranteed|isn'?t (?:a )?guarantee|there are no guarantees|never say)\b/i;
const about =
  /\b(?:pain|treatment|therapy|surgery|procedure|injection|shot|jab|laser|implant|lead|device|test|screening|vaccine|pill|supplement|gummies|drops|cream|serum|drip|session|fusion|ablation|stem cells?|exosomes?|filler|botox|peel|mask|scar|hair|fungus|acne|wrinkle|infection|flare|migraine|joint|knee|back|hip|skin|cold|flu|brain fog|symptoms?|disease|cancer|diabetes|block|stim|incision|stitches|downtime|nursing|latch|foreheads?|robot|scope|clinic|treat|option|approach)\w*\b/i;
/** What is said never to return: a trouble, not a person. */
const trouble =
  /\b(?:pain|joint|knee|back|hip|neck|fungus|hair|acne|scars?|wrinkles?|infections?|migraines?|headaches?|spots?|stain|tumou?r|cancer|symptoms?|nursing|it|they|disease)\s+(?:\w+\s+)?$/i;
const persons = /\b(?:I|we|he|she|my|patients?|you|people|nobody|who)\s+(?:\w+\s+)?$/i;
const figurative =
  /\b(?:coffee|espresso|pizza|cookies?|cake|printer|fridge|parking|tie|playlist|recipe|marathon|wifi|zoom|email|pager|my (?:dog|cat|wife|husband)|schedule|meeting|job|contract|loan)\b/i;

function isClaim(match: Match, reading: Reading): boolean {
  const { sentence } = match;
  const text = sentence.text;
  if (humility.test(text) || otherCure.test(text) || (figurative.test(text) && !reading.isClinicalSentence(sentence)))
    return false;
  const modality = reading.modality(match);
  if (modality.question && !/\?["')]*$/.test(match.text) && text.endsWith('?')) return false;
  if (modality.refuted || (modality.reported && !/\b(?:studies|data)\b/i.test(text)) || modality.hypothetical)
    return false;
  if (modality.negated && !noRisk.test(match.text) && !never.test(match.text) && !/^n(?:either|ot)\b/i.test(match.text))
    return false;
  if (reading.quoteAt(match)?.kind === 'words') return false;
  const near = reading.sentences.slice(Math.max(0, sentence.index - 2), sentence.index + 2);
  const clinical = near.some((one) => about.test(one.text) || reading.isClinicalSentence(one));
  if (!clinical) return false;
  // "cures" of what heals: a claim of a treatment wants a treatment or a promotion near.
  if (/^(?:heals?|reverses?|erases?|stops?|kills?)/i.test(match.text)) return reading.promotes() >= 2;
  if (/^(?:never|won'?t|doesn'?t|don'?t|can'?t|will not)/i.test(match.text)) {
    const before = text.slice(0, match.start - sentence.start);
    if (persons.test(before)) return false;
    return reading.promotes() >= 1 || trouble.test(before);
  }
  return true;
}

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
    for (const match of [...reading.find(strong), ...reading.find(cure)]) {
      if (found.some((one) => one.start < match.end && match.start < one.end) || !isClaim(match, reading)) continue;
      found.push(match);
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
      'Our laser treatment is «100% safe» and takes ten minutes.',
      'One shot, and the knee pain «never comes back».',
      'A quick procedure with «zero side effects».',
    ],
    silent: [
      'No, cranberry juice does not cure a UTI.',
      'Anyone who promises you a guaranteed result from stem cells is selling something.',
      'There is no cure for type 1 diabetes yet.',
      'No procedure is risk-free, and this one can fail.',
    ],
  },
} as const satisfies Rule;

function trailing(reading: Reading, end: number): number {
  return /[ ]/.test(reading.text.charAt(end)) ? end + 1 : end;
}
