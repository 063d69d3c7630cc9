/**
 * Which names of a draft are a patient's, or of someone close to one: evidence for and against, each with a weight, summed.
 * Beside the names that `names.ts` reads it looks for those without a name's usual form: initials, nicknames, lower case,
 * handles, hashtags, the employer that tells a town who is meant.
 */

import type { Span } from '../rule.ts';
import { bodyAndCare } from '../words/body-and-care.ts';
import { givenNames, wordNames } from '../words/given-names.ts';
import { nicknames, notInitials } from '../words/nicknames.ts';
import { personNouns } from '../words/people.ts';
import { publicFigures } from '../words/public-figures.ts';
import { addressedAsPatient } from './addressed.ts';
import { clinicalOf } from './clinical.ts';
import { deviceNumbersOf } from './device-numbers.ts';
import { lexicon } from './lexicon.ts';
import type { NameMention } from './names.ts';
import type { Person } from './people.ts';
import type { Placed, Reading } from './reading.ts';
import type { Sentence, SentenceText } from './sentence.ts';
import { dictionaryTags } from './tags.ts';

export interface PatientName extends Span {
  readonly kind: 'name' | 'initials' | 'nickname' | 'handle' | 'hashtag' | 'employer';
  /** Log-odds: above 0 more likely a patient's than not. */
  readonly score: number;
}

const patientWord = /\b(?:patient|pt)\b/i;
const bodyWords = lexicon(bodyAndCare);

const patientBefore =
  /\b(?:patients?|pts?|kiddo|client)(?:,| is| was| named| called|:)?(?: (?:is|was|named|called))?,?\s+$/i;
const cueBefore =
  /\b(?:meet|RIP|R\.I\.P\.?|rest (?:in peace|easy)|in (?:loving )?memory of|prayers? (?:for|to)|praying for|pray for|thinking (?:of|about)|little|sweet|sweetest|dear|dearest|tiny|baby|brave|our own|shout-?out to|remember(?:ing)?|goodbye to|farewell|we lost|I lost|say hi to|visit with|clinic with|call(?:ed|ing)? (?:back )?|about|operat(?:ed|ing) on|saw|treated|delivered|scoped|admitted|discharged|intubated|injected|pronounced|coded|met|on)\s+$/i;
const namedBefore =
  /\b(?:(?:his|her|the (?:patient|kid|baby|boy|girl|man|woman|lady)'s|whose) name(?:'s| is| was)|named|nicknamed|called|goes by|known as)\s+$/i;
const trade =
  /\b(?:residents?|interns?|fellows?|nurses?|attendings?|colleagues?|co-?workers?|matched|matching|graduat\w+|faculty|keynote|poster|lecture|fellowship|residency|grand rounds|scrub|preceptor|hired|promot\w+|retire[sd]?|retiring|joined|joins|joining|front desk|our (?:new |own |amazing |wonderful )?(?:team|staff|crew|office manager|manager|receptionist|scheduler|coordinator|MA|PA|NP|scribe|tech|hygienist)|staff|meet the team|welcome|volunteer|mentor|professor|co-?authors?|authors?|paper|podcast|episode|book|essay|novel|interview\w*|night shift|day shift|nurses week|pharmacy|in the county|best \w+ (?:nurse|tech|MA)|album|song|concert|movie|film|actor|actress|athlete|quarterback|president|senator|congress\w*|governor)\b/i;
const thanks =
  /\b(?:thank(?:s| you)(?: so much| again)? (?:to|for)|shout-?out to|kudos to|props to|grateful (?:to|for)|hats off to|big ups to|credit to)\b/i;
/** What is said to a colleague: "great talk", "the slide on lead migration". */
const shoptalk =
  /\b(?:talks?|slides?|posters?|papers?|stud(?:y|ies)|series|data|thread|articles?|great (?:point|question|post|work|thread)|good (?:point|question|catch)|abstract|session|webinar|podcast|grand rounds|conference|meeting|lecture|chapter|guidelines?|job|position|interview|resum[eé]|CV|residency|fellowship|matching|matched|boards?|colleagues?)\b/i;
