/** Payments gathered by who made them: what for, how much, how often, from when to when, about which products. */

import { formsOf, keyOf, tradeEnding } from '../names.ts';
import { type Interest, type Relationship, relationships } from '../profile.ts';
import { spelled } from './spelling.ts';

/** One row of a file, read. */
export interface Payment {
  readonly organization: string;
  readonly nature: string;
  readonly ties: readonly Relationship[];
  /** Undefined where the file gives no sum that can be read. */
  readonly cents: number | undefined;
  /** `YYYY-MM`; a row with a year alone has its first month in `from` and its last in `to`. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly products: readonly string[];
}

export interface NatureTotal {
  /** As the file names it: "Consulting Fee". */
  readonly nature: string;
  readonly payments: number;
  readonly cents: number;
}

export interface PayingOrganization {
  /** The name to show: of the spellings in the file the commonest that does not shout. */
  readonly organization: string;
  /** All spellings, as they stand in the file. */
  readonly names: readonly string[];
  readonly relationship: readonly Relationship[];
  readonly natures: readonly NatureTotal[];
  /** The most paid about first. */
  readonly products: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly payments: number;
  /** The sum of all payments, in cents. */
  readonly cents: number;
  /** It has paid for food and drink and for nothing else. */
  readonly mealsOnly: boolean;
}

interface Group {
  readonly names: Map<string, number>;
  readonly ties: Set<Relationship>;
  readonly natures: Map<string, { payments: number; cents: number }>;
  readonly products: Map<string, { name: string; payments: number }>;
  from: string | undefined;
  to: string | undefined;
  payments: number;
  cents: number;
}

export interface Gathering {
  readonly add: (payment: Payment) => void;
  readonly organizations: () => readonly PayingOrganization[];
}

/** Products that a file names so are none. */
const noProduct =
  /^(?:n\/?a|none|no product|not applicable|non-?covered(?: product)?|unbranded|unknown|other|null|nan|-+|\.+)$/i;

/** However many a hostile file names. */
const mostProducts = 200;
const longestName = 300;

/** Collects payments; its memory grows with the organisations and products, not with the payments. */
export function gathering(): Gathering {
  const groups = new Map<string, Group>();
  // Files repeat a few spellings thousands of times.
  const byName = new Map<string, Group>();

  const groupOf = (name: string): Group => {
    const known = byName.get(name);
    if (known !== undefined) return known;
    const own = copyOf(name);
    const key = organizationKey(own);
    const group: Group = groups.get(key) ?? {
      names: new Map(),
      ties: new Set(),
      natures: new Map(),
      products: new Map(),
      from: undefined,
      to: undefined,
      payments: 0,
      cents: 0,
    };
    groups.set(key, group);
    byName.set(own, group);
    return group;
  };

  return {
    add(payment) {
      const name = payment.organization;
      const group = groupOf(name);
      const count = group.names.get(name);
      group.names.set(count === undefined ? copyOf(name) : name, (count ?? 0) + 1);
      for (const tie of payment.ties) group.ties.add(tie);
      const total = group.natures.get(payment.nature);
      if (total === undefined) group.natures.set(copyOf(payment.nature), { payments: 1, cents: payment.cents ?? 0 });
      else {
        total.payments += 1;
        total.cents += payment.cents ?? 0;
      }
      for (const product of payment.products) addProduct(group, product);
      if (payment.from !== undefined && (group.from === undefined || payment.from < group.from))
        group.from = copyOf(payment.from);
      if (payment.to !== undefined && (group.to === undefined || payment.to > group.to)) group.to = copyOf(payment.to);
      group.payments += 1;
      group.cents += payment.cents ?? 0;
    },
    organizations: () => [...groups.values()].map(shape).sort(byWeight),
  };
}

function addProduct(group: Group, written: string): void {
  const product = written.replace(/[®™℠©]/g, '').trim();
  const key = keyOf(product);
  const known = group.products.get(key);
  if (known !== undefined) known.payments += 1;
  else if (key.length > 1 && !noProduct.test(product) && group.products.size < mostProducts)
    group.products.set(copyOf(key), { name: copyOf(product), payments: 1 });
}

/** A string of its own: a slice of a piece of the file would keep all of that piece in memory. */
function copyOf(text: string): string {
  return [...text.slice(0, longestName)].join('');
}

