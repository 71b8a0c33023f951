import type { TrendsView } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Chart } from '../../charts/Chart.tsx';
import { LineMonths } from '../../charts/LineMonths.tsx';

/** Depth goes to level 4, who does the work. */
const DEEPEST = 4;

export function ReachChart({ reach, what }: { reach: TrendsView['reach']; what: 'breadth' | 'depth' }) {
  const { t, language } = useLocale();
  const month = new Intl.DateTimeFormat(language, { month: 'short' });
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const points = reach.map((one) => ({ label: month.format(one.at), value: one[what], deals: one.deals }));
  const highest = Math.ceil(Math.max(1, ...points.map(({ value }) => value ?? 0)));
  const last = points.at(-1);
  return (
    <Chart
      level={3}
      title={t(`trends.${what}`)}
      says={
        last?.value === null || last === undefined
          ? t('trends.reach.few')
          : t('trends.reach.says', { value: number.format(last.value), n: last.deals })
      }
      table={{
        columns: [t('trends.month'), t(`trends.${what}.short`), t('trends.openDeals')],
        rows: points.map(({ label, value, deals }) => [label, value === null ? '–' : number.format(value), `${deals}`]),
      }}
      note={t(`trends.${what}.note`)}
    >
      <LineMonths points={points} most={what === 'depth' ? DEEPEST : highest} say={(value) => number.format(value)} />
    </Chart>
  );
}
