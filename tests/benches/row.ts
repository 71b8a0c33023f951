/** One line of the bench: ours against a reference that was measured in the same run, turn by turn. */
export interface BenchRow {
  id: string;
  ours: number;
  reference: number;
  /** What is held against `goal`: smaller is better. */
  ratio: number;
  goal: number;
  /** `ratio` is no greater than `goal`. */
  holds: boolean;
}

/** A row and what a reader of the table needs to know beside it. */
export interface Measured {
  row: BenchRow;
  /** Unit of `ours` and `reference`. */
  unit: string;
  note: string;
  /** How its figures grow with the book, for the chart. */
  curves?: Curve[];
}

export interface Curve {
  figure: string;
  /** Commitments in the book, and milliseconds. */
  points: [size: number, ms: number][];
}

/** The middle value; the mean of the two in the middle when they are even. @throws when there is none */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('no value was measured');
  return (upper + lower) / 2;
}

/** How many times the reference. */
export function rowOfTimes(id: string, ours: number, reference: number, goal: number): BenchRow {
  return row(id, ours, reference, ours / reference, goal);
}

/** `ours` is a share of the wall already, so the wall is what it is held against. */
export function rowOfShare(id: string, ours: number, reference: number, goal: number): BenchRow {
  return row(id, ours, reference, ours, goal);
}

/** None more than the reference: 1 where both have the same, and above 1 for the first one where it has none. */
export function rowOfCounts(id: string, ours: number, reference: number): BenchRow {
  const ratio = reference > 0 ? ours / reference : 1 + ours;
  return row(id, ours, reference, ratio, 1);
}

function row(id: string, ours: number, reference: number, ratio: number, goal: number): BenchRow {
  return { id, ours, reference, ratio, goal, holds: ratio <= goal };
}
