/**
 * Learns the weights of the second opinion (`src/checker/weighing`) from the labelled drafts and from
 * `test/checker/weighing/more-drafts.jsonl`, short drafts written for it: `npx tsx src/development/train-weighing.ts`.
 * One logistic regression a rule, held down by the squares of its weights, by accelerated gradient descent; no chance in it:
 * the same drafts give the same bytes. `--folds` leaves each author out in turn (`--files de`: only these) and prints what the second opinion adds to
 * the rules; the file kept aside is judged by weights that have not seen it. `--real PATH` adds an outside file to that.
 */

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check, defaultSettings } from '../checker/check.ts';
import { read } from '../checker/reading/reading.ts';
import { rules } from '../checker/rules/index.ts';
import { anyFault, type Opinion, opinionBy, silent, weighedRules } from '../checker/weighing/second-opinion.ts';
import { counted, type Signs, signsOf } from '../checker/weighing/weigh.ts';
import { alphabet, middle, type PackedWeights, unpack } from '../checker/weighing/weights.ts';
import { countingInterests } from '../profile/interests.ts';
import { draftFiles, draftsIn, f1, type LabelledDraft, macro, pathOf, profileOf, scoreOf, total } from './score.ts';

const output = fileURLToPath(new URL('../checker/weighing/weights.generated.ts', import.meta.url));
const more = fileURLToPath(new URL('../../test/checker/weighing/more-drafts.jsonl', import.meta.url));
const aside = 'c';
/** Signs seen in fewer drafts are left out: they tell of one draft, not of language. */
const leastSeen = 2;
/** How hard large weights are held down, and how long the descent goes on. */
const strictness = 0.05;
const rounds = 150;
/** A stored step, and the fewest steps that a word must count for some rule to be stored: what is less costs bytes and changes little. */
const step = 0.5;
const leastSteps = 2;

export interface Lesson {
  readonly file: string;
  readonly wanted: ReadonlySet<string>;
  readonly signs: Signs;
}

function lessonOf(draft: LabelledDraft, file: string): Lesson {
  const profile = profileOf(draft);
  const interests = countingInterests(profile, '');
  const context = { draft, profile, reading: read(draft, profile), today: '', interests };
  const wanted = new Set(draft.labels.map((label) => label.rule));
  if (wanted.size > 0) wanted.add(anyFault);
  return { file, wanted, signs: signsOf(context) };
}

/** The drafts to learn from, by file: all but the one kept aside, and those written for it. */
export function lessons(files: readonly string[] = draftFiles()): readonly Lesson[] {
  const own = files
    .filter((file) => file !== aside)
    .flatMap((file) => draftsIn(pathOf(file)).map((draft) => lessonOf(draft, file)));
  return [...own, ...draftsIn(more).map((draft) => lessonOf(draft, 'more'))];
}

/** The weights that the lessons teach, packed as they are stored. */
export function train(taught: readonly Lesson[]): PackedWeights {
  const seen = new Map<string, number>();
  for (const { signs } of taught)
    for (const kind of [signs.found, signs.words, signs.pairs, signs.answered])
      for (const sign of kind) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  const names = [...seen]
    .filter(([, count]) => count >= leastSeen)
    .map(([name]) => name)
    .sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = taught.map((lesson) => counted(lesson.signs, (sign) => index.has(sign)));
  const indices = rows.map((row) => Int32Array.from(row, ([sign]) => index.get(sign) ?? 0));
  const values = rows.map((row) => Float64Array.from(row, ([, value]) => value));
  const width = weighedRules.length;
  const right = taught.map((lesson) => weighedRules.map((rule) => (lesson.wanted.has(rule) ? 1 : 0)));
  const { bias, weights } = descend(indices, values, right, names.length, width);
  const kept = names.filter((name, at) =>
    weights
      .subarray(at * width, (at + 1) * width)
      .some((weight) => Math.abs(Math.round(weight / step)) >= (name.startsWith('s') ? 1 : leastSteps)),
  );
  const letter = (weight: number): string =>
    alphabet[middle + Math.max(-middle, Math.min(middle, Math.round(weight / step)))] ?? '';
  return {
    step,
    names: kept.join('\n'),
    rules: Object.fromEntries(
      weighedRules.map((rule, at) => [
        rule,
        {
          bias: Number((bias[at] ?? 0).toFixed(2)),
          levels: kept.map((name) => letter(weights[(index.get(name) ?? 0) * width + at] ?? 0)).join(''),
        },
      ]),
    ),
  };
}

