import { useRef } from 'preact/hooks';
import type { DealListRow } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useSummary } from '../../hooks/surface/summary.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { useListKeys } from '../lists/use-list-keys.ts';
import { useReturnTo } from '../shell/came-from.ts';
import { DealTableRow } from './DealTableRow.tsx';
import './DealTable.css';

/** Figures stand at the end, aligned; the whole row opens the deal. */
export function DealTable({ rows, byValue }: { rows: readonly DealListRow[]; byValue: boolean }) {
  const { t } = useLocale();
  const own = useSummary()?.settings.currency;
  const mixed = byValue && own && rows.some(({ deal }) => deal.value !== null && deal.currency !== own);
  const now = useNow();
  const body = useRef<HTMLTableSectionElement>(null);
  const onKeyDown = useListKeys(body);
  useReturnTo(body);
  return (
    <table class="list deal-list">
      <thead>
        <tr>
          <th scope="col">{t('deals.column.deal')}</th>
          <th scope="col">{t('deals.column.stage')}</th>
          <th scope="col">{t('deals.column.next')}</th>
          <th scope="col" class="figure deal-asks">
            {t('deals.column.asks')}
          </th>
          <th scope="col" class="figure">
            {t('deals.column.value')}
            {mixed ? <span class="row-sub">{t('deals.column.byCurrency', { currency: own })}</span> : null}
          </th>
          <th scope="col" class="figure">
            {t('deals.column.given')}
          </th>
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={onKeyDown}>
        {rows.map((row) => (
          <DealTableRow key={row.deal.id} row={row} now={now} />
        ))}
      </tbody>
    </table>
  );
}
