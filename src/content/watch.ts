import { hasCaretOnly } from '../editors/field-text.ts';
import { editorOf } from '../editors/index.ts';
import type { ShownFinding, Standing } from '../messages.ts';
import type { Site } from '../sites/site.ts';
import { ask, isOrphaned } from './ask.ts';
import { type CardActions, gravestFirst, isSomethingToShow } from './card.tsx';
import { activeElementOf } from './composed-tree.ts';
import { createDecisions } from './decisions.ts';
import { type CardChange, createDisplay } from './display.ts';
import { draftOf, requestFor } from './draft-request.ts';
import { listenToField } from './field-events.ts';
import { addressOf, type FoundComposer, findComposer } from './find-composer.ts';
import { createJudging } from './judging.ts';
import { moveSpans } from './move-findings.ts';
import { createPictures, type Pictures } from './pictures.ts';
import { createReport } from './report.ts';
import { createReview } from './review.ts';
import { focusFinding, pointAt, steer } from './steer.ts';
import { writeEdits } from './write-edits.ts';
import { writeToClipboard } from './write-to-clipboard.ts';

export interface Watch {
  readonly found: FoundComposer;
  /** Something stored has changed: the same draft may be judged otherwise. */
  readonly askAgain: () => void;
  /** The draft may have changed in a way that no event of the field tells (sent, emptied by the page). */
  readonly look: () => void;
  /** Another box of the same thread has changed: what was judged was judged of another draft. */
  readonly besideChanged: () => void;
  /** Post is being pressed: does something stand here that it is to be held for? Only a finished verdict on exactly this text counts. */
  readonly isToBeHeld: () => boolean;
  /** Post was held back, and is not again for the same. @param open whether the card opens here, to say why */
  readonly held: (open: boolean) => void;
  /** Post was pressed and passes. */
  readonly sent: () => void;
  /**
   * Opens the card with the keyboard's focus on a finding, the first by default; shuts it where it already has the focus.
   * False where there is nothing to show.
   */
  readonly openCard: (about?: Pick<ShownFinding, 'rule' | 'start'>) => boolean;
  readonly known: () => Known;
  readonly pictures: Pictures;
}

/** What is known of the draft that stands in the box. */
export interface Known {
  /** The draft that the findings' offsets count in. */
  readonly draft: string;
  /** What was found and not ignored. */
  readonly findings: readonly ShownFinding[];
  /** The findings are about exactly the words that stand there now. */
  readonly judged: boolean;
}

/** What a watch tells whoever began it. */
export interface WatchEvents {
  /** The field has left the page, or the extension is gone. */
  readonly end: () => void;
  /** The user has switched Chaperone off here. */
  readonly off?: (standing: Standing) => void;
  /** The words have changed. */
  readonly changed?: () => void;
  /** What is found may have changed: for a page of our own that says it in its own words. */
  readonly tell?: (known: Known) => void;
}

/**
 * Watches one compose box until the signal ends it: reads, asks, marks, and shows what was found.
 *
 * @param first what the user has set, where it has been told already.
 * @returns `undefined` for a field that no editor can read.
 */
