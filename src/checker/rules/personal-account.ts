import type { Handle, Profile } from '../../profile/profile.ts';
import type { Draft } from '../draft.ts';
import { clinicalContent } from '../reading/clinical-draft.ts';
import type { Reading } from '../reading/reading.ts';
import type { Detection, Rule, Span } from '../rule.ts';

/** The profile's handle on which the draft is composed; undefined where the page shows none, or a stranger's. */
function handleOf(draft: Draft, profile: Profile): Handle | undefined {
  const account = bare(draft.account ?? '');
  if (account === '') return undefined;
  return profile.handles.find(
    (handle) =>
      bare(handle.handle) === account && (handle.platform === undefined || handle.platform === draft.platform),
  );
}

function bare(handle: string): string {
  return handle.trim().replace(/^@/, '').toLowerCase();
}

/** Patients spoken to or invited, whatever the subject. */
const toPatients =
  /\b(?:patients? welcome|my patients?|come (?:in )?(?:at|on|tomorrow|monday|tuesday|wednesday|thursday|friday)|see you (?:at|in) (?:the )?(?:clinic|office|your (?:next )?(?:visit|appointment))|at your (?:next )?(?:visit|appointment|check-?up)|i'?ll (?:call|send) (?:in |you )(?:a |the |your )?(?:script|prescription|refill|results)|the sticker I owe (?:her|him|them))\b/gi;

function placeIn(reading: Reading): Span | undefined {
  const clinical = clinicalContent(reading);
  if (clinical) return clinical;
  const spoken = reading.find(toPatients)[0];
  if (spoken) return { start: spoken.start, end: spoken.end };
  // An answer to somebody who is plainly a patient.
  return reading.addressee.treated && reading.addressee.one ? { start: 0, end: 0 } : undefined;
}

export const personalAccount = {
  id: 'personal-account',
  title: 'Medicine on your personal account',
  area: 'conduct',
  level: 'warning',
  guidelines: ['aspn-use'],
  message:
    'This is your personal account. Medical content and contact with patients belong on the professional one, where readers know who speaks and why.',
  why: 'Two accounts keep two lives apart: patients do not read about your weekends, and friends do not mistake a remark for advice. Contact with patients on a personal account also leaves no record where one is owed.',
  *detect({ draft, profile, reading }): Iterable<Detection> {
    if (handleOf(draft, profile)?.kind !== 'personal') return;
    const place = placeIn(reading);
    if (place)
      yield { ...place, fixes: [{ kind: 'prompt', label: 'Post it from your professional account instead.' }] };
  },
  examples: {
    found: [
      personal('Lemon loaf for the night shift! And no honey before one, please: infant «botulism» is real.'),
      personal('Ten miles, and half of the «sciatica» I am sent turns out to be a hip.'),
    ],
    silent: [
      personal('Sourdough, attempt six: dense as a brick.'),
      personal('Sprint finish past the bakery, third place, new shoes.'),
      { ...personal('Half of the sciatica I am sent turns out to be a hip.'), account: '@drparkpeds' },
      { ...personal('Half of the sciatica I am sent turns out to be a hip.'), account: '@somebodyelse' },
    ],
  },
} as const satisfies Rule;

function personal(text: string) {
  return {
    text,
    account: '@junebakes',
    profile: {
      handles: [
        { handle: '@junebakes', kind: 'personal' as const },
        { handle: '@drparkpeds', kind: 'professional' as const },
      ],
    },
  };
}
