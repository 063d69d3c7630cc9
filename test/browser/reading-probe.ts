/**
 * The extension's recognising and reading, as one script that a test runs in a page's own world: what the content script
 * does by itself, with nothing else of it.
 */

import { describePage } from '../../src/content/describe-page.ts';
import { addressOf, findComposer } from '../../src/content/find-composer.ts';
import { isSubmitButton, submitButtons } from '../../src/content/submit-buttons.ts';
import { accountOf, answeredText } from '../../src/content/surroundings.ts';
import { editorOf } from '../../src/editors/index.ts';
import { siteOf } from '../../src/sites/index.ts';

function siteHere() {
  const site = siteOf(location.hostname);
  if (!site) throw new Error(`${location.hostname} is no site`);
  return site;
}

/** What is found at a replica's box. @param box default: the first; what is left out comes over as `null` */
export function recognise(box?: string | null) {
  const field = window.__replica.field(box ?? undefined);
  const view = field.ownerDocument.defaultView as Window;
  const found = findComposer(field, siteHere(), addressOf(view));
  if (!found) return undefined;
  const button = window.__replica.button();
  return {
    composer: found.composer.name,
    surface: found.composer.surface,
    engine: editorOf(field)?.name,
    answers: answeredText(found),
    account: accountOf(siteHere(), found),
    buttons: submitButtons(found).length,
    seesButton: isSubmitButton(button, found) || isSubmitButton(button.firstElementChild ?? button, found),
  };
}

/**
 * Reads a box and maps spans of the text back to the page.
 * @param spans offsets into the text that was read
 * @returns the text, and the spans whose range holds other words than the text has there (line breaks aside)
 */
export function read(box: string | null | undefined, spans: readonly (readonly [number, number])[]) {
  const field = window.__replica.field(box ?? undefined);
  const text = editorOf(field)?.read(field);
  if (!text) throw new Error('no editor reads it');
  const wrong = spans.flatMap(([start, end]) => {
    const range = text.rangeOf({ start, end });
    const wanted = text.text.slice(start, end).replaceAll('\n', '');
    // Where nothing but a line break lies, nothing need be shown.
    const shown = range?.toString().replaceAll('\uFEFF', '').replaceAll('\n', '') ?? '';
    return shown === wanted ? [] : [{ start, end, wanted, shown }];
  });
  return { text: text.text, wrong };
}

export function describeHere() {
  return describePage(siteHere(), document);
}

/** Is a field of the page one that would be watched? */
export function isTaken(selector: string): boolean {
  const field = document.querySelector(selector);
  if (!field) throw new Error(`${selector} is not there`);
  return findComposer(field, siteHere(), addressOf(window)) !== undefined;
}
