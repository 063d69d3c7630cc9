import { describe, expect, it } from 'vitest';
import { readStatement } from '../../../src/profile/statement/read-statement.ts';
import { printedStatements } from './printed-styles.ts';

function interestsOf(text: string, name: string): Readonly<Record<string, readonly string[]>> {
  const reading = readStatement(text, name);
  if (reading.outcome !== 'read') throw new Error(`${name}: ${JSON.stringify(reading)}`);
  return Object.fromEntries(
    reading.interests.map(({ organization, relationship }) => [organization, [...relationship].sort()]),
  );
}

describe('a printed statement, read for one person', () => {
  const cases = printedStatements.flatMap(({ style, text, of }) =>
    Object.entries(of).map(([name, wanted]) => ({ style, name, text, wanted })),
  );
  it.each(cases)('$style: $name', ({ text, name, wanted }) => {
    expect(interestsOf(text, name)).toEqual(
      Object.fromEntries(Object.entries(wanted).map(([name, ties]) => [name, [...ties].sort()])),
    );
  });
});
