import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { OptionsState, OptionsStore } from './store.ts';

export const OptionsContext = createContext<OptionsStore | null>(null);

/** The page's store and what it holds now; the component is drawn again when that changes. */
export function useOptions(): { readonly store: OptionsStore; readonly state: OptionsState } {
  const store = useContext(OptionsContext);
  if (store === null) throw new Error('useOptions outside of the options page');
  const [state, setState] = useState(store.state);
  useEffect(() => {
    const stop = new AbortController();
    store.subscribe(() => setState(store.state), stop.signal);
    setState(store.state);
    return () => stop.abort();
  }, [store]);
  return { store, state };
}
