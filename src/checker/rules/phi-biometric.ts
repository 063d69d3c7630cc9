import { belongsToPatient } from '../reading/belonging.ts';
import { type BodyMark, bodyMarksOf } from '../reading/marks.ts';
import type { Placed, Reading } from '../reading/reading.ts';
import type { Detection, Rule, RuleContext } from '../rule.ts';
import { storyLikelihood } from '../weighing/story.ts';

/** The words that say that something can be seen or heard here. */
const shown =
  /\b(?:swipe|sound (?:on|up)|volume (?:on|up)|turn (?:it|the sound) up|listen (?:to|for|closely)|hear (?:it|him|her|that|the)|watch (?:him|her|this|that|the|until|for)|wait for|wait till|look at (?:him|her|that|those|this|the)|(?:photo|pic|picture|video|clip|selfie|reel|recording|audio|close-?up|crop(?:ped)?|frame|footage|snapshot|image|scan|panel|slide)s?|pictured|before (?:and|&|\/|,) (?:\w+ ){0,3}after|before\/after|before on the|after on the|on the (?:left|right)|(?:left|right):|above|below|here (?:it|he|she) is|in (?:the )?frame|posted|showing|shown|see (?:his|her|the|that|how)|blurred|covered|uncovered|cropped|emoji over)\b|🔊|➡️|👉|👇|⬅️|📸|🎥|🎬/iu;