/** What two spellings of one organisation have in common: "Medtronic, Inc." and "MEDTRONIC USA, INC." are `medtronic`. */
export function organizationKey(name: string): string {
  return keyOf(formsOf(name).at(-1) ?? name) || name.trim();
}

/** Whether two names are one organisation's, one of them perhaps without the word of its trade: "Abbott" and "Abbott Laboratories". */
export function isSameOrganization(one: string, other: string): boolean {
  const [key, otherKey] = [organizationKey(one), organizationKey(other)];
  return key === otherKey || withoutTrade(one) === otherKey || key === withoutTrade(other);
}

function withoutTrade(name: string): string {
  return keyOf((formsOf(name).at(-1) ?? name).replace(tradeEnding, ''));
}

function shape(group: Group): PayingOrganization {
  const names = [...group.names].sort(([, one], [, other]) => other - one).map(([name]) => name);
  const calm = names.find((name) => /\p{Ll}/u.test(name));
  return {
    organization: calm === undefined ? spelled(names[0] ?? '') : calm.replace(/\s+/g, ' '),
    names,
    relationship: relationships.filter((one) => group.ties.has(one)),
    natures: [...group.natures]
      .map(([nature, total]) => ({ nature, ...total }))
      .sort((one, other) => other.cents - one.cents || other.payments - one.payments),
    products: [...group.products.values()]
      .sort((one, other) => other.payments - one.payments)
      .map(({ name }) => spelled(name)),
    ...(group.from !== undefined && { from: group.from }),
    ...(group.to !== undefined && { to: group.to }),
    payments: group.payments,
    cents: group.cents,
    mealsOnly: group.ties.size === 1 && group.ties.has('meals'),
  };
}

function byWeight(one: PayingOrganization, other: PayingOrganization): number {
  return (
    Number(one.mealsOnly) - Number(other.mealsOnly) ||
    other.cents - one.cents ||
    one.organization.localeCompare(other.organization, 'en')
  );
}

/** The organisations of several files, or of several people, as of one. */
export function united(lists: readonly (readonly PayingOrganization[])[]): readonly PayingOrganization[] {
  const all = new Map<string, PayingOrganization>();
  for (const one of lists.flat()) {
    const key = organizationKey(one.organization);
    const known = all.get(key);
    all.set(key, known === undefined ? one : both(known, one));
  }
  return [...all.values()].sort(byWeight);
}

function both(one: PayingOrganization, other: PayingOrganization): PayingOrganization {
  const larger = other.payments > one.payments ? other : one;
  const natures = new Map<string, NatureTotal>();
  for (const total of [...one.natures, ...other.natures]) {
    const known = natures.get(total.nature);
    natures.set(total.nature, {
      nature: total.nature,
      payments: total.payments + (known?.payments ?? 0),
      cents: total.cents + (known?.cents ?? 0),
    });
  }
  const from = [one.from, other.from].filter((month) => month !== undefined).sort()[0];
  const to = [one.to, other.to]
    .filter((month) => month !== undefined)
    .sort()
    .at(-1);
  return {
    organization: larger.organization,
    names: [...new Set([...one.names, ...other.names])],
    relationship: relationships.filter((tie) => one.relationship.includes(tie) || other.relationship.includes(tie)),
    natures: [...natures.values()].sort((a, b) => b.cents - a.cents || b.payments - a.payments),
    products: withoutDoubles([...one.products, ...other.products]),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    payments: one.payments + other.payments,
    cents: one.cents + other.cents,
    mealsOnly: one.mealsOnly && other.mealsOnly,
  };
}

/** The first of each spelling. */
export function withoutDoubles(names: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(keyOf(name))) seen.set(keyOf(name), name);
  return [...seen.values()];
}

/** What of an organisation's payments goes into the profile. */
export function interestOf(
  paying: PayingOrganization,
): Pick<Interest, 'organization' | 'relationship' | 'products' | 'from' | 'to'> {
  return {
    organization: paying.organization,
    relationship: paying.relationship,
    products: [...paying.products],
    ...(paying.from !== undefined && { from: paying.from }),
    ...(paying.to !== undefined && { to: paying.to }),
  };
}
