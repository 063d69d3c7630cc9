/** Every rule's examples are its tests: the marked spans are found exactly, the near misses stay silent, the fixes mend. */

import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/checker/check.ts';
import type { Draft } from '../../src/checker/draft.ts';
import { guidelines } from '../../src/checker/guidelines.ts';
import type { Edit, Example, Finding } from '../../src/checker/rule.ts';
import { rules } from '../../src/checker/rules/index.ts';
import { emptyProfile, type Profile, parseProfile } from '../../src/profile/profile.ts';

interface Case {
  readonly draft: Draft;
  readonly profile: Profile;
  readonly marked: readonly (readonly [number, number])[];
}

/** An example as a draft, with the places that «» marked in it. */
function caseOf(example: Example): Case {
  const {
    text: marked,
    profile,
    ...rest
  } = typeof example === 'string' ? { text: example, profile: undefined } : example;
  const spans: [number, number][] = [];
  let text = '';
  let open = 0;
  for (const unit of marked) {
    if (unit === '«') open = text.length;
    else if (unit === '»') spans.push([open, text.length]);
    else text += unit;
  }
  return {
    draft: { platform: 'x', surface: 'post', media: [], ...rest, text },
    profile: profile ? parseProfile({ ...emptyProfile, ...profile }) : emptyProfile,
    marked: spans,
  };
}

const today = '2026-11-24';
const settings = { levels: {}, words: [] };
const found = ({ draft, profile }: Case, rule: string): readonly Finding[] =>
  check(draft, profile, settings, today).findings.filter((finding) => finding.rule === rule);

function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((all, edit) => all.slice(0, edit.start) + edit.insert + all.slice(edit.end), text);
}

test('each rule has a file of its own, named by its id, and no file is forgotten in the list', () => {
  const files = readdirSync(new URL('../../src/checker/rules/', import.meta.url))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.replace(/\.ts$/, ''));
  expect(rules.map((rule) => rule.id).sort()).toEqual(files.sort());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('speaks plainly and rests on a clause', () => {
    expect(rule.title.length).toBeGreaterThan(0);
    expect(rule.message.length).toBeLessThanOrEqual(280);
    for (const key of rule.guidelines) expect(guidelines).toHaveProperty(key);
    expect(`${rule.message} ${rule.why}`).not.toMatch(/de-identified|compliant/i);
    expect(rule.examples.found.length).toBeGreaterThan(0);
    expect(rule.examples.silent.length).toBeGreaterThan(0);
  });

  test.each(
    rule.examples.found.map((example) => [typeof example === 'string' ? example : example.text, example] as const),
  )('finds in: %s', (_, example) => {
    const one = caseOf(example);
    expect(found(one, id).map(({ start, end }) => one.draft.text.slice(start, end))).toEqual(
      one.marked.map(([start, end]) => one.draft.text.slice(start, end)),
    );
    expect(found(one, id).map(({ start, end }) => [start, end])).toEqual(one.marked);
  });

  test.each(
    rule.examples.silent.map((example) => [typeof example === 'string' ? example : example.text, example] as const),
  )('is silent on: %s', (_, example) => {
    expect(found(caseOf(example), id)).toEqual([]);
  });

  test.each(
    rule.examples.found.map((example) => [typeof example === 'string' ? example : example.text, example] as const),
  )('each fix mends: %s', (_, example) => {
    const one = caseOf(example);
    const findings = found(one, id);
    const choices = Math.max(
      0,
      ...findings.map((finding) => finding.fixes.filter((fix) => fix.kind === 'edit').length),
    );
    for (let choice = 0; choice < choices; choice += 1) {
      // One button a finding, pressed one after another: spans of the later ones move, so the check is asked again.
      let { text } = one.draft;
      for (let presses = 0; presses < findings.length; presses += 1) {
        const next = found({ ...one, draft: { ...one.draft, text } }, id)[0];
        const fix =
          next?.fixes.filter((fix_) => fix_.kind === 'edit')[choice] ??
          next?.fixes.find((fix_) => fix_.kind === 'edit');
        if (fix?.kind !== 'edit') break;
        text = edited(text, fix.edits);
      }
      expect(
        found({ ...one, draft: { ...one.draft, text } }, id).map(({ start, end }) => text.slice(start, end)),
      ).toEqual([]);
    }
  });
});
