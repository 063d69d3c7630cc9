/** Where the words point at a picture, scan, video or recording of a patient that stands beside them. */

import type { Span } from '../rule.ts';
import type { Match, Reading } from './reading.ts';

/** Pictures that only a patient can have given. */
const clinicalPicture =
  /\b(?:(?:this|that|these|those|his|her|the|a|my|our|their|another|today'?s|post-?op|pre-?op|intra-?op)\s+)?(?:(?:post|pre|intra)[- ]?op(?:erative)?\s+)?(?:\w+\s+)?(?:x-?rays?|xrays?|fluoros?(?: shot)?|films?(?= (?:looks?|shows?|of|from|below|above|👇|was|is\b)|[.!,:]|$)|chest films?|CTs?(?: scan| slice)?|MRIs?|scans?|ultrasounds?|echo(?: clip)?|EKGs?|ECGs?|rhythm strips?|angio(?:gram)?s?|endoscopy|scope pics?|biopsy|histology|fundus (?:photo)?|OCT|pathology slide|gross specimen|specimen|tracings?|DSA|dermoscopy|thumbprint|retina)\b/gi;
const pointing =
  /\b(?:swipe(?: (?:➡️|right|left|for|to see|then|over)[^.!?\n]{0,30})?|sound (?:on|up)|volume up|before (?:and|&|\/|\+|to|vs\.?) after|before\/after|b(?:\s)?& ?a\b|wait for (?:his|her|the|it)(?: \w+)?|watch (?:his|her|him|this|the|until|what|how|till)(?: \w+)?|(?:look|looking) (?:at|who)(?: \w+){1,2}|check out (?:his|her|this|these|the)(?: \w+)?|see (?:his|her) (?:\w+ )?(?:face|smile|before|scar|result\w*|skin)|just (?:his|her) face|(?:covered|blurred|cropped|hid|blocked|boxed) (?:out )?(?:his|her|the|their|all) (?:eyes|face|name|features|faces)|(?:the )?same (?:shoulder|elbows?|cheek|face|knee|patient|angle|light|spot|smile|wound|leg|arm|eye|back|scar)|week \d+(?:,| and| vs| to| →| ➡️)+ ?(?:week )?\d+|(?:left|right|top|bottom)(?: panel| image| photo| side)?:|(?:on the|at) (?:left|right)|day \d+ (?:vs|and|→) day \d+|(?:photo|pic|picture|selfie|video|clip|snapshot|image|reel|polaroid) (?:of|with|from) (?:my|our|a|the|this|his|her)(?: \w+){0,2}|(?:took|insisted on|wanted|asked for|posed for|begged for|demanded|snapped|grabbed|let me (?:take|film|snap)) (?:a|this|another|one) (?:\w+ )?(?:selfie|photo|pic|picture|video)|pictured(?: here| above| below)?|in (?:this|the) (?:photo|pic|picture|video|clip|reel)|(?:here|this|that)(?:'s| is| was) (?:his|her|him|the (?:moment|face|smile|patient)|my patient|a patient|one of (?:mine|ours)|what (?:it|his|her|that|\w+) (?:\w+ )?looks? like)|with films?|(?:results|transformation) (?:below|here|after)|find the (?:screw|lead|fracture|lesion|mass|leak|bleed|foreign body)|name (?:it|that|the) (?:before|rash|lesion|diagnosis)?|spot the (?:diagnosis|fracture|lesion)|what do you (?:see|call)|diagnos(?:e|is)\?|the tongue|one of (?:mine|ours)|the same (?:\w+ )?in a patient|that'?s (?:the|my|a) (?:\w+ )?(?:\w+ )?(?:from|in|on|with) [^.!?\n]{0,30}in my chair|in my chair)\b|🔊/giu;
const strongPointing =
  /before (?:and|&|\/|\+) after|before\/after|selfie|same |covered|blurred|cropped|face|his |her |look who|find the|wait for|with films|one of (?:mine|ours)|patient/i;
/** Nobody's patient: stock, drawings, teams, slides, the writer's own life. */
const free =
  /\b(?:stock|licensed?|istock|shutterstock|getty|unsplash|pexels|canva|wikimedia|creative commons|CC BY|public domain|model(?:led)? (?:photo|by)|photo: model|actor|actress|paid model|illustrations?|drawing|drawn|redrawn|draw(?:ing)? (?:the|a|by)|diagram|cartoon|sketch|graphic|infographic|flyer|poster|slide|chart (?:on|by|I)|(?:plenary|keynote|talk|lecture)|recipe|loaf|bread|cake|cookies?|pie|dumplings?|brioche|croissants?|dog|puppy|cat|kitten|hens?|garden|sunrise|sunset|marathon|run\b|half\b|bib|my (?:own|kid|kids|son|daughter|husband|wife|mom|dad|face|foot|knee|skin|closet|desk|badge|coat|new|house)|selfie (?:with|of) (?:my (?:wife|husband|dog|team|residents|fellows|co-\w+)|the (?:team|crew|gang|residents))|our (?:team|crew|staff|residents|fellows|nurses|new|booth|office|clinic family)|team photo|group photo|everyone in this picture|not pictured|no patients|cadaver|mannequin|manikin|phantom|sim(?:ulation|ulator)?\b|saw ?bones|textbook|from (?:the|a) (?:paper|review|journal)|figure \d|fig\.? \d|et al|reproduced|socks|scrubs|shoes|mug|coffee)\b/i;

const cosmetic =
  /\b(?:filler|syringes?|botox|dysport|juvederm|restylane|peel|laser|microneedling|lip|lips|cheekbones?|jawline|skin|acne|scars?|veneers|whitening|braces|smile|hair|lashes|lift|lipo\w*|tuck|augmentation|rhinoplasty|nose|weight|pounds|lbs|semaglutide|vitiligo|melasma|rosacea|eczema|psoriasis|lovely lady|patient|client|fusion|curve|scoliosis|cataract|bunion)\b/i;
const bodyPart =
  /\b(?:tongue|rash|skin|scalp|nails?|throat|cheek|lips?|forehead|eyelids?|jawline|neck|belly|elbows?|knees?|shoulder|back|scars?|wounds?|incision|birthmarks?|stain|marks?|mole|lesion|plaques?|bumps|screw|screws|lead|fracture|airpod|swallow|spine|retina|smile|teeth|hairline|acne)\b/i;
/** The reader's own pictures are another matter. */
const asked = /\b(?:send|dm|upload|drop|post|put|submit) (?:me |us )?(?:a |an |your )/i;
/** Pointing words that by themselves say: see what a body shows. */
const bodyShown = /\b(?:swipe|find the (?:screw|lead|fracture|lesion|mass|leak)|with films?|name it|spot the)\b/i;

/** The first pointer, undefined where none is. A span of `reading.text`. */
export function imagePointer(reading: Reading): Span | undefined {
  const media = reading.draft.media.length > 0;
  const real = reading.unreal.every((mark) => mark.reality === 'fiction');
  if (!real) return undefined;
  // Beside a picture even a likely patient counts for what the likelihood is worth.
  const patient = reading.people
    .filter((one) => (one.kind === 'patient' || one.kind === 'other') && one.reality === 'real')
    .sort((a, b) => b.likelihood - a.likelihood)[0];
  const scans = reading.find(clinicalPicture);
  const points = reading.find(pointing);
  if (!media) return withoutMedia(reading);
  if (reading.addressee.kind === 'colleague' && scans.length === 0 && reading.patients.length === 0) return undefined;
  const freed = (match: Match): boolean =>
    free.test(match.sentence.text) || /\byour\b/i.test(match.text) || asked.test(match.sentence.text);
  const all = free.test(reading.text);
  for (const match of [...points, ...scans].sort((a, b) => a.start - b.start)) {
    if (freed(match)) continue;
    const scan = scans.includes(match);
    const strength =
      (patient ? patient.likelihood : 0) +
      (scan ? 0.55 : 0) +
      (scan && points.length > 0 ? 0.3 : 0) +
      (strongPointing.test(match.text) ? 0.25 : 0) +
      (reading.isClinical ? 0.25 : -0.4) +
      (all ? -0.6 : 0) +
      (/^(?:before|b ?& ?a|week)/i.test(match.text) && cosmetic.test(reading.text) ? 0.7 : 0) +
      (bodyShown.test(match.text) && bodyPart.test(reading.text) ? 0.5 : 0) +
      (bodyShown.test(match.text) && scan ? 0.2 : 0) +
      (/^(?:this|that|his|her|look|here)/i.test(match.text) ? 0.15 : 0);
    if (strength >= 0.75 && !reading.modality(match).hypothetical) return { start: match.start, end: match.end };
  }
  return undefined;
}

const spoken =
  /\b(?:(?:photo|pic|picture|x-?ray|scan|film|video|mri|ct|ekg|strip|image)s? (?:of (?:my|our|the|his|her|this|a) (?:\w+ ){0,3})?(?:(?:is|are) )?(?:attached|below|in (?:the )?(?:comments|thread|next tweet|first comment)|👇|linked)|(?:photo|pic|picture|selfie|video) (?:of|with) (?:my|our|a|this|the) (?:\w+ )?(?:patient|pt|kiddo)\b)/gi;

function withoutMedia(reading: Reading): Span | undefined {
  if (reading.patients.length === 0) return undefined;
  const match = reading.find(spoken).find((one) => reading.asserts(one) && !free.test(one.sentence.text));
  return match ? { start: match.start, end: match.end } : undefined;
}
