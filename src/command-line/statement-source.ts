/** Interests out of a printed disclosure statement, or why there are none. */

import { readStatement } from '../profile/statement/read-statement.ts';
import type { PrintedInterest } from './profile-command.ts';

/** @throws {Error} where the statement speaks of others only, naming them, or has no text. */
export function interestsOfStatement(text: string, name: string): readonly PrintedInterest[] {
  const reading = readStatement(text, name);
  switch (reading.outcome) {
    case 'read':
      return reading.interests.map(({ organization, relationship }) => ({ organization, relationship }));
    case 'no-text':
      throw new Error('there is no text in it; give it the disclosure statement as plain text');
    case 'no-name':
      throw new Error('--name is empty; give the name as the paper has it, such as "Maria Keller"');
    case 'name-not-found':
      throw new Error(
        `it does not speak of “${name}”; give --name as one of those it does speak of: ${reading.people.join(', ')}`,
      );
  }
}
