import type { TodayView } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { DaysSaid } from '../../ui/words/DateText.tsx';
import { EmptyState } from '../../ui/blocks/EmptyState.tsx';
import { QueryPart } from '../lists/QueryPart.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { AuditNudge } from './AuditNudge.tsx';
import { TodayGroups } from './TodayGroups.tsx';
import './Today.css';

/** More is no list for a day; the ledger has all of it. */
const SHOWN = 50;

/** The digest itself: what needs the rep today, why, and the one act of each. */
export function TodayPage() {
  const { t } = useLocale();
  const state = useQuery('today', { limit: SHOWN });
  return (
    <div class="today-page">
      <PageHead title={t('shell.today')} count={state.value?.total || undefined} more={state.value?.more} />
      <AuditNudge />
      <QueryPart state={state}>
        {(today) => (today.total === 0 ? <Nothing today={today} /> : <TodayGroups today={today} />)}
      </QueryPart>
    </div>
  );
}

function Nothing({ today }: { today: TodayView }) {
  const { t, language } = useLocale();
  const now = useNow();
  const next = today.nextDueOn;
  return (
    <div class="list-empty">
      <EmptyState title={t('today.empty')}>
        {next === null ? (
          t('today.emptyHow')
        ) : (
          <DaysSaid now={now} language={language} say={(day) => t('today.emptyNext', { when: day(next) })} />
        )}
      </EmptyState>
    </div>
  );
}
