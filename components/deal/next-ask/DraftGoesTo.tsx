import type { NextAsk } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useDealDesk } from '../desk/desk.ts';
import { useLens } from '../desk/LensProvider.tsx';

function useGoesTo() {
  const { lens } = useLens();
  const { deal } = useDealDesk();
  return lens?.deal?.dealId === deal.deal.id ? lens.goesTo : null;
}

/** The words of the ask, as they can go into the open draft: nobody else is greeted in it than whom it goes to. */
export function useAskText({ text }: Pick<NextAsk, 'text'>): string {
  return useGoesTo()?.text ?? text;
}

/** The ask above is for somebody else than the open draft goes to. */
export function DraftGoesTo() {
  const { t } = useLocale();
  const to = useGoesTo();
  return to ? <p class="next-ask-goes">{t('ask.draftGoesTo', { who: to.name })}</p> : null;
}
