import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { HeldContext } from '../hooks/surface/use-query.ts';
import { BoardPage } from './board/BoardPage.tsx';
import { CalendarPage } from './calendar/CalendarPage.tsx';
import { DataPage } from './data/DataPage.tsx';
import { DealPage } from './deal/DealPage.tsx';
import { DealsPage } from './deals/DealsPage.tsx';
import { DetectorPage } from './detector/DetectorPage.tsx';
import { LedgerPage } from './ledger/LedgerPage.tsx';
import { PeoplePage } from './people/PeoplePage.tsx';
import { BriefPage } from './winloss/brief/BriefPage.tsx';
import { PricePage } from './winloss/price/PricePage.tsx';
import { ReviewPage } from './winloss/reviews/ReviewPage.tsx';
import { ReviewsPage } from './winloss/reviews/ReviewsPage.tsx';
import { VariancePage } from './winloss/VariancePage.tsx';
import { PrivacyPage } from './privacy/PrivacyPage.tsx';
import { LaterProcessPage } from './process/LaterProcessPage.tsx';
import { RatesPage } from './rates/RatesPage.tsx';
import { RedPenPage } from './red-pen/RedPenPage.tsx';
import { SearchPage } from './search/SearchPage.tsx';
import { SettingsPage } from './settings/SettingsPage.tsx';
import { SkillsPage } from './skills/SkillsPage.tsx';
import { SnippetsPage } from './snippets/SnippetsPage.tsx';
import type { Route } from './shell/route.ts';
import { TodayPage } from './today/TodayPage.tsx';
import { isClosed, isShut } from './trouble/trouble.ts';
import type { Trouble } from './trouble/trouble.ts';
import { useTrouble } from './trouble/use-trouble.ts';
import { TroublePage } from './trouble/TroublePage.tsx';
import { WelcomePage } from './welcome/WelcomePage.tsx';

/**
 * The page of an address. A book that can't be used as it stands goes before every page that would show it; one that was open
 * stays below, because the rep may be writing there.
 */
export function PageOf({ route }: { route: Route }) {
  const trouble = useTrouble();
  const before = trouble && goesBefore(trouble, route) ? trouble : null;
  const stays = useStays(before, `${route.page}/${route.id ?? ''}`);
  const held = useLinger(stays, ANSWERED_MS);
  return (
    <>
      {before ? <TroublePage trouble={before} above={stays} /> : null}
      {before && !stays ? null : (
        <HeldContext.Provider value={held}>
          <Page route={route} />
        </HeldContext.Provider>
      )}
    </>
  );
}

/** So long after the book is back a page may still be told that it is empty. */
const ANSWERED_MS = 1000;

/** True while `on` is, and for `ms` after. */
function useLinger(on: boolean, ms: number): boolean {
  const [lingers, setLingers] = useState(on);
  useEffect(() => {
    const timer = setTimeout(() => setLingers(on), on ? 0 : ms);
    return () => clearTimeout(timer);
  }, [on, ms]);
  return on || lingers;
}

function goesBefore(trouble: Trouble, { page }: Route): boolean {
  return page !== 'privacy' && (page !== 'data' || isShut(trouble));
}

/** @returns whether the page of this place was open already when the book was closed */
function useStays(trouble: Trouble | null, place: string): boolean {
  const opened = useRef<string | null>(null);
  const staying = useRef(false);
  if (!trouble) opened.current = place;
  staying.current = trouble !== null && opened.current === place && (staying.current || isClosed(trouble));
  return staying.current;
}

function Page({ route }: { route: Route }): VNode {
  switch (route.page) {
    case 'today':
      return <TodayPage />;
    case 'deals':
      if (route.id !== null) return <DealPage key={route.id} dealId={route.id} />;
      return route.params['view'] === 'board' ? (
        <BoardPage params={route.params} />
      ) : (
        <DealsPage params={route.params} />
      );
    case 'ledger':
      return <LedgerPage params={route.params} />;
    case 'calendar':
      return <CalendarPage params={route.params} />;
    case 'rates':
      return <RatesPage params={route.params} />;
    case 'reviews':
      return route.id === null ? <ReviewsPage /> : <ReviewPage key={route.id} dealId={route.id} />;
    case 'brief':
      return <BriefPage params={route.params} />;
    case 'passed':
      return <VariancePage element={route.params['element'] ?? null} />;
    case 'price':
      return <PricePage />;
    case 'red-pen':
      return <RedPenPage params={route.params} />;
    case 'skills':
      return <SkillsPage />;
    case 'detector':
      return <DetectorPage />;
    case 'people':
      return <PeoplePage params={route.params} />;
    case 'process':
      return <LaterProcessPage processKey={route.id} params={route.params} />;
    case 'snippets':
      return <SnippetsPage params={route.params} />;
    case 'search':
      return <SearchPage params={route.params} />;
    case 'settings':
      return <SettingsPage />;
    case 'data':
      return <DataPage />;
    case 'privacy':
      return <PrivacyPage />;
    case 'welcome':
      return <WelcomePage />;
  }
}
