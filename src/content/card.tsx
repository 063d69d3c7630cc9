import { LevelIcon } from '../appearance/level-icon.tsx';
import type { Fix } from '../checker/rule.ts';
import type { ShownFinding } from '../messages.ts';
import { type TextKey, text } from '../text.ts';
import { FixButtons } from './fix-buttons.tsx';
import { isAsking, PictureItem } from './picture-item.tsx';
import type { PictureAnswers, PictureState } from './pictures.ts';
import { pressed } from './pressed.ts';
import type { ReviewStep } from './review.ts';
import { ReviewButtons } from './review-buttons.tsx';

/** What a failed write leaves the user with: our text, and the former draft if it changed. */
export interface Rescue {
  readonly ours: string;
  readonly former?: string;
}

export interface CardState {
  readonly findings: readonly ShownFinding[];
  /** The draft that the findings' offsets count in. */
  readonly draft: string;
  readonly open: boolean;
  /** Post was pressed and held; the next press passes. */
  readonly held: boolean;
  /** The button that is held copies the draft and posts nothing. */
  readonly copies: boolean;
  /** A write is under way: nothing else may start. */
  readonly busy: boolean;
  readonly dark: boolean;
  readonly partly: 'language' | 'length' | undefined;
  readonly rescue: Rescue | undefined;
  /** The user says that this very post is paid for. */
  readonly paid: boolean;
  /** What became of the last step of a review. */
  readonly told: TextKey | undefined;
  /** The finding that a press on its mark has led to. */
  readonly pointed: ShownFinding | undefined;
  /** What is attached to the draft. */
  readonly picture: PictureState | undefined;
}

export interface CardActions {
  readonly toggle: () => void;
  readonly close: () => void;
  readonly apply: (fix: Fix) => void;
  readonly ignore: (finding: ShownFinding) => void;
  readonly switchOff: (finding: ShownFinding) => void;
  readonly openOptions: () => void;
  readonly copy: (words: string) => void;
  readonly setPaid: (paid: boolean) => void;
  readonly answerPicture: (answers: PictureAnswers) => void;
  /** The buttons of a review are shown: what they need may be fetched. */
  readonly prepareReview: () => void;
  readonly review: (step: ReviewStep) => void;
}

export function Interface({ state, actions }: { state: CardState; actions: CardActions }) {
  const problems = state.findings.filter((finding) => finding.level !== 'suggestion');
  const suggestions = state.findings.length - problems.length;
  if (!isSomethingToShow(state)) return null;
  const asking = state.picture !== undefined && isAsking(state.picture);
  const worst = state.findings.some((finding) => finding.level === 'error')
    ? 'error'
    : problems.length > 0
      ? 'warning'
      : 'suggestion';
  return (
    <section aria-label="Chaperone" class={state.dark ? 'dark' : ''}>
      <button type="button" class={`badge ${worst}`} aria-expanded={state.open} onClick={pressed(actions.toggle)}>
        <LevelIcon level={worst} />
        {countOf(problems.length, suggestions, asking)}
      </button>
      {state.open && <Card state={state} actions={actions} />}
    </section>
  );
}

/** Is there anything for which the badge should stand there? */
export function isSomethingToShow({ findings, rescue, picture }: CardState): boolean {
  return findings.length > 0 || rescue !== undefined || (picture !== undefined && isAsking(picture));
}

