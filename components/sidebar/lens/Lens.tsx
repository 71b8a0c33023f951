import type { LensSilence, LensView } from '../../../lib/contract/views.ts';
import { dealTitle } from '../../../lib/domain/deal/deal-title.ts';
import type { MessageKey } from '../../../lib/locales/translate.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useDesk } from '../../deal/desk/desk.ts';
import { LensFinds } from './LensFinds.tsx';
import { useLens } from '../../deal/desk/LensProvider.tsx';
import { LensNothing } from './LensNothing.tsx';
import { useHeldHeight } from './use-held-height.ts';
import './Lens.css';

/** Worth a quiet line: the rep may have expected more. */
const SAID: Partial<Record<LensSilence, MessageKey>> = {
  thanks: 'lens.thanks',
  scheduling: 'lens.scheduling',
  language: 'lens.language',
};

/** What the open draft asks for. `beside`: something else on screen comes first, so nothing here is the primary act. */
export function Lens({ beside = false }: { beside?: boolean }) {
  const { lens } = useLens();
  const { t } = useLocale();
  if (!lens) return null;
  if (lens.silent !== null) {
    const said = SAID[lens.silent];
    return said ? <p class="lens-quiet">{t(said)}</p> : null;
  }
  if (beside && lens.found.length === 0) return null;
  return <LensCard lens={lens} beside={beside} />;
}

function LensCard({ lens, beside }: { lens: LensView; beside: boolean }) {
  const { t } = useLocale();
  const held = useHeldHeight(lens.draft.key ?? '');
  return (
    <section class="lens" aria-label={t('lens.title')}>
      <div ref={held} class="lens-held">
        <LensWhich lens={lens} />
        {lens.found.length > 0 ? <LensFinds lens={lens} primary={!beside} /> : <LensNothing lens={lens} />}
      </div>
    </section>
  );
}

/** Which draft, where several are open; which deal, where it is not the one above. */
function LensWhich({ lens: { draft, deal } }: { lens: LensView }) {
  const { t } = useLocale();
  const desk = useDesk();
  const other = deal && desk.deal && deal.dealId !== desk.deal.deal.id;
  if (!draft.several && !other) return null;
  const subject = draft.subject === null || draft.subject === '' ? t('lens.untitled') : draft.subject;
  return (
    <p class="lens-which">
      {draft.several ? <span>{t('lens.draft', { subject })}</span> : null}
      {other ? <span>{t('lens.for', { deal: dealTitle(deal.dealName, deal.accountName) })}</span> : null}
    </p>
  );
}
