/**
 * `npm run score`: the checker's figures on the project's labelled drafts, per file and per rule.
 *
 *   npm run score                                    the table; the file kept aside is a row of its own
 *   npm run score -- --rule phi-name                 one rule, per file
 *   npm run score -- --errors phi-name --file d      what it missed and what it made up (`all` for every rule)
 *   npm run score -- --real PATH [--lines 1-140]     an outside file in the same form
 *   npm run score -- --json                          the figures for a machine
 *
 * The file kept aside is for figures alone: its text and its errors are never shown.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from '../checker/check.ts';
import type { Draft } from '../checker/draft.ts';
import type { Finding } from '../checker/rule.ts';
import { emptyProfile, type Profile, parseProfile } from '../profile/profile.ts';

const folder = fileURLToPath(new URL('../../test/drafts/', import.meta.url));
const aside = 'c';

interface Label {
  readonly rule: string;
  readonly quote?: string;
}
export interface LabelledDraft extends Draft {
  readonly id: string;
  readonly profile?: string;
  readonly labels: readonly Label[];
}
interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

export interface Score {
  readonly drafts: number;
  readonly rules: Readonly<Record<string, Counts>>;
  readonly phrases: Counts;
  readonly clean: { readonly drafts: number; readonly flagged: number; readonly error: number };
}

/** The letters of the labelled files (`drafts-a.jsonl` is `a`). */
export function draftFiles(): readonly string[] {
  return readdirSync(folder)
    .map((name) => /^drafts-(\w+)\.jsonl$/.exec(name)?.[1])
    .filter((letter) => letter !== undefined)
    .sort();
}

export function draftsIn(path: string): readonly LabelledDraft[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledDraft);
}

export const pathOf = (letter: string): string => `${folder}drafts-${letter}.jsonl`;

let profiles: Readonly<Record<string, Profile>> | undefined;
export function profileOf(draft: LabelledDraft): Profile {
  profiles ??= Object.fromEntries(
    Object.entries(JSON.parse(readFileSync(`${folder}profiles.json`, 'utf8')) as Record<string, unknown>).map(
      ([name, value]) => [name, parseProfile(value)],
    ),
  );
  return profiles[draft.profile ?? 'none'] ?? emptyProfile;
}

/** The day on which the drafts are judged: fixed, so that the figures are. */
const today = '2026-11-24';

export function findingsOf(draft: LabelledDraft): readonly Finding[] {
  return check(draft, profileOf(draft), { levels: {}, words: [] }, today).findings;
}

function placesOf(text: string, quote: string): readonly (readonly [number, number])[] {
  const places: [number, number][] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push([at, at + quote.length]);
  return places;
}

/** A rule counts once a draft; `phi-*` also by phrase, hit by any overlapping finding. As in `test/drafts/FORMAT.md`. */
export function scoreOf(
  drafts: readonly LabelledDraft[],
  tell?: (kind: 'MISSED' | 'FALSE', rule: string, draft: LabelledDraft, found: readonly Finding[]) => void,
  judge: (draft: LabelledDraft) => readonly Finding[] = findingsOf,
): Score {
  const rules: Record<string, Counts> = {};
  const phrases: Counts = { tp: 0, fp: 0, fn: 0 };
  const clean = { drafts: 0, flagged: 0, error: 0 };
  for (const draft of drafts) {
    const found = judge(draft);
    const wanted = new Set(draft.labels.map((label) => label.rule));
    const got = new Set(found.map((finding) => finding.rule));
    for (const rule of new Set([...wanted, ...got])) {
      const kind = wanted.has(rule) ? (got.has(rule) ? 'tp' : 'fn') : 'fp';
      rules[rule] ??= { tp: 0, fp: 0, fn: 0 };
      rules[rule][kind] += 1;
      if (kind !== 'tp') tell?.(kind === 'fn' ? 'MISSED' : 'FALSE', rule, draft, found);
    }
    const spans = draft.labels
      .filter((label) => label.rule.startsWith('phi-') && label.quote)
      .map((label) => placesOf(draft.text, label.quote ?? ''));
    const identifiers = found.filter((finding) => finding.rule.startsWith('phi-'));
    const meets = (finding: Finding, [start, end]: readonly [number, number]): boolean =>
      finding.start < end && start < finding.end;
    for (const places of spans)
      phrases[identifiers.some((finding) => places.some((place) => meets(finding, place))) ? 'tp' : 'fn'] += 1;
    for (const finding of identifiers) if (!spans.flat().some((place) => meets(finding, place))) phrases.fp += 1;
    if (draft.labels.length === 0) {
      clean.drafts += 1;
      if (found.length > 0) clean.flagged += 1;
      if (found.some((finding) => finding.level === 'error')) clean.error += 1;
    }
  }
  return { drafts: drafts.length, rules, phrases, clean };
}

export const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
export const f1 = ({ tp, fp, fn }: Counts): number => ratio(2 * tp, 2 * tp + fp + fn);
export const total = (score: Score): Counts =>
  Object.values(score.rules).reduce((a, b) => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }), {
    tp: 0,
    fp: 0,
    fn: 0,
  });
