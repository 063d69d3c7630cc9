/** How far a sentence praises, recommends, sells or teaches the use of a thing: soft evidence, each with its place. */

import type { Span } from '../rule.ts';
import type { SentenceText } from './sentence.ts';

export type PromotionKind = 'praise' | 'recommend' | 'benefit' | 'call' | 'teach';

export interface Promotion extends Span {
  readonly kind: PromotionKind;
}

const cues: readonly (readonly [PromotionKind, RegExp])[] = [
  [
    'praise',
    /\b(?:best|easiest|safest|amazing|incredible|awesome|fantastic|wonderful|game[- ]?changer|life[- ]?chang(?:ing|er)|revolution(?:ary|i[sz]ed?)|breakthrough|miracle|magic|stunning|impress(?:ed|ive)|love (?:this|it|how|my|the)|obsessed|favou?rite|beautiful(?:ly)?|elegant|superior|outperforms?|beats|unmatched|unbeatable|cutting[- ]edge|state[- ]of[- ]the[- ]art|most (?:accurate|advanced|effective|precise)|#1|number one|top[- ]rated|finally a|won me over|blown away|excited (?:about|to (?:offer|announce|bring))|proud to offer|thrilled|gold standard|the future of|swear by|can'?t live without|worth (?:it|every))\b/gi,
  ],
  [
    'recommend',
    /\b(?:I (?:highly |strongly |always )?(?:recommend|suggest|use|reach for|prefer|switched to)|we (?:recommend|use|offer|now offer)|highly recommend|recommend(?:ed)?|go[- ]to|you (?:should|need to|have to|gotta|ought to) (?:try|get|use|ask|see)|try (?:it|this|our|the)|get (?:yours|one)|must[- ]have|ask (?:me|us|your \w+) (?:about|for|if)|consider|don'?t (?:wait|settle|sleep on)|first[- ]line for me|what I (?:use|reach for)|my pick|give it a (?:try|shot))\b/gi,
  ],
  [
    'benefit',
    /\b(?:works?(?: wonders)?|pain[- ]?free|relief|relieves?|heals?|healing|cures?|restores?|reverses?|eliminates?|reduces?|improves?|boosts?|calms?|clears?|clear(?:er)? skin|melts?|erases?|lifts?|tightens?|rejuvenat\w+|faster recovery|quick(?:er)? recovery|no (?:downtime|incisions?|stitches|surgery|scars?|pain|hospital|implant|drugs|pills|needles?|crutches)|zero (?:downtime|pain|side effects)|(?:smaller|tiny|minimal) (?:incisions?|scars?|cut)|minimally invasive|home (?:the )?same (?:day|hour|night)|back (?:to|on|in) (?:your|the|his|her|their|work|life|golf|pickleball)|life back|in (?:just )?(?:\d+|one|two|ten|twenty|thirty|sixty|ninety) (?:minutes|days|weeks|visits?|sessions?)|real results|results|transform(?:ation|s|ed)?|before (?:and|&|\/) after|glow(?:ing|up)?|energy|immunity|never (?:felt|looked) better|younger|confidence|sleep (?:better|through))\b/gi,
  ],
  [
    'call',
    /\b(?:book (?:now|your|a|online|today|before|at)|call (?:us|now|today|our|\(?\d|555)|dm (?:me|us)|link in (?:bio|comments)|(?:spots?|openings?|chairs?) (?:left|open|available|are)|limited (?:spots|time)|sign up|schedule (?:a|your)|come (?:see|talk to|try|in)|stop by|walk[- ]?ins?|swipe|use (?:my )?code|% off|special(?:s)?|discount|free consult(?:ation)?|now (?:offering|available|enrolling|booking)|comment \w+|tag a friend|order|shop|save \d|package)\b/gi,
  ],
  [
    'teach',
    /\b(?:how (?:I|we|to) (?:use|do|place|program|implant|inject|dose)|tips? (?:for|on)|pearls?|technique|step[- ]by[- ]step|teaching (?:a|the|on)|cadaver lab|course|workshop|training|webinar|talk on|lecture|programming|learn(?:ing)? (?:the|to|how)|demo|proctor(?:ing)?|hands[- ]on|faculty)\b/gi,
  ],
];

/** The promotional cues of a sentence; use as `sentence.derive(promotionOf)`. */
export function promotionOf(sentence: SentenceText): readonly Promotion[] {
  const found: Promotion[] = [];
  for (const [kind, pattern] of cues)
    for (const { start, end } of sentence.find(pattern)) found.push({ start, end, kind });
  return found.sort((a, b) => a.start - b.start);
}
