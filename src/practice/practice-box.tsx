import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../appearance/icon.tsx';
import { listenForSubmit } from '../content/hold.ts';
import { listenForCardKey } from '../content/open-by-key.ts';
import { type Known, type Watch, watch } from '../content/watch.ts';
import { writeToClipboard } from '../content/write-to-clipboard.ts';
import { foldsAt } from '../disclosure/places.ts';
import { watch as watchStored } from '../settings.ts';
import { text, textLanguage } from '../text.ts';
import { type Destination, type Kind, roomAt } from './destinations.ts';
import { boxIds, practiceSite } from './practice-site.ts';

interface Properties {
  readonly destination: Destination;
  readonly kind: Kind;
  /** What stands in the box at first. */
  readonly start: string;
  /** What is being answered, as it stands in the page's own field. */
  readonly answered?: string;
  /** The keyboard is in the box from the start. */
  readonly focused?: boolean;
  readonly tell?: (known: Known) => void;
}

const unknown: Known = { draft: '', findings: [], judged: false };

/**
 * The compose box, watched by the content script's own code, with its counts and its Copy button. What is typed stays
 * in the field itself: it is neither stored nor put anywhere else.
 */
export function PracticeBox({ destination, kind, start, answered = '', focused = false, tell }: Properties) {
  const field = useRef<HTMLTextAreaElement>(null);
  const watching = useRef<Watch>(undefined);
  const hearing = useRef(tell);
  hearing.current = tell;
  const [draft, setDraft] = useState(start);
  const [known, setKnown] = useState(unknown);
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const hint = useId();

  useEffect(() => {
    if (field.current === null) return;
    field.current.value = start;
    if (focused) field.current.focus();
  }, [start, focused]);

  useEffect(() => {
    if (field.current === null) return;
    const ended = new AbortController();
    const { signal } = ended;
    const hear = (heard: Known): void => {
      setKnown(heard);
      hearing.current?.(heard);
    };
    watching.current = watch(
      ...practiceSite(destination, kind, field.current),
      { end: () => ended.abort(), tell: hear },
      signal,
    );
    listenForSubmit(
      () => (watching.current ? [watching.current] : []),
      () => [],
      signal,
    );
    listenForCardKey(() => (watching.current ? [watching.current] : []), signal);
    watchStored(() => watching.current?.askAgain(), signal);
    return () => ended.abort();
  }, [destination, kind]);

  // The same words may be judged otherwise once it is known what they answer.
  const judgedWith = useRef(answered);
  useEffect(() => {
    if (judgedWith.current === answered) return;
    judgedWith.current = answered;
    const timer = setTimeout(() => watching.current?.askAgain(), 300);
    return () => clearTimeout(timer);
  }, [answered]);

  // A press that is held for an error never comes here: the watch stops it on its way.
  const copy = async (): Promise<void> => {
    const words = field.current?.value ?? '';
    if (words === '') return;
    const done = await writeToClipboard(words);
    setCopied(done ? 'yes' : 'failed');
    if (!done) field.current?.select();
  };
  const clear = (): void => {
    field.current?.focus();
    field.current?.select();
    // As a keystroke would: Ctrl+Z brings it back.
    document.execCommand('delete');
  };

  const blank = draft.trim() === '';
  return (
    <div class="practice-box">
      <label class="label" for={boxIds.draft}>
        {text('practice_draft')}
      </label>
      <textarea
        id={boxIds.draft}
        ref={field}
        class="input draft"
        rows={8}
        autocomplete="off"
        spellcheck
        aria-describedby={hint}
        onInput={(event) => {
          setDraft(event.currentTarget.value);
          setKnown((before) => ({ ...before, judged: false }));
          setCopied('no');
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) {
            event.preventDefault();
            void copy();
          }
        }}
      />
      <div class="box-foot">
        <p class="verdict" role="status">
          {!blank && <Verdict known={known} />}
        </p>
        <Room id={hint} destination={destination} kind={kind} draft={draft} />
      </div>
      <div class="buttons box-buttons">
        <button
          type="button"
          id={boxIds.copy}
          class="button primary"
          disabled={draft === ''}
          onClick={() => void copy()}
        >
          <Icon drawing="copy" />
          {text('practice_copy')}
        </button>
        <button type="button" class="button quiet" disabled={draft === ''} onClick={clear}>
          {text('practice_clear')}
        </button>
        <p role="status" class="copied">
          {copied === 'yes' && (
            <>
              <Icon drawing="check" />
              {text('practice_copied')}
            </>
          )}
          {copied === 'failed' && text('practice_copy_failed')}
        </p>
      </div>
    </div>
  );
}

/** What is known of the draft: the page of a tool that is silent otherwise must say that it has looked. */
function Verdict({ known: { findings, judged } }: { readonly known: Known }) {
  if (!judged) return null;
  if (findings.length > 0) return text('practice_found', findings.length);
  return (
    <>
      <Icon drawing="check" />
      {text('practice_nothing')}
    </>
  );
}

interface RoomProperties {
  readonly id: string;
  readonly destination: Destination;
  readonly kind: Kind;
  readonly draft: string;
}

/** How many characters are left where the text goes, and how much shows before "more" on a phone. */
function Room({ id, destination, kind, draft }: RoomProperties) {
  const { used, limit } = roomAt(destination, kind, draft);
  const fold =
    kind.limit === 'own'
      ? foldsAt({ platform: destination.judgedAs, surface: kind.surface }).phone
      : Number.POSITIVE_INFINITY;
  const count = (value: number): string => value.toLocaleString(textLanguage());
  const over = limit !== undefined && used > limit;
  return (
    <p class="room" id={id}>
      {draft.length > fold && <span class="fold">{text('practice_fold', count(fold))}</span>}
      <span class={over ? 'over' : ''}>
        {limit === undefined
          ? text('practice_count', count(used))
          : over
            ? text('practice_over', count(used - limit))
            : text('practice_left', count(limit - used))}
      </span>
    </p>
  );
}
