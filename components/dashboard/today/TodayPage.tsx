import type { TodayView } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { DaysSaid } from '../../ui/words/DateText.tsx';
import { EmptyState } from '../../ui/blocks/EmptyState.tsx';
import { ListSkeleton } from '../lists/ListSkeleton.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { AuditNudge } from './AuditNudge.tsx';
import { TodayGroups } from './TodayGroups.tsx';
import './Today.css';

/** More is no list for a day; the ledger has all of it. */
const SHOWN = 50;

/** The digest itself: what needs the rep today, why, and the one act of each. */
export function TodayPage() {
  const { t } = useLocale();
  const { value, problem } = useQuery('today', { limit: SHOWN });
  return (
    <div class="today-page">
      <PageHead title={t('shell.today')} count={value && value.total > 0 ? value.total : undefined} />
      <AuditNudge />
      {value === undefined ? (
        <Waiting problem={problem} />
      ) : value.total === 0 ? (
        <Nothing today={value} />
      ) : (
        <TodayGroups groups={value.groups} />
      )}
    </div>
  );
}

function Waiting({ problem }: { problem: string | null }) {
  const { t } = useLocale();
  return problem === null ? <ListSkeleton /> : <p class="list-problem">{t('list.unread')}</p>;
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
