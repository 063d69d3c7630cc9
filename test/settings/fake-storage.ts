/** `browser.storage` as far as the extension uses it, over any cells: memory in unit tests, `localStorage` in a page. */

export interface Cells {
  readonly get: (key: string) => string | undefined;
  readonly set: (key: string, value: string) => void;
  readonly remove: (key: string) => void;
  readonly keys: () => readonly string[];
}

type Listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => void;

/** Values are kept as JSON, as browsers do; every call answers in a later task, as browsers do. */
export function fakeStorage(cells: Cells) {
  const listeners = new Set<Listener>();
  const read = (key: string): unknown => {
    const cell = cells.get(key);
    return cell === undefined ? undefined : JSON.parse(cell);
  };
  const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
  /** Set by a test that wants the next write refused. */
  const refuse: { with: Error | undefined } = { with: undefined };
  return {
    refuse,
    tell: (key: string): void => {
      for (const listener of listeners) listener({ [key]: { newValue: read(key) } }, 'local');
    },
    local: {
      /** One key's value, or everything for `null`. */
      async get(key: string | null): Promise<Record<string, unknown>> {
        await pause();
        if (key === null) return Object.fromEntries(cells.keys().map((each) => [each, read(each)]));
        const value = read(key);
        return value === undefined ? {} : { [key]: value };
      },
      async set(values: Record<string, unknown>): Promise<void> {
        await pause();
        if (refuse.with !== undefined) throw refuse.with;
        const changes: Record<string, { oldValue?: unknown; newValue?: unknown }> = {};
        for (const [key, value] of Object.entries(values)) {
          const cell = JSON.stringify(value);
          if (cell === cells.get(key)) continue;
          changes[key] = { oldValue: read(key), newValue: value };
          cells.set(key, cell);
        }
        if (Object.keys(changes).length > 0) for (const listener of listeners) listener(changes, 'local');
      },
      async remove(keys: readonly string[]): Promise<void> {
        await pause();
        for (const key of keys) cells.remove(key);
      },
    },
    managed: {
      /** What an organization has set, under a key of its own; refused where there is nothing, as Firefox does. */
      async get(): Promise<unknown> {
        await pause();
        const policy = read('managed-policy');
        if (policy === undefined) throw new Error('Managed storage manifest not found');
        return policy;
      },
    },
    onChanged: {
      addListener: (listener: Listener): void => void listeners.add(listener),
      removeListener: (listener: Listener): void => void listeners.delete(listener),
    },
  };
}
