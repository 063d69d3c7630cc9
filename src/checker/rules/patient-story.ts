import { permissionStated } from '../edits.ts';
import { isClinical } from '../reading/clinical.ts';
import type { Person } from '../reading/people.ts';
import type { Reading } from '../reading/reading.ts';
import type { Detection, Rule } from '../rule.ts';

/** Well above the 0.5 of `reading.patients`: on ordinary posts a story wrongly seen costs more than one not seen. */
const sure = 0.7;
/** "58F, new afib": an age beside a case is the ward's own way of naming a patient. */
const sureWithAge = 0.6;

/** At least one thing of that one person, clinical or personal, beyond having been a patient. */
function hasFact(reading: Reading, person: Person): boolean {
  if (person.years !== undefined || person.likelihood >= 0.75) return true;
  return person.sentences.some((index) => {
    const near = reading.sentences.slice(Math.max(0, index - 1), index + 2);
    return near.some((sentence) => isClinical(sentence.words) || sentence.has(personal));
  });
}

const personal =
  /\b(?:wife|husband|daughter|son|mother|father|mom|dad|widow\w*|retired|job|works?|plays?|loves?|asked|told|said|cried|died|hugged|thanked|brought|refused|wanted|school|church|garden|wedding|home)\b/i;

export const patientStory = {
  id: 'patient-story',
  title: 'One patient’s story',
  area: 'privacy',
  level: 'warning',
  guidelines: ['aspn-profiles', 'hipaa-authorization'],
  message:
    'This tells of one real patient, and no permission is stated. Even without a name, the patient and the family know who is meant.',
  why: 'Signed permission is advised even for stories without a name: people recognise themselves, and a post can be read out in a courtroom.',
  *detect({ reading }): Iterable<Detection> {
    if (reading.consent) return;
    // What is said to a reviewer about their own visit is `confirms-care`.
    if (reading.addressee.kind === 'reviewer') return;
    const person = reading.patients[0];
    const place = person?.mentions[0];
    if (
      !person ||
      !place ||
      person.likelihood < (person.years === undefined ? sure : sureWithAge) ||
      !hasFact(reading, person)
    )
      return;
    yield {
      start: place.start,
      end: place.end,
      fixes: [
        permissionStated(reading),
        { kind: 'prompt', label: 'Have the patient’s written permission first, and say so in the post' },
        { kind: 'prompt', label: 'Or tell it as a composite of many patients, and say that' },
      ],
    };
  },
  examples: {
    found: [
      'My «patient» with the new hip walked the whole hallway this morning and cried.',
      'Two hours with a «dad» who would not let his newborn have the vitamin K shot.',
      '«58F», new afib, pressure of 80 after the first dose. Shocked twice.',
      '«Bed 4» pulled his own art line again.',
    ],
    silent: [
      'Shared with her written permission: my patient walked the whole hallway and cried.',
      'Say a patient comes in with chest pain and a normal EKG. What do you order first?',
      'Patients with diabetes should have their eyes checked every year.',
      'This is a composite of many visits: he asks for the form and stays for the question.',
      'My daughter had her tonsils out last week. She was so brave.',
      'Congratulations to our fellow, who passed her boards!',
    ],
  },
} as const satisfies Rule;
