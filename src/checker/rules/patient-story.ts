import type { Detection, Rule } from '../rule.ts';

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
    const person = reading.patients[0];
    const place = person?.mentions[0];
    if (!place) return;
    yield { start: place.start, end: place.end };
  },
  examples: { found: [], silent: [] },
} as const satisfies Rule;
