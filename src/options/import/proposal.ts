/** What an import would make of the interests that are there: new ones, ones that gain something, ones that have it all. Pure. */

import { shownName } from '../../profile/names.ts';
import { isSameOrganization } from '../../profile/open-payments/organizations.ts';
import { type Interest, relationships } from '../../profile/profile.ts';
import { equal } from '../equal.ts';

/** An interest as it was found in a file or a statement. */
export interface Incoming {
  readonly organization: string;
  readonly relationship: Interest['relationship'];
  readonly products: readonly string[];
  /** Other names to keep. */
  readonly aliases: readonly string[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export type Proposal =
  | { readonly kind: 'new'; readonly after: Interest }
  | { readonly kind: 'joins'; readonly before: Interest; readonly after: Interest }
  | { readonly kind: 'there'; readonly before: Interest };

/** The longest text of a stored line; see `profile.ts`. */
const longestLine = 500;

export function proposalFor(interests: readonly Interest[], incoming: Incoming): Proposal {
  const names = [incoming.organization, ...incoming.aliases];
  const before = interests.find((one) =>
    [one.organization, ...one.aliases].some((name) => names.some((other) => isSameOrganization(name, other))),
  );
  if (before === undefined) return { kind: 'new', after: newInterest(incoming) };
  const after = joined(before, incoming);
  return equal(before, after) ? { kind: 'there', before } : { kind: 'joins', before, after };
}

/** The interests with all of these added, one after the other: two that are the same organisation become one. */
export function withAll(interests: readonly Interest[], incoming: readonly Incoming[]): Interest[] {
  const all = [...interests];
  for (const one of incoming) {
    const proposal = proposalFor(all, one);
    if (proposal.kind === 'new') all.push(proposal.after);
    else if (proposal.kind === 'joins') all[all.indexOf(proposal.before)] = proposal.after;
  }
  return all;
}

/** "Saluda Medical" of "Saluda Medical Pty Ltd": two words of law are taken off one by one. */
export const nameToShow = (organization: string): string => shownName(shownName(organization));

function newInterest({ organization, relationship, products, aliases, from, to }: Incoming): Interest {
  return {
    organization: nameToShow(organization).slice(0, longestLine),
    relationship: [...relationship],
    products: lines(products),
    aliases: lines(aliases),
    topics: [],
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

function joined(before: Interest, incoming: Incoming): Interest {
  const { from: _from, to: _to, ...rest } = before;
  // No beginning is "always", no end "still": what is open stays open.
  const from = before.from === undefined ? undefined : earlier(before.from, incoming.from);
  const to = before.to === undefined ? undefined : later(before.to, incoming.to);
  const own = [before.organization, ...before.aliases];
  return {
    ...rest,
    relationship: relationships.filter(
      (tie) => before.relationship.includes(tie) || incoming.relationship.includes(tie),
    ),
    products: added(before.products, incoming.products),
    aliases: added(before.aliases, incoming.aliases, own),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

function earlier(month: string, other: string | undefined): string {
  return other !== undefined && other < month ? other : month;
}

function later(month: string, other: string | undefined): string {
  return other !== undefined && other > month ? other : month;
}

/** A list with what it lacks, whatever the case and the signs: "Intellis" is there where "INTELLIS™" comes. */
function added(list: readonly string[], more: readonly string[], known: readonly string[] = list): string[] {
  const seen = new Set(known.map(lettersOf));
  const fresh = lines(more).filter((line) => {
    const letters = lettersOf(line);
    if (seen.has(letters)) return false;
    seen.add(letters);
    return true;
  });
  return [...list, ...fresh];
}

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const lines = (list: readonly string[]): string[] => list.map((line) => line.slice(0, longestLine));
