import { describe, expect, it } from 'vitest';
import { LEXICON } from '../../lib/language/answers/packed-lexicon.ts';
import { WEIGHTS } from '../../lib/language/answers/weights.ts';
import { readModel } from '../../lib/language/answers/model.ts';
import { unpackTable } from '../../lib/language/answers/packed.ts';
import { fitAnswers } from '../../scripts/train-answers/fit-answers.ts';
import { packLexicons } from '../../scripts/train-answers/pack-lexicon.ts';
import { packTable } from '../../scripts/train-answers/pack.ts';
import { readExamples } from '../../scripts/train-answers/read-examples.ts';

describe('what is shipped is what the training makes', () => {
  it('the lexicons', () => expect(LEXICON).toBe(packLexicons()));

  it('the weights', async () => {
    const shipped = readModel(WEIGHTS).weights;
    const made = readModel(fitAnswers(await readExamples())).weights;
    const none: readonly number[] = [];
    // Another processor may round a weight to the next level, and drop what says least.
    const same = [...made].filter(([number, weights]) =>
      weights.every((weight, at) => Math.abs(weight - ((shipped.get(number) ?? none)[at] ?? 0)) < 0.5),
    );
    expect(made.size).toBeGreaterThan(500);
    expect(same.length / made.size).toBeGreaterThan(0.99);
    expect(Math.abs(shipped.size - made.size)).toBeLessThan(10);
  }, 420_000);
});

it.each([
  [0, 1],
  [5, 4],
  [1, 7],
])('keeps tables of %i values of %i bits as they are', (values, bits) => {
  const numbers = [0, 1, 31, 32, 1023, 1024, 40_000, 262_143];
  const table = new Map(
    numbers.map((number) => [number, Array.from({ length: values }, (_, at) => (number * 7 + at) % 2 ** bits)]),
  );
  expect(unpackTable(packTable(table, bits), values, bits)).toEqual(table);
});

it('packs what is the same to hardly anything', () => {
  const table = new Map(Array.from({ length: 1000 }, (_, number) => [number, [3, 3, 3, 3]]));
  expect(packTable(table, 4).length).toBeLessThan(80);
});
