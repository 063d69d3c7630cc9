import { beforeEach, expect, test, vi } from 'vitest';
import { openStore } from '../../src/options/store.ts';
import { parseProfile } from '../../src/profile/profile.ts';
import { readProfile, readSettings, updateProfile, updateSettings, writeProfile } from '../../src/settings.ts';
import { fakeStorage } from '../settings/fake-storage.ts';

const { cells, storage } = vi.hoisted(() => ({
  cells: new Map<string, string>(),
  storage: { current: undefined as unknown },
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    get storage() {
      return storage.current;
    },
  },
}));

let fake: ReturnType<typeof fakeStorage>;
const page = new AbortController();
const profile = parseProfile({ name: 'June Park, DO', specialty: 'Pediatrics' });
const medtronic = {
  organization: 'Medtronic',
  relationship: ['consulting' as const],
  products: [],
  aliases: [],
  topics: [],
};

beforeEach(() => {
  cells.clear();
  fake = fakeStorage({
    get: (key) => cells.get(key),
    set: (key, value) => void cells.set(key, value),
    remove: (key) => void cells.delete(key),
    keys: () => [...cells.keys()],
  });
  storage.current = fake;
});

test('a change is shown at once, saved, and taken back', async () => {
  await writeProfile(profile);
  const store = await openStore(page.signal);
  expect(store.state()).toMatchObject({ canUndo: false, status: { kind: 'nothing' } });

  store.commit({ kind: 'text', field: 'name', before: 'June Park, DO', after: 'June Parker, DO' });
  expect(store.state().profile.value.name).toBe('June Parker, DO');
  expect(store.state().status.kind).toBe('saving');
  await store.settled();
  expect(store.state()).toMatchObject({ canUndo: true, status: { kind: 'saved' } });
  expect((await readProfile()).value.name).toBe('June Parker, DO');

  store.undo();
  await store.settled();
  expect(store.state()).toMatchObject({ canUndo: false, status: { kind: 'undone' }, undone: 1 });
  expect((await readProfile()).value).toEqual(profile);
});

test('changes made while one is being saved are saved after it, once each', async () => {
  const store = await openStore(page.signal);
  store.commit({ kind: 'entry', list: 'interests', index: 0, before: null, after: medtronic });
  store.commit({ kind: 'behaviour', field: 'hold', before: true, after: false });
  store.commit({ kind: 'text', field: 'specialty', before: '', after: 'Pain' });
  await store.settled();
  expect((await readProfile()).value).toMatchObject({ specialty: 'Pain', interests: [medtronic] });
  expect((await readSettings()).value.hold).toBe(false);
});

test('two pages open: each sees what the other saves, and neither undoes it', async () => {
  const [one, other] = [await openStore(page.signal), await openStore(page.signal)];
  one.commit({ kind: 'text', field: 'name', before: '', after: 'June Park, DO' });
  other.commit({ kind: 'entry', list: 'interests', index: 0, before: null, after: medtronic });
  other.commit({ kind: 'site', platform: 'x', before: true, after: false });
  one.commit({ kind: 'level', rule: 'phi-name', before: undefined, after: 'off' });
  await Promise.all([one.settled(), other.settled()]);
  await vi.waitFor(() => {
    for (const store of [one, other]) {
      expect(store.state().profile.value).toMatchObject({ name: 'June Park, DO', interests: [medtronic] });
      expect(store.state().settings.value).toMatchObject({ sites: { x: false }, levels: { 'phi-name': 'off' } });
    }
  });
  one.undo();
  await one.settled();
  expect((await readSettings()).value).toMatchObject({ sites: { x: false }, levels: {} });
});

test('what the card switches off shows at once', async () => {
  const store = await openStore(page.signal);
  await updateSettings((settings) => ({ ...settings, levels: { 'phi-date': 'off' } }));
  await vi.waitFor(() => expect(store.state().settings.value.levels).toEqual({ 'phi-date': 'off' }));
});

test('a refused write keeps what was typed, says why, and goes through later', async () => {
  await writeProfile(profile);
  const store = await openStore(page.signal);
  fake.refuse.with = new Error('Resource::kQuotaBytes quota exceeded');
  store.commit({ kind: 'entry', list: 'interests', index: 0, before: null, after: medtronic });
  await store.settled();
  expect(store.state().status).toEqual({ kind: 'failed', reason: 'full' });
  expect(store.state().profile.value.interests).toEqual([medtronic]);
  expect((await readProfile()).value.interests).toEqual([]);

  fake.refuse.with = undefined;
  await updateProfile((current) => ({ ...current, name: 'June Park' }));
  store.retry();
  await store.settled();
  expect(store.state().status).toEqual({ kind: 'saved' });
  expect((await readProfile()).value).toEqual({ ...profile, name: 'June Park', interests: [medtronic] });
});

test('a later version’s profile is shown and not written', async () => {
  cells.set('profile', JSON.stringify({ version: 7, ...profile }));
  const store = await openStore(page.signal);
  expect(store.state().profile).toEqual({ value: profile, problem: { kind: 'newer', version: 7 } });
  store.commit({ kind: 'text', field: 'name', before: profile.name, after: '' });
  await store.settled();
  expect(store.state().status).toEqual({ kind: 'failed', reason: 'newer' });
  expect((await readProfile()).value.name).toBe('June Park, DO');
});

test('what could not be read is offered until it is let go', async () => {
  cells.set('profile', JSON.stringify({ ...profile, interests: 'all of them' }));
  const store = await openStore(page.signal);
  expect(store.state().profile.problem?.kind).toBe('unreadable');
  store.commit({ kind: 'text', field: 'specialty', before: 'Pediatrics', after: 'Neonatology' });
  await store.settled();
  expect(store.state().profile.problem).toBeUndefined();
  expect(store.state().originals).toEqual([{ ...profile, interests: 'all of them' }]);
  await store.forgetOriginals();
  expect(store.state().originals).toEqual([]);
});
