/**
 * What part a day plays where it is named: due, only told of ("we met on Monday", "in August nobody buys", "happy
 * Friday"), or said no to ("Thursday is out"). A small linear model over what the sentence shows, in five languages at
 * once; fitted to `tests/corpora/dates` by `npm run train:dates`.
 */
import { decodeModel, predict } from '../asks/model.ts';
import { once } from '../once.ts';
import { PACKED } from '../packed-tables.ts';
import { roleFeatures } from './role-features.ts';
import type { Model, PackedModel } from '../asks/model.ts';
import type { Day } from './role-features.ts';
import type { CivilDate } from '../../domain/rows/types.ts';

export const ROLES = ['due', 'told', 'refused'] as const;
export type Role = (typeof ROLES)[number];

/**
 * A missed day is better than a false one. Drawn on 4,572 phrases of our own by weights that had not seen them: from 0.7 to
 * 0.8, forty dates are lost for 27 false ones that are saved, from there to 0.85 more than two for each.
 */
const DUE_FROM = 0.8;

export const readModel = (packed: PackedModel): Model<Role> => decodeModel(ROLES, packed);
const shipped = once(() => readModel(PACKED.roles));

export function partOf(features: readonly number[], model: Model<Role> = shipped()): Role {
  const chances = predict(
    model,
    features.map((id) => ({ id })),
  );
  if (chances.due >= DUE_FROM) return 'due';
  return chances.told >= chances.refused ? 'told' : 'refused';
}

/** Of each day of a text, in their order. One that is all of the text is due: somebody gave it to be read. */
export function rolesOf(text: string, days: readonly Day[], today: CivilDate): Role[] {
  if (days[0]?.text.trim() === text.trim()) return ['due'];
  return roleFeatures(text, days, today).map((features) => partOf(features));
}
