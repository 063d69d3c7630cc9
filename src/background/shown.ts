import { guidelines } from '../checker/guidelines.ts';
import type { Finding, Fix } from '../checker/rule.ts';
import { rules } from '../checker/rules/index.ts';
import type { ShownFinding } from '../messages.ts';
import { labelWords, messageWords, ruleWords } from '../rule-words.ts';

/** A vague or hidden disclosure is not a clear one: both rules speak, of one thing. */
const unclear = 'unclear-disclosure';
const undisclosed: ReadonlySet<string> = new Set(['undisclosed-interest', 'undisclosed-endorsement']);

/**
 * Findings as the card shows them: with their rules' heading and source, and a missing disclosure joined with the
 * unclear one that stands in its place (guideline catalogue, "How the words above are meant").
 * @param isLocked whether an organization's policy keeps the rule from being switched off.
 */
export function shownFindings(
  findings: readonly Finding[],
  isLocked: (rule: string) => boolean = () => false,
): readonly ShownFinding[] {
  const vague = findings.find(({ rule }) => rule === unclear);
  const first = vague && findings.find(({ rule }) => undisclosed.has(rule));
  const asShown = (finding: Finding): ShownFinding => shown(finding, isLocked(finding.rule));
  if (!vague || !first) return findings.map(asShown);
  return findings
    .filter((finding) => finding.rule !== unclear)
    .map((finding) => asShown(finding === first ? joinedWith(finding, vague) : finding));
}

/** One finding of both: what mends the disclosure that is there stands before what puts in another. */
function joinedWith(missing: Finding, vague: Finding): Finding {
  const mends = vague.fixes.filter((fix) => fix.kind === 'edit');
  const own = missing.fixes.filter((fix) => !mends.some(({ label }) => label === fix.label));
  // Moving what is there makes it plain; a tag made plain says less than the sentence, which goes first.
  const fixes = mends.some(({ label }) => missing.fixes.some((fix) => fix.label === label))
    ? [...mends, ...own]
    : [...own, ...mends];
  // Both say what is wrong with what is there: once is enough.
  const about = missing.message.replace(/, and (?:readers|the disclosure)\b.*$/, '.');
  return { ...missing, message: `${about} ${vague.message}`, fixes };
}

/** A fix with all that the card writes on its buttons in the browser's language. */
function inWords(fix: Fix): Fix {
  const said = { ...fix, label: labelWords(fix.label) };
  if (said.kind === 'edit' && said.confirm !== undefined) return { ...said, confirm: labelWords(said.confirm) };
  if (said.kind === 'disclosure' && said.paid)
    return { ...said, paid: { ...said.paid, label: labelWords(said.paid.label) } };
  return said;
}

function shown(finding: Finding, locked: boolean): ShownFinding {
  const rule = rules.find(({ id }) => id === finding.rule);
  const clause = rule ? guidelines[rule.guidelines[0]] : undefined;
  return {
    ...finding,
    message: rule ? messageWords(finding.message, rule) : finding.message,
    fixes: finding.fixes.map(inWords),
    title: rule ? ruleWords(rule, 'title') : finding.rule,
    source: clause ? `${clause.short}: ${clause.section}` : '',
    sourceUrl: clause?.url ?? '',
    locked,
  };
}
