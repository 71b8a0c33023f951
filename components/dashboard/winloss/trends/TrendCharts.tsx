import type { TrendsView } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useQuery } from '../../../hooks/surface/use-query.ts';
import { ListSkeleton } from '../../lists/ListSkeleton.tsx';
import { DayBars } from '../../charts/DayBars.tsx';
import { RateBars } from '../../charts/RateBars.tsx';
import { NeverAsked } from './NeverAsked.tsx';
import { ReachChart } from './ReachChart.tsx';

/** How deals go, beneath the rates: kept promises, coverage, time, people, and how deals end. */
export function TrendCharts() {
  const { t } = useLocale();
  const { value, problem } = useQuery('trends', {});
  if (value === undefined && problem === null)
    return (
      <section class="trends trends-wait">
        <h2>{t('trends.title')}</h2>
        <ListSkeleton rows={4} says={t('list.counting')} />
      </section>
    );
  if (value === undefined || value.looked === 0) return null;
  return (
    <>
      <NeverAsked rows={value.neverAsked} />
      <section class="trends">
        <h2>{t('trends.title')}</h2>
        <div class="chart-grid">
          <Ends view={value} />
          <Going view={value} />
        </div>
        <p class="rates-note">
          {t('trends.looked', { n: value.looked })} {t('trends.note')}
        </p>
      </section>
    </>
  );
}

function Ends({ view }: { view: TrendsView }) {
  const { t } = useLocale();
  const columns: [string, string] = [t('trends.won'), t('trends.wonOrLost')];
  return (
    <>
      <RateBars
        title={t('trends.byOrigin')}
        columns={[t('trends.origin'), ...columns]}
        rows={view.byOrigin.map(({ origin, rate }) => ({ key: origin, label: t(`origin.${origin}`), rate }))}
      />
      <RateBars
        title={t('trends.followed')}
        columns={[t('trends.process'), ...columns]}
        rows={[
          { key: 'yes', label: t('trends.followed.yes'), rate: view.followed.yes },
          { key: 'no', label: t('trends.followed.no'), rate: view.followed.no },
        ]}
        note={t('trends.followed.note')}
      />
    </>
  );
}

function Going({ view }: { view: TrendsView }) {
  const { t } = useLocale();
  return (
    <>
      <RateBars
        title={t('trends.kept')}
        columns={[t('trends.side'), t('trends.onTime'), t('trends.due')]}
        rows={[
          { key: 'us', label: t('trends.us'), rate: view.kept.us },
          { key: 'them', label: t('trends.them'), rate: view.kept.them },
        ]}
      />
      <RateBars
        title={t('trends.coverage')}
        columns={[t('trends.stage'), t('trends.standing'), t('trends.usual')]}
        rows={view.coverage.map(({ stage, rate }) => ({ key: stage, label: stage, rate }))}
        note={t('trends.coverage.note')}
      />
      <DayBars
        title={t('trends.firstAsk')}
        row={t('trends.kind')}
        rows={view.firstAsk.map(({ kind, days }) => ({ key: kind, label: t(`kind.${kind}`), days }))}
        note={t('trends.firstAsk.note')}
      />
      <DayBars
        title={t('trends.inStage')}
        row={t('trends.stage')}
        rows={view.inStage.map(({ stage, days }) => ({ key: stage, label: stage, days }))}
      />
      <ReachChart reach={view.reach} what="breadth" />
      <ReachChart reach={view.reach} what="depth" />
    </>
  );
}
