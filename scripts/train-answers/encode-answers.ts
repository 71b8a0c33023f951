/** Writes fitted weights as `decodeAnswers` reads them. */
import { LEVELS, WRITTEN, decodeLetter } from '../../lib/language/answers/model.ts';
import { idOf } from '../../lib/language/asks/model.ts';
import { packIds } from '../../lib/language/answers/packed.ts';
import type { Fitted } from './fit-answers.ts';

const LETTERS = [
  '.',
  ...Array.from({ length: LEVELS }, (_, at) => String.fromCharCode(97 + at)),
  ...Array.from({ length: LEVELS }, (_, at) => String.fromCharCode(65 + at)),
];

function letterFor(weight: number): string {
  const away = (letter: string) => Math.abs(decodeLetter(letter) - weight);
  return LETTERS.reduce((best, letter) => (away(letter) < away(best) ? letter : best));
}

export function encodeAnswers({ bias, weights }: Fitted): { ids: string; letters: string } {
  const write = (values: readonly number[]) => values.slice(0, WRITTEN).map(letterFor).join('');
  const rows = new Map<number, string>();
  // The first, which says most, keeps its id.
  for (const [name, values] of weights) {
    const letters = write(values);
    if (/[a-z]/i.test(letters) && !rows.has(idOf(name))) rows.set(idOf(name), letters);
  }
  const sorted = [...rows].toSorted(([a], [b]) => a - b);
  return {
    ids: packIds(sorted.map(([id]) => id)),
    letters: write(bias) + sorted.map(([, letters]) => letters).join(''),
  };
}
