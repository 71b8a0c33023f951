const STEP = 14;
const ACROSS = 30;
const RADIUS = 4.5;

/** One dot a deal, won ones filled and first: what few deals are looks like few. All of a kind are one shape. */
export function DotRow({ n, filled }: { n: number; filled: number }) {
  const across = Math.min(ACROSS, Math.max(1, n));
  const width = across * STEP;
  const height = Math.max(1, Math.ceil(n / ACROSS)) * STEP;
  return (
    <svg class="dot-row" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path class="dot-filled" d={dotsFrom(0, filled)} />
      <path class="dot-open" d={dotsFrom(filled, n)} />
    </svg>
  );
}

function dotsFrom(from: number, to: number): string {
  const half = (sweep: 1 | -1) => `a${RADIUS} ${RADIUS} 0 1 0 ${sweep * 2 * RADIUS} 0`;
  const dots: string[] = [];
  for (let at = from; at < to; at += 1) {
    const x = (at % ACROSS) * STEP + STEP / 2;
    const y = Math.floor(at / ACROSS) * STEP + STEP / 2;
    dots.push(`M${x - RADIUS} ${y}${half(1)}${half(-1)}z`);
  }
  return dots.join('');
}
