/** `npm run fuzz`: the properties of `test/fuzz` with 100,000 cases each, for the night; `FUZZ` and `FUZZ_SEED` choose otherwise. */

import { run } from './run.ts';

process.env.FUZZ ??= '100000';
process.exitCode = (await run('vitest', ['run', '--project', 'unit', 'test/fuzz'])) ? 0 : 1;
