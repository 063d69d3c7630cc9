import { Icon } from '../appearance/icon.tsx';
import { LevelIcon } from '../appearance/level-icon.tsx';
import type { ListedFinding, Report } from '../messages.ts';
import { text } from '../text.ts';
import { showFinding } from './tab.ts';

/** What was found in the draft under the popup; a press leads to it in the page. */
export function FindingList({ report }: { readonly report: Report }) {
  if (!report.box || report.box.isEmpty) return null;
  if (report.findings.length === 0) {
    if (!report.box.isJudged) return null;
    return (
      <p class="nothing-found">
        <Icon drawing="check" />
        {text('popup_nothing_found')}
      </p>
    );
  }
  const go = async (finding: ListedFinding): Promise<void> => {
    await showFinding(finding);
    window.close();
  };
  return (
    <section aria-labelledby="found">
      <h2 id="found">
        {text(report.findings.length === 1 ? 'popup_found_one' : 'popup_found', report.findings.length)}
      </h2>
      <ul class="found">
        {report.findings.map((finding) => (
          <li key={`${finding.rule} ${finding.start}`}>
            <button type="button" class="found-item" onClick={() => void go(finding)}>
              <LevelIcon level={finding.level} />
              <span class="found-words">
                <span class="found-title">{finding.title}</span>
                {finding.words !== '' && <q>{finding.words}</q>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
