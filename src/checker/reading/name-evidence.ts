/** How far a name is a patient's, or of someone close to one: evidence for and against, each with a weight, summed. */

import { addressedAsPatient } from './addressed.ts';
import { opens, ordinary } from './known-names.ts';
import { inCare } from './name-role.ts';
import { around, besideIdentifiers, bodyWords, patientBefore, trade } from './name-surroundings.ts';
import type { Person } from './people.ts';
import type { Reading } from './reading.ts';

const patientWord = /\b(?:patient|pt)\b/i;
const cueBefore =
  /\b(?:meet|RIP|R\.I\.P\.?|rest (?:in peace|easy)|in (?:loving )?memory of|prayers? (?:for|to)|praying for|pray for|thinking (?:of|about)|little|sweet|sweetest|dear|dearest|tiny|baby|brave|our own|belonging to(?: one)?|one|shout-?out to|remember(?:ing)?|forget|goodbye to|farewell|we lost|I lost|say hi to|visit with|clinic with|call(?:ed|ing)? (?:back )?|about|operat(?:ed|ing) on|saw|treated|delivered|scoped|admitted|discharged|intubated|injected|pronounced|coded|met|on)\s+$/i;
const namedBefore =
  /\b(?:(?:his|her|the (?:patient|kid|baby|boy|girl|man|woman|lady)'s|whose) name(?:'s| is| was)|named|nicknamed|called|goes by|known as)\s+$/i;
/** What is said to a colleague: "great talk", "the slide on lead migration". */
const shoptalk =
  /\b(?:talks?|slides?|posters?|papers?|stud(?:y|ies)|series|data|thread|articles?|great (?:point|question|post|work|thread)|good (?:point|question|catch)|abstract|session|webinar|podcast|grand rounds|conference|meeting|lecture|chapter|guidelines?|job|position|interview|resum[eé]|CV|residency|fellowship|matching|matched|boards?|colleagues?)\b/i;
const object =
  /\b(?:tell(?:ing)?|told|ask(?:ed)?|saw|see(?:ing)?|seen|hug(?:ged)?|call(?:ed|ing)?|texted|visit(?:ed|ing)?|discharg(?:ed|ing)|sen[dt]|met|h[oe]ld(?:ing)?|watch(?:ed|ing)?|lost|losing|treat(?:ed|ing)?|deliver(?:ed|ing)|examin(?:ed|ing)|carried|walk(?:ed|ing)|got|getting|with|about|gave|give|giving|for)\s$/i;
const ageAfter =
  /^,?\s\(?(?:\d{1,3}(?=[),.;]|\s(?:and|with|years?|yo|y\/o))|aged?\s\d|(?:a|an|the|my|our)\s(?:\w+[- ]){0,3}(?:year-old|yo|patient|pt)\b)/i;
const ownedCare =
  /^'s?\s(?:\w+[- ]){0,3}?(?:pump|chart|scan|stim\w*|lead|battery|MRI|CT|labs?|x-?rays?|echo|EKG|pain|knees?|hips?|back|spine|neck|heart|lungs?|kidneys?|liver|brain|eyes?|ears?|skin|face|scars?|wound|surgery|operation|fusion|biopsy|tumou?r|cancer|chemo|pressure|sugars?|A1c|insulin|meds|prescription|dose|diagnosis|seizures?|stroke|delivery|baby|rash|voice|hearing|implant|device|visit|appointment|recovery|rehab|results?|brace|cast|trach|tubes?|stain|birthmark|mole|mom|mother|dad|father|wife|husband|daughter|son|parents|family|bank|bed|room)\b/i;
