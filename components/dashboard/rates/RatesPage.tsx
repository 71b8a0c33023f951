import type { RatesView } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { EmptyState } from '../../ui/blocks/EmptyState.tsx';
import { FilterSentence } from '../lists/FilterSentence.tsx';
import { QueryPart } from '../lists/QueryPart.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { hrefOf } from '../shell/route.ts';
import { go } from '../shell/use-route.ts';
import { TrendCharts } from '../winloss/trends/TrendCharts.tsx';
import '../winloss/winloss.css';
import { BigRate } from './BigRate.tsx';
import { RatesTable } from './RatesTable.tsx';
import { PERIODS, readPeriod } from './period.ts';
import type { Period } from './period.ts';
import './rates.css';

/** What the rep asks for and gets: per kind and overall, every share beside its counts. */
export function RatesPage({ params }: { params: Record<string, string> }) {
  const { t } = useLocale();
  const period = readPeriod(params);
  const state = useQuery('rates', { period });
  return (
    <>
      <PageHead title={t('shell.rates')}>
        <a class="button button-quiet" href={hrefOf('brief')}>
          {t('brief.link')}
        </a>
      </PageHead>
      <div class="filter-bar">
        <FilterSentence
          template={t('rates.sentence')}
          choices={[
            {
              name: 'period',
              label: t('rates.period'),
              value: period,
              options: PERIODS.map((one) => ({ value: one, label: t(`rates.period.${one}`) })),
              onChange: (one) => go(hrefOf('rates', { period: one === 'all' ? '' : one }), { replace: true }),
            },
          ]}
        />
      </div>
      <QueryPart state={state} counts>
        {(view) =>
          view.all.asked === 0 && view.askRate.of === 0 ? (
            <div class="list-empty">
              <EmptyState>{t(period === 'all' ? 'rates.empty' : 'rates.none')}</EmptyState>
            </div>
          ) : (
            <Figures view={view} period={period} />
          )
        }
      </QueryPart>
      <TrendCharts />
    </>
  );
}

function Figures({ view, period }: { view: RatesView; period: Period }) {
  const { t } = useLocale();
  const { askRate, all } = view;
  return (
    <>
      <dl class="big-rates">
        <BigRate
          name={t('rates.ask')}
          rate={askRate}
          of={t('rates.ask.of', { n: askRate.n, of: askRate.of })}
          means={t('rates.ask.means')}
        />
        <BigRate
          name={t('rates.obtained')}
          rate={all.obtained}
          of={t('rates.obtained.of', { n: all.obtained.n, of: all.obtained.of })}
          means={t('rates.obtained.means', { count: all.unanswered })}
        />
      </dl>
      <RatesTable view={view} period={period} />
      <p class="rates-note">{t('rates.note')}</p>
    </>
  );
}
