/**
 * The rows as one picture: how much of its goal each takes, and how the answers grow with the book. Our own drawing, in the
 * colours of the interface, for light and dark; every bar and line is labelled where it stands.
 */
import { drawCurves } from './chart-curves.ts';
import { CHART_STYLE, escapeText, WIDTH } from './chart-style.ts';
import { nameOf } from './row-names.ts';
import type { BenchRow, Curve } from '../row.ts';
import { figure } from './table.ts';

export interface Drawn extends BenchRow {
  curves?: Curve[];
}

const ROW = 24;
const TOP = 64;
/** Where bars begin; before it their names. */
const LEFT = 330;
const GOAL_AT = LEFT + 230;
/** A bar that takes more than this of its goal is cut off; its figure says how much it is. */
const MOST = 1.25;

export function drawChart(rows: readonly Drawn[]): string {
  const bars = rows.map((row, index) => bar(row, TOP + index * ROW)).join('\n');
  const end = TOP + rows.length * ROW;
  const curves = drawCurves(
    rows.flatMap((row) => row.curves ?? []),
    end + 48,
  );
  const height = curves.bottom + 16;
  const held = rows.filter(({ holds }) => holds).length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title">
<title id="title">Red Pen's bench: ${held} of ${rows.length} figures within their goal</title>
<style>${CHART_STYLE}</style>
<rect class="paper" width="${WIDTH}" height="${height}" rx="10"/>
<text class="head" x="20" y="30">What it takes of each goal</text>
<text class="quiet" x="${GOAL_AT}" y="52" text-anchor="middle">goal</text>
${bars}
<line class="goal" x1="${GOAL_AT}" x2="${GOAL_AT}" y1="${TOP - 6}" y2="${end}"/>
${curves.svg}
</svg>
`;
}

function bar(row: Drawn, y: number): string {
  const share = row.goal > 0 ? row.ratio / row.goal : Number(row.ratio > 0);
  const width = Math.max(2, Math.min(share, MOST) * (GOAL_AT - LEFT));
  const middle = y + ROW / 2;
  const look = row.holds ? 'bar' : 'bar over';
  const figures = `${figure(row.ratio)} of ${figure(row.goal)}`;
  return `<text class="name" x="${LEFT - 12}" y="${middle + 4}" text-anchor="end">${escapeText(nameOf(row.id))}</text>
<rect class="${look}" x="${LEFT}" y="${y + 6}" width="${width.toFixed(1)}" height="${ROW - 12}" rx="2"/>
<text class="figure" x="${WIDTH - 20}" y="${middle + 4}" text-anchor="end">${figures}</text>`;
}
