import type { DealOffer, LookAlike } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useDesk } from '../../deal/desk/desk.ts';
import { OfferForm } from './OfferForm.tsx';
import { LookAlikeNote } from '../choose/LookAlikeNote.tsx';
import { OtherWays } from '../choose/OtherWays.tsx';
import '../shell/Panes.css';

/** No deal yet: the one it would be, ready to be made. */
export function OfferPane({ offer, lookAlike }: { offer: DealOffer; lookAlike: LookAlike | null }) {
  const locale = useLocale();
  const { t } = locale;
  const { kept } = useDesk();
  return (
    <section class="pane">
      <h1 class="pane-title">{t(offer.accountId === null ? 'offer.title' : 'offer.titleKnown')}</h1>
      <LookAlikeNote lookAlike={lookAlike} />
      <OfferForm key={`${kept.place} ${offer.accountName} ${offer.people[0]?.name ?? ''}`} offer={offer} />
      <h2 class="pane-subtitle">{t('offer.orElse')}</h2>
      <OtherWays guarded={false} create={false} />
    </section>
  );
}
