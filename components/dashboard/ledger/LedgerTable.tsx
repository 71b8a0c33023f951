import { useRef } from 'preact/hooks';
import type { LedgerRow } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { useKeepFocus } from '../lists/use-keep-focus.ts';
import { useListKeys } from '../lists/use-list-keys.ts';
import { useReturnTo } from '../shell/came-from.ts';
import { LedgerTableRow } from './LedgerTableRow.tsx';
import './LedgerTable.css';

export function LedgerTable({ rows }: { rows: readonly LedgerRow[] }) {
  const { t } = useLocale();
  const now = useNow();
  const body = useRef<HTMLTableSectionElement>(null);
  const onKeyDown = useListKeys(body);
  useReturnTo(body);
  const onFocusIn = useKeepFocus(body, rows.map(({ commitment: { id, state } }) => `${id} ${state}`).join(' '));
  return (
    <table class="list ledger-list">
      <thead>
        <tr>
          <th scope="col">{t('ledgerPage.column.words')}</th>
          <th scope="col">{t('ledgerPage.column.deal')}</th>
          <th scope="col">{t('ledgerPage.column.state')}</th>
          <th scope="col" class="figure">
            {t('ledgerPage.column.due')}
          </th>
          <th scope="col" class="figure">
            {t('ledgerPage.column.age')}
          </th>
          <th scope="col" class="row-acts-head">
            <span class="ears">{t('ledgerPage.column.acts')}</span>
          </th>
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={onKeyDown} onFocusIn={onFocusIn}>
        {rows.map((row) => (
          <LedgerTableRow key={row.commitment.id} row={row} now={now} />
        ))}
      </tbody>
    </table>
  );
}
