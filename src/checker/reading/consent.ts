/** Whether the draft says that the patient gave permission, and how (45 CFR 164.508 wants it written). */

import type { Span } from '../rule.ts';
import type { Sentence } from './sentence.ts';

export interface Consent extends Span {
  readonly written: boolean;
}

const permission =
  /\b(?:with|has|have|had|gave|given|gives|got|obtained|granted|received)\s+(?:\w+\s+){0,4}?(?:consent|permission|blessing|authori[sz]ation|okay|go-?ahead)\b|\b(?:consent|permission)\s+(?:\w+\s+){0,3}?(?:obtained|given|granted|on file|signed|in (?:the )?chart|to (?:share|post|use|publish))\b|\b(?:signed|sign(?:s)?)\s+(?:\w+\s+){0,4}?(?:consent|release|authori[sz]ation|photo form|media form)\b|\b(?:consented|agreed) to (?:\w+\s+){0,4}?(?:shar|post|us(?:e|ing)|publish|photograph|this|film|tell)\w*|\bshared (?:here )?with (?:\w+\s+){0,3}?(?:consent|permission)\b|\b(?:asked|wants?|wanted) (?:me|us) to (?:share|post|tell|pass (?:this|it) (?:along|on))\b|\b(?:said|says) (?:that )?(?:I|we) (?:could|can|may) (?:share|post|tell)\b|\bused with permission\b|\bwritten (?:consent|permission|authori[sz]ation)\b|\bok(?:ay)?(?:ed|'d) (?:this|me|us) (?:sharing|posting|to (?:share|post))\b|\bpatient (?:approved|consent(?:ed)?)\b|\b(?:signed|ok'?d) off on (?:\w+ ){0,3}(?:words?|lines?|post|story|photo|picture|caption|version|draft)\b/gi;
const denied =
  /\b(?:no|not|without|never|didn'?t|don'?t|need|needs|get|ask for|informed|surgical|page about|obtaining|require[sd]?|should)\s+(?:\w+\s+){0,3}$/i;
const weak = /\b(?:insisted|didn'?t mind|won'?t mind|would love|doesn'?t care|laughed)\b/i;
/** Consent to an operation or to treatment is none to a post. */
const other =
  /\b(?:consent (?:form )?(?:for|to) (?:surgery|treatment|the procedure|anesthesia)|informed consent|consent form|both pages of the consent|the consent (?:talk|visit|discussion)|signed (?:the|a|her|his|their|your|my) (?:surgical |operative |op |procedure |blood |treatment )?consents?(?! (?:to|for) (?:share|post|photo|this post|use)))\b/i;
const signs = /\b(?:written|signed off|signed|sign|release|form|on file|authori[sz]ation)\b/i;

/** The first consent statement of the draft, undefined where none is. */
export function consentOf(sentences: readonly Sentence[]): Consent | undefined {
  for (const sentence of sentences) {
    for (const match of sentence.find(permission)) {
      const before = sentence.text.slice(0, match.start - sentence.start);
      if (denied.test(before) || other.test(sentence.text) || weak.test(sentence.text)) continue;
      if (
        /^(?:asked|wants?|wanted)/i.test(match.text) &&
        !signs.test(sentence.text) &&
        !/\b(?:share|post|pass)\b/i.test(match.text)
      )
        continue;
      return { start: match.start, end: match.end, written: signs.test(sentence.text) };
    }
  }
  return undefined;
}
