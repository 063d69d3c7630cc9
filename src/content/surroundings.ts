/** What the page shows around a compose box that the draft is judged by: the text it answers, the account it is written on. */

import { readBlocks } from '../editors/field-text.ts';
import type { AccountSource, Answered, Site } from '../sites/site.ts';
import { closestComposed, parentComposed } from './composed-tree.ts';
import { addressOf, type FoundComposer } from './find-composer.ts';

/** In UTF-16 units: more of an answered text than this says nothing more about the answer. */
const longestAnswered = 20_000;
const longestAccount = 100;

/** The text that a draft answers, where the page shows it. */
export function answeredText({ composer, field }: FoundComposer): string | undefined {
  for (const source of composer.answers ?? []) {
    const text = answeredAt(source, field);
    if (text) return text;
  }
  return undefined;
}

function answeredAt({ within, text, pick }: Answered, field: HTMLElement): string | undefined {
  const scope = within ? closestComposed(field, within) : field.ownerDocument;
  const all = [...(scope?.querySelectorAll<HTMLElement>(text) ?? [])].filter((each) => !each.contains(field));
  const element =
    pick === 'last-before'
      ? all.findLast((each) => each.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING)
      : all[0];
  if (!element) return undefined;
  return wordsOf(element).trim().slice(0, longestAnswered) || undefined;
}

function wordsOf(element: HTMLElement): string {
  // On our own page the answered text is pasted into a field of its own.
  if (element instanceof HTMLTextAreaElement) return element.value;
  // "See more" and its like are the page's words.
  return readBlocks(element, { skip: (each) => each.matches('button, [role="button"]') }).text;
}

/** The account that a draft is composed on, where the page shows it: a handle with its @, or a page's name. */
export function accountOf(site: Site, { field }: FoundComposer): string | undefined {
  for (const source of site.accounts) {
    if (source.inside && !closestComposed(field, source.inside)) continue;
    const account = accountAt(source, field);
    if (account) return (source.handle ? `@${account}` : account).slice(0, longestAccount);
  }
  return undefined;
}

function accountAt(source: AccountSource, field: HTMLElement): string | undefined {
  if ('path' in source) {
    const { defaultView } = field.ownerDocument;
    return defaultView ? source.path.exec(addressOf(defaultView))?.[1] : undefined;
  }
  const element = nearest(field, source.element);
  const value = (source.attribute ? element?.getAttribute(source.attribute) : element?.textContent)?.trim();
  if (!value) return undefined;
  if (!source.pattern) return value;
  const match = source.pattern.exec(value);
  return match?.[1] ?? match?.[0];
}

/**
 * The match that shares the lowest ancestor with the field and stands before it: the pictures of those who are answered
 * stand further off, those of who is quoted after it.
 */
function nearest(field: Element, selector: string): Element | undefined {
  let below = field;
  for (let at = parentComposed(field); at; at = parentComposed(at)) {
    const found = [...at.querySelectorAll(selector)].findLast(
      (each) => each.compareDocumentPosition(below) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    if (found) return found;
    below = at;
  }
  return undefined;
}
