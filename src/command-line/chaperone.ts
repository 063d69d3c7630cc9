#!/usr/bin/env node
/**
 * Chaperone without a browser. Standard output holds nothing but the answer; all else goes to standard error.
 * Exit status: 0 answered, with or without findings; 2 something could not be read, and standard error says what.
 */

import { fail, usage } from './usage.ts';

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  // Each loads what it needs and no more: reading a file of payments wants none of the checker's words.
  check: async (args) => (await import('./check-command.ts')).checkCommand(args),
  profile: async (args) => (await import('./profile-command.ts')).profileCommand(args),
};

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const [name, ...args] = process.argv.slice(2);
if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
  if (name === undefined) fail('say what to do');
  else process.stdout.write(usage);
} else {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) await command(args);
  else fail(`there is no command “${name}”`);
}
