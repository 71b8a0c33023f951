/** Fits the model of the parts that days play. The same phrases give the same weights. */
import { ROLES } from '../../lib/language/dates/role.ts';
import { fitSparse } from '../train-answers/fit-sparse.ts';
import { packModel } from '../train-asks/pack-model.ts';
import { answerOf } from './samples.ts';
import type { PackedModel } from '../../lib/language/asks/model.ts';
import type { Sample } from './samples.ts';

/** In how many phrases it must stand. */
const LEAST = 2;
/** Chosen by fitting to `dev.jsonl` and reading `dev-2.jsonl`: more packs smaller, and takes days for due that are only named. */
const LASSO = 0.4;
const RIDGE = 0.2;
/** Packs a third smaller than every level would, and reads phrases that it was not fitted to as well. */
const ROUNDING = { least: 0.1, every: 2 };

export function fitRoles(samples: readonly Sample[]): PackedModel {
  const counts = new Map<number, number>();
  for (const { features } of samples) for (const id of features) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ids = [...counts].flatMap(([id, count]) => (count >= LEAST ? [id] : []));
  const columnOf = new Map(ids.map((id, column) => [id, column]));
  const bias = ids.length;
  const weights = fitSparse({
    rows: samples.map((sample) => ({
      columns: Int32Array.from([...sample.features.flatMap((id) => columnOf.get(id) ?? []), bias]),
      answer: answerOf(sample),
    })),
    columns: ids.length + 1,
    answers: ROLES.length,
    lasso: LASSO,
    ridge: RIDGE,
  });
  const at = (column: number) => Array.from(weights.slice(column * ROLES.length, (column + 1) * ROLES.length));
  const model = { answers: ROLES, bias: at(bias), weights: new Map(ids.map((id, column) => [id, at(column)])) };
  return packModel(model, ROUNDING);
}
