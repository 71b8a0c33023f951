import type { DealView, LedgerRow } from '../../../lib/contract/views.ts';
import type { Locale } from '../../hooks/words/locale.ts';

export type LedgerGroup = 'open' | 'promises' | 'aside' | 'given' | 'settled';
const ORDER: readonly LedgerGroup[] = ['open', 'promises', 'aside', 'given', 'settled'];

function groupOf({
  commitment: { state, direction },
  snoozed,
}: Pick<LedgerRow, 'commitment' | 'snoozed'>): LedgerGroup {
  if (snoozed) return 'aside';
  if (state === 'to-ask' || state === 'asked') return 'open';
  if (state === 'given') return direction === 'we' ? 'promises' : 'given';
  return 'settled';
}

/** Open asks, our promises, what was put aside, what was given, what is settled; empty groups are left out, the order of the rows is kept. */
export function groupLedger(rows: readonly LedgerRow[]): { group: LedgerGroup; rows: LedgerRow[] }[] {
  return ORDER.map((group) => ({ group, rows: rows.filter((row) => groupOf(row) === group) })).filter(
    (part) => part.rows.length > 0,
  );
}

/** What the closed fold says: "2 open, 1 promise". */
export function ledgerAside(deal: Pick<DealView, 'ledger'>, { t }: Locale): string {
  const count = (group: LedgerGroup) => deal.ledger.filter((row) => groupOf(row) === group).length;
  const open = count('open');
  const promises = count('promises');
  const parts = [
    open > 0 ? t('ledger.countOpen', { count: open }) : '',
    promises > 0 ? t('ledger.countPromises', { count: promises }) : '',
  ].filter((part) => part !== '');
  return parts.join(' · ');
}
