/** One entry an organisation, however often and by whichever of its names a statement gives it. */

import { formsOf, keyOf } from '../names.ts';
import type { Relationship } from '../profile.ts';
import type { Tie } from './interests-in.ts';
import { type Ground, nameText } from './reach.ts';
import type { FoundInterest, Place } from './read-statement.ts';

interface Entry {
  organization: string;
  aliases: Set<string>;
  relationship: Set<Relationship>;
  places: Place[];
}

export function mergeTies(ground: Ground, ties: readonly Tie[]): readonly FoundInterest[] {
  const entries: Entry[] = [];
  const byKey = new Map<string, Entry>();
  for (const tie of ties) {
    const organization = printed(nameText(ground, tie.name));
    const aliases = tie.aliases.map((alias) => printed(nameText(ground, alias)));
    const keys = [organization, ...aliases].map(keyOfOrganization).filter((key) => key !== '');
    const own = keys[0];
    if (own === undefined) continue;
    let entry = byKey.get(own);
    if (!entry) {
      entry = { organization, aliases: new Set(), relationship: new Set(), places: [] };
      entries.push(entry);
    }
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, entry);
    for (const alias of aliases) if (alias !== entry.organization) entry.aliases.add(alias);
    for (const relationship of tie.relationship) entry.relationship.add(relationship);
    const start = ground.tokens[tie.name.from]?.start ?? 0;
    const at = ground.text.indexOf(organization, start);
    entry.places.push({ start: at, end: at + organization.length });
  }
  return entries.map(({ organization, aliases, relationship, places }) => ({
    organization,
    aliases: [...aliases],
    relationship: [...relationship],
    places,
  }));
}

/** A name without what clings to it in print: a possessive, a stop that ends the sentence. */
function printed(name: string): string {
  // "Dr Reddy's" is called so; "Acme's advisory board" is Acme's.
  const own = /^Dr\b/.test(name) ? name : name.replace(/'s$/, '');
  return own.replace(/[®™©]+$/, '').trim();
}

/** Equal for "Acme", "Acme, Inc." and "ACME Inc". */
function keyOfOrganization(name: string): string {
  return keyOf(formsOf(name).at(-1) ?? name);
}
