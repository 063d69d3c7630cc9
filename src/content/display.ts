import { h, render } from 'preact';
import type { Level } from '../checker/rule.ts';
import type { FieldText } from '../editors/editor.ts';
import type { ShownFinding } from '../messages.ts';
import { createAnnouncer } from './announcer.ts';
import { type CardActions, type CardState, gravestFirst, Interface, isSomethingToShow } from './card.tsx';
import type { FoundComposer } from './find-composer.ts';
import { createHost, type Host } from './host.ts';
import { mark, unmark } from './marks.ts';
import { createMirror, isWithin } from './mirror.ts';
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
  /** The gravest finding whose mark lies at this point of the viewport. */
  readonly markedAt: (x: number, y: number) => ShownFinding | undefined;
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
  pointed: undefined,
  picture: undefined,
};

/**
 * @param isMarked is a finding underlined in the draft, or does it stand in the card alone?
 */
export function createDisplay(
  found: FoundComposer,
  actions: CardActions,
  isMarked: (finding: ShownFinding) => boolean,
  signal: AbortSignal,
): Display {
  const { field } = found;
  const owner = {};
  const tree = field.getRootNode();
  const root = tree instanceof ShadowRoot ? tree : field.ownerDocument;
  const host = createHost(field, signal);
  const mirror = field instanceof HTMLTextAreaElement ? createMirror(field, host) : undefined;
  let state: CardState = { ...nothing, copies: found.composer.submit.copies === true };
  const announcer = createAnnouncer(host.root);
  let marked: readonly Marked[] = [];
  let frame = 0;

  function show(read: FieldText, findings: readonly ShownFinding[], change: CardChange = {}): void {
    if (signal.aborted) return;
    state = { ...state, ...change, findings, draft: read.text };
    if (!isSomethingToShow(state)) state = { ...state, open: false, held: false };
    else state = { ...state, dark: isDark(field) };
    marked = findings.filter(isMarked).flatMap((finding) => {
      const range = read.rangeOf(finding);
      return range ? [{ finding, range }] : [];
    });
    mark(owner, root, byLevel(marked));
    host.settle();
    render(h(Interface, { state, actions }), host.interface);
    announcer.say(
      findings.filter(({ level }) => level === 'error'),
      read.text,
    );
    place();
  }

  function place(): void {
    mirror?.show(state.draft, state.findings.filter(isMarked));
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
    markedAt: (x, y) =>
      mirror
        ? mirror.at(x, y)
        : gravestFirst(marked.filter(({ range }) => covers(range, x, y)).map(({ finding }) => finding))[0],
    placeSoon: () => {
      if (!isSomethingToShow(state)) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(place);
    },
  };
}

interface Marked {
  readonly finding: ShownFinding;
  readonly range: Range;
}

function byLevel(marked: readonly Marked[]): ReadonlyMap<Level, readonly Range[]> {
  const ranges = new Map<Level, Range[]>();
  for (const { finding, range } of marked) ranges.set(finding.level, [...(ranges.get(finding.level) ?? []), range]);
  return ranges;
}

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some((box) => isWithin(box, x, y));
}
