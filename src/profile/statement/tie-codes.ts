/** The letters that journals of ophthalmology put behind an organisation for what it is to the author. */

import type { Relationship } from '../profile.ts';
import type { StatementToken } from './tokens.ts';

const codes: Readonly<Record<string, Relationship>> = {
  F: 'research',
  I: 'stock',
  E: 'employment',
  C: 'consulting',
  P: 'patent',
  R: 'honoraria',
  S: 'other',
  O: 'ownership',
};

export function isTieCode(token: StatementToken | undefined): boolean {
  return token !== undefined && relationshipOfCode(token) !== undefined;
}

export function relationshipOfCode(token: StatementToken): Relationship | undefined {
  return Object.hasOwn(codes, token.text) ? codes[token.text] : undefined;
}
