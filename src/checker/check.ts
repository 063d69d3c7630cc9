/** A draft and a profile in, findings out. Pure: no page, no network, no clock. Never throws. */

import { withJoinedFixes } from '../disclosure/joined.ts';
import { countingInterests } from '../profile/interests.ts';
import { emptyProfile, type Profile } from '../profile/profile.ts';
import type { Draft } from './draft.ts';
import { longestRead, type Reading, read } from './reading/reading.ts';
import type { CheckResult, CheckSettings, Detection, Edit, Finding, Fix, Notice, Rule, RuleContext } from './rule.ts';
import { rules } from './rules/index.ts';
import { type Opinion, secondOpinion } from './weighing/second-opinion.ts';

export const defaultSettings: CheckSettings = { levels: {}, words: [] };

/**
 * Judges a draft.
 * @param today the day of the check, `YYYY-MM-DD`: an input, so that the same draft gives the same findings.
 * @param opinion what is raised beside the rules' own findings, and which of them are doubted; `silent` is the rules alone.
 * @returns findings in reading order (offsets in UTF-16 units of `draft.text`, whole-draft findings first), and what was not read.
 */
export function check(
  draft: Draft,
  profile: Profile = emptyProfile,
  settings: CheckSettings = defaultSettings,
  today = '',
  opinion: Opinion = secondOpinion,
): CheckResult {
  const notices: Notice[] = [];
  let findings: Finding[] = [];
  try {
    const reading = read(draft, profile);
    const interests = countingInterests(profile, today, settings.monthsAfterEnd);
    const context: RuleContext = { draft, reading, profile, today, interests, grade: settings.grade };
    if (draft.text.length > longestRead) notices.push('length');
    const { english } = reading;
    if (!english) notices.push('language');
    for (const rule of rules) {
      const level = levelOf(rule, settings);
      if (level === 'off' || (!english && rule.anyLanguage !== true)) continue;
      findings.push(...findingsOf(rule, () => rule.detect(context), context, settings, level));
    }
    if (english) findings = weighed(findings, context, settings, opinion);
    findings = [...withJoinedFixes(findings, draft)];
  } catch {
    // A draft that cannot be read at all has no findings: to stay silent is the least harm.
  }
  return { findings: inOrder(findings), notices };
}

function levelOf(rule: Rule, settings: CheckSettings): Finding['level'] | 'off' | undefined {
  return Object.hasOwn(settings.levels, rule.id) ? settings.levels[rule.id] : undefined;
}

/** The findings after a second opinion of the whole draft. One that throws changes nothing. */
function weighed(findings: Finding[], context: RuleContext, settings: CheckSettings, opinion: Opinion): Finding[] {
  try {
    const on = rules.filter((rule) => levelOf(rule, settings) !== 'off');
    const { doubted, raised } = opinion(context, on, new Set(findings.map((finding) => finding.rule)));
    return [
      ...findings.filter((finding) => !doubted.has(finding.rule)),
      ...raised.flatMap(({ rule, detection }) =>
        findingsOf(rule, () => [detection], context, settings, levelOf(rule, settings)),
      ),
    ];
  } catch {
    return findings;
  }
}

/** What one rule finds. A rule that throws loses its own findings and no other's. */
function findingsOf(
  rule: Rule,
  detect: () => Iterable<Detection>,
  context: RuleContext,
  settings: CheckSettings,
  level: Finding['level'] | 'off' | undefined,
): readonly Finding[] {
  if (level === 'off') return [];
  const findings: Finding[] = [];
  try {
    for (const detection of detect()) {
      const span = context.reading.normalForm.toOriginal(detection);
      if (
        rule.id.startsWith('phi-') &&
        isOwnWord(context.reading.text.slice(detection.start, detection.end), settings.words)
      )
        continue;
      findings.push({
        rule: rule.id,
        // A level that the user has set wins over the one that the rule chose for this place.
        level: level ?? detection.level ?? rule.level,
        ...span,
        message: detection.message ?? rule.message,
        fixes: (detection.fixes ?? []).map((fix) => original(fix, context.reading)),
      });
    }
  } catch {
    return [];
  }
  return findings;
}

function original(fix: Fix, reading: Reading): Fix {
  if (fix.kind !== 'edit') return fix;
  return {
    ...fix,
    edits: fix.edits.map((edit): Edit => ({ ...reading.normalForm.toOriginal(edit), insert: edit.insert })),
  };
}

/** Words of the user's own (colleagues, the practice's places) are never identifiers, whole or as part of a name. */
function isOwnWord(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const bare = text.toLowerCase().replace(/'s$/, '').trim();
  return words.some((word) => {
    const own = word.toLowerCase().trim();
    return own !== '' && (own === bare || own.split(/\s+/).includes(bare));
  });
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings
    .filter((finding) => {
      const key = `${finding.rule} ${finding.start} ${finding.end}`;
      return seen.has(key) ? false : seen.add(key);
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A detection at a span, for rules: the shape with nothing else set. */
export function at(
  span: { readonly start: number; readonly end: number },
  more: Omit<Detection, 'start' | 'end'> = {},
): Detection {
  return { start: span.start, end: span.end, ...more };
}
