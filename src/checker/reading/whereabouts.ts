/**
 * Whereabouts given away: who is gone and until when, what stands unwatched meanwhile, where a door can be opened, and the
 * habits by which someone can be waited for. Each notion is weak; those of one story are weighed together.
 */

import type { Span } from '../rule.ts';
import type { Reading } from './reading.ts';
import type { Sentence } from './sentence.ts';

/** Away, now or soon: by place left, road, air, sea. */
const away =
  /\b(?:wheels up|bags? (?:are |is )?packed|suitcases? (?:are |is )?packed|ooo\b|out of (?:town|office|the (?:country|state|house))|off (?:to|on|for) (?:the |a |an |our |\p{Lu})|off[- ]grid|no (?:signal|wifi|wi-fi|service|bars)\b|gone (?:fishing|camping|hiking|skiing|sailing|surfing|dark|till|until|for|to|with)|we(?:'re| are)? (?:all )?(?:land|leave|fly|sail|drive|head|go|take off|set off|check in|away|gone|off|leaving|flying|heading|headed|driving|in \p{Lu}\w+)|I(?:'m| am)? (?:fly|leave|land|sail|off|away|leaving|flying|heading|headed|in \p{Lu}\w+ (?:till|until|through|for))|(?:leaving|flying|heading|headed|driving|sailing|jetting|trading|escaping|disappearing) (?:out|off|to|for|at|on|south|north|west|east|home)|(?:back|home|return(?:ing)?|reachable|landing) (?:on|in|not until|by|around|the|after|sometime) (?:the )?(?:\d|\p{Lu}\w+|two|three|four|a week|next)|(?:until|till|'til|before|when|once) we(?:'re| are|'ll be)? (?:get |come |fly |drive |land |are )?(?:back|home|return)|while (?:we|I)(?:'re| are|'m| am) (?:gone|away|out|off|in|at|on)|(?:whole|entire) (?:crew|clan|gang|family|fam|tribe|house|household)|all (?:of us|three|four|five|six|seven) (?:of us )?(?:to|in|are|will|on)|airborne|at the (?:airport|gate)|boarding)/giu;
/** The other grown-up is away, the writer with small ones. */
const partnerAway =
  /\b(?:(?:he|she|husband|wife|spouse|partner|hubby|wifey|the mister|the missus|other half|fianc[eé]e?|boyfriend|girlfriend)(?:'s| is| will be| has been| left| leaves| flew| flies| went) (?:\w+ ){0,3}?(?:in|at|on|off to|for|to|out at) (?:\p{Lu}\w+|sea|nights|the (?:rig|boat|road|field|ship|base)|tour|business|call|conference|deployment)\b[^.!?\n]{0,20}?\b(?:till?|until|through|for|all|this|tonight)|(?:husband|wife|spouse|partner|hubby|he|she)(?:'s| is)? (?:deployed|travell?ing|away|gone|working nights|on nights|overseas|offshore)|(?:husband|wife|spouse|partner|hubby|his|her)(?:'s)? (?:rotation|deployment|tour|shift|trip|posting|training|hitch)\b[^.!?\n]{0,20}\b(?:start\w*|began|begins|runs|is|till?|until|through|lasts)|solo (?:week|weekend|parent\w*|nights?|stretch|month|fortnight)|(?:it'?s |just |only )+(?:me|us girls|me and|me,)\b[^.!?\n]{0,40}\b(?:kids?|bab(?:y|ies)|newborn|toddlers?|twins|dogs?|girls|boys|little ones|house)|(?:mother|father|mum|mom|dad|gran\w*|nan|teen\w*|son|daughter|kids|boys|girls)(?:'s| is| are| will be)? (?:all |home )*(?:alone|by (?:him|her|them)sel(?:f|ves)|on (?:his|her|their) own) (?:in|at|all|till?|until|every|while|tonight|most|after|in the house))\b/giu;
/** The place they are at has a name, or is where people work away; "he is in charge until" is neither. */
const somewhere =
  /[\p{Ll}'] \p{Lu}|\b(?:sea|nights|rig|boat|road|field|ship|base|tour|business|conference|deploy\w*|travel\w*|overseas|offshore|away|gone|solo|me|us|alone|sel(?:f|ves)|own|rotation|trip|posting|hitch)\b/u;
/** How long, until when. */
const timeAway =
  /\b(?:(?:\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|whole|full|entire|few) (?:\w+ )?(?:days?|weeks?|nights?|months?|weekends?|sleeps)|fortnight|till?|'til|until|through|thru|starting|tomorrow|tonight|this (?:week|weekend|month|evening|friday|saturday|sunday)|next (?:week|weekend|month|\w+day)|all (?:week|month|summer|weekend|night)|on the \d+(?:st|nd|rd|th)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:the morning|an hour|\d+ (?:hours|days)))\b/i;
/** What is left without eyes on it. */
const unwatched =
  /\b(?:won'?t (?:see|be|sleep|set foot)\b[^.!?\n]{0,30}\b(?:front door|house|home|bed|driveway|kitchen)|(?:the |our |my )?(?:alarm|cameras?|ring|doorbell|security|porch light|motion light|floodlight|lock|latch|gate|back door|front door|garage|window)s?(?:'s| is| are| has| have| still| people| company| guy| system| man)? ?(?:\w+ ){0,3}?(?:off|out|broken|busted|dead|beeping|haven'?t come|hasn'?t come|not (?:in|up|working|fixed)|stuck|jammed|won'?t (?:close|latch|lock)|battery|down|disarmed|open|unlocked|disconnected|ignore)|(?:dogs?|pup|puppy|cats?|hens?|chickens)(?:'s| is| are| has| have| gets?) (?:at|with|in|staying|boarded|boarding|being|gone|the (?:house|run|place|yard))\b|(?:packages?|parcels?|mail|post|deliver(?:y|ies)|boxes|newspapers?|bins?|trash|amazon|lawn|grass|leaves|snow|plants?|tomatoes|garden|pool|fridge|cactus|goldfish)\b[^.!?\n]{0,40}\b(?:pil(?:e|es|ing)|porch|doorstep|driveway|step|told|fend|water|wild|grow|survive|wait|themsel(?:f|ves)|itself|on (?:its|their) own|stack)|house ?sitter|pet ?sitter|(?:sitter|neighbou?rs?) (?:quit|bailed|cancel\w+|fell through|is away|are away)|(?:house|place|home|apartment|flat|cottage|farm)(?: (?:is|will be|sits|all|to))? (?:\w+ )?(?:empty|dark|quiet|to (?:myself|ourselves|herself|himself|itself)|alone|unattended|locked up|shut up)|nobody (?:home|here|at home|there)|no one (?:home|here|at home|there)|lights? on a timer|forgets? to lock|never locks?|don'?t lock|badger|burglars?|robbers?|thieves|come and (?:rob|burgle))\b/gi;
const folk =
  /\b(?:kids?|children|family|fam\b|husband|wife|spouse|hubby|partner|toddlers?|newborn|baby|twins|crew|clan|gang|tribe|household|in-?laws|all (?:of us|three|four|five|six)|the (?:four|five|six|three) of us|boys|girls|dog|grandma'?s?)\b|🏝|🏖|⛱|🌴|🎿|⛷|🛫|✈️|🧳|🏕|🚐/iu;
const leisure =
  /\b(?:vacation|holiday|cruise|beach|cabin|cottage|lake|honeymoon|spring break|camping|ski\w*|safari|island|resort|disney\w*|getaway|no (?:pager|signal|wifi|phone|guilt|email)|passport|anniversary|half[- ]term|ferry|campsite|villa|airbnb)\b/i;

/** How a door is opened. */
const doors =
  /\b(?:(?:spare |front[- ]door |house |back[- ]door |extra |garage )?keys?(?:'s| is| are| lives?| stays?| hangs?| sits?| still| will be| under)? ?(?:still |always |right |hidden |kept |hanging |tucked )*(?:under|behind|beneath|inside|in|on|where|with|at|above|by) (?:the |a |an |our |my |its |it'?s |it (?:has|is)|they|that|you)\s?(?:always|usual|same|old|\w+ )?[^.!?\n]{0,30}?(?:mat|frog|turtle|pumpkin|bench|step|swing|urn|statue|planter|pot|rock|gnome|mailbox|grill|stone|hook|nail|ledge|frame|lamp|gutter|shed|garage|barn|been|place|spot|wheel|visor|porch|fountain|birdhouse|bird ?bath|bucket|boot|brick)|(?:the |our |front |back |side |garage )?doors?(?:'s| is| are| stays?| will be) (?:always |never |usually |left |still )*(?:open|unlocked|locked)|(?:garage|door|gate|alarm|keypad|lock ?box|house) codes?(?:'s| is|:| stays| still| hasn'?t)|let (?:your|your)sel(?:f|ves) in\b(?! (?:on|for))|(?:just )?(?:come|walk|go) (?:right |straight )?in(?:side)?,? (?:we|the door|it'?s open|through the (?:back|side|garage))|leave (?:it|them) (?:open|unlocked))\b/gi;
/** Landmarks by which a house is found. */
const landmark =
  /\b(?:(?:first|last|second|third|only|yellow|red|blue|green|white|pink|corner|end) (?:house|door|cottage|place|gate|mailbox|driveway|one)\b[^.!?\n]{0,40}\b(?:on|before|after|past|by|at|off|across|from|with|next|opposite|of|door)|(?:across|down|around|round|up|two doors|next door) (?:the street |the road |the corner )?from (?:the |our )?\p{Lu}?\w+|(?:yellow|red|blue|green|purple|orange|pink|turquoise) (?:front )?door)\b/iu;

/** A time of day, a habit, a place to stand. */
const clock =
  /\b(?:\d{1,2}(?::\d{2})? ?(?:am|pm|a\.m\.?|p\.m\.?)|\d{1,2}:\d{2}|(?:at|by|from|before|after|around) \d{1,2}\b(?! ?(?:%|years?|weeks?|months?|mg|days?|of|minutes?|miles|percent|\/))|half past|quarter (?:past|to)|at (?:dawn|sunrise|dusk|noon|first light)|before (?:sunrise|dawn)|after (?:dark|school)|\d{1,2} (?:sharp|o'?clock))\b/i;
const habit =
  /\b(?:every (?:single )?(?:day|morning|night|evening|week|weekday|weekend|school day|afternoon|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*|other)|(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|weekdays|weeknights|daily|same (?:time|spot|bench|route|place|loop|green|old|corner|lane)|always|most (?:days|mornings|nights|weekdays)|each (?:morning|day|week|afternoon)|rain or shine|without fail|like clockwork|routine|usual|on repeat|now\b|again|these days|this (?:term|semester|school year|year))\b/i;
const spot =
  /\b(?:elementary|middle(?= school|,| by|\.| now)|high school|school|academy|montessori|preschool|pre-?k|nursery|kindergarten|daycare|drop-?off|pick-?up|bus stop|church|park|pool|rink|field|gym|library|studio|dojo|soccer|practice|ballet|swim\w*|piano|trail|creek|river|canal|path|loop|tracks|bridge|bench|corner|woods|cemetery|beach|reservoir|towpath|alley|café|cafe|bakery|outside|bus|St\.? \p{Lu}\w+)\b/iu;
const child =
  /(?:^|["'(] ?|[.!?] )(?:kids?|boys|girls|twins|the (?:boys|girls|kids|twins|littles))\b|\b(?:my|our) (?:\w+ ){0,2}?(?:kids?|sons?|daughters?|child(?:ren)?|twins?|boys?|girls?|toddler|\w+ grader|\d+[- ]?(?:yo|year[- ]old)s?|teen(?:ager)?s?|littles?|oldest|youngest|middle one|guy|lad|lass)\b|\b(?:drop-?off|pick-?up|school run|carpool)\b/i;
const unaccompanied =
  /\b(?:alone|by (?:my|him|her|them)sel(?:f|ves)|on (?:my|his|her|their) own|solo|unaccompanied|without me|lets? (?:him|her|them)sel(?:f|ves)|just me|nobody (?:else|around)|no one (?:else|around)|no phone|headphones?|earbuds|headlamp)\b/i;
const onFoot = /\b(?:walks?|walking|runs?|running|jogs?|bikes?|cycl\w+|rides?|rows?|swims?|waits?|sits?|home)\b/i;

const gone =
  /\b(?:back from|just (?:got )?back|(?<!(?:walk|bike|ride|bus|come|run)s? )home from|last (?:week|month|year|summer|spring|fall|winter)|throwback|tbt|came home|went|drove|flew|hiked|spent|were|was|had|ago|used to|when I was|growing up|recap|missing|memories)\b/i;
const wish =
  /\b(?:someday|some day|one day|dream(?:ing|s)? (?:of|about)|wish|would (?:love|kill|give)|I'd (?:love|kill|give)|I want|I need|imagine|if (?:I|we|only)|hoping|maybe|never|don'?t|do not|keep your|avoid|remember to|make sure|should|patients?|residents?|recruit\w*|hiring|listing|for sale|open house)\b/i;
const trade =
  /\b(?:conference|congress|meeting|symposium|keynote|poster|grand rounds|workshop|summit|booth|session|panel|abstract|lecture|interview|locums|mission|volunteer\w*|clinic (?:is |will be )?closed|office (?:is |will be )?closed|closed (?:from|for|on)|reschedul\w*|refills?|appointments?|our patients|covering|ASCO|ACC|AHA|RSNA|ASRA|NANS|AAOS|AAD|AAP|ACOG|ACR|ASH|ESC)\b/i;

/** The places where whereabouts are given away. */
export function* whereaboutsIn(reading: Reading): Iterable<Span> {
  const business = trade.test(reading.text.slice(0, 6000));
  for (const sentence of reading.sentences) {
    if (gone.test(sentence.text) && !/\b(?:till?|until|alone)\b/i.test(sentence.text)) continue;
    if (wish.test(sentence.text)) continue;
    const near = reading.sentences.slice(Math.max(0, sentence.index - 2), sentence.index + 3);
    const here = near.filter((one) => Math.abs(one.paragraph - sentence.paragraph) < 2);
    const story = here.map((one) => one.text).join(' ');
    const opened = sentence.find(doors)[0];
    if (opened && (/key|code|lock|let /i.test(opened.text) || landmark.test(story))) {
      yield opened;
      continue;
    }
    if (!business) {
      const partner = sentence.find(partnerAway).find((match) => somewhere.test(match.text));
      const left = sentence.find(away)[0] ?? partner;
      const alone = partner !== undefined;
      if (left && timeAway.test(story)) {
        const signs =
          (here.some((one) => one.has(unwatched)) ? 2 : 0) +
          (folk.test(story) ? 1 : 0) +
          (leisure.test(story) ? 1 : 0) +
          (alone ? 1 : 0) +
          (/\b(?:till?|until|through|the \d+(?:st|nd|rd|th)|tomorrow|tonight|starting|back on)\b/i.test(story) ? 1 : 0);
        if (signs >= 3) {
          yield left;
          continue;
        }
      }
    }
    const fixed = routine(sentence, story, reading);
    if (fixed) yield fixed;
  }
}

/** Who, when, where, how often: three of a child's day, or all of one's own without company. */
function routine(sentence: Sentence, story: string, reading: Reading): Span | undefined {
  const { text } = sentence;
  if (!spot.test(text)) return undefined;
  if (reading.isClinicalSentence(sentence) && reading.patientIn(sentence)) return undefined;
  const kid = child.test(text);
  const lone = unaccompanied.test(text);
  const timed = clock.test(text);
  const often = habit.test(story);
  if (kid && timed && often) return sentence;
  if (kid && lone && onFoot.test(text)) return sentence;
  return timed && often && lone && onFoot.test(text) ? sentence : undefined;
}
