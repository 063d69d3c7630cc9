import type { ListedFinding, Report } from '../messages.ts';
import type { Site } from '../sites/site.ts';
import { gravestFirst } from './card.tsx';
import { describePage } from './describe-page.ts';
import type { Watch } from './watch.ts';

/** The page answers last where no frame of it has a box: the first answer counts. In milliseconds. */
const afterFrames = 40;
const longestWords = 120;

/**
 * The answer to what the popup asks, or `undefined` for everything else.
 *
 * @param message from our own extension; the browser lets no page send any
 * @param latest the watch of the box that was last written in
 */
export function answerPopup(message: unknown, site: Site, latest: Watch | undefined): Promise<unknown> | undefined {
  const { name, finding } = (message ?? {}) as { readonly name?: unknown; readonly finding?: unknown };
  const isTop = window === window.top;
  if (name === 'report') {
    if (latest) return Promise.resolve(reportOf(site, latest));
    return isTop ? later({ platform: site.platform, findings: [] } satisfies Report) : undefined;
  }
  if (name === 'show-finding') {
    const { rule, start } = (finding ?? {}) as { readonly rule?: unknown; readonly start?: unknown };
    if (!latest || typeof rule !== 'string' || typeof start !== 'number') return undefined;
    window.focus();
    return Promise.resolve(latest.openCard({ rule, start }));
  }
  // The page describes the frames of its own origin too.
  if (name === 'describe' && isTop) return Promise.resolve(describePage(site, document));
  return undefined;
}

function later<Answer>(answer: Answer): Promise<Answer> {
  return new Promise((resolve) => setTimeout(() => resolve(answer), afterFrames));
}

function reportOf(site: Site, { found, known }: Watch): Report {
  const { draft, findings, judged } = known();
  return {
    platform: site.platform,
    box: { surface: found.composer.surface, isEmpty: draft.trim() === '', isJudged: judged },
    findings: gravestFirst(findings).map(
      ({ rule, start, end, level, title }): ListedFinding => ({
        rule,
        start,
        level,
        title,
        words: draft.slice(start, Math.min(end, start + longestWords)),
      }),
    ),
  };
}
