import { useRef } from 'preact/hooks';
import { useLocale } from '../../hooks/words/locale.ts';
import { useSummary } from '../../hooks/surface/summary.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { ListState } from '../lists/ListState.tsx';
import { Pager } from '../lists/Pager.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { hrefOf } from '../shell/route.ts';
import { useKeys } from '../shell/use-keys.ts';
import { go } from '../shell/use-route.ts';
import { dealArgs, dealFilterHref, isChosen, readDealFilter } from './deal-filter.ts';
import { SavedViews } from '../views/SavedViews.tsx';
import { DealFilterBar } from './DealFilterBar.tsx';
import { DealsSwitch } from './DealsSwitch.tsx';
import { DealTable } from './DealTable.tsx';
import { NewDeal } from './NewDeal.tsx';
import { NoDeals } from './NoDeals.tsx';

/** All deals as a table, filtered by a sentence. `?new=1` opens the line for a new one. */
export function DealsPage({ params }: { params: Record<string, string> }) {
  const { t } = useLocale();
  const filter = readDealFilter(params);
  const state = useQuery('deals', dealArgs(filter));
  const search = useRef<HTMLInputElement>(null);
  const adding = params['new'] === '1';
  const known = useSummary()?.deals ?? 0;
  useKeys({ f: () => search.current?.focus(), b: () => go(hrefOf('deals', { view: 'board' })) });
  const hrefAt = (offset: number) => dealFilterHref({ ...filter, offset });
  const setAdding = (open: boolean) => go(withNew(dealFilterHref(filter), open));
  return (
    <>
      <PageHead title={t('shell.deals')} count={known > 0 ? state.value?.total : undefined}>
        {known > 0 ? (
          <div class="deals-acts">
            <DealsSwitch board={false} />
            <Button icon="plus" expanded={adding} onClick={() => setAdding(!adding)}>
              {t('deals.new')}
            </Button>
          </div>
        ) : null}
      </PageHead>
      {known > 0 ? <DealFilterBar filter={filter} searchRef={search} /> : null}
      {known > 0 ? (
        <SavedViews list="deals" href={dealFilterHref({ ...filter, offset: 0 })} narrowed={isChosen(filter)} />
      ) : null}
      {adding ? <NewDeal onClose={() => setAdding(false)} /> : null}
      <ListState
        state={state}
        hrefAt={hrefAt}
        empty={<NoDeals filter={filter} known={known} onNew={() => setAdding(true)} />}
      >
        {({ rows, total }) => (
          <>
            <DealTable rows={rows} byValue={filter.sort === 'value'} />
            <Pager offset={filter.offset} shown={rows.length} total={total} hrefAt={hrefAt} />
          </>
        )}
      </ListState>
    </>
  );
}

function withNew(href: string, open: boolean): string {
  if (!open) return href;
  return href.includes('?') ? `${href}&new=1` : `${href}?new=1`;
}
