import { useSummary } from '../../hooks/surface/summary.ts';
import { DealsHead } from '../deals/DealsHead.tsx';
import { NewDeal } from '../deals/NewDeal.tsx';
import { NoDeals } from '../deals/NoDeals.tsx';
import { readDealFilter } from '../deals/deal-filter.ts';
import { hrefOf } from '../shell/route.ts';
import { useKeys } from '../shell/use-keys.ts';
import { go } from '../shell/use-route.ts';
import { Board } from './Board.tsx';

/** `#/deals?view=board`. `&new=1` opens the line for a new deal. */
export function BoardPage({ params }: { params: Record<string, string> }) {
  const summary = useSummary();
  const adding = params['new'] === '1';
  const known = summary?.deals ?? 0;
  const setAdding = (open: boolean) => go(hrefOf('deals', { view: 'board', new: open ? '1' : '' }));
  useKeys({ b: () => go(hrefOf('deals')) });
  return (
    <>
      <DealsHead board empty={known === 0} count={summary?.openDeals} adding={adding} onAdding={setAdding} />
      {adding ? <NewDeal onClose={() => setAdding(false)} /> : null}
      {summary && known === 0 ? (
        <NoDeals filter={readDealFilter({})} known={0} onNew={() => setAdding(true)} />
      ) : (
        <Board />
      )}
    </>
  );
}
