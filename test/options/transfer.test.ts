import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { decisions } from '../../src/decision.ts';
import { apply, invert, keysOf, type WholeChange } from '../../src/options/change.ts';
import { combine } from '../../src/options/transfer/combine.ts';
import { differences } from '../../src/options/transfer/differences.ts';
import { fileOf, longestFile, openFile } from '../../src/options/transfer/file.ts';
import { parseProfile } from '../../src/profile/profile.ts';
import { defaultValues, type Shapes, shapes, type Values } from '../../src/settings.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const day = '2026-11-25';
const medtronic = { organization: 'Medtronic', relationship: ['consulting' as const], products: ['Intellis'] };
const here: Values = {
  profile: parseProfile({ name: 'June Park, DO', practicePhones: ['555-0100'], interests: [medtronic] }),
  settings: {
    ...defaultValues.settings,
    levels: { 'phi-name': 'warning' },
    words: ['Bray'],
    pausedUntil: 99,
    pause: 700,
  },
  checklist: { ticked: { device: '2026-01-02' } },
  record: { on: false, months: 6, entries: [] },
};
const other: Values = {
  profile: parseProfile({
    name: 'J. Park',
    specialty: 'Pediatrics',
    practicePhones: ['555-0101'],
    interests: [
      { organization: 'medtronic', relationship: 'speaking', products: ['Inceptiv'], from: '2024-01' },
      { organization: 'Abbott', relationship: 'meals' },
    ],
  }),
  settings: {
    ...defaultValues.settings,
    levels: { 'phi-name': 'off', 'phi-date': 'off' },
    sites: { ...defaultValues.settings.sites, x: false },
    pause: 3000,
    holdFor: 'warning',
  },
  checklist: { ticked: { device: '2025-05-05', 'two-factor': '2026-03-03' } },
  record: { on: true, months: 36, entries: [{ day, platform: 'x', rule: 'phi-name', decision: 'shown' }] },
};
const opened = (text: string, forms: Shapes = shapes): Partial<Values> => {
  const file = openFile(text, forms);
  if ('kind' in file) throw new Error(JSON.stringify(file));
  return file.parts;
};

describe('a file', () => {
  test('gives back what went into it, and the day', () => {
    expect(openFile(fileOf(here, shapes, day), shapes)).toEqual({ parts: here, day });
  });

  test('of an earlier version is brought up to date', () => {
    const later = {
      ...shapes,
      checklist: {
        schema: shapes.checklist.schema,
        migrations: [({ done, ...rest }: Record<string, unknown>) => ({ ...rest, ticked: done })],
      },
    };
    const old = { format: 'chaperone-options', version: 1, checklist: { version: 1, done: { device: day } } };
    expect(opened(JSON.stringify(old), later)).toEqual({ checklist: { ticked: { device: day } } });
  });

  test.each([
    ['the file’s own', { version: 2, profile: {} }],
    ['a part’s', { version: 1, profile: { version: 2 } }],
  ])('of a later version is refused: %s', (_, content) => {
    expect(openFile(JSON.stringify({ format: 'chaperone-options', ...content }), shapes)).toEqual({ kind: 'newer' });
  });

  test.each([
    ['', 'not-json'],
    ['{"format":"chaperone-options","profile":', 'not-json'],
    ['null', 'not-ours'],
    ['[]', 'not-ours'],
    ['{"profile":{}}', 'not-ours'],
    ['{"format":"chaperone-options"}', 'not-ours'],
    [`"${'x'.repeat(longestFile)}"`, 'too-large'],
  ])('%#: what is no file of ours is refused', (text, kind) => {
    expect(openFile(text, shapes)).toEqual({ kind });
  });

  const ours = (content: string) => `{"format":"chaperone-options","version":1,${content}}`;
  test.each([
    [ours('"profile":{"__proto__":{"on":true}}'), 'profile.__proto__'],
    [ours('"settings":{"levels":{"constructor":"off"}}'), 'settings.levels.constructor'],
    [ours('"record":{"prototype":[]}'), 'record.prototype'],
    [ours('"profile":{"interests":[{"organization":5}]}'), 'profile.interests.0.organization'],
    [ours('"profile":{"interests":[{"organization":"A","from":"spring"}]}'), 'profile.interests.0.from'],
    [ours('"profile":"June Park"'), 'profile'],
    [ours('"profile":{"version":"one"}'), 'profile.version'],
    [ours('"settings":{"pause":-1}'), 'settings.pause'],
    [ours('"settings":{"levels":{"phi-name":"loud"}}'), 'settings.levels.phi-name'],
    [
      ours('"record":{"entries":[{"day":"2026-11-25","platform":"x","rule":"=cmd","decision":"shown"}]}'),
      'record.entries.0.rule',
    ],
    [ours(`"profile":{"practicePhones":[${'"1",'.repeat(2500)}"1"]}`), 'profile.practicePhones'],
    [ours(`"profile":{"name":${'['.repeat(5000)}${']'.repeat(5000)}}`), 'profile.name'],
  ])('%#: a harmful or wrong part is refused and named', (text, where) => {
    expect(openFile(text, shapes)).toMatchObject({ kind: 'wrong', where: expect.stringContaining(where) });
    expect(({} as Record<string, unknown>).on).toBeUndefined();
  });
});

