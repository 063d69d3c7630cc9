/**
 * Names without a name's usual form, by the words of their sentence alone: initials, nicknames, monikers, lower case, a
 * surname that stands only beside a number or a bed.
 */

import type { Span } from '../rule.ts';
import { wordNames } from '../words/given-names.ts';
import { nicknames, notInitials } from '../words/nicknames.ts';
import { isGiven, opens, ordinary } from './known-names.ts';
import type { SentenceText } from './sentence.ts';
import { dictionaryTags } from './tags.ts';

export interface OddName extends Span {
  readonly kind: 'initials' | 'nickname' | 'name';
  readonly score: number;
}

const acts =
  /^(?:'s\b)?\s+(?:is|was|has|had|hit|came|comes|went|goes|left|got|gets|texted|called|told|asked|said|says|rang|walked|turned|made|makes|wants|wanted|needs|needed|weighs|woke|opened|smiled|laughed|died|passed|coded|survived|beat|won|lost|graduated|finished|taught|brought|sent|sends|loves|hates|refuses|refused|took|keeps|kept|still|finally|just|in (?:room|bed)|from (?:the|room)|and (?:his|her|I)|\(|,)/i;
const pairOfCapitals = /(?<![\w.&/-])([A-Z]{2})(?=(?:'s)?[\s,(])/g;
const called =
  /\b(?:(?:[Ww]e|I|[Ee]veryone|[Ee]verybody|[Tt]he (?:nurses|staff|unit|team|ward|floor|whole \w+)|[Tt]hey|[Nn]urses|[Ss]taff)(?:'ve|'d|'re| are| all| have| used to)? (?:lovingly |affectionately |secretly )?(?:call(?:ed|s|ing)?|nicknamed|dubbed|knew|know)\s(?:him|her|them|this (?:guy|man|lady|kid|patient)|the (?:patient|kid|baby))(?: as)?|(?:he|she|patient)?\s?(?:nicknamed|a\.?k\.?a\.?|goes by|went by|better known as|known (?:to (?:us|all|everyone) )?as|answers to|code-?named))\s+["']?((?:[Tt]he\s)?\p{Lu}[\p{L}'-]*(?:\s(?:of|the|on|from|\d+|\p{Lu}[\p{L}'-]*)){0,4})/gu;
const calledAfterNoun =
  /\b(?:patient|kid|kiddo|boy|girl|man|guy|lady|woman|gentleman|baby|fellow|one) (?:that )?(?:we|they|I|everyone|the nurses|the staff|the unit|whom we) (?:all |only )?(?:call|calls|called|nicknamed|named|know as|knew as)\s["']?((?:[Tt]he\s)?\p{Lu}[\p{L}'-]*(?:\s\p{Lu}[\p{L}'-]*)?)/gu;
const titledInitial = /\b(?:Mr|Mrs|Ms|Miss|Mx)\.?\s(\p{Lu})(?=\.?(?:[\s,.!?']|$))/gu;
const quotedName =
  /\b(?:patient|pt|guy|gentleman|lady|kid|boy|girl|baby|man|woman|he|she)(?:,|\sis|\swas)?\s"((?:[Tt]he\s)?\p{Lu}[\p{L}'-]*(?:\s\p{Lu}[\p{L}'-]*){0,2})"/gu;
const bigNames =
  /(?<![\p{L}'])((?:Big|Little|Lil'?|Old|Mama|Papa|Miss|Mister|Lady|Captain|Cap'n|Uncle|Auntie?|Sweet|Crazy|Tiny|King|Queen|Sir|Cowboy|Grandma|Grandpa|Baby)\s\p{Lu}\p{Ll}+)(?=[\s,.'!?]|$)/gu;
const lowerAfterPatient =
  /\b(?:my|our|the) (?:\w+ ){0,2}?(?:patient|pt|kiddo|lady|gentleman|girl|guy|boy|man|woman) (?:named |called |is )?([a-z]{3,}(?: [a-z]{4,})?)\b/g;
const unlisted =
  /\b(?:[Pp]atient|[Pp]t|[Kk]iddo)(?:'s name is| is| was| named| called|:|,)?\s((?!I\b|A\b)\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]*\.?)?)(?=[\s,.!?']|$)/gu;
const besideNumbers =
  /(?<![\p{L}'])(\p{Lu}\p{Ll}+(?:\s(?:\p{Lu}[\p{L}'-]*\.?|de|la|del|van|von)){1,3})(?=,?\s\(?(?:dob|DOB|D\.O\.B|MRN|mrn|\d{1,3}\s?(?:M\b|F\b|yo\b|y\/o)|acct|member (?:ID|id)|SSN|[Rr]oom \d|[Bb]ed \d|rm \d))/gu;
/** "Joanie in bed 12", "Teddy B from room 9". */
const inBed =
  /(?<![\p{L}'])(\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\b\.?)?)\s(?:from|in|of)\s(?:the\s)?(?:[Bb]ed|[Rr]oom|[Rr]m|[Bb]ay|[Cc]hair|[Cc]ubicle|[Pp]od)\s?#?\d/gu;
const lowerNamed = /\b(?:his|her) name (?:is|was) ([a-z]{3,})\b/g;
const lowerFull = /\b([a-z]{3,}) ([a-z]{4,})(?=,? (?:\(?\d{3}|mrn|ssn|dob|member|policy))/g;

/** Names without a name's usual form, by the words of one sentence; use as `sentence.derive(oddNames)`. */
export function oddNames(sentence: SentenceText): readonly OddName[] {
  const { text } = sentence;
  const found: OddName[] = [];
  const add = (start: number, end: number, kind: OddName['kind'], score: number): void => {
    if (end > start && !found.some((one) => one.start < end && start < one.end))
      found.push({ start, end, kind, score });
  };
  for (const { start, end, groups } of sentence.find(pairOfCapitals)) {
    if (notInitials.has(groups[1] ?? '') || /^[^a-z]*$/.test(text)) continue;
    const before = text.slice(0, start);
    const after = text.slice(end);
    if (opens(before) && acts.test(after))
      add(start, end, 'initials', /^\s+(?:is|was|has|had)\b/.test(after) ? -0.6 : 0.1);
    else if (
      /\b(?:because|when|until|and|but|that|as|while|so|before|after|since|if)\s$/i.test(before) &&
      acts.test(after) &&
      /\b(?:he|him|his|she|her|me|us)\b/i.test(text)
    )
      add(start, end, 'initials', 0);
    else if (/\b(?:patient|pt|little|sweet|baby|RIP|meet|our|about|on)\s$/i.test(before) && acts.test(`${after} `))
      add(start, end, 'initials', 0.2);
  }
  for (const { end } of sentence.find(titledInitial)) add(end - 1, end, 'initials', 1.2);
  for (const pattern of [called, calledAfterNoun, quotedName]) {
    for (const { end, groups } of sentence.find(pattern)) {
      const said = groups[1] ?? '';
      const shift = text.slice(0, end).lastIndexOf(said);
      // "Processor no. 7 shall be known as Gerald": what is named is no one.
      if (
        things.test(text.slice(Math.max(0, shift - 60), shift)) &&
        !/\b(?:him|her)\b/.test(text.slice(shift - 20, shift))
      )
        continue;
      add(shift, shift + said.length, 'nickname', 1.1);
    }
  }
  for (const { start, end, groups } of sentence.find(bigNames)) {
    const said = groups[1] ?? '';
    if (bigThings.test(said)) continue;
    const known =
      nicknames.has(said.toLowerCase().split(' ')[1] ?? '') || isGiven(said.toLowerCase().split(' ')[1] ?? '');
    const kin = /^(?:Grandma|Grandpa|Uncle|Aunt|Auntie|Mama|Papa)\s/.test(said);
    const acting = acts.test(text.slice(end)) || /^\s+from\b/.test(text.slice(end));
    const from = kin || /^(?:Little|Sweet|Baby)\s/.test(said) ? start + said.indexOf(' ') + 1 : start;
    add(
      from,
      end,
      'nickname',
      (known ? 0.4 : -0.5) + (acting ? 0.3 : -0.6) - (kin && /\bmy\b/i.test(text.slice(0, start)) ? 3 : 0),
    );
  }
  const first = /^["'(*•\s-]*(\p{Lu}\p{Ll}+)/u.exec(text);
  if (first?.[1] && nicknames.has(first[1].toLowerCase()) && acts.test(text.slice(first[0].length)))
    add(
      first[0].length - first[1].length,
      first[0].length,
      'nickname',
      /\b(?:he|she|his|her|pounds|lbs|home|went|bed|ward|vent)\b/i.test(text) ? 0.2 : -0.9,
    );
  for (const { start, end, groups } of sentence.find(besideNumbers)) {
    const head = (groups[1] ?? '').split(' ')[0]?.toLowerCase() ?? '';
    if (!ordinary(head) && !/^(?:the|my|our|new|next|also|for|call|patient|name|re)$/.test(head))
      add(start, end, 'name', 1.5);
  }
  for (const { start, groups } of sentence.find(inBed)) {
    const said = groups[1] ?? '';
    const head = said.split(' ')[0]?.toLowerCase() ?? '';
    if (isGiven(head) || (!ordinary(head) && dictionaryTags(head).length === 0))
      add(start, start + said.length, 'name', 1.2);
  }
  for (const { end, groups } of sentence.find(unlisted)) {
    const said = groups[1] ?? '';
    const [head = ''] = said.toLowerCase().split(/[\s'-]/);
    // Headings and letters in capitals: "Patient Safety Week", "Patient Rights".
    if (/^[^a-z]*$/.test(said) || ordinary(head) || dictionaryTags(head).length > 0 || stopHeads.test(said)) continue;
    add(end - said.length, end, 'name', said.includes(' ') ? 1 : 0.2);
  }
  for (const pattern of [lowerAfterPatient, lowerNamed]) {
    for (const { end, groups } of sentence.find(pattern)) {
      const said = groups[1] ?? '';
      const [given = ''] = said.split(' ');
      if (!isGiven(given) || wordNames.has(given) || ordinary(given)) continue;
      add(end - said.length, end - said.length + given.length, 'name', 1.2);
    }
  }
  for (const { start, end, groups } of sentence.find(lowerFull)) {
    if (isGiven(groups[1] ?? '') && !wordNames.has(groups[1] ?? '') && dictionaryTags(groups[2] ?? '').length === 0)
      add(start, end, 'name', 0.4);
  }
  return found;
}

const stopHeads =
  /^(?:Safety|Care|Experience|Rights|Advocate|Portal|Access|Education|Gateway|Services|Relations|First|Centered|Navigator|Satisfaction|Protection|Privacy|Zero|X|A|B|Y|Z)\b/;

/** "Big Pharma", "Old Navy": capitals of something else. */
const bigThings =
  /^(?:(?:Little|Sweet|Old|Baby|Tiny) (?:Miss|Mr|Mrs|Ms|Mister)|Big (?:Pharma|Tech|Food|Tobacco|Apple|Mac|Ten|Data|Insurance|Brother|Island|Sur|Bend|Day|Deal|News|Thanks|Hug|Shout\w*)|Old (?:Navy|Town|School|Testament|Spice|West)|Little (?:League|Rock|Caesars?|Women|Things?|Italy)|Sweet (?:Home|Potato|Sixteen|Caroline|Dreams)|Baby (?:Boomers?|Boy|Girl|Shark|Bonus|Shower|Friendly|Blues)|Mama (?:Bear|Mia)|Queen (?:Elizabeth|Victoria|Anne)|King (?:County|James|Charles|George|Henry|Edward|Arthur|Tut|Lear)|Lady (?:Gaga|Liberty|Bird)|Captain (?:America|Obvious)|Crazy (?:Day|Night|Week|Shift)|Miss (?:America|Universe|USA|You|Them|This|Him|Her)|Uncle Sam|Papa John.*|Tiny (?:Desk|House))$/;

const things =
  /\b(?:processors?|robots?|pumps?|machines?|devices?|printers?|stimulators?|generators?|scanners?|plants?|skeletons?|mannequins?|cars?|trucks?|cats?|dogs?|tumou?rs?|stones?|drones?)\b/i;
