/** Who is spoken to: one person with a trouble of their own, a reviewer, a colleague, or the public at large. */

import type { Draft } from '../draft.ts';
import { clinicalOf } from './clinical.ts';
import type { Sentence } from './sentence.ts';

export interface Addressee {
  /**
   * `asker`: one person who asks about their own body, or their child's, parent's, partner's; `reviewer`: who reviewed the practice;
   * `colleague`: another clinician; `someone`: one person, nothing clinical known; `public`: no one in particular.
   */
  readonly kind: 'asker' | 'reviewer' | 'colleague' | 'someone' | 'public';
  /** One person is spoken to, rather than readers at large. */
  readonly one: boolean;
  /** What they asked holds symptoms, results, drugs or a diagnosis of one person. */
  readonly clinical: boolean;
  /** What was answered, or the draft, says that the writer or practice treats or treated them. */
  readonly treated: boolean;
}

const ownBody =
  /\b(?:I|I'm|I've|ive|im|my|me|mine|we|our)\b|\b\d{1,2}\s?(?:yo|y\/o|mo|m\/o|months?|weeks?|wks?|days?)\b|\b(?:son|daughter|kid|baby|wife|husband|mom|mother|dad|father|girl|boy)\b/i;
const trouble =
  /\b(?:pain|hurts?|hurting|ache|sore|fever|temp|rash|itch\w*|swollen|swelling|bleed\w*|blood|numb\w*|tingl\w*|weak\w*|dizzy|dizziness|nause\w*|vomit\w*|throw(?:ing)? up|diarrhea|constipat\w*|cough\w*|sneez\w*|wheez\w*|breath\w*|tired|fatigue|insomnia|sleep\w*|headaches?|migraines?|cramps?|spots?|bumps?|lump|mole|hives|allerg\w*|infection|infected|sick|flare|attack|symptoms?|diagnos\w*|test|results?|labs?|level|scan|MRI|CT|x-?ray|surgery|fusion|implant|procedure|injection|shot|vaccine|dose|mg|pills?|meds?|medication|prescri\w*|antibiotics?|steroid|gabapentin|tylenol|ibuprofen|insulin|statin|pregnan\w*|period|weight|blood pressure|sugar|cholesterol|anxi\w*|depress\w*|panic|seizure|stroke|cancer|tumou?r|diabetes|arthritis|gout|eczema|acne|psoriasis|herniat\w*|sciatica|ear|throat|tummy|belly|stomach|chest|heart|back|knee|hip|neck|foot|leg|arm|hand|eye|skin|teeth|stitches|incision|draining|peeling|spotting|ringing|burn\w*|T-score|potassium|urine|pee|poop|bowel|gallbladder|kidney|liver|thyroid)\b|\b\d{2,3}\.\d\b|\b10[0-5](?:\.\d)?\b/i;
const asks =
  /\?|\b(?:help|what (?:should|do|can|would)|any (?:ideas|advice|thoughts|tips)|should i|can i|is (?:it|this|that) (?:ok|normal|safe|an emergency)|idk|please advise|how (?:much|long|many)|worried|scared|suggest)\b/i;
const colleagueWords =
  /\b(?:my patient|your patient|this patient|a patient|the patient we share|pts?|colleagues?|anyone (?:here )?(?:using|tried|compared|explanted|take|in your)|your (?:group|practice|residents|fellows|service|deck|slide|talk|paper|poster|abstract)|journal|trial|NEJM|Lancet|study|guideline|protocol|fellowship|residency|rotation|clerkship|med school|attending|matched|boards?|CPT|ICD|billing|referrals?|consults?|surgeons|derms|docs?\b(?=.*\b(?:think|push|do you)\b)|conference|meeting|booth|job|position|hiring|dataset|meta-analysis|should be standard|what'?s (?:your|the) (?:favorite|approach|miss))\b/i;
const treatedBefore =
  /\b(?:you|u|dr\.?\s?\w+|doc(?:tor)?|the (?:doctor|surgeon|team))\s+(?:\w+\s+){0,2}?(?:did|put|fixed|saved|took|gave|placed|removed|operated|treated|delivered|told|explained|saw|prescribed|started|cut|injected|implanted)\b.{0,40}\b(?:me|my|her|his|our|son|daughter|mom|kid)\b|\bsince (?:my|her|his|the|our) (?:visit|surgery|appointment|procedure|shot|injection|fusion|peel|last)\b|\b(?:when|since) (?:we|i) (?:came in|saw you|was there|visited)\b|\byour (?:office|clinic|practice|front desk|receptionist)\b|\b(?:thank you|thanks) (?:so much )?(?:dr|doc)\b|\bmy results\b|\bsee you at my\b|\b(?:can|could) we come in\b|\bwaited\b.{0,30}\b(?:minutes?|hours?|min)\b|\b\d(?: |-)?stars?\b|[★⭐]/i;
const ownCare =
  /\b(?:when I saw you|since your (?:visit|surgery|last)|your (?:next|last) (?:visit|appointment)|I remember you|your chart|at your (?:visit|appointment|check-?up|follow-?up)|come (?:in )?(?:at|on|by)|we (?:saw|treated|operated)|your (?:path|results|implant|fusion|procedure|scan|labs) (?:is|are|was|came)|after your)\b/i;

/** @param answered the text being answered, read into sentences; empty where there is none. */
export function addresseeOf(draft: Draft, sentences: readonly Sentence[], answered: readonly Sentence[]): Addressee {
  const context = (draft.context ?? '').slice(0, 4000);
  const own = sentences.some((sentence) => sentence.has(ownCare));
  if (draft.surface === 'review-reply')
    return { kind: 'reviewer', one: true, clinical: trouble.test(context), treated: true };
  const answering = draft.surface === 'reply' || draft.surface === 'message';
  if (!answering) return { kind: 'public', one: false, clinical: false, treated: own };
  const treated = own || treatedBefore.test(context);
  const clinical = trouble.test(context) || answered.some((sentence) => sentence.derive(clinicalOf).length > 0);
  if (context === '') return { kind: 'someone', one: true, clinical: false, treated };
  if (
    clinical &&
    ownBody.test(context) &&
    (!colleagueWords.test(context) || /\b(?:my|i) (?:\w+ ){0,2}(?:hurts?|pain|back|ear|knee)\b/i.test(context))
  ) {
    return { kind: 'asker', one: true, clinical: true, treated };
  }
  if (colleagueWords.test(context)) return { kind: 'colleague', one: true, clinical, treated: own };
  if (clinical && asks.test(context)) return { kind: 'asker', one: true, clinical: true, treated };
  return { kind: 'someone', one: true, clinical, treated };
}
