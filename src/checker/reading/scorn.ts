/**
 * Where a sentence makes people small: insulted, mocked, called incapable. Of people only; a study, a law, an insurer or the
 * weather may be as stupid as it likes. Evidence is graded: `2` shows by itself, `1` wants company.
 */

import type { Span } from '../rule.ts';
import { contempt, demeaning, insultAdjectives, insultNouns, peopleNouns, sneers } from '../words/insults.ts';
import type { SentenceText } from './sentence.ts';

export interface Scorn extends Span {
  readonly weight: 1 | 2;
  /** Nobody stands in the sentence whom it could be about: the ones before must say whom. */
  readonly loose: boolean;
}

const gap = "(?:[\\w'-]+ ){0,2}?";
const adjective = new RegExp(`\\b${insultAdjectives}\\b`, 'i');
/** "entitled patients", "some of the laziest nurses". */
const attributive = new RegExp(`\\b${insultAdjectives}(?:,? (?:and |ass )?[\\w'-]+){0,2}? ${peopleNouns}\\b`, 'gi');
/** "the nurses over there are lazy", "she was very rude". */
const predicative = new RegExp(
  `\\b(?:${peopleNouns}|he|she|they|you|those|these|that guy|anyone who)(?: [\\w'-]+){0,5}? (?:is|are|was|were|being|acting|(?:is|are) being|seems?|gets?|sounds?)(?: (?:so|very|just|really|all|quite|pretty|such|too|always|absolutely|completely|incredibly|extremely|downright|fucking|freaking|often|mostly|usually|honestly|literally|truly|young and|old and|also|the|kind of|a bit)){0,3} ${insultAdjectives}\\b(?! (?:news|luck|day|time|situation|disease|mistake|outcome|pain|weather|shift|enough))`,
  'gi',
);
const contracted = new RegExp(
  `\\b(?:he|she|they|you|who)'(?:s|re) (?:${gap})?${insultAdjectives}\\b(?! (?:news|luck|day|time))`,
  'gi',
);
/** Weak adjectives and nouns of care: said of people they may be a diagnosis or a plain remark. */
const mild =
  /\b(?:dangerous|hostile|demanding|dramatic|irrational|unreasonable|careless|reckless|mean|helpless|hopeless|dense|dim|slow|miserable|terrible|awful|horrible|worst|dirty|filthy|gross|fat|obese|bitter|fake|annoying|unpleasant|needy|crap|toxic|insane|negligent)\b/i;
