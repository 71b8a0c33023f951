/** Packs a model for `decodeModel`. */
import { WEIGHT_BITS, weightOf } from '../../lib/language/asks/model.ts';
import type { Model, PackedModel } from '../../lib/language/asks/model.ts';
import { packTable } from '../train-answers/pack.ts';

const CODES = Array.from({ length: 2 ** WEIGHT_BITS }, (_, code) => code);

function codeFor(weight: number): number {
  const off = (code: number) => Math.abs(weightOf(code) - weight);
  return CODES.reduce((best, code) => (off(code) < off(best) ? code : best));
}

/** What is added to all answers alike changes nothing: the middle one is made nothing, so that most are left out. */
function centred(values: readonly number[]): number[] {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return values.map((value) => value - middle);
}

/** Weights below `least` are left out. */
export function packModel<Answer extends string>({ bias, weights }: Model<Answer>, least: number): PackedModel {
  const codesOf = (values: readonly number[]) =>
    centred(values).map((one) => (Math.abs(one) < least ? 0 : codeFor(one)));
  const rows = [...weights].map(([id, values]) => [id, codesOf(values)] as const);
  const table = new Map(rows.filter(([, codes]) => codes.some(Boolean)));
  return { bias: bias.map((value) => Number(value.toFixed(2))), weights: packTable(table, WEIGHT_BITS) };
}
