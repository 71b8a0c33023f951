export interface BarRow {
  key: string;
  label: string;
  /** 0 to 1 of the longest that there can be; `null` = too few cases: the words alone. */
  share: number | null;
  /** Stands at the bar's end: the share with its counts. */
  says: string;
  /** The one that the chart is about. */
  strong?: boolean;
}

const WIDTH = 100;

/** Bars under each other, each with its name before it and its figure behind it: no legend, no axis. */
export function BarRows({ rows }: { rows: readonly BarRow[] }) {
  return (
    <div class="bar-rows">
      {rows.map(({ key, label, share, says, strong }) => (
        <div key={key} class="bar-row">
          <span class="bar-label">{label}</span>
          {share === null ? (
            <span class="bar-none" />
          ) : (
            <svg class="bar" viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true">
              <rect class="chart-track" width={WIDTH} height="10" />
              <rect class={strong ? 'chart-fill' : 'chart-fill-soft'} width={share * WIDTH} height="10" />
            </svg>
          )}
          <span class="bar-says">{says}</span>
        </div>
      ))}
    </div>
  );
}
