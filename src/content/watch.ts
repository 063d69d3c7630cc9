import { h, render } from 'preact';
import type { Edit, Fix, Level } from '../checker/rule.ts';
import { editorOf } from '../editors/index.ts';
import { type ReplaceResult, replace } from '../editors/replace.ts';
import type { Answers, ShownFinding } from '../messages.ts';
import type { Site } from '../sites/site.ts';
import { ask, isOrphaned } from './ask.ts';
import { type CardActions, type CardState, Interface } from './card.tsx';
import { answeredText, type FoundComposer, findComposer, ownHandle } from './find-composer.ts';
import { createHost } from './host.ts';
import { mark, unmark } from './marks.ts';
import { createMirror } from './mirror.ts';
import { moveSpans } from './move-findings.ts';
import { isDark, placeInterface } from './place.ts';
import { focusFinding, steer } from './steer.ts';
import { writeToClipboard } from './write-to-clipboard.ts';

/** How long the typing must rest before a draft is judged, in milliseconds. */
const pause = 300;

export interface Watch {
  readonly found: FoundComposer;
  /** The field has lost its place in the page, or never had one. */
  readonly isGone: () => boolean;
  /** Something stored has changed: the same draft may be judged otherwise. */
  readonly askAgain: () => void;
  /** The draft may have changed in a way that no event of the field tells (sent, emptied by the page). */
  readonly look: () => void;
  /** Post is being pressed. True: hold it back, the card now says why. */
  readonly holdsBack: () => boolean;
  /** Opens the card with the keyboard's focus on the first finding. */
  readonly openCard: () => void;
}