const ears = /\b(?:sound (?:on|up)|volume|listen|hear|audio|recording|video|clip)\b|🔊/iu;
/** Pictures of nobody's patient. */
const free =
  /\b(?:stock|licensed|istock|shutterstock|getty|model(?:ed|led|s)?(?: (?:photo|release))?|actor|actress|illustration|drawing|diagram|cartoon|sketch|my own|myself|me (?:and|with)|our (?:team|staff|residents|nurses|crew|fellows)|team (?:photo|pic)|staff|co-?workers?|colleagues?|residents'|mannequin|sim(?:ulation)?|avatar|AI[- ]generated|puppy|dog|cat)\b/i;
const treatedVoice =
  /\b(?:palate|cleft|cochlear|hearing aids?|vocal (?:fold|cord)s?|laryn\w*|trach\w*|prosthesis|tongue|airway|stroke|aphasia|speech|implant|DBS)\b/i;
const figure =
  /\b(?:as good as an? \w*print|like an? (?:thumb|finger)print|in the face of|face[- ]to[- ]face|face (?:the|it|this|that|a|an|up)|faces? of (?:medicine|burnout|\w+ care|cancer|addiction)|on the face of|look on (?:his|her|their)|smile on (?:his|her|their)|(?:give|gives|gave|lend|raise|raised|find|found|finding|lost|have|having|has|used|using|uses) (?:\w+ )?(?:his|her|their|a|the|your|our|my) voice|voice (?:matters|counts|of reason|in the room)|with a smile|behind (?:his|her|the) eyes|eyes (?:lit|wide|filled|welled|closed|open|shut|glaz\w+|on)|in (?:his|her|their) eyes|roll\w* (?:his|her|their) eyes|cover(?:ed|s|ing)? (?:his|her|their) eyes|(?:find|found|hear|heard|recogni[sz]e[ds]?)s? (?:his|her|their) (?:mom|mum|dad|mother|father|parents?)'s? voices?)\b/i;

function isShown(mark: Placed<BodyMark>, reading: Reading): boolean {
  const media = reading.draft.media.length > 0;
  const near = reading.sentences.slice(Math.max(0, mark.sentence.index - 2), mark.sentence.index + 3);
  const said = near.some((sentence) => sentence.has(shown));
  switch (mark.kind) {
    case 'voice':
      if (/\bI(?:'ll| will| can) play (?:it|you|that)\b/i.test(reading.text)) return true;
      return reading.draft.media.includes('video') || near.some((sentence) => sentence.has(ears));
    case 'face':
      return media || (said && near.some((one) => /\b(?:photo|pic|picture|selfie|video|clip|swipe)\b/i.test(one.text)));
    case 'skin':
      return media || said;
    default:
      return media || said;
  }
}

function isPatients(mark: Placed<BodyMark>, context: RuleContext): boolean {
  const { reading } = context;
  if (mark.whose === 'own') return false;
  const { text } = mark.sentence;
  const at = mark.start - mark.sentence.start;
  if (free.test(text) || figure.test(text.slice(Math.max(0, at - 24), at + mark.text.length + 30))) return false;
  if (/\bfree\b/.test(text) && free.test(reading.text)) return false;
  const told = storyLikelihood(context);
  const belongs = Math.max(belongsToPatient(reading, mark), told > 0.3 ? 0.35 + 0.45 * told : 0);
  const weighty = mark.kind === 'print' || mark.kind === 'eye' || mark.kind === 'skin';
  const media = reading.draft.media.length > 0;
  // Shown by a clinician, and not the writer's family nor a colleague's: who else's would it be?
  if (mark.whose === 'theirs') return belongs >= 0.35 || (belongs > 0.06 && (reading.isClinical || (weighty && media)));
  // "that gravelly voice", "the koi tattoo": someone's, and the draft is of a patient.
  const someones =
    weighty &&
    media &&
    (reading.isClinical || /\b(?:he|she|him|his|her)\b/i.test(reading.text)) &&
    reading.people.some((one) => one.kind === 'other');
  // "that laugh", with a film to hear it in: the one who is treated laughs there.
  const heard =
    mark.kind === 'voice' && reading.draft.media.includes('video') && (belongs > 0.2 || reading.has(treatedVoice));
  const patient = belongs >= 0.45 || (reading.patients.length > 0 && weighty) || someones || heard;
  if (mark.whose === 'none') return belongs >= 0.4 || (reading.isClinicalSentence(mark.sentence) && weighty);
  return patient || (mark.kind === 'skin' && media && /shaped|\bon (?:his|her|their)\b/i.test(mark.text));
}

export const phiBiometric = {
  id: 'phi-biometric',
  title: 'A face, voice or mark that only one person has',
  area: 'privacy',
  level: 'error',
  guidelines: ['aspn-table-1', 'hipaa-biometrics'],
  message:
    'A face, a voice, a print or a mark of the patient’s own is shown here. Those who know the patient will know it at once.',
  why: 'Full-face pictures and comparable images, and prints of finger, voice and retina, are identifiers. A bar over the eyes or a flower on them hides nobody: the tattoo, the scar and the smile are as good as a name.',
  *detect(context): Iterable<Detection> {
    const { reading } = context;
    if (reading.consent !== undefined || reading.unreal.some((one) => one.reality === 'hypothetical')) return;
    const shownHere = reading.sentences
      .flatMap((sentence) =>
        sentence.derive(bodyMarksOf).map((mark): Placed<BodyMark> => ({ ...mark, ...sentence.at(mark), sentence })),
      )
      .filter((mark) => isPatients(mark, context) && isShown(mark, reading));
    const said = new Set<string>();
    // One voice is heard and one face is seen, however often the draft says so: there best where it says whose.
    for (const mark of [
      ...shownHere.filter((one) => one.whose === 'theirs'),
      ...shownHere.filter((one) => one.whose !== 'theirs'),
    ]) {
      const kind = mark.kind === 'print' ? 'eye' : mark.kind;
      if (said.has(kind)) continue;
      said.add(kind);
      yield { start: mark.start, end: mark.end, fixes: [{ kind: 'prompt', label: promptFor(mark.kind) }] };
    }
  },
  examples: {
    found: [
      { text: 'Swipe to see «her whole face» after three syringes of filler.', media: ['image'] },
      {
        text: 'Sound on: that is «his real voice», three weeks after the injection into the vocal fold.',
        media: ['video'],
      },
      { text: 'I left «her koi tattoo» in the crop so that you can see it is the same shoulder.', media: ['image'] },
    ],
    silent: [
      { text: 'Wear sunscreen on your face every day. Photo: licensed from iStock.', media: ['image'] },
      { text: 'I lost my voice halfway through grand rounds.', media: ['image'] },
      'The look on her face when the pathology was benign is why I do this.',
      { text: 'Marco, our scrub tech, shows his new tattoo to everyone.', media: ['image'] },
    ],
  },
} as const satisfies Rule;

function promptFor(kind: BodyMark['kind']): string {
  switch (kind) {
    case 'voice':
      return 'Leave the sound out, or have written permission for this platform first';
    case 'face':
      return 'Leave the face out of the picture, or have written permission for this platform first';
    default:
      return 'Crop or cover the mark, or have written permission for this platform first';
  }
}
