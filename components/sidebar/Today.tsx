import { useLocale } from '../hooks/locale.ts';
import { useNow } from '../hooks/use-now.ts';
import { useQuery } from '../hooks/use-query.ts';
import { classNames } from '../ui/class-names.ts';
import { StateMark } from '../ui/StateMark.tsx';
import { DashboardLink } from './DashboardLink.tsx';
import { useDesk } from './desk.ts';
import { entryWhen, isLate, kindOf, markOf } from './entry-words.ts';
import './Today.css';

const SHOWN = 5;

/** Where no thread is open: what waits in all deals, the longest silent first. Nothing waits, nothing is said. */
export function Today() {
  const { visit } = useDesk();
  const locale = useLocale();
  const { t } = locale;
  const now = useNow();
  const silent = useQuery('ledger', { state: 'unanswered', limit: SHOWN }).value;
  const overdue = useQuery('ledger', { state: 'overdue', limit: SHOWN }).value;
  // What was put aside needs nobody before its time.
  const found = [...(overdue?.rows ?? []), ...(silent?.rows ?? [])];
  const awake = found.filter((row) => !row.snoozed);
  const rows = awake.slice(0, SHOWN);
  const total = (overdue?.total ?? 0) + (silent?.total ?? 0) - (found.length - awake.length);
  if (rows.length === 0) return null;
  return (
    <section class="today" aria-labelledby="today-title">
      <h2 id="today-title" class="group-title">
        {t('today.title')}
        <span class="figures">{total}</span>
      </h2>
      <ul>
        {rows.map((row) => (
          <li key={row.commitment.id}>
            <button type="button" class="today-row" onClick={() => visit(row.commitment.dealId)}>
              <StateMark state={markOf(row)} />
              <span class="today-words">
                <span class="today-what">
                  <strong>{row.contactName ?? row.accountName}</strong>{' '}
                  {row.contactName === null ? null : <span class="today-account">{row.accountName}</span>}
                </span>
                <span class="today-kind">{kindOf(row, locale)}</span>{' '}
                <span class={classNames('entry-when', isLate(row) && 'entry-late')}>{entryWhen(row, now, locale)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {total > rows.length ? <DashboardLink to="/ledger">{t('ledger.all', { count: total })}</DashboardLink> : null}
    </section>
  );
}
