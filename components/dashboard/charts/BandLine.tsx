const WIDTH = 640;
const HEIGHT = 74;
const PAD = 40;
const MIDDLE = 30;

/** Where a difference lies, on a line with zero marked: never a point alone. All of it in hundredths. */
export function BandLine({ low, high, labels }: { low: number; high: number; labels: BandLabels }) {
  const reach = reachOf(low, high);
  const x = (value: number) => PAD + ((value + reach) / (2 * reach)) * (WIDTH - 2 * PAD);
  return (
    <svg class="band-line" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line class="chart-axis" x1={PAD} x2={WIDTH - PAD} y1={MIDDLE} y2={MIDDLE} />
      {[-reach, -reach / 2, reach / 2, reach].map((value) => (
        <g key={value}>
          <line class="chart-axis" x1={x(value)} x2={x(value)} y1={MIDDLE - 3} y2={MIDDLE + 3} />
          <text class="chart-tick" x={x(value)} y={HEIGHT - 22} text-anchor="middle">
            {labels.tick(value)}
          </text>
        </g>
      ))}
      <line class="band-zero" x1={x(0)} x2={x(0)} y1={MIDDLE - 20} y2={MIDDLE + 9} />
      <text class="chart-tick" x={x(0)} y={HEIGHT - 22} text-anchor="middle">
        0
      </text>
      <rect class="band" x={x(low)} width={Math.max(2, x(high) - x(low))} y={MIDDLE - 7} height="14" rx="3" />
      <text class="band-end" x={x(low)} y={MIDDLE - 12} text-anchor="end">
        {labels.tick(low)}
      </text>
      <text class="band-end" x={x(high)} y={MIDDLE - 12} text-anchor="start">
        {labels.tick(high)}
      </text>
      <text class="chart-tick" x={PAD} y={HEIGHT - 3} text-anchor="start">
        {labels.left}
      </text>
      <text class="chart-tick" x={WIDTH - PAD} y={HEIGHT - 3} text-anchor="end">
        {labels.right}
      </text>
    </svg>
  );
}

export interface BandLabels {
  tick: (value: number) => string;
  left: string;
  right: string;
}

/** To the next ten beyond the band, and never so near that a narrow band looks wide. */
function reachOf(low: number, high: number): number {
  return Math.max(20, Math.ceil((Math.max(Math.abs(low), Math.abs(high)) + 1) / 10) * 10);
}
