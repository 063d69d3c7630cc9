import { h, render } from 'preact';
import type { Edit, Level } from '../checker/rule.ts';
import { editorOf } from '../editors/index.ts';
import { type ReplaceResult, replace } from '../editors/replace.ts';
import type { Answers, ShownFinding } from '../messages.ts';
import type { Site } from '../sites/site.ts';
import { ask, isOrphaned } from './ask.ts';
import { type CardActions, type CardState, Interface } from './card.tsx';
import { createDecisions } from './decisions.ts';
import { listenToField } from './field-events.ts';
import { answeredText, type FoundComposer, findComposer, ownHandle, submitButtons } from './find-composer.ts';
import { createHost } from './host.ts';
import { mark, unmark } from './marks.ts';
import { createMirror } from './mirror.ts';
import { moveSpans } from './move-findings.ts';
import { placeInterface } from './place.ts';
import { focusFinding, steer } from './steer.ts';
import { isDark } from './theme.ts';
import { writeToClipboard } from './write-to-clipboard.ts';

/** How long the typing must rest before a draft is judged, in milliseconds. */
const pause = 300;

export interface Watch {
  readonly found: FoundComposer;
  /** Something stored has changed: the same draft may be judged otherwise. */
  readonly askAgain: () => void;
  /** The draft may have changed in a way that no event of the field tells (sent, emptied by the page). */
  readonly look: () => void;
  /** Post is being pressed. True: hold it back, the card now says why. */
  readonly holdsBack: () => boolean;
  /** Opens the card with the keyboard's focus on the first finding. */
  readonly openCard: () => void;
}

/**
 * Watches one compose box until the signal ends it: reads, asks, marks, and shows what was found.
 *
 * @param end called when the field has left the page.
 * @returns `undefined` for a field that no editor can read.
 */
