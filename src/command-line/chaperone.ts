#!/usr/bin/env node
/**
 * Chaperone without a browser. Standard output holds nothing but the answer; all else goes to standard error.
 * Exit status: 0 answered, with or without findings; 2 something could not be read, and standard error says what.
 */

import { checkCommand } from './check-command.ts';
import { profileCommand } from './profile-command.ts';
import { fail, usage } from './usage.ts';

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  check: checkCommand,
  profile: profileCommand,
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
