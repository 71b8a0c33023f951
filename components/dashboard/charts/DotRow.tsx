const STEP = 14;
const ACROSS = 30;

/** One dot a deal, won ones filled and first: what few deals are looks like few. */
export function DotRow({ n, filled }: { n: number; filled: number }) {
  const across = Math.min(ACROSS, Math.max(1, n));
  const width = across * STEP;
  const height = Math.max(1, Math.ceil(n / ACROSS)) * STEP;
  return (
    <svg class="dots" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {Array.from({ length: n }, (_, at) => (
        <circle
          key={at}
          class={at < filled ? 'dot-filled' : 'dot-open'}
          cx={(at % ACROSS) * STEP + STEP / 2}
          cy={Math.floor(at / ACROSS) * STEP + STEP / 2}
          r="4.5"
        />
      ))}
    </svg>
  );
}
