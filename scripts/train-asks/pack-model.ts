/** Packs a model for `decodeModel`. */
import { WEIGHT_BITS, weightOf } from '../../lib/language/asks/model.ts';
import type { Model } from '../../lib/language/asks/model.ts';
import { Packer } from './packer.ts';

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
export function packModel<Answer extends string>({ answers, bias, weights }: Model<Answer>, least: number): string {
  const pack = new Packer();
  for (const value of bias) pack.number('bias', 11, Math.round((value + 10) * 100));
  const kept = [...weights]
    .map(([id, values]) => ({ id, codes: centred(values).map((one) => (Math.abs(one) < least ? 0 : codeFor(one))) }))
    .filter(({ codes }) => codes.some(Boolean))
    .toSorted((a, b) => a.id - b.id);
  pack.wide('features', kept.length);
  let last = -1;
  for (const { id, codes } of kept) {
    pack.wide('step', id - last);
    answers.forEach((answer, at) => pack.number(answer, WEIGHT_BITS, codes[at] ?? 0));
    last = id;
  }
  return pack.finish();
}
