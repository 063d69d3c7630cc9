/** For whom a draft is meant: colleagues, or patients and the public. Soft evidence, summed. */

import type { Draft } from '../draft.ts';
import type { Sentence } from './sentence.ts';

export interface Audience {
  readonly kind: 'colleagues' | 'public' | 'unknown';
  /** Above 0 leans to colleagues, below to the public; beyond 2 either way it is plain. */
  readonly leaning: number;
}

const toColleagues =
  /\b(?:colleagues?|fellows|residents|interns|trainees|attendings|team (?:kidney|pain|\w+ology)|(?:peds|pain|spine|gi|neuro|onc|em|ortho|derm|renal) (?:folks|people|friends|colleagues|docs|twitter)|program directors?|med ?students?|med(?:ed|twitter|x)|fellow(?:ship)? directors?|surgeons|anesthesiologists|hospitalists|dermatologists|pediatricians|docs|nurses|billers|anyone (?:here )?(?:else )?(?:explanted|tried|using|reimplant|seen|have experience|compared|do(?:ing)?|ever)|would (?:anyone|you) reimplant|how do you (?:sequence|manage|dose|handle|code|approach)|your (?:group|service|practice|shop|institution|residents|fellows)|at your (?:place|shop|institution|center)|what am i missing|thoughts\?|for those of you (?:implanting|doing|who)|curbside|referring (?:offices|physicians|providers)|journal club|grand rounds|cme|poster|abstract|booth|cpt|icd-10|rvu)\b/gi;
const toPublic =
  /\b(?:our patients|to all (?:of )?our patients|book (?:a|your|now|online|today)|call (?:us|our office|the office)|(?:talk|speak) to your (?:doctor|pediatrician|dermatologist|provider|physician)|ask your (?:doctor|pediatrician|dermatologist|surgeon|ent)|if you (?:have|are|or someone|suffer|take|feel|struggle|live)|your (?:child|kids?|baby|skin|back|knees?|doctor|body|symptoms|pain|heart|insurance)|parents|moms|mamas?|friends and neighbors|did you know|save this|share (?:this )?with|link in bio|dm us|swipe|patients ask|you or (?:someone|a loved one)|loved ones?|walk-?ins? welcome|appointments?|open to everyone|new patients|awareness (?:month|day|week))\b/gi;

export function audienceOf(draft: Draft, sentences: readonly Sentence[]): Audience {
  let leaning = draft.platform === 'linkedin' ? 0.7 : draft.platform === 'x' ? 0.2 : -0.7;
  for (const sentence of sentences) {
    leaning += sentence.find(toColleagues).length;
    leaning -= sentence.find(toPublic).length;
    const abbreviations = sentence.find(densest).length;
    if (abbreviations > 2) leaning += 0.5;
  }
  return { kind: leaning >= 1 ? 'colleagues' : leaning <= -1 ? 'public' : 'unknown', leaning };
}

const densest = /\b[A-Z]{2,5}\d?\b|\b[A-Z][a-z]?[A-Z]{1,3}\b/g;
