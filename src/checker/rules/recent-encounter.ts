import { encounterTimes } from '../reading/encounter-times.ts';
import { opensSentence, withoutPhrase } from '../reading/phrase-edges.ts';
import type { Detection, Rule } from '../rule.ts';

export const recentEncounter = {
  id: 'recent-encounter',
  title: 'The post’s own time dates the visit',
  area: 'privacy',
  level: 'warning',
  guidelines: ['aspn-table-1', 'aspn-privacy'],
  message:
    'A patient is placed in the last hours or days, and the post shows its date. So the visit has a date too. Leave the time out, or wait some weeks.',
  why: '“Tonight”, “this morning’s clinic” and “on Tuesday” stand under a time stamp: whoever knows that someone was seen that day knows who is meant. Waiting costs nothing, and the story keeps.',
  *detect({ reading }): Iterable<Detection> {
    if (reading.consent?.written) return;
    for (const time of encounterTimes(reading)) {
      const opens = opensSentence(reading.text, time.start);
      yield {
        start: time.start,
        end: time.end,
        fixes: [
          {
            kind: 'edit',
            label: 'Say “a while ago”',
            edits: [{ start: time.start, end: time.end, insert: opens ? 'A while ago' : 'a while ago' }],
          },
          { kind: 'edit', label: 'Leave the time out', edits: [withoutPhrase(reading.text, time)] },
        ],
      };
    }
  },
  examples: {
    found: [
      'My patient with the new knee walked the whole hallway «this morning» and cried.',
      'Lost a nineteen-year-old «tonight». Call your mothers.',
      'A woman I have known for ten years told me «yesterday» that she is done with chemo.',
    ],
    silent: [
      'Today is World Cancer Day. Ask your doctor which screening is due.',
      'Grand rounds tonight at six, bring a question and a sandwich.',
      'My patient with the new knee walked the whole hallway and cried, years ago.',
      'Clinic today was long. I had soup at four.',
    ],
  },
} as const satisfies Rule;
