/** Findings for a person at a terminal: where, how grave, which rule, what to do. */

import type { Draft } from '../checker/draft.ts';
import type { CheckResult, Finding } from '../checker/rule.ts';

const noticeWords = {
  language: 'not in English: read for identifiers with a format and for interests only',
  length: 'too long: only its beginning was read',
} as const;

/** The answer about one draft; `name` stands at its head. */
export function readable(name: string, draft: Draft, { findings, notices }: CheckResult): string {
  const lines = [`${name} (${draft.platform} ${draft.surface})`];
  for (const notice of notices) lines.push(`  ${noticeWords[notice]}`);
  if (findings.length === 0) lines.push('  nothing found');
  for (const finding of findings) lines.push(...linesOf(finding, draft.text));
  return `${lines.join('\n')}\n`;
}

function linesOf(finding: Finding, text: string): readonly string[] {
  const whole = finding.start === finding.end;
  const quote = whole ? '' : `  “${shortened(text.slice(finding.start, finding.end))}”`;
  const where = whole ? 'the whole draft' : placeOf(text, finding.start);
  return [
    `  ${where}  ${finding.level}  ${finding.rule}${quote}`,
    `      ${finding.message}`,
    ...finding.fixes.map((fix) => `      → ${fix.label}`),
  ];
}

/** Line and column, both from 1; columns in UTF-16 units, as editors count. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 67)}…` : line;
}
