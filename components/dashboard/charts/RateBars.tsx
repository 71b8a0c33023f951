import type { Rate } from '../../../lib/domain/commitment/rates.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { percentWords } from '../rates/RateText.tsx';
import { BarRows } from './BarRows.tsx';
import { Chart } from './Chart.tsx';

/** Shares beside each other, each with its counts; under five cases the counts alone. */
export function RateBars(props: {
  title: string;
  /** What the rows are, and what is counted of what. */
  columns: [row: string, counted: string, of: string];
  rows: readonly { key: string; label: string; rate: Rate }[];
  note?: string;
}) {
  const { t, language } = useLocale();
  const says = ({ n, of, share }: Rate) =>
    share === null ? t('rates.few', { n, of }) : `${percentWords(share, language)} · ${t('rates.counts', { n, of })}`;
  return (
    <Chart
      level={3}
      title={props.title}
      says={props.rows.map(({ label, rate }) => `${label}: ${says(rate)}`).join('; ')}
      table={{
        columns: [...props.columns, t('chart.share')],
        rows: props.rows.map(({ label, rate }) => [
          label,
          `${rate.n}`,
          `${rate.of}`,
          rate.share === null ? '–' : percentWords(rate.share, language),
        ]),
      }}
      note={props.note}
    >
      <BarRows
        rows={props.rows.map(({ key, label, rate }) => ({
          key,
          label,
          share: rate.share,
          says: says(rate),
          strong: true,
        }))}
      />
    </Chart>
  );
}
