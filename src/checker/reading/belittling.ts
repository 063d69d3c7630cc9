/**
 * People made small without an insult: measured against a thing, mocked by praise, set below "us", called "that lot",
 * told by what they come for or will not do. Each pattern holds both the people and what is done to them.
 */

import type { Span } from '../rule.ts';
import { peopleNouns } from '../words/insults.ts';
import { reducedPeople } from '../words/reduced-people.ts';
import type { SentenceText } from './sentence.ts';

/** Things and beasts by which nobody likes to be measured, and strangers who were kinder. */
const lowly =
  '(?:scanner|vending machine|toaster|kettle|printer|fax(?: machine)?|copier|machine|house ?plant|pot ?plant|potted plant|fern|cactus|dog|cat|goldfish|hamster|parrot|pigeon|squirrel|monkey|magic 8 ball|8[- ]ball|coin(?: flip| toss)?|dart ?board|ouija board|parking meter|traffic cone|furniture|chair|door(?:stop|knob)?|brick(?: wall)?|wall|lamp ?post|mannequin|crash dummy|robot|chatbot|siri|alexa|google|autocorrect|thermostat|lyft driver|uber driver|taxi driver|cab ?bie|bus driver|barista|bartender|waiter|mechanic|plumber|barber|hairdresser|dog groomer|vet\\b|janitor|parking attendant|valet|stranger|toddler|five[- ]year[- ]old|four[- ]year[- ]old|third grader|med student|first[- ]year|intern on day one)';
const better =
  '(?:more|better|warmer|kinder|smarter|quicker|faster|brighter|wiser|friendlier|gentler|safer|cleaner|nicer|likelier|sharper)';
const them = `(?:(?:the |that |those |these |our |their |any |most |half |your |his |her |some |whoever |anyone |what |all |all of |half of )(?:[\\w'-]+ ){0,3}?)`;

