import type { Platform } from '../checker/draft.ts';
import type { Decision } from '../decision.ts';
import type { Answers, ShownFinding } from '../messages.ts';
import { ask } from './ask.ts';

/**
 * Tells the background what was decided about one draft, by rule and never a word of it, and only where the physician
 * keeps a record.
 */
export interface Report {
  /** A verdict has come, and these of its findings are shown. */
  judged(verdict: Pick<Answers['check'], 'recorded'>, shown: readonly ShownFinding[]): void;
  /** A fix was written for it. It counts once the next verdict no longer has the rule. */
  mended(finding: ShownFinding, decision: 'fixed' | 'disclosed'): void;
  ignored(finding: ShownFinding): void;
  /** Post was pressed and passed, with these still shown. */
  sent(standing: readonly ShownFinding[]): void;
  /** The draft is over: the next one is counted afresh. */
  forget(): void;
}

export function createReport(platform: Platform): Report {
  let recorded = false;
  let sent = false;
  const shown = new Set<string>();
  const decided = new Set<string>();
  const pending = new Map<string, 'fixed' | 'disclosed'>();

  function tell(decision: Decision, rules: readonly string[]): void {
    if (recorded && rules.length > 0) void ask('decided', { platform, decision, rules: [...rules] });
  }

  function decide(decision: Decision, rules: readonly string[]): void {
    const fresh = rules.filter((rule) => !decided.has(rule));
    for (const rule of fresh) decided.add(rule);
    tell(decision, fresh);
  }

  return {
    judged(verdict, findings) {
      recorded = verdict.recorded;
      if (!recorded) {
        pending.clear();
        return;
      }
      const now = new Set(findings.map(({ rule }) => rule));
      const fresh = [...now].filter((rule) => !shown.has(rule));
      for (const rule of fresh) shown.add(rule);
      tell('shown', fresh);
      for (const [rule, decision] of pending) if (!now.has(rule)) decide(decision, [rule]);
      pending.clear();
    },
    mended: (finding, decision) => pending.set(finding.rule, decision),
    ignored: (finding) => decide('ignored', [finding.rule]),
    sent(findings) {
      if (sent) return;
      sent = true;
      const standing = new Set(findings.map(({ rule }) => rule));
      tell('posted', [...standing]);
      // Shown, and no longer there: mended by the physician's own hand.
      decide(
        'fixed',
        [...shown].filter((rule) => !standing.has(rule)),
      );
    },
    forget() {
      sent = false;
      for (const kept of [shown, decided, pending]) kept.clear();
    },
  };
}
