/**
 * Names in the places where one who looks after people puts them: called out in an answer ("So sorry, Gina, …"), sent word
 * through a parent ("Tell Wyatt the cast …"), claimed ("my guy Lorne"), given by the ward ("the Commodore"). Whose name it is
 * depends on who is spoken to and on what is told of care around it.
 */

import type { Span } from '../rule.ts';
import { wordNames } from '../words/given-names.ts';
import { publicFigures } from '../words/public-figures.ts';
import { addressedAsPatient } from './addressed.ts';
import { isGiven, ordinary } from './known-names.ts';
import { bodyWords, thanks, trade } from './name-surroundings.ts';
import type { Reading } from './reading.ts';
import type { Sentence, SentenceText } from './sentence.ts';
import { dictionaryTags } from './tags.ts';

type Slot =
  | 'greeted'
  | 'sent'
  | 'told'
  | 'ours'
  | 'aside'
  | 'dubbed'
  | 'born'
  | 'small'
  | 'theone'
  | 'kin'
  | 'household'
  | 'title';

interface CalledName extends Span {
  readonly slot: Slot;
  readonly text: string;
}

const name = '(\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?)';
const slots: readonly (readonly [Slot, RegExp])[] = [
  [
    'greeted',
    new RegExp(
      `^["'(\\s]*(?:(?:Hi|Hey|Hello|Hiya|Dear|Morning|Evening|Oh|Ah|Aw+|Welcome back|So sorry|Sorry|Thanks|Thank you|Well done|Congrats|Yes|Yay),?\\s)?(?:there\\s|sweet\\s|dear\\s)?${name}(?=\\s?[!,…]|\\s[—–-]\\s|\\s\\p{Extended_Pictographic})`,
      'gu',
    ),
  ],
  ['greeted', new RegExp(`,\\s${name}(?=,\\s(?!and \\p{Lu})|[.!?]+$|[.!]\\s?\\p{Extended_Pictographic})`, 'gu')],
  [
    'sent',
    new RegExp(
      `\\b(?:[Tt]ell|[Rr]emind|[Ll]et|[Hh]ug|[Kk]iss|[Gg]ive|[Aa]sk|[Ww]arn|[Pp]romise|[Ss]how)\\s(?:wee\\s|little\\s)?${name}(?=\\s(?:the|that|his|her|not|no|to|it|it's|I|I'm|we|we'll|he|he's|she|she's|a|an|know|a|is|you|from)\\b)`,
      'gu',
    ),
  ],
  [
    'sent',
    new RegExp(
      `\\b(?:[Tt]ell|[Rr]emind)\\s(?:the|your|his|her)\\s\\w+\\s(?:that\\s)?${name}(?=\\s(?:says|said|is|has|will|can|wants|needs))`,
      'gu',
    ),
  ],
  [
    'told',
    new RegExp(
      `(?:^|[.!?]\\s|\\band\\s|\\bbut\\s)${name}(?=(?:'s)?\\s(?:was|did|has|had|went|came|got|looks|sounds|needs|ate|slept|woke)\\b)`,
      'gu',
    ),
  ],
  [
    'ours',
    new RegExp(
      `\\b(?:[Mm]y|[Oo]ur)\\s(?:\\w+\\s)?(?:guy|man|lady|girl|gal|fella|lad|lass|buddy|boy|dude|kiddo|champ|warrior|gent|gentleman|trooper|superstar|fighter|fave|favou?rite)\\s${name}(?=[\\s,.!?])`,
      'gu',
    ),
  ],
  [
    'aside',
    new RegExp(
      `\\b(?:\\d\\s?(?:am|pm|o'clock)|:\\d\\d|[Bb]ed \\d+|[Rr]oom \\d+|patient|pt|kiddo|guy|lady|gentleman|one)(?:\\s\\w+){0,3}\\s\\(${name}(?=[,)])`,
      'gu',
    ),
  ],
  ['dubbed', new RegExp(`\\b(?:calls?|called|knew|know)\\s(?:him|her)\\s(?:[^.!?]{0,40},\\s)?(?:the\\s)${name}`, 'gu')],
  [
    'born',
    new RegExp(
      `\\b(?:[Cc]aught|[Dd]elivered|[Tt]wins|[Tt]riplets|[Bb]aby (?:girl|boy)|C-section|[Vv]aginal)\\b[^.!?]{0,40}\\bfor\\s${name}`,
      'gu',
    ),
  ],
  [
    'small',
    new RegExp(
      `\\b(?:wee|[Ll]ittle|tiny|[Bb]rave|[Pp]oor|[Bb]less|[Yy]oung|lovely|darling|sweet)\\s${name}(?=[\\s,.!?'])`,
      'gu',
    ),
  ],
  ['theone', new RegExp(`\\b[Tt]he\\s${name}(?=\\s(?:you|who|that|I|we)\\b)`, 'gu')],
  // "The Pruitt kid", "to the Whitfield family".
  [
    'kin',
    new RegExp(
      `\\b(?:[Tt]he|[Tt]hat|[Ll]ittle|[Oo]ur)\\s${name}(?=\\s(?:kids?|boys?|girls?|baby|babies|twins|family|lady|infant|child|children|preemie|newborn|daughter|son|brothers?|sisters?)\\b)`,
      'gu',
    ),
  ],
  // "Big hug to the Sandovals", "the Okafors brought".
  [
    'household',
    /\b(?:to|for|from|with|hug|love|dear|told|met|sat with|and)\s[Tt]he\s(\p{Lu}\p{Ll}{3,}s)(?=[\s,.!?]|$)(?!\s\p{Lu}|\s(?:game|season|fan|score|win|lost|trade|draft|beat))/gu,
  ],
  [
    'title',
    /,\s(Coach|Sarge|Captain|Cap|Chief|Padre|Skipper|Skip|Maestro|Reverend|Deacon|Sensei|Commander|Colonel|Major)(?=[.!]|\s?\p{Extended_Pictographic}|$)/gu,
  ],
];

