import { useSummary } from '../../hooks/surface/summary.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Skeleton } from '../../ui/blocks/Skeleton.tsx';
import { AskPane } from '../choose/AskPane.tsx';
import { Capture } from '../../deal/capture/Capture.tsx';
import { DealPane } from '../deal/DealPane.tsx';
import { useDesk } from '../../deal/desk/desk.ts';
import { Lens } from '../lens/Lens.tsx';
import { OfferPane } from '../offer/OfferPane.tsx';
import { SilentPane } from '../choose/SilentPane.tsx';
import { UnreadablePane } from '../choose/UnreadablePane.tsx';
import { Welcome } from '../welcome/Welcome.tsx';

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
