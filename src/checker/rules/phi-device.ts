import {
  anyForm,
  type DeviceNumber,
  deviceNumbersOf,
  deviceWord,
  isShared,
  makersForm,
  spacedForm,
} from '../reading/device-numbers.ts';
import { withoutPhrase } from '../reading/phrase-edges.ts';
import type { Placed, Reading } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Detection, Rule, RuleContext } from '../rule.ts';
import { storyLikelihood } from '../weighing/story.ts';

/** Machines of the house, and gear of the writer's own: theirs is no patient's serial. */
const machines =
  /\b(?:laptops?|printers?|phones?|iphones?|ipads?|tablets?|monitor stand|routers?|microscopes?|autoclaves?|ultrasound machine|x-?ray machine|c-?arm|scanner|camera|stethoscope|bike|bicycle|car|truck|watch|espresso machine|coffee maker|fridge|software|licen[cs]e key|gift card|ticket)\b/i;
const notice = /\b(?:recall(?:ed|s)?|affected|range|between|through|lots?)\b/i;
const taught = /\b(?:for example|e\.g\.|such as|looks? like|made-?up|sample|dummy|placeholder)\b|(?<![.@\w])example\b/i;

const writers =
  /\bmy (?:own )?(?:\w+ )?(?:hearing aids?|pump|CPAP|pacemaker|ICD|stimulator|glucometer|CGM|sensor|monitor)\b/i;
const borne = /\b(?:explant\w*|implant\w*|interrogat\w*|pulled|took out|swapped out|he's had it|she's had it)\b/i;

function isPatients(number: Placed<DeviceNumber>, context: RuleContext): boolean {
  const { reading } = context;
  const { sentence } = number;
  if (taught.test(sentence.text) || reading.unreal.some((mark) => mark.reality === 'hypothetical')) return false;
  if (writers.test(sentence.text) && reading.patientIn(sentence) === undefined) return false;
  const patient = reading.patients.length > 0 || storyLikelihood(context) > 0.3;
  if (machines.test(sentence.text) && reading.patientIn(sentence) === undefined) return false;
  // A maker's list of recalled numbers: "serials 2201 through 2219".
  const after = reading.text.slice(number.end, number.end + 12);
  if (!patient && notice.test(sentence.text) && /^\s*(?:-|—|to|through|thru)\s*\w*\d/i.test(after)) return false;
  // "Explanted one this afternoon, 7ZK-40418 off the header": someone bore it.
  return (
    number.sure ||
    patient ||
    reading.isClinicalSentence(sentence) ||
    [sentence, reading.sentences[sentence.index + 1]].some((one) => one !== undefined && borne.test(one.text))
  );
}

/** A serial in a maker's form whose device stands in the sentence before or after: "One match, VXR2204817, …". */
function besideDevice(reading: Reading, sentence: Sentence): readonly DeviceNumber[] {
  if (sentence.has(deviceWord)) return [];
  const near =
    [-2, -1, 1].some((offset) => reading.sentences[sentence.index + offset]?.has(deviceWord)) ||
    reading.context?.has(deviceWord) === true;
  const someone =
    reading.patientIn(sentence) !== undefined || /\b(?:person|he|she|his|her|patient|Mr|Mrs|Ms)\b/.test(sentence.text);
  if (!near || !someone) return [];
  return [...sentence.words.find(makersForm), ...sentence.words.find(spacedForm), ...sentence.words.find(anyForm)]
    .filter((match) => !isShared(sentence.text, match))
    .filter((match) => sentence.text.slice(match.start, match.end).replace(/\D/g, '').length >= 6)
    .map((match) => ({ ...match, text: sentence.text.slice(match.start, match.end), whole: match, sure: true }));
}

export const phiDevice = {
  id: 'phi-device',
  title: 'A serial number of a device',
  area: 'privacy',
  level: 'error',
  guidelines: ['aspn-table-1', 'hipaa-devices'],
  message:
    'A serial number belongs to one device, and the device to one patient. The model’s name says as much to your readers.',
  why: 'Makers, hospitals and registries keep serial numbers beside the patient’s name, and photographs of wallet cards travel. The privacy rule lists device identifiers and serial numbers; models, sizes and lots are free.',
  anyLanguage: true,
  *detect(context): Iterable<Detection> {
    const { reading } = context;
    for (const sentence of reading.sentences) {
      for (const number of [...sentence.derive(deviceNumbersOf), ...besideDevice(reading, sentence)]) {
        const placed = { ...number, ...sentence.at(number), sentence };
        if (!isPatients(placed, context)) continue;
        yield {
          start: placed.start,
          end: placed.end,
          fixes: [
            {
              kind: 'edit',
              label: 'Take the number out',
              edits: [withoutPhrase(reading.text, sentence.at(number.whole))],
            },
          ],
        };
      }
    }
  },
  examples: {
    found: [
      'Explanted a Micra, S/N «MCV204418S», from a man who calls it his vitamin.',
      'Her pump, serial «7Q-20418-B», is still in my desk drawer.',
      'Fractured fusion bar, UDI «(01)00812258021234(21)SB90117», six years in. Anyone seen one?',
      'Interrogation report attached: MAC «3C:5A:B4:1F:09:E2», and he swears that he never took the sensor off.',
    ],
    silent: [
      'The Intellis has a 16 mm profile and the 5.5 x 40 screws fit every tray.',
      'Serial sevens: she stopped at 65 and asked me to go first.',
      'Model 97715 is rechargeable, the 3086 lead is not compatible with it.',
      'Recalled: insulin pump lots 22F0091 through 22F0140.',
      'My hearing aid, serial 20418-B, fell in the soup.',
      'My new laptop, serial 5CG2041XQ, was stolen at the airport.',
    ],
  },
} as const satisfies Rule;
