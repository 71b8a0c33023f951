import type { LedgerRow } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { classNames } from '../../ui/class-names.ts';
import { atLeast } from '../../ui/words/at-least.ts';
import { StateMark } from '../../ui/marks/StateMark.tsx';
import { DashboardLink } from '../../deal/desk/DashboardLink.tsx';
import { useDesk } from '../../deal/desk/desk.ts';
import { kindOf, markOf } from '../../deal/ledger/entry-words.ts';
import { isPast, todayWhen } from '../../deal/ledger/today-words.ts';
import './Today.css';

const SHOWN = 5;

/** A promise is kept by its words, and "something else" is nothing to act on. */
const saysItself = ({ commitment: { direction, kind, words } }: LedgerRow): boolean =>
  words !== '' && (direction === 'we' || kind === 'other');

/** Where no thread is open: what needs the rep today, the most urgent first. Nothing does, nothing is said. */
export function Today() {
  const { visit } = useDesk();
  const locale = useLocale();
  const { t } = locale;
  const now = useNow();
  const today = useQuery('today', { limit: SHOWN }).value;
  if (today === undefined || today.total === 0) return null;
  const total = atLeast(today.total, today.more, locale.language);
  const rows = today.groups.flatMap((group) => group.rows);
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
                {saysItself(row) ? (
                  <span class="today-said">{row.commitment.words}</span>
                ) : (
                  <span class="today-kind">{kindOf(row, locale)}</span>
                )}{' '}
                <span
                  class={classNames('entry-when', isPast(row) && 'entry-late')}
                  title={todayWhen(row, now, locale, true)}
                >
                  {todayWhen(row, now, locale)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {today.total > rows.length ? (
        <DashboardLink to="/today">{t('today.more', { count: total })}</DashboardLink>
      ) : null}
    </section>
  );
}
