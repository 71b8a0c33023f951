import { useRef } from 'preact/hooks';
import { useSummary } from '../../hooks/surface/summary.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { ListState } from '../lists/ListState.tsx';
import { Pager } from '../lists/Pager.tsx';
import { hrefOf } from '../shell/route.ts';
import { useKeys } from '../shell/use-keys.ts';
import { go } from '../shell/use-route.ts';
import { dealArgs, dealFilterHref, isChosen, readDealFilter } from './deal-filter.ts';
import { SavedViews } from '../views/SavedViews.tsx';
import { DealFilterBar } from './DealFilterBar.tsx';
import { DealsHead } from './DealsHead.tsx';
import { DealTable } from './DealTable.tsx';
import { NewDeal } from './NewDeal.tsx';
import { NoDeals } from './NoDeals.tsx';

/** All deals as a table, filtered by a sentence. `?new=1` opens the line for a new one. */
export function DealsPage({ params }: { params: Record<string, string> }) {
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
      <DealsHead board={false} empty={known === 0} count={state.value?.total} adding={adding} onAdding={setAdding} />
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
