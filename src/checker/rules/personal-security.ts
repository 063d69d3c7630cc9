import type { Match, Reading } from '../reading/reading.ts';
import { whereaboutsIn } from '../reading/whereabouts.ts';
import type { Detection, Rule } from '../rule.ts';

/** Nobody is there, in as many words or as a joke. */
const empty =
  /\b(?:(?:the |our |my )?(?:house|home|place|apartment|condo|cabin|townhouse|ranch|yard|property)(?:'s| is| sits| will be| stays| stands| has been| are| belongs| has| to| all)?\b(?: \w+){0,4}? (?:empty|unattended|unoccupied|vacant|yours|to (?:itself|herself|himself|themselves)|(?:on|by) (?:its|their) own|all (?:yours|alone|locked)|alone|belongs to (?:the|our|a)|dark until|quiet until)|(?:has|have|with|get|gets) the (?:whole |entire )?(?:house|place|home) to (?:it|her|him|them|your)sel(?:f|ves)|(?:house|place|home) (?:is|will be) (?:all )?(?:yours|theirs|his|hers)|(?:house|home|place) belongs to (?:the|a|our)|(?:nobody|no one|no-one|not a soul|none of us)(?:'s| is| will be|'ll be) (?:\w+ )?(?:home|here|there|around|at (?:home|the house))|(?:house|home)[^.!?\n]{0,40}\bon (?:their|its) own\b|(?:guard|guarding|watch(?:ing)?|protect(?:ing)?|in charge of|holding down|running) the (?:house|fort|place)|(?:alarm|security system|ring camera|cameras?) (?:is |are |has been )?(?:off|broken|out|disabled|down|relaxed|dead)|relaxed alarm|lamp on a timer|looks lived in|(?:spare |extra |house )?keys?(?:'s| is| are| lives?| stays?)? (?:under|in|behind|beneath) (?:the |a )?(?:\w+ )?(?:mat|frog|turtle|pumpkin|bench|step|swing|urn|statue|doormat|planter|flower ?pot|rock|gnome|mailbox|grill|pot|stone|third|garden)|(?:garage|door|gate|alarm|lock ?box) codes? (?:is|:)|(?:grab|collect|pick up|bring in|get) (?:our|my|the) (?:mail|packages|amazon|newspaper)s?|(?:water|feed) (?:our|my|the) (?:plants|cats?|chickens|hens|fish|dog)|(?:cat|dog|house|pet)[ -]?sitter (?:bailed|cancel+ed|quit|fell through|needed)|(?:the |our |my )?(?:cat|dog|hens?|chickens|fish|plants)\b(?: \w+){0,3} (?:is|are) on (?:his|her|its|their) own|(?:front|back|garage|side) door (?:is |stays |'s )?(?:unlocked|open|never locked)|leave (?:the|our) (?:\w+ )?door unlocked)\b/gi;
/** Going away, now or soon. */
const going =
  /\b(?:[Ww]heels up|[Ww]e (?:leave|fly out|fly|head|take off|are off|depart|sail)|[Ww]e'?re (?:off|headed|heading|leaving|flying|going|away|gone|out of town|out of the country|in \p{Lu}\w+)|I'?m (?:off to|flying to|leaving for|headed to|out of the country|away)|(?:[Ll]eaving|[Hh]eading|[Hh]eaded|[Ff]lying|[Oo]ff|[Dd]riving|[Ss]ailing|[Jj]etting) (?:out |off )?(?:to|for|at|on) (?:\p{Lu}\w+|the (?:beach|lake|coast|cabin|mountains|keys|islands?|airport)|vacation|spring break|honeymoon)|(?:[Oo]ut of (?:town|office|the country|state)|off[- ](?:the )?grid|unreachable|abroad|overseas|gone|away|on vacation|in the (?:backcountry|mountains)) (?:from |until |till? |'?til |through |thru |for |starting |all |next )|(?:[Cc]urrently|[Rr]ight now|[Ss]till|[Ll]ive) (?:at|in|from) (?:\p{Lu}\w+|the (?:beach|lake|cabin))|(?:\p{Lu}\w+|away|gone|here|there) (?:until|till|'til|through|thru) (?:the \d+(?:st|nd|rd|th)?|\w+day|next \w+)|(?:back|home|return(?:ing)?) (?:on|in|not until|by) (?:the \d|\w+day|january|february|march|april|may|june|july|august|september|october|november|december|two weeks|\d+ (?:days|weeks))|(?:see you|catch you) (?:in|on the) (?:two weeks|\d+ (?:days|weeks)|flip side))\b/giu;
const span =
  /\b(?:(?:\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|whole|full|entire) ?(?:whole |full |glorious |blissful |straight |entire |sunny )?(?:days?|weeks?|nights?|months?|wks?)|a (?:week|fortnight|month)|(?:until|till?|'til|through|thru) (?:the \d+|\w+day|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*|\d|school|labor day|new year)|all (?:week|month|summer)|starting (?:\w+day|tomorrow|tonight|next)|next week)\b/i;
const kin =
  /\b(?:kids?|children|family|fam|husband|wife|spouse|hubby|wifey|partner|(?:my|the whole|whole) (?:people|crew|gang|clan|tribe|girls|boys|fam\w*)|all of us|all (?:three|four|five|six) of us|the (?:\w+ ){0,1}(?:five|four|three|six) of us|son|daughter|toddler|baby|dogs?|mother in law|in-laws|grandparents)\b/i;
const holiday =
  /\b(?:vacation|cruise|beach|honeymoon|spring break|camping|backpacking|ski(?:ing)?|safari|island|resort|passport|suitcase|bags (?:are )?packed|wheels up|road trip|disney\w*|getaway|🛫|✈️|🏝|🌴|⛷|🏖|🌊)\b|[🛫✈🏝🌴⛷🏖🧳]/u;
const trade =
  /\b(?:conference|congress|meeting|symposium|course|keynote|talk|poster|grand rounds|workshop|annual|summit|booth|session|panel|abstract|lecture|fellowship|interview|locums|cadaver|mission|volunteer|medical trip|covered by|covering|on call for|office (?:is |will be )?closed|closed (?:from|for|on)|reschedul\w*|refills?|patients?|clinic|appointments?|#?ASCO|ACC|AHA|RSNA|ASRA|NANS|AAOS|AAD|AAP|ACOG|ACR)\b/i;
const past =
  /\b(?:back from|just (?:got )?back|home from|returned|last (?:week|month|year|summer|spring|fall|winter)|throwback|tbt|missing|already miss|took me back|was (?:amazing|lovely|perfect)|recap|came home|we (?:went|spent|drove|flew|hiked|saw|did|had)|ago)\b/i;

/** A dwelling of one's own, with number and street. */
const address =
  /\b\d{1,5}\s+(?:[NSEW]\.?\s+)?(?:\p{Lu}[\p{L}'.-]*\s+){1,3}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|court|ct|place|pl|way|circle|cir|terrace|ter|boulevard|blvd|trail|trl|loop|hill|ridge|crescent|close|row|parkway|pkwy|square|sq|run|point|pt|path)\b\.?/giu;
const street =
  /\b(?:on|off|down|up|to|at|along)\s+((?:\p{Lu}[\p{L}'-]*\s+){1,2}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Circle|Cir|Terrace|Crescent|Trail)\b)/gu;
const dwelling =
  /\b(?:keys!|our (?:new )?(?:house|home|place|forever home|first home|street|porch|driveway|door|yard)|my (?:new )?(?:house|home|place|apartment|door|street|porch|driveway|front door)|officially ours|is (?:finally )?ours|homeowners?|closed on|closing day|move[ds]? (?:in|into)|moving (?:in|into|to)|just moved|new (?:house|home|address|digs)|housewarming|come (?:over|by|find us)|(?:our|my) place|stop by (?:ours|the house)|our mail|my mail|packages|trick[- ]or[- ]treat\w*|garage sale|yard sale|block party|where (?:we|I) live|(?:we|I) live (?:at|on)|foundation repair|mortgage|home (?:before|by)|out my door|out our door|from (?:my|our) (?:door|house))\b/i;
const practice =
  /\b(?:office|clinic|practice|suite|ste|floor|building|hospital|center|appointments?|walk-?ins?|parking|lobby|hours|open (?:house|mon|from)|new location|second location|patients (?:can|should|will)|fax|CV|campus|library|church|hall|auditorium|restaurant|cafe|bakery)\b/i;

/** A family's habits: who is where, when, without company. */
const alone =
  /\b(?:solo|alone|by (?:my|him|her|them)sel(?:f|ves)|on my own|just me\b|nobody (?:else )?(?:around|out|there)|empty trail|no one (?:else|around)|unaccompanied|lets? (?:him|her|them)sel(?:f|ves) in|latchkey|headlamp on)\b/i;
const clock =
  /\b(?:\d{1,2}(?::\d{2})? ?(?:am|pm|a\.m\.?|p\.m\.?|a|p)\b|\d{1,2}:\d{2}\b|\d{1,2} ?(?:sharp|o'?clock)|before (?:sunrise|dawn|the kids (?:are|wake))|at (?:dawn|sunrise|dusk|noon)|(?:predawn|pre-dawn)|till? \d|until \d|from \d{1,2}|at \d{1,2}(?::\d\d)?(?! ?%))\b/i;
const recurring =
  /\b(?:every (?:\w+ )?(?:day|morning|night|week|weekday|weekend|mon|tues?|wed|thu|thurs?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|other)|(?:mon|tues?|wednes|thurs?|fri|satur|sun)days\b|weekdays?|monday (?:to|through|thru) friday|mon ?- ?fri|m-f\b|weeknights|daily|same (?:again|time|route|loop|place|spot)|each (?:morning|day|week)|always|all (?:month|week|year|summer|season)|this (?:saturday|sunday|friday|weekend)|usual (?:route|loop|spot)|tue and thu|most mornings|now\b)/i;
const where =
  /\b(?:trail|greenbelt|creek|woods|forest|neighbou?rhood|cemetery|waterfront|riverwalk|river|reservoir|park|path|loop|canal|boathouse|lake|beach|track|bridge|bakery|corner|bus stop|elementary|middle school|high school|school|academy|daycare|preschool|kindergarten|soccer|practice|pool|gym|parking (?:lot|garage)|route|trailhead|from the|steps|Ct|Ln|Lane|Court|Street|Road|Ave)\b/i;
const outing =
  /\b(?:run(?:s|ning)?|miles?|jog(?:s|ging)?|walk(?:s|ing)?|ride[s]?|bike[sd]?|biking|laps|swim(?:s|ming)?|row(?:s|ing)?|hike[sd]?|loop|intervals|splits|5k|10k|training|out (?:my|the) door|home (?:to|before|by)|done|legs)\b/i;
const child =
  /\b(?:the twins|both boys|both girls)\b|\b(?:my|our|the) (?:\w+ ){0,2}?(?:kids?|sons?|daughters?|child(?:ren)?|twins?|boys?|girls?|toddler|kindergart[en]+er|\d+ ?-?(?:yo|year[- ]old)s?|first grader|\w+ grader|teen(?:ager)?s?|littles?|oldest|youngest)\b|\b(?:pickup|drop-?off|carpool)\b/i;
const schoolPlace =
  /\b(?:\p{Lu}\w+ (?:Elementary|Middle|High|Academy|Montessori|Preschool|Primary|Prep|Day School|School|Daycare|Soccer|YMCA|Rec Center)|(?:gets? (?:off|on) the bus|lets? (?:him|her|them)sel(?:f|ves) in|walks?|bikes?|rides?|buses|takes the bus) (?:home|to school|alone)|home (?:alone|from school)|key (?:on|around)|bus stop)\b/iu;
const partnerGone =
  /\b(?:my |the )?(?:husband|wife|spouse|partner|hubby|fianc[eé]e?)(?:'s| is| will be| has been|'ll be)? (?:\w+ ){0,3}?(?:deploy(?:ed|s)|away|gone|on the boat|on nights|at sea|overseas|traveling|travelling|out of (?:town|the country)|abroad|underway|on a rig|in the field|on tour|on (?:a )?(?:trip|rotation))\b[^.!?\n]{0,30}?\b(?:until|till?|'til|for|through|all|this (?:week|month))\b/gi;
const homeAlone =
  /\b(?:home alone|(?:just|only) me and the (?:kids|baby|dogs?|girls|boys)|alone (?:in|at) (?:the|my|our) (?:house|home|place|cabin)|(?:first |another )?(?:night|week|weekend)s? (?:\w+ )?alone|alone (?:with the (?:kids|baby|dogs?)|till|until|all week|tonight|this week)|(?:that )?leaves me(?: alone)?,? |(?:nobody|no one) but me)\b/i;
const strongEmpty = /\b(?:nobody|no one|not a soul|none of us|door|key|code|lived in|timer)\b/i;

/** Where the writer can be found, told to all. */
const youWillFind =
  /\b(?:you'?ll (?:always )?(?:find|see|catch) (?:me|us|the twins'|this (?:mom|dad|mama)|your girl)|(?:find|catch|come find|look for) me\b|(?:I'm|I am|we're) (?:always |usually )?(?:at|in|on|by) the)\b(?![^.!?]{0,40}\b(?:booth|conference|poster|clinic|office|hospital|OR|ED|unit)\b)/i;
/** What opens a door, whoever is at home. */
const secret = /\bkeys?\b(?! (?:party|point))|\bcodes?\b|\bunlocked\b/i;

const nearby = (reading: Reading, match: Match, reach = 2): string =>
  reading.sentences
    .slice(Math.max(0, match.sentence.index - reach), match.sentence.index + reach + 1)
    .map((one) => one.text)
    .join(' ');

function* leaks(reading: Reading): Iterable<{ readonly start: number; readonly end: number }> {
  const whole = reading.text.slice(0, 6000);
  const isPast = (text: string): boolean => past.test(text);
  const own = dwelling.test(whole) || kin.test(whole) || holiday.test(whole);
  for (const match of reading.find(empty)) {
    const modality = reading.modality({ start: match.sentence.start, end: match.sentence.start + 1 });
    if (
      modality.hypothetical ||
      modality.question ||
      /\b(?:patients?|he|she|his|her) (?:lives?|was|came)\b/i.test(match.sentence.text)
    )
      continue;
    const around = nearby(reading, match);
    const away = [...reading.find(going)].length > 0 || span.test(around) || holiday.test(around);
    if (secret.test(match.text) || (!isPast(match.sentence.text) && (away || (strongEmpty.test(match.text) && own))))
      yield match;
  }
  for (const match of reading.find(going)) {
    const around = nearby(reading, match, 1);
    if (isPast(match.sentence.text) || trade.test(whole) || reading.modality(match).negated) continue;
    const cues = [span.test(around), kin.test(around), holiday.test(around)].filter(Boolean).length;
    if (cues >= 2 && span.test(around)) yield match;
  }
  for (const sentence of reading.sentences) {
    // "Three weeks in Crete starting Saturday".
    for (const match of sentence.find(stay)) if (!trade.test(whole) && !isPast(sentence.text)) yield match;
    for (const match of sentence.find(address)) {
      const around = nearby(reading, match, 1);
      if (dwelling.test(around) && !practice.test(around)) yield match;
    }
    for (const match of sentence.find(street)) {
      const around = nearby(reading, match, 0);
      if (
        /\b(?:my door|our door|my house|our house|home|we live|I live|our place|my place|my porch|our porch|my street|our street)\b/i.test(
          around,
        ) &&
        !practice.test(around) &&
        !reading.patientIn(sentence)
      )
        yield match;
    }
    for (const match of sentence.find(partnerGone)) yield match;
  }
  // Habits: company, hour, place and repetition told together.
  for (const sentence of reading.sentences) {
    const around = reading.sentences
      .slice(sentence.index, sentence.index + 2)
      .map((one) => one.text)
      .join(' ');
    if (isPast(sentence.text) || !sentence.has(clock)) continue;
    if (recurring.test(sentence.text) && youWillFind.test(sentence.text)) {
      yield sentence;
      continue;
    }
    const runs = outing.test(around) && where.test(around) && recurring.test(around);
    if (
      runs &&
      (alone.test(around) || dwelling.test(around)) &&
      !/\bpatients? (?:who|with|should|can)\b/i.test(around)
    ) {
      yield sentence;
      continue;
    }
    if (child.test(around) && schoolPlace.test(around) && (recurring.test(around) || alone.test(around)))
      yield sentence;
  }
  for (const sentence of reading.sentences) {
    if (
      sentence.has(homeWord) &&
      !wished.test(sentence.text) &&
      span.test(sentence.text) &&
      !isPast(sentence.text) &&
      !trade.test(sentence.text)
    )
      yield sentence.find(homeWord)[0] ?? sentence;
    const kids = sentence.find(schoolPlace)[0];
    if (
      kids &&
      /\b(?:by (?:him|her|them)sel(?:f|ves)|alone|on (?:his|her|their) own)\b/i.test(sentence.text) &&
      child.test(sentence.text)
    )
      yield kids;
  }
}

const homeWord = homeAlone;
const wished =
  /\b(?:someday|one day|dream\w*|wish|would (?:love|kill|give)|I'd (?:love|kill|give)|I (?:want|need)|imagine|if (?:I|only))\b/i;
const stay =
  /\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|a) (?:whole |full |glorious |sunny )?(?:days?|weeks?|nights?) (?:in|at|on|of) (?:\p{Lu}\w+|the (?:beach|lake|coast|keys|islands?|mountains))\b[^.!?\n]{0,20}\b(?:starting|from|beginning|leaving|as of) (?:tomorrow|tonight|today|this|next|\w+day)/giu;

export const personalSecurity = {
  id: 'personal-security',
  title: 'Where you are, or where nobody is',
  area: 'conduct',
  level: 'warning',
  guidelines: ['aspn-profiles'],
  message:
    'This tells strangers where you or your family will be, where you live, or that the house is empty. Post it once you are back, and without the place and the hour.',
  why: 'Physicians are followed by people whom they have disappointed. A trip told in advance, a street, a child’s school and hours are all that someone needs.',
  *detect({ reading }): Iterable<Detection> {
    const taken: { readonly start: number; readonly end: number }[] = [];
    for (const leak of [...leaks(reading), ...whereaboutsIn(reading)]) {
      if (taken.some((one) => one.start < leak.end && leak.start < one.end)) continue;
      taken.push(leak);
      yield {
        start: leak.start,
        end: leak.end,
        fixes: [
          { kind: 'prompt', label: 'Wait until you are home again, or leave out the place, the hour and who is away.' },
        ],
      };
    }
  },
  examples: {
    found: [
      'Two weeks of beach, «the house is empty» and so is my inbox 🏝',
      '«Ten days in Maui starting Saturday», kids are packed!',
      'Finally homeowners: «12 Larkspur Lane», come over any time.',
      '«My husband is deployed until» spring, so freezer meal ideas please.',
      '«Running the canal path at 5 am every weekday, solo as always.»',
    ],
    silent: [
      'Back from two weeks in Maui, the kids are tan and I am broke.',
      'Our office is closed Friday for the holiday and opens again Monday at 8.',
      'I am speaking at the annual meeting in Chicago next week, come say hello.',
      'Our new clinic is at 12 Larkspur Lane, second floor, parking in the rear.',
      'Walking 20 minutes every morning is good for your back.',
    ],
  },
} as const satisfies Rule;
