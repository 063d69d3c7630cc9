import { withoutSentence } from '../edits.ts';
import { contradicts } from '../reading/contradiction.ts';
import { type PersonMention, personMentionsOf } from '../reading/person-mentions.ts';
import { type Persuasion, persuasionOf } from '../reading/persuasion.ts';
import { aboutTreatment } from '../reading/promotion-signs.ts';
import type { Reading } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Detection, Fix, Rule } from '../rule.ts';

/** One case held up as showing that it works, or as what readers may expect. */
const shows =
  /\b(?:(?:this|that|it|which) is (?:just )?(?:what|how|why)\b(?! (?:I|we) (?:do|did|love|went|became|miss))[^.!?\n]{3,70}|(?:this|that|it) (?:is what|can|could|will|might) (?:\w+ )?(?:happen|work|be|do(?:es)?) (?:for|to|that for) (?:you|your \w+|anyone|everyone)|(?:so can|and so can|then so can|so could) you|(?:you|yours) (?:can|could|might|may|will) (?:be )?(?:too|next|also)|could be (?:you|your)|your turn|you(?:'re| are) next|see\?* (?:it|that) works?|it (?:really |just |actually |truly )?works?\b(?: people| y'?all| guys| folks)?(?= ?[!.,]|$| and| for)|(?:it|they|this|these) (?:really |actually |truly )*work(?:s|ed) (?:for|on|wonders|like)|there'?s your (?:answer|proof|evidence)|I know what works?|(?:speaks?|spoke) for (?:itself|themselves)|(?:the|these|her|his|those|this) (?:results?|photos?|pictures?|numbers|face|knees?|skin|smile) (?:say|says|said|tells?|don'?t lie|speaks?)|tells you (?:how|all|everything|what)|don'?t tell me (?:it|this|that) doesn'?t|living proof|(?:is|are|was|were|that'?s|here'?s|my) (?:all the )?(?:proof|evidence)(?: (?:I|you|we|anyone|anybody) (?:will ever )?need(?:s|ed)?)?|need(?:s|ed)? any more (?:proof|convincing)|I'?m (?:a believer|sold|convinced|living)|made (?:me|us|him|her|them) (?:a )?believers?|(?:turned|converted) me|swear(?:s)? by|that'?s (?:the power|what) (?:of|\w+ (?:can|does|looks?))|the power of|what \w+(?: \w+){0,3} (?:can|could|did|does) (?:do )?for (?:you|her|him|them|me|us)|look what|who says|and (?:people|they|you) (?:say|said|told|tell|ask|wonder) (?:it|me|why|whether|if)|so when (?:people|patients|parents|anyone|someone|you) asks?|if (?:it|this|that) (?:can|could|works?|worked) (?:do|for|on)|if (?:a|I|she|he|my|this|an?) (?:\w+ ){0,9}can\b|(?:so|that'?s why|which is why|and) (?:I|we) (?:now )?(?:tell|give|recommend|put|offer|start|use it|hand)|nothing else(?: changed| worked| did| had| has)?|(?:changed|saved|gave (?:me|her|him|us) back) (?:my|her|his|our|their) (?:\w+ )?life|life[- ]chang\w+|game[- ]chang\w+)\b/i;
/** Said in so many words: what held for one holds for the reader. */
const explicit =
  /\b(?:for you|so can you|(?:you|yours) (?:can|could|might) (?:be )?(?:too|next)|your turn|see\?|there'?s your|I know what works|speaks? for|don'?t tell me|(?:proof|evidence) (?:I|you|we|anyone) need|living proof|gets you|tells you how)/i;
/** Offered to readers. */
const offered =
  /\b(?:ask (?:me|us|your|for|about)|book|call (?:us|me|today|now)|come see|dm|link in|slots?|openings?|spots?|sign up|try (?:it|this|one|them)|get (?:yours|one)|buy|grab|order|code|storefront|shop|if (?:your|you|you'?re|you'?ve)|want (?:results|this|the same|yours|one)|same (?:price|results|for)|your (?:kids?|nan|child|teens?|knees?|back|skin|face|migraines?|patients?)|got (?:one|a)|save this|worth (?:a try|it)|highly recommend|recommend)\b/i;
/** The writer, or theirs, on the treatment. */
const tried =
  /\b(?:I(?:'ve| have|'m| am)? (?:been |have been )?(?:on|taking|using|started|tried|did|had|take|use|took|drink|wear|wore|got|put|gave|swallowed|injected|doing)|put (?:both of mine|my|mine|him|her)|gave (?:my|it to my)|my own (?:\w+ )?(?:mother|mom|father|dad|kid|kids|daughter|son|wife|husband|knee|foot|face|back|skin|sister|brother)|(?:my|our) (?:mother|mom|father|dad|kids?|daughter|son|wife|husband|sister|brother|grandma|grandmother|family)(?:'s)? (?:\w+ )?(?:did|had|got|takes?|took|tried|uses?|used|started|swears?|is|has|haven'?t|hasn'?t|are)|on my own|(?:this|it|these) (?:is|are) my \w+|two scoops|works? for me|my (?:\w+ )?(?:routine|migraines?|knees?|pain|sleep|skin|A1c|back) (?:\w+ )?(?:feels?|is|are|was|were|went|gone|better)|a month ever since|x \d+ days|(?:I|we) (?:had|let|got) (?:my|our|a|an|the) (?:[\w-]+ ){0,4}(?:drawn|injected|done|zapped|lasered|placed|implanted|filled|frozen|replaced|treated)|my (?:own )?(?:left |right |bad |sore |cranky |wrecked |worse |\w+ )?(?:knees?|hips?|shoulders?|back|neck|elbow|heel|knuckles|hands|skin|scalp|hairline|migraines?|headaches?|sinuses|gut|sleep|energy|mood|recovery|face|forehead)[^.!?\n]{0,50} (?:did|ran|walked|used to|has never|haven'?t|hasn'?t|packed|left|went|gone|cleared|stopped|quit)|my own (?:\w+ )?(?:shoulder|knee|hip|back|neck|elbow|heel)|I (?:stuck|slapped|rubbed|popped|wore|'ve worn)|I'?ve (?:worn|had|used|taken|tried)|two of these|since I started|since starting)\b/i;
/** Patients told of in a lump, by the writer's own memory. */
const lump =
  /\b(?:(?:the )?(?:folks|people|patients|kids|families|moms|women|men|ladies|guys|runners|ones|those|everyone) (?:that |who )?(?:I(?:'ve)?|we(?:'ve)?) (?:have )?(?:started|put|treated|done|given|switched|seen|had)|my (?:\w+ )?(?:patients|families|moms|kids|crowd|ladies|runners) (?:\w+ )?(?:love|loves|swear|swears|are|tell|say|come back|walk|sleep|keep|rave|report|call|text|send)|(?:our|the|my) (?:[\w-]+ )?(?:regulars|members|clients|guests|girls|ladies|crowd|folks|snorers|sleepers|golfers|walkers|first (?:knee|hip|back|shoulder|patient|one))(?:'s?)? (?:[\w']+ )?(?:is|are|swear|tell|say|notice|love|text|write|rave|still|never|come|turn|spouses|wives|husbands)|(?:most|all|half|nine in ten|every one|everybody|everyone|all three|all four|all of them|both) (?:of )?(?:our |my |the |those |these )?(?:[\w-]+ ){0,3}(?:I|we)(?:'ve)? (?:have )?(?:implanted|placed|treated|started|injected|done|put|fused)|most of (?:our|my) (?:regulars|members|clients|guests|patients|families)|the ones (?:I|we) (?:placed|implanted|treated|did|put in|started)|ask anyone who (?:has |had |got )|(?:our|my) (?:own )?(?:nurse|receptionist|manager|tech|front desk|injector|PA|NP|MA|assistant|barber|mail carrier|neighbou?r)(?: [A-Z]\w+)? (?:\w+ )?(?:lost|dropped|did|had|takes|tried|swears|has been on|is on|is down|got)|what (?:our|my) (?:members|patients|regulars|clients) notice|all (?:two|three|four|five|six) (?:back|walking|home|out)|one of (?:my|our) patients|I (?:have|had) a (?:\w+ )?(?:patient|lady|guy|man|woman|kid|teen|runner)|(?:shoulder|knee|back|migraine|eczema) (?:crowd|families|folks))\b/i;
const pictured =
  /\b(?:before (?:and|&|\/|\+) ?after|before\/after|swipe|week (?:\d+|one|two|four|six|eight|twelve)\b|day (?:0|1|one)\b|same (?:elbows?|shoulder|face|light|angle|cheek|knee|smile|patient|woman|man|leg|skin|scalp)|then (?:and|vs\.?) now|no filter|sound (?:on|up)|real voice|(?:\d+|two|three|four|six|eight|nine|ten|twelve) (?:weeks|months|days) (?:later|apart|after|of \w+)|after (?:just )?(?:one|two|three|four|\d+) (?:rounds?|sessions?|treatments?|visits?|syringes?|weeks|months))\b/i;
const figures =
  /\d ?%|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:\w+ )?(?:in|out of) (?:\d+|three|four|five|ten)\b|\bmost of (?:my|our)\b/i;
/** The other kind of story: told for its own sake. */
const dataTalk = /\b(?:randomi[sz]ed|trial|cohort|n ?= ?\d+|case (?:report|series)|registry|p ?[<=])\b/i;

interface Showing {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

function caseIn(
  reading: Reading,
):
  | { readonly sentence: Sentence; readonly kind: 'patient' | 'self' | 'lump' | 'picture' | 'testimonial' | 'someone' }
  | undefined {
  for (const sentence of reading.sentences) {
    if (sentence.has(tried)) return { sentence, kind: 'self' };
    if (sentence.has(lump)) return { sentence, kind: 'lump' };
    if (reading.patientIn(sentence)) return { sentence, kind: 'patient' };
  }
  const testimonial = testimonialIn(reading);
  if (testimonial) return { sentence: testimonial, kind: 'testimonial' };
  const someone = aboutTreatment(reading.sentences).find((sentence) => sentence.derive(personMentionsOf).some(isOne));
  if (someone) return { sentence: someone, kind: 'someone' };
  const picture = reading.sentences.find((sentence) => sentence.has(pictured));
  return picture && { sentence: picture, kind: 'picture' };
}

/** One person, the writer apart: "she", "a roofer", "my sister". */
const isOne = (mention: PersonMention): boolean =>
  mention.kind === 'pronoun' ||
  mention.kind === 'shorthand' ||
  (mention.kind === 'kin' && mention.determiner !== 'yours') ||
  ((mention.kind === 'person' || mention.kind === 'patient') &&
    (mention.determiner === 'one' || mention.determiner === 'own' || mention.determiner === 'definite'));

/** Someone's own words on what it did for them, in quotation marks. */
function testimonialIn(reading: Reading): Sentence | undefined {
  const quote = reading.quotes.find(
    (one) => one.kind === 'speech' && /\b(?:I|me|my|I'm|I've)\b/.test(reading.text.slice(one.start, one.end)),
  );
  return quote && reading.sentenceAt(quote.start);
}

function showing(reading: Reading): Showing | undefined {
  for (const sentence of reading.sentences) {
    if (sentence.derive(contradicts)) continue;
    const match = sentence.find(shows)[0];
    if (match && !reading.modality(match).negated && !/\?\s*$/.test(sentence.text)) return match;
  }
  return undefined;
}

/** A label's words prove nothing of anybody's case. */
const labelWords =
  /^(?:FDA|doctor|dermatologist|pediatrician|physician|medical|pharmaceutical|trusted|evidence|science|backed|clinically|studies|research|guarante)/i;

/** What became of the case: a change for the better, near a treatment. */
const isOutcomeOf =
  (sentence: Sentence) =>
  (cue: Persuasion): boolean =>
    cue.kind === 'outcome' || (cue.kind === 'proof' && !labelWords.test(sentence.text.slice(cue.start, cue.end)));

function outcome(reading: Reading): Showing | undefined {
  for (const sentence of aboutTreatment(reading.sentences)) {
    if (sentence.derive(contradicts)) continue;
    const cue = sentence.derive(persuasionOf).find(isOutcomeOf(sentence));
    if (cue) return { ...sentence.at(cue), sentence };
  }
  return undefined;
}

/** All that promises goes at once, so that nothing of it is left to say the same; too much to take out is left to the writer. */
function takenOut(reading: Reading): readonly Fix[] {
  const near = new Set(aboutTreatment(reading.sentences));
  const promising = reading.sentences.filter(
    (sentence) =>
      sentence.has(shows) || (near.has(sentence) && sentence.derive(persuasionOf).some(isOutcomeOf(sentence))),
  );
  if (promising.length > 3 || promising.length === reading.sentences.length) return [];
  const label = promising.length > 1 ? 'Take these sentences out' : 'Take this sentence out';
  return [{ kind: 'edit', label, edits: promising.map((sentence) => withoutSentence(reading, sentence)) }];
}

export const anecdote = {
  id: 'anecdote',
  title: 'One case as proof',
  area: 'claims',
  level: 'warning',
  guidelines: ['aspn-platform', 'ftc-255-2'],
  message:
    'This offers one case, or your own experience, as showing that a treatment works. Say what usually happens and from which study, or tell the story without the promise.',
  why: 'A testimonial is read as what everyone may expect, and the FTC treats it so, whatever the small print says. A case may be told; it cannot show that something works.',
  *detect({ reading, draft }): Iterable<Detection> {
    if (draft.surface === 'review-reply' || draft.surface === 'profile' || reading.treatments.length === 0) return;
    if (reading.sources.some((source) => source !== 'link') || reading.has(dataTalk) || reading.unreal.length > 0)
      return;
    const told = caseIn(reading);
    if (!told) return;
    const shown = showing(reading);
    const better = outcome(reading);
    const forReaders =
      reading.has(offered) ||
      reading.sentences.some((one) => one.derive(persuasionOf).some((cue) => cue.kind === 'call'));
    let weight = 0;
    if (shown) weight += explicit.test(shown.sentence.text) ? 2.25 : 1.5;
    if (better) weight += 1;
    if (forReaders) weight += 0.75;
    if (reading.moves >= 0.15) weight += 1;
    if (reading.moves >= 0.4) weight += 0.5;
    if (told.kind === 'self' || told.kind === 'testimonial') weight += 0.5;
    if (reading.audience.kind === 'colleagues') weight -= 1;
    if (reading.moves < 0.06) weight -= 1;
    if (reading.text.length > 900 && reading.moves < 0.4 && !(shown && explicit.test(shown.sentence.text))) weight -= 1;
    if (reading.balance.includes('limit')) weight -= 0.75;
    // Who names harms and other ways gives no case for proof.
    if (!shown && (reading.balance.includes('risk') || reading.balance.includes('alternative'))) weight -= 1;
    if (!(shown || (better && (reading.moves >= 0.15 || forReaders))) || weight < 2) return;
    const place = shown ?? better;
    // Told in numbers it is a claim without a source, and said to be that.
    if (!place || (!shown && figures.test(place.sentence.text))) return;
    yield {
      start: place.start,
      end: place.end,
      fixes: [{ kind: 'prompt', label: 'Say what usually happens, and in which study.' }, ...takenOut(reading)],
    };
  },
  examples: {
    found: [
      'My mother had the gel shots and walked the whole zoo. See? «It works». Ask us about them!',
      'One of my patients could not button a shirt. After our ketamine infusions she is knitting again ✨ «It can happen for you», call us today.',
    ],
    silent: [
      'In the trial half of the people on the gel shots walked farther than those on placebo.',
      'My mother had the gel shots last spring. She still prefers the cane.',
      'A patient of mine knits again after her surgery, and she brought me a hat.',
    ],
  },
} as const satisfies Rule;
