import { beforeEach, describe, expect, it, vi } from 'vitest';

const session = new Map<string, unknown>();
const local = vi.fn();
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async (key: string | null) =>
          key === null ? Object.fromEntries(session) : session.has(key) ? { [key]: session.get(key) } : {},
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) session.set(key, value);
        },
        remove: async (keys: string | readonly string[]) => {
          for (const key of [keys].flat()) session.delete(key);
        },
      },
      local: { get: local, set: local },
    },
  },
}));

const { handOver, takeOver } = await import('../../src/practice/handed-text.ts');

const selected = 'My patient John Miller\nis doing well.';

beforeEach(() => session.clear());

describe('a text handed over from another page', () => {
  it('does not stand in the address, arrives whole, and is gone once it has been taken', async () => {
    const fragment = await handOver(selected);
    expect(fragment).toMatch(/^#handed-[0-9a-f-]{36}$/);
    expect(await takeOver(fragment)).toBe(selected);
    expect(session.size).toBe(0);
    expect(await takeOver(fragment)).toBeUndefined();
    expect(local).not.toHaveBeenCalled();
  });

  it('does not stay when its page never opened: the next one clears it away', async () => {
    session.set('other', 1);
    const lost = await handOver('lost');
    const fragment = await handOver(selected);
    expect([...session.values()]).toEqual([1, selected]);
    expect(await takeOver(lost)).toBeUndefined();
    expect(await takeOver(fragment)).toBe(selected);
  });

  it.each(['', '#', '#rules', '#other', '#handed-', '#handed-../../x'])(
    'is nothing for the fragment %j',
    async (it) => {
      session.set('other', 'secret');
      expect(await takeOver(it)).toBeUndefined();
      expect(session.get('other')).toBe('secret');
    },
  );
});
