/** What a draft names that people are treated with: drugs, devices, operations, products, services, by word or by brand. */

import type { Span } from '../rule.ts';
import { supplements, unprovenTherapies } from '../words/limited-evidence.ts';
import { makers } from '../words/makers.ts';
import { deviceNouns, procedureNouns, productNouns } from '../words/treatments.ts';
import { clinicalOf } from './clinical.ts';
import { type Lexicon, lexicon } from './lexicon.ts';
import type { SentenceText } from './sentence.ts';

export interface Treatment extends Span {
  readonly kind: 'drug' | 'device' | 'procedure' | 'product' | 'brand';
  readonly text: string;
  /** "program", "device", "pill", "treatment": a treatment only together with something that says so. */
  readonly generic: boolean;
}

const nouns = lexicon({
  device: deviceNouns,
  procedure: [...procedureNouns, ...unprovenTherapies],
  product: [...productNouns, ...supplements],
});

const generic =
  /^(?:apps?|programs?|protocols?|plans?|courses?|memberships?|packages?|treatments?|therap(?:y|ies)|procedures?|regimens?|technolog(?:y|ies)|devices?|systems?|machines?|medications?|meds?|prescriptions?|pills?|doses?|tablets?|capsules?|gels?|sprays?|masks?|powders?|drops|teas?|tonic|patch(?:es)?|formulas?|shots?|blocks?|pumps?|sensors?|peel|crown|course|infusions?|adjustments?|manipulation|navigation system|screening|massage|fusion|ablation|decompression|implants?|braces?|mattress|herbs|remedy|electrolytes?|cleanse|balm|ports?|steroids?|vaccines?|chemo|boosters?|insulin|opioids?|narcotics?|antibiotics?|injections?|robotics?|robots?|catheters?|stents?|transfusion|orthotics?|retainer|screws?|leads?|onion|homemade|chiropract(?:ic|or)|patches|natural|placenta|regrow|bleach|units|vials?|tubes|stitches|cleaning|top-ups?|tune-up|touch-up|gadget|magnets|midface|syringes?|bleach|tapping|vampire|superfoods?|own cells|moxa)$/i;

let brands: Lexicon | undefined;
/** Brands by the makers' lists; those that are also ordinary words are left out, for what they mean depends on the profile. */
function brandNames(): Lexicon {
  brands ??= lexicon(
    makers()
      .flatMap((maker) => maker.products)
      .filter((product) => product.caution === undefined && product.text.length > 3)
      .map((product) => product.text),
  );
  return brands;
}

const part =
  '(?:veins?|lips?|lids|eyelids|eyes|nose|noses|ears|brows?|forehead|face|cheeks|chin|jaw(?:line)?|neck|tummy|belly|teeth|smile|hair|scalp|skin|spots?|moles?|scars?|knees?|hips?|shoulders?|elbows?|wrists?|ankles?|feet|toes|toenails?|bunions?|backs?|spine|discs?|SI joints?|joints?|cataracts?|corneas?|tonsils|sinuses|hernias?|gallbladders?|prostates?)';
/** The part for what is done to it: "had their veins done", "closed her veins", "three SI joints this spring". */
const doneTo = new RegExp(
  `\\b(?:(?:had|have|having|has|get|gets|getting|got|want) (?:your|their|her|his|my|our|both|those|the) (?:\\w+ )?${part} (?:done|fixed|treated|closed|zapped|lasered|filled|lifted|frozen|injected|replaced|sealed|straightened|whitened|fused|scoped|removed|pinned|tightened)|(?:fix(?:ed|ing)?|inject(?:ed|ing)?|clos(?:e|ed|ing)|zap(?:ped)?|laser(?:ed)?|replac(?:e|ed|ing)|fus(?:e|ed|ing)|straighten(?:ed|ing)?|whiten(?:ed|ing)?|lift(?:ed|ing)?|fill(?:ed|ing)?) (?:your|their|her|his|my|our|both|those) (?:\\w+ )?${part}|(?:the |your |a )?(?:vein|cataract|hernia|bunion|disc|tooth|nose)(?:'s| is| gets| got) (?:closed|sealed|gone|fixed|out|replaced|straightened)|(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundreds of|(?:\\w+ )?hundred|a thousand) (?:SI joints|knees|hips|shoulders|lips|noses|eyelids|corneas|hernias|gallbladders|cataracts|veins|spines|discs|bunions|smiles)|the ones (?:I|we)(?:'ve)? (?:placed|implanted|did|done|put in|treated|injected))\\b`,
  'gi',
);

/** Brands that are ordinary words as well, in their own spelling and beside a word of the trade. */
const cautious =
  /\b(?:Mako|SPRINT|Sprint PNS|Evoke|Proclaim|Restore|Inspire|Shockwave|Watchman|WATCHMAN|MILD|Vertiflex|iFuse|Senza|Oura|Whoop|Omnipod|Stelo)\b/g;
const trade =
  /\b(?:robot\w*|knees?|hips?|spine|pain|shoulder|nerve|lead|leads|implant\w*|device|system|therapy|stimulat\w+|battery|surgeon|surgery|sleep|apnea|clot|afib|glucose|sugar|days)\b/i;

/** The treatments that a sentence names, in order; use as `sentence.derive(treatmentsOf)`. */
export function treatmentsOf(sentence: SentenceText): readonly Treatment[] {
  const found: Treatment[] = [];
  const add = (span: Span, kind: Treatment['kind']): void => {
    if (found.some((one) => one.start < span.end && span.start < one.end)) return;
    const text = sentence.text.slice(span.start, span.end);
    found.push({ start: span.start, end: span.end, kind, text, generic: generic.test(text) });
  };
  for (const match of sentence.find(brandNames())) add(match, 'brand');
  if (sentence.has(trade)) for (const match of sentence.find(cautious)) add(match, 'brand');
  for (const match of sentence.find(nouns)) add(match, match.kind as 'device' | 'procedure' | 'product');
  for (const match of sentence.find(doneTo)) add(match, 'procedure');
  for (const mention of sentence.derive(clinicalOf)) if (mention.kind === 'drug') add(mention, 'drug');
  return found.sort((a, b) => a.start - b.start);
}
