import { neutralReply, neutralReviewAnswer } from '../../disclosure/lines.ts';
import type { Match } from '../reading/reading.ts';
import type { Detection, Rule } from '../rule.ts';

const body =
  '(?:tubes?|stitches|sutures|incision|scar|knees?|hips?|back|neck|spine|shoulder|ears?|eyes?|nose|skin|face|lips?|cheeks?|teeth|foot|feet|hand|wrist|ankle|elbow|heart|tummy|rash|implant|device|pump|stim(?:ulator)?|battery|brace|collar|cast|boot|drains?|graft|fusion|hardware|filler|peel|laser|botox|stents?|valve|pregnancy|bump|baby|delivery)';
const care =
  '(?:visit|cleaning|appointment|appt|surgery|operation|procedure|fusion|injections?|epidural|block|scan|mri|ct|x-?rays?|biopsy|labs?|blood ?work|results?|path(?:ology)?|chart|file|records?|prescription|script|refills?|treatment|peel|session|follow-?up|check-?up|physical|exam|consult(?:ation)?|implant|delivery|c-section|discharge|copay|claim|bill|balance|insurance card|account|consent|lesion|mole|stitches|cast|brace|tubes|dose|shot|vaccine|test|referral|diagnosis|case|care plan|recovery)';
/** What only one who treated them could say. */
const sure = [
  '\\bwhen (?:I|we) (?:last )?(?:saw|met|spoke with|treated|examined|operated on|examined) (?:you|him|her|your \\w+)\\b',
  '\\b(?:I|we) (?:do |certainly |of course |definitely |still )?remember (?:you|him|her|your (?:visit|surgery|case|son|daughter|mom|procedure|appointment))\\b',
  `\\b(?:at|since|during|before|after|from|on) your (?:last |first |second |next |previous |recent |initial )?(?:\\w+ )?${care}\\b(?!\\?)`,
  `\\byour (?:last|next|first|second|third|previous|upcoming|recent) (?:\\w+ )?${care}\\b`,
  `\\b(?:his|her) (?:next|last|first|second) (?:\\w+ )?(?:visit|appointment|check-?up|shot|surgery|cleaning|session|treatment|physical|follow-?up)\\b`,
  '\\b(?:our|the|my|your|his|her) (?:records?|charts?|notes?|logs?|files?|system|schedule) (?:clearly |also )?(?:shows?|indicates?|says?|reflects?|confirms?|documents?|states?|has your|have your|do show)\\b',
  '\\b(?:chart|account|claim|file|case) (?:#|no\\.? |number |for )?(?:member ID )?\\w*\\d{3,}|\\bmember ID\\b|\\b(?:the|your) claim (?:\\S+ ){0,8}(?:was|has been) (?:resubmitted|filed|paid|denied)',
  "\\byou(?:'d| had|'ve| have)? (?:also |then |actually |clearly |only |never |both )?(?:checked in|arrived (?:\\d+|late|\\w+ minutes)|signed|initialed|no-?showed|(?:were|was) (?:\\w+ )?(?:told|seen|advised|scheduled|given|informed|offered|here|late|our|a no-?show|treated|admitted|discharged|counseled|prescribed|warned|such a|very sedated|under|numb|so brave|a (?:great|wonderful|model) patient)|missed (?:\\w+ ){0,3}(?:appointments?|follow-?ups?|visits?)|skipped (?:\\w+ ){0,3}(?:follow-?ups?|visits?|appointments?|doses?)|cancel+ed|turned down|refused (?:the|to|our|treatment)|declined (?:the|to|our)|stopped (?:the|it|taking|after)|came (?:in|to us|back|to (?:see|our))|left (?:before|without|against)|asked (?:us|for|me) (?:\\w+ ){0,3}(?:refill|opioid|narcotic|antibiotic|oxy|adderall|xanax|note|script)|agreed to|rescheduled|walked out|were told|did (?:so (?:great|well)|great|amazing|every bit|the hard part|beautifully|all the)|responded|healed|look(?:ed)? (?:great|amazing|so good) (?:after|when|at))\\b",
  "\\byou(?:'ve| have) been (?:a (?:patient|part of (?:our|the) (?:practice|family))|glowing|coming (?:to|in)|doing (?:so )?(?:great|well) since|so (?:brave|patient|strong) (?:through|since))\\b",
  `\\b(?:we|I|our (?:team|staff|nurse|front desk|office|billing)|the (?:team|nurse|doctor)|dr\\.? \\w+)(?:'d|'ve| have| had)? (?:also |then |still |even |did |both |twice |personally |already )*(?:saw|seen|treated|fit (?:you|him|her)|fitted|squeezed (?:you|him|her)|gave|offered|called|tried|removed|fixed|did|placed|put in|prescribed|refilled|ordered|ran|repaired|explained|discussed|went over|reviewed|examined|stepped out|biopsied|numbed|injected|delivered|operated|refunded|resubmitted|left you|sent (?:you|your|him|her)|mailed|told|took (?:out|care of|your)) (?:[^.!?]{0,30}\\b)?(?:you|your|him|her|his)\\b`,
  '\\b(?:so |very )?(?:glad|happy|thrilled|delighted|relieved|great|good|wonderful|love|loved|proud) (?:that |to (?:hear|see|know)(?: that)? )?(?:the|your|her|his) (?:\\w+ ){0,2}' +
    body +
    '\\b',
  '\\b(?:so (?:good|great|nice|lovely)|great|good|nice|lovely|a (?:joy|pleasure|privilege|treat)) (?:to see|seeing|having|taking care of|caring for|to (?:have|care for|take care of|treat|deliver)|treating|meeting) (?:you|your (?:\\w+)|him|her|\\w+)(?: again)?(?: (?:today|yesterday|this|last|on|at|in|as|here|back|through|for|feeling|up)\\b|[!.💛💙❤])',
  "\\b(?:see you|see (?:him|her)|can'?t wait to see (?:you|him|her)) (?:both |all |soon )?(?:on|at|in|next|tomorrow|thursday|monday|tuesday|wednesday|friday|for|back)\\b",
  '\\b(?:come(?: in| by)?|bring (?:him|her|them)(?: in)?|swing by) (?:at|on|tomorrow|today|first thing|this|before|after) ?(?:\\d+|noon|monday|tuesday|wednesday|thursday|friday|morning|afternoon)?\\b',
  '\\b(?:was|were|is|has been) (?:such a|the best|a|so|our) (?:little )?(?:trooper|champ|rock ?star|brave|superstar|good sport|fighter|warrior|favou?rite|joy|delight|perfect patient|great patient|model patient)\\b',
  '\\b(?:refund|return|waive|credit|reimburs\\w+|remove|adjust|resubmit\\w*|the fee|charge[ds]?|co-?pay|deposit) (?:\\w+ ){0,4}(?:for )?(?:the|your|her|his) (?:\\w+ )?(?:second |first |last )?(?:' +
    'visit|appointment|procedure|brace|injections?|treatment|surgery|session|peel|filler|exam|scan|labs?|crown|cleaning|bill|balance|facial|copay)\\b',
  '\\b(?:that|it|yours) was (?:a|an|one|quite) (?:\\w+ ){0,3}(?:case|surgery|level|delivery|repair|fracture|fusion|procedure|extraction|tear|hernia|tumor|one)\\b',
  "\\b(?:sticker|lollipop|card|cookie|letter|form|refill|script|results?|note) (?:I|we) (?:owe|promised|saved|left|called in|sent)\\b|\\b(?:in|from) (?:that|my|our) (?:chair|exam room|office|waiting room)\\b.{0,30}\\byou\\b|\\byou(?:'ve| have)? (?:ever |always )?(?:said|told me|sat|cried|laughed)(?: \\w+){0,3} (?:in|on) (?:that|my|our) (?:chair|office|exam room)\\b",
  `\\byour (?:\\w+ )?(?:${body.slice(3, -1)}) (?:is|are|was|were|has|have|looks?|looked|went|healed|turned out|came out|took) (?:\\w+ ){0,2}(?:healing|healed|beautiful\\w*|great|perfect\\w*|moved|placed|done|removed|fused|settling|well|textbook|clean|good|fine)\\b`,
  `\\byour (?:second |first |last |recent )?(?:${care.slice(3, -1)}|${body.slice(3, -1)}) (?:was|were|had been|went|got|came back|has been|have been|is scheduled|is set|is ready|are back|are in|is in)\\b`,
  "\\b(?:as|like) (?:I|we) (?:told|explained|discussed|mentioned|said|warned|agreed)(?: to)?(?: (?:you|him|her|at|in|before|when|on|during))\\b|\\bwe (?:spoke|talked|discussed|agreed)(?: about)?(?: (?:this|it|that))? (?:at|in|on|during|before|after|when|twice)\\b|\\bthank you for (?:coming (?:in|to)|choosing (?:us|our)|trusting (?:us|me|our)|letting (?:us|me) (?:take care|care|treat|be part|deliver))\\b|\\b(?:being|for being|you are|you're) (?:a |an |one of )?(?:our|my) (?:\\w+ )?patients?\\b|\\bpatients? like you\\b|\\b(?:you|he|she)(?:'ve| has| have) come (?:so far|such a long way|a long way)\\b|\\bwe were running (?:late|behind) (?:that|the) (?:day|morning|afternoon)\\b|\\b(?:that|the) (?:day|morning|afternoon) (?:you|of your)\\b|\\byou (?:were|had) (?:\\w+ ){0,3}(?:appointment|slot|visit|walk-?in|add-?on)\\b|\\b(?:ahead of|behind) (?:you|him|her)\\b",
];
const says = new RegExp(sure.join('|'), 'gi');
const neutral =
  /\b(?:never discuss|can'?t discuss|cannot discuss|don'?t discuss|not (?:able to )?(?:discuss|confirm|say)|can'?t (?:say|talk|confirm|comment)|cannot (?:say|talk|confirm|comment)|do not (?:discuss|let us)|don'?t (?:say|let us)|privacy (?:rules?|laws?)|whether (?:someone|anyone|you|we)|who (?:is|we)|if you (?:are|were|have been|would)|any (?:of our )?patients?|everyone who|anyone who|would (?:love|like) to (?:see|meet|have) you|happy to (?:see|meet)|we(?:'d| would) be (?:glad|happy) to (?:see|meet)|new patients?)\b/i;
/** Said once, it settles the whole answer. */
const declines =
  /\b(?:(?:never|can'?t|cannot|don'?t|do not|won'?t|not able to|unable to|not allowed to) (?:\w+ ){0,2}?(?:discuss|confirm|talk about|comment on|share|say|speak (?:to|about)) (?:\w+ ){0,4}?(?:care|patients?|patient|visits?|here|online|details|who|whether|anyone|cases?|treatment|health)|privacy (?:rules?|laws?)|hipaa)\b/i;
/** In the answer to a review: what they or we did that day. */
const happened =
  /\b(?:you|your (?:\w+ )?(?:son|daughter|mother|father|husband|wife|child|mom|dad|baby|dog)|he|she|we|I|our (?:\w+ ){0,2}?(?:team|staff|doctor|nurse|tech|assistant|receptionist|desk|hygienist|surgeon|provider|MA|PA|NP|office)|dr\.? [A-Z]\w+|the (?:doctor|nurse|surgeon|provider|tech|front desk))(?:'d|'ve| have| had| did| also| never| only| then| simply| clearly| personally| actually| were| was)* (?:asked (?:us |for|to|the|me|that|if)|demanded|requested|told|spoke|spent|explained|offered|gave|waited|arrived|came|left|refused|declined|missed|cancel+ed|signed|agreed|chose|wanted|brought|received|got|paid|owed|scheduled|booked|rescheduled|called (?:you|us|the|our|in)|ran|ordered|prescribed|recommended|examined|reviewed|checked|saw|seen|treated|did (?:not )?(?:the|a|your|your)|didn'?t (?:show|bring|follow|take|mention|tell|disclose|pay|call|complete|want|come)|took (?:the|your|two|three|an?|his|her) (?!time)|stopped|started|healed|used|injected|placed|removed|performed|numbed|yelled|screamed|threatened|swore|cursed|failed|followed)\b/gi;
/** In the answer to one who tells of being treated here: to rejoice with them is to say that it is so. */
const known =
  /\b(?:(?:so |very |really )?(?:glad|happy|thrilled|delighted|relieved|proud|honored|grateful) (?:that |to (?:hear|see|know|have) )?(?:you|he|she|your|they|it (?:worked|went|helped)|the|of you|of her|of him|I could|we could|to (?:help|be part))|you (?:did (?:the|all|it|so|great)|worked|earned|deserve (?:it|this)|look|sound|were|healed|have come|came|made (?:it|my|our))|(?:give|tell|hug|squeeze|kiss) (?:him|her|them|that (?:baby|kid|girl|boy)|your|the (?:little|baby))|keep (?:it up|up the|doing|walking|moving|wearing|icing|going)|see you|(?:he|she) (?:is|was|did|did so|has|'s) (?:\w+ ){0,3}(?:great|brave|amazing|champ|trooper|star|strong|well|tough|sweet\w*)|(?:miss|missed|adore|love) (?:you|him|her|that (?:kid|baby|smile|girl|boy))|welcome back|two down|one more (?:to go|round|session)|best part of (?:my|our) (?:day|week|job))\b/gi;
const thanks = /\b(?:took the time|wrote|written|review|feedback|kind words)\b/i;
/** Spoken to one, of one: not to the class, the team or a meeting. */
const otherMeeting =
  /\b(?:conference|meeting|talk|lecture|grand rounds|residents?|fellow(?:ship)?|interview|podcast|webinar|poster|cv|position|rotation|shadow\w*|(?<!of )course|booth|workshop|slides?|paper|congress|symposium|match(?:ed)?|graduat\w+|journal club|thesis|boards|reunion)\b/i;

export const confirmsCare = {
  id: 'confirms-care',
  title: 'This confirms that someone is a patient',
  area: 'privacy',
  level: 'error',
  guidelines: ['aspn-table-2', 'aspn-table-1'],
  message:
    'This tells everyone that the person addressed is or was a patient, or what happened at their visit. Even to thank them or to set the facts right, that may not be said in public.',
  why: 'That someone was treated is itself protected, even when they said so first. A review may be answered, but only with words that fit anybody: that care is never discussed online, and whom to call.',
  *detect({ reading }): Iterable<Detection> {
    const { addressee, draft } = reading;
    if (!addressee.one || addressee.kind === 'colleague') return;
    if (reading.consent?.written) return;
    const review = addressee.kind === 'reviewer';
    const context = draft.context ?? '';
    if (!review && !addressee.treated && otherMeeting.test(context)) return;
    if (reading.sentences.some((sentence) => declines.test(sentence.text))) return;
    const warm = review || addressee.treated;
    const hit = [...reading.find(says), ...(review ? reading.find(happened) : []), ...(warm ? reading.find(known) : [])]
      .sort((a, b) => a.start - b.start)
      .find((match: Match) => {
        if (thanks.test(match.text)) return false;
        if (neutral.test(match.sentence.text)) return false;
        const { negated, hypothetical, question } = reading.modality(match);
        if (hypothetical || (question && !review)) return false;
        if (negated && !review) return false;
        if (!review && otherMeeting.test(match.sentence.text)) return false;
        // A stranger's question may be answered with "your results": that is no visit here.
        return review || addressee.treated || addressee.clinical || strong.test(match.text) || reading.isClinical;
      });
    if (!hit) return;
    const whole = { start: 0, end: reading.text.length };
    yield {
      start: hit.start,
      end: hit.end,
      fixes: [
        {
          kind: 'edit',
          label: review ? 'Answer in words that fit anybody' : 'Move it to the office in words that fit anybody',
          edits: [{ ...whole, insert: review ? neutralReviewAnswer : neutralReply }],
        },
      ],
    };
  },
  examples: {
    found: [
      {
        text: 'We are sorry, but «our records show» a check-in 25 minutes after the slot.',
        surface: 'review-reply',
        context: '1 star. Waited two hours.',
      },
      {
        text: '«So glad the tubes» are behaving! Tell her hello from all of us.',
        surface: 'reply',
        context: 'My girl sleeps through since her surgery with you, thank you doc!',
      },
      {
        text: 'Means a lot. It went well «when I saw you» in spring and it will again.',
        surface: 'reply',
        context: 'Doc, my knee is acting up again',
      },
    ],
    silent: [
      {
        text: 'Thank you for writing. We never discuss anyone’s care online. Our manager would like to hear from you: please call the office.',
        surface: 'review-reply',
        context: '1 star. They botched my knee.',
      },
      {
        text: 'So good to see you at the meeting!',
        surface: 'reply',
        context: 'Great talk at the spine meeting, see you in Denver',
      },
      'It was a joy taking care of people in this town for thirty years.',
    ],
  },
} as const satisfies Rule;

const strong =
  /\b(?:when (?:I|we)|remember (?:you|him|her)|your chart|records|our patient|my patient|that chair|trooper|his next|her next|see you at your|your (?:last|next) (?:visit|appointment|cleaning)|your visit)\b/i;
