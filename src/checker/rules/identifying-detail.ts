import { recognisableBy } from '../reading/recognisable.ts';
import type { Detection, Rule } from '../rule.ts';

export const identifyingDetail = {
  id: 'identifying-detail',
  title: 'Some readers will know who this is',
  area: 'privacy',
  level: 'warning',
  guidelines: ['hipaa-unique', 'recognizable-stories', 'aspn-table-1'],
  message:
    'There is no name here, but the details together tell those who know the patient who it is. A rare event, a role, a relation or a habit gives more away than a birthday.',
  why: 'A third of the stories that health workers tell online could be recognised by friends or family. The privacy rule asks for the removal of any characteristic that singles a person out.',
  *detect({ reading }): Iterable<Detection> {
    if (reading.consent) return;
    for (const person of reading.patients) {
      if (person.likelihood < 0.5) continue;
      const { weight, span } = recognisableBy(reading, person);
      if (weight < threshold || !span) continue;
      yield {
        ...span,
        fixes: [
          {
            kind: 'prompt',
            label: 'Change or drop what singles the patient out: the event, the role, the relation, the place, the day',
          },
          { kind: 'prompt', label: 'Or have the patient’s written permission, and say so' },
        ],
      };
      return;
    }
  },
  examples: {
    found: [
      'My patient with the new stimulator is the «head coach» two towns over. He told me this morning that he slept through the night for the first time in years.',
      'We lost a sixteen-year-old after the «tractor rollover» on Saturday night. Her mother would not let go of her boots.',
    ],
    silent: [
      'My last patient had ten years of back pain and nobody ever asked about sleep.',
      'My patient walks without a cane now. Good week.',
      'Tractor rollovers kill more farmers than anything else on the farm. Fit the bar.',
    ],
  },
} as const satisfies Rule;

/** One telling thing, or two or three small ones together. */
const threshold = 0.95;
