import { useEffect, useState } from 'preact/hooks';
import type { Rule } from '../checker/rule.ts';

/** The rules come with the whole checker's words: they are loaded once the page stands, so that it stands at once. */
export function useRules(): readonly Rule[] {
  const [rules, setRules] = useState<readonly Rule[]>([]);
  useEffect(() => {
    void import('../checker/rules/index.ts').then((loaded) => setRules(loaded.rules));
  }, []);
  return rules;
}
