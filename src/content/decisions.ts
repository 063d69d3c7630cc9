import type { ShownFinding } from '../messages.ts';

/** What the user has decided about one draft. It ends with the draft: the next one is judged afresh. */
export interface Decisions {
  ignore(finding: ShownFinding, text: string): void;
  isIgnored(finding: ShownFinding, text: string): boolean;
  /** Has Post not yet been held for just these findings in the draft? The second press passes. */
  isToBeHeld(grave: readonly ShownFinding[], text: string): boolean;
  /** Post has been held for these. */
  held(grave: readonly ShownFinding[], text: string): void;
  forget(): void;
}

export function createDecisions(): Decisions {
  const ignored = new Set<string>();
  const held = new Set<string>();
  return {
    ignore: (finding, text) => ignored.add(identityOf(finding, text)),
    isIgnored: (finding, text) => ignored.has(identityOf(finding, text)),
    isToBeHeld: (grave, text) => grave.length > 0 && !held.has(identityOfAll(grave, text)),
    held: (grave, text) => held.add(identityOfAll(grave, text)),
    forget: () => {
      ignored.clear();
      held.clear();
    },
  };
}

function identityOfAll(findings: readonly ShownFinding[], text: string): string {
  return findings
    .map((finding) => identityOf(finding, text))
    .sort()
    .join('\n\n');
}

/** The same rule at the same words: it stays the same finding while the draft changes around it. */
function identityOf(finding: ShownFinding, text: string): string {
  return `${finding.rule}\n${text.slice(finding.start, finding.end)}`;
}
