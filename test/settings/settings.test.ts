import { beforeEach, describe, expect, test, vi } from 'vitest';
import { platforms } from '../../src/checker/draft.ts';
import { emptyProfile, parseProfile } from '../../src/profile/profile.ts';
import {
  defaultSettings,
  forgetOriginals,
  NewerVersionError,
  readOriginals,
  readProfile,
  readRaw,
  readSettings,
  updateProfile,
  updateSettings,
  watch,
  writeProfile,
} from '../../src/settings.ts';
import { fakeStorage } from './fake-storage.ts';

const everySite = Object.fromEntries(platforms.map((platform) => [platform, true]));

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

const pain = parseProfile({
  name: 'Lena Hartwell, MD',
  specialty: 'Interventional pain medicine',
  handles: [{ handle: '@DrHartwellPain' }],
  interests: [
    { organization: 'Medtronic', relationship: 'consulting', products: ['Intellis'], from: '2024-01' },
    { organization: 'Abbott', relationship: ['speaking', 'travel'], products: ['Proclaim'] },
  ],
});

let fake: ReturnType<typeof fakeStorage>;
const put = (key: string, value: unknown): void => void cells.set(key, JSON.stringify(value));

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

describe('reading', () => {
  test('nothing stored: the defaults, no problem', async () => {
    expect(await readProfile()).toEqual({ value: emptyProfile });
    expect(await readSettings()).toEqual({ value: defaultSettings });
    expect(defaultSettings).toEqual({
      levels: {},
      words: [],
      sites: everySite,
      hold: true,
      holdFor: 'error',
      pause: 300,
      markSuggestions: false,
      cardOnMark: true,
      pausedUntil: 0,
      monthsAfterEnd: 24,
    });
  });

  test('an entry of profiles.json, put there by hand, without a version', async () => {
    put('profile', {
      name: 'Omar Siddiqui, MD',
      interests: [{ organization: 'Galderma', relationship: 'speaking', products: ['Cetaphil'] }],
    });
    const { value, problem } = await readProfile();
    expect(problem).toBeUndefined();
    expect(value.interests[0]?.relationship).toEqual(['speaking']);
    expect(value.practicePhones).toEqual([]);
  });

  test('a missing site is on', async () => {
    put('settings', { sites: { x: false } });
    expect((await readSettings()).value.sites).toEqual({ ...everySite, x: false });
  });

  test.each([['a text'], [42], [null], [[]], [true]])('%j is no profile: the defaults, and said so', async (raw) => {
    put('profile', raw);
    const { value, problem } = await readProfile();
    expect(value).toEqual(emptyProfile);
    expect(problem?.kind).toBe('unreadable');
  });

  test('one wrong field costs that field only', async () => {
    put('profile', { ...pain, name: 7, interests: [{ ...pain.interests[0], from: 'spring' }, pain.interests[1]] });
    const { value, problem } = await readProfile();
    const { from: _, ...withoutFrom } = pain.interests[0] ?? {};
    expect(value).toEqual({ ...pain, name: '', interests: [withoutFrom, pain.interests[1]] });
    expect(problem).toMatchObject({ kind: 'unreadable', detail: expect.stringContaining('interests.0.from') });
    expect(problem).toMatchObject({ detail: expect.stringContaining('name') });
  });

  test('an entry that cannot be without its wrong field goes whole; its neighbours stay', async () => {
    put('profile', { ...pain, interests: [{ organization: null }, 'Abbott', pain.interests[1]] });
    const { value, problem } = await readProfile();
    expect(value).toEqual({ ...pain, interests: [pain.interests[1]] });
    expect(problem?.kind).toBe('unreadable');
  });

  test('an unknown level is dropped, the others hold', async () => {
    put('settings', { levels: { 'phi-name': 'off', 'phi-date': 'loud' }, hold: false });
    const { value } = await readSettings();
    expect(value.levels).toEqual({ 'phi-name': 'off' });
    expect(value.hold).toBe(false);
  });
});

