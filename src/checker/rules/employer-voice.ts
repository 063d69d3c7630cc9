import { saysOwnViews, viewsAreMyOwn } from '../../disclosure/lines.ts';
import { excessAt } from '../../disclosure/places.ts';
import { type EmployerMention, employersIn } from '../../profile/employer-mentions.ts';
import type { Employer, Profile } from '../../profile/profile.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Detection, Fix, Rule, Span } from '../rule.ts';

/** Stands for the employer in a prepared sentence. */
const E = '\ue000';
const stance =
  "(?:believ|think|feel|know|say|hold|maintain|recommend|support|oppos|endors|stand|urge|reject|refus|insist|want|call (?:on|for)|condemn|prefer|trust|take the view|disagree|agree|worry|don't|do not|won't|will not|never|always|are (?:done|tired|against|for|not|of the opinion)|'re (?:done|tired|against|not)|need|demand|fight|teach|treat|use)";
/** Ways of speaking with the employer's voice. */
const voices: readonly RegExp[] = [
  // "Here at Northfield we don't …", "At CSI our team believes …"
  new RegExp(
    `\\b(?:here\\s+)?at (?:the\\s+)?${E},?\\s+(?:we|our \\w+(?: team)?|the (?:\\w+ )?(?:team|department|faculty|physicians|doctors|surgeons|nurses))(?:'re|'ve)?\\s+(?:\\w+\\s+){0,2}?(?:${stance}\\w*|\\w+)`,
    'gi',
  ),
  new RegExp(`\\b(?:here\\s+)?at (?:the\\s+)?${E},?\\s+we'?re\\s+(?:done|tired|against|not|through)\\b`, 'gi'),
  // "We at SBMC believe", "Those of us at Northfield who …", "Speaking for the people who staff … at Northfield"
  new RegExp(`\\b(?:we|us|those of us|all of us)\\s+(?:here\\s+)?(?:at|from|of)\\s+(?:the\\s+)?${E}`, 'gi'),
  new RegExp(`\\b(?:speaking|i speak|on behalf)\\s+(?:for|of|on behalf of)\\b[^.;!?]{0,80}?${E}`, 'gi'),
  new RegExp(`\\bon behalf of[^.;!?]{0,60}?${E}`, 'gi'),
  // "Northfield believes", "CSI's view"
  new RegExp(
    `${E}(?:'s)?\\s+(?:also |still |firmly |strongly |now |has (?:always )?|does(?:n't| not) )*(?:believ\\w+|thinks?|feels?|holds|maintain\\w*|recommends?|supports?|oppos\\w+|endors\\w+|stands|says?|said|wants?|sees?|views?|regards?|considers?|knows?|is of one mind|is (?:for|against)|calls? (?:on|for)|urges?|rejects?|refuses?|condemns?|(?:official )?(?:views?|position|stance|opinion|take|line|answer|policy)\\b)`,
    'gi',
  ),
];
/** The same where the sentence itself holds the opinion: "At Northfield, vaccines are not optional", "CSI doesn't do that". */
const strictVoices: readonly RegExp[] = [
  new RegExp(`^(?:here\\s+)?at (?:the\\s+)?${E},?\\s`, 'gi'),
  new RegExp(
    `${E}(?:'s)?\\s+(?:\\w+\\s+){0,3}?(?:does not|doesn't|do not|don't|won't|will not|never|no longer|always|only)\\s`,
    'gi',
  ),
  new RegExp(
    `\\b(?:our|my|the|this|whole|entire|every(?:one|body))\\s*(?:\\w+\\s+){0,3}?(?:team|group|department|division|clinic|practice|colleagues|surgeons|doctors|pediatricians|physicians|service|body|one)(?:\\s+and\\s+I)?\\s+(?:here\\s+)?at\\s+(?:the\\s+)?${E}`,
    'gi',
  ),
];
/** "I'm a pediatrician at Northfield and …": the name lends its weight to what follows. */
const inRole = new RegExp(
  `\\b(?:I'm|I am|as)\\s+(?:an?|the|one of the|chief|head|director)\\s+(?:[^.;!?]{2,60}?\\b(?:at|with|for|from|of)\\s+(?:the\\s+)?${E}|${E}\\s+\\w+)|\\bI\\s+(?:work|practice|operate|teach|see (?:patients|kids|children))\\s+(?:\\w+\\s+){0,3}?(?:at|for)\\s+(?:the\\s+)?${E}`,
  'gi',
);
/** Without a name: the institution all the same. */
const unnamed =
  /\b(?:our|my) (?:hospital|institution|institute|clinic|practice|department|division|health system|medical center|medical group|university|employer|center)(?:'s)? (?:also |firmly |strongly |officially )*(?:believ\w+|thinks?|feels|holds that|maintains|recommends|supports|opposes|endorses|stands (?:for|against|with|by)|(?:official )?(?:position|stance|view|opinion) (?:is|on))|\b(?:and|also|not (?:just|only) my \w+ but) (?:I think )?(?:the|our) (?:institution|hospital|department|clinic|institute)'s\b|\b(?:we at|here at) (?:the|our) (?:hospital|clinic|institute|medical center|department|practice),? (?:we )?(?:firmly |strongly )?(?:believe|think|feel|oppose|support|stand)/gi;

const opinion =
  /\b(?:should(?:n'?t)?|must(?:n'?t)?|ought|need(?:s)? to|has to|have to|believ\w+|think|feel|opinion|view|wrong|right thing|mistake|enough|ban(?:s|ned)?|bill|law|senator|legislat\w+|vote|policy|failed|fail(?:s|ing)?|never|always|belong(?:s)?|deserves?|owes?|nobody|no (?:kid|child|patient|one)|oppose|support|against|better than|best|worst|overus\w+|underus\w+|disgrace|shame\w*|unacceptable|cruel|dangerous|myth|nonsense|isn'?t|aren'?t|rule|evidence|guideline|first[- ]line|prefer|beat(?:s)?|done pretending|done (?:with|meeting|waiting)|character flaw|lie detector|the answer)\b/i;
const announcement =
  /\b(?:hir(?:ing|es)|join (?:us|our team)|apply|applications?|posting|welcom\w+|congrat\w+|thank(?:s| you)?|grateful|proud (?:of|to (?:announce|welcome|share))|celebrat\w+|graduat\w+|volunteers?|drive collected|open house|parking|garage|closed (?:on|for)|opens? (?:on|at)|register|potluck|match(?:ed)? into|award(?:ed|s)?|anniversary|retire\w*|photo|ribbon[- ]cutting|toy drive|fundraiser|honou?red)\b/i;

interface Voice extends Span {
  readonly employer: Employer | undefined;
}

function voiceIn(reading: Reading, profile: Profile): Voice | undefined {
  const mentions = employersIn(reading, profile);
  for (const mention of mentions) {
    const { text, back } = prepared(mention);
    for (const pattern of voices) {
      pattern.lastIndex = 0;
      const match = pattern.exec(text);
      if (!match || !holdsOpinion(reading, mention.sentence, true)) continue;
      return { start: back(match.index), end: back(match.index + match[0].length), employer: mention.employer };
    }
    for (const pattern of strictVoices) {
      pattern.lastIndex = 0;
      const match = pattern.exec(text);
      if (
        !match ||
        announcement.test(mention.sentence.text) ||
        !opinion.test(mention.sentence.text.replace(match[0], ' '))
      )
        continue;
      return {
        start: back(match.index),
        end: back(match.index + match[0].trimEnd().length),
        employer: mention.employer,
      };
    }
    inRole.lastIndex = 0;
    const role = inRole.exec(text);
    if (role && holdsOpinion(reading, mention.sentence, false))
      return { start: back(role.index), end: back(role.index + role[0].length), employer: mention.employer };
  }
  const signature = signatureIn(reading, mentions, profile);
  if (signature) return signature;
  const match = reading.find(unnamed)[0];
  return match && !/\?\s*$/.test(match.sentence.text)
    ? { start: match.start, end: match.end, employer: profile.employers[0] }
    : undefined;
}

/** The sentence with the employer as one character, and the way back to `reading.text`. */
function prepared({ start, end, sentence }: EmployerMention): {
  readonly text: string;
  readonly back: (offset: number) => number;
} {
  const from = start - sentence.start;
  const to = end - sentence.start;
  const text = sentence.text.slice(0, from) + E + sentence.text.slice(to);
  return { text, back: (offset) => sentence.start + (offset <= from ? offset : offset + (to - from) - 1) };
}

/** Whether the sentence, or what follows it, holds an opinion or speaks of care; news and thanks do not. */
function holdsOpinion(reading: Reading, sentence: Sentence, voiced: boolean): boolean {
  const near = reading.sentences.slice(sentence.index, sentence.index + (voiced ? 2 : 4));
  if (announcement.test(sentence.text) && !/\b(?:believe|think|should|must|oppose|support)\b/i.test(sentence.text))
    return false;
  return near.some((one) => opinion.test(one.text) || (voiced && reading.isClinicalSentence(one)));
}

/** The employer's name under the text, as a letterhead: "Lena Hartwell, MD / St. Brendan Medical Center". */
function signatureIn(reading: Reading, mentions: readonly EmployerMention[], profile: Profile): Voice | undefined {
  const last = reading.sentences.at(-1);
  const mention = mentions.at(-1);
  if (!last || !mention || mention.sentence.index < last.index - 1) return undefined;
  const alone =
    mention.sentence.text.length - (mention.end - mention.start) <= 25 && !/[.!?]$/.test(mention.sentence.text);
  const surname = profile.name
    .split(/[\s,]+/)
    .filter((part) => /^\p{Lu}\p{L}+$/u.test(part))
    .at(-1);
  const above = reading.sentences.slice(Math.max(0, mention.sentence.index - 2), mention.sentence.index + 1);
  const signed = surname !== undefined && above.some((one) => one.text.includes(surname) && one.text.length < 60);
  if (!alone || !signed) return undefined;
  const body = reading.sentences.slice(0, Math.max(0, mention.sentence.index - 1));
  const says = body.some((one) => opinion.test(one.text)) || reading.clinical.length > 1;
  return says && !body.some((one) => announcement.test(one.text))
    ? { start: mention.start, end: mention.end, employer: mention.employer }
    : undefined;
}

function disclaimers(employer: Employer | undefined, draft: Draft): readonly string[] {
  return viewsAreMyOwn(employer)
    .map((form) => `${form} `)
    .filter((form) => excessAt(draft, form, draft.text) === 0);
}

function fixFor(employer: Employer | undefined, draft: Draft): Fix {
  const forms = disclaimers(employer, draft);
  const [longest] = forms;
  if (longest === undefined) return { kind: 'prompt', label: 'Make room to say that the views are your own.' };
  return { kind: 'disclosure', label: `Insert disclaimer: “${longest.trim()}”`, forms };
}

export const employerVoice = {
  id: 'employer-voice',
  title: 'This speaks for your employer',
  area: 'interests',
  level: 'warning',
  guidelines: ['aspn-risks', 'aspn-profiles'],
  message:
    'Your employer’s name stands beside an opinion or a clinical view, so readers may take it for the institution’s. Say that the views are your own.',
  why: 'Readers cannot tell a doctor’s view from the hospital’s when the hospital is named. The guidelines ask for a plain “views are my own” in the post, or for the institution’s leave to speak for it.',
  *detect({ reading, profile, draft }): Iterable<Detection> {
    if (saysOwnViews(reading.text) || saysOwnDisclaimer(reading, profile)) return;
    const voice = voiceIn(reading, profile);
    if (voice) yield { start: voice.start, end: voice.end, fixes: [fixFor(voice.employer, draft)] };
  },
  examples: {
    found: [
      employed('«At Mercy General we believe» that every smoker should be scanned.'),
      employed('«We at Mercy General» think a taper beats a cliff.'),
      employed("«Mercy General's position»: no child should wait a year for this."),
      employed("Honestly, «here at MGH we don't» chase every abnormal scan."),
      '«Our hospital believes» that this law is a mistake.',
    ],
    silent: [
      employed('Views are my own, not those of Mercy General: every smoker should be scanned.'),
      employed('Mercy General is hiring two nurses. Days only.'),
      employed('Thank you to the volunteers at Mercy General who painted the lobby.'),
      employed('Congratulations to our four fellows who graduated from Mercy General on Friday!'),
      employed('Parking at Mercy General is closed on Tuesday.'),
      employed('I trained at Mercy General for six years and still dream of the cafeteria.'),
      'Our hospital has a new elevator.',
    ],
  },
} as const satisfies Rule;

function saysOwnDisclaimer(reading: Reading, profile: Profile): boolean {
  return profile.employers.some(
    ({ disclaimer }) =>
      disclaimer !== undefined && disclaimer.trim() !== '' && reading.draft.text.includes(disclaimer.trim()),
  );
}

function employed(text: string) {
  return { text, profile: { employers: [{ name: 'Mercy General', aliases: ['MGH'], reviewsPosts: false }] } };
}