export function watch(site: Site, found: FoundComposer, end: () => void, signal: AbortSignal): Watch | undefined {
  const { field } = found;
  const engine = editorOf(field);
  if (!engine) return undefined;
  // A constant of its own, so that closures know that it is there.
  const editor = engine;

  const owner = {};
  const tree = field.getRootNode();
  const root = tree instanceof ShadowRoot ? tree : field.ownerDocument;
  const host = createHost(field, signal);
  const mirror = field instanceof HTMLTextAreaElement ? createMirror(field, host) : undefined;
  const decisions = createDecisions();

  let read = editor.read(field);
  /** Findings moved along with the text since they were answered; offsets into `read.text`. */
  let findings: readonly ShownFinding[] = [];
  /** The last finished verdict, and the text that it is about. */
  let verdict: (Answers['check'] & { readonly about: string }) | undefined;
  let composing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let changedAt = 0;
  let state: CardState = {
    findings: [],
    draft: '',
    open: false,
    held: false,
    busy: false,
    dark: false,
    partly: undefined,
    rescue: undefined,
  };

  function show(change: Partial<CardState> = {}): void {
    if (signal.aborted) return;
    const visible = findings.filter((finding) => !decisions.isIgnored(finding, read.text));
    state = { ...state, ...change, findings: visible, draft: read.text };
    const nothing = visible.length === 0 && !state.rescue;
    if (nothing) state = { ...state, open: false, held: false };
    else state = { ...state, dark: isDark(field) };
    mark(owner, root, rangesOf(visible));
    host.settle();
    render(h(Interface, { state, actions }), host.interface);
    place();
  }

  function rangesOf(visible: readonly ShownFinding[]): ReadonlyMap<Level, readonly Range[]> {
    const ranges = new Map<Level, Range[]>();
    for (const finding of visible) {
      const range = finding.level === 'suggestion' ? undefined : read.rangeOf(finding);
      if (range) ranges.set(finding.level, [...(ranges.get(finding.level) ?? []), range]);
    }
    return ranges;
  }

  function place(): void {
    mirror?.show(read.text, state.findings);
    placeInterface(host, field, state.open ? submitButtons(found) : []);
  }

  function placeSoon(): void {
    if (state.findings.length === 0 && !state.rescue) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(place);
  }

  function look(): void {
    if (signal.aborted || !field.isConnected) return;
    const before = read.text;
    read = editor.read(field);
    if (read.text !== before) {
      findings = moveSpans(findings, before, read.text);
      changedAt = performance.now();
      if (read.text.trim() === '') {
        // Sent, or begun anew: what was decided was decided about another draft.
        findings = [];
        decisions.forget();
        state = { ...state, held: false, rescue: undefined };
      }
      askSoon();
    }
    if (findings.length > 0 || state.findings.length > 0) show();
  }

  function askSoon(): void {
    clearTimeout(timer);
    if (read.text.trim() !== '' && !composing) timer = setTimeout(judge, pause);
  }

  async function judge(): Promise<void> {
    clearTimeout(timer);
    if (signal.aborted) return;
    const { text } = read;
    const context = answeredText(found);
    const account = ownHandle(site, field.ownerDocument);
    const draft = {
      platform: site.platform,
      surface: found.composer.surface,
      text,
      media: [],
      ...(context ? { context } : {}),
      ...(account ? { account } : {}),
    };
    const answer = await ask('check', { draft });
    if (!answer && isOrphaned()) end();
    // An answer about words that are no longer there is worth nothing; the change has asked anew.
    if (!answer || signal.aborted || read.text !== text) return;
    verdict = { ...answer, about: text };
    findings = answer.findings;
    show({ partly: answer.notices[0] });
  }

  const target = {
    editor,
    field: () => (field.isConnected ? field : findAgain()),
    isComposing: () => composing,
    quietFor: () => performance.now() - changedAt,
  };

  /** Editors mount anew under us; the same composer's field is the live one, if it has the focus. */
  function findAgain(): HTMLElement | undefined {
    const active = field.ownerDocument.activeElement;
    const again = active ? findComposer(active, site, location.pathname) : undefined;
    return again?.composer === found.composer ? again.field : undefined;
  }

  async function write(edits: readonly Edit[]): Promise<void> {
    show({ busy: true, held: false, rescue: undefined });
    // From the end, so that the earlier spans stay where they are.
    for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
      const result = await replace(target, read.text, edit);
      look();
      if (result.outcome === 'done') continue;
      await rescue(edit.insert, result);
      return;
    }
    show({ busy: false });
    await judge();
  }

  async function rescue(ours: string, result: ReplaceResult): Promise<void> {
    await writeToClipboard(ours);
    const former = result.outcome === 'failed' && result.changed ? { former: result.before } : {};
    show({ busy: false, open: true, rescue: { ours, ...former } });
  }

  const actions: CardActions = {
    toggle: () => (state.open ? actions.close() : show({ open: true })),
    close: () => {
      const hadFocus = host.root.activeElement !== null;
      show({ open: false, held: false, rescue: undefined });
      if (hadFocus) field.focus({ preventScroll: true });
    },
    apply: (fix) => {
      if (state.busy) return;
      // Written on since it was judged: the fix's offsets may be wrong, the next verdict brings it again.
      if (read.text !== verdict?.about) {
        judge();
        return;
      }
      if (fix.kind === 'edit') write(fix.edits);
      if (fix.kind === 'disclosure' && fix.forms[0]) write([{ start: 0, end: 0, insert: fix.forms[0] }]);
    },
    ignore: (finding) => {
      decisions.ignore(finding, read.text);
      show();
    },
    switchOff: async ({ rule }) => {
      await ask('switch-off-rule', { rule });
      await judge();
    },
    openOptions: () => ask('open-options', {}),
    copy: writeToClipboard,
  };

  const events = {
    changed: look,
    moved: placeSoon,
    gone: end,
    composing: (now: boolean) => {
      composing = now;
      look();
      askSoon();
    },
  };
  listenToField(field, events, signal);
  host.root.addEventListener('keydown', (event) => steer(event as KeyboardEvent, host.root, actions.close), { signal });
  // Whoever turns to something else on the page is done with the card.
  const onPress = (event: Event) => {
    if (state.open && !state.busy && !host.owns(event) && !event.composedPath().includes(field)) actions.close();
  };
  window.addEventListener('pointerdown', onPress, { capture: true, passive: true, signal });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      unmark(owner);
      render(null, host.interface);
    },
    { once: true },
  );

  askSoon();
  return {
    found,
    look,
    askAgain: () => {
      verdict = undefined;
      if (read.text.trim() !== '') judge();
    },
    holdsBack: () => {
      look();
      // Only a finished verdict on exactly these words may hold anything back.
      if (isOrphaned() || !verdict?.on || !verdict.hold || verdict.about !== read.text) return false;
      const errors = state.findings.filter((finding) => finding.level === 'error');
      if (!decisions.holdsFirst(errors, read.text)) return false;
      show({ open: true, held: true });
      return true;
    },
    openCard: () => {
      if (state.findings.length === 0) return;
      show({ open: true });
      focusFinding(host.root, 0);
    },
  };
}
