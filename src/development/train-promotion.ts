/**
 * Learns how much each sign of `promotion-signs.ts` weighs, from the labelled drafts: `npx tsx src/development/train-promotion.ts`.
 * A draft that names a treatment and gives no other side promotes it where `missing-risks` is labelled, and does not where it
 * is not. Plain gradient descent, no chance in it: the same drafts give the same bytes. `--folds` leaves each file out in turn.
 */

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promotionSigns } from '../checker/reading/promotion-signs.ts';
import { read } from '../checker/reading/reading.ts';
import { draftFiles, draftsIn, pathOf, profileOf } from './score.ts';

const output = fileURLToPath(new URL('../checker/reading/promotion-weights.generated.ts', import.meta.url));
const aside = 'c';
/** How hard large weights are held down. */
const strictness = 3;
/** Signs seen less often than this teach nothing. */
const fewest = 5;

interface Row {
  readonly file: string;
  readonly promotes: boolean;
  /** Nothing at all is labelled in the draft. */
  readonly clean: boolean;
  readonly signs: readonly string[];
}
interface Weights {
  readonly bias: number;
  readonly signs: Readonly<Record<string, number>>;
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

function train(rows: readonly Row[]): Weights {
  const counts = new Map<string, number>();
  for (const row of rows) for (const sign of row.signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= fewest)
    .map(([name]) => name)
    .sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const on = rows.map((row) => row.signs.flatMap((sign) => index.get(sign) ?? []));
  const values = new Float64Array(names.length);
  let bias = -1;
  const rate = 2.4 / rows.length;
  for (let step = 0; step < 1500; step += 1) {
    const slope = new Float64Array(names.length);
    let biasSlope = 0;
    for (const [at, row] of rows.entries()) {
      let sum = bias;
      for (const sign of on[at] ?? []) sum += values[sign] ?? 0;
      const miss = logistic(sum) - (row.promotes ? 1 : 0);
      biasSlope += miss;
      for (const sign of on[at] ?? []) slope[sign] = (slope[sign] ?? 0) + miss;
    }
    for (let at = 0; at < values.length; at += 1)
      values[at] = (values[at] ?? 0) - rate * ((slope[at] ?? 0) + strictness * (values[at] ?? 0));
    bias -= rate * biasSlope;
  }
  return { bias, signs: Object.fromEntries(names.map((name, at) => [name, values[at] ?? 0])) };
}

const likelihood = (weights: Weights, row: Row): number =>
  logistic(row.signs.reduce((sum, sign) => sum + (weights.signs[sign] ?? 0), weights.bias));

const rows = draftFiles()
  .filter((file) => file !== aside)
  .flatMap((file) =>
    draftsIn(pathOf(file)).flatMap((draft): readonly Row[] => {
      const reading = read(draft, profileOf(draft));
      const signs = promotionSigns(draft, reading.sentences, reading.addressee, reading.audience);
      if (signs.length === 0 || reading.balance.length > 0) return [];
      return [
        {
          file,
          promotes: draft.labels.some((label) => label.rule === 'missing-risks'),
          clean: draft.labels.length === 0,
          signs,
        },
      ];
    }),
  );
if (process.argv.includes('--folds')) {
  for (const least of [0.1, 0.15, 0.2, 0.25, 0.3, 0.4]) {
    const sum = { tp: 0, fp: 0, fn: 0, clean: 0 };
    for (const file of new Set(rows.map((row) => row.file))) {
      const weights = train(rows.filter((row) => row.file !== file));
      for (const row of rows.filter((one) => one.file === file)) {
        const got = likelihood(weights, row) >= least;
        if (got && row.clean) sum.clean += 1;
        if (got) sum[row.promotes ? 'tp' : 'fp'] += 1;
        else if (row.promotes) sum.fn += 1;
      }
    }
    console.log('left out', least, sum, 'F1', ((2 * sum.tp) / (2 * sum.tp + sum.fp + sum.fn)).toFixed(3));
  }
} else {
  const weights = train(rows);
  const lines = Object.entries(weights.signs).map(
    ([name, value]) => `    ${/^[a-z]+$/i.test(name) ? name : `'${name}'`}: ${value.toFixed(3)},`,
  );
  writeFileSync(
    output,
    `/** Learned by \`src/development/train-promotion.ts\` from \`test/drafts\`; do not edit. */\nexport const promotionWeights: { readonly bias: number; readonly signs: Readonly<Record<string, number>> } = {\n  bias: ${weights.bias.toFixed(3)},\n  signs: {\n${lines.join('\n')}\n  },\n};\n`,
  );
  console.log(rows.length, 'drafts,', Object.keys(weights.signs).length, 'signs');
}
