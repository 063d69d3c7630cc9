/** The disclosure that the card offers: its button, its shorter forms, what it is where the post is paid for. */

import type { Draft } from '../checker/draft.ts';
import type { Reading } from '../checker/reading/reading.ts';
import type { Fix, Span } from '../checker/rule.ts';
import type { CountingInterest } from '../profile/interests.ts';
import { moveToStart } from './mend.ts';
import { excessAt } from './places.ts';
import { disclosuresFor } from './sentence.ts';

/**
 * The one disclosure for all the given interests, or what to know where none fits.
 * @param product named in the draft without its maker: "…, which makes Skyrizi".
 */
export function disclosureFix(interests: readonly CountingInterest[], draft: Draft, product?: string): Fix {
  const told = disclosuresFor(interests, draft, product === undefined ? {} : { product });
  const paid = disclosuresFor(interests, draft, { paidPost: true }).forms;
  const [longest] = told.forms;
  if (longest === undefined) {
    // "#ad" may fit where nothing that names the tie does.
    const roomForAd = paid[0] === undefined ? '' : `, or “${paid[0].trim()}” if this very post is paid for`;
    return {
      kind: 'prompt',
      label: `Make room: the shortest disclosure, “${told.shortest.trim()}”, is ${counted(told.shortBy)} too long for this post${roomForAd}.`,
    };
  }
  const { passedOver } = told;
  return {
    kind: 'disclosure',
    label: insertLabel(longest),
    forms: told.forms,
    ...(passedOver && { note: `“${passedOver.form.trim()}” is ${counted(passedOver.by)} too long here.` }),
    ...(paid[0] !== undefined && { paid: { label: insertLabel(paid[0]), forms: paid } }),
  };
}

/** The button that moves a plain disclosure to the start, where it can be moved. */
export function moveFix(reading: Reading, span: Span): readonly Fix[] {
  const edits = moveToStart(reading, span);
  return edits ? [{ kind: 'edit', label: 'Move it to the start', edits }] : [];
}

/** The forms of an advertisement's label that have room, for a post that the physician says is paid for. */
export function paidForms(
  company: string | undefined,
  draft: Draft,
): { readonly paid?: { label: string; forms: readonly string[] } } {
  const forms = [
    ...(company === undefined ? [] : [`Ad: paid partnership with ${company}. `, `Ad for ${company}: `]),
    '#ad ',
  ].filter((form) => excessAt(draft, form, draft.text) === 0);
  return forms[0] === undefined ? {} : { paid: { label: insertLabel(forms[0]), forms } };
}

export function insertLabel(form: string): string {
  return `Insert disclosure: “${form.trim()}”`;
}

function counted(characters: number): string {
  return characters === 1 ? '1 character' : `${characters} characters`;
}
