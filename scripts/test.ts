import { passOn } from './lib/child.ts';
import { runVerb } from './lib/verb.ts';
import { TEST } from './lib/verbs/test.ts';

/** `npm test`: all tests; what stands behind it goes to vitest. */
await runVerb(TEST, (argv) => passOn('vitest/vitest.mjs', ['run', ...argv]));
