/** A sentence that names a claim only to contradict it: narrower than `modality.refuted`, which "there is no downtime" also meets. */

import type { SentenceText } from './sentence.ts';

const against =
  /\b(?:myths?|misconceptions?|misinformation|disinformation|debunk\w*|fact[- ]?check\w*|false(?:ly)? (?:claim\w*|advert\w*|saying|hope)|fake|lies|lying|untrue|bogus|snake oil|scams?|nonsense|too good to be true|no (?:good |solid |real |strong |such )?(?:evidence|proof|thing as)|no one can (?:promise|guarantee)|(?:be )?(?:wary|skeptical|suspicious) (?:of|with)|beware|watch out for|red flags?|run the other way|anyone who (?:tells|promises|offers|guarantees|says|claims|sells)|if (?:anyone|someone|somebody|a clinic|they|an ad) (?:\w+ )?(?:promises?|guarantees?|offers?|tells|claims?|says)|don'?t (?:believe|fall for|trust)|stop (?:saying|selling|claiming|telling)|so-called|(?:got |have )?(?:a|some) bridge to (?:sell|show)|no such (?:approval|proof|treatment|test|cure)|billboards?|calls? (?:it|them)sel(?:f|ves)|any clinic (?:that|can)|no clinic can)\b/i;

/** Use as `sentence.derive(contradicts)`. */
export function contradicts(sentence: SentenceText): boolean {
  return sentence.has(against);
}
