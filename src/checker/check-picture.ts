/**
 * What is found of the pictures of a draft, from what their files give away and from what the physician answered: a
 * checker cannot see what a picture shows, so the card asks.
 */

import type { HiddenKind } from './draft.ts';
import type { CheckResult, CheckSettings, Finding, Level } from './rule.ts';

export interface Picture {
  /** Is a patient in it, or anything of theirs? Absent: not answered. */
  readonly patient?: boolean;
  /** Have they permitted it in writing, for this platform? */
  readonly permitted?: boolean;
  /** Is it the physician's own, or licensed? */
  readonly own?: boolean;
  /** What the file says beside the picture. */
  readonly hidden: readonly HiddenKind[];
}

/** Whose picture it is has been said. */
const credited = /\b(?:photo|image|picture|figure|courtesy|credits?|licen[cs]ed|with permission)\b/i;

/** The result with what there is to say of the pictures: findings without words of the draft, `start` and `end` 0. */
export function withPicture(result: CheckResult, picture: Picture, text: string, settings: CheckSettings): CheckResult {
  const isAnswered = picture.patient !== undefined && (picture.patient === false || picture.permitted !== undefined);
  // The physician knows what is in the picture; the rule only guesses from the words.
  const findings = isAnswered ? result.findings.filter(({ rule }) => rule !== 'patient-image') : result.findings;
  const own = [...ofPicture(picture, text)].flatMap(({ rule, level, message, prompts }): readonly Finding[] => {
    const set = Object.hasOwn(settings.levels, rule) ? settings.levels[rule] : undefined;
    if (set === 'off') return [];
    const fixes = prompts.map((label) => ({ kind: 'prompt', label }) as const);
    return [{ rule, level: set ?? level, start: 0, end: 0, message, fixes }];
  });
  return { ...result, findings: [...own, ...findings] };
}

interface Said {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly prompts: readonly string[];
}

const cleanCopy = 'Attach a screenshot of the picture in its place: a screenshot carries none of this.';

function* ofPicture({ patient, permitted, own, hidden }: Picture, text: string): Iterable<Said> {
  if (patient && permitted === false)
    yield {
      rule: 'patient-image',
      level: 'error',
      message:
        'A patient, or something of theirs, is in the picture, and they have not permitted it in writing for this platform.',
      prompts: ['Take the picture out, or wait for the signed permission.'],
    };
  const isGuarded = patient === false || permitted === true;
  if (hidden.includes('place')) {
    if (isGuarded)
      yield {
        rule: 'personal-security',
        level: 'suggestion',
        message: 'The picture’s file says where it was taken, to a few metres.',
        prompts: [cleanCopy],
      };
    else
      yield {
        rule: 'phi-geography',
        level: patient ? 'error' : 'warning',
        message: patient
          ? 'The picture’s file says where it was taken, to a few metres: that places the patient.'
          : 'The picture’s file says where it was taken, to a few metres. If a patient is in it, that places them.',
        prompts: [cleanCopy],
      };
  }
  if (patient && !isGuarded && hidden.includes('date'))
    yield {
      rule: 'phi-date',
      level: 'error',
      message: 'The picture’s file says on which day and at what time it was taken: that dates the patient’s care.',
      prompts: [cleanCopy],
    };
  if (patient && !isGuarded && hidden.includes('serial'))
    yield {
      rule: 'phi-device',
      level: 'warning',
      message: 'The picture’s file carries the serial number of the camera, by which pictures can be traced.',
      prompts: [cleanCopy],
    };
  if (own === false && !credited.test(text))
    yield {
      rule: 'missing-attribution',
      level: 'suggestion',
      message: 'The picture is someone else’s, and the draft does not say whose.',
      prompts: ['Name whose it is and that you may use it.'],
    };
}
