import { permissionStated } from '../edits.ts';
import { imagePointer } from '../reading/image-pointers.ts';
import type { Detection, Rule } from '../rule.ts';

export const patientImage = {
  id: 'patient-image',
  title: 'A picture of a patient',
  area: 'privacy',
  level: 'error',
  guidelines: ['aspn-platform', 'aspn-profiles', 'hipaa-biometrics'],
  message:
    'This shows a picture, scan or video of a patient, and no permission is stated. Cropping and flowers over the eyes do not make up for it.',
  why: 'Pictures carry faces, marks, burned-in names and the metadata of the file. Patients recognise their own scan. Written permission for this platform comes first, and the post should say so.',
  *detect({ reading }): Iterable<Detection> {
    if (reading.consent) return;
    const pointer = imagePointer(reading);
    if (!pointer) return;
    yield {
      start: pointer.start,
      end: pointer.end,
      fixes: [
        permissionStated(reading),
        { kind: 'prompt', label: 'Take the picture out, or have written permission for this platform and say so' },
        { kind: 'prompt', label: 'Use a drawing or a licensed picture, and name its source' },
      ],
    };
  },
  examples: {
    found: [
      { text: '«Post-op x-ray» from my last fusion. She had leg pain for three years.', media: ['image'] },
      { text: '«Before and after», three syringes for this lovely lady.', media: ['image'] },
      { text: 'A day after the stroke he could lift it. «Watch his hand».', media: ['video'] },
    ],
    silent: [
      { text: 'OR 4 crew, Friday socks edition.', media: ['image'] },
      { text: 'Shingles on day three. Photo: licensed from a stock library.', media: ['image'] },
      { text: 'Spent the layover drawing the brachial plexus on a napkin.', media: ['image'] },
      'The chest x-ray is the oldest test we have, and residents still read it last.',
    ],
  },
} as const satisfies Rule;
