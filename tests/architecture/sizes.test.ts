/** Small rooms: the figures are those of the projects that we take as models (median 60 lines, none over 300). */
import { describe, expect, it } from 'vitest';
import { readShippedSources } from './sources.ts';

/** Words and content are lists, not code; weights are made by a script. */
const WEIGHTS = /^lib\/language\/asks\/weights\//;
const sources = readShippedSources().filter(({ path }) => !WEIGHTS.test(path));
const code = sources.filter((source) => !/^lib\/locales\/|built-in|cast\.ts$/.test(source.path));

function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

describe('files and functions', () => {
  const lines = code.map((source) => source.lines);
  const functions = code.flatMap((source) => source.functions.map((f) => ({ ...f, path: source.path })));

  it('has small files', () => {
    expect(percentile(lines, 0.5)).toBeLessThanOrEqual(80);
    expect(percentile(lines, 0.9)).toBeLessThanOrEqual(190);
    expect(sources.filter((source) => source.lines > 300).map((source) => source.path)).toEqual([]);
  });

  it('has short functions', () => {
    expect(
      percentile(
        functions.map((f) => f.lines),
        0.5,
      ),
    ).toBeLessThanOrEqual(12);
    expect(
      percentile(
        functions.map((f) => f.lines),
        0.9,
      ),
    ).toBeLessThanOrEqual(45);
  });

  it('only wires in the entrypoints', () => {
    const long = sources.filter((source) => source.path.startsWith('entrypoints/') && source.lines > 45);
    expect(long.map((source) => source.path)).toEqual([]);
  });
});
