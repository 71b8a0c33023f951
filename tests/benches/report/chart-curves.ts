/** One small picture for each question: milliseconds over the size of the book, a thousandfold from left to right. */
import { escapeText, WIDTH } from './chart-style.ts';
import type { Curve } from '../row.ts';
import { figure } from './table.ts';

const COLUMNS = 3;
const GAP = 24;
const CELL = (WIDTH - 40 - GAP * (COLUMNS - 1)) / COLUMNS;
const HEIGHT = 64;
const STEP = HEIGHT + 64;

/** @param top where they begin. @returns where they end */
export function drawCurves(curves: readonly Curve[], top: number): { svg: string; bottom: number } {
  if (curves.length === 0) return { svg: '', bottom: top - 48 };
  const cells = curves.map((curve, index) => {
    const x = 20 + (index % COLUMNS) * (CELL + GAP);
    return cell(curve, x, top + 30 + Math.floor(index / COLUMNS) * STEP);
  });
  const sizes = (curves[0]?.points ?? []).map(([size]) => sizeWords(size));
  const head = `<text class="head" x="20" y="${top}">How answers grow with the book</text>
<text class="quiet" x="${WIDTH - 20}" y="${top}" text-anchor="end">milliseconds at ${sizes.join(', ')} commitments</text>`;
  return { svg: [head, ...cells].join('\n'), bottom: top + 30 + Math.ceil(curves.length / COLUMNS) * STEP };
}

/** From zero, so that a rise looks as steep as it is. */
function cell({ figure: name, points }: Curve, x: number, y: number): string {
  const most = Math.max(...points.map(([, ms]) => ms));
  const at = points.map(([, ms], index) => {
    const px = x + 4 + (index * (CELL - 8)) / Math.max(1, points.length - 1);
    return { px, py: y + 16 + HEIGHT * (1 - ms / (most * 1.15)), ms };
  });
  const line = at.map(({ px, py }) => `${px.toFixed(1)},${py.toFixed(1)}`).join(' ');
  const marks = at.map(({ px, py, ms }, index) => {
    const anchor = index === 0 ? 'start' : index === at.length - 1 ? 'end' : 'middle';
    return `<circle class="dot" cx="${px.toFixed(1)}" cy="${py.toFixed(1)}" r="2.5"/><text class="figure" x="${px.toFixed(1)}" y="${y + HEIGHT + 34}" text-anchor="${anchor}">${figure(ms)}</text>`;
  });
  return `<text class="name" x="${x}" y="${y + 4}">${escapeText(name)}</text>
<line class="axis" x1="${x}" x2="${x + CELL}" y1="${y + HEIGHT + 16}" y2="${y + HEIGHT + 16}"/>
<polyline class="line" points="${line}"/>
${marks.join('\n')}`;
}

function sizeWords(size: number): string {
  return size >= 1_000_000 ? `${size / 1_000_000} M` : `${size / 1000} k`;
}