const kinBefore =
  /\b(?:his|her|their|'s)\s+(?:\w+\s+){0,2}?(?:wife|husband|mom|mother|dad|father|daughter|son|sister|brother|aunt|uncle|parents?|partner|roommate|caregiver|boss|neighbor|grand\w+|fianc[eé]e?)(?:,|\s\()?\s+$|\b(?:mom|dad|wife|husband|mother|father|daughter|son),?\s+$/i;
const ownKin =
  /\b(?:my|our)\s+(?:own\s+|late\s+|dear\s+|best\s+|old\s+)?(?:wife|husband|mom|mother|dad|father|daughter|son|sister|brother|aunt|uncle|parents?|partner|kids?|child|niece|nephew|cousin|friend|mentor|boss|dog|cat|grand\w+|fianc[eé]e?|neighbor|roommate|coach|teacher|in-laws?|better half|bestie)\b,?\s*(?:\w+\s+and\s+)?$/i;
/** An age that is a sentence: "Sixteen.", "34.", "Thirty-one years old." */
const bareAge =
  /^(?:\d{1,3}|(?:thir|four|fif|six|seven|eigh|nine)teen|eleven|twelve|ten|nine|eight|seven|six|five|four|(?:twen|thir|for|fif|six|seven|eigh)ty(?:-\w+)?)(?:,? (?:years? old|months? old|maybe|barely))?[.!]/i;
const nextDoor = /\b(?:neighbor|friend|roommate|boss|teacher|coach),?\s*$/i;
const publicAfter =
  /^\s+(?:announced|tweeted|revealed|released|signed|endorsed|wrote|writes|sang|starred|won|plays|said in|talked about|published|argues?d?|invented|described|discovered)\b/i;

/** Titles of no clinician, which patients bear. */
export const layTitle =
  /\b(?:Father|Sister|Brother|Pastor|Rabbi|Coach|Officer|Sergeant|Sgt\.?|Captain|Chief|Deacon|Bishop|Reverend|Rev\.?|Judge|Mayor|Imam)\s$/;

/** Log-odds that the name, which the person bears, is one that identifies a patient. */
export function nameScore(reading: Reading, person: Person, name: Person['names'][number]): number {
  const { mention } = name;
  const sentence = reading.sentenceAt(name.start);
  if (!sentence) return -9;
  const before = nearBefore(sentence.text, name.start - sentence.start);
  const after = sentence.text.slice(name.end - sentence.start, name.end - sentence.start + near);
  const draft = draftOf(reading);
  let sum = -2;
  const likelihood = person.kind === 'patient' || person.kind === 'other' ? person.likelihood : 0;
  const relative = person.kind === 'relative-of-patient';
  if (relative) sum += reading.patients.length > 0 ? 2.6 : reading.context?.has(patientWord) ? 2.2 : 0.8;
  else if (person.kind === 'colleague' && layTitle.test(before)) sum += 1.6;
  else if (person.kind !== 'patient' && person.kind !== 'other') return -9;
  sum += 3 * likelihood + 2 * (certaintyOf(name) - 0.7);
  // Clinicians call whom they treat Mr. and Ms.; those beside whom they work, hardly ever.
  if (mention.role === 'courtesy') sum += draft.care === 'none' && !sentence.has(ward) ? 1.1 : 1.9;
  else if (layTitle.test(before)) sum += 1.1;
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
  if (ownKin.test(before) && !(nextDoor.test(before) && inCare.test(sentence.text))) sum -= 4;
  if (/^ (?:from|in) (?:bed|room|bay|\d)/i.test(after)) sum += 1.5;
  const beyond = reading.text.slice(name.end, name.end + 30).replace(/^\s*\p{Extended_Pictographic}\ufe0f?/u, '');
  if (
    ageAfter.test(after) ||
    (beyond.length < 30 && /^\s\d{1,3}[,.]/.test(beyond)) ||
    /^(?:'s| is| was)(?: only| just| now)? \d{1,3}\b(?! (?:minutes|hours|miles))/.test(after)
  )
    sum += 1.2;
  // "Hank, stage 4 lung, …": named as a chart names.
  if (
    /^,? \(?(?:first|second|third|fourth|fifth|another|stage|grade|type|class|day|week|post-?op|POD|s\/p|status post|new)\b/i.test(
      after,
    )
  )
    sum += 1.4;
  if (
    /^ (?:has|have) (?:\w+ ){0,2}?(?:openings?|availability|spots?|slots?|appointments)\b|^ is (?:now )?(?:booking|accepting|taking|in the office)\b/.test(
      after,
    )
  )
    return -9;
  if (/\b(?:engraved|monogram\w*|initialed|embroidered|playlist)\b/i.test(before)) sum -= 3;
  if (draft.mourns) sum += 0.7;
  // Nothing of care anywhere: "a 71-year-old named Gus" may have won a race.
  else if (
    draft.care === 'none' &&
    !sentence.has(ward) &&
    !inCare.test(sentence.text) &&
    reading.draft.surface === 'post'
  )
    sum -= 0.7;
  if (/^ will (?:\w+ ){1,3}?(?:you|your)\b/.test(after)) return -9;
  if (sentence.has(longAgo) && !sentence.has(bornThen)) sum -= 2.5;
  else if (mention.form === 'initials' && sentence.has(bornThen)) sum += 2.5;
  // "the Tim's on Barrington Street": a house with a person's name.
  if (/\bthe\s$/i.test(before) && /^'s\b/.test(after)) return -9;
  if (sentence.has(listOfNames)) sum -= 1.5;
  if (sentence.has(ofPapers)) sum -= 1;
  // "Kurt Cobain's stomach was never diagnosed": name and surname, and nobody here who knew him.
  if (mention.form === 'full' && mention.role === 'unknown' && !draft.personal && /\s\p{Lu}\p{L}{2}/u.test(name.text))
    sum -= reading.draft.surface === 'post' || reading.draft.surface === 'article' ? 1.3 : 0.5;
  const offset = name.end - sentence.start;
  const owned =
    ownedCare.test(after) ||
    (/^'s\s/.test(after) &&
      sentence.words.find(bodyWords).some((one) => one.start > offset && one.start - offset < 24));
  if (owned) sum += 1.6;
  else if (/^'s\s/.test(after) && mention.certainty > 0.6) sum += 0.3;
  if (publicAfter.test(after)) sum -= 1.5;
  if (person.mentions.some((one) => one.by === 'pronoun')) sum += 0.3;
  const care = person.sentences
    .slice(0, 40)
    .reduce((most, index) => most + (reading.sentences[index]?.words.find(bodyWords).length ?? 0), 0);
  sum += 0.45 * Math.min(3, care) - (care === 0 && !opens(before) ? 0.3 : 0);
  const following = reading.sentences[sentence.index + 1];
  // "Meg. Thirty-one. Glioblastoma.": a name that is a sentence.
  if (opens(before) && /^[.!]?\s*$/.test(after) && following && sentence.index < 3) {
    const next = reading.sentences.slice(sentence.index + 1, sentence.index + 4);
    if (next.some((one) => one.has(bodyWords) || reading.isClinicalSentence(one))) sum += 1.6;
  }
  // "I'll never forget Eli. He was six …": who is named last is told of next.
  if (
    /^[.!]?\s*$/.test(after) &&
    following &&
    /^(?:He|She|They)\b/.test(following.text) &&
    (following.has(bodyWords) || reading.isClinicalSentence(following))
  )
    sum += 0.9;
  // "Can't stop thinking about Nia. Sixteen. Lupus.", "No, Stanley. You are constipated."
  if (/^[.!]?\s*$/.test(after) && following) {
    if (bareAge.test(following.text)) sum += 1.5;
    else if (
      /^You(?:'re| are| have|'ve)\b/.test(following.text) &&
      (following.has(bodyWords) || reading.isClinicalSentence(following))
    )
      sum += 1.6;
  }
  sum += around(reading, sentence, name);
  const shop = sentence.has(shoptalk) || (following !== undefined && mention.vocative && following.has(shoptalk));
  if (addressedAsPatient(reading) && mention.role !== 'staff') {
    if (mention.vocative || mention.role === 'courtesy') sum += 3;
    else if (opens(before)) sum += 2;
    else sum += 0.5;
  } else if (mention.vocative && reading.addressee.kind !== 'colleague' && !shop) {
    // "Congratulations Tamika!! … your chart of gold stars": called out to, and told of her own care.
    if (draft.care === 'yours') sum += 1.9;
    else if (draft.care === 'told') sum += reading.draft.surface === 'post' ? 0.6 : 1.1;
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
    name.start < 12 &&
    (reading.addressee.kind === 'colleague' || reading.draft.surface === 'message') &&
    !addressedAsPatient(reading)
  )
    sum -= 3;
  if ((draft.namedIn.get(sentence.index) ?? 0) > 2) sum -= 1.5;
  // Told of elsewhere as one of the house: "She joined our front desk in March".
  if (person.sentences.some((index) => index !== sentence.index && reading.sentences[index]?.has(joined))) sum -= 1.8;
  else if (person.likelihood < 0.8 && draft.trades - (sentence.has(trade) ? 1 : 0) > 0) sum -= 0.6;
  return sum;
}

/** How far around a name is looked, in UTF-16 units: what stands farther off says nothing of it, and costs with each name. */
const near = 160;

function nearBefore(text: string, at: number): string {
  return at <= near ? text.slice(0, at) : `… ${text.slice(at - near, at)}`;
}

/** What the whole draft says, whichever name is asked for: worked out once. */
interface DraftEvidence {
  readonly mourns: boolean;
  /** Care is told: of the one spoken to, or of someone. */
  readonly care: 'yours' | 'told' | 'none';
  /** How many sentences speak of the house's own people. */
  readonly trades: number;
  /** The writer, the writer's house, a bed or a patient stands in it by a word. */
  readonly personal: boolean;
  /** By the sentence's index: how many persons are named in it. */
  readonly namedIn: ReadonlyMap<number, number>;
}

const evidence = new WeakMap<Reading, DraftEvidence>();

function draftOf(reading: Reading): DraftEvidence {
  const known = evidence.get(reading);
  if (known) return known;
  const care = reading.sentences.filter((one) => one.has(bodyWords) || reading.isClinicalSentence(one));
  const namedIn = new Map<number, number>();
  for (const person of reading.people) {
    if (person.names.length === 0) continue;
    for (const index of person.sentences) namedIn.set(index, (namedIn.get(index) ?? 0) + 1);
  }
  const made: DraftEvidence = {
    mourns: reading.has(mourning) && !reading.has(ownMourning),
    care: care.some((one) => one.has(spokenTo)) ? 'yours' : care.length > 0 ? 'told' : 'none',
    personal: reading.has(ofOurs) || reading.has(ward) || reading.labelledNumbers.length > 0,
    trades: reading.sentences.filter((one) => one.has(trade)).length,
    namedIn,
  };
  evidence.set(reading, made);
  return made;
}

const ofOurs =
  /\b(?:I|I'm|I've|I'd|me|my|mine|we|we're|we've|our|ours|us|patients?|pts?|clinic|DOB|MRN|SSN|RIP|meet|pray(?:ers?|ing)?)\b/i;
/** The house where the sick lie, in passing: a room's number, the call light, the bed rail. */
const ward =
  /\b(?:call (?:light|bell)|nurses'? station|bed ?(?:rail|pan|side)|gown|wristband|IV pole|crash cart|code (?:blue|brown|gray|grey)|rapid response|triage|waiting room|exam (?:room|table)|discharge|visiting hours|night shift|rounds|whiteboard|tele(?:metry)?|vitals|allergies|chart|on \d (?:north|south|east|west)|(?:room|bed|bay) \d|in \d{1,3}\b)\b/i;
const longAgo = /\b1[0-8]\d\d\b|\b19[0-7]\d\b/;
const bornThen = /\b(?:born|b\.|DOB|date of birth)\b/i;
const listOfNames = /^\p{Lu}\p{Ll}+, \p{Lu}\p{Ll}+(?:,| and)/u;
const ofPapers = /\b(?:trial|journal|endpoint|editorial|debate|manuscript|reviewers?)\b/i;
const spokenTo = /\b(?:your|you've|you|keep)\b/i;
const ownMourning =
  /\bmy (?:own )?(?:mom|mother|dad|father|grand\w+|friend|mentor|brother|sister|uncle|aunt|dog|cat)\b/i;

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
  /\b(?:RIP|rest in (?:peace|power)|rest easy|heavenly birthday|passed (?:away|on)|in heaven|we lost|I lost|(?:we|they) buried|we still keep|said goodbye|last (?:breath|words)|funeral|obituary|eulogy|widow(?:er)?)\b/i;
