/**
 * What the content script asks of an editor engine. An engine is recognised by its own marks on the field, never by
 * the site, and read from the DOM: its objects cannot be seen from the extension's isolated world.
 */

import type { Span } from '../checker/rule.ts';

/** A field as it was read at one moment. */
export interface FieldText {
  /** Lines joined by `\n`. Offsets below, and all findings, are UTF-16 offsets into exactly this string. */
  readonly text: string;
  /** The live DOM range of a span; `undefined` where it cannot be shown (a textarea, or nodes that have gone). */
  rangeOf(span: Span): Range | undefined;
  /** Where the caret stands, or `undefined` when it is not in the field. */
  caret(): number | undefined;
}

export interface Editor {
  readonly name: string;
  /** Is this field one of the engine's? */
  matches(field: HTMLElement): boolean;
  read(field: HTMLElement): FieldText;
  /** The editor itself garbles what is put into this field, by whomever: it is read and marked, and texts are offered for copying. */
  isReadOnly?(field: HTMLElement): boolean;
  /** Selects the span, or sets the caret where it is empty. The engine learns of it in a later task. */
  select(field: HTMLElement, span: Span): void;
  /** Puts one line of text in place of the selection, by the one way that was measured to work with this engine. */
  type(field: HTMLElement, line: string): void;
}
