import type { Match, Reading } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Detection, Rule } from '../rule.ts';

/** A dose, a rhythm, a duration: what only a prescription has. */
const dosing =
  /\b(?:\d+(?:\.\d+)?|one|two|half|a)\s?(?:mg|mcg|ml|mL|g|grams?|units?|tabs?|tablets?|pills?|capsules?|drops?|squirts?|sprays?|puffs?|teaspoons?|tsp|doses?|patch(?:es)?)\b|\b(?:once|twice|two times|three times|four times|\d ?x) (?:a|per) (?:day|week|night)|\b(?:twice|once|thrice) daily\b|\bevery (?:\d+|two|three|four|six|eight|twelve) ?(?:-?\s?\d+ ?)?(?:hours?|hrs?|h\b|days?)|\bevery (?:morning|night|other day|evening)\b|\b(?:at|before) bed(?:time)?\b|\bwith (?:food|meals|a little milk)\b|\b(?:BID|TID|QID|QHS|PRN|bid|tid|qid|qhs|prn|qwk|qd)\b|\bfor (?:\d+|five|seven|ten|two|three|four|a) (?:days?|weeks?|month)\b|\b(?:in an|one more in an) hour\b/gi;
/** To take, stop, hold, start, raise, lower: said to one person. */
const directive =
  /(?:^|[.!?,;:—]\s*|\b(?:and|then|so|just|please|or|but|also|pls|plus|now|instead|kindly|try to|you should|you can|you could|you need to|you must|you may|u should|u need to|u can|should|i(?:'d| would| suggest| recommend| advise)(?: you| that you)?(?: to)?|go ahead and|is to|better to|best to|have (?:him|her|them)|give (?:him|her|it|them)?|keep|want you to)\s+)(?:take|stop|hold|skip|start|restart|continue|keep|finish|increase|decrease|double|halve|drop|cut|taper|switch|wean|use|apply|put|give|try|add|alternate|swap|rinse|soak|ice|massage|stretch|elevate|rest|avoid|quit|retire|lower|raise|go (?:to|down|up|back|on)|stay (?:on|off|at|with)|drink|eat|wear|remove|do not|don'?t (?:take|stop|use|worry|sit|drive|lift)|no (?:more )?(?:motrin|nsaids?|ibuprofen|box jumps|hills|coffee|salt|beer|sugar|dairy|bananas|lifting|running|mountain bike)|leave (?:it|em|them) alone|get (?:a|an|some|the|your|her|his) \w+|wash|clean|sit at|refill|monitor|check your)\b/gim;
/** A diagnosis given: "that's", "sounds like", "it'll be", "you have". */
const verdict =
  /\b(?:(?:that|this|it|which)(?:'s| is| was|'ll be| will be|'d be| would be| must be| has to be|'s going to be| is going to be| could be| may be| might be| can be| seems?(?: to be)?| looks?(?: like)?| sounds?(?: like)?| appears?(?: to be)?)(?: (?:just|only|a|an|the|most|very|clearly|likely|probably|almost|certainly|definitely|more|due to|caused by|because of|related to|consistent with|normal|usually|mostly|not|your|classic|typical|all|common|viral))*|(?:sounds?|looks?|seems?) (?:like|viral|to be|to me)|you(?:'re| are| have| may have| might have| probably have| likely have| could have|'ve got| seem to have| are having| are suffering)|u (?:have|are|r)|(?:he|she|your (?:son|daughter|child|baby|mother|father|wife|husband|dog)) (?:has|may have|might have|is having|might be|could have|probably has)|(?:it|that) has .{0,20} written all over it|classic|textbook|most likely|(?:possible|probable) (?:cause|diagnosis)|(?:your|her|his) \w+ (?:is|are|was) (?:\w+ ){0,2}(?:due to|from|caused by|normal|fine|mostly)|suggest(?:s|ing|ive)|points? to|fits?|indicates?|nothing to worry|no need to worry|no worries|you'?re (?:fine|ok|good|safe)|totally normal|that'?s (?:normal|fine|ok))\b/gi;
/** Where to be seen, and nothing more. */
const refer =
  /\b(?:see|call|talk to|speak (?:to|with)|ask|visit|contact|consult|follow up with|check with|go to|seen by|book|be seen|get seen|looked at|evaluated|examined|in person|appointment|urgent care|emergency|\bER\b|\bED\b|911|your (?:own )?(?:doctor|pediatrician|surgeon|physician|clinician|team|provider|pcp)|portal|our office|front desk|clinic)\b/i;
const declines =
  /\b(?:can'?t (?:give|offer|assess|advise|diagnose|say|tell|comment|judge)|cannot (?:give|offer|assess|advise|diagnose|say|tell)|not (?:able to|going to) (?:give|advise|diagnose)|don'?t (?:give|diagnose|advise)|wouldn'?t be right|without (?:examining|seeing) you)\b/i;
const administrative =
  /\b(?:office|portal|call|phone|book|appointment|desk|website|link|open|hours|billing|refund|review|manager|records|form|insurance|email|dm|message|fax|parking|registration|schedule|poster|talk|slides?|paper|study|trial)\b/i;
const caring =
  /\b(?:dose|dosing|taper\w*|tablets?|pills?|capsules?|cream|ointment|drops|spray|fever|pain|rash|swelling|symptoms?|infection|diet|salt|fluids?|water|popsicles|ice|heat|frozen peas|pillow|brace|collar|lifting|bridges|exercise|stretch\w*|PT|rest|sleep|walk\w*|rides?|bike|feet|foot|hours apart|antibiotics?|inhaler|neb|steroids?|bandage|dressing|mattress|milk|caffeine|coffee|alcohol|beer|sugar|carbs|weight)\b/i;

function isAdvice(sentence: Sentence, reading: Reading): Match | undefined {
  const { text } = sentence;
  if (declines.test(text)) return undefined;
  const doses = sentence.find(dosing);
  const orders = sentence.find(directive);
  const verdicts = sentence.find(verdict);
  const clinical = reading.isClinicalSentence(sentence) || caring.test(text);
  const refers = refer.test(text);
  const asking = text.trimEnd().endsWith('?');
  if (asking) return undefined;
  if (doses.length > 0 && (clinical || orders.length > 0) && !(administrative.test(text) && !clinical))
    return orders[0] ?? doses[0];
  if (orders.length > 0 && clinical && !refers) return orders[0];
  if (verdicts.length > 0 && clinical && !(refers && orders.length === 0 && /\b(?:could|can|may|might)\b/i.test(text)))
    return verdicts[0];
  return undefined;
}

export const individualAdvice = {
  id: 'individual-advice',
  title: 'Advice to one person about their own condition',
  area: 'advice',
  level: 'error',
  guidelines: ['aspn-ethics'],
  message:
    'This tells one person what they have or what to do about it. Without an examination and a chart that is care, not conversation. Send them to someone who can see them.',
  why: 'Advice to one person can create a duty of care, in public, without a history or an examination. General teaching is welcome, and so is the way to an evaluation.',
  *detect({ reading }): Iterable<Detection> {
    const { addressee } = reading;
    if (!addressee.one || addressee.kind === 'colleague') return;
    const eligible = addressee.kind === 'asker' || addressee.treated || addressee.clinical;
    if (!eligible) return;
    for (const sentence of reading.sentences) {
      const match = isAdvice(sentence, reading);
      if (!match) continue;
      const lead = /^[.!?,;:—\s]*/.exec(match.text)?.[0].length ?? 0;
      yield {
        start: match.start + lead,
        end: sentence.end,
        fixes: [
          {
            kind: 'edit',
            label: 'Send them to an evaluation instead',
            edits: [
              {
                start: 0,
                end: reading.text.length,
                insert:
                  'I’m sorry you’re dealing with this. I can’t assess anyone online, so please have it looked at in person by your own clinician.',
              },
            ],
          },
        ],
      };
      return;
    }
  },
  examples: {
    found: [
      {
        text: '«Take it twice a day, before breakfast and before dinner.» Feel better!',
        surface: 'reply',
        context: 'I have had heartburn for weeks and omeprazole 20 does nothing. Any ideas doc?',
      },
      {
        text: 'Poor thing. «That is ringworm.»',
        surface: 'message',
        context: 'My daughter has a weird ring rash, any ideas?',
      },
    ],
    silent: [
      {
        text: 'Chest pain that is new needs emergency care. Please call 911.',
        surface: 'reply',
        context: 'my chest has been tight since 3am, is that an emergency?',
      },
      {
        text: 'Please see your own doctor about this one.',
        surface: 'reply',
        context: 'my knee hurts, what should I take?',
      },
      'Take your inhaler before exercise if you have asthma, and see your doctor once a year.',
    ],
  },
} as const satisfies Rule;
