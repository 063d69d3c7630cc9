/** `npm run test:long`: hours of what `npm test` does in minutes. Random sessions, a background that is ended again and again. */

import { buildReplicas } from '../../test/replicas/build.ts';
import { buildBoth, run } from './run.ts';

process.env.SESSION_STEPS ??= '2000';
process.env.SESSION_SEED ??= String(Math.floor(Math.random() * 2 ** 31));
process.env.SURVIVAL ??= '1000';
const ready = (await buildBoth()) && Boolean(await buildReplicas());
const files = ['test/browser/sessions.test.ts', 'test/browser/survival.test.ts'];
process.exitCode = ready && (await run('vitest', ['run', '--project', 'browser', ...files])) ? 0 : 1;
