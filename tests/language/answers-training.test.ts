import { describe, expect, it } from 'vitest';
import { LEXICON_CLASSES, LEXICON_IDS } from '../../lib/language/answers/packed-lexicon.ts';
import { WEIGHT_IDS, WEIGHT_LETTERS } from '../../lib/language/answers/weights.ts';
import { decodeAnswers } from '../../lib/language/answers/model.ts';
import { packIds, unpackIds } from '../../lib/language/answers/packed.ts';
import { idOf } from '../../lib/language/asks/model.ts';
import { encodeAnswers } from '../../scripts/train-answers/encode-answers.ts';
import { fitAnswers } from '../../scripts/train-answers/fit-answers.ts';
import { packLexicons } from '../../scripts/train-answers/pack-lexicon.ts';
import { readExamples } from '../../scripts/train-answers/read-examples.ts';

describe('what is shipped is what the training makes', () => {
  it('the lexicons', () => expect({ ids: LEXICON_IDS, classes: LEXICON_CLASSES }).toEqual(packLexicons()));

  it('the weights', async () => {
    const fitted = fitAnswers(await readExamples());
    const { ids, letters } = encodeAnswers(fitted);
    const [shipped, made] = [decodeAnswers(WEIGHT_IDS, WEIGHT_LETTERS), decodeAnswers(ids, letters)];
    const names = [...fitted.weights.keys()];
    // Another processor may round a weight to the next letter, and swap what says least.
    const same = names.filter((name) => {
      const [ours, theirs] = [shipped.weights.get(idOf(name)), made.weights.get(idOf(name))];
      return ours?.every((weight, at) => Math.abs(weight - (theirs?.[at] ?? 0)) < 0.4);
    });
    expect(names.length).toBeGreaterThan(500);
    expect(same.length / names.length).toBeGreaterThan(0.99);
  }, 120_000);
});

it('keeps ids in their places', () => {
  const ids = [0, 1, 31, 32, 1023, 1024, 40_000, 1_048_575];
  expect([...unpackIds(packIds(ids))]).toEqual(ids.map((id, place) => [id, place]));
});
