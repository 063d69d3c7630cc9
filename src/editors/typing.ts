/**
 * The two ways of putting text into an editor through its own input, so that its model, its undo and its DOM agree.
 * Which engine bears which was measured (Chromium 156, Firefox ESR 153); what a call returns proves nothing.
 */

/** As if the line were typed. For engines that take it, one undo step. Never with a line break: that destroys drafts. */
export function typeLine(field: HTMLElement, line: string): void {
  if (/[\r\n]/.test(line)) throw new Error('one line at a time');
  field.ownerDocument.execCommand('insertText', false, line);
}

/** As if the line were pasted as plain text, for the engines that read the paste event themselves. */
export function pasteLine(field: HTMLElement, line: string): void {
  field.dispatchEvent(pasteEvent(line));
}

function pasteEvent(line: string): ClipboardEvent {
  const shape = { bubbles: true, cancelable: true, composed: true } as const;
  // Firefox: an event made with `clipboardData` arrives empty; its own `dataType` form carries the text (2026-11).
  const own = new ClipboardEvent('paste', { ...shape, dataType: 'text/plain', data: line } as ClipboardEventInit);
  if (own.clipboardData?.getData('text/plain') === line) return own;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', line);
  return new ClipboardEvent('paste', { ...shape, clipboardData });
}