const patterns: readonly RegExp[] = [
  // "Their taxi driver showed more concern than the front desk", "of the two the scanner is the more thoughtful colleague".
  new RegExp(
    `\\b${lowly}s?\\b[^.!?;]{0,50}?\\b${better}\\b[^.!?;]{0,40}?\\bthan ${them}${peopleNouns}\\b|\\b${better} \\w+ (?:from|by|out of|off|with) (?:an?|the|my|his|her|their) (?:\\w+ )?${lowly}\\b(?= than| at the)|\\b${lowly} (?:is|was|would be|makes|has|shows) (?:the |an? )?${better}[- ]?\\w* (?:colleague|doctor|clinician|listener|diagnostician|consult|teacher|historian|bedside|nurse|resident)\\b|\\b(?:could|can) be replaced (?:by|with) (?:an? |the |my )?(?:\\w+ )?${lowly}\\b|\\b(?:trust|ask|rather have|take|sooner ask|sooner trust) (?:my |an? |the )(?:\\w+ )?${lowly}\\b[^.!?;]{0,30}\\b(?:than|over|before)\\b`,
    'gi',
  ),
  // Work done as a gesture: "the history is a shrug and the examination a CT".
  /\b(?:history|exam(?:ination)?|physical|work-?up|note|handover|handoff|sign-?out|referral|consult|differential|plan|assessment|neuro exam)s? (?:is|was|are|were|consists? of|amounts? to|means?) (?:just |only |basically |always |usually )?(?:an? |the |one )?(?:shrug|guess|rumou?r|joke|blank|template|emoji|copy[- ]?(?:and[- ]?)?paste|haiku|coin toss|CT|MRI|pan-?scan|d-?dimer|troponin|phone call|work of fiction|mystery|wish|prayer|glance)\b/gi,
  // Praise that bites.
  /\b(?:impressive|remarkable|admirable|astonishing|amazing|quite (?:a|the) (?:feat|talent|achievement|skill)|it takes (?:real |a special |a certain )(?:talent|skill|kind|sort|type)\b|bravo|hats off|full marks|gold stars?|congratulations|congrats|kudos|well done|a masterclass|an art form|a gift,? really|lovely work|bold|brave|cute|adorable)\b(?! (?:team|work|story|recovery|patient))[^.!?]{0,60}?\b(?:without (?:once|ever|even|actually|having|bothering|looking|reading|touching|meeting|examining)|never (?:once|having)|not (?:once|one)|managed to (?:miss|ignore|forget|lose|avoid|skip|break|misread|bill|say nothing|make)|(?:miss|ignor|forgett|los|avoid|skipp)ing (?:an?|the|every|all|both)|in (?:under )?(?:\d+|five|two|three|ten|forty) (?:minutes|seconds|words)\b)/gi,
  // The rest of the trade set below "us".
  /\b(?:(?:fobbed|palmed|brushed|shrugged|pushed|waved) off (?:for years|for months|by|elsewhere|by everyone|before)\b|(?:we(?:'re| are)|I(?:'m| am)) the (?:only )?(?:ones?|doctors?|clinic|place|practice|team) (?:in \w+ )?(?:who|that)(?:'ll| will|'d)? (?:actually|really|still|truly|even|bother)\b|(?:us|me),? and (?:then )?(?:there'?s |there is )?(?:everyone|everybody|all the|the) (?:else|rest|others)\b|unlike (?:the |those |some |most |many |all |your |certain )?(?:other |last |old |big |so-called |discount |cheap |chain |local )*(?:doctors?|clinics?|practices?|surgeons?|dentists?|(?:med ?)?spas?|providers?|places?|chains?|hospitals?|offices?|injectors?|guys?|ones|GPs?|specialists?|chiropractors?|physios?|therapists?|competitors?|groups?)\b|(?:other|most|those other|the other|some|corporate|big[- ]box|chain) (?:doctors|clinics|practices|surgeons|dentists|spas|providers|injectors|places|GPs|specialists|therapists|hospitals|groups|physicians|offices) (?:\w+ )?(?:just |only |simply |will |would |still |don'?t |won'?t |never |rarely |barely )+(?:bother|care|listen|look|rush|push|hand|throw|shrug|ignore|see you as|treat you|guess|read|examine|touch|know|want|sell|chase|cut corners|mask)\w*|real (?:doctors?|medicine|surgeons?|dermatologists?|nurses?|injectors?),? not\b)/gi,
  // "That lot", "their sort", "the likes of her".
  /\b(?:(?:that|this|you|their) lot\b(?! (?:of|size|number|on|at|behind|for|is (?:full|empty|closed|yours))(?:\b))(?= (?:would|will|are|were|can|could|have|never|always|don'?t|won'?t|couldn'?t|think|thinks|in|over|up|down|upstairs|downstairs|again))|(?:his|her|their|that|those) (?:sort|ilk)\b(?! of)|the likes of (?:him|her|them|that|those)|(?:types|people|patients|doctors|families|folk|nurses) like (?:that|this|them|him|her)\b(?= (?:never|always|don'?t|won'?t|shouldn'?t|ruin|clog|waste))|would swear (?:it|to it|on|blind)\b|swear(?:s|ing)? (?:blind|up and down|on (?:his|her|their|a)\b))/gi,
  // Incredulity at what people say of themselves.
  /\b(?:tell(?:s|ing)? (?:you|me|us) (?:they'?ve|he'?s|she'?s|they|he|she) (?:stopped|quit|cut (?:down|back)|only had|barely|hardly)\b[^.!?]{0,60}\b(?:smile|nod|level|sure|right|anyway|eye|yeah)|(?:smile|nod)(?:,| and) (?:nod|smile)\b[^.!?]{0,30}\b(?:anyway|level|order|send|sure)|"?(?:two|2|one|1|a couple|a few) (?:beers?|drinks?|glasses)"? (?:my|sure|of course|uh|he says|she says|they say|is never|means)|(?:believe|trust) (?:nothing|none of|half of) (?:they|he|she|what they|what he|what she|that|it))/gi,
];

/** The notions of `reduced-people.ts` that are contempt as well: nouns for people, what they come for, choose, refuse, deserve. Not the mock customer cards. */
const contemptuous = reducedPeople.filter(
  (word) => word.needs === undefined || word.prompt?.startsWith('Say what got'),
);
const cast = reducedPeople.filter((word) => word.needs !== undefined && /same \(/.test(word.pattern.source));

/** Where people are belittled, in order; use as `sentence.derive(belittlingOf)`. */
export function belittlingOf(sentence: SentenceText): readonly Span[] {
  return patterns.flatMap((pattern) => sentence.find(pattern)).map(({ start, end }) => ({ start, end }));
}

/** Where people are reduced to what they have, want or will not do, with contempt. */
export function reducedIn(sentence: SentenceText, around: string): readonly Span[] {
  const found: Span[] = [];
  for (const word of [...contemptuous, ...cast]) {
    if (word.unless?.test(sentence.text) || (word.needs && !word.needs.test(around))) continue;
    for (const { start, end } of sentence.find(word.pattern)) found.push({ start, end });
  }
  return found;
}