export function watch(
  site: Site,
  found: FoundComposer,
  { end, off, changed, tell }: WatchEvents,
  signal: AbortSignal,
  first?: Standing,
): Watch | undefined {
  const { field } = found;
  const engine = editorOf(field);
  if (!engine) return undefined;
  // A constant of its own, so that closures know that it is there.
  const editor = engine;

  const decisions = createDecisions();
  const report = createReport(site.platform);
  let read = editor.read(field);
  /** Findings moved along with the text since they were answered; offsets into `read.text`. */
  let findings: readonly ShownFinding[] = [];
  let composing = false;
  let changedAt = 0;

  const judging = createJudging(
    {
      text: () => read.text,
      mayBegin: () => !composing && hasContent(),
      request: () => requestFor(site, found, read.text, findings, pictures.now()),
      answered: (verdict) => {
        findings = verdict.findings;
        show({ partly: verdict.notices[0] });
        report.judged(verdict, display.card().findings);
      },
      off: (standing) => off?.(standing),
      orphaned: end,
    },
    first,
    signal,
  );

  const pictures = createPictures(
    field,
    () => {
      if (!hasContent()) findings = [];
      show();
      judging.forget();
      if (hasContent()) judging.now();
    },
    signal,
  );

  function hasContent(): boolean {
    return read.text.trim() !== '' || pictures.now() !== undefined;
  }

  const review = createReview(() => draftOf(site, found, read.text, pictures.now()));

  const actions: CardActions = {
    toggle: () => (display.card().open ? actions.close() : show({ open: true })),
    close: () => {
      const hadFocus = display.host.root.activeElement !== null;
      show({ open: false, held: false, rescue: undefined, pointed: undefined });
      if (hadFocus) returnCaret();
    },
    apply: (fix) => {
      if (display.card().busy) return;
      // Written on since it was judged: the fix's offsets may be wrong, the next verdict brings it again.
      if (read.text !== judging.verdict()?.about) judging.now();
      else {
        const finding = findings.find(({ fixes }) => fixes.includes(fix));
        if (finding && fix.kind !== 'prompt') report.mended(finding, fix.kind === 'edit' ? 'fixed' : 'disclosed');
        if (fix.kind === 'edit') write(fix.edits);
        else if (fix.kind === 'disclosure' && fix.forms[0]) write([{ start: 0, end: 0, insert: fix.forms[0] }]);
      }
    },
    ignore: (finding) => {
      decisions.ignore(finding, read.text);
      report.ignored(finding);
      show();
    },
    switchOff: async ({ rule }) => {
      await ask('switch-off-rule', { rule });
      await judging.now();
    },
    openOptions: () => ask('open-options', {}),
    copy: writeToClipboard,
    setPaid: (paid) => show({ paid }),
    answerPicture: pictures.answer,
    prepareReview: () => void review.prepare(),
    review: async (step) => {
      const told = await review.take(step);
      show({ told });
      if (step === 'approve') await judging.now();
    },
  };
  const isMarked = ({ level }: ShownFinding) => level !== 'suggestion' || judging.standing()?.markSuggestions === true;
  const display = createDisplay(found, actions, isMarked, signal);

  function show(change: CardChange = {}): void {
    if (isOrphaned()) {
      end();
      return;
    }
    const visible = findings.filter((finding) => !decisions.isIgnored(finding, read.text));
    display.show(read, visible, { ...change, picture: pictures.now() });
    tell?.(known());
  }

  function known(): Known {
    const { findings, draft } = display.card();
    return { draft, findings, judged: judging.verdict()?.about === draft };
  }

  function look(): void {
    if (signal.aborted || !field.isConnected) return;
    if (isOrphaned()) {
      end();
      return;
    }
    const before = read.text;
    read = editor.read(field);
    let change: CardChange = {};
    if (read.text !== before) {
      findings = moveSpans(findings, before, read.text);
      changedAt = performance.now();
      changed?.();
      // Not before something is written: until then a page cannot tell that we are here. Not later: what assistive
      // technology is to hear must stand in the page before it speaks.
      if (read.text !== '') display.host.settle();
      if (read.text.trim() === '') {
        // Sent, or begun anew: what was decided was decided about another draft.
        findings = [];
        decisions.forget();
        report.forget();
        pictures.emptied();
        change = { held: false, rescue: undefined, paid: false, told: undefined };
      }
      judging.soon();
    }
    if (findings.length > 0 || display.card().findings.length > 0) show(change);
  }

  /** What Post is held for, as the user has set it. */
  function graveNow(): readonly ShownFinding[] {
    const holdFor = judging.standing()?.holdFor;
    return display
      .card()
      .findings.filter(({ level }) => level === 'error' || (holdFor === 'warning' && level === 'warning'));
  }

  /** Back to the draft, the caret where it was: some editors put it elsewhere when they get the focus. */
  function returnCaret(): void {
    const { text } = read;
    const caret = editor.read(field).caret();
    field.focus({ preventScroll: true });
    setTimeout(() => {
      const now = editor.read(field);
      if (signal.aborted || caret === undefined || now.text !== text || now.caret() === caret) return;
      editor.select(field, { start: caret, end: caret });
    });
  }

  /** A press on a mark leads to its finding; it stays the page's press, and the caret goes where it would. */
  function onClick(event: MouseEvent): void {
    if (!event.isTrusted || event.button !== 0 || event.detail > 1 || judging.standing()?.cardOnMark === false) return;
    if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey || !hasCaretOnly(field)) return;
    const pointed = display.markedAt(event.clientX, event.clientY);
    if (!pointed || display.card().busy) return;
    show({ open: true, pointed });
    pointAt(display.host.root, gravestFirst(display.card().findings).indexOf(pointed));
  }

  const target = {
    editor,
    field: () => (field.isConnected ? field : findAgain()),
    isComposing: () => composing,
    quietFor: () => performance.now() - changedAt,
  };

  /** Editors mount anew under us; the same composer's field is the live one, if it has the focus. */
  function findAgain(): HTMLElement | undefined {
    const active = activeElementOf(field.ownerDocument);
    const again = active ? findComposer(active, site, addressOf(window)) : undefined;
    return again?.composer === found.composer ? again.field : undefined;
  }

  async function write(edits: Parameters<typeof writeEdits>[2]): Promise<void> {
    show({ busy: true, held: false, rescue: undefined });
    const rescue = await writeEdits(target, () => read.text, edits, look);
    if (rescue) {
      show({ busy: false, open: true, rescue });
      return;
    }
    show({ busy: false });
    await judging.now();
  }

  const events = {
    changed: look,
    moved: () => (isOrphaned() ? end() : display.placeSoon()),
    gone: end,
    composing: (now: boolean) => {
      composing = now;
      look();
      judging.soon();
    },
  };
  listenToField(field, events, signal);
  const { host } = display;
  host.root.addEventListener('keydown', (event) => steer(event as KeyboardEvent, host.root, actions.close), { signal });
  // Whoever turns to something else on the page is done with the card.
  const onPress = (event: Event) => {
    const { open, busy } = display.card();
    if (open && !busy && !host.owns(event) && !event.composedPath().includes(field)) actions.close();
  };
  field.addEventListener('click', onClick, { signal });
  window.addEventListener('pointerdown', onPress, { capture: true, passive: true, signal });

  judging.soon();
  return {
    found,
    look,
    askAgain: () => {
      judging.forget();
      if (hasContent()) judging.now();
    },
    besideChanged: () => {
      judging.forget();
      judging.soon();
    },
    isToBeHeld: () => {
      look();
      const verdict = judging.verdict();
      if (isOrphaned() || !verdict?.hold || verdict.about !== read.text) return false;
      return decisions.isToBeHeld(graveNow(), read.text);
    },
    held: (open) => {
      decisions.held(graveNow(), read.text);
      if (open) show({ open: true, held: true });
    },
    sent: () => report.sent(display.card().findings),
    openCard: (about) => {
      if (!isSomethingToShow(display.card())) return false;
      if (!about && display.card().open && host.root.activeElement) {
        actions.close();
        return true;
      }
      const all = gravestFirst(display.card().findings);
      const at = all.findIndex((each) => about && each.rule === about.rule && each.start === about.start);
      if (about) field.scrollIntoView({ block: 'nearest' });
      show({ open: true, pointed: all[at] });
      focusFinding(host.root, Math.max(0, at));
      return true;
    },
    known,
    pictures,
  };
}
