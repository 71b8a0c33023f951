import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DealView } from '../../../lib/contract/views.ts';
import type { StageKey } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { Checklist } from '../../deal/checklist/Checklist.tsx';
import { checklistCount } from '../../deal/checklist/checklist-count.ts';
import { DeskContext } from '../../deal/desk/desk.ts';
import type { Desk } from '../../deal/desk/desk.ts';
import { Ledger } from '../../deal/ledger/Ledger.tsx';
import { ledgerAside } from '../../deal/ledger/ledger-groups.ts';
import { People } from '../../deal/people/People.tsx';
import { peopleAside } from '../../deal/people/people-words.ts';
import { useDeskState } from '../../deal/desk/use-desk-state.ts';
import { dealHref } from '../shell/route.ts';
import '../../deal/desk/DealPane.css';
import { Button } from '../../ui/buttons/Button.tsx';
import './honesty/honest.css';
import { useKeys } from '../shell/use-keys.ts';
import { go } from '../shell/use-route.ts';
import { Backfill } from '../process/moving/Backfill.tsx';
import { OwnWay } from '../process/own-way/OwnWay.tsx';
import { DealActs } from './DealActs.tsx';
import { DealFacts } from './head/DealFacts.tsx';
import { DealHead } from './head/DealHead.tsx';
import { DealHonesty } from './honesty/DealHonesty.tsx';
import { DealStages } from './stages/DealStages.tsx';
import { ExchangesPart } from './ExchangesPart.tsx';
import { Replay } from './history/Replay.tsx';
import { RolesPart } from './honesty/RolesPart.tsx';
import { SetbacksPart } from './honesty/SetbacksPart.tsx';
import { SheetPart } from './SheetPart.tsx';
import { more, Timeline } from './history/Timeline.tsx';

/** The panels of the sidebar at the width of a page, with what only a page has room for. */
export function DealSheet({ deal, onMoreLedger }: { deal: DealView; onMoreLedger: () => void }) {
  const locale = useLocale();
  const { t } = locale;
  const desk = useSheetDesk(deal);
  const [viewed, view] = useState<StageKey>(deal.claimed);
  useEffect(() => view(deal.claimed), [deal.claimed]);
  const [replaying, replay] = useState(false);
  const [exchanges, setExchanges] = useState(50);
  const honesty = useQuery('honesty', { dealId: deal.deal.id, exchanges }).value ?? null;
  const stage = { viewed, onView: view };
  const known = deal.ledger.length;
  const rest = Math.min(deal.ledgerTotal, more(known)) - known;
  return (
    <DeskContext.Provider value={desk}>
      <DealHead />
      <DealStages {...stage} />
      <div class="sheet">
        <div class="sheet-main">
          <DealActs />
          <SheetPart title={t('dealPage.checklist')} aside={checklistCount(deal, viewed, locale)}>
            <Checklist {...stage} />
          </SheetPart>
          {honesty ? <DealHonesty honesty={honesty} /> : null}
          <SheetPart title={t('dealPage.ledger')} aside={ledgerAside(deal, locale)}>
            <Ledger more={{ words: t('reviews.more', { n: rest }), show: onMoreLedger }} />
          </SheetPart>
          {honesty ? <ExchangesPart honesty={honesty} onMore={() => setExchanges(more(exchanges))} /> : null}
          <SheetPart
            title={t('dealPage.timeline')}
            aside={
              <Button look="plain" expanded={replaying} onClick={() => replay(!replaying)}>
                {t(replaying ? 'replay.close' : 'replay.open')}
              </Button>
            }
          >
            {replaying ? <Replay deal={deal} /> : null}
            <Timeline dealId={deal.deal.id} />
          </SheetPart>
        </div>
        <div class="sheet-side">
          <DealFacts />
          <Backfill />
          <SheetPart title={t('dealPage.people')} aside={peopleAside(deal, locale)}>
            <People />
          </SheetPart>
          <OwnWay />
          {honesty ? <RolesPart honesty={honesty} /> : null}
          {honesty ? <SetbacksPart honesty={honesty} /> : null}
        </div>
      </div>
    </DeskContext.Provider>
  );
}

/** The desk of the sidebar, without a page beside it: other deals open on pages of their own. */
function useSheetDesk(deal: DealView): Desk {
  const view = useMemo(() => ({ page: null, lookup: { state: 'silent', why: 'no-page' } as const, deal }), [deal]);
  const desk = useDeskState(view, false);
  const calm = desk.mode.name === 'calm';
  useKeys({
    a: calm ? () => desk.capture() : undefined,
    h: calm ? () => desk.capture({ as: 'ground-truth', from: 'message', words: '' }) : undefined,
    l: calm ? () => desk.open({ name: 'log' }) : undefined,
    e: calm ? () => desk.open({ name: 'edit' }) : undefined,
  });
  return useMemo(() => ({ ...desk, visit: (dealId) => dealId !== null && go(dealHref(dealId)) }), [desk]);
}
