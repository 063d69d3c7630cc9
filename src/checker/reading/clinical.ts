/** What of disease, diagnosis, treatment, procedure, drug or device a sentence speaks, with its place. */

import type { Span } from '../rule.ts';
import { conditionNames } from '../words/conditions.ts';
import { drugNames, drugStems, looksLikeDrug } from '../words/drugs.ts';
import { procedureNames, wardAbbreviations } from '../words/procedures.ts';
import { lexicon } from './lexicon.ts';
import type { SentenceText } from './sentence.ts';

export type ClinicalKind = 'drug' | 'procedure' | 'condition' | 'abbreviation' | 'finding';

export interface ClinicalMention extends Span {
  readonly kind: ClinicalKind;
  readonly text: string;
}

const terms = lexicon({
  drug: drugNames,
  procedure: procedureNames,
  condition: conditionNames,
  abbreviation: wardAbbreviations,
});

/** Words of care that name no disease: they make a sentence clinical without saying of what. */
export const careWords =
  /\b(?:clinic(?!al trial)|bedside|ward|trauma bay|exam room|waiting room|operating room|emergency (?:room|department)|chart|discharged?|admitted|admission|rounds|rounding|on call|visit|follow-?up|check-?up|well check|post-?op(?:erative)?|pre-?op(?:erative)?|intra-?op|consult(?:ation|ed)?|referral|treat(?:ed|ment|ing|s)?|therapy|diagnos(?:ed|is|es|ing)|prescri(?:bed?|ption|bing)|refill|swab(?:bed)?|screen(?:ed|ing)|scan(?:s|ned)?|surviv(?:ed|or)|healed|heal(?:ing)?|recover(?:ed|y|ing)|rehab|sick|ill(?:ness)?|hospital(?:ized|ization)?|ambulance|passed away|died|dying|death|end of life|DNR|hospice|birth|newborn|delivery|breathing|unresponsive|overdosed|incision|screws?|leads?|levels?|hardware|C\d|L\d[-/](?:L?\d|S1)|T\d{1,2}|rash|limp|bleed(?:ing)?|stitches|dose|mg|mcg|mL|units of)\b/i;

/** Values as a chart gives them: "K of 6.9", "A1c 6.4", "creatinine 0.9 → 2.4", "120/80". */
const findings =
  /\b(?:K|Na|Cr|creatinine|potassium|sodium|glucose|sugar|lactate|hemoglobin|hgb|Hb|WBC|platelets|A1c|HbA1c|INR|troponin|eGFR|GFR|BP|HR|SpO2|sats?|temp|T-score|FRAX|EF|BMI|TSH|PSA)\s?(?:of|was|is|at|=|:)?\s?\d+(?:\.\d+)?%?|\b\d{2,3}\/\d{2,3}\b(?=\s*(?:mm|and|on|at|bp))|\b(?:[CTL]\d{1,2}[-/ ][CTLS]?\d{1,2})\b|\b\d+(?:\.\d+)?\s?(?:mg|mcg|mL|ml|mEq|mmol|units?|IU|mA|cc|G\/day)\b/g;

/** What ends as the names of diseases and operations do: "glioma", "pericarditis", "laminectomy". */
const diseaseStem =
  /\b(?!(?:diploma|aroma|oklahoma|tacoma|sonoma|roma|paloma|point|loma|osmosis|symbiosis|hypnosis|apotheosis|metamorphosis|academia|bohemia|anatomy|autonomy|economy|taxonomy|astronomy|gastronomy|dichotomy)\b)[a-z]{3,}(?:oma|omas|omata|itis|osis|emia|aemia|uria|ectomy|otomy|ostomy|oplasty|oscopy|oscopic|ectasia|plegia|paresis|algia|penia|iasis|rrhea|rrhage|(?:neur|my|cardiomy|nephr|enceph?al|retin|arthr|aden|hepat|coagul|radicul|vascul|hem)opath(?:y|ies))\b/gi;

const drugStem = new RegExp(drugStems.source, 'gi');

/** The clinical mentions of a sentence, in order, never overlapping; use as `sentence.derive(clinicalOf)`. */
export function clinicalOf(sentence: SentenceText): readonly ClinicalMention[] {
  const found: ClinicalMention[] = [];
  const add = (span: Span, kind: ClinicalKind): void => {
    if (found.some((one) => one.start < span.end && span.start < one.end)) return;
    found.push({ start: span.start, end: span.end, kind, text: sentence.text.slice(span.start, span.end) });
  };
  for (const match of sentence.find(terms)) add(match, match.kind as ClinicalKind);
  for (const match of sentence.find(drugStem)) {
    if (looksLikeDrug(sentence.text.slice(match.start, match.end))) add(match, 'drug');
  }
  for (const match of sentence.find(diseaseStem))
    add(
      match,
      /ectom|otom|ostom|plast|scop/i.test(sentence.text.slice(match.start, match.end)) ? 'procedure' : 'condition',
    );
  for (const match of sentence.find(findings)) add(match, 'finding');
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a sentence speaks of care at all: a clinical mention, or the words of clinic and ward. */
export function isClinical(sentence: SentenceText): boolean {
  return sentence.derive(clinicalOf).length > 0 || sentence.has(careWords);
}
