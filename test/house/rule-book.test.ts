import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ruleBook, ruleBookFile } from '../../src/development/rule-book.ts';

it('the rule book is what the rules say (npm run rule-book)', () => {
  expect(readFileSync(ruleBookFile, 'utf8')).toBe(ruleBook());
});
