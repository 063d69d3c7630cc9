import { beforeEach, describe, expect, it, vi } from 'vitest';

const stores: Record<string, unknown> = {};
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => (key in stores ? { [key]: structuredClone(stores[key]) } : {}),
        set: async (values: Record<string, unknown>) => Object.assign(stores, structuredClone(values)),
      },
    },
  },
}));

const { approve, isApproved } = await import('../../src/background/approvals.ts');
const text = 'Proclaim recharges fast 😀.\nAsk me.';

beforeEach(() => {
  for (const key of Object.keys(stores)) delete stores[key];
});

describe('an approval', () => {
  it('holds for exactly the text', async () => {
    expect(await isApproved(text)).toBe(false);
    await approve(text);
    expect(await isApproved(text)).toBe(true);
    for (const other of [`${text} `, text.toLowerCase(), text.replace('\n', ' '), '', 'Other.'])
      expect(await isApproved(other)).toBe(false);
  });

  it('leaves nothing of the text in storage, and two approvals of one text look different', async () => {
    await approve(text);
    await approve(text);
    const kept = JSON.stringify(stores);
    for (const word of ['Proclaim', 'recharges', 'Ask']) expect(kept).not.toContain(word);
    const { approved } = stores.approvals as { approved: { salt: string; hash: string }[] };
    expect(new Set(approved.map(({ salt }) => salt)).size).toBe(2);
    expect(new Set(approved.map(({ hash }) => hash)).size).toBe(2);
  });

  it('is let go when many have come after it', async () => {
    await approve(text);
    for (let more = 0; more < 50; more += 1) await approve(`Draft ${more}`);
    expect(await isApproved(text)).toBe(false);
    expect(await isApproved('Draft 0')).toBe(true);
  });

  it.each([
    ['nonsense'],
    [{ approved: 'all' }],
    [{ version: 2, approved: [] }],
    [{ approved: [{ salt: 1, hash: '' }] }],
  ])('is none in what cannot be read: %j', async (value) => {
    stores.approvals = value;
    expect(await isApproved(text)).toBe(false);
  });
});
