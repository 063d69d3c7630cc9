/**
 * Learns how much each sign of `patient-evidence.ts` weighs, from the labelled drafts: `npx tsx src/development/train-patients.ts`.
 * A draft says only that it tells of a patient, not which of its persons that is: so the likeliest person of such a draft
 * is taken for the patient, the weights are learned, and this is repeated. Plain gradient descent, no chance in it: the
 * same drafts give the same bytes. `--folds` leaves each file out in turn and prints how well it is then judged.
 */

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { candidatesOf } from '../checker/reading/people.ts';
import { read } from '../checker/reading/reading.ts';
import { draftFiles, draftsIn, type LabelledDraft, pathOf, profileOf } from './score.ts';

const output = fileURLToPath(new URL('../checker/reading/patient-weights.generated.ts', import.meta.url));
const aside = 'c';
const ofPatients =
  /^(?:patient-story|recent-encounter|identifying-detail|phi-(?:name|age|date|biometric|device|number|geography))$/;

interface Bag {
  readonly file: string;
  readonly positive: boolean;
  /** Each candidate's signs; where labels quote the patient's sentences, those who stand in them first. */
  readonly people: readonly (readonly string[])[];
}

function bagOf(draft: LabelledDraft, file: string): Bag | undefined {
  const positive = draft.labels.some((label) => ofPatients.test(label.rule));
  // What is said to a patient in a reply tells of one without telling a case: neither here nor there.
  if (!positive && draft.labels.some((label) => /^(?:confirms-care|patient-image|phi-digital)$/.test(label.rule)))
    return undefined;
  const reading = read(draft, profileOf(draft));
  if (reading.consent || reading.unreal.length > 0) return undefined;
  return { file, positive, people: candidatesOf(draft, reading.sentences, reading.addressee.kind) };
}

interface Weights {
  readonly bias: number;
  readonly signs: Readonly<Record<string, number>>;
}

const sumOf = (weights: Weights, signs: readonly string[]): number =>
  signs.reduce((sum, sign) => sum + (weights.signs[sign] ?? 0), weights.bias);
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

function train(bags: readonly Bag[]): Weights {
  const counts = new Map<string, number>();
  for (const bag of bags)
    for (const signs of bag.people) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= 5)
    .map(([name]) => name)
    .sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const prior = names.map((name) => expected[name] ?? 0);
  const rows = bags.flatMap((bag, at) =>
    bag.people.map((signs) => ({
      bag: at,
      positive: bag.positive,
      on: signs.flatMap((sign) => index.get(sign) ?? []),
      signs,
    })),
  );
  let weights: Weights = { bias: -2, signs: expected };
  for (let round = 0; round < 6; round += 1) {
    const best = new Map<number, (typeof rows)[number]>();
    for (const row of rows) {
      const known = best.get(row.bag);
      if (row.positive && (!known || sumOf(weights, row.signs) > sumOf(weights, known.signs))) best.set(row.bag, row);
    }
    const taken = rows.filter((row) => !row.positive || best.get(row.bag) === row);
    const values = Float64Array.from(prior);
    let bias = -2;
    const positives = taken.filter((row) => row.positive).length;
    const balance = Math.sqrt((taken.length - positives) / Math.max(1, positives));
    for (let step = 0; step < 1500; step += 1) {
      const slope = new Float64Array(names.length);
      let biasSlope = 0;
      for (const row of taken) {
        let sum = bias;
        for (const at of row.on) sum += values[at] ?? 0;
        const miss = (logistic(sum) - (row.positive ? 1 : 0)) * (row.positive ? balance : 1);
        biasSlope += miss;
        for (const at of row.on) slope[at] = (slope[at] ?? 0) + miss;
      }
      const rate = 0.8 / taken.length;
      for (let at = 0; at < values.length; at += 1)
        values[at] =
          (values[at] ?? 0) - rate * ((slope[at] ?? 0) + strictness * ((values[at] ?? 0) - (prior[at] ?? 0))) * 3;
      bias -= rate * biasSlope * 3;
    }
    weights = { bias, signs: Object.fromEntries(names.map((name, at) => [name, values[at] ?? 0])) };
  }
  return weights;
}

