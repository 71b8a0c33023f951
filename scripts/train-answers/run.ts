/**
 * Makes `lib/language/answers/weights.ts` anew from `tests/corpora/answers/train.jsonl`: `npm run train:answers`. Prints how
 * well rows are read by weights that were fitted without any row of the same ask.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { weigh } from '../../lib/language/answers/model.ts';
import { WORD } from '../../lib/language/answers/features.ts';
import { prepareReply } from '../../lib/language/answers/prepare.ts';
import type { Answer } from '../../lib/language/answers/model.ts';
import { fit } from './fit.ts';
import type { Example } from './fit.ts';

const CORPUS = 'tests/corpora/answers/train.jsonl';
const WEIGHTS = 'lib/language/answers/weights.ts';
const WORD_WEIGHTS = 'lib/language/answers/word-weights.ts';
const LINE = 116;
const SAID_AT = Date.parse('2026-06-10T10:00:00Z');
const FOLDS = 8;

type Row = { ask: string; reply: string; answer: Answer };

function toExample({ ask, reply, answer }: Row): (Example & { ask: string }) | null {
  const prepared = prepareReply(ask, reply, { now: SAID_AT, zone: 'UTC' });
  return prepared && { ask, answer, features: prepared.reading.features };
}

function crossValidate(examples: readonly (Example & { ask: string })[]): number {
  const asks = [...new Set(examples.map(({ ask }) => ask))];
  const foldOf = (ask: string) => asks.indexOf(ask) % FOLDS;
  const right = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fit(examples.filter(({ ask }) => foldOf(ask) !== fold));
    const held = examples.filter(({ ask }) => foldOf(ask) === fold);
    return held.filter(({ features, answer }) => weigh(features, weights).answer === answer).length;
  });
  return right.reduce((sum, count) => sum + count, 0) / examples.length;
}

/** Two decimals are enough, and small. */
function write(weights: Record<string, number[]>): string {
  const lines = Object.entries(weights)
    .filter(([name]) => !name.startsWith(WORD))
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([name, values]) => {
      const key = /^[a-z]+$/.test(name) ? name : `'${name}'`;
      return `  ${key}: [${values.map((value) => Number(value.toFixed(2)) || 0).join(', ')}],`;
    });
  return `/** Made by \`npm run train:answers\`: change the rows, not this. In the order of \`ANSWERS\`. */
import type { Weights } from './model.ts';

export const WEIGHTS: Weights = {
${lines.join('\n')}
};
`;
}

/** Words that say little are left out; the rest are tenths, many to a line. */
function writeWords(weights: Record<string, number[]>): string {
  const words = Object.entries(weights).flatMap(([name, values]) => {
    const tenths = values.map((value) => Math.round(value * 10) || 0);
    const tells = tenths.some((value) => Math.abs(value) >= 2);
    return name.startsWith(WORD) && tells ? [`${name.slice(WORD.length)}:${tenths.join(',')}`] : [];
  });
  const lines: string[] = [''];
  for (const word of words.toSorted()) {
    if (`${lines.at(-1)} ${word}`.length > LINE) lines.push('');
    lines.push(`${lines.pop() ?? ''} ${word}`.trim());
  }
  return `/** Made by \`npm run train:answers\`: change the rows, not this. */
export const WORD_WEIGHTS = \`
${lines.join('\n')}
\`;
`;
}

const rows = (await readFile(CORPUS, 'utf8')).trim().split('\n');
const examples = rows.flatMap((line) => toExample(JSON.parse(line) as Row) ?? []);
console.log(`${examples.length} rows, ${(crossValidate(examples) * 100).toFixed(1)} % right across asks`);
const weights = fit(examples);
await writeFile(WEIGHTS, write(weights));
await writeFile(WORD_WEIGHTS, writeWords(weights));
