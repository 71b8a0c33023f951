/** Writes fitted weights as `decodeAnswers` reads them. */
import { BIAS, WEIGHT_BITS, weightOf } from '../../lib/language/answers/model.ts';
import { featureNumber } from '../../lib/language/answers/packed.ts';
import { packTable } from './pack.ts';
import type { Fitted } from './fit-answers.ts';

const LEVELS = Array.from({ length: 2 ** WEIGHT_BITS - 1 }, (_, level) => level);

function levelFor(weight: number): number {
  const away = (level: number) => Math.abs(weightOf(level) - weight);
  return LEVELS.reduce((best, level) => (away(level) < away(best) ? level : best));
}

export function encodeAnswers({ bias, weights }: Fitted): string {
  const mean = bias.reduce((sum, value) => sum + value, 0) / bias.length;
  const all = [...weights, [featureNumber(BIAS), bias.map((value) => value - mean)] as const];
  const rows = all.map(([number, values]) => [number, values.map(levelFor)] as const);
  return packTable(new Map(rows.filter(([, levels]) => levels.some((level) => level > 0))), WEIGHT_BITS);
}
