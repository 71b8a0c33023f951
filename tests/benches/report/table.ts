/** The rows as text for a person. */
import type { Measured } from '../row.ts';

const HEAD = ['row', 'ours', 'reference', 'unit', 'ratio', 'goal', 'holds'];

export function formatTable(measured: readonly Measured[]): string {
  const lines = [HEAD, ...measured.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const table = lines.map((line) => pad(line, widths)).join('\n');
  return `${table}\n\n${measured.map(({ row, note }) => `${row.id}: ${note}`).join('\n')}`;
}

function cells({ row, unit }: Measured): string[] {
  const { id, ours, reference, ratio, goal, holds } = row;
  return [id, figure(ours), figure(reference), unit, figure(ratio), `≤ ${figure(goal)}`, holds ? 'yes' : 'NO'];
}

/** Words to the left, figures to the right. */
function pad(line: string[], widths: number[]): string {
  const padded = line.map((cell, column) => {
    const width = widths[column] ?? 0;
    return column === 0 || column === 3 ? cell.padEnd(width) : cell.padStart(width);
  });
  return padded.join('  ').trimEnd();
}

/** Three digits that say something: 23722, 12.3, 0.00456. */
export function figure(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 1000) return String(Math.round(value));
  return String(Number(value.toPrecision(3)));
}
