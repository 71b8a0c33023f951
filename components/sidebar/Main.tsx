import { useSummary } from '../hooks/summary.ts';
import { useLocale } from '../hooks/locale.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { AskPane } from './AskPane.tsx';
import { Capture } from './Capture.tsx';
import { DealPane } from './DealPane.tsx';
import { useDesk } from './desk.ts';
import { Lens } from './Lens.tsx';
import { OfferPane } from './OfferPane.tsx';
import { SilentPane } from './SilentPane.tsx';
import { UnreadablePane } from './UnreadablePane.tsx';
import { Welcome } from './Welcome.tsx';

/** The one thing that this page calls for. */
export function Main() {
  const { deal, mode } = useDesk();
  const welcomes = useSummary()?.settings.onboarded === false;
  if (deal) return <DealPane />;
  if (welcomes) return <Welcome />;
  return (
    <>
      {mode.name === 'capture' ? <Capture key={mode.seed.key} seed={mode.seed} /> : null}
      <WithoutDeal />
    </>
  );
}

function WithoutDeal() {
  const { view } = useDesk();
  const { t } = useLocale();
  const { lookup } = view;
  switch (lookup.state) {
    case 'ask':
      return (
        <>
          <AskPane {...lookup} />
          <Lens beside />
        </>
      );
    case 'offer':
      return (
        <>
          <OfferPane {...lookup} />
          <Lens beside />
        </>
      );
    case 'silent':
      return <SilentPane key={lookup.why} why={lookup.why} />;
    case 'unreadable':
      return <UnreadablePane missing={lookup.missing} />;
    case 'reading':
    case 'shown':
      return (
        <div class="main-waiting">
          <h1 class="ears">{t('app.name')}</h1>
          <Skeleton lines={6} label={t('app.loading')} />
        </div>
      );
  }
}
