/**
 * Measures how asks are found: `npm run -s eval:asks -- FILE.jsonl`. Rows: `{text, label, kind?, first?, lang?}`, labels A
 * (ask), S (soft: counts as A), Q (question), C (courtesy), P (promise: counts as N), N. `first` = from a first cold mail.
 * A row is an ask if any of its sentences is. Prints JSON `{precision, recall, f1, averagePrecision, kindAccuracy, shown,
 * msPerSentence, rows}` at the shipped thresholds.
 */
import { readFile } from 'node:fs/promises';
import { readText } from '../lib/language/asks/analyse.ts';
import type { Language } from '../lib/language/asks/analyse.ts';

interface Row {
  text: string;
  label: string;
  kind?: string;
  first?: boolean;
  lang?: Language;
}

interface Judged {
  isAsk: boolean;
  found: boolean;
  shown: boolean;
  probability: number;
  sentences: number;
  kind: string | null;
  rightKind: string | undefined;
}

const NOW = Date.parse('2026-06-10T10:00:00Z');

function judge({ text, label, kind, first = false, lang }: Row): Judged {
  const { sentences } = readText(text, { now: NOW, zone: 'UTC', first, ...(lang ? { language: lang } : {}) });
  const best = sentences.toSorted((a, b) => b.probability - a.probability)[0];
  return {
    isAsk: label === 'A' || label === 'S',
    found: sentences.some((one) => one.label === 'ask' || one.label === 'soft-ask'),
    shown: sentences.some((one) => one.shown),
    probability: best?.probability ?? 0,
    sentences: sentences.length,
    kind: best?.kind ?? null,
    rightKind: kind,
  };
}

function rates(judged: readonly Judged[], isFound: (one: Judged) => boolean) {
  const found = judged.filter(isFound);
  const right = found.filter(({ isAsk }) => isAsk).length;
  const asks = judged.filter(({ isAsk }) => isAsk).length;
  return {
    precision: share(right, found.length),
    recall: share(right, asks),
    f1: share(2 * right, found.length + asks),
  };
}

/** `null` = there is nothing to take a share of. */
function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Number((part / whole).toFixed(4));
}

/** Equal probabilities count as one step, so that the order of the file says nothing. */
function averagePrecision(judged: readonly Judged[]): number | null {
  const asks = judged.filter(({ isAsk }) => isAsk).length;
  const sorted = judged.toSorted((a, b) => b.probability - a.probability);
  let [right, seen, sum] = [0, 0, 0];
  while (seen < sorted.length) {
    const probability = sorted[seen]?.probability;
    const step = sorted.filter((one) => one.probability === probability);
    const hits = step.filter(({ isAsk }) => isAsk).length;
    right += hits;
    seen += step.length;
    sum += hits * (right / seen);
  }
  return share(sum, asks);
}

const file = process.argv[2];
if (file === undefined) {
  console.error('usage: npm run -s eval:asks -- FILE.jsonl');
  process.exit(2);
}
const rows = (await readFile(file, 'utf8'))
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Row);
rows.slice(0, 50).forEach(judge); // warms up
const before = performance.now();
const judged = rows.map(judge);
const took = performance.now() - before;
const sentences = judged.reduce((sum, one) => sum + one.sentences, 0);
const kinds = judged.filter(({ isAsk, rightKind }) => isAsk && rightKind !== undefined);
const { precision, recall } = rates(judged, ({ shown }) => shown);
console.log(
  JSON.stringify({
    ...rates(judged, ({ found }) => found),
    averagePrecision: averagePrecision(judged),
    kindAccuracy: share(kinds.filter(({ kind, rightKind }) => kind === rightKind).length, kinds.length),
    shown: { precision, recall },
    msPerSentence: share(took, sentences),
    rows: rows.length,
  }),
);
