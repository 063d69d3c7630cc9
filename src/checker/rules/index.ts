/** Every rule, in the catalogue's order: the order of the options page and the rule book. */

import type { Rule } from '../rule.ts';
import { absoluteClaim } from './absolute-claim.ts';
import { aiResidue } from './ai-residue.ts';
import { anecdote } from './anecdote.ts';
import { approvalStatus } from './approval-status.ts';
import { confirmsCare } from './confirms-care.ts';
import { contentiousTopic } from './contentious-topic.ts';
import { defamation } from './defamation.ts';
import { disparagement } from './disparagement.ts';
import { employerReview } from './employer-review.ts';
import { employerVoice } from './employer-voice.ts';
import { falsePrivacy } from './false-privacy.ts';
import { identifyingDetail } from './identifying-detail.ts';
import { individualAdvice } from './individual-advice.ts';
import { limitedEvidence } from './limited-evidence.ts';
import { missingAttribution } from './missing-attribution.ts';
import { missingRisks } from './missing-risks.ts';
import { patientImage } from './patient-image.ts';
import { patientInducement } from './patient-inducement.ts';
import { patientStory } from './patient-story.ts';
import { personalAccount } from './personal-account.ts';
import { personalSecurity } from './personal-security.ts';
import { phiAge } from './phi-age.ts';
import { phiBiometric } from './phi-biometric.ts';
import { phiDate } from './phi-date.ts';
import { phiDevice } from './phi-device.ts';
import { phiDigital } from './phi-digital.ts';
import { phiGeography } from './phi-geography.ts';
import { phiName } from './phi-name.ts';
import { phiNumber } from './phi-number.ts';
import { plainLanguage } from './plain-language.ts';
import { publicDispute } from './public-dispute.ts';
import { recentEncounter } from './recent-encounter.ts';
import { reviewManipulation } from './review-manipulation.ts';
import { solicitsPhi } from './solicits-phi.ts';
import { stigmatizingLanguage } from './stigmatizing-language.ts';
import { superlative } from './superlative.ts';
import { unclearDisclosure } from './unclear-disclosure.ts';
import { undisclosedEndorsement } from './undisclosed-endorsement.ts';
import { undisclosedInterest } from './undisclosed-interest.ts';
import { unsourcedClaim } from './unsourced-claim.ts';

export const rules: readonly Rule[] = [
  // Privacy
  phiName,
  phiGeography,
  phiDate,
  phiAge,
  phiNumber,
  phiDigital,
  phiDevice,
  phiBiometric,
  identifyingDetail,
  patientStory,
  recentEncounter,
  patientImage,
  confirmsCare,
  solicitsPhi,
  falsePrivacy,
  // Advice
  individualAdvice,
  // Interests
  undisclosedInterest,
  undisclosedEndorsement,
  unclearDisclosure,
  employerVoice,
  patientInducement,
  employerReview,
  // Claims
  absoluteClaim,
  approvalStatus,
  superlative,
  missingRisks,
  unsourcedClaim,
  anecdote,
  limitedEvidence,
  // Conduct
  disparagement,
  defamation,
  publicDispute,
  contentiousTopic,
  stigmatizingLanguage,
  personalSecurity,
  personalAccount,
  // Reviews and rights
  reviewManipulation,
  missingAttribution,
  // Clarity
  plainLanguage,
  aiResidue,
];
