/**
 * Quarrels in polite dress: reproach by understatement, a letter left unanswered, copies kept, congratulation that is none.
 * Of a sentence; who is meant, and whether all can see it, is for the rule.
 */

import type { Span } from '../rule.ts';
import { belittlingOf } from './belittling.ts';
import type { Reading } from './reading.ts';
import type { SentenceText } from './sentence.ts';

const understated =
  /\b(?:one wonders|(?:your|their) silence\b|(?:two|three|four|five|six|\d+) (?:letters?|e-?mails?|calls?|messages?) (?:in|later|and counting)|(?:I'll|will|shall) keep (?:posting|tagging|asking)\b|(?:I|we|one|you)(?:'d| would) (?:have |rather )?(?:preferred|thought|expected|hoped|imagined|like to think)\b|with (?:the greatest |all |all due |great |the utmost )?respect,|(?:whenever|when|once|if) you(?:'ve|'re| ever| do| have| can| are)? (?:fancy|feel|care|get (?:round|around)|ready|find|found|manage|remember|bother|deign|decide|finished)\b[^.!?\n]{0,20}\b(?:to |like |reply|repl|answer|respond|read|call|time|courage|nerve|a moment|my|our)|(?:reply|replying|respond|responding|answer|answering)(?:ed|ing)? (?:to )?(?:my|our|the|any of (?:my|our)) (?:\w+ )?(?:letters?|e-?mails?|calls?|messages?|questions?|faxes|appeals?)|do let (?:me|us|everyone) know when|(?:I|we)(?:'ve| have)? (?:kept|keep|saved|still have|hold|held on to) (?:my|our|the|all|every|copies|your) ?(?:\w+ )?(?:copies|receipts|e-?mails|minutes|recordings?|notes|letters?|texts|screenshots)|draw (?:your|their) own (?:line|conclusions?)|make of that what you (?:will|like)|(?:wrote|said|claimed|posted|promised|argued) (?:exactly |precisely |just )?the (?:same|opposite|very same) (?:thing )?(?:in|last|back|to|at|about)|a little (?:more|less) (?:reading|care|humility|homework|honesty|listening|curiosity|podium|certainty|swagger|twitter|grandstanding)|for someone (?:who|with|so)|(?:odd|strange|curious|interesting|funny|rich|remarkable),? (?:coming|how|that you|that your|then|isn'?t it|given)|some of us (?:were|have|actually|still|see|work|treat|read|remember)|care to (?:explain|comment|answer|respond|share|elaborate|tell)|would you (?:care|like|mind) to (?:explain|tell|share|say|comment)|let the record show|for the record,|(?:you|they|he|she) know(?:s)? (?:exactly |perfectly well |full well |damn well )(?:what|who|why|which|where)|how do you sleep|(?:I|we) sleep (?:well|fine|soundly)|ever (?:have to )?(?:met|meet|seen|see|treated|treat|examined|held|sat with) (?:one|anyone|any|a (?:single )?patient|them)\b|(?:I'?m|we'?re) (?:around|here|available|easy to find|in the book|not hard to find|waiting)\b[^.!?\n]{0,30}\b(?:when|if|should you|any time|whenever)|(?:bought|buys|comes with|earned) (?:a |any |you )?(?:little |some )?(?:more|better|less)|not (?:that|as if) you(?:'d| would|'ve| have| ever)|ask yourself|(?:look|look yourself) in the mirror|hope (?:the|your|you|they|whoever)\b[^.!?\n]{0,50}\b(?:never (?:need|have)|one day|this time|next (?:set|time)|better (?:luck|than)|enjoy)|spare (?:us|me)|explain(?:ing)? (?:medicine|pain|my (?:own )?(?:job|field|specialty|patients?)|the whole|it all) (?:to me|back to me|in)\b)/gi;

/** Legal threat to someone who wrote. */
const threat =
  /\b(?:solicitors?|barristers?|lawyers?|attorneys?|counsel|legal (?:team|department|advice|action)|defamation|libel|slander|court|small claims|cease and desist)\b/gi;
const blamed =
  /\b(?:you(?:'d| had|'ve| have) (?:agreed|signed|been (?:told|warned|given|offered|advised|informed)|consented|initial\w*|missed|refused|declined|ignored|cancel\w*|skipped|chosen|known|promised|accepted|waited until|stopped|failed|left|walked|shouted|sworn)|as you(?:'re| are| were| will| well| know|'ll)? (?:well )?(?:aware|recall|remember|know)|what you(?:'ve| have)? (?:left out|forg[eo]t\w*|didn'?t mention|neglect\w*|omit\w*)|(?:neglected|forgot|omitted|failed) to (?:mention|say|add)|not (?:how|what) (?:it|I|we) (?:happened|went|remember|recall))\b/gi;
/** "To my former partners:", "Dear front desk across town,": someone, in the open, who will know. */
const openLetter =
  /^["'\s]*(?:(?:an? )?open letter to|to|dear|memo to|note to|a (?:word|note) to) (?:my|our|the|whoever|that|those|certain|everyone at|all at) (?:[\w'-]+ ){0,4}?(?:partners?|employers?|colleagues?|chair(?:man)?|boss(?:es)?|hospital|board|program|group|practice|admin\w*|committee|insurer|reviewer|company|rep|reps|surgeon|resident|consultant|department|management|leadership|CEO|dean|editors?|authors?|commenters?|gentleman|lady|person|man|woman|doctor|nurse)\b[^:.!?\n]{0,40}[:,—]/i;

const bites = (sentence: SentenceText): readonly Span[] => [
  ...sentence.find(understated),
  ...sentence.derive(belittlingOf),
];

/** Where somebody is reproached, in order; `named` tells whether a sentence or its neighbours name or tag someone. */
export function* reproachesIn(reading: Reading, named: (index: number) => boolean): Iterable<Span> {
  const { draft } = reading;
  if (draft.surface === 'message') return;
  const letter = openLetter.exec(reading.text);
  if (letter && reading.sentences.some((one) => bites(one.words).length > 0)) {
    yield { start: letter.index, end: letter.index + letter[0].length };
    return;
  }
  for (const sentence of reading.sentences) {
    if (draft.surface === 'review-reply') {
      const blame = sentence.find(blamed)[0] ?? sentence.find(threat)[0];
      if (blame) yield blame;
      continue;
    }
    const answers = draft.surface === 'reply' && reading.addressee.kind !== 'asker';
    if (!answers && !named(sentence.index)) continue;
    const bite = sentence.derive(bites)[0];
    if (bite && (named(sentence.index) || /\byou(?:r|'\w+)?\b/i.test(sentence.text))) yield sentence.at(bite);
  }
}
