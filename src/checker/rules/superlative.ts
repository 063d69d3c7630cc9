import { withoutSentence } from '../edits.ts';
import { contradicts } from '../reading/contradiction.ts';
import type { Match, Reading } from '../reading/reading.ts';
import type { Detection, Fix, Rule } from '../rule.ts';
import { everybodyElse, rankedNouns, rankScope, rankSource, rankWords } from '../words/superlatives.ts';

const determiner =
  "(?:the|our|my|your|a|an|one of the|among the|[A-Z][\\w.]+(?:'s|s')|(?:the )?(?:county|state|city|region|area|valley|town|country|nation|world|community)'s)";
/** "the most advanced spine robot", "the county's favorite women's health team". */
const ranked = new RegExp(
  `(?:\\b${determiner}\\s+)?(?<![\\w-])${rankWords}[ -](?:(?:[\\w'&/-]+) ){0,4}?${rankedNouns}(?:[ -]${rankedNouns})?\\b(?! (?:possible|practices?|way|friend|wishes|interests?|evidence|guess|case|part|of luck|to (?:you|us|have|be|work)|(?:I|we|you) can\\b))`,
  'gi',
);
/** "Easiest recharge out there by a mile": no noun on the list, but a place where it is said to hold. */
const anything = new RegExp(
  `(?:\\b${determiner}\\s+)?(?<![\\w-])(?!favou?rite|go[- ]to|leading|elite|top\\b(?!-))${rankWords}[ -](?:[\\w'&/-]+ ){0,5}?(?:on the market|on (?:any|the) (?:\\w+ )?shelf|on earth|on the planet|money can buy|out there|by a (?:mile|long shot)|hands down|bar none|in the (?:business|industry|game|field|state|county|valley|region|country|nation|city|area|world|room)|in (?:that|any) (?:room|OR)|in town|anywhere|you can (?:buy|get|find)|ever (?:made|built|designed))`,
  'gi',
);
/** Nobody else does it as well. */
const nobody =
  /\b(?:(?:nobody|no one|no-one|nothing)(?! (?:has |have |can |will |is |was )?(?:shown|proven|proved|knows?|known|promised?|told|said|say|asked?|tells?|wants?|likes?|should|needs?))|no other (?:\w+ ){1,3}|no (?:clinic|practice|center|surgeon|team|robot|device|laser|hospital|program|product|cream|brand|drug) (?:else )?|nowhere else|nothing else|none)\b(?:[^.!?\n]{0,60}?)\b(?:(?:does|do|did|knows?|offers?|has|gets?|treats?|performs?) (?:\w+ ){0,5}?(?:better|more|as (?:well|many|much)|like (?:we|us|ours?|mine)|like this|them better)|comes? (?:even )?close|compares?|beats? (?:us|it|this|our)|measures? up|holds a candle|can match|matches (?:us|our|it)|even close)\b|\b(?:second to none|in a (?:class|league) of (?:our|its|their|his|her) own|head and shoulders above|a cut above|(?:better|safer|faster|more (?:accurate|experienced|advanced)) than (?:any|every|all) (?:other|of the (?:other|rest))(?: \w+){0,3}|the gold standard of (?:care|practices|clinics)|unlike any other (?:\w+ ){0,2}(?:clinic|practice|device|robot|treatment|spa|center))\b/gi;

/** Everybody else is measured against the writer, and none is named. */
const aboveAll = new RegExp(everybodyElse, 'gi');

/** A word without which nobody is compared with everybody. */
const compares =
  /\b(?:against|else|than|better|their own|themselves|where|only|doctor'?s'? doctor|surgeon'?s'? surgeon|place|ones?|ahead|the book|standard|bar|envy|apart|undisputed|contest|competition|equal|rivals?|peer|beat|imitations?|substitutes?|rest|others?|name|address|find|their|as good|as well|like us|stack|match)\b/i;

/** Ordinary praise and ordinary words. */
const ordinary =
  /\b(?:best (?:practices?|wishes|way|friends?|thing (?:about|you|I|we)|part|time|interests?|evidence|guess|case|of luck|regards|man|bet|seat|ever|day|days|job|team (?:ever|I)|of the best)|leading (?:causes?|to|up|edge|the)|top (?:of|to|priority|\d+|three|five|ten|tips?|questions?|tier)|for (?:the )?best results|favou?rite (?:part|thing|patients?|snack|season|time|day|question|tool for|book|show|song|nurse)|elite (?:athletes?|runners?)|fastest[- ]growing|safest (?:bet|thing is|choice is|way|place)|best (?:care|treatment|option|choice|thing|medicine|solution) (?:is|for you|possible|I|we can|you can|available|would|might|may|depends))\b/i;
