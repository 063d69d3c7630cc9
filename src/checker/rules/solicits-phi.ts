import type { Match, Reading } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Detection, Rule } from '../rule.ts';

/** To hand over: said to readers, or to the one who wrote. */
const handOver =
  'send|dm|message|msg|text|e-?mail|drop|post|put|share|show|upload|attach|comment|reply|respond|answer|write|type|tell|snap|submit|forward|leave|list|give|inbox|pm|revert|come (?:back|up) with|state|mention|provide|let (?:me|us) (?:know|see)|tag';
const channel =
  /\b(?:dms?|inbox|in ?box|comments?|below|here|message|messenger|text|e-?mail|pm|reply|replies|tag (?:me|us)|thread|chat|👇|me|us|whats ?app|with (?:a )?(?:pic|photo|picture)|upload|through this|in your (?:answer|reply))\b|👇|⬇️|📲/iu;
/** What of it is health: records, pictures of a body, results, drugs, symptoms. */
const record =
  /\b(?:mri|x-?rays?|xrays?|ct(?: scan)?|scans?|imaging|ultrasound|films?|reports?|labs?|lab (?:results|work|values)|blood ?work|results|tsh|a1c|ferritin|cholesterol|lipid|panel|levels?|numbers|biopsy|path(?:ology)?|records?|chart|med(?:ication)?s?(?: list)?|prescriptions?|doses?|dosage|symptoms?|diagnos[ie]s|condition|history|allergies|weight|height|bmi|date of birth|dob|insurance card|member id|blood pressure|bp|sugars?|cycle|flare|pain(?: level| score)?|rash|mole|spot|bumps?|lesion|acne|skin|scar|incision|wound|swelling|lump|teeth|smile|hairline|scalp|nails?|tongue|throat|eye|knees?|back|spine|face|patch|stretch marks|pump|age|close[- ]?ups?|before (?:pic|photo)s?|migraine triggers?|what hurts|where it hurts|how it hurts|what you(?:'re| are) (?:taking|on|feeling)|what(?:'s| is) (?:bothering|hurting|wrong))\b/i;