/** Watches one compose box until the signal ends it: reads, asks, marks, and shows what was found. */
export function watch(site: Site, found: FoundComposer, signal: AbortSignal): Watch | undefined {
  const { field } = found;
  const editor = editorOf(field);
  if (!editor) return undefined;

  const owner = {};
  const inShadow = field.getRootNode();
  const root = inShadow instanceof ShadowRoot ? inShadow : field.ownerDocument;
  const host = createHost(field, signal);
  const mirror = field instanceof HTMLTextAreaElement ? createMirror(field, host) : undefined;

  let read = editor.read(field);
  /** Findings moved along with the text since they were answered; offsets into `read.text`. */
  let findings: readonly ShownFinding[] = [];
  /** The text that `findings` is the finished verdict on. */
  let judged: string | undefined;
  let verdict: Answers['check'] | undefined;
  /** What the user chose to ignore in this draft: rule and words. */
  const ignored = new Set<string>();
  /** What was already held back once: the second press passes. */
  const heldBefore = new Set<string>();
  let composing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
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

  const identityOf = (finding: ShownFinding) => `${finding.rule}\n${read.text.slice(finding.start, finding.end)}`;
  const shown = () => findings.filter((finding) => !ignored.has(identityOf(finding)));

  function show(change: Partial<CardState> = {}): void {
    if (signal.aborted) return;
    const visible = shown();
    state = { ...state, ...change, findings: visible, draft: read.text };
    if (visible.length === 0 && !state.rescue) state = { ...state, open: false, held: false };
    const ranges = new Map<Level, Range[]>([
      ['error', []],
      ['warning', []],
    ]);
    for (const finding of visible) {
      const range = finding.end > finding.start ? read.rangeOf(finding) : undefined;
      if (range) ranges.get(finding.level)?.push(range);
    }
    mark(owner, root, ranges);
    mirror?.show(read.text, visible);
    host.settle();
    if (visible.length > 0) state = { ...state, dark: isDark(field) };
    render(h(Interface, { state, actions }), host.interface);
    place();
  }

  const place = () => placeInterface(host, field);
  let placing = 0;
  const placeSoon = () => {
    if (state.findings.length === 0 && !state.rescue) return;
    cancelAnimationFrame(placing);
    placing = requestAnimationFrame(() => {
      mirror?.show(read.text, state.findings);
      place();
    });
  };

  function look(): void {
    if (signal.aborted || !field.isConnected) return;
    const before = read.text;
    read = (editor as NonNullable<typeof editor>).read(field);
    if (read.text !== before) {
      findings = moveSpans(findings, before, read.text);
      if (read.text.trim() === '') {
        // Sent, or begun anew: what was decided was decided about another draft.
        findings = [];
        ignored.clear();
        heldBefore.clear();
        show({ held: false, rescue: undefined });
      }
      askSoon();
    }
    if (findings.length > 0 || state.findings.length > 0) show();
  }

  function askSoon(): void {
    clearTimeout(timer);
    if (read.text.trim() !== '') timer = setTimeout(judge, pause);
  }

  async function judge(): Promise<void> {
    if (composing || signal.aborted) return;
    const { text } = read;
    const answered = answeredText(found);
    const account = ownHandle(site, field.ownerDocument);
    const draft = {
      platform: site.platform,
      surface: found.composer.surface,
      text,
      media: [],
      ...(answered ? { context: answered } : {}),
      ...(account ? { account } : {}),
    };
    const answer = await ask('check', { draft });
    if (signal.aborted) return;
    // An answer about words that are no longer there is worth nothing; the change has asked anew.
    if (answer === undefined || read.text !== text) return;
    verdict = answer;
    judged = text;
    findings = answer.on ? answer.findings : [];
    show({ partly: answer.notices[0] });
  }

  const target = {
    editor,
    field: () => (field.isConnected ? field : findAgain()),
    isComposing: () => composing,
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
      if (signal.aborted) return;
      look();
      if (result.outcome !== 'done') {
        await rescue(edit.insert, result);
        return;
      }
    }
    show({ busy: false });
    clearTimeout(timer);
    await judge();
  }

  async function rescue(ours: string, result: ReplaceResult): Promise<void> {
    const former = result.outcome === 'failed' && result.changed ? { former: result.before } : {};
    await writeToClipboard(ours);
    show({ busy: false, open: true, rescue: { ours, ...former } });
  }

  const actions: CardActions = {
    toggle: () => (state.open ? actions.close() : show({ open: true })),
    close: () => {
      const hadFocus = host.root.activeElement !== null;
      show({ open: false, held: false, rescue: undefined });
      if (hadFocus) field.focus({ preventScroll: true });
    },
    apply: (_finding, fix: Fix) => {
      if (state.busy || read.text !== judged) return;
      if (fix.kind === 'edit') write(fix.edits);
      if (fix.kind === 'disclosure' && fix.forms[0]) write([{ start: 0, end: 0, insert: fix.forms[0] }]);
    },
    ignore: (finding) => {
      ignored.add(identityOf(finding));
      show();
    },
    switchOff: async (finding) => {
      await ask('switch-off-rule', { rule: finding.rule });
      await judge();
    },
    openOptions: () => {
      ask('open-options', {});
    },
    copy: (words) => {
      writeToClipboard(words);
    },
  };

  function openCard(): void {
    if (shown().length === 0) return;
    show({ open: true });
    focusFinding(host.root, 0);
  }

  function holdsBack(): boolean {
    look();
    // Only a finished verdict on exactly these words may hold anything back.
    if (isOrphaned() || !verdict?.on || !verdict.hold || judged !== read.text) return false;
    const errors = shown().filter((finding) => finding.level === 'error');
    const fault = errors.map(identityOf).sort().join('\n\n');
    if (errors.length === 0 || heldBefore.has(fault)) return false;
    heldBefore.add(fault);
    show({ open: true, held: true });
    return true;
  }

  const changes = new MutationObserver(look);
  changes.observe(field, { childList: true, characterData: true, subtree: true });
  // An element that leaves the page, or is hidden, loses its size: no watching of the whole document is needed.
  const size = new ResizeObserver(() => (field.isConnected ? placeSoon() : undefined));
  size.observe(field);
  field.addEventListener('input', look, { signal });
  field.addEventListener('compositionstart', () => (composing = true), { signal });
  field.addEventListener(
    'compositionend',
    () => {
      composing = false;
      look();
      askSoon();
    },
    { signal },
  );
  window.addEventListener('scroll', placeSoon, { capture: true, passive: true, signal });
  window.addEventListener('resize', placeSoon, { passive: true, signal });
  host.root.addEventListener('keydown', (event) => steer(event as KeyboardEvent, host.root, actions.close), { signal });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      cancelAnimationFrame(placing);
      changes.disconnect();
      size.disconnect();
      unmark(owner);
      render(null, host.interface);
    },
    { once: true },
  );

  askSoon();
  return {
    found,
    isGone: () => !field.isConnected,
    askAgain: () => {
      judged = undefined;
      clearTimeout(timer);
      if (read.text.trim() !== '') judge();
    },
    look,
    holdsBack,
    openCard,
  };
}
