/** Packs a model for `decodeModel`. */
import { WEIGHT_BITS, weightOf } from '../../lib/language/asks/model.ts';
import type { Model, PackedModel } from '../../lib/language/asks/model.ts';
import { packTable } from '../train-answers/pack.ts';

export interface Rounding {
  /** Weights below it are left out. */
  least: number;
  /** One level in so many is used: what is rounded more packs smaller. */
  every: number;
}

const LEVELS = 2 ** (WEIGHT_BITS - 1);
const CODES = Array.from({ length: 2 ** WEIGHT_BITS }, (_, code) => code);
const levelOf = (code: number) => (code < LEVELS ? code : code - LEVELS + 1);

function codeFor(weight: number, every: number): number {
  const off = (code: number) => Math.abs(weightOf(code) - weight);
  const used = CODES.filter((code) => levelOf(code) % every === 0);
  return used.reduce((best, code) => (off(code) < off(best) ? code : best));
}

/** What is added to all answers alike changes nothing: the middle one is made nothing, so that most are left out. */
function centred(values: readonly number[]): number[] {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return values.map((value) => value - middle);
}

export function packModel<Answer extends string>(
  { bias, weights }: Model<Answer>,
  { least, every }: Rounding,
): PackedModel {
  const codesOf = (values: readonly number[]) =>
    centred(values).map((one) => (Math.abs(one) < least ? 0 : codeFor(one, every)));
  const rows = [...weights].map(([id, values]) => [id, codesOf(values)] as const);
  const table = new Map(rows.filter(([, codes]) => codes.some(Boolean)));
  return { bias: bias.map((value) => Number(value.toFixed(2))), weights: packTable(table, WEIGHT_BITS) };
}
