import type { ShownFinding } from '../messages.ts';
import { gravestFirst } from './card.tsx';
import type { Host } from './host.ts';

/** What decides where a word stands in a textarea. */
const copied = [
  ...['font-family', 'font-size', 'font-style', 'font-weight', 'font-stretch', 'font-variant', 'font-kerning'],
  ...['letter-spacing', 'word-spacing', 'line-height', 'text-align', 'text-indent', 'text-transform', 'tab-size'],
  ...['direction', 'word-break', 'overflow-wrap', 'padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
] as const;

export interface Mirror {
  /** The finding whose words are drawn at this point of the viewport. */
  at(x: number, y: number): ShownFinding | undefined;
  /** Draws lines under the findings' words, at the textarea's present place, size and scroll. */
  show(text: string, findings: readonly ShownFinding[]): void;
}

/**
 * A textarea's words cannot be reached by highlights. The mirror is an unseen copy of its text in the same type, laid
 * over it inside our own root; the marks are lines under the copy's words.
 */
export function createMirror(field: HTMLTextAreaElement, host: Host): Mirror {
  const box = document.createElement('div');
  box.className = 'mirror';
  box.setAttribute('aria-hidden', 'true');
  const copy = document.createElement('div');
  box.append(copy);

  const drawn = new Map<HTMLElement, ShownFinding>();

  return {
    at: (x, y) =>
      [...drawn].find(([run]) => [...run.getClientRects()].some((rectangle) => isWithin(rectangle, x, y)))?.[1],
    show(text, findings) {
      const marked = findings.filter((finding) => finding.end > finding.start);
      if (marked.length === 0) {
        box.remove();
        drawn.clear();
        return;
      }
      if (box.parentNode !== host.root) host.root.append(box);
      const style = getComputedStyle(field);
      const area = field.getBoundingClientRect();
      const { x, y } = host.origin();
      box.style.left = `${area.left + field.clientLeft - x}px`;
      box.style.top = `${area.top + field.clientTop - y}px`;
      box.style.width = `${field.clientWidth}px`;
      // A line under the last words hangs a little below the text's own box.
      box.style.height = `${field.clientHeight + 3}px`;
      for (const property of copied) copy.style.setProperty(property, style.getPropertyValue(property));
      copy.style.top = `${-field.scrollTop}px`;
      drawn.clear();
      copy.replaceChildren(...runsOf(text, marked, drawn), '\u200B');
    },
  };
}

/** The text cut at every beginning and end of a mark; a run that several marks cover shows the gravest. */
function runsOf(
  text: string,
  marked: readonly ShownFinding[],
  drawn: Map<HTMLElement, ShownFinding>,
): (string | HTMLElement)[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of marked) cuts.add(Math.min(start, text.length)).add(Math.min(end, text.length));
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] as number;
    const covering = marked.filter((finding) => finding.start <= start && finding.end >= end);
    const words = text.slice(start, end);
    const [worst] = gravestFirst(covering);
    if (!worst) return words;
    const run = document.createElement('span');
    run.className = worst.level;
    drawn.set(run, worst);
    run.textContent = words;
    return run;
  });
}

/** In CSS pixels of the viewport; a line is pressed as easily as the word above it. */
export function isWithin({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 3;
}