/** How hard large weights are held down. */
const strictness = 6;
/**
 * What anyone would say before having seen a draft: the weights are drawn to these, so that a sign that the drafts seldom
 * show keeps its sense, and one that they show by chance gets none.
 */
const expected: Readonly<Record<string, number>> = {
  'in:patient:own': 1.6,
  'in:patient:one': 0.9,
  'in:patient:definite': 0.5,
  'in:patient:none': 0,
  'in:shorthand:one': 1.8,
  'in:bed:own': 1.4,
  'in:case:own': 1,
  'in:person:own': 0.5,
  'in:person:one': 0.3,
  'in:person:definite': 0.2,
  'in:person:none': -1,
  'in:pronoun:context': 0.4,
  'in:name:courtesy': 0.4,
  'in:name:full': -0.4,
  'in:name:given': -0.4,
  'in:name:doubtful': -1.2,
  care: 0.6,
  place: 0.4,
  told: 0.4,
  acts: 0.7,
  possessed: 0.7,
  clinical: 0.5,
  'care-words': 0.2,
  hours: 0.4,
  days: 0.2,
  date: 0.2,
  again: 0.3,
  once: 0.4,
  'told:episode': 0.9,
  'told:undergone': 0.9,
  'told:present': 0.3,
  'told:described': 0.4,
  'told:supposed': -1.2,
  'told:any': -0.9,
  'told:habitual': -0.4,
  'told:modal': -0.6,
  'told:twice': 0.3,
  'in:person:indefinite': -1.2,
  'in:person:trade-one': 0,
  'in:person:trade-own': 0,
  'in:person:trade-definite': -0.4,
  'in:person:trade-none': -1.2,
  'works-here': -0.5,
  home: -0.8,
  studied: -1,
  unspecific: -1,
  status: 0.9,
  'near:status': 0.3,
  this: 0.5,
  unmedical: -1.8,
  askers: -3,
  'askers:named': -0.3,
  group: -0.1,
  'surface:article': -0.4,
  trade: -0.6,
  animal: -1.2,
  colleague: -0.3,
  'own-family': -0.8,
  'second-person': -0.3,
  question: -0.3,
  hypothetical: -0.3,
  work: -0.5,
  sells: -0.2,
};

function judge(weights: Weights, bags: readonly Bag[]) {
  const counts = { tp: 0, fp: 0, fn: 0, tn: 0 };
  for (const bag of bags) {
    const got = bag.people.some((signs) => sumOf(weights, signs) >= 0);
    counts[bag.positive ? (got ? 'tp' : 'fn') : got ? 'fp' : 'tn'] += 1;
  }
  return counts;
}

const bags = draftFiles()
  .filter((file) => file !== aside)
  .flatMap((file) => draftsIn(pathOf(file)).flatMap((draft) => bagOf(draft, file) ?? []));
if (process.argv.includes('--folds')) {
  const sum = { tp: 0, fp: 0, fn: 0, tn: 0 };
  for (const file of new Set(bags.map((bag) => bag.file))) {
    const counts = judge(
      train(bags.filter((bag) => bag.file !== file)),
      bags.filter((bag) => bag.file === file),
    );
    console.log(file, counts);
    for (const key of ['tp', 'fp', 'fn', 'tn'] as const) sum[key] += counts[key];
  }
  console.log(
    'left out',
    sum,
    'precision',
    (sum.tp / (sum.tp + sum.fp)).toFixed(3),
    'recall',
    (sum.tp / (sum.tp + sum.fn)).toFixed(3),
  );
} else {
  const weights = train(bags);
  const lines = Object.entries(weights.signs).map(
    ([name, value]) => `    ${JSON.stringify(name)}: ${value.toFixed(3)},`,
  );
  writeFileSync(
    output,
    `/** Learned by \`src/development/train-patients.ts\` from \`test/drafts\`; do not edit. */\nexport const patientWeights: { readonly bias: number; readonly signs: Readonly<Record<string, number>> } = {\n  bias: ${weights.bias.toFixed(3)},\n  signs: {\n${lines.join('\n')}\n  },\n};\n`,
  );
  console.log('all', judge(weights, bags));
}
