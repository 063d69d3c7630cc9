/**
 * How easily friends, family or the town would know a patient who is not named: each kind of detail once, weighed. A rare
 * event, a public role, news; then trade, kin, habit, age, day, place, which tell more together than each alone.
 */

import type { Span } from '../rule.ts';
import { tradeNouns } from '../words/people.ts';
import type { Person } from './people.ts';
import type { Reading } from './reading.ts';
import type { Sentence } from './sentence.ts';

interface Kind {
  readonly name: string;
  readonly weight: number;
  readonly pattern: RegExp;
}

const kinds: readonly Kind[] = [
  {
    name: 'news',
    weight: 2,
    pattern:
      /\b(?:(?:made|in|on|hit) (?:the |all the )?(?:\w+ )?(?:news|headlines|front page|papers?)|evening news|local news|went viral|everyone (?:in|around|here) (?:\w+ )?(?:knows|heard|saw)|whole town|half (?:of )?(?:the )?town|talk of the town|you(?:'ve| have)? (?:all )?(?:seen|heard|read) (?:about )?(?:it|him|her)|from tv|channel \d+|on the radio|the paper (?:says|claims|said|ran))\b/gi,
  },
  {
    name: 'public role',
    weight: 1.7,
    pattern:
      /\b(?:(?:weather ?(?:man|woman)|does the weather|news ?anchor|anchor(?:man|woman)|mayor|sheriff|police chief|fire chief|principal|superintendent|council(?:man|woman|member)|state (?:rep|senator)|congress(?:man|woman)|judge|head coach|varsity|quarterback|celebrity|famous|influencer|pastor of|the pastor|local pastor|town (?:drunk|doctor|librarian)|homecoming|prom queen|valedictorian|olympi\w+|all-state|pro (?:athlete|golfer|wrestler)|band director|choir director|radio (?:host|dj)|owns the (?:only )?\w+|runs the (?:only )?\w+)\b)/gi,
  },
  {
    name: 'event',
    weight: 1.4,
    pattern:
      /\b(?:(?:atv|utv|tractor|boat|jet ?ski|snowmobile|motorcycle|bus|train|plane|helicopter|car|truck|golf cart|combine|grain|auger|chainsaw|firework|gun|hunting|pool|lake|quarry|diving|zipline|trampoline|parade|rodeo|bull|horse|farm|mine|factory|construction|scaffold\w*|roof|crane|dog|bear|shark|snake|lightning|school|mall|church) (?:\w+ )?(?:rollover|accident|crash|wreck|injury|fire|collapse|dive|strike|attack|bite|shooting|explosion|fall|drowning|incident)|rollover|drown(?:ed|ing)|stabb(?:ed|ing)|shot (?:by|in|at|himself|herself)|bullet|electrocut\w+|struck by|hit by a (?:\w+ )?(?:car|truck|train|bus|drunk)|house fire|came off (?:a|the) (?:\w+[- ]?){0,3}(?:roof|ladder|job|horse|bike|bull|scaffold)|fell (?:off|from|through|into|out of) (?:a|the|his|her) \w+|kicked by|gored|trampled|impaled|swallowed (?:a|an|the|his|her) \w+|hostage|kidnap\w*|murder\w*|suicide|overdos\w+ (?:in|at)|flown in from|drove (?:\w+ ){1,3}(?:hours|miles)|would not wake up|water (?:had )?broken?|ruptured membranes|called (?:ems|911) (?:in excess|\w+ times|over \d+)|switched on|psychosis|sectioned)\b/gi,
  },
  {
    name: 'only one',
    weight: 1.3,
    pattern:
      /\b(?:(?:the )?(?:only|first|oldest|youngest|tallest|longest|last|largest|biggest) (?:\w+ ){0,4}(?:in (?:the )?(?:state|county|town|city|country|world|hospital|history|valley|region)|ever|patient (?:ever|of|at|in)|on record|living generations?|apiary|this year|alive|survivor|to (?:survive|receive|have))|one of (?:only )?(?:\d+|two|three|four|five|six|a handful|a dozen) (?:\w+ )?(?:in the (?:world|country|state)|people|known|reported)|never (?:been )?(?:seen|reported|described) before|one in (?:a|\d+) million|world record|guinness|ultra-?rare|(?:oldest|youngest) (?:new |living )?patient|triplets|quadruplets|conjoined|face transplant|hand transplant|first (?:transplant|\w+ transplant))\b/gi,
  },
  {
    name: 'habit',
    weight: 1,
    pattern:
      /\b(?:plays? (?:the )?(?:accordion|fiddle|organ|banjo|tuba|bagpipes|harp|piano|cello|trumpet|sax\w*|drums|violin|guitar) (?:at|in|for|with)|plays accordion|sings? (?:in|at|with) (?:the|a|his|her)|in (?:the|a) (?:\w+ )?(?:choir|band|parade|rodeo|orchestra)|keeps? (?:bees|the only|goats|alpacas|pigeons|llamas|ostriches)|(?:his|her|their) (?:own )?(?:bees|apiary|goats|orchard|peach(?:es)?(?: trees)?|quilts|bakery|restaurant|barber ?shop|garage|farm|vineyard|food truck|diner|store|shop|salon|pizza\w*|church)|does (?:the whole|everyone'?s|her own|his own) (?:\w+ )?taxes|cul-de-sac|shoes horses|raises \w+|carves|whittles|quilts?\b|brews|races (?:pigeons|cars|horses)|rowed for|played for|coaches|teaches (?:at|\w+ (?:at|grade))|drives the (?:\w+ )?(?:bus|plow|ice cream)|delivers (?:our|the|my) mail|cuts my hair|bags my groceries|sells (?:me|us|the)|makes the best|dances? (?:at|on|in)|polka|koi|tattoo of|known for|signs? autographs|(?:one )?heroic|ukulele|superhero cape|wedding|prison|inmate|monk|nun|circus|magician|mascot|santa)\b/gi,
  },
  {
    name: 'employer',
    weight: 1.2,
    pattern:
      /\b(?:(?:cashier|clerk|manager|guy|lady|girl|man|woman|teacher|nurse|janitor|cook|owner|bartender|waitress|driver|mechanic|librarian|coach|pastor|priest|teller) (?:from|at|of|who runs|who owns) (?:the |our |my )?(?:\w+ )?(?:[A-Z][\w']+|bank|school|diner|gas station|grocery|lumber ?yard|post office|church|library|plant|mill|brewery|market|bakery|pharmacy|gym|salon|county|DMV|elementary|high school)|works? (?:at|for|in) (?:the |our |my )?(?:\w+ )?(?:[A-Z][\w']+|bank|school|diner|gas station|grocery|lumber ?yard|post office|church|library|plant|mill|brewery|market|bakery|county|DMV|prison|jail|mine))\b/g,
  },
  {
    name: 'trade',
    weight: 0.8,
    pattern: new RegExp(
      `\\b(?:an?|the|our|retired|former|local|town|village|county|old|young|lifelong|his own|her own|part-time|small-town|who is an?|used to be an?|works as an?|fellow) (?:\\w+[ -]){0,2}(?:${[...tradeNouns].filter((noun) => !/^(?:model|student|vet|judge|host|anchor|cook|driver)$/.test(noun)).join('|')})s?\\b|\\b(?:by trade|for a living|runs (?:the|a|his|her) \\w+|owns (?:the|a|his|her) \\w+|drives a (?:\\w+ )?(?:truck|bus|cab|rig|tractor|forklift|plow|school bus)|farms|ranches|teaches (?:\\w+ )?(?:grade|school|math|music|art|science|history|piano|kindergarten)|coaches|preaches|in the (?:army|navy|marines|air force|coast guard|national guard))\\b`,
      'gi',
    ),
  },
  {
    name: 'mechanism',
    weight: 0.7,
    pattern:
      /\b(?:(?:while|when (?:he|she) was|trying to|from) (?:\w+ing) (?:a|an|the|his|her|on|in|off|up|down|with)\b|caught (?:in|under|between|on) (?:a|an|the|his|her)|stuck (?:in|under|to) (?:a|an|the|his|her)|attacked by|bitten by|stung by|run over|thrown (?:from|off)|pinned (?:under|by)|buried (?:in|under)|burned (?:in|by|at)|crushed|swallowed|choked on|allergic to (?:his|her|their)|through (?:a|the|his|her) (?:windshield|window|boot|hand|skull|door|ice)|chainsaw|table saw|nail gun|lawn ?mower|wood ?chipper|firework\w*|air ?bag|avalanche|tornado|hurricane|flood|blizzard|earthquake|wildfire|eclipse)\b/gi,
  },
  {
    name: 'occasion',
    weight: 0.6,
    pattern:
      /\b(?:(?:on|before|after|at|during|for|missed|miss|to make it to|walked (?:\w+ )?(?:down the aisle|at)|dance at) (?:his|her|their|the|a) (?:own )?(?:\w+ )?(?:wedding|honeymoon|funeral|graduation|prom|retirement|baptism|bar mitzvah|bat mitzvah|quinceañera|birthday|anniversary|parade|harvest|rodeo|regatta|marathon|championship|homecoming|playoffs?|opening night|recital|deployment|election|pageant)|wedding (?:day|dress|photo)|in (?:the|a) (?:parking lot|elevator|back of|taxi|uber|bathtub|hallway|drive-?thru|pool|church|lobby)|on (?:a|the) (?:plane|flight|train|cruise|ferry|bus|highway|bridge|beach|golf course)|at (?:the )?(?:airport|rodeo|county fair|state fair|casino|stadium))\b/gi,
  },
  {
    name: 'people of',
    weight: 0.8,
    pattern:
      /\b(?:amish|mennonite|hasidic|hutterite|holocaust survivor|vietnam vet\w*|korean war|WWII|world war|refugee|asylum|undocumented|deaf|blind|transgender|trans (?:man|woman|girl|boy|kid)|conjoined|little person|speaks (?:only|no)|only speaks|first language|tribal|chief of|lives (?:alone )?(?:on|in|above|under|off) (?:a|an|the|his|her)|off the grid|homeless|in (?:his|her) (?:car|truck|van|camper)|foster|adopted|surrogate|orphan\w*|(?:wife|husband|mother|father|daughter|son|sister|brother|widow|twin) of|my (?:old|former|own|kid'?s|son'?s|daughter'?s|high school|third grade) (?:\w+ )?(?:teacher|coach|neighbor|boss|professor|classmate|principal|roommate|mailman|librarian|sitter)|our (?:own|former|retired) (?:\w+ )?(?:nurse|janitor|receptionist|doctor|surgeon|volunteer|chaplain|tech)|used to (?:work|play|teach|run|sing|drive|coach|own)|retired from|famous|local (?:legend|hero|celebrity)|everybody (?:here )?knows|the whole (?:town|county|floor|school|parish|team)|married (?:for )?(?:\d+|fifty|sixty|seventy)\S* years|(?:\w+teen|\w+ty|\d+) (?:kids|grandkids|grandchildren|cats|dogs|goats|marathons|years in prison)|has outlived|buried (?:two|three|four|\d|his|her) (?:husbands|wives|children|sons|daughters|spouses?))\b/gi,
  },
  {
    name: 'kin',
    weight: 0.6,
    pattern:
      /\b(?:twins?|(?:four|five|six|three) (?:living )?generations|identical|(?:his|her) (?:twin|husband|wife|mother|father|mom|dad|son|daughter|grandmother|grandfather|grandson|granddaughter|aunt|brother|sister|fianc\w+|widow)|mom|dad|mother|father|husband|wife|parents|(?:eight|nine|ten|eleven|twelve|\d+) (?:kids|children|siblings|grand\w+)|adopted|orphan|widow(?:er|ed)?|eight week old|toddlers?)\b/gi,
  },
];

const rare =
  /\b(?:rare|rarest|extremely rare|never seen|once[- ]in[- ]a[- ](?:career|lifetime)|case report|hemiplegia alternans|progeria|locked-in|stiff person|fatal familial|rabies|anthrax|plague|leprosy|ebola|tetanus|botulism|siamese|proteus|harlequin|werewolf|ALS\b|huntington\w*|creutzfeldt\w*|brain[- ]eating|necrotizing|flesh[- ]eating|second relapse|total artificial|growing facial hair)\b/gi;

/** What of one patient would tell who it is, likeliest first; `weight` at 2 or more is recognisable. */
export function recognisableBy(
  reading: Reading,
  person: Person,
): { readonly weight: number; readonly span: Span | undefined } {
  const own = new Set(person.sentences);
  for (const index of person.sentences) {
    // Beside it, in the same paragraph, the story goes on.
    const here = reading.sentences[index];
    for (const beside of [index - 1, index + 1]) {
      const sentence = reading.sentences[beside];
      if (here && sentence && sentence.paragraph === here.paragraph) own.add(beside);
    }
  }
  const sentences = [...own].sort((a, b) => a - b).flatMap((index) => reading.sentences[index] ?? []);
  let weight = 0;
  let best: { readonly weight: number; readonly span: Span } | undefined;
  const note = (gain: number, span: Span): void => {
    weight += gain;
    if (!best || gain > best.weight) best = { weight: gain, span };
  };
  for (const kind of kinds) {
    const hit = firstOf(sentences, kind.pattern);
    if (hit) note(kind.weight, hit);
  }
  const odd = firstOf(sentences, rare);
  if (odd) note(0.9, odd);
  const first = person.mentions[0];
  if (first && tradeNouns.has(person.head) && person.head !== 'model') note(0.8, first);
  const inOwn = (one: { readonly sentence: Sentence }): boolean => own.has(one.sentence.index);
  const age = reading.ages.find(inOwn);
  if (age) note(age.years >= 90 ? 1 : age.years > 0 ? 0.6 : 0.4, age);
  else if (person.sex) weight += 0.1;
  const date = reading.dates.find((one) => inOwn(one) && one.kind !== 'year');
  if (date) note(0.7, date);
  else {
    const time = reading.times.find(inOwn);
    if (time) note(0.5, time);
  }
  const town = firstOf(sentences, place);
  if (town) note(0.6, town);
  return { weight, span: best?.span };
}

/** A place with a capital beside a patient: a hint here, whatever `phi-geography` makes of it. */
const place =
  /\b(?:from|in|at|off|near|outside|to) (?:the )?(?!I\b|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|ICU|ER|ED|OR|Christmas|Easter|Halloween|NYHA)[A-Z][a-z]{2,}(?: [A-Z][a-z]+)?\b/g;

function firstOf(sentences: readonly Sentence[], pattern: RegExp): Span | undefined {
  for (const sentence of sentences) {
    const hit = sentence.find(pattern)[0];
    if (hit) return { start: hit.start, end: hit.end };
  }
  return undefined;
}