const people = new RegExp(`\\b${peopleNouns}\\b`, 'gi');
/** About oneself, one's children, one's animals; about things. */
const ownKind =
  /\b(?:my|our|the) (?:\w+ )?(?:toddler|kids?|son|daughter|dog|puppy|cat|kitten|printer|pager|phone|computer|laptop|car|coffee|goldfish|chicken|hens?|baby|four-year-old|three-year-old|\d-?year-?old)\b|\b(?:am|I'm|I was|I've been|I feel|I felt|made me|call(?:ed|s) me|told me(?: that)? I(?:'m| was| am)?|makes me|make me|myself|I must|we were|we are|we're) (?:[\w'-]+ ){0,4}?$|\bI(?:'ve|'d)? (?:really |honestly |still |also |just |certainly )*$/i;
const softened =
  /\b(?:(?:not|never|isn'?t|aren'?t|wasn'?t|weren'?t|ain'?t|don'?t|doesn'?t|nobody(?: is)?|no one(?: is)?|without being|far from)\s+(?:[\w'-]+\s+){0,3}|(?:stop (?:calling|being|saying)|quit calling|(?:rude|wrong|unfair|cruel|mean) to (?:call|say|assume)|call|called|calling|labell?ed|accused of being|made to feel|feel|felt|feeling|treated (?:like|as)|seen as|assume|afraid of (?:looking|being|seeming)|worried (?:about )?(?:looking|being|seeming)|sound(?:ing)?|look(?:ing)? (?:like|as)?|myth|stereotype|trope)\b[^,.;:]{0,40}|\b(?:I|my|me)\b[^.;]{0,60}\blike an? )$/i;
/** The demeaning phrases that say what someone is not able to: the first ones of the list. */
const ofAbility = 8;
/** Tropes and scenes that mean people whatever else the sentence holds: the last of the list. */
const tropes = 8;
/** Shaming names that mock where they stand: seekers, junkies, "the crazy lady". */
const shamed =
  /\b(?:(?:drug|med|pill|narc|dilaudid|opioid|attention)[ -]?seekers?|junkies|junkie|crack ?heads?|drugg(?:ies|ie)|psycho|crazy (?:lad(?:y|ies)|patients?|mom(?:ma)?s?|people|famil(?:y|ies)|uncle|parents?|wom[ae]n)|frequent fl[yi]ers?|hypochondriacs?)\b/gi;
/** "Sit down, Kyle." */
const toldToSit = /\b[Ss]it down,? (?:Dr\.? )?[A-Z][a-z]+\b/g;
/** Whom a phrase may be about. */
const someone = new RegExp(
  `\\b(?:${peopleNouns}|he|she|they|him|her|them|his|their|you|your|who(?:ever)?|guy|those|these|everyone|anyone|nobody|somebody|PM&R|chair(?:man)?|dean|room \\d+|bed \\d+|gentleman|Dr\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|sir|ma'am|doctor|sit down|shut|stay in your)\\b`,
  'i',
);
const things =
  /\b(?:insur(?:er|ers|ance)|prior auth\w*|EHRs?|EMRs?|epic|system|polic(?:y|ies)|stud(?:y|ies)|trial|paper|guidelines?|laws?|bills?|regulations?|congress|medicare|medicaid|schedule|shift|weather|parking|printer|software|website|app|portal|algorithm|virus|disease|cancer|drug|device)\b/i;

/** The scorn in a sentence, in order; use as `sentence.derive(scornOf)`. */
export function scornOf(sentence: SentenceText): readonly Scorn[] {
  const { text } = sentence;
  const found: Scorn[] = [];
  const add = (span: Span, weight: 1 | 2, loose = false, plain = true): void => {
    const before = text.slice(Math.max(0, span.start - 60), span.start);
    const own = ownKind.test(before) || ownKind.test(text.slice(span.start, span.end));
    if (plain && (own || softened.test(before))) return;
    if (found.some((one) => one.start < span.end && span.start < one.end)) return;
    found.push({ start: span.start, end: span.end, weight, loose });
  };
  for (const match of sentence.find(insultNouns)) add(match, 2);
  for (const match of sentence.find(shamed))
    add(match, /seek|junk|crack|drugg|psycho/i.test(text.slice(match.start, match.end)) ? 2 : 1);
  for (const match of sentence.find(toldToSit)) add(match, 2);
  const thing = things.test(text) && !sentence.has(people);
  for (const [index, pattern] of demeaning.entries()) {
    for (const match of sentence.find(pattern)) {
      // "I have no idea" is said of oneself; "shut your mouth" never is. Mock awards and the like say whom they mean.
      const telling = index >= demeaning.length - tropes;
      if (telling || !thing) add(match, 2, !telling && !someone.test(text), index < ofAbility);
    }
  }
  // Most sentences hold no such adjective: looking for it alone is cheaper than for what stands around it.
  for (const pattern of sentence.has(adjective) ? [attributive, predicative, contracted] : []) {
    for (const match of sentence.find(pattern)) {
      const words = text.slice(match.start, match.end);
      // "told me I was useless", "rude to call people".
      if (things.test(words) || /\b(?:I|I'm|me|myself|to|of|call)\b/.test(words)) continue;
      add(match, mild.test(words) ? 1 : 2);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Rolled eyes, false surprise, laughter at someone. */
export const speaksOfPeople = (sentence: SentenceText): boolean => sentence.has(people);
export const sneersIn = (sentence: SentenceText): boolean => sentence.has(sneers);

export interface Contempt extends Span {
  /** How many kinds of sign stand in the sentence, 0 to 6. */
  readonly kinds: number;
  /** Signs of what people do, cannot do, or want, as against mere tone; more than one, or a hard word, counts once more. */
  readonly substance: number;
}

/** Words that are hard on people wherever they stand; what people do not know or complain of may be plain telling. */
const hard =
  /\b(?:rude(?:ly)?|nasty|egos?|arrogan\w+|condescend\w+|smug|kool-?aid|alarming|appalling|scary|terrifying|embarrass\w*|pathetic|disgrace\w*|laughable|clueless|useless|incompeten\w+|inept\w*|dumb\w*|stupid\w*|idio\w+|unqualified|under-?trained|poor(?:ly)? trained|greed\w*|power[- ]hungry|cosplay\w*|larp\w*|wannabes?|self-?serving|hypocri\w+|brainwash\w*|bitch\w*|whin\w+|berat\w+|belittl\w+|bully\w*|back-?stab\w*|gaslight\w*|half-?ass\w*|unprofessional|unhinged|delusion\w*|garbage|trash|horrible|atrocious|disgusting|dunning[- ]kruger|superiority|easy way|no (?:real |actual |formal )?(?:training|clue|idea|knowledge)|entitle\w*|for the money|shady|sketchy|sloppy|laz(?:y|iness)|ridiculous\w*|absurd\w*|awful|terrible|shameful|insulting|disrespectful|toxic|abusive|throw\w* \w+ under the bus|(?:screw|fuck|mess)(?:s|ed|ing)? up|cut corners|phon\w+ it in|shortcuts?|double standard|virtue signal\w*|cult\w*|too lazy|don'?t want to work|pretend\w*|control freak|unsafe|dangerous|yell\w* at|scream\w* at|talk\w* down to|look\w* down on|(?:bad|shitty|poor) attitude|treat\w* (?:us|me|nurses|staff|people) like|snap\w* at|need (?:more|constant) (?:supervision|babysit\w*)|zero \w+|minimal (?:training|experience)|online (?:school|program|degree)s?|lack(?:s|ing)?\b[^.]{0,20}(?:training|experience|knowledge))\b/i;

/** People stand right before what is said of them. */
const subject = new RegExp(`\\b(?:${peopleNouns}|they|he|she|who|you)\\b[^.;:!?]{0,45}$`, 'i');
const firstPerson = /\b(?:I|we|me|us|my|our)(?:'\w+)? (?:[\w']+ ){0,3}$/i;
/** Said with care, asked, or told of oneself. */
const tentative =
  /\b(?:might|may|some (?:nurses|doctors|patients|people) (?:might|may|just)|I (?:would|understand|get it|don't blame|feel for)|innocently|often because|how would you|if you(?:'re| are)|sorry|unfortunately|heart|hug|respect|empath\w+|compassion)\b|\?["']?$/i;
const substantial = new Set(['conduct', 'incapacity', 'motive']);

/** Softer contempt: what people do, cannot do or want, with oaths, sweeping words and sarcasm. No people, no contempt. */
export function contemptOf(sentence: SentenceText): Contempt | undefined {
  const { text } = sentence;
  if (!sentence.has(people)) return undefined;
  let kinds = 0;
  let substance = 0;
  let weightier = false;
  let place: Span | undefined;
  const taken: Span[] = [];
  for (const [kind, pattern] of Object.entries(contempt)) {
    const matches = sentence.find(pattern).filter((match) => {
      const before = text.slice(Math.max(0, match.start - 60), match.start);
      if (ownKind.test(before) || taken.some((one) => one.start < match.end && match.start < one.end)) return false;
      return !substantial.has(kind) || (!softened.test(before) && subject.test(before) && !firstPerson.test(before));
    });
    const first = matches[0];
    if (first === undefined) continue;
    kinds += 1;
    if (!substantial.has(kind)) continue;
    taken.push(...matches);
    substance += 1;
    weightier ||= matches.length > 1 || matches.some(({ start, end }) => hard.test(text.slice(start, end)));
    place ??= first;
  }
  substance += weightier ? 1 : 0;
  return place && !tentative.test(text) ? { start: place.start, end: place.end, kinds, substance } : undefined;
}