/** What is called in a sentence, by its words alone; use as `sentence.derive(calledOf)`. */
function calledOf(sentence: SentenceText): readonly CalledName[] {
  const { text } = sentence;
  const found: CalledName[] = [];
  if (!/\p{Lu}\p{Ll}/u.test(text)) return found;
  for (const [slot, pattern] of slots) {
    for (const { end, groups } of sentence.find(pattern)) {
      const said = groups[1] ?? '';
      const lower = said.toLowerCase();
      const given = isGiven(lower.split('-')[0] ?? '');
      const moniker = slot === 'dubbed' || slot === 'aside' || slot === 'title';
      const house = slot === 'household' || slot === 'kin';
      const bare = slot === 'household' ? lower.replace(/s$/, '') : lower;
      const tags = dictionaryTags(bare);
      // A surname that the dictionary knows is one here too.
      const known = tags.length > 0 && !(house && tags.some((tag) => /Name$/.test(tag)));
      if (!moniker && !given && (ordinary(bare) || known || notNames.test(said))) continue;
      if (slot === 'household' && (teams.test(said) || publicFigures.has(bare))) continue;
      // A word that only may be a name opens sentences and follows commas as any other does.
      if (!given && !moniker && (slot === 'greeted' || slot === 'told')) continue;
      if (wordNames.has(lower) && (slot === 'told' || slot === 'small')) continue;
      if (found.some((one) => one.start < end && end - said.length < one.end)) continue;
      found.push({ start: end - said.length, end, slot, text: said });
    }
  }
  return found;
}

const notNames =
  /^(?:Dr|Doc|Doctor|Mr|Mrs|Ms|Miss|Mom|Mum|Dad|Epic|Google|Medicare|Medicaid|Tylenol|Watchman|Inspire|Micra|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|Spanish|Christmas|Easter|Halloween)$/;

