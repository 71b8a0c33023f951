import type { ReviewView } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useNow } from '../../../hooks/state/use-now.ts';
import { useQuery } from '../../../hooks/surface/use-query.ts';
import { MomentText } from '../../../ui/words/DateText.tsx';
import { EmptyState } from '../../../ui/blocks/EmptyState.tsx';
import { dealHref, hrefOf } from '../../shell/route.ts';
import { QueryPart } from '../../lists/QueryPart.tsx';
import { ReviewAsks } from './ReviewAsks.tsx';
import { ReviewForm } from './ReviewForm.tsx';
import '../../deal/deal.css';
import './reviews.css';

/** Five minutes with a deal that ended: what happened, filled in already, and three questions. */
export function ReviewPage({ dealId }: { dealId: string }) {
  const { t } = useLocale();
  const state = useQuery('review', { dealId });
  return (
    <div class="narrow">
      <a class="back" href={hrefOf('reviews')}>
        {t('shell.reviews')}
      </a>
      <QueryPart state={state}>{(view) => (view ? <Review view={view} /> : <Missing />)}</QueryPart>
    </div>
  );
}

function Missing() {
  const { t } = useLocale();
  return (
    <>
      <h1 class="ears">{t('dealPage.missing')}</h1>
      <EmptyState title={t('dealPage.missing')}>{t('dealPage.missingHow')}</EmptyState>
    </>
  );
}

function Review({ view }: { view: ReviewView }) {
  const { t } = useLocale();
  return (
    <>
      <h1 class="page-title">{view.deal.account}</h1>
      <p class="deal-head-facts">
        <a href={dealHref(view.deal.id)}>{view.deal.name}</a> · <Ended view={view} />
      </p>
      {view.outcome === null ? (
        <p class="review-open">{t('review.openAgain')}</p>
      ) : (
        <>
          <ReviewAsks view={view} />
          <ReviewForm view={view} outcome={view.outcome} />
        </>
      )}
    </>
  );
}

function Ended({ view: { outcome, closedAt, openDays } }: { view: ReviewView }) {
  const { t, language } = useLocale();
  const now = useNow();
  return (
    <>
      {outcome === null ? t('review.open') : t(`outcome.${outcome}`)}
      {closedAt === null ? null : (
        <>
          {', '}
          <MomentText at={closedAt} now={now} language={language} />
        </>
      )}
      {', '}
      {t('review.openFor', { n: openDays })}
    </>
  );
}
