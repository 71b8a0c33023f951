/**
 * `npm run bench`: what the extension costs, each figure against a reference measured in the same run, in turn. A table,
 * or with `--json` one array of `{id, ours, reference, ratio, goal, holds}` and nothing else on standard output.
 *
 * `-- --only=churn` measures the rows whose id holds this; `-- --repeats=15` more turns than the usual nine. A
 * goal that is missed is said in its row; the exit code says only whether everything could be measured. The rows stand in
 * `out/bench.json` afterwards; `-- --keep` takes them into `docs/bench` as well and draws the chart there anew.
 */
import { parseArgs } from 'node:util';
import { describeRun, writeResults } from '../tests/benches/report/results.ts';
import { runBench } from '../tests/benches/run.ts';
import { formatTable } from '../tests/benches/report/table.ts';
import { ensureChromium } from './browser/ensure-chromium.ts';

const LEAST_REPEATS = 9;
/** `--idle=600` for the full ten minutes of either side; what wakes at all wakes within one. */
const IDLE_SECONDS = 90;
const { values } = parseArgs({
  options: {
    idle: { type: 'string' },
    json: { type: 'boolean' },
    keep: { type: 'boolean' },
    only: { type: 'string' },
    repeats: { type: 'string' },
  },
});
const say = (words: string) => console.error(words);
// Whatever another part says on the way must not get between a program and its JSON.
if (values.json) console.log = say;
ensureChromium();
const repeats = Math.max(LEAST_REPEATS, Number(values.repeats ?? LEAST_REPEATS));
const measured = await runBench({ repeats, only: values.only ?? '', idle: Number(values.idle ?? IDLE_SECONDS), say });
const written = writeResults(describeRun(measured, repeats), values.keep ?? false);
say(`Written: ${written.join(', ')}`);
const rows = measured.map(({ row }) => row);
process.stdout.write(`${values.json ? JSON.stringify(rows, null, 2) : formatTable(measured)}\n`);
