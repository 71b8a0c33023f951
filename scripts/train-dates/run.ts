/**
 * Makes the weights of the parts that days play anew from `tests/corpora/dates`: `npm run train:dates`. Prints how the days
 * of each file are read by weights that were fitted to the other.
 */
import { writeFile } from 'node:fs/promises';
import { partOf, readModel } from '../../lib/language/dates/role.ts';
import { fitRoles } from './fit-roles.ts';
import { noteMadeFrom, WEIGHTS } from './made-from.ts';
import { FILES, readSamples } from './samples.ts';
import type { Sample } from './samples.ts';

const HEAD = '/** Made by `npm run train:dates`: change the phrases, not this. */';

function readBy(others: readonly Sample[], held: readonly Sample[]) {
  const model = readModel(fitRoles(others));
  const said = held.map(({ features, role }) => ({ role, read: partOf(features, model) }));
  return {
    days: held.length,
    falselyDue: said.filter(({ role, read }) => role !== 'due' && read === 'due').length,
    missed: said.filter(({ role, read }) => role === 'due' && read !== 'due').length,
  };
}

const samples = await readSamples();
const { bias, weights } = fitRoles(samples);
const lines = [
  HEAD,
  'export const ROLE_WEIGHTS = {',
  `  bias: [${bias.join(', ')}],`,
  `  weights:\n    '${weights}',`,
  '};',
  '',
];
await writeFile(WEIGHTS, lines.join('\n'));
await noteMadeFrom(samples);
for (const name of FILES) {
  const held = samples.filter(({ file }) => file === name);
  console.log(
    name,
    JSON.stringify(
      readBy(
        samples.filter(({ file }) => file !== name),
        held,
      ),
    ),
  );
}
