/** What each sign weighs for each rule: the numbers of `weights.generated.ts`, unpacked once on first use. */

import { packedWeights } from './weights.generated.ts';

export interface Weights {
  /** Rule ids; a row of weights stands in this order. */
  readonly rules: readonly string[];
  readonly bias: readonly number[];
  readonly rows: ReadonlyMap<string, ArrayLike<number>>;
}

/** As stored: names a line each; for every rule a string with a letter for each name, `lowest` standing for `-levels` steps. */
export interface PackedWeights {
  readonly step: number;
  readonly names: string;
  readonly rules: Readonly<Record<string, { readonly bias: number; readonly levels: string }>>;
}

/** Printable, none of them quoted or escaped in a string: `P` is nothing, the letters below it weigh against. */
export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcde';
export const middle = 15;

export function unpack(packed: PackedWeights): Weights {
  const names = packed.names.split('\n');
  const rules = Object.keys(packed.rules);
  const width = rules.length;
  const all = new Float32Array(names.length * width);
  for (const [at, rule] of rules.entries()) {
    const levels = packed.rules[rule]?.levels ?? '';
    for (let index = 0; index < levels.length; index += 1)
      all[index * width + at] = (levelOf(levels.charCodeAt(index)) - middle) * packed.step;
  }
  return {
    rules,
    bias: rules.map((rule) => packed.rules[rule]?.bias ?? 0),
    rows: new Map(names.map((name, index) => [name, all.subarray(index * width, (index + 1) * width)])),
  };
}

/** The place in `alphabet` of a letter's code. */
function levelOf(code: number): number {
  return code < 91 ? code - 65 : code - 97 + 26;
}

let known: Weights | undefined;

/** The weights that the project has learned. */
export function learned(): Weights {
  known ??= unpack(packedWeights);
  return known;
}
