/** The employers that tell a town who is meant: "the cashier at …", "drives for …". */

import type { Span } from '../rule.ts';
import { personNouns } from '../words/people.ts';
import { clinicalOf } from './clinical.ts';
import type { SentenceText } from './sentence.ts';

const employer =
  /\b(?:the|a|an|this|that|my|our|another)\s+(?:[\w-]+\s){0,2}?(\w+)\s+(?:at|over at|from the|of the|for|with|who works (?:at|for)|from(?=\s(?:Channel|K[A-Z]{3}|W[A-Z]{3})))\s+(?:the\s+|our\s+)?((?:Channel \d+|\p{Lu}[\w&'-]*)(?:\s(?:\p{Lu}[\w&'-]*|K\b))*)|\b(?:works?|worked|drives?|drove|bags groceries|cashiers?|waits tables|bartends?|teaches|coaches|cooks) (?:\w+ ){0,3}?(?:at|for)\s+(?:the\s+)?(\p{Lu}[\w&'-]*(?:\s(?:\p{Lu}[\w&'-]*))*)/gu;
const jobs =
  /^(?:cashier|clerk|teacher|coach|waitress|waiter|server|bartender|cook|chef|driver|manager|guy|lady|man|woman|weatherman|anchor|reporter|pastor|priest|rabbi|foreman|kid|barista|teller|principal|owner|mechanic|welder|guard|janitor|librarian|professor|mayor|lineman|captain|pitcher|quarterback|goalie|singer|drummer|butcher|baker|stylist|barber|machinist|operator|cop|officer|firefighter|pilot|supervisor|greeter|host|hostess|dealer|butcher)$/i;
const notEmployers =
  /^(?:I|ICU|ER|ED|OR|NICU|PICU|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Thanksgiving|COVID|Medicare|Medicaid|Spanish|English)\b/;

/** Employers that the sentence names; use as `sentence.derive(employersOf)`. */
export function employersOf(sentence: SentenceText): readonly Span[] {
  const found: Span[] = [];
  for (const { start, end, groups } of sentence.find(employer)) {
    const said = groups[2] ?? groups[3] ?? '';
    if (
      groups[2] !== undefined &&
      !jobs.test(groups[1] ?? '') &&
      !(personNouns.has((groups[1] ?? '').toLowerCase()) && !/^(?:patient|kid|boy|girl)$/i.test(groups[1] ?? ''))
    )
      continue;
    // "A welder with COPD", "for DRG": a disease and a shorthand employ nobody.
    if (
      notEmployers.test(said) ||
      /^[^a-z]+$/.test(said) ||
      sentence.derive(clinicalOf).some(coversEnd(said, start, end))
    )
      continue;
    const at = start + sentence.text.slice(start, end).lastIndexOf(said);
    const length = said.replace(/(?:\s(?:On|In|At|And|Is|Was|Who))+.*$/, '').length;
    found.push({ start: at, end: at + length });
  }
  return found;
}

/** Whether a mention covers the words `said`, which end a match. */
function coversEnd(said: string, start: number, end: number): (one: Span) => boolean {
  return (one) => one.start < end && one.end > Math.max(start, end - said.length);
}