/** Accelerated gradient descent (Nesterov, 1983) on the sum of logistic losses of all rules at once. */
function descend(
  indices: readonly Int32Array[],
  values: readonly Float64Array[],
  right: readonly (readonly number[])[],
  height: number,
  width: number,
): { readonly bias: Float64Array; readonly weights: Float64Array } {
  const count = indices.length;
  const sums = (weights: Float64Array, bias: Float64Array, row: number): Float64Array => {
    const sum = Float64Array.from(bias);
    const on = indices[row] as Int32Array;
    const by = values[row] as Float64Array;
    for (let at = 0; at < on.length; at += 1) {
      const from = (on[at] as number) * width;
      const value = by[at] as number;
      for (let rule = 0; rule < width; rule += 1)
        sum[rule] = (sum[rule] as number) + value * (weights[from + rule] as number);
    }
    return sum;
  };
  const steepness = 0.26 * steepest(indices, values, height) + strictness;
  const start = Float64Array.from({ length: width }, (_, rule) => {
    const positives = right.reduce((all, one) => all + (one[rule] ?? 0), 0);
    return Math.log((positives + 0.5) / (count - positives + 0.5));
  });
  let weights: Float64Array = new Float64Array(height * width);
  let ahead: Float64Array = weights.slice();
  let bias: Float64Array = start.slice();
  let biasAhead: Float64Array = start.slice();
  let pace = 1;
  for (let round = 0; round < rounds; round += 1) {
    const slope = Float64Array.from(ahead, (weight) => weight * strictness);
    const biasSlope = new Float64Array(width);
    for (let row = 0; row < count; row += 1) {
      const miss = sums(ahead, biasAhead, row);
      const wanted = right[row] as readonly number[];
      for (let rule = 0; rule < width; rule += 1) {
        const one = 1 / (1 + Math.exp(-(miss[rule] as number))) - (wanted[rule] as number);
        miss[rule] = one;
        biasSlope[rule] = (biasSlope[rule] as number) + one;
      }
      const on = indices[row] as Int32Array;
      const by = values[row] as Float64Array;
      for (let at = 0; at < on.length; at += 1) {
        const from = (on[at] as number) * width;
        const value = by[at] as number;
        for (let rule = 0; rule < width; rule += 1)
          slope[from + rule] = (slope[from + rule] as number) + value * (miss[rule] as number);
      }
    }
    const next = ahead.map((weight, at) => weight - (slope[at] as number) / steepness);
    const nextBias = biasAhead.map((one, rule) => one - (biasSlope[rule] as number) / (0.25 * count));
    const nextPace = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const push = (pace - 1) / nextPace;
    ahead = next.map((weight, at) => weight + push * (weight - (weights[at] as number)));
    biasAhead = nextBias.map((one, rule) => one + push * (one - (bias[rule] as number)));
    weights = next;
    bias = nextBias;
    pace = nextPace;
  }
  return { bias, weights };
}

/** The largest eigenvalue of XᵀX, by power iteration: how steep the loss can be. */
function steepest(indices: readonly Int32Array[], values: readonly Float64Array[], height: number): number {
  let direction: Float64Array = new Float64Array(height).fill(1 / Math.sqrt(height));
  let length = 0;
  for (let round = 0; round < 20; round += 1) {
    const next = new Float64Array(height);
    for (let row = 0; row < indices.length; row += 1) {
      const on = indices[row] as Int32Array;
      const by = values[row] as Float64Array;
      let sum = 0;
      for (let at = 0; at < on.length; at += 1) sum += (by[at] as number) * (direction[on[at] as number] as number);
      for (let at = 0; at < on.length; at += 1)
        next[on[at] as number] = (next[on[at] as number] as number) + sum * (by[at] as number);
    }
    length = Math.sqrt(next.reduce((all, one) => all + one * one, 0));
    direction = next.map((one) => one / (length || 1));
  }
  return length;
}

/** The generated file's text. */
export function written(packed: PackedWeights): string {
  const rows = Object.entries(packed.rules).map(
    ([rule, { bias, levels }]) => `    '${rule}': { bias: ${bias}, levels: '${levels}' },`,
  );
  return `/** Learned by \`src/development/train-weighing.ts\` from \`test/drafts\` and \`test/checker/weighing\`; do not edit. */
import type { PackedWeights } from './weights.ts';

export const packedWeights: PackedWeights = {
  step: ${packed.step},
  names: ${JSON.stringify(packed.names)},
  rules: {
${rows.join('\n')}
  },
};
`;
}

function folds(files: readonly string[], real: string | undefined): void {
  const all = lessons();
  const percent = (value: number): string => `${(100 * value).toFixed(1)}%`.padStart(7);
  const judge = (name: string, drafts: readonly LabelledDraft[], opinion: Opinion): void => {
    for (const [kind, one] of [
      ['rules alone', silent],
      ['with opinion', opinion],
    ] as const) {
      const score = scoreOf(
        drafts,
        undefined,
        (draft) => check(draft, profileOf(draft), defaultSettings, '2026-11-24', one).findings,
      );
      const { tp, fp, fn } = total(score);
      console.log(
        `${name.padEnd(8)}${kind.padEnd(14)}micro${percent(f1(total(score)))} macro${percent(macro(score))}  ${tp} ${fp} ${fn}  clean flagged${percent(score.clean.flagged / Math.max(1, score.clean.drafts))} error${percent(score.clean.error / Math.max(1, score.clean.drafts))}`,
      );
    }
  };
  const by = (taught: readonly Lesson[]): Opinion => {
    const weights = unpack(train(taught));
    return opinionBy(() => weights);
  };
  for (const file of files) judge(file, draftsIn(pathOf(file)), by(all.filter((lesson) => lesson.file !== file)));
  const whole = by(all);
  judge(aside, draftsIn(pathOf(aside)), whole);
  if (real !== undefined) {
    const drafts = draftsIn(real);
    judge('real 1', drafts.slice(0, 140), whole);
    judge('real 2', drafts.slice(140), whole);
  }
}

if (process.argv[1]?.endsWith('train-weighing.ts')) {
  const after = (flag: string): string | undefined =>
    process.argv.includes(flag) ? process.argv[process.argv.indexOf(flag) + 1] : undefined;
  if (process.argv.includes('--folds'))
    folds(after('--files')?.split('') ?? draftFiles().filter((file) => file !== aside), after('--real'));
  else {
    const packed = train(lessons());
    writeFileSync(output, written(packed));
    console.log(`${packed.names.split('\n').length} signs, ${rules.length} rules`);
  }
}
