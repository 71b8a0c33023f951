import type { NextAsk } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useDealDesk } from '../desk/desk.ts';
import { useLens } from '../desk/LensProvider.tsx';

/** While it is a draft for this deal. */
function useDraftLens() {
  const { lens } = useLens();
  const { deal } = useDealDesk();
  return lens?.deal?.dealId === deal.deal.id ? lens : null;
}

/** The words of the ask, as they can go into the open draft: to whom it goes, and in its language. */
export function useAskText({ text }: Pick<NextAsk, 'text'>): string {
  return useDraftLens()?.words ?? text;
}

/** The ask above is for somebody else than the open draft goes to. */
export function DraftGoesTo() {
  const { t } = useLocale();
  const to = useDraftLens()?.goesTo ?? null;
  return to ? <p class="next-ask-goes">{t('ask.draftGoesTo', { who: to.name })}</p> : null;
}
