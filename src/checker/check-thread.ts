/**
 * One box of a thread. All its boxes are one draft and are judged together, so that a patient of the first is known in the
 * second; but each may be seen alone, shared or quoted, so that a disclosure must stand in the box that makes the claim
 * (FTC, Disclosures 101: with the endorsement itself).
 */

import type { Profile } from '../profile/profile.ts';
import { check } from './check.ts';
import type { Draft } from './draft.ts';
import type { CheckResult, CheckSettings, Finding, Fix, Span } from './rule.ts';
import { type Opinion, secondOpinion } from './weighing/second-opinion.ts';

/** The texts of the thread's other boxes, in order. */
export interface Thread {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What each box answers for by itself. */
const ownRules: ReadonlySet<string> = new Set([
  'undisclosed-interest',
  'undisclosed-endorsement',
  'unclear-disclosure',
]);

/** The words of all boxes of a thread, in order, as the one draft that they are; those of the draft alone where it is none. */
export function wholeText(text: string, thread: Thread | undefined): string {
  if (!thread) return text;
  return [...thread.before, text, ...thread.after].filter((each) => each.trim() !== '').join(seam);
}

/** What parts two boxes: no sentence goes on over it. */
const seam = '\n\n';

/**
 * Judges the draft of one box within its thread.
 * @returns as `check`: findings of this box only, offsets in UTF-16 units of `draft.text`; those of the whole thread are
 * given to its first box that has any text.
 */
export function checkInThread(
  draft: Draft,
  thread: Thread,
  profile: Profile,
  settings: CheckSettings,
  today: string,
  opinion: Opinion = secondOpinion,
): CheckResult {
  const judge = (text: string) => check({ ...draft, text }, profile, settings, today, opinion);
  const isWritten = (text: string) => text.trim() !== '';
  const before = thread.before.filter(isWritten);
  const after = thread.after.filter(isWritten);
  const alone = judge(draft.text);
  if ((before.length === 0 && after.length === 0) || !isWritten(draft.text)) return alone;

  const from = before.reduce((sum, text) => sum + text.length + seam.length, 0);
  const here = { start: from, end: from + draft.text.length };
  const together = judge([...before, draft.text, ...after].join(seam));
  const isDisclosedBeside = (finding: Finding) =>
    [...before, ...after].some(
      (other) =>
        !judge(`${other}${seam}${draft.text}`).findings.some(
          ({ rule, start, end }) =>
            rule === finding.rule &&
            start === finding.start + other.length + seam.length &&
            end === finding.end + other.length + seam.length,
        ),
    );
  const findings = [
    ...alone.findings
      .filter(({ rule }) => ownRules.has(rule))
      .map((finding) =>
        finding.rule !== 'unclear-disclosure' && isDisclosedBeside(finding)
          ? { ...finding, message: `${finding.message} ${elsewhere}` }
          : finding,
      ),
    ...together.findings
      .filter(({ rule }) => !ownRules.has(rule))
      .flatMap((finding) => inBox(finding, here, before.length === 0))
      .map((finding) => withOwnRoom(finding, alone.findings)),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  return { findings, notices: together.notices };
}

const elsewhere =
  'It is disclosed in another post of this thread, but whoever sees this one alone would not know: say it here too.';

/** The finding as this box shows it; none where it begins in another. */
function inBox(finding: Finding, here: Span, isFirst: boolean): readonly Finding[] {
  if (finding.start === 0 && finding.end === 0) return isFirst ? [finding] : [];
  if (finding.start < here.start || finding.start >= here.end) return [];
  const fixes = finding.fixes.flatMap((fix): readonly Fix[] => {
    if (fix.kind !== 'edit') return [fix];
    // A fix that also changes another box cannot be one undo step in this one.
    if (fix.edits.some((edit) => edit.start < here.start || edit.end > here.end)) return [];
    const edits = fix.edits.map((edit) => ({
      ...edit,
      start: edit.start - here.start,
      end: edit.end - here.start,
    }));
    return [{ ...fix, edits }];
  });
  const end = Math.min(finding.end, here.end) - here.start;
  return [{ ...finding, start: finding.start - here.start, end, fixes }];
}

/** What is to be inserted must fit the room of this box, not of the whole thread. */
function withOwnRoom(finding: Finding, alone: readonly Finding[]): Finding {
  if (!finding.fixes.some(({ kind }) => kind === 'disclosure')) return finding;
  const own = alone.find(({ rule, start }) => rule === finding.rule && start === finding.start);
  return own ? { ...finding, fixes: own.fixes } : finding;
}