const picture = /\b(?:pics?|pictures?|photos?|images?|videos?|selfies?|close[- ]?ups?|snaps?)\b/i;
const owned = /\b(?:your|ur|you|u|yours|his|her|the child|the patient|baby'?s?|their|kid'?s|anyone|it)\b/i;
/** Nothing of health, or a door that is meant for it. */
const elsewhere =
  /\b(?:portal|call (?:us|our|the)|phone|office|front desk|book|appointment|schedule|cv|resum[eé]|résumé|application|abstracts?|slides|recipes?|poll|rsvp|please (?:don'?t|do not)|don'?t (?:send|post|share|dm|put|include)|do not (?:send|post|share|put|include)|never (?:send|post|share|put)|stop (?:sending|texting|posting|dm)|not here|instead of (?:sending|posting)|no (?:photos|pics)|can'?t (?:look at|review|read|open)|your (?:talk|poster|deck|slide|paper|journal|program|clinic|hospital|residents|practice|fellows|group|institution|dog|cat|favorite|go-to)|favou?rite|suggest(?:ion|ed)s?|tips?|nominations?|volunteers?|your (?:own )?(?:doctor|pediatrician|dermatologist|surgeon|gp|pcp|provider|team))\b/i;
/** Asked of one who told of a trouble: "how old is he? any fever?" */
const asksDetail =
  /^\W*(?:and |also |hi |hello |ok |so )*(?:how (?:old|long|much|many|high|bad|often)|since (?:when|how long)|when did|have (?:you|they|u)|has (?:he|she|it|the)|(?:did|do|does|are|is|was|were) (?:you|u|he|she|it|your|the (?:pain|rash|patient|baby|child)|there)|any (?:fever|chills|history|other|pain|nausea|family|allergies|numbness|weakness|swelling|meds|medications?|changes?|recent)|what (?:is|are|was|were) (?:your|his|her|the)|what(?:'s| is) (?:your|his|her|the) (?:age|weight|dose|temp)|can you (?:upload|send|post|share|describe|tell)|which (?:meds|medicines?|medications?|drugs?))\b/i;
const detail =
  /\b(?:old|age|weight|weigh|height|dose|doses|mg|symptoms?|pain|fever|temp(?:erature)?|rash|bleeding|blood|periods?|pregnan\w+|medications?|medicines?|meds|taking|tests?|results?|labs?|scans?|x-?ray|mri|ct|ultrasound|history|allerg\w+|cough\w*|breath\w*|sleep|vomit\w*|stools?|urine|burning|swelling|numb\w*|diagnos\w+|treatment|cortisone|smoke|diabetes|pressure|levels?|scr|creatinine|discharge|itch\w*|worse|patient)\b/i;

interface Plea {
  readonly start: number;
  readonly end: number;
}

function pleaIn(sentence: Sentence, next: Sentence | undefined, reading: Reading): Plea | undefined {
  const { text } = sentence;
  if (elsewhere.test(text)) return undefined;
  const verb = sentence.find(verbs)[0];
  if (!verb) return undefined;
  const after = text.slice(verb.end - sentence.start);
  const before = reading.sentences[sentence.index - 1];
  // "What was your TSH? Put both below."
  const answers =
    before !== undefined &&
    /\?\s*$/.test(before.text) &&
    record.test(before.text) &&
    /\byour?\b/i.test(before.text) &&
    referring.test(after);
  const health = answers || (record.test(after) && owned.test(text));
  const pictured =
    picture.test(after) &&
    ((/\b(?:the|it)\b|\byour?\b|\bthem\b/i.test(after) && (record.test(after) || reading.isClinical)) ||
      reading.addressee.clinical ||
      reading.isClinicalSentence(sentence)) &&
    !/\b(?:dog|cat|pet|costume|socks|team|cake|garden|pumpkin|costumes?|pets?|baby bump|bookshelf|sunset|scrub)\b/i.test(
      text,
    );
  if (!health && !pictured) return undefined;
  if (!channel.test(text) && !/^\W*(?:snap|upload|dm|text|e-?mail|send|post|drop|comment)\b/i.test(text))
    return undefined;
  // Without a body, a drug or an illness near by it is a chat about anything.
  const clinical =
    reading.isClinicalSentence(sentence) ||
    (next !== undefined && reading.isClinicalSentence(next)) ||
    reading.isClinical ||
    pictured;
  return clinical ? { start: verb.start, end: sentence.end } : undefined;
}

const referring = /^\W*(?:\w+ )?(?:both|it|them|yours?|that|the answers?|all of it)\b/i;
const verbs = new RegExp(
  `(?:^|[.!?,;:—]\\s*|\\p{Extended_Pictographic}\\ufe0f?\\s*|\\b(?:and|or|so|just|please|pls|plz|then|to|can you|could you|would you|will you|you can|you could|kindly|go ahead and|let'?s|first|step \\d|i'?ll start|want me to|feel free to|if you)\\s+)(?:${handOver})\\b`,
  'giu',
);

export const solicitsPhi = {
  id: 'solicits-phi',
  title: 'Readers are asked for their health details',
  area: 'privacy',
  level: 'warning',
  guidelines: ['aspn-risks', 'aspn-privacy'],
  message:
    'This asks readers to hand over symptoms, pictures, results or records where they are not safe. Point them to the office or the patient portal instead.',
  why: 'Comments are public, and messages on a platform are not a chart: no consent, no security agreement, no record. What readers send there is theirs to lose and yours to answer for.',
  *detect({ reading }): Iterable<Detection> {
    const { addressee } = reading;
    let last: Sentence | undefined;
    for (const sentence of reading.sentences) {
      const plea = pleaIn(sentence, reading.sentences[sentence.index + 1], reading);
      if (plea) {
        const lead =
          /^(?:[^\p{L}]*)(?:(?:and|or|so|just|please|then|first) )*/iu.exec(
            reading.text.slice(plea.start, plea.end),
          )?.[0].length ?? 0;
        const tail = /[\s.!?]*$/.exec(sentence.text)?.[0].length ?? 0;
        yield found(reading, { start: plea.start + lead, end: plea.end - tail });
        last = sentence;
      }
    }
    if (last) return;
    // "How old is he? Any fever?": one who asked is asked back for what belongs in a chart.
    if (!addressee.one || addressee.kind === 'colleague' || addressee.kind === 'reviewer') return;
    const asked: Match[] = [];
    for (const sentence of reading.sentences) {
      for (const match of sentence.find(question)) {
        if (asksDetail.test(match.text) && detail.test(match.text)) asked.push(match);
      }
    }
    const first = asked[0];
    if (first && addressee.clinical && !/\b(?:ER|911|urgent care)\b/.test(reading.text)) {
      const lead = /^\W*/.exec(first.text)?.[0].length ?? 0;
      yield found(reading, { start: first.start + lead, end: first.end });
    }
  },
  examples: {
    found: [
      'Got a scan that nobody explained? «DM me your MRI report and I will tell you what I see».',
      'Thyroid month! «Drop your last TSH in the comments».',
      {
        text: 'Poor kid. «Send me a picture of the rash here, good light please».',
        surface: 'message',
        context: 'my daughter has a rash',
      },
    ],
    silent: [
      'Please do not send pictures of your mole here. Call the office and we will find you a spot.',
      'Drop your favorite discharge summary typo in the comments.',
      'Send me your CV and two weeks that work for a visit.',
      'Bring your medication list to every appointment.',
    ],
  },
} as const satisfies Rule;

const question = /[^.!?\n]+\?/g;

function found(reading: Reading, span: { readonly start: number; readonly end: number }): Detection {
  const opens = reading.sentences.some((sentence) => sentence.start === span.start);
  return {
    ...span,
    fixes: [
      {
        kind: 'edit',
        label: 'Point to the office and the portal',
        edits: [
          {
            ...span,
            insert: `${opens ? 'P' : 'p'}lease call the office or use the patient portal, where it stays private`,
          },
        ],
      },
    ],
  };
}
