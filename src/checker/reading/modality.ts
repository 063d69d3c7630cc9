/** How a thing is said: denied, supposed, asked, hedged, told of others, or refuted. By clause, within one sentence. */

import type { Span } from '../rule.ts';
import type { SentenceText } from './sentence.ts';

export interface Modality {
  /** "does not cure", "no risk", "without": a denial stands before it in its clause. */
  readonly negated: boolean;
  /** Under an "if", "imagine", "suppose", "say a patient …", "would". */
  readonly hypothetical: boolean;
  /** In a sentence that asks. */
  readonly question: boolean;
  /** "may", "might", "often", "in some people". */
  readonly hedged: boolean;
  /** Put into others' mouths: "my aunt says", "they claim". */
  readonly reported: boolean;
  /** Named to be contradicted: "myth", "no evidence that", "be wary of anyone who", "is a lie". */
  readonly refuted: boolean;
}

const clauseEnd =
  /[,;:—()]|\s-\s|\b(?:but|because|although|though|while|whereas|which|unless|until|so that|and (?:I|we|he|she|they|it|you))\b/gi;
const negation =
  /\b(?:not|never|no|none|nor|neither|cannot|without|nobody|nothing|hardly|rarely|denie[sd]|lack(?:s|ing)?|isn'?t|aren'?t|wasn'?t|weren'?t|don'?t|doesn'?t|didn'?t|won'?t|wouldn'?t|can'?t|couldn'?t|shouldn'?t|haven'?t|hasn'?t|hadn'?t|ain'?t|cant|dont|wont|far from|instead of|rather than|anything but|free of)\b/gi;
const hypothesis =
  /\b(?:if|imagine|suppose|supposing|pretend|hypothetical(?:ly)?|let'?s say|say (?:a|an|you|your|that)|what if|whenever|(?:every|each) time|would (?:you|anyone|it|have)|could be|for (?:example|instance)|made-?up|in theory|anyone who|a patient who|should a|picture (?:a|this)|in case|as though|as if|when (?:a|an|your?|someone|people|patients?))\b/gi;
const hedge =
  /\b(?:may|might|can|could|possibly|perhaps|probably|maybe|often|usually|sometimes|some (?:people|patients|of)|in (?:some|many|most) (?:people|patients|cases)|tends? to|seems?|appears?|suggests?|likely|I think|not (?:all|every|everyone))\b/gi;
const report =
  /\b(?:(?:they|people|someone|somebody|he|she|aunt|uncle|neighbou?r|friend|mom|brother|influencers?|tiktok|facebook|the internet|google|ads?|marketers?|companies|patients?|folks|some)\s+(?:\w+\s+)?(?:says?|said|claims?|claimed|thinks?|believes?|tells?|told|swears?|insists?|promis(?:es?|ed)|keeps? saying|advertis(?:es?|ed))|heard that|read that|claims? (?:that|to)|supposedly|allegedly|so-called|according to|rumou?r|promising (?:you|a|to))\b/gi;
const refutation =
  /\b(?:myths?|misconception|misinformation|disinformation|debunk\w*|fact[- ]?check\w*|false(?:ly)?|fake|lies?|lying|untrue|wrong|bogus|snake oil|scam|nonsense|hype|too good to be true|no (?:good |solid |real |strong |such )?(?:evidence|proof|data|thing as|magic|miracle)|no one can (?:promise|guarantee)|nobody can|(?:be )?(?:wary|skeptical|suspicious|careful) (?:of|with)|beware|watch out for|red flag|run (?:away|the other way)|anyone (?:who|that) (?:tells|promises|offers|guarantees|says|claims|sells)|if (?:anyone|someone|somebody|a clinic|they) (?:\w+ )?(?:promises?|guarantees?|offers?|tells|claims?|says)|don'?t (?:believe|fall for|trust|buy)|stop (?:saying|selling|claiming|telling)|nothing (?:is|in medicine)|there is no|there'?s no|I (?:can'?t|cannot|won'?t|don'?t) (?:promise|guarantee)|we (?:can'?t|cannot|won'?t|don'?t) (?:promise|guarantee))\b/gi;

interface Cues {
  readonly clauses: readonly number[];
  readonly negations: readonly Span[];
  readonly hypotheses: readonly Span[];
  readonly hedges: readonly Span[];
  readonly reports: readonly Span[];
  readonly refutations: readonly Span[];
  readonly question: boolean;
}

function cuesOf(sentence: SentenceText): Cues {
  return {
    clauses: sentence.find(clauseEnd).map((match) => match.start),
    negations: sentence.find(negation),
    hypotheses: sentence.find(hypothesis),
    hedges: sentence.find(hedge),
    reports: sentence.find(report),
    refutations: sentence.find(refutation),
    question: /\?["')\]]*$/.test(sentence.text),
  };
}

/** How what stands at `span` (offsets in the sentence) is said. */
export function modalityAt(sentence: SentenceText, span: Span): Modality {
  const cues = sentence.derive(cuesOf);
  const from = Math.max(0, ...cues.clauses.filter((at) => at < span.start));
  const to = Math.min(sentence.text.length, ...cues.clauses.filter((at) => at >= span.end));
  const before = (cue: Span): boolean => cue.start >= from && cue.end <= span.start;
  const inClause = (cue: Span): boolean => cue.start >= from && cue.end <= to;
  const outside = (cue: Span): boolean => cue.end <= span.start || cue.start >= span.end;
  return {
    negated: cues.negations.some((cue) => before(cue) && span.start - cue.end < 60),
    hypothetical: cues.hypotheses.some((cue) => cue.end <= span.start + 4),
    question: cues.question,
    hedged: cues.hedges.some((cue) => inClause(cue) && outside(cue)),
    reported: cues.reports.some((cue) => cue.end <= span.start),
    refuted: cues.refutations.some((cue) => outside(cue)),
  };
}
