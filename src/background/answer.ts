import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { check } from '../checker/check.ts';
import { withPicture } from '../checker/check-picture.ts';
import { checkInThread, wholeText } from '../checker/check-thread.ts';
import { rules } from '../checker/rules/index.ts';
import { secondOpinionAfter } from '../checker/weighing/second-opinion.ts';
import { type Answers, type RequestName, type RequestOf, requests, type ShownFinding } from '../messages.ts';
import { isLevelLocked } from '../settings/policy.ts';
import { updateSettings } from '../settings.ts';
import { approve, isApproved } from './approvals.ts';
import { isRecorded, recordDecision } from './recording.ts';
import { openReview, reviewFor } from './review.ts';
import { isAllowed, isOurPage } from './sender.ts';
import { shownFindings } from './shown.ts';
import { standingAtHome, standingOf } from './standing.ts';
import { stored } from './stored.ts';
import { localDay } from './today.ts';
import { warmUpSoon } from './warm-up.ts';

const answers: {
  readonly [Name in RequestName]: (request: RequestOf<Name>, sender: Runtime.MessageSender) => Promise<Answers[Name]>;
} = {
  check: async ({ draft, thread, picture, shown: before = [] }, sender) => {
    const { profile, settings, policy } = await stored();
    const now = new Date();
    // On the practice page the platform only says where a text will go: no switch of a site silences it.
    const standing = isOurPage(sender) ? standingAtHome(settings) : standingOf(settings, draft.platform, now.getTime());
    if (!standing.on) return { findings: [], notices: [], recorded: false, ...standing };
    const today = localDay(now);
    const words = before.map(({ rule, start, end }) => ({ rule, words: draft.text.slice(start, end) }));
    const opinion = secondOpinionAfter(words.filter(({ words }) => words !== ''));
    const judged = thread
      ? checkInThread(draft, thread, profile, settings, today, opinion)
      : check(draft, profile, settings, today, opinion);
    const { findings, notices } = picture ? withPicture(judged, picture, draft.text, settings) : judged;
    const recorded = !isOurPage(sender) && (await isRecorded());
    const shown = shownFindings(findings, (rule) => isLevelLocked(policy, rule));
    return { findings: await withoutApproved(shown, wholeText(draft.text, thread)), notices, recorded, ...standing };
  },
  wake: async ({ platform }) => {
    const { settings } = await stored();
    const standing = standingOf(settings, platform, Date.now());
    if (standing.on) warmUpSoon();
    return standing;
  },
  'switch-off-rule': async ({ rule }) => {
    if (!rules.some(({ id }) => id === rule) || isLevelLocked((await stored()).policy, rule)) return { done: false };
    await updateSettings((settings) => ({ ...settings, levels: { ...settings.levels, [rule]: 'off' } }));
    return { done: true };
  },
  'open-options': async () => {
    await browser.runtime.openOptionsPage();
    return { done: true };
  },
  decided: async ({ rules: named, decision, platform }, sender) => {
    // What is written in a private window is nobody's record, and what is practised is no post.
    if (isOurPage(sender) || sender.tab?.incognito === true) return { done: false };
    return { done: await recordDecision(named, decision, platform, localDay(new Date())) };
  },
  'review-text': async ({ draft, thread }) => ({
    text: (await reviewFor({ ...draft, text: wholeText(draft.text, thread) }))?.text ?? '',
  }),
  'open-review': async ({ draft, thread }) => {
    const review = await reviewFor({ ...draft, text: wholeText(draft.text, thread) });
    if (review) await openReview(review);
    return { done: review !== undefined };
  },
  approve: async ({ draft, thread }) => {
    await approve(wholeText(draft.text, thread));
    return { done: true };
  },
};

/** Asks for no review of exactly what has been approved: all of a thread, not one box of it. */
async function withoutApproved(findings: readonly ShownFinding[], text: string): Promise<readonly ShownFinding[]> {
  const asks = ({ rule }: ShownFinding) => rule === 'employer-review';
  return findings.some(asks) && (await isApproved(text)) ? findings.filter((one) => !asks(one)) : findings;
}

/**
 * The answer to a message, or `undefined` for whatever is not of the table, is misshapen, or comes from anyone but our
 * own pages and content scripts: strangers learn not even that it was refused.
 */
export function answer(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  const name = nameOf(message);
  if (!name || !isAllowed(sender, name)) return undefined;
  const request = v.safeParse(requests[name], message);
  if (!request.success) return undefined;
  return (answers[name] as (request: unknown, sender: Runtime.MessageSender) => Promise<unknown>)(
    request.output,
    sender,
  );
}

function nameOf(message: unknown): RequestName | undefined {
  const name = typeof message === 'object' && message !== null && 'name' in message ? message.name : undefined;
  return typeof name === 'string' && Object.hasOwn(requests, name) ? (name as RequestName) : undefined;
}
