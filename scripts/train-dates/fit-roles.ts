/** Fits the model of the parts that days play. The same phrases give the same weights. */
import { ROLES } from '../../lib/language/dates/role.ts';
import { FINE_LEVELS, packModel } from '../train-asks/pack-model.ts';
import { fitFew } from '../train-linear/fit-few.ts';
import { sure } from '../train-linear/problem.ts';
import { answerOf } from './samples.ts';
import type { PackedModel } from '../../lib/language/asks/model.ts';
import type { Sample } from './samples.ts';

/** In how many phrases it must stand. */
const LEAST = 2;
/** Chosen by fitting to all files but one and reading that: less takes more days for due that are only named. */
const PENALTIES = { size: 0.4, square: 0.3, levels: FINE_LEVELS };

export function fitRoles(samples: readonly Sample[]): PackedModel {
  const counts = new Map<number, number>();
  for (const { features } of samples) for (const id of features) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ids = [...counts].flatMap(([id, count]) => (count >= LEAST ? [id] : []));
  const columnOf = new Map(ids.map((id, column) => [id, column]));
  const bias = ids.length;
  const weights = fitFew(
    {
      rows: samples.map((sample) => ({
        columns: Int32Array.from([...sample.features.flatMap((id) => columnOf.get(id) ?? []), bias]),
        target: sure(answerOf(sample), ROLES.length),
        weight: 1,
      })),
      answers: ROLES.length,
      counts: [...ids.map((id) => counts.get(id) ?? 0), samples.length],
    },
    PENALTIES,
  );
  const at = (column: number) => Array.from(weights.slice(column * ROLES.length, (column + 1) * ROLES.length));
  return packModel({ answers: ROLES, bias: at(bias), weights: new Map(ids.map((id, column) => [id, at(column)])) });
}
