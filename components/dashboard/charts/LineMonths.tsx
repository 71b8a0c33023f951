export interface MonthPoint {
  /** For the axis: "Mar". */
  label: string;
  /** `null` = too few cases: a gap. */
  value: number | null;
}

const WIDTH = 460;
const HEIGHT = 120;
const LEFT = 8;
const RIGHT = 44;
const TOP = 18;
const BOTTOM = 22;

/** One line over months. Its last value stands at its end, its top beside the axis: no legend to look up. */
export function LineMonths({
  points,
  most,
  say,
}: {
  points: readonly MonthPoint[];
  most: number;
  say: (v: number) => string;
}) {
  const x = (at: number) => LEFT + (at / Math.max(1, points.length - 1)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) => TOP + (1 - value / most) * (HEIGHT - TOP - BOTTOM);
  const last = points.findLastIndex(({ value }) => value !== null);
  return (
    <svg class="line-months" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line class="chart-rule" x1={LEFT} x2={WIDTH - RIGHT} y1={y(0)} y2={y(0)} />
      <line class="chart-rule chart-rule-top" x1={LEFT} x2={WIDTH - RIGHT} y1={y(most)} y2={y(most)} />
      <text class="chart-tick" x={WIDTH - RIGHT + 6} y={y(most) + 4}>
        {say(most)}
      </text>
      {runsOf(points).map((run) => (
        <polyline key={run[0]?.at} class="line" points={run.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ')} />
      ))}
      {points.map(({ label, value }, at) => (
        <g key={label + String(at)}>
          {value === null ? null : <circle class="line-dot" cx={x(at)} cy={y(value)} r={at === last ? 4 : 2.5} />}
          {at % 2 === (points.length - 1) % 2 ? (
            <text class="chart-tick" x={x(at)} y={HEIGHT - 5} text-anchor={at === 0 ? 'start' : 'middle'}>
              {label}
            </text>
          ) : null}
        </g>
      ))}
      {last < 0 ? null : (
        <text class="line-end" x={x(last) + 8} y={y(points[last]?.value ?? 0) + 4}>
          {say(points[last]?.value ?? 0)}
        </text>
      )}
    </svg>
  );
}

type Placed = { at: number; value: number };

/** Points without a gap between them. */
function runsOf(points: readonly MonthPoint[]): Placed[][] {
  const runs: Placed[][] = [];
  let run: Placed[] = [];
  for (const [at, { value }] of points.entries()) {
    if (value !== null) run.push({ at, value });
    if (value === null || at === points.length - 1) {
      if (run.length > 0) runs.push(run);
      run = [];
    }
  }
  return runs;
}