export const macro = (score: Score): number => {
  const all = Object.values(score.rules);
  return all.reduce((sum, counts) => sum + f1(counts), 0) / Math.max(1, all.length);
};

const percent = (value: number): string => `${(100 * value).toFixed(1)}%`.padStart(7);

function table(score: Score): void {
  console.log('rule                           P      R     F1   tp  fp  fn');
  for (const [rule, counts] of Object.entries(score.rules).sort()) {
    const { tp, fp, fn } = counts;
    console.log(
      `${rule.padEnd(25)}${percent(ratio(tp, tp + fp))}${percent(ratio(tp, tp + fn))}${percent(f1(counts))}${[tp, fp, fn].map((n) => String(n).padStart(4)).join('')}`,
    );
  }
}

function row(name: string, score: Score): void {
  const { phrases, clean } = score;
  console.log(
    `${name.padEnd(12)}${String(score.drafts).padStart(5)}${percent(f1(total(score)))}${percent(macro(score))}   ${percent(ratio(phrases.tp, phrases.tp + phrases.fp))}${percent(ratio(phrases.tp, phrases.tp + phrases.fn))}   ${percent(ratio(clean.flagged, clean.drafts))}${percent(ratio(clean.error, clean.drafts))}`,
  );
}

function ruleRow(name: string, score: Score, rule: string): void {
  const counts = score.rules[rule] ?? { tp: 0, fp: 0, fn: 0 };
  const { tp, fp, fn } = counts;
  console.log(
    `${name.padEnd(12)}${percent(ratio(tp, tp + fp))}${percent(ratio(tp, tp + fn))}${percent(f1(counts))}${[tp, fp, fn].map((n) => String(n).padStart(4)).join('')}`,
  );
}

function main(): void {
  const flags = process.argv.slice(2);
  const after = (flag: string): string | undefined =>
    flags.includes(flag) ? flags[flags.indexOf(flag) + 1] : undefined;
  const errors = after('--errors');
  const rule = after('--rule');
  const real = after('--real');
  if (real !== undefined) {
    const [from = 1, to = Number.POSITIVE_INFINITY] = (after('--lines') ?? '1-')
      .split('-')
      .map((one) => Number(one || Number.POSITIVE_INFINITY));
    const drafts = draftsIn(real).filter((_, index) => index + 1 >= from && index + 1 <= to);
    const score = scoreOf(drafts, errors === undefined ? undefined : teller(errors));
    if (flags.includes('--json')) console.log(JSON.stringify(score));
    else if (errors === undefined) {
      table(score);
      console.log('\n              n  micro  macro    phi P  phi R   flagged  error');
      row('file', score);
    }
    return;
  }
  const letters = draftFiles();
  if (errors !== undefined) {
    const wanted = after('--file')?.split('') ?? letters.filter((letter) => letter !== aside);
    if (wanted.includes(aside)) {
      console.error(`drafts-${aside} is kept aside: its errors are not shown, so that no rule is tuned to them`);
      process.exit(2);
    }
    for (const letter of wanted) scoreOf(draftsIn(pathOf(letter)), teller(errors));
    return;
  }
  const known = letters.filter((letter) => letter !== aside);
  const all = scoreOf(known.flatMap((letter) => draftsIn(pathOf(letter))));
  const kept = scoreOf(draftsIn(pathOf(aside)));
  if (flags.includes('--json')) {
    console.log(JSON.stringify({ known: all, aside: kept }));
    return;
  }
  if (rule !== undefined) {
    console.log(`${rule.padEnd(12)}      P      R     F1  tp  fp  fn`);
    for (const letter of known) ruleRow(`drafts-${letter}`, scoreOf(draftsIn(pathOf(letter))), rule);
    ruleRow('together', all, rule);
    ruleRow('aside', kept, rule);
    return;
  }
  table(all);
  console.log('\n                 n  micro  macro     phi P  phi R   flagged  error');
  for (const letter of known) row(`drafts-${letter}`, scoreOf(draftsIn(pathOf(letter))));
  row('together', all);
  row('aside', kept);
}

function teller(rule: string) {
  return (kind: string, name: string, draft: LabelledDraft, found: readonly Finding[]): void => {
    if (rule !== 'all' && rule !== name) return;
    const spans = found
      .filter((finding) => finding.rule === name)
      .map((finding) => draft.text.slice(finding.start, finding.end));
    const quotes = draft.labels.filter((label) => label.rule === name).map((label) => label.quote ?? '');
    const context = draft.context === undefined ? '' : ` (to: ${JSON.stringify(draft.context.slice(0, 200))})`;
    console.log(
      `${kind} ${name} ${draft.id} ${draft.platform}/${draft.surface} ${JSON.stringify(kind === 'FALSE' ? spans : quotes)}${context} ${JSON.stringify(draft.text)}\n`,
    );
  };
}

if (process.argv[1]?.endsWith('score.ts')) main();
