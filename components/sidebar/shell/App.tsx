import type { SidebarView } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { KeeperContext, useKeeper } from '../../hooks/half-written/keeper.ts';
import { useLate } from '../../hooks/state/use-late.ts';
import { LostSites } from '../../hooks/surface/LostSites.tsx';
import { Toaster } from '../../hooks/surface/Toaster.tsx';
import { Skeleton } from '../../ui/blocks/Skeleton.tsx';
import { Banners } from '../trouble/Banners.tsx';
import { DeskContext } from '../../deal/desk/desk.ts';
import { Header } from './Header.tsx';
import { HeaderBar } from './HeaderBar.tsx';
import { LensProvider } from '../../deal/desk/LensProvider.tsx';
import { Main } from './Main.tsx';
import { OverDesk } from './OverDesk.tsx';
import { ResizeEdge } from './ResizeEdge.tsx';
import { SentDock } from '../sent/SentDock.tsx';
import { Trouble } from '../trouble/Trouble.tsx';
import { useDeskState } from '../../deal/desk/use-desk-state.ts';
import { useSidebarKeys } from './use-sidebar-keys.ts';
import { useSteadyView } from './use-steady-view.ts';
import './App.css';

export function App() {
  const { value, problem } = useQuery('sidebar', {});
  const keeper = useKeeper();
  const waiting = useLate(value === undefined && problem === null);
  const { t } = useLocale();
  if (value && keeper) {
    return (
      <KeeperContext.Provider value={keeper}>
        <Shell view={value} />
      </KeeperContext.Provider>
    );
  }
  if (problem !== null && !value) {
    return (
      <>
        <HeaderBar />
        <main>
          <Trouble />
        </main>
      </>
    );
  }
  return (
    <main class="main-waiting" aria-busy>
      <h1 class="ears">{t('app.name')}</h1>
      {waiting ? <Skeleton lines={6} label={t('app.loading')} /> : null}
    </main>
  );
}

function Shell(props: { view: SidebarView }) {
  const { view, busy } = useSteadyView(props.view);
  const desk = useDeskState(view, view !== props.view);
  useSidebarKeys(desk);
  return (
    <DeskContext.Provider value={desk}>
      <ResizeEdge />
      <Header />
      <Banners />
      <LostSites class="banners" />
      <main aria-busy={busy}>
        <LensProvider>
          <Main />
        </LensProvider>
      </main>
      <OverDesk />
      <SentDock />
      <Toaster />
    </DeskContext.Provider>
  );
}