const teams =
  /^(?:Steelers|Eagles|Cowboys|Packers|Bears|Lions|Vikings|Giants|Jets|Patriots|Bills|Dolphins|Ravens|Bengals|Browns|Texans|Colts|Titans|Jaguars|Chiefs|Raiders|Chargers|Broncos|Rams|Seahawks|Saints|Falcons|Panthers|Buccaneers|Cardinals|Yankees|Mets|Phillies|Dodgers|Padres|Astros|Rangers|Braves|Cubs|Brewers|Twins|Royals|Tigers|Guardians|Orioles|Celtics|Knicks|Lakers|Bulls|Bucks|Pistons|Pacers|Rockets|Spurs|Suns|Kings|Bruins|Penguins|Flyers|Capitals|Sabres|Oilers|Flames|Canucks|Beatles|Oscars|Emmys|Grammys|Olympics|Netherlands|Philippines|Bahamas|Rockies|Ozarks|Alps|Andes|Feds|Greeks|Romans|Germans|Brits|Americans|Canadians|Italians|Democrats|Republicans|Simpsons|Sopranos|Waltons|Kennedys|Obamas|Clintons)$/;

const weights: Readonly<Record<Slot, number>> = {
  greeted: -1,
  sent: -1.2,
  told: -1.6,
  ours: -0.3,
  aside: -0.2,
  dubbed: 0,
  born: 0.6,
  small: -1.5,
  theone: -1.3,
  kin: 0.2,
  household: -0.6,
  title: -1.2,
};

/** What is told to a patient or a parent of care: what to bring, when to come, what comes off. */
const orders =
  /\b(?:bring (?:the|your|his|her)|come (?:in|by|at|on|back)|(?:comes?|stays?) (?:off|on|out|in)\b|(?:see|saw) (?:you|him|her)|your (?:results?|path\w*|scan|labs?|chart|appointment|visit|recheck|follow-?up|stitches|incision|dose)|keep (?:it|the|that) (?:dry|clean|on|up)|messaged you|call the (?:desk|office|clinic)|(?:staples|stitches|cast|plaster|drain|tubes?|bandage|dressing|splint|boot|sling)\b|discharged|home (?:today|tomorrow|soon)|recover\w*|healing|(?:the )?nodes|negative|benign|margins|biops\w+)\b/i;
const selfNamed = /\b(?:it'?s|its|this is|i'?m|i am|name is|name's|here'?s|—|-)\s+(\p{L}+)/giu;
/** What is asked of one's doctor. */
const asksDoctor =
  /\b(?:dr\.?|doc|doctor)\b|\bcan (?:we|i) (?:see|come|get|bring)\b|\bany (?:word|news|update)\b|\bmy (?:results|labs|scan|appointment)\b|\byour (?:clinic|office|practice|nurse)\b/i;
const favour =
  /\b(?:could|can|would|will|might) you (?:\w+ )?(?:squeeze|see|take|look|review|fit|weigh|cover|swap|scope|read|help)\b|\b(?:a|one) (?:lady|gentleman|man|woman|kid|patient|pt|case) for (?:me|us|you)\b|\b(?:curbside|pick your brain|your thoughts|second opinion)\b/i;
const passing =
  /\b(?:RIP|rest (?:easy|in)|heavenly|would(?:'ve| have)|we(?:'ll| will)? miss|goodbye|funeral|last (?:day|breath|night)|scoreboard|in (?:loving )?memory)\b/i;
const ward = /\b(?:\d\s(?:West|East|North|South)|ward|ICU|bedside|nurses|night shift|infusion|dialysis|hospice)\b/i;

/** Each name called in the draft, with the log-odds that it is a patient's; none where the draft says that its case is not real. */
export function calledNamesOf(reading: Reading): readonly (Span & { readonly score: number })[] {
  if (reading.unreal.length > 0) return [];
  const found: (Span & { readonly score: number })[] = [];
  for (const sentence of reading.sentences.slice(0, 200)) {
    for (const one of sentence.derive(calledOf).slice(0, 6)) {
      const place = sentence.at(one);
      if (isKnownOther(reading, place)) continue;
      found.push({ ...place, score: scoreOf(reading, sentence, one) });
    }
  }
  return found;
}