const object =
  /\b(?:tell(?:ing)?|told|ask(?:ed)?|saw|see(?:ing)?|seen|hug(?:ged)?|call(?:ed|ing)?|texted|visit(?:ed|ing)?|discharg(?:ed|ing)|sen[dt]|met|h[oe]ld(?:ing)?|watch(?:ed|ing)?|lost|losing|treat(?:ed|ing)?|deliver(?:ed|ing)|examin(?:ed|ing)|carried|walk(?:ed|ing)|got|getting|with|about|gave|give|giving|for)\s$/i;
const hereAsStaff =
  /\b(?:in|from|at) (?:scheduling|billing|radiology|pharmacy|the lab|housekeeping|transport|reception|the front)\b/i;
const animal =
  /\b(?:dogs?|cats?|pupp(?:y|ies)|kittens?|horses?|goats?|hamster|rabbit|parrot|robots?|roomba|skeleton|mannequin|plant|printer|forklift)\b|[🐶🐕🐱🐈🐾🐴🐹🐰]/u;
const ageAfter =
  /^,?\s\(?(?:\d{1,3}(?=[),.;]|\s(?:and|with|years?|yo|y\/o))|aged?\s\d|(?:a|an|the|my|our)\s(?:\w+[- ]){0,3}(?:year-old|yo|patient|pt)\b)/i;
const ownedCare =
  /^'s?\s(?:\w+[- ]){0,3}?(?:pump|chart|scan|stim\w*|lead|battery|MRI|CT|labs?|x-?rays?|echo|EKG|pain|knees?|hips?|back|spine|neck|heart|lungs?|kidneys?|liver|brain|eyes?|ears?|skin|face|scars?|wound|surgery|operation|fusion|biopsy|tumou?r|cancer|chemo|pressure|sugars?|A1c|insulin|meds|prescription|dose|diagnosis|seizures?|stroke|delivery|baby|rash|voice|hearing|implant|device|visit|appointment|recovery|rehab|results?|brace|cast|trach|tubes?|stain|birthmark|mole|mom|mother|dad|father|wife|husband|daughter|son|parents|family|bank|bed|room)\b/i;