describe('writing', () => {
  test('what was written is read, with its version beside it', async () => {
    await writeProfile(pain);
    expect(await readProfile()).toEqual({ value: pain });
    expect(await readRaw('profile')).toEqual({ version: 1, ...pain });
  });

  test('two writers at once: each keeps the other’s field', async () => {
    await Promise.all([
      updateSettings((settings) => ({ ...settings, hold: false })),
      updateSettings((settings) => ({ ...settings, levels: { ...settings.levels, 'phi-name': 'off' } })),
      updateSettings((settings) => ({ ...settings, sites: { ...settings.sites, x: false } })),
      updateProfile((profile) => ({ ...profile, name: 'June Park, DO' })),
    ]);
    const { value } = await readSettings();
    expect(value).toMatchObject({ hold: false, levels: { 'phi-name': 'off' }, sites: { x: false, linkedin: true } });
    expect((await readProfile()).value.name).toBe('June Park, DO');
  });

  test('a refused write changes nothing, says so, and the next one goes through', async () => {
    await writeProfile(pain);
    fake.refuse.with = new Error('QUOTA_BYTES quota exceeded');
    await expect(updateProfile((profile) => ({ ...profile, name: 'Somebody else' }))).rejects.toThrow('QUOTA_BYTES');
    fake.refuse.with = undefined;
    expect((await readProfile()).value).toEqual(pain);
    await updateProfile((profile) => ({ ...profile, specialty: 'Pain' }));
    expect((await readProfile()).value).toEqual({ ...pain, specialty: 'Pain' });
  });

  test('what does not fit is not written', async () => {
    await writeProfile(pain);
    await expect(updateProfile((profile) => ({ ...profile, name: 'x'.repeat(501) }))).rejects.toThrow();
    expect((await readProfile()).value).toEqual(pain);
  });

  test('an unreadable original is kept when it is written over', async () => {
    const broken = { ...pain, interests: 'Medtronic, Abbott' };
    put('profile', broken);
    await updateProfile((profile) => ({ ...profile, specialty: 'Pain' }));
    expect(await readProfile()).toEqual({ value: { ...pain, interests: [], specialty: 'Pain' } });
    expect(await readOriginals('profile')).toEqual([broken]);

    put('profile', 'gone');
    await writeProfile(pain);
    expect(await readOriginals('profile')).toEqual([broken, 'gone']);
    await writeProfile({ ...pain, name: 'Again' });
    expect(await readOriginals('profile')).toEqual([broken, 'gone']);

    await forgetOriginals();
    expect(await readOriginals('profile')).toEqual([]);
    expect((await readProfile()).value.name).toBe('Again');
  });

  test('a later version is read as far as it goes and never written over', async () => {
    const later = { version: 9, ...pain, handles: { all: ['@DrHartwellPain'] }, moods: ['new'] };
    put('profile', later);
    const { value, problem } = await readProfile();
    expect(problem).toEqual({ kind: 'newer', version: 9 });
    expect(value.interests).toEqual(pain.interests);
    await expect(writeProfile(emptyProfile)).rejects.toThrow(NewerVersionError);
    expect(await readRaw('profile')).toEqual(later);
    await updateSettings((settings) => ({ ...settings, hold: false }));
    expect((await readSettings()).value.hold).toBe(false);
  });
});

describe('watching', () => {
  test('tells which key changed, until the signal aborts', async () => {
    const stop = new AbortController();
    const seen: string[] = [];
    watch((changed) => seen.push(...changed), stop.signal);
    await writeProfile(pain);
    await updateSettings((settings) => ({ ...settings, hold: false }));
    expect(seen).toEqual(['profile', 'settings']);
    stop.abort();
    await writeProfile(emptyProfile);
    expect(seen).toHaveLength(2);
  });
});
