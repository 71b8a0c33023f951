import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { augment } from '../../scripts/train-asks/augment.ts';
import { madeFrom } from '../../scripts/train-asks/made-from.ts';
import { readCorpus } from '../../scripts/train-asks/read-corpus.ts';
import { see } from '../../scripts/train-asks/samples.ts';

it('ships the weights that `npm run train:asks` makes of these sentences as they are read now', async () => {
  const noted: unknown = JSON.parse(await readFile('scripts/train-asks/made-from.json', 'utf8'));
  const examples = await readCorpus('tests/corpora/asks/train');
  expect(await madeFrom(augment(examples).map(see))).toEqual(noted);
}, 120_000);
