import { h, render } from 'preact';
import type { Level } from '../checker/rule.ts';
import type { FieldText } from '../editors/editor.ts';
import type { ShownFinding } from '../messages.ts';
import { type CardActions, type CardState, Interface } from './card.tsx';
import type { FoundComposer } from './find-composer.ts';
import { createHost, type Host } from './host.ts';
import { mark, unmark } from './marks.ts';
import { createMirror } from './mirror.ts';
import { placeInterface } from './place.ts';
import { submitButtons } from './submit-buttons.ts';
import { isDark } from './theme.ts';

/** What is changed of the card, beside the findings and the draft that it shows. */
export type CardChange = Partial<Omit<CardState, 'findings' | 'draft' | 'dark'>>;

/** Everything of ours that is seen at one box: the marks under its words, the badge, the card. It decides nothing. */
export interface Display {
  readonly host: Host;
  readonly card: () => CardState;
  /** Shows these findings, whose offsets count in this reading. */
  readonly show: (read: FieldText, findings: readonly ShownFinding[], change?: CardChange) => void;
  /** Puts everything in its place in the next frame: the box may have moved. */
  readonly placeSoon: () => void;
}

const nothing: CardState = {
  findings: [],
  draft: '',
  open: false,
  held: false,
  copies: false,
  busy: false,
  dark: false,
  partly: undefined,
  rescue: undefined,
  paid: false,
  told: undefined,
};

export function createDisplay(found: FoundComposer, actions: CardActions, signal: AbortSignal): Display {
  const { field } = found;
  const owner = {};
  const tree = field.getRootNode();
  const root = tree instanceof ShadowRoot ? tree : field.ownerDocument;
  const host = createHost(field, signal);
  const mirror = field instanceof HTMLTextAreaElement ? createMirror(field, host) : undefined;
  let state: CardState = { ...nothing, copies: found.composer.submit.copies === true };
  let frame = 0;

  function show(read: FieldText, findings: readonly ShownFinding[], change: CardChange = {}): void {
    if (signal.aborted) return;
    state = { ...state, ...change, findings, draft: read.text };
    if (findings.length === 0 && !state.rescue) state = { ...state, open: false, held: false };
    else state = { ...state, dark: isDark(field) };
    mark(owner, root, rangesOf(read, findings));
    host.settle();
    render(h(Interface, { state, actions }), host.interface);
    place();
  }

  function place(): void {
    mirror?.show(state.draft, state.findings);
    placeInterface(host, field, state.open ? submitButtons(found) : []);
  }

  signal.addEventListener(
    'abort',
    () => {
      cancelAnimationFrame(frame);
      unmark(owner);
      render(null, host.interface);
    },
    { once: true },
  );
  return {
    host,
    card: () => state,
    show,
    placeSoon: () => {
      if (state.findings.length === 0 && !state.rescue) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(place);
    },
  };
}

function rangesOf(read: FieldText, findings: readonly ShownFinding[]): ReadonlyMap<Level, readonly Range[]> {
  const ranges = new Map<Level, Range[]>();
  for (const finding of findings) {
    const range = finding.level === 'suggestion' ? undefined : read.rangeOf(finding);
    if (range) ranges.set(finding.level, [...(ranges.get(finding.level) ?? []), range]);
  }
  return ranges;
}