/** A colleague, an author, the writer's own family: read as such already. */
function isKnownOther(reading: Reading, span: Span): boolean {
  return reading.people.some((person) =>
    person.names.some(
      (known) =>
        known.start < span.end &&
        span.start < known.end &&
        (/^(?:colleague|author|public-figure|own-family)$/.test(person.kind) ||
          /^(?:clinician|author|public|eponym|own-family|staff)$/.test(known.mention.role) ||
          person.reality !== 'real' ||
          // "Tim's Garage", "Ada Lin": more than the called name alone is judged with its evidence elsewhere.
          known.end > span.end + 1),
    ),
  );
}

function scoreOf(reading: Reading, sentence: Sentence, called: CalledName): number {
  const { draft, addressee } = reading;
  const { slot, text } = called;
  let sum = weights[slot];
  const lower = text.toLowerCase();
  if (isGiven(lower)) sum += wordNames.has(lower) ? 0 : 0.4;
  const answering = draft.surface !== 'post' && draft.surface !== 'article';
  const told = sentence.has(bodyWords) || reading.isClinicalSentence(sentence) || sentence.has(orders);
  if (told) sum += 0.9;
  else if (reading.isClinical || reading.has(orders) || reading.has(bodyWords)) sum += 0.4;
  else sum -= 0.6;
  if (sentence.has(trade) || sentence.has(thanks)) sum -= 1.8;
  const context = draft.context ?? '';
  const carried = slot === 'greeted' || slot === 'title';
  if (answering) {
    if (addressee.kind === 'colleague') sum -= carried ? 3 : 0.4;
    else if (addressedAsPatient(reading)) sum += 1.8;
    else if (addressee.kind === 'asker' || (addressee.clinical && !carried)) sum += 1.1;
    if (context.includes(text)) sum += carried ? 0 : 1.2;
    for (const match of context.slice(0, 600).matchAll(selfNamed))
      if (match[1]?.toLowerCase() === lower && asksDoctor.test(context)) sum += 1.2;
    if (!carried && addressee.kind !== 'colleague' && asksDoctor.test(context)) sum += 0.6;
    if (carried && addressee.kind !== 'reviewer' && !addressee.treated) {
      // Spoken to of someone else's care ("a lady for me"), the one called is who is asked.
      if (reading.patients.length > 0) sum -= 1.6;
      sum += asksDoctor.test(context) && reading.has(orders) ? 1 : -1;
    }
    // "Could you squeeze in a lady for me": asked of a colleague.
    if (carried && reading.has(favour) && !addressedAsPatient(reading)) sum -= 3;
  } else if (carried) sum -= slot === 'title' ? 0 : 1.8;
  if (slot === 'title') sum += reading.has(passing) ? (reading.has(ward) ? 1.9 : 0.5) : -1;
  if (slot === 'ours' || slot === 'aside' || slot === 'dubbed') {
    const patient = reading.patientIn(sentence);
    sum += patient ? 1.4 * patient.likelihood : -0.8;
  } else if (slot === 'sent' || slot === 'told' || slot === 'small') {
    if (reading.patientIn(sentence)) sum += 0.5;
    // "Show Denise the screen on your way out": readers are sent to someone of the house.
    if (!answering) sum -= /\b(?:show|ask|give)\s$/i.test(sentence.text.slice(0, called.start)) ? 1.6 : 0.5;
  } else if (slot === 'kin' || slot === 'household') sum += reading.patientIn(sentence) ? 0.5 : told ? 0 : -0.4;
  else if (slot === 'theone') sum += answering && reading.patientIn(sentence) ? 0.9 : -0.8;
  return sum;
}
