import { useLocale } from '../../hooks/locale.ts';
import { useQuery } from '../../hooks/use-query.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ListSkeleton } from '../lists/ListSkeleton.tsx';
import { hrefOf } from '../shell/route.ts';
import { DealSheet } from './DealSheet.tsx';
import './deal.css';

/** One deal on one page: where it stands, what is next, what happened. */
export function DealPage({ dealId }: { dealId: string }) {
  const { t } = useLocale();
  const { value, problem } = useQuery('deal', { dealId });
  return (
    <>
      <a class="back" href={hrefOf('deals')}>
        {t('dealPage.back')}
      </a>
      {value === undefined ? (
        problem === null ? (
          <ListSkeleton />
        ) : (
          <p class="list-problem">{t('list.unread')}</p>
        )
      ) : null}
      {value === null ? <Missing /> : null}
      {value ? <DealSheet deal={value} /> : null}
    </>
  );
}

/** Deleted just now: the page stays, and undo brings the deal back to it. */
function Missing() {
  const { t } = useLocale();
  return (
    <div class="list-empty">
      <h1 class="ears">{t('dealPage.missing')}</h1>
      <EmptyState title={t('dealPage.missing')}>{t('dealPage.missingHow')}</EmptyState>
    </div>
  );
}
