/** Writes the calibration and the lines that the detector draws. */
import { writeSource } from './write-source.ts';
import type { Thresholds } from './thresholds.ts';

export async function writeThresholds({ slope, offset, threshold, shownFrom }: Thresholds): Promise<void> {
  const round = (value: number) => Number(value.toFixed(4));
  await writeSource('thresholds.ts', [
    `export const CALIBRATION = { slope: ${round(slope)}, offset: ${round(offset)} };`,
    '/** From here on a sentence is taken for an ask. */',
    `export const THRESHOLD = ${round(threshold)};`,
    '/** From here on it is shown unasked. */',
    `export const SHOWN_FROM = { english: ${round(shownFrom.english)}, others: ${round(shownFrom.others)} };`,
  ]);
}
