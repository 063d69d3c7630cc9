/**
 * How a person stands in a sentence: as one to whom something happened once, or as anyone to whom it may happen. The
 * tense of what they do, who acts on them, and the words of habit, condition and rule decide it, not the noun.
 */

import type { Span } from '../rule.ts';
import type { SentenceText } from './sentence.ts';

export interface Telling {
  /** "the man held my hand", "I told a father": a finished act of theirs, or done to them. */
  readonly episode: boolean;
  /** "I saw", "we admitted", "took care of": what the writer did to them once. */
  readonly undergone: boolean;
  /** "has", "keeps", "is": told in the present of one. */
  readonly present: boolean;
  /** "a woman with heart failure", "a kid who", "in bay 4". */
  readonly described: boolean;
  /** "if", "imagine", "say a", "when a": supposed. */
  readonly supposed: boolean;
  /** "always", "usually", "every time", "make sure": told of all. */
  readonly habitual: boolean;
  /** "should", "can", "may", "will": what they may do, not what they did. */
  readonly modal: boolean;
}

const pastWords =
  "was|were|wasn't|weren't|had|hadn't|did|didn't|couldn't|wouldn't|came|went|told|asked|said|took|got|saw|lost|left|sat|cried|died|found|gave|put|ran|kept|made|brought|thought|felt|knew|fell|broke|woke|slept|ate|drank|drove|flew|rode|swam|sang|spoke|wrote|held|hit|cut|stood|wore|won|bled|fought|paid|met|sent|showed|threw|taught|grew|began|became|chose|forgot|built|bought|caught|heard|hurt|let|quit|rang|shot|swore|tore|understood|spent|stuck|struck|shook|led|hid|dug|drew|bit|bent|beat|laid|lay|rose|sold|slid|spat|split|spread|stole|swallowed|wept|\\w{3,}ed";
const filler =
  '(?:just|also|then|never|only|still|once|finally|all|both|recently|even|actually|already|later|suddenly|eventually|literally|apparently|really|so|\\w+ly)';
const aside =
  '(?:,? ?(?:who|that)\\b(?: \\S+){1,8}?,?|,[^,.;!?]{1,60},| (?:in|from|with|on|at|of|after) [^,.;!?]{1,40}?| \\([^)]{1,60}\\))';
const pastAfter = new RegExp(`^(?:'s)?(?:${aside})?(?: ${filler}){0,3} (?:${pastWords})\\b`, 'i');
const whoPast = new RegExp(
  `^,? (?:who|that|I|we|whose \\w+)(?:'d| had| have| has)?(?: ${filler}){0,2} (?:${pastWords})\\b`,
  'i',
);
const presentAfter = new RegExp(
  `^(?:${aside})?(?: ${filler}){0,2} (?:is|isn't|has|hasn't|keeps|wants|calls|says|tells|asks|thinks|loves|hates|comes|goes|lives|works|plays|drives|takes|gets|won't|refuses|remembers|sends|brings|needs|looks|walks|sleeps|eats|breathes)\\b|^'s\\b`,
  'i',
);
const modalAfter =
  /^(?:\w* ){0,2}?(?: ?(?:should|can|could|may|might|must|will|would|need to|needs to|has to|have to|ought to|deserves?|who (?:is|are|has|have|wants?|needs?|comes?|presents?|can|may|want|need|come|present|choose|chooses|end)))\b/i;
const firstPast = new RegExp(
  `\\b(?:I|we|we've|I've|I'd|you|they|he|she|someone|nurse|resident|intern|team|doctor|provider|preceptor|crew|medics)(?:'d|'ve)?(?: (?:had|have|has|just|also|finally|once|recently|\\w+ly|got to|get to)){0,3} (?:${pastWords})(?: \\S+){0,5} $|^(?:just |finally |also |today |tonight )?(?:saw|treated|delivered|caught|told|met|took|had|admitted|discharged|intubated|coded|lost|operated on|pronounced|sent|fixed|scoped|placed|implanted|explanted|examined|diagnosed|spent \\S+ \\S+ with) (?:\\S+ ){0,4}$`,
  'i',
);
const careBefore =
  /\b(?:I|we|our \w+|my \w+)(?:'ve|'d)? (?:\w+ ){0,2}?(?:saw|see|seen|treat(?:ed)?|operat(?:ed|e) on|admitted|intubated|extubated|deliver(?:ed)?|diagnosed|discharged|stented|coded|lost|examined|scoped|fixed|cared for|took care of|taking care of|implanted|explanted|pronounced|resuscitated|injected|blocked|fused|transfused|biopsied|repaired|followed|manag(?:ed|ing)|prescribed|counsel+ed|consented|sutured|swabbed|numbed|decompressed|have|have had|had|got|get|inherited|consult(?:ed)? on|rounded on|caught|told|met|sat with|called|texted|triaged|restrained|medicated|bathed|fed|turned|gave|dispensed|filled|counseled)\b(?: \S+){0,5} $/i;
