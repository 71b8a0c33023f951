import { useContext, useState } from 'preact/hooks';
import { useLocale } from '../../hooks/words/locale.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { EmptyState } from '../../ui/blocks/EmptyState.tsx';
import { QueryPart } from '../lists/QueryPart.tsx';
import { CameFromContext } from '../shell/came-from.ts';
import { hrefOf } from '../shell/route.ts';
import { go, isPlainClick } from '../shell/use-route.ts';
import { DealSheet } from './DealSheet.tsx';
import { more } from './history/Timeline.tsx';
import './deal.css';

/** One deal on one page: where it stands, what is next, what happened. */
export function DealPage({ dealId }: { dealId: string }) {
  const [rows, setRows] = useState({ of: dealId, ledger: 50 });
  const ledger = rows.of === dealId ? rows.ledger : 50;
  const state = useQuery('deal', { dealId, ledger });
  return (
    <>
      <BackToDeals />
      <QueryPart state={state}>
        {(deal) =>
          deal ? (
            <DealSheet deal={deal} onMoreLedger={() => setRows({ of: dealId, ledger: more(ledger) })} />
          ) : (
            <Missing />
          )
        }
      </QueryPart>
    </>
  );
}

/** The list or the board, and not the line for a new deal. */
const LIST = /^#\/deals(?!.*\bnew=)(?:\?|$)/;

/** To the list as the rep left it: its filter, its page, or the board. */
function BackToDeals() {
  const { t } = useLocale();
  const cameFrom = useContext(CameFromContext);
  return (
    <a
      class="back"
      href={hrefOf('deals')}
      onClick={(event) => {
        const list = cameFrom.current ?? '';
        if (!LIST.test(list) || !isPlainClick(event)) return;
        event.preventDefault();
        go(list);
      }}
    >
      {t('dealPage.back')}
    </a>
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
