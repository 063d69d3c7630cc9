/** A disclosure and a disclaimer, both due: one button puts both in, and neither is lost for want of room. */

import type { Draft } from '../checker/draft.ts';
import type { Finding, Fix } from '../checker/rule.ts';
import { insertLabel } from './fix.ts';
import { excessAt } from './places.ts';

type Disclosing = Extract<Fix, { readonly kind: 'disclosure' }>;

/**
 * The findings, where a tie and the employer's voice both want a sentence, with a fix first that holds both. The
 * disclosure stands first; the disclaimer may come after the fold.
 */
export function withJoinedFixes(findings: readonly Finding[], draft: Draft): readonly Finding[] {
  const disclaimer = disclosingFix(findings.find(({ rule }) => rule === 'employer-voice'));
  if (!disclaimer) return findings;
  return findings.map((finding) => {
    const disclosure = finding.rule === 'undisclosed-interest' ? disclosingFix(finding) : undefined;
    if (!disclosure) return finding;
    const forms = both(disclosure.forms, disclaimer.forms, draft);
    if (forms[0] === undefined) return finding;
    const paid = disclosure.paid ? both(disclosure.paid.forms, disclaimer.forms, draft) : [];
    const joined: Disclosing = {
      kind: 'disclosure',
      label: insertLabel(forms[0]),
      forms,
      ...(paid[0] !== undefined && { paid: { label: insertLabel(paid[0]), forms: paid } }),
    };
    return { ...finding, fixes: [joined, ...finding.fixes] };
  });
}

function disclosingFix(finding: Finding | undefined): Disclosing | undefined {
  return finding?.fixes.find((fix) => fix.kind === 'disclosure');
}

/** Each disclosure with the longest disclaimer that still has room behind it, longest first. */
function both(disclosures: readonly string[], disclaimers: readonly string[], draft: Draft): readonly string[] {
  return disclosures.flatMap((disclosure) => {
    // A heading ("Abbott consultant:") leads on to what follows: no other sentence may come between.
    if (!/[.!?]\s*$/.test(disclosure)) return [];
    const disclaimer = disclaimers.find((one) => excessAt(draft, disclosure + one, draft.text) === 0);
    return disclaimer === undefined ? [] : [disclosure + disclaimer];
  });
}
