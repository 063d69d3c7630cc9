import type { ShownFinding } from '../messages.ts';
import type { Host } from './host.ts';

/** What decides where a word stands in a textarea. */
const copied = [
  ...[
    'fontFamily',
    'fontSize',
    'fontStyle',
    'fontWeight',
    'fontStretch',
    'fontVariant',
    'letterSpacing',
    'wordSpacing',
  ],
  ...['lineHeight', 'textAlign', 'textIndent', 'textTransform', 'tabSize', 'direction', 'wordBreak', 'overflowWrap'],
  ...['paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft'],
] as const;

export interface Mirror {
  /** Draws lines under the findings' words, at the textarea's present place, size and scroll. */
  show(text: string, findings: readonly ShownFinding[]): void;
}

/**
 * A textarea's words cannot be reached by highlights. The mirror is an unseen copy of its text in the same type, laid
 * over it inside our own root; the lines are drawn where the copy's words stand.
 */
export function createMirror(field: HTMLTextAreaElement, host: Host): Mirror {
  const section = document.createElement('div');
  const box = document.createElement('div');
  box.className = 'mirror';
  box.setAttribute('aria-hidden', 'true');
  const copy = document.createElement('div');
  const lines = document.createElement('div');
  box.append(copy, lines);
  section.append(box);

  return {
    show(text, findings) {
      const marked = findings.filter((finding) => finding.level !== 'suggestion' && finding.end > finding.start);
      if (marked.length === 0) {
        section.remove();
        return;
      }
      if (section.parentNode !== host.root) host.root.append(section);
      const style = getComputedStyle(field);
      const area = field.getBoundingClientRect();
      const { x, y } = host.origin();
      Object.assign(box.style, {
        left: `${area.left + field.clientLeft - x}px`,
        top: `${area.top + field.clientTop - y}px`,
        width: `${field.clientWidth}px`,
        height: `${field.clientHeight}px`,
      });
      for (const property of copied) copy.style[property as 'fontSize'] = style[property as 'fontSize'];
      Object.assign(copy.style, {
        position: 'absolute',
        boxSizing: 'border-box',
        left: '0',
        top: `${-field.scrollTop}px`,
        width: '100%',
        whiteSpace: 'pre-wrap',
        color: 'transparent',
      });
      copy.textContent = `${text}\u200B`;
      const words = copy.firstChild as Text;
      const origin = box.getBoundingClientRect();
      lines.replaceChildren(
        ...marked.flatMap((finding) => {
          const range = document.createRange();
          range.setStart(words, Math.min(finding.start, text.length));
          range.setEnd(words, Math.min(finding.end, text.length));
          return [...range.getClientRects()].map((rect) => {
            const line = document.createElement('div');
            line.className = `line ${finding.level}`;
            Object.assign(line.style, {
              left: `${rect.left - origin.left}px`,
              top: `${rect.bottom - origin.top - 2}px`,
              width: `${rect.width}px`,
            });
            return line;
          });
        }),
      );
    },
  };
}
