/** The labelled sentences that the model is trained on: one file a voice, JSON lines. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommitmentKind } from '../../lib/domain/rows/types.ts';
import type { Language, SentenceLabel } from '../../lib/language/asks/reading.ts';

export interface Example {
  /** Whose way of writing it is: the name of its file. */
  voice: string;
  text: string;
  label: SentenceLabel;
  kind: CommitmentKind | null;
  /** From a first cold mail. */
  first: boolean;
  language: Language;
}

interface Row {
  text: string;
  label: string;
  kind?: CommitmentKind;
  first?: boolean;
  lang?: Language;
}

const LABELS: Record<string, SentenceLabel> = {
  A: 'ask',
  S: 'soft-ask',
  Q: 'question',
  C: 'courtesy',
  P: 'promise',
  N: 'none',
};

/** @throws when a row has a label that is none */
function parseExamples(voice: string, lines: string): Example[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const row = JSON.parse(line) as Row;
      const label = LABELS[row.label];
      if (!label) throw new Error(`${voice}: unknown label ${row.label}`);
      const { text, kind = null, first = false, lang = 'en' } = row;
      return { voice, text, label, kind, first, language: lang };
    });
}

export async function readCorpus(folder: string): Promise<Example[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.jsonl')).toSorted();
  const voices = await Promise.all(
    files.map(async (file) => parseExamples(file.replace(/\.jsonl$/, ''), await readFile(join(folder, file), 'utf8'))),
  );
  return voices.flat();
}
