/**
 * Whatever comes from outside neither throws nor harms: 2,000 cases each in `npm test`, 100,000 in `npm run fuzz`. The
 * seed is printed; `FUZZ_SEED=…` runs the same cases again.
 */

import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { check } from '../../src/checker/check.ts';
import { normalForm } from '../../src/checker/reading/normal-form.ts';
import { excessAt } from '../../src/disclosure/places.ts';
import { disclosuresFor } from '../../src/disclosure/sentence.ts';
import { countingInterests } from '../../src/profile/interests.ts';
import { readOpenPayments } from '../../src/profile/open-payments/read-open-payments.ts';
import { parseProfile } from '../../src/profile/profile.ts';
import { readStatement } from '../../src/profile/statement/read-statement.ts';
import { anyDraft, anyPaymentsFile, anyProfile, anyStored, anyText } from './arbitraries.ts';

vi.mock('webextension-polyfill', () => ({ default: { storage: {} } }));

const cases = Number(process.env.FUZZ ?? 2000);
// The same cases at each `npm test`, so that a change answers for itself alone; new ones each night.
const seed = Number(process.env.FUZZ_SEED ?? (process.env.FUZZ ? Math.floor(Math.random() * 2 ** 31) : 20_261_125));
const today = '2026-11-24';
vi.setConfig({ testTimeout: 120_000 + cases * 60 });
beforeAll(() => console.info(`fuzz: ${cases} cases each, FUZZ_SEED=${seed}`));

const holds = <Values extends [unknown, ...unknown[]]>(property: fc.IProperty<Values> | fc.IAsyncProperty<Values>) =>
  fc.assert(property as fc.IAsyncProperty<Values>, { numRuns: cases, seed });

const cuts = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
const stands = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  start >= 0 && start <= end && end <= text.length && !cuts(text, start) && !cuts(text, end);

/** Nothing that was parsed may have reached what all objects share. */
function nothingPolluted(): void {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>).organization).toBeUndefined();
}

test('checker: findings and their edits stand in the draft', () =>
  holds(
    fc.property(anyDraft, anyProfile, (draft, profile) => {
      const { findings } = check(draft, parseProfile(profile), { levels: {}, words: [] }, today);
      for (const finding of findings) {
        expect(stands(draft.text, finding)).toBe(true);
        for (const fix of finding.fixes)
          if (fix.kind === 'edit') for (const edit of fix.edits) expect(stands(draft.text, edit)).toBe(true);
      }
    }),
  ));

test('normal form: every span of it stands in the original', () =>
  holds(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const form = normalForm(text);
      const [start, end] = [a % (form.text.length + 1), b % (form.text.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ];
      expect(stands(text, form.toOriginal({ start, end }))).toBe(true);
    }),
  ));

test('disclosure: what is offered fits, what does not is said', () =>
  holds(
    fc.property(anyDraft, anyProfile, fc.boolean(), (draft, profile, paidPost) => {
      const interests = countingInterests(parseProfile(profile), today);
      const { forms, shortBy } = disclosuresFor(interests, draft, { paidPost });
      for (const form of forms) expect(excessAt(draft, form, draft.text)).toBe(0);
      expect(forms.length === 0 && interests.length > 0).toBe(shortBy > 0);
    }),
  ));

test('payments file: read or refused, never thrown', () =>
  holds(
    fc.asyncProperty(anyPaymentsFile, fc.constantFrom('Lena Hartwell', '1234567893'), async ({ bytes, size }, who) => {
      async function* inPieces() {
        for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
      }
      const answer = await readOpenPayments(
        inPieces(),
        /\d/.test(who) ? { kind: 'npi', npi: who } : { kind: 'name', name: who },
      );
      expect(['read', 'refused']).toContain(answer.kind);
      nothingPolluted();
    }),
  ));

test('statement: whatever is found is there', () =>
  holds(
    fc.property(anyText, fc.constantFrom('Lena Hartwell', 'X', '__proto__', ''), (text, name) => {
      const reading = readStatement(text, name);
      if (reading.outcome !== 'read') return;
      for (const { organization, relationship, places } of reading.interests) {
        expect(organization).not.toBe('');
        expect(relationship.length).toBeGreaterThan(0);
        for (const place of places) expect(stands(reading.text, place)).toBe(true);
      }
      nothingPolluted();
    }),
  ));

test('stored values: always opened to the present form, and what could not be read is said', async () => {
  const { shapes, storedKeys } = await import('../../src/settings.ts');
  const { open } = await import('../../src/settings/opening.ts');
  const v = await import('valibot');
  await holds(
    fc.property(fc.constantFrom(...storedKeys), anyStored, (key, raw) => {
      const { value } = open<unknown>(shapes[key], raw);
      expect(v.safeParse(shapes[key].schema, value).success).toBe(true);
      nothingPolluted();
    }),
  );
});

test('an exported file: taken in or refused, never thrown', async () => {
  const { shapes } = await import('../../src/settings.ts');
  const { openFile } = await import('../../src/options/transfer/file.ts');
  await holds(
    fc.property(
      fc.oneof(
        anyStored.map((value) => JSON.stringify(value) ?? ''),
        anyText,
      ),
      (text) => {
        const opened = openFile(text, shapes);
        expect(typeof opened).toBe('object');
        nothingPolluted();
      },
    ),
  );
});