const kinBefore =
  /\b(?:his|her|their|'s)\s+(?:\w+\s+){0,2}?(?:wife|husband|mom|mother|dad|father|daughter|son|sister|brother|aunt|uncle|parents?|partner|roommate|caregiver|boss|neighbor|grand\w+|fianc[eé]e?)(?:,|\s\()?\s+$|\b(?:mom|dad|wife|husband|mother|father|daughter|son),?\s+$/i;
const ownKin =
  /\b(?:my|our)\s+(?:own\s+|late\s+|dear\s+|best\s+|old\s+)?(?:wife|husband|mom|mother|dad|father|daughter|son|sister|brother|aunt|uncle|parents?|partner|kids?|child|niece|nephew|cousin|friend|mentor|boss|dog|cat|grand\w+|fianc[eé]e?|neighbor|roommate|coach|teacher|in-laws?|better half|bestie)\b,?\s*(?:\w+\s+and\s+)?$/i;
const publicAfter =
  /^\s+(?:announced|tweeted|revealed|released|signed|endorsed|wrote|writes|sang|starred|won|plays|said in|talked about|published|argues?d?|invented|described|discovered)\b/i;

/** A text that names more people than this is a list, and no one reads it for one patient: it keeps the work in bounds. */
const mostPeople = 150;

const remembered = new WeakMap<Reading, readonly PatientName[]>();

/** Every name of the draft that may be a patient's, with what speaks for it; in reading order. Worked out once a reading. */
export function patientNamesOf(reading: Reading): readonly PatientName[] {
  const known = remembered.get(reading) ?? judged(reading);
  remembered.set(reading, known);
  return known;
}

function judged(reading: Reading): readonly PatientName[] {
  const found: PatientName[] = [];
  const add = (span: Span, kind: PatientName['kind'], score: number): void => {
    const known = found.findIndex((one) => one.start < span.end && span.start < one.end);
    if (known >= 0 && (found[known]?.score ?? 0) >= score) return;
    if (known >= 0) found.splice(known, 1);
    found.push({ start: span.start, end: span.end, kind, score });
  };
  for (const person of reading.people.slice(0, mostPeople)) {
    if (person.reality !== 'real') continue;
    for (const name of person.names.slice(0, mostPeople)) {
      const lay =
        name.mention.role === 'clinician' &&
        layTitle.test(reading.text.slice(Math.max(0, name.start - 12), name.start));
      if ((impossible.has(name.mention.role) && !lay) || publicFigures.has(name.text.toLowerCase())) continue;
      if (reading.hashtags.some((tag) => tag.start < name.end && name.start < tag.end)) continue;
      // "for Monday": the dictionary knows it for something else.
      const bare = name.text.toLowerCase().replace(/'s$/, '');
      if (ordinary(bare) && !isGiven(bare) && name.mention.role !== 'courtesy') continue;
      // "SNF", "GoFundMe": capitals of something else than a name.
      if (
        /^\p{Lu}{3,}$|\p{Ll}\p{Lu}/u.test(name.text) &&
        !/\b(?:Mc|Mac|De|Di|La|Le|O'|Van|Fitz)\p{Lu}/u.test(name.text)
      )
        continue;
      // "Humira", "Nexplanon": a drug with a name's form.
      if (reading.clinical.some((one) => one.kind === 'drug' && one.start <= name.start && name.start < one.end))
        continue;
      add(name, name.mention.form === 'initials' ? 'initials' : 'name', scoreOf(reading, person, name));
    }
  }
  if (reading.unreal.some((mark) => mark.reality !== 'fiction')) return found;
  for (const sentence of reading.sentences) {
    for (const one of sentence.derive(oddNames)) {
      const place = sentence.at(one);
      const patient = reading.patientIn(sentence);
      add(place, one.kind, one.score + around(reading, sentence, place) + (patient ? 0.6 * patient.likelihood : 0));
    }
  }
  for (const handle of reading.handles) add(handle, 'handle', handleScore(reading, handle));
  for (const hashtag of reading.hashtags) {
    const name = nameIn(hashtag.words);
    if (name) {
      const start = hashtag.start + hashtag.text.lastIndexOf(name.word);
      add(
        { start, end: start + name.word.length },
        'hashtag',
        name.score +
          (reading.isClinical || reading.has(bedsideWords) ? 0.6 : -2) +
          (reading.patients.length > 0 ? 0.6 : 0),
      );
    }
  }
  for (const sentence of reading.sentences) {
    for (const one of sentence.derive(employersOf)) {
      const here = reading.people.filter((person) => person.sentences.includes(sentence.index));
      const likeliest = Math.max(0, ...here.map((person) => (person.reality === 'real' ? person.likelihood : 0)));
      add(sentence.at(one), 'employer', 6 * (likeliest - 0.36) + (around(reading, sentence, one) > 0 ? 0.5 : 0));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Titles of no clinician, which patients bear. */
const layTitle =
  /\b(?:Father|Sister|Brother|Pastor|Rabbi|Coach|Officer|Sergeant|Sgt\.?|Captain|Chief|Deacon|Bishop|Reverend|Rev\.?|Judge|Mayor|Imam)\s$/;

const impossible: ReadonlySet<NameMention['role']> = new Set([
  'clinician',
  'author',
  'public',
  'eponym',
  'own-family',
  'staff',
]);

const bedsideWords =
  /\b(?:rang the bell|rounds? of|rounds|scan|cancer|bedside|went home|surgery|the OR|hospital|nurses?|transplant|diagnos\w+|NICU|PICU|ICU|tumou?r|ventilator|recover\w*|treatment)\b/i;

/** How much what stands around a place speaks for a patient being named there, whoever's name it is. */
function around(reading: Reading, sentence: Sentence, span: Span): number {
  let sum = 0;
  if (sentence.derive(clinicalOf).length > 0) sum += 0.5;
  else if (reading.isClinicalSentence(sentence)) sum += 0.3;
  else if (sentence.has(bodyWords)) sum += 0.3;
  else if (!reading.isClinical && !reading.has(bodyWords)) sum -= 1;
  const from = Math.max(0, span.start - sentence.start - 45);
  const near = sentence.text.slice(from, span.end - sentence.start + 45);
  if (trade.test(near) || hereAsStaff.test(near)) sum -= 1.9;
  else if (trade.test(sentence.text) || hereAsStaff.test(sentence.text)) sum -= 0.8;
  if (thanks.test(sentence.text)) sum -= 1;
  if (animal.test(near)) sum -= 1.6;
  if (besideIdentifiers(reading, sentence, span)) sum += 2.4;
  return sum;
}

function besideIdentifiers(reading: Reading, sentence: Sentence, span: Span): boolean {
  const near = (one: Span): boolean => Math.min(Math.abs(one.start - span.end), Math.abs(span.start - one.end)) < 90;
  return (
    reading.labelledNumbers.some((number) => number.sentence === sentence && near(number)) ||
    reading.phones.some(
      (phone) =>
        phone.sentence === sentence &&
        !phone.publicLine &&
        near(phone) &&
        /\b(?:cell|his|her|mom|dad|home|chart|daughter|son|wife|husband)\b/i.test(sentence.text),
    ) ||
    sentence.derive(deviceNumbersOf).length > 0 ||
    /\b(?:DOB|date of birth|MRN)\b/i.test(sentence.text)
  );
}

function scoreOf(reading: Reading, person: Person, name: Person['names'][number]): number {
  const { mention } = name;
  const sentence = reading.sentenceAt(name.start);
  if (!sentence) return -9;
  const before = sentence.text.slice(0, name.start - sentence.start);
  const after = sentence.text.slice(name.end - sentence.start);
  let sum = -2;
  const likelihood = person.kind === 'patient' || person.kind === 'other' ? person.likelihood : 0;
  const relative = person.kind === 'relative-of-patient';
  if (relative) sum += reading.patients.length > 0 ? 2.6 : reading.context?.has(patientWord) ? 2.2 : 0.8;
  else if (person.kind === 'colleague' && layTitle.test(before)) sum += 1.6;
  else if (person.kind !== 'patient' && person.kind !== 'other') return -9;
  sum += 3 * likelihood + 2 * (certaintyOf(name) - 0.7);
  if (mention.role === 'courtesy' || layTitle.test(before)) sum += 1.1;
  if (mention.form === 'initials') sum += 0.8;
  if (patientBefore.test(before)) sum += 2.6;
  else if (namedBefore.test(before)) sum += 1.6;
  else if (cueBefore.test(before)) sum += 0.7;
  else if (object.test(before)) sum += 0.4;
  // "Show Denise the screen": whom readers are sent to.
  if (
    /(?:^|[.!?:,]\s|\band\s|\bplease\s|\bjust\s|\bor\s)(?:show|ask(?: for)?|find|call|text|e-?mail|contact|message|book with|speak (?:to|with)|talk to|tag)\s$/i.test(
      before,
    ) &&
    !besideIdentifiers(reading, sentence, name)
  )
    sum -= 1.8;
  if (kinBefore.test(before) && reading.patients.length > 0) sum += 1.2;
  if (ownKin.test(before)) sum -= 4;
  if (/^ (?:from|in) (?:bed|room|bay|\d)/i.test(after)) sum += 1.5;
  const beyond = reading.text.slice(name.end, name.end + 30).replace(/^\s*\p{Extended_Pictographic}\ufe0f?/u, '');
  if (
    ageAfter.test(after) ||
    (beyond.length < 30 && /^\s\d{1,3}[,.]/.test(beyond)) ||
    /^(?:'s| is| was)(?: only| just| now)? \d{1,3}\b(?! (?:minutes|hours|miles))/.test(after)
  )
    sum += 1.2;
  if (
    /^ (?:has|have) (?:\w+ ){0,2}?(?:openings?|availability|spots?|slots?|appointments)\b|^ is (?:now )?(?:booking|accepting|taking|in the office)\b/.test(
      after,
    )
  )
    return -9;
  if (/\b(?:engraved|monogram\w*|initialed|embroidered|playlist)\b/i.test(before)) sum -= 3;
  if (
    mourning.test(reading.text) &&
    !/\bmy (?:own )?(?:mom|mother|dad|father|grand\w+|friend|mentor|brother|sister|uncle|aunt|dog|cat)\b/i.test(
      reading.text,
    )
  )
    sum += 0.7;
  if (/^ will (?:\w+ ){1,3}?(?:you|your)\b/.test(after)) return -9;
  if (/\b1[0-8]\d\d\b|\b19[0-7]\d\b/.test(sentence.text)) sum -= 2.5;
  if (/^\p{Lu}\p{Ll}+, \p{Lu}\p{Ll}+(?:,| and)/u.test(sentence.text)) sum -= 1.5;
  if (/\b(?:trial|journal|endpoint|editorial|debate|manuscript|reviewers?)\b/i.test(sentence.text)) sum -= 1;
  const offset = name.end - sentence.start;
  const owned =
    ownedCare.test(after) ||
    (/^'s\s/.test(after) &&
      sentence.words.find(bodyWords).some((one) => one.start > offset && one.start - offset < 24));
  if (owned) sum += 1.6;
  else if (/^'s\s/.test(after) && mention.certainty > 0.6) sum += 0.3;
  if (publicAfter.test(after)) sum -= 1.5;
  if (person.mentions.some((one) => one.by === 'pronoun')) sum += 0.3;
  const care = person.sentences.reduce(
    (most, index) => most + (reading.sentences[index]?.find(bodyWords).length ?? 0),
    0,
  );
  sum += 0.45 * Math.min(3, care) - (care === 0 && !opens(before) ? 0.3 : 0);
  const following = reading.sentences[sentence.index + 1];
  // "Meg. Thirty-one. Glioblastoma.": a name that is a sentence.
  if (opens(before) && /^[.!]?\s*$/.test(after) && following && sentence.index < 3) {
    const next = reading.sentences.slice(sentence.index + 1, sentence.index + 4);
    if (next.some((one) => one.has(bodyWords) || reading.isClinicalSentence(one))) sum += 1.6;
  }
  sum += around(reading, sentence, name);
  const shop =
    shoptalk.test(sentence.text) || (following !== undefined && mention.vocative && shoptalk.test(following.text));
  if (addressedAsPatient(reading) && mention.role !== 'staff') {
    if (mention.vocative || mention.role === 'courtesy') sum += 3;
    else if (opens(before)) sum += 2;
    else sum += 0.5;
  } else if (mention.vocative && reading.addressee.kind !== 'colleague' && !shop) {
    // "Congratulations Tamika!! … your chart of gold stars": called out to, and told of her own care.
    const care = reading.sentences.filter((one) => one.has(bodyWords) || reading.isClinicalSentence(one));
    if (care.some((one) => /\b(?:your|you've|you|keep)\b/i.test(one.text))) sum += 1.9;
    else if (care.length > 0 && reading.draft.surface !== 'post') sum += 1.1;
  }
  const called = mention.vocative || (/,\s$/.test(before) && /^[.!?]/.test(after));
  // Named in what is answered, and told of here: "Wyatt is convinced …", "Tell Wyatt the cast comes off".
  if (
    reading.draft.context?.includes(name.text) &&
    !called &&
    (sentence.has(bodyWords) || reading.isClinicalSentence(sentence)) &&
    reading.addressee.kind !== 'colleague'
  )
    sum += 1.5;
  if (shop && (called || reading.addressee.kind === 'colleague')) sum -= 2;
  if (reading.addressee.kind === 'asker' && opens(before)) sum += 0.8;
  const previous = reading.sentences[sentence.index - 1];
  // "Lost my favorite patient this week. Ernestine Poole taught me …": the name of whom the sentence before told.
  if (previous && opens(before) && person.sentences[0] === sentence.index) {
    const told = reading.patientIn(previous);
    if (told && told !== person && told.names.length === 0 && told.likelihood > 0.7) sum += 0.8;
  }
  if (
    /^(?:For|To|Dear|RIP)\s$/.test(before) &&
    following &&
    /^You\b/.test(following.text) &&
    reading.isClinicalSentence(following)
  )
    sum += 1.4;
  // The first name called in a message to a colleague is the colleague's.
  if (
    mention.vocative &&
    name.start < 3 &&
    (reading.addressee.kind === 'colleague' || reading.draft.surface === 'message') &&
    !addressedAsPatient(reading)
  )
    sum -= 3;
  const others = reading.people.filter((one) => one.sentences.includes(sentence.index) && one.names.length > 0).length;
  if (others > 2) sum -= 1.5;
  // Told of elsewhere as one of the house: "She joined our front desk in March".
  const told = person.sentences.filter((index) => index !== sentence.index).map((index) => reading.sentences[index]);
  if (told.some((one) => one && joined.test(one.text))) sum -= 1.8;
  else if (person.likelihood < 0.8 && reading.sentences.some((one) => one !== sentence && trade.test(one.text)))
    sum -= 0.6;
  return sum;
}

/** "Junie", "Dougie": a word that ends as pet names do is surer a name than any capital. */
function certaintyOf(name: Person['names'][number]): number {
  const { certainty } = name.mention;
  return certainty < 0.6 && /^\p{Lu}\p{Ll}{2,5}(?:ie|y|ey)$/u.test(name.text) && !ordinary(name.text.toLowerCase())
    ? 0.6
    : certainty;
}

/** Of the house: "She joined our front desk in March." */
const joined =
  /\b(?:she|he|they)(?:'s|'ll|'ve)?\s(?:\w+\s){0,2}?(?:join\w*|start\w* (?:with|in|at|as|her|his|on)|works? (?:with|in|at|for)|graduat\w+|match(?:ed|es)|leads?|manages?|trained|completed|earned|comes to us|brings|previously)\b|\bour (?:\w+ )?(?:team|staff|front desk)\b/i;

const mourning =
  /\b(?:RIP|rest in (?:peace|power)|rest easy|heavenly birthday|passed (?:away|on)|in heaven|we lost|I lost|we still keep|said goodbye|last (?:breath|words)|funeral|obituary|eulogy|widow(?:er)?)\b/i;

const opens = (before: string): boolean => /^[\s"'(•*-]*$/.test(before);

interface OddName extends Span {
  readonly kind: 'initials' | 'nickname' | 'name';
  readonly score: number;
}

const acts =
  /^(?:'s\b)?\s+(?:is|was|has|had|hit|came|comes|went|goes|left|got|gets|texted|called|told|asked|said|says|rang|walked|turned|made|makes|wants|wanted|needs|needed|weighs|woke|opened|smiled|laughed|died|passed|coded|survived|beat|won|lost|graduated|finished|taught|brought|sent|sends|loves|hates|refuses|refused|took|keeps|kept|still|finally|just|in (?:room|bed)|from (?:the|room)|and (?:his|her|I)|\(|,)/i;
const pairOfCapitals = /(?<![\w.&/-])([A-Z]{2})(?=(?:'s)?[\s,(])/g;
const called =
  /\b(?:(?:[Ww]e|I|[Ee]veryone|[Ee]verybody|[Tt]he (?:nurses|staff|unit|team|ward|floor|whole \w+)|[Tt]hey|[Nn]urses|[Ss]taff)(?:'ve|'d| all| have| used to)? (?:lovingly |affectionately |secretly )?(?:call(?:ed|s|ing)?|nicknamed|dubbed|knew|know)\s(?:him|her|them|this (?:guy|man|lady|kid|patient)|the (?:patient|kid|baby))(?: as)?|(?:he|she|patient)?\s?(?:nicknamed|a\.?k\.?a\.?|goes by|went by|better known as|known (?:to (?:us|all|everyone) )?as|answers to|code-?named))\s+["']?((?:[Tt]he\s)?\p{Lu}[\p{L}'-]*(?:\s(?:of|the|on|from|\d+|\p{Lu}[\p{L}'-]*)){0,4})/gu;
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
function oddNames(sentence: SentenceText): readonly OddName[] {
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
  /^(?:Big (?:Pharma|Tech|Food|Tobacco|Apple|Mac|Ten|Data|Insurance|Brother|Island|Sur|Bend|Day|Deal|News|Thanks|Hug|Shout\w*)|Old (?:Navy|Town|School|Testament|Spice|West)|Little (?:League|Rock|Caesars?|Women|Things?|Italy)|Sweet (?:Home|Potato|Sixteen|Caroline|Dreams)|Baby (?:Boomers?|Boy|Girl|Shark|Bonus|Shower|Friendly|Blues)|Mama (?:Bear|Mia)|Queen (?:Elizabeth|Victoria|Anne)|King (?:County|James|Charles)|Lady (?:Gaga|Liberty|Bird)|Captain (?:America|Obvious)|Crazy (?:Day|Night|Week|Shift)|Miss (?:America|Universe|USA|You|Them|This|Him|Her)|Uncle Sam|Papa John.*|Tiny (?:Desk|House))$/;

function isGiven(lower: string): boolean {
  return givenNames.has(lower) || dictionaryTags(lower).some((tag) => /^(?:Male|Female|First)Name$/.test(tag));
}

function ordinary(lower: string): boolean {
  const tags = dictionaryTags(lower);
  return tags.length > 0 && !tags.some((tag) => /Name$/.test(tag));
}

const professional =
  /(?:^@?dr\.?|md\d*$|_md|do$|rn$|np$|phd|clinic|hosp|health|med(?:ical|center|school|ed)|surg|ortho|neuro|derm|peds|pain|spine|cardio|news|fda|cdc|nih|who|ama|aap|acog|asra|nans|journal|univ|edu|inc|corp|pharma|care\d*$|official|foundation|society|institute|nurse|doc)/i;

/** A handle is a patient's where the one addressed is, or where the sentence tells of that handle's own care. */
function handleScore(
  reading: Reading,
  handle: Placed<{ readonly start: number; readonly end: number; readonly text: string }>,
): number {
  const { sentence, text } = handle;
  if (professional.test(text.slice(1))) return -9;
  const before = sentence.text.slice(0, handle.start - sentence.start);
  const after = sentence.text.slice(handle.end - sentence.start);
  if (addressedAsPatient(reading)) return opens(before) ? 1.5 : 0.4;
  let sum = -2.2;
  if (reading.isClinicalSentence(sentence)) sum += 0.9;
  if (
    /\b(?:removed|operated|injected|treated|delivered|implanted|took out|fixed|repaired|saw|lasered|filled)\b/i.test(
      before,
    )
  )
    sum += 0.8;
  if (patientBefore.test(before)) sum += 2.6;
  if (
    /\b(?:from|out of|on|for|treated|injected|saw|removed|delivered|my (?:girl|guy|client|patient)|transformation|lips?|skin|smile|results? (?:on|for)|model)\s(?:\w+ ){0,2}$/i.test(
      before,
    )
  )
    sum += 1;
  if (/^(?:'s\s|,?\s(?:she|he|who)\b)/i.test(after)) sum += 1;
  if (
    /^'s\s(?:\w+ ){0,2}(?:lips?|skin|face|smile|nose|back|knee|hip|results?|surgery|recovery|birth|baby)/i.test(after)
  )
    sum += 1.2;
  const [person] = reading.patients;
  if (person?.sentences.includes(sentence.index)) sum += 0.8;
  if (
    /\b(?:your (?:chart|results|FRAX|scan|implant|surgery|incision|dose|A1c|labs|stitches|visit)|when I saw you|since your (?:visit|surgery))\b/i.test(
      reading.text,
    )
  )
    sum += 2.2;
  if (
    /\byour (?:lad|lass|boy|girl|son|daughter|kid|little (?:one|guy|girl)|mum|mom|dad|wife|husband|baby|twins)\b/i.test(
      sentence.text,
    ) &&
    sentence.has(bodyWords)
  )
    sum += 2.2;
  if (trade.test(sentence.text)) sum -= 1.5;
  return sum;
}

const cheers: ReadonlySet<string> = new Set(
  'team pray prayfor prayers prayersfor for justice justicefor fight fightfor hope hopefor rip heal healing love welove go stay mypatient patient cheer rally save'.split(
    ' ',
  ),
);
const cheersAfter: ReadonlySet<string> = new Set(
  'strong tough fight fights army warrior warriors journey story brave battle recovery crew squad'.split(' '),
);

/** The name in a hashtag of cheers: TeamOluwaseun, PrayForEmmett, AnnikaStrong. */
function nameIn(words: readonly string[]): { readonly word: string; readonly score: number } | undefined {
  if (words.length < 2 || words.length > 4) return undefined;
  const last = words.at(-1) ?? '';
  const head = words.slice(0, -1).join('').toLowerCase();
  const candidate = (word: string): number | undefined => {
    const lower = word.toLowerCase();
    if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word)) return undefined;
    if (isGiven(lower)) return wordNames.has(lower) ? 0.1 : 0.9;
    return dictionaryTags(lower).length === 0 ? 0.2 : undefined;
  };
  if (cheers.has(head)) {
    const score = candidate(last);
    return score === undefined ? undefined : { word: last, score };
  }
  const [first = ''] = words;
  if (
    cheersAfter.has(
      words
        .slice(1)
        .join('')
        .toLowerCase()
        .replace(/^s(?=army|fight|journey|story|battle|crew|warriors)/, ''),
    )
  ) {
    const score = candidate(first);
    return score === undefined ? undefined : { word: first, score };
  }
  return undefined;
}

const employer =
  /\b(?:the|a|an|this|that|my|our|another)\s+(?:[\w-]+\s){0,2}?(\w+)\s+(?:at|over at|from the|of the|for|with|who works (?:at|for)|from(?=\s(?:Channel|K[A-Z]{3}|W[A-Z]{3})))\s+(?:the\s+|our\s+)?((?:Channel \d+|\p{Lu}[\w&'-]*)(?:\s(?:\p{Lu}[\w&'-]*|K\b))*)|\b(?:works?|worked|drives?|drove|bags groceries|cashiers?|waits tables|bartends?|teaches|coaches|cooks) (?:\w+ ){0,3}?(?:at|for)\s+(?:the\s+)?(\p{Lu}[\w&'-]*(?:\s(?:\p{Lu}[\w&'-]*))*)/gu;
const jobs =
  /^(?:cashier|clerk|teacher|coach|waitress|waiter|server|bartender|cook|chef|driver|manager|guy|lady|man|woman|weatherman|anchor|reporter|pastor|priest|rabbi|foreman|kid|barista|teller|principal|owner|mechanic|welder|guard|janitor|librarian|professor|mayor|lineman|captain|pitcher|quarterback|goalie|singer|drummer|butcher|baker|stylist|barber|machinist|operator|cop|officer|firefighter|pilot|supervisor|greeter|host|hostess|dealer|butcher)$/i;
const notEmployers =
  /^(?:I|ICU|ER|ED|OR|NICU|PICU|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Thanksgiving|COVID|Medicare|Medicaid|Spanish|English)\b/;

/** Employers that the sentence names; use as `sentence.derive(employersOf)`. */
function employersOf(sentence: SentenceText): readonly Span[] {
  const found: Span[] = [];
  for (const { start, end, groups } of sentence.find(employer)) {
    const said = groups[2] ?? groups[3] ?? '';
    if (
      groups[2] !== undefined &&
      !jobs.test(groups[1] ?? '') &&
      !(personNouns.has((groups[1] ?? '').toLowerCase()) && !/^(?:patient|kid|boy|girl)$/i.test(groups[1] ?? ''))
    )
      continue;
    if (notEmployers.test(said)) continue;
    const at = start + sentence.text.slice(start, end).lastIndexOf(said);
    const length = said.replace(/(?:\s(?:On|In|At|And|Is|Was|Who))+.*$/, '').length;
    found.push({ start: at, end: at + length });
  }
  return found;
}
