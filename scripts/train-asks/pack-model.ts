/** Packs a model for `decodeModel`. */
import { WEIGHT_BITS, weightOf } from '../../lib/language/asks/model.ts';
import type { Model, PackedModel } from '../../lib/language/asks/model.ts';
import { packTable } from '../train-answers/pack.ts';

const LEVELS = 2 ** (WEIGHT_BITS - 1);
const CODES = Array.from({ length: 2 ** WEIGHT_BITS }, (_, code) => code);

/** The weight of a level, from 1 for, from -1 against. */
export const weightAt = (level: number) => weightOf(level < 0 ? LEVELS - 1 - level : level);

/** Five strengths for and as many against. */
export const FINE_LEVELS = [2, 4, 6, 9, 12].flatMap((level) => [weightAt(level), weightAt(-level)]);

function codeFor(weight: number): number {
  const off = (code: number) => Math.abs(weightOf(code) - weight);
  return CODES.reduce((best, code) => (off(code) < off(best) ? code : best));
}

/** A model whose weights were fitted to levels. */
export function packModel<Answer extends string>({ bias, weights }: Model<Answer>): PackedModel {
  const rows = [...weights].map(([id, values]) => [id, values.map(codeFor)] as const);
  const table = new Map(rows.filter(([, codes]) => codes.some(Boolean)));
  return { bias: bias.map((value) => Number(value.toFixed(2))), weights: packTable(table, WEIGHT_BITS) };
}