const courtesy =
  /\b(?:thank(?:s| you) (?:to|for|all|our|so|dr|everyone|@)|thankful|grateful|congrat\w*|proud of|shout-?out|kudos|welcome (?:to|our|back|new|dr)|miss (?:you|them|my|our)|love (?:my|working)|lucky|honou?red|residents?|fellows?|interns?|nurses?|techs?|mentors?|colleagues?|students?|to work (?:with|for)|happy birthday|retire\w*|farewell|deserves?|want(?:s|ed)?|looking for|hire|hiring|find(?:ing)? the|pick(?:ing)? the|choos\w+ the|who'?s|which (?:one|clinic|is|of)|is there)\b/i;
const people =
  /\b(?:surgeons?|doctors?|docs?|physicians?|dermatologists?|pediatricians?|cardiologists?|orthopedists?|dentists?|orthodontists?|injectors?|specialists?|experts?|provider|providers|teams?|staff|crew|hands|group)$/i;
const practice =
  /\b(?:clinics?|practices?|cent(?:er|re)s?|offices?|spas?|med ?spas?|hospitals?|institutes?|department|programs?|suites?|lounges?|menu|service|labs?|facility|team|group|LASIK|IVF)$/i;
const ours =
  /\b(?:we|we're|we've|our|ours|us|my (?:clinic|practice|office|team|lounge|program)|here at|I'?m the|call|book|come|visit|stop by|link in bio|voted)\b/i;
const commonThing =
  /\b(?:options?|choice|care|treatments?|therap(?:y|ies)|procedures?|surgery|operations?|techniques?|solutions?|medicines?|meds?|results|outcomes?|drugs?|medications?|pills?|shots?|injections?|vaccines?|thing|weapon|tools?|services?|skin|knees?|hips?|spine|smiles?|vitamins?|supplements?|products?|brands?|moisturi[sz]ers?|sunscreens?|creams?|machines?)$/i;

function isRank(match: Match, reading: Reading): boolean {
  const { sentence, text } = match;
  const modality = reading.modality(match);
  if (modality.negated || sentence.derive(contradicts) || modality.hypothetical || modality.reported) return false;
  if (modality.question && /\?\s*$/.test(sentence.text)) return false;
  if (reading.quoteAt(match)) return false;
  if (ordinary.test(text) || rankSource.test(sentence.text)) return false;
  const scoped = rankScope.test(sentence.text.slice(Math.max(0, match.start - sentence.start - 12)));
  const self = ours.test(sentence.text) || placesOwn.test(text);
  const from = match.start - sentence.start;
  const beside = sentence.text.slice(Math.max(0, from - 45), match.end - sentence.start + 25);
  if (courtesy.test(beside) && !(self && scoped && practice.test(text))) return false;
  if (
    /^(?:\w+ )?(?:our|my|your|a|an) (?:favou?rite|go[- ]to)|^(?:favou?rite|go[- ]to)/i.test(text) &&
    !placesOwn.test(text)
  )
    return false;
  if (
    /\b(?:favou?rite|go[- ]to)\b/i.test(text) &&
    !placesOwn.test(text) &&
    !/\bthe (?:go[- ]to|favou?rite)\b.*\b(?:clinic|practice|center|team|provider)/i.test(text)
  )
    return false;
  if (/\bone of the\b/i.test(text)) return false;
  if (people.test(text) || practice.test(text))
    return self || (scoped && reading.promotes(sentence) > 0 && practice.test(text));
  if (commonThing.test(text)) return scoped && (self || reading.moves >= 0.3 || reading.promotes(sentence) > 1);
  return scoped || self || reading.moves >= 0.3;
}

const placesOwn = /\b(?:county|state|city|region|area|valley|town|country|nation|community|[A-Z]\w+)'s\b/;

function isUnmatched(match: Match, reading: Reading): boolean {
  const { sentence } = match;
  const { question, hypothetical } = reading.modality(match);
  if (
    question ||
    hypothetical ||
    sentence.derive(contradicts) ||
    rankSource.test(sentence.text) ||
    courtesy.test(sentence.text)
  )
    return false;
  return (
    ours.test(sentence.text) ||
    reading.moves >= 0.3 ||
    reading.promotes(sentence) > 1 ||
    neighbours(reading, match, ours)
  );
}

/** Whose trade is healing, anywhere in the draft: what is not is a softball team. */
const trade =
  /\b(?:clinics?|practices?|patients?|surg\w+|doctors?|dentists?|physicians?|hospital|program|cent(?:er|re)|med ?spa|spa|treat\w*|implants?|lasers?|fellowship|residency|thyroid|skin|veins?|teeth|smiles?|eyes|knees?|spines?|backs?|injectors?|lips|eyelids|fillers?|botox|nurses?|ED|ICU)\b/i;
const writers =
  /\b(?:we|we're|we've|we'd|our|ours|us|me|my (?:clinic|practice|office|team|chair|work)|here at|this (?:one|place|clinic|practice))\b/i;
/** Work as work: what a place pays is no claim to patients. */
const wages = /\b(?:pays?|paid|paying|wages?|salar(?:y|ies)|benefits|bonus(?:es)?|raises?|staffed|pto|overtime)\b/i;
const play =
  /\b(?:softball|baseball|football|soccer|basketball|trivia|bake|chili|costume|potluck|fantasy|playoffs?|golf scramble|talent show|kids' table|volleyball|bowling)\b/i;

/** Held above everybody by the draft's own people; an "if" is how such a challenge is put. */
function isAboveAll(match: Match, reading: Reading): boolean {
  const { sentence, text } = match;
  const { question, reported } = reading.modality(match);
  if (question || reported || sentence.derive(contradicts) || rankSource.test(sentence.text)) return false;
  if (/\b(?:thank(?:s| you)|grateful|congrat\w*|kudos|shout-?out|farewell|retir\w+)\b/i.test(sentence.text))
    return false;
  if (wages.test(sentence.text) || play.test(reading.text) || reading.quoteAt(match)?.kind === 'speech') return false;
  return (writers.test(text) || writers.test(reading.text)) && trade.test(reading.text);
}

const neighbours = (reading: Reading, match: Match, pattern: RegExp): boolean =>
  reading.sentences
    .slice(Math.max(0, match.sentence.index - 1), match.sentence.index + 2)
    .some((sentence) => pattern.test(sentence.text));

/** "the best LASIK center" becomes "a LASIK center"; of many, "the best surgeons" becomes "surgeons". */
function plainer(match: Match): Fix {
  const pattern = new RegExp(`^(?:${determiner}\\s+)?${rankWords}[ -]`, 'i');
  const head = pattern.exec(match.text)?.[0] ?? '';
  const rest = match.text.slice(head.length);
  const own = /^(?:our|my|your)\b/i.exec(head)?.[0];
  const many = /s$/i.test(rest) && !/(?:ss|us|is)$/i.test(rest);
  const article = own ? `${own} ` : many ? '' : /^[aeiou]/i.test(rest) ? 'an ' : 'a ';
  const capital = /^[A-Z]/.test(head) ? article.charAt(0).toUpperCase() + article.slice(1) : article;
  return {
    kind: 'edit',
    label: 'Leave the rank out',
    edits: [{ start: match.start, end: match.start + head.length, insert: capital }],
  };
}

export const superlative = {
  id: 'superlative',
  title: 'A rank without a source',
  area: 'claims',
  level: 'warning',
  guidelines: ['aspn-platform', 'ftc-act'],
  message:
    'This ranks you, the practice or a product above the others and does not say by whose count. Name the ranking, or say what you do instead.',
  why: 'Boards and the FTC read “best”, “leading” and “most advanced” as claims of fact. Patients cannot check them; what you do and how often, they can.',
  *detect({ reading }): Iterable<Detection> {
    if (reading.sources.includes('link') && reading.has(rankSource)) return;
    const found: Match[] = [];
    for (const match of [...reading.find(ranked), ...reading.find(anything)]) {
      if (found.some((one) => one.start < match.end && match.start < one.end) || !isRank(match, reading)) continue;
      found.push(match);
      yield {
        start: match.start,
        end: match.end,
        fixes: [plainer(match), { kind: 'prompt', label: 'Or name who ranked, when, and among whom.' }],
      };
    }
    const unmatched = [
      ...reading.find(nobody).filter((match) => isUnmatched(match, reading) || isAboveAll(match, reading)),
      ...(compares.test(reading.text) ? reading.find(aboveAll) : []).filter((match) => isAboveAll(match, reading)),
    ];
    for (const match of unmatched) {
      if (found.some((one) => one.start < match.end && match.start < one.end)) continue;
      found.push(match);
      yield {
        start: match.start,
        end: match.end,
        fixes: [
          { kind: 'edit', label: 'Take this sentence out', edits: [withoutSentence(reading, match.sentence)] },
          { kind: 'prompt', label: 'Say how many you do a year instead.' },
        ],
      };
    }
  },
  examples: {
    found: [
      'Come see why we are «the leading vein clinic» in Dayton.',
      'We just got «the most precise laser» on the market. Book a consult!',
      '«Nobody in this city does it better». Call us and find out.',
      'Our hand clinic is open late. «I would put our therapists up against anyone».',
      'We fix noses. «There is a reason the other surgeons send us their own daughters».',
      'Our eye clinic has done «more cornea transplants than any other group in the state».',
    ],
    silent: [
      'Thank you to the best nurses in Ohio. You carried us this winter.',
      'The best treatment for a cold is still time.',
      'Heart disease is the leading cause of death in women.',
      'We follow best practices for sterile technique.',
      'US News ranked our hospital the top heart center in the state for 2026.',
      'No clinic can call itself the best. Ask for numbers.',
      'We lost to the other surgeons at softball again. There is us and then there is gravity.',
      'Our clinic sees more asthma than anyone expected this spring.',
    ],
  },
} as const satisfies Rule;
