/**
 * Who makes what: drug and device makers with their brands, so that naming the product alone is enough. One topic a
 * file (`makers-*.ts`), each with where its facts can be looked up; a maker of several topics is put together here.
 */

import { makersOfBrain } from './makers-brain.ts';
import { makersOfCancer } from './makers-cancer.ts';
import { makersOfDiabetes } from './makers-diabetes.ts';
import { makersOfEyes } from './makers-eyes.ts';
import { makersOfHeart } from './makers-heart.ts';
import { makersOfImaging } from './makers-imaging.ts';
import { makersOfMedicine } from './makers-medicine.ts';
import { makersOfOrthopedics } from './makers-orthopedics.ts';
import { ownedMakers } from './makers-owned.ts';
import { makersOfPain } from './makers-pain.ts';
import { makersOfSkin } from './makers-skin.ts';
import { makersOfSpine } from './makers-spine.ts';
import { makersOfSurgery } from './makers-surgery.ts';
import { makersOfVaccines } from './makers-vaccines.ts';

export interface MakerName {
  readonly text: string;
  /** Marked in the list: `*` also an ordinary word or another thing's name, `~` also a surname. */
  readonly caution?: 'word' | 'surname';
}

export interface Maker {
  /** Its own name first, then subsidiaries and former names. */
  readonly names: readonly MakerName[];
  readonly products: readonly MakerName[];
  /** The makers that belong to it; their products are its own in the end. */
  readonly owned: readonly Maker[];
}

const topics = [
  makersOfPain,
  makersOfSpine,
  makersOfOrthopedics,
  makersOfHeart,
  makersOfDiabetes,
  makersOfSkin,
  makersOfCancer,
  makersOfBrain,
  makersOfEyes,
  makersOfVaccines,
  makersOfImaging,
  makersOfSurgery,
  makersOfMedicine,
];

let read: { readonly makers: readonly Maker[]; readonly byName: ReadonlyMap<string, Maker> } | undefined;

/** All makers, read from the lists on first use. */
export function makers(): readonly Maker[] {
  return table().makers;
}

/** The maker known by a name, given as its letters alone: `keyOf('Boston Scientific')`. */
export function makerOf(key: string): Maker | undefined {
  return table().byName.get(key);
}

function table(): NonNullable<typeof read> {
  if (read) return read;
  interface Growing extends Maker {
    readonly names: MakerName[];
    readonly products: MakerName[];
    readonly owned: Maker[];
  }
  const byName = new Map<string, Growing>();
  const all: Growing[] = [];
  for (const line of topics.join('\n').split('\n')) {
    const [left = '', right = ''] = line.split(/:\s+|:$/, 2);
    const names = namesIn(left, '|');
    const first = names[0];
    if (!first || line.startsWith('//')) continue;
    let maker = byName.get(lettersOf(first.text));
    if (!maker) {
      maker = { names: [], products: [], owned: [] };
      all.push(maker);
    }
    addTo(maker.names, names);
    addTo(maker.products, namesIn(right, ','));
    for (const name of names) if (!byName.has(lettersOf(name.text))) byName.set(lettersOf(name.text), maker);
  }
  for (const line of ownedMakers.split('\n')) {
    const [owner = '', daughters = ''] = line.split(' < ');
    const maker = byName.get(lettersOf(owner));
    for (const daughter of daughters.split(',')) {
      const owned = byName.get(lettersOf(daughter));
      if (maker && owned && owned !== maker && !maker.owned.includes(owned)) maker.owned.push(owned);
    }
  }
  read = { makers: all, byName };
  return read;
}

function namesIn(text: string, separator: string): readonly MakerName[] {
  return text
    .split(separator)
    .map((one) => one.trim())
    .filter((one) => one.length > 0)
    .map((one) => {
      if (one.endsWith('*')) return { text: one.slice(0, -1), caution: 'word' } as const;
      if (one.endsWith('~')) return { text: one.slice(0, -1), caution: 'surname' } as const;
      return { text: one };
    });
}

function addTo(list: MakerName[], names: readonly MakerName[]): void {
  for (const name of names) if (!list.some((one) => one.text === name.text)) list.push(name);
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
