import type { ShownFinding } from '../messages.ts';

/** What the user has decided about one draft. It ends with the draft: the next one is judged afresh. */
export interface Decisions {
  ignore(finding: ShownFinding, text: string): void;
  isIgnored(finding: ShownFinding, text: string): boolean;
  /** True the first time that Post is pressed with just these errors in the draft: the second press passes. */
  holdsFirst(errors: readonly ShownFinding[], text: string): boolean;
  forget(): void;
}

export function createDecisions(): Decisions {
  const ignored = new Set<string>();
  const held = new Set<string>();
  return {
    ignore: (finding, text) => ignored.add(identityOf(finding, text)),
    isIgnored: (finding, text) => ignored.has(identityOf(finding, text)),
    holdsFirst: (errors, text) => {
      if (errors.length === 0) return false;
      const fault = errors
        .map((finding) => identityOf(finding, text))
        .sort()
        .join('\n\n');
      if (held.has(fault)) return false;
      held.add(fault);
      return true;
    },
    forget: () => {
      ignored.clear();
      held.clear();
    },
  };
}

/** The same rule at the same words: it stays the same finding while the draft changes around it. */
function identityOf(finding: ShownFinding, text: string): string {
  return `${finding.rule}\n${text.slice(finding.start, finding.end)}`;
}
