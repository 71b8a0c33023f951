import type { PricedElement } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Chart } from '../../charts/Chart.tsx';
import { DotRow } from '../../charts/DotRow.tsx';

/** Each deal a dot, on the side where it stands. Those without their own kind on the other side are in the note. */
export function SideDots({ priced }: { priced: PricedElement }) {
  const { t } = useLocale();
  const sides = (['done', 'passed'] as const).map((side) => ({
    side,
    name: t(`price.side.${side}`),
    ...priced[side],
    before: priced.all[side],
  }));
  const says = sides.map(({ name, n, won }) => t('price.side.says', { name, n, won })).join(' ');
  return (
    <Chart
      level={3}
      title={t('price.dots')}
      says={says}
      table={{
        columns: [
          t('price.column.side'),
          t('price.column.all'),
          t('price.column.compared'),
          t('price.column.won'),
          t('price.column.lost'),
        ],
        rows: sides.map(({ name, n, won, before }) => [name, `${before.n}`, `${n}`, `${won}`, `${n - won}`]),
      }}
    >
      <div class="side-dots">
        {sides.map(({ side, name, n, won }) => (
          <div key={side} class="side-row">
            <span class="side-name">{name}</span>
            <DotRow n={n} filled={won} />
            <span class="side-says">{t('price.side.counts', { n, won, lost: n - won })}</span>
          </div>
        ))}
      </div>
    </Chart>
  );
}
