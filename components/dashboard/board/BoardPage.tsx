import { useLocale } from '../../hooks/words/locale.ts';
import { useSummary } from '../../hooks/surface/summary.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { DealsSwitch } from '../deals/DealsSwitch.tsx';
import { NewDeal } from '../deals/NewDeal.tsx';
import { NoDeals } from '../deals/NoDeals.tsx';
import { readDealFilter } from '../deals/deal-filter.ts';
import { PageHead } from '../shell/PageHead.tsx';
import { hrefOf } from '../shell/route.ts';
import { useKeys } from '../shell/use-keys.ts';
import { go } from '../shell/use-route.ts';
import { Board } from './Board.tsx';

/** `#/deals?view=board`. `&new=1` opens the line for a new deal. */
export function BoardPage({ params }: { params: Record<string, string> }) {
  const { t } = useLocale();
  const summary = useSummary();
  const adding = params['new'] === '1';
  const known = summary?.deals ?? 0;
  const setAdding = (open: boolean) => go(hrefOf('deals', { view: 'board', new: open ? '1' : '' }));
  useKeys({ b: () => go(hrefOf('deals')) });
  return (
    <>
      <PageHead title={t('shell.deals')} count={known > 0 ? summary?.openDeals : undefined}>
        {known > 0 ? (
          <div class="deals-acts">
            <DealsSwitch board />
            <Button icon="plus" expanded={adding} onClick={() => setAdding(!adding)}>
              {t('deals.new')}
            </Button>
          </div>
        ) : null}
      </PageHead>
      {adding ? <NewDeal onClose={() => setAdding(false)} /> : null}
      {summary && known === 0 ? (
        <NoDeals filter={readDealFilter({})} known={0} onNew={() => setAdding(true)} />
      ) : (
        <Board />
      )}
    </>
  );
}
