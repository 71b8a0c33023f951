/**
 * `npm run torture`: whether it holds. Everything of `tests/torture`, or parts by name: `npm run torture -- commands files`.
 * What was tried is kept in `.cache/torture` until the code changes, so a run that was stopped goes on where it was.
 *
 * `-- --cases=500` tries so many cases of each trial, `--short` as many as `npm test`, `--again` those that were tried
 * already, too; `--threads=1` leaves the machine some room. The exit code says whether all were tried and nothing was lost.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { runTrials } from '../tests/torture/run.ts';
import { formatTable, held } from '../tests/torture/table.ts';
import { TRIALS } from '../tests/torture/trials.ts';
import { ensureChromium } from './browser/ensure-chromium.ts';

const { values, positionals } = parseArgs({
  options: {
    cases: { type: 'string' },
    short: { type: 'boolean' },
    again: { type: 'boolean', default: false },
    threads: { type: 'string' },
  },
  allowPositionals: true,
});
const names = new Set(TRIALS.flatMap(({ part, id }) => [part, id]));
const unknown = positionals.filter((name) => !names.has(name));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are ${[...names].join(', ')}.`);
  process.exit(1);
}
const chosen = TRIALS.filter(
  ({ part, id }) => positionals.length === 0 || positionals.includes(part) || positionals.includes(id),
);
if (chosen.some(({ runs }) => runs === 'browser')) ensureChromium();
const tried = await runTrials(chosen, {
  cases: ({ full, short }) => (values.short ? short : Number(values.cases ?? full)),
  threads: Number(values.threads ?? availableParallelism()),
  again: values.again,
  say: (words) => console.error(words),
});
process.stdout.write(`${formatTable(tried)}\n`);
process.exit(tried.every(held) ? 0 : 1);