function Card({ state, actions }: { state: CardState; actions: CardActions }) {
  return (
    <div class="card" role="dialog" aria-label={text('card_label')}>
      <header>
        <h2>Chaperone</h2>
        <button
          type="button"
          class="icon"
          aria-label={text('card_options')}
          title={text('card_options')}
          onClick={pressed(actions.openOptions)}
        >
          <Glyph path="M3 5h6m4 0h4M3 10h2m4 0h8M3 15h8m4 0h2M11 3v4M7 8v4m6 1v4" />
        </button>
        <button
          type="button"
          class="icon close"
          aria-label={text('card_close')}
          title={text('card_close')}
          onClick={pressed(actions.close)}
        >
          <Glyph path="M5 5l10 10M15 5L5 15" />
        </button>
      </header>
      {state.held && <p class="note">{text(state.copies ? 'card_held_copy' : 'card_held')}</p>}
      {state.partly && (
        <p class="note">{text(state.partly === 'language' ? 'card_other_language' : 'card_too_long')}</p>
      )}
      {state.rescue && <RescueNote rescue={state.rescue} copy={actions.copy} />}
      <ul class="findings">
        {gravestFirst(state.findings).map((finding) => (
          <FindingItem
            key={`${finding.rule} ${finding.start} ${finding.end}`}
            finding={finding}
            state={state}
            actions={actions}
          />
        ))}
        {state.picture && <PictureItem picture={state.picture} answer={actions.answerPicture} />}
      </ul>
    </div>
  );
}

/** Errors first, so that what matters most needs no scrolling; within a level in reading order. */
export function gravestFirst(findings: readonly ShownFinding[]): readonly ShownFinding[] {
  const rank = { error: 0, warning: 1, suggestion: 2 } as const;
  return [...findings].sort((a, b) => rank[a.level] - rank[b.level] || a.start - b.start);
}

function FindingItem({ finding, state, actions }: { finding: ShownFinding; state: CardState; actions: CardActions }) {
  const quote = state.draft.slice(finding.start, finding.end);
  const prompts = finding.fixes.filter((fix) => fix.kind === 'prompt');
  const review = finding.fixes.find((fix) => fix.kind === 'review');
  return (
    <li class={`finding ${finding.level}${state.pointed === finding ? ' pointed' : ''}`}>
      <h3>
        <LevelIcon level={finding.level} />
        {finding.title}
      </h3>
      {quote && <span class="quote">{quote}</span>}
      <p>{finding.message}</p>
      {prompts.length > 0 && (
        <ul class="prompts">
          {prompts.map((fix) => (
            <li key={fix.label}>{fix.label}</li>
          ))}
        </ul>
      )}
      <p class="source">{finding.source}</p>
      <FixButtons finding={finding} state={state} actions={actions} />
      {review && <ReviewButtons fix={review} state={state} actions={actions} />}
      <div class="actions">
        <button type="button" class="less" onClick={pressed(() => actions.ignore(finding))}>
          {text('card_ignore')}
        </button>
        {!finding.locked && (
          <button type="button" class="less" onClick={pressed(() => actions.switchOff(finding))}>
            {text('card_switch_off')}
          </button>
        )}
      </div>
    </li>
  );
}

function RescueNote({ rescue, copy }: { rescue: Rescue; copy: (words: string) => void }) {
  return (
    <div class="copy" role="alert">
      <p>{text(rescue.former === undefined ? 'card_not_inserted' : 'card_draft_changed')}</p>
      <pre>{rescue.ours}</pre>
      <div class="actions">
        <button type="button" class="do" onClick={pressed(() => copy(rescue.ours))}>
          {text('card_copy_text')}
        </button>
        {rescue.former !== undefined && (
          <button type="button" class="do second" onClick={pressed(() => copy(rescue.former ?? ''))}>
            {text('card_copy_draft')}
          </button>
        )}
      </div>
    </div>
  );
}

function countOf(problems: number, suggestions: number, asking: boolean): string {
  if (problems + suggestions === 0 && asking) return text('badge_question');
  const first = text(problems === 1 ? 'badge_problem' : 'badge_problems', problems);
  if (problems > 0 || suggestions === 0) return first;
  return `${first}, ${text(suggestions === 1 ? 'badge_suggestion' : 'badge_suggestions', suggestions)}`;
}

function Glyph({ path }: { path: string }) {
  return (
    <svg width="18" height="18" viewBox="0 0 20 20" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" stroke-width="1.600" stroke-linecap="round" />
    </svg>
  );
}