const withAfter =
  /^(?:'s)? (?:with|w\/|who|s\/p|status post|in (?:bay|bed|room|rm|chair|the (?:bay|bed|chair|ICU|ER|ED))|on (?:the table|chemo|dialysis|my|our)|from|whose|having|wearing|holding|refusing|getting|named|aged?)\b|^, (?:\d|[a-z]+-year|who|with)/i;
const supposedBefore =
  /\b(?:if|imagine|suppose|supposing|say|let'?s say|what if|whenever|should|would you|how (?:do|would|can|should) (?:you|we|i|one)|what (?:do|would) you|when(?: \w+){0,4}|anytime|any time|every time|each time|until|unless|in case|as soon as|pretend|hypothetical\w*|picture|like|than|as|for example|e\.g\.|being|once you|maybe|perhaps|even if|whether) (?:[\w']+ ){0,5}$/i;
const once =
  /\b(?:once|one time|one day|one night|last (?:night|week|month|year|shift|time)|yesterday|today|tonight|this (?:morning|afternoon|evening|week|weekend)|(?:years?|months?|weeks?|days?|hours?|minutes?) ago|when I (?:was|worked)|back in|in (?:residency|fellowship|med school|nursing school|20\d\d|19\d\d)|recently|just (?:had|saw|got|ran|finished)|the other (?:day|night)|I remember|I(?:'ll| will) never forget|my first|there was)\b/i;
const habit =
  /\b(?:always|usually|often|sometimes|typically|generally|every (?:time|single|patient|pt|day|shift|visit)|each (?:time|patient|visit)|whenever|tends?|in general|as a rule|most (?:of|patients|people)|many|all (?:patients|of our|of my)|any (?:patient|pt|one)|nobody|you(?:'re| are| can| should| have| need| will|'ll| might| must| get| see| don't| know| want)|when (?:you|your|i want|we want)|make sure|need to|has to|have to|must|should|how to|remember to|don'?t forget|ask your|talk to your|tell your|the (?:average|typical|ideal) \w+)\b/i;

/** "A woman's risk": of any woman. */
const ofAll = /^'s (?:risk|chances?|odds|health|body|rights?|life expectancy|immune|quality of life)\b/i;

/** How the mention at `span` (offsets in the sentence) is told. */
export function tellingAt(sentence: SentenceText, span: Span): Telling {
  const before = sentence.text.slice(Math.max(0, span.start - 90), span.start);
  const after = sentence.text.slice(span.end, span.end + 90);
  const supposed =
    supposedBefore.test(before) &&
    !/\bwhen (?:I|we|he|she|they|the|my|our) (?:\w+ )?\w+(?:ed|aw|ad|ot|ent|ook|ame)\b/i.test(before);
  const modal = modalAfter.test(after);
  const undergone = careBefore.test(before);
  const past = pastAfter.test(after) || whoPast.test(after) || firstPast.test(before);
  const habitual = (sentence.has(habit) && !sentence.has(once)) || ofAll.test(after);
  return {
    episode: (past || (undergone && sentence.has(once))) && !supposed && !modal,
    undergone: undergone && !supposed,
    present: presentAfter.test(after) && !supposed && !modal,
    described: withAfter.test(after),
    supposed,
    habitual,
    modal,
  };
}

/** The sentence speaks of one time. */
export function isOnce(sentence: SentenceText): boolean {
  return sentence.has(once);
}
