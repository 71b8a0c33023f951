/** The rows that the weights are made from, as features. */
import { readFile } from 'node:fs/promises';
import { prepareReply } from '../../lib/language/answers/prepare.ts';
import type { Answer } from '../../lib/language/answers/model.ts';
import type { Example } from './fit-answers.ts';

const FOLDER = 'tests/corpora/answers';
/** Of the parts of the corpus that are for training. */
const FILES = ['', '-2', '-3', '-4', '-5', '-6', '-7', '-8', '-9', '-10', '-11', '-12', '-13', '-14'].map(
  (part) => `train${part}.jsonl`,
);
const SAID_AT = Date.parse('2026-06-10T10:00:00Z');

type Row = { ask: string; reply: string; answer: Answer; voice?: string };

/** … with the file that it stands in: nearly each is by a writer of its own. */
export interface Placed extends Example {
  file: string;
}

function toExample(file: string, { ask, reply, answer, voice = ask }: Row): Placed[] {
  const prepared = prepareReply(ask, reply, { now: SAID_AT, zone: 'UTC' });
  return prepared ? [{ file, answer, voice, features: prepared.reading.features }] : [];
}

export async function readExamples(): Promise<Placed[]> {
  const files = await Promise.all(
    FILES.map(async (file) => ({ file, text: await readFile(`${FOLDER}/${file}`, 'utf8') })),
  );
  return files.flatMap(({ file, text }) =>
    text
      .trim()
      .split('\n')
      .flatMap((line) => toExample(file, JSON.parse(line) as Row)),
  );
}
