import type { DealView, LedgerRow } from '../../../lib/contract/views.ts';
import { groupOf, LEDGER_GROUPS } from '../../../lib/domain/commitment/ledger-group.ts';
import type { LedgerGroup } from '../../../lib/domain/commitment/ledger-group.ts';
import type { Locale } from '../../hooks/words/locale.ts';

/** Empty groups are left out, the order of the rows is kept. */
export function groupLedger(rows: readonly LedgerRow[]): { group: LedgerGroup; rows: LedgerRow[] }[] {
  return LEDGER_GROUPS.map((group) => ({
    group,
    rows: rows.filter(({ commitment, snoozed }) => groupOf(commitment, snoozed) === group),
  })).filter((part) => part.rows.length > 0);
}

/** What the closed fold says: "2 open, 1 promise". */
export function ledgerAside(
  { ledgerCounts: { open, promises } }: Pick<DealView, 'ledgerCounts'>,
  { t }: Locale,
): string {
  const parts = [
    open > 0 ? t('ledger.countOpen', { count: open }) : '',
    promises > 0 ? t('ledger.countPromises', { count: promises }) : '',
  ].filter((part) => part !== '');
  return parts.join(' · ');
}
