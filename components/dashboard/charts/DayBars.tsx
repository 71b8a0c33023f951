import type { Middle } from '../../../lib/domain/win-loss/middle.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { BarRows } from './BarRows.tsx';
import { Chart } from './Chart.tsx';

/** Days in the middle, each with how many cases it is the middle of. */
export function DayBars(props: {
  title: string;
  row: string;
  rows: readonly { key: string; label: string; days: Middle }[];
  note?: string;
}) {
  const { t, language } = useLocale();
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const longest = Math.max(1, ...props.rows.map(({ days }) => days.value ?? 0));
  const says = ({ n, value }: Middle) =>
    value === null ? t('chart.daysFew', { n }) : t('chart.days', { days: Math.round(value), n });
  return (
    <Chart
      level={3}
      title={props.title}
      says={props.rows.map(({ label, days }) => `${label}: ${says(days)}`).join('; ')}
      table={{
        columns: [props.row, t('chart.middleDays'), t('chart.cases')],
        rows: props.rows.map(({ label, days }) => [
          label,
          days.value === null ? '–' : number.format(days.value),
          `${days.n}`,
        ]),
      }}
      note={props.note}
    >
      <BarRows
        rows={props.rows.map(({ key, label, days }) => ({
          key,
          label,
          share: days.value === null ? null : days.value / longest,
          says: says(days),
          strong: true,
        }))}
      />
    </Chart>
  );
}
