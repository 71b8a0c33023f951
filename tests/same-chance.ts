/**
 * Property tests live through the same cases every time, so that they fail for a change and not by chance; new ones are for
 * `RED_PEN_RUNS=200 npx vitest run FILE` and for `npm run torture`.
 */
import * as fc from 'fast-check';

if (!process.env['RED_PEN_RUNS']) fc.configureGlobal({ seed: 20_261_128 });