describe('added', () => {
  const both = combine(here, other, 'add', defaultValues);
  test('nothing that is here is overruled, what is missing comes in', () => {
    expect(both.profile).toMatchObject({
      name: 'June Park, DO',
      specialty: 'Pediatrics',
      practicePhones: ['555-0100', '555-0101'],
      interests: [
        {
          organization: 'Medtronic',
          relationship: ['consulting', 'speaking'],
          products: ['Intellis', 'Inceptiv'],
          from: '2024-01',
        },
        { organization: 'Abbott', relationship: ['meals'] },
      ],
    });
    expect(both.settings).toMatchObject({
      levels: { 'phi-name': 'warning', 'phi-date': 'off' },
      sites: { x: false, linkedin: true },
      pause: 700,
      holdFor: 'warning',
      pausedUntil: 99,
    });
    expect(both.checklist.ticked).toEqual({ device: '2026-01-02', 'two-factor': '2026-03-03' });
    expect(both.record).toEqual({ on: false, months: 6, entries: other.record.entries });
  });

  test('two ties to one company stay two', () => {
    const twice = parseProfile({
      interests: [
        { organization: 'Medtronic', relationship: 'speaking', to: '2020-01' },
        { organization: 'Medtronic', relationship: 'royalties', from: '2023-01' },
      ],
    });
    expect(combine(here, { profile: twice }, 'add', defaultValues).profile.interests).toHaveLength(3);
  });

  test('an account of one name on two sites is two', () => {
    const onX = parseProfile({ handles: [{ handle: '@june', platform: 'x' }] });
    const onFacebook = parseProfile({ handles: [{ handle: '@june', platform: 'facebook', kind: 'personal' }] });
    const { handles } = combine({ ...here, profile: onX }, { profile: onFacebook }, 'add', defaultValues).profile;
    expect(handles.map(({ kind }) => kind)).toEqual(['professional', 'personal']);
  });
});

describe('replaced', () => {
  test('the file’s parts stand in place of ours; the others stay, and no file switches the record on', () => {
    const { record, profile } = other;
    expect(combine(here, { profile, record }, 'replace', defaultValues)).toEqual({
      ...here,
      profile,
      record: { ...record, on: false },
    });
  });

  test('undo gives back what was there, and keeps what another page wrote elsewhere', () => {
    const after = combine(here, other, 'replace', defaultValues);
    const change: WholeChange = { kind: 'whole', before: here, after };
    expect(keysOf(change)).toEqual(['profile', 'settings', 'checklist', 'record']);
    const taken = apply(here, change);
    expect(taken).toEqual(after);
    expect(apply(taken, invert(change))).toEqual(here);
    const entry = { day, platform: 'facebook', rule: 'phi-date', decision: 'ignored' } as const;
    const meanwhile: Values = {
      ...taken,
      profile: { ...taken.profile, practiceSites: ['example.com'] },
      record: { ...taken.record, entries: [...taken.record.entries, entry] },
    };
    expect(apply(meanwhile, invert(change))).toEqual({
      ...here,
      profile: { ...here.profile, practiceSites: ['example.com'] },
      record: { ...here.record, entries: [entry] },
    });
  });
});

describe('what would change', () => {
  test('is told part by part', () => {
    expect(differences(here, combine(here, other, 'add', defaultValues))).toEqual([
      { part: 'you', added: ['specialty'], changed: [], removed: [] },
      { part: 'interests', added: ['Abbott'], changed: ['Medtronic'], removed: [] },
      { part: 'practice', added: ['555-0101'], changed: [], removed: [] },
      { part: 'rules', added: ['phi-date'], changed: [], removed: [] },
      { part: 'sites', added: [], changed: ['x'], removed: [] },
      { part: 'behaviour', added: [], changed: ['holdFor'], removed: [] },
      { part: 'checklist', added: ['two-factor'], changed: [], removed: [] },
      { part: 'record', added: ['2026-11-25 x phi-name shown'], changed: [], removed: [] },
    ]);
  });
  test('is nothing where nothing would', () => {
    expect(differences(here, combine(here, here, 'add', defaultValues))).toEqual([]);
    expect(differences(here, combine(here, here, 'replace', defaultValues))).toEqual([]);
  });
});

