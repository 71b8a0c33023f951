/** What was tried, how often, and what was lost, for a person. */
import type { Tried } from './run.ts';

const HEAD = ['trial', 'tried', 'of', 'lost', 'minutes', 'one case is'];
/** More of one kind say nothing new. */
const MOST_WORDS = 5;

export function formatTable(all: readonly Tried[]): string {
  const lines = [HEAD, ...all.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const rows = lines.map((line) =>
    line
      .map((cell, column) => (isFigure(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return [...rows, '', ...all.flatMap(notes)].join('\n').trimEnd();
}

function isFigure(column: number): boolean {
  return column > 0 && column < HEAD.length - 1;
}

/** All that was wanted was tried, and nothing was lost. */
export function held({ outcome, wanted }: Tried): boolean {
  return outcome.lost.length === 0 && outcome.tried >= wanted;
}

function cells({ trial, wanted, outcome, seconds }: Tried): string[] {
  const { tried, lost } = outcome;
  return [trial.id, String(tried), String(wanted), String(lost.length), (seconds / 60).toFixed(1), trial.what];
}

function notes({ trial, outcome }: Tried): string[] {
  const counts = Object.entries(outcome.counts).map(([name, n]) => `${name} ${n}`);
  const more = outcome.lost.length - MOST_WORDS;
  return [
    ...(counts.length > 0 ? [`${trial.id}: ${counts.join(', ')}`] : []),
    ...outcome.lost.slice(0, MOST_WORDS).map((words) => `${trial.id} LOST ${words}`),
    ...(more > 0 ? [`${trial.id} LOST ${more} more`] : []),
  ];
}
