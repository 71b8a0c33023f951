/**
 * What was measured, as it is kept: `out/bench.json` after every run, and with `--keep` the rows of this run among those of
 * earlier ones in `docs/bench/bench.json`, from which the chart of the docs is drawn.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawChart } from './chart.ts';
import type { BenchRow, Curve, Measured } from '../row.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const LAST = join(ROOT, 'out/bench.json');
const KEPT = join(ROOT, 'docs/bench/bench.json');
const CHART = join(ROOT, 'docs/bench/bench.svg');

export interface Result extends BenchRow {
  unit: string;
  note: string;
  curves?: Curve[];
  /** Day on which it was measured. */
  on: string;
  repeats: number;
  cores: number;
  /** How many processes wanted a core at the end, over fifteen minutes: well above `cores` = take it with care. */
  load: number;
}

export function describeRun(measured: readonly Measured[], repeats: number): Result[] {
  const load = Number((loadavg()[2] ?? 0).toFixed(1));
  const about = { on: new Date().toISOString().slice(0, 10), repeats, cores: availableParallelism(), load };
  return measured.map(({ row, unit, note, curves }) => ({
    ...row,
    unit,
    note,
    ...(curves ? { curves } : {}),
    ...about,
  }));
}

/** The newer of each row, in the order in which they came first; what is measured no more stays until it is taken out. */
export function mergeResults(known: readonly Result[], newer: readonly Result[]): Result[] {
  const rows = new Map(known.map((result) => [result.id, result]));
  for (const result of newer) rows.set(result.id, result);
  return [...rows.values()];
}

/** @returns files that were written */
export function writeResults(results: readonly Result[], keep: boolean): string[] {
  write(LAST, toText(results));
  if (!keep) return [LAST];
  const known = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Result[]) : [];
  const all = mergeResults(known, results);
  write(KEPT, toText(all));
  write(CHART, drawChart(all));
  return [LAST, KEPT, CHART];
}

function toText(results: readonly Result[]): string {
  return `${JSON.stringify(results, null, 2)}\n`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