describe('for any file', () => {
  const line = fc.string({ maxLength: 12 });
  const dayOf = fc
    .tuple(fc.integer({ min: 2020, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
  const levels = fc.dictionary(
    fc.constantFrom('phi-name', 'phi-date', 'anecdote'),
    fc.constantFrom('error', 'warning', 'suggestion', 'off'),
  );
  const interest = fc.record(
    {
      organization: fc.constantFrom('Abbott', 'abbott', 'Medtronic', 'SPR'),
      relationship: fc.constantFrom('consulting', 'meals', 'stock'),
      products: fc.array(line, { maxLength: 3 }),
      note: line,
    },
    { requiredKeys: ['organization'] },
  );
  const entry = fc.record({
    day: dayOf,
    platform: fc.constantFrom('x' as const, 'facebook' as const),
    rule: fc.constantFrom('phi-name', 'anecdote'),
    decision: fc.constantFrom(...decisions),
  });
  const values = fc
    .record({
      profile: fc.record(
        {
          name: line,
          practicePhones: fc.array(line, { maxLength: 3 }),
          interests: fc.array(interest, { maxLength: 4 }),
        },
        { requiredKeys: [] },
      ),
      settings: fc.record(
        { levels, words: fc.array(line), hold: fc.boolean(), grade: fc.integer({ min: 3, max: 16 }) },
        { requiredKeys: [] },
      ),
      checklist: fc.record({ ticked: fc.dictionary(fc.constantFrom('device', 'two-factor'), dayOf) }),
      record: fc.record({ on: fc.boolean(), entries: fc.array(entry, { maxLength: 6 }) }, { requiredKeys: [] }),
    })
    .map(
      (raw) =>
        Object.fromEntries(
          Object.entries(raw).map(([key, value]) => [
            key,
            v.parse(shapes[key as keyof Values].schema as v.GenericSchema, value),
          ]),
        ) as unknown as Values,
    );

  test('openFile never throws, and what it takes is of our form', () => {
    const key = fc.constantFrom('profile', 'settings', 'checklist', 'record', 'version', '__proto__', 'day');
    const file = fc.dictionary(key, fc.jsonValue()).map((fields) => ({ ...fields, format: 'chaperone-options' }));
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      file.map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(text, (content) => {
        const file = openFile(content, shapes);
        if ('kind' in file) return;
        for (const [key, value] of Object.entries(file.parts))
          expect(v.is(shapes[key as keyof Values].schema as v.GenericSchema, value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('out and in again is the same', () => {
    fc.assert(
      fc.property(values, (all) => {
        expect(opened(fileOf(all, shapes, day))).toEqual(all);
      }),
    );
  });

  test('adding loses nothing, and a second time adds nothing', () => {
    fc.assert(
      fc.property(values, values, (one, two) => {
        const both = combine(one, two, 'add', defaultValues);
        expect(combine(both, two, 'add', defaultValues)).toEqual(both);
        const names = both.profile.interests.map(({ organization }) => organization);
        for (const { organization, products } of one.profile.interests) {
          expect(names).toContain(organization);
          const kept = both.profile.interests.filter((each) => each.organization === organization);
          expect(kept.flatMap((each) => each.products)).toEqual(expect.arrayContaining(products));
        }
        expect(both.profile.practicePhones).toEqual(expect.arrayContaining(one.profile.practicePhones));
        expect(both.settings).toMatchObject({ levels: one.settings.levels });
        expect(both.record.on).toBe(one.record.on);
        expect(both.record.entries).toEqual(expect.arrayContaining(one.record.entries));
        expect(both.record.entries.length).toBeGreaterThanOrEqual(one.record.entries.length);
      }),
    );
  });

  test('undo gives back what was there', () => {
    fc.assert(
      fc.property(values, values, fc.constantFrom('add' as const, 'replace' as const), (one, two, manner) => {
        const change: WholeChange = { kind: 'whole', before: one, after: combine(one, two, manner, defaultValues) };
        expect(apply(apply(one, change), invert(change))).toEqual(one);
      }),
    );
  });
});
