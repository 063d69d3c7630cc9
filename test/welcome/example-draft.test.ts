import { describe, expect, it, vi } from 'vitest';
import { check } from '../../src/checker/check.ts';
import type { Edit, Finding } from '../../src/checker/rule.ts';
import { exampleDraft } from '../../src/welcome/example-draft.ts';

// The first reading builds all word lists.
vi.setConfig({ testTimeout: 30_000 });

const findingsIn = (text: string): readonly Finding[] =>
  check({ platform: 'x', surface: 'post', text, media: [] }, undefined, undefined, '2026-11-25').findings;

function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((mended, { start, end, insert }) => mended.slice(0, start) + insert + mended.slice(end), text);
}

describe('the welcome page’s draft', () => {
  it('has five problems of five kinds, each with a fix, as the page says', () => {
    const found = findingsIn(exampleDraft);
    expect(found.map(({ rule }) => rule).sort()).toEqual([
      'absolute-claim',
      'patient-story',
      'phi-name',
      'stigmatizing-language',
      'superlative',
    ]);
    for (const { rule, fixes } of found)
      expect([rule, fixes.some(({ kind }) => kind === 'edit')]).toEqual([rule, true]);
  });

  it('has one problem less for each fix, from the top of the card to the last', () => {
    let text = exampleDraft;
    for (let left = 5; left > 0; left -= 1) {
      const found = findingsIn(text);
      expect([left, found.map(({ rule }) => rule)]).toEqual([left, expect.objectContaining({ length: left })]);
      const first = found.find(({ level }) => level === 'error') ?? found[0];
      const fix = first?.fixes.find(({ kind }) => kind === 'edit');
      if (fix?.kind !== 'edit') throw new Error(`no fix in: ${text}`);
      text = applied(text, fix.edits);
    }
    expect([text, findingsIn(text)]).toEqual([text, []]);
  });
});
