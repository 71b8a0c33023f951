import { useLocale } from '../hooks/locale.ts';
import { useDealDesk } from './desk.ts';
import { useLens } from './LensProvider.tsx';

/** The ask above is for somebody else than the open draft goes to. */
export function DraftGoesTo() {
  const { t } = useLocale();
  const { lens } = useLens();
  const { deal } = useDealDesk();
  if (!lens?.goesTo || lens.deal?.dealId !== deal.deal.id) return null;
  return <p class="next-ask-goes">{t('ask.draftGoesTo', { who: lens.goesTo })}</p>;
}
